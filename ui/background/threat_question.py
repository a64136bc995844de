"""A question about the selected threat, and the reply to it; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sandbox.crisis.course import Course, crisis_course
from sandbox.crisis.trust import Trust, trust_levels
from sandbox.history.sensitivity import Sensitivity, sensitivity
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.response_chart import response_chart
from sandbox.response.curve import response_curve
from sandbox.response.respond import Answer, respond
from sandbox.response.step_by_step import StepByStep
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty


@dataclass(frozen=True, eq=False)
class ThreatQuestion:
    """How does a treaty, alone or together with a wider order, answer a threat?"""

    treaty: Treaty
    aggressors: tuple[str, ...]
    victim: str
    wider: str | Path | None = None


@dataclass(frozen=True)
class ThreatReply:
    """The answer to a question, or why there is none.

    sensitivity: what the answer rests on; chart: the response curve; course: how the response
    comes about; trust: what it is at every trust. None where the coalition has no strength at the
    victim.
    """

    question: ThreatQuestion
    answer: Answer | None = None
    refusal: Sentence | None = None
    sensitivity: Sensitivity | None = None
    chart: Chart | None = None
    course: Course | None = None
    trust: Trust | None = None

    @property
    def steps_by_mood(self) -> dict[Mood, StepByStep] | None:
        """How the response comes about in each mood."""
        return self.course.by_mood if self.course else None


def answer_threat(question: ThreatQuestion, open_draft: Callable[[], Draft]) -> ThreatReply:
    """Answer a question; the reply holds a refusal if its year lacks one of the states.

    open_draft: returns the draft of the question, or raises Refusal for a year without data.
    """
    aggressors, victim = question.aggressors, question.victim
    try:
        draft = open_draft()
        model = draft.model
        answer = respond(model, aggressors, victim)
        rests_on = sensitivity(draft, aggressors, victim)
        curve = response_curve(model, aggressors, victim)
    except Refusal as error:
        return ThreatReply(question, refusal=error.sentence)
    if curve is None:
        return ThreatReply(question, answer, sensitivity=rests_on)
    return ThreatReply(
        question,
        answer,
        sensitivity=rests_on,
        chart=response_chart(answer, curve, draft),
        course=crisis_course(draft, aggressors, victim, answer),
        trust=trust_levels(model, aggressors, victim),
    )
