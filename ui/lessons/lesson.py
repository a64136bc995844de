"""The values of a lesson: a treaty to start from, and steps with a check of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from sandbox.criteria.scorecard import Scorecard
from sandbox.response.respond import Answer
from sandbox.treaty.treaty import Treaty
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.threat_selection import ThreatSelection


class LessonTarget(Enum):
    """The part of the window that a step is about."""

    MAP = auto()
    WHO_ACTS = auto()
    ADVICE = auto()
    VERDICT = auto()
    PARTIES = auto()
    ADMISSION = auto()
    OBLIGATIONS = auto()
    CASUS = auto()


@dataclass(frozen=True)
class LessonState:
    """The open treaty, the threat and what is known of them; `before`: answers of earlier steps.

    Outcome and answer are None until they are known for exactly this treaty and threat.
    """

    treaty: Treaty
    aggressors: tuple[str, ...]
    victim: str | None
    outcome: Outcome | None
    before: Mapping[str, Answer]

    @property
    def scorecard(self) -> Scorecard | None:
        return self.outcome.scorecard if self.outcome else None

    @property
    def answer(self) -> Answer | None:
        """The answer to the selected threat."""
        answer = self.outcome.answer if self.outcome else None
        if answer is None or answer.victim != self.victim:
            return None
        return answer if set(answer.aggressors) == set(self.aggressors) else None


@dataclass(frozen=True)
class LessonTools:
    """The objects that a step may change when it is carried out for the user."""

    document: Document
    threat: ThreatSelection


def _nothing(tools: LessonTools) -> None:
    """Do nothing: the step is only to be read."""


@dataclass(frozen=True)
class Step:
    """One step.

    text: what it is about; task: what to do; keys: the same with the keyboard.
    states: the states that it mentions, for the map to show.
    is_done: returns whether the user has done it. found: returns the model's result in words,
    with its figures; "" while it is not known. do: carries out the step for the user.
    """

    key: str
    title: str
    text: str
    where: LessonTarget
    found: Callable[[LessonState], str]
    task: str = ""
    keys: str = ""
    states: tuple[str, ...] = ()
    is_done: Callable[[LessonState], bool] = lambda state: True
    do: Callable[[LessonTools], None] = _nothing


@dataclass(frozen=True)
class Lesson:
    """A question, the template that it is about, and the steps to the answer."""

    key: str
    question: str
    about: str
    reference: str
    steps: tuple[Step, ...]
