"""A question about the selected threat, and the reply to it; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sandbox.history.sensitivity import Sensitivity, sensitivity
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.response_chart import response_chart
from sandbox.response.curve import response_curve
from sandbox.response.respond import Answer, respond
from sandbox.response.step_by_step import StepByStep, step_by_step
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

#: Returns the world of a year, or refuses one without data.
LoadWorld = Callable[[int], World]


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

    sensitivity: what the answer rests on; chart: the response curve; steps_by_mood: how the
    response comes about in each mood. None where the coalition has no strength at the victim.
    """

    question: ThreatQuestion
    answer: Answer | None = None
    refusal: Sentence | None = None
    sensitivity: Sensitivity | None = None
    chart: Chart | None = None
    steps_by_mood: dict[Mood, StepByStep] | None = None


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
    steps_by_mood = {mood: step_by_step(model, aggressors, victim, mood) for mood in Mood}
    chart = response_chart(answer, curve, draft)
    return ThreatReply(question, answer, None, rests_on, chart, steps_by_mood)
