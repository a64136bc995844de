"""What a lesson is: a treaty to start from, and steps that check themselves on what is open."""

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
    VERDICT = auto()
    PARTIES = auto()
    ADMISSION = auto()
    OBLIGATIONS = auto()
    CASUS = auto()


@dataclass(frozen=True)
class LessonState:
    """What is open and what is known of it; `before` holds the answers of earlier steps.

    Outcome and answer are None until those of this very treaty and threat are there.
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
        """The answer to the threat on show."""
        answer = self.outcome.answer if self.outcome else None
        if answer is None or answer.victim != self.victim:
            return None
        return answer if set(answer.aggressors) == set(self.aggressors) else None


@dataclass(frozen=True)
class LessonTools:
    """What a step may change when it is done for the user."""

    document: Document
    threat: ThreatSelection


def _nothing(tools: LessonTools) -> None:
    """Do what a step that is only read asks for."""


@dataclass(frozen=True)
class Step:
    """One step.

    text: what it is about; task: what to do; keys: the same with the keyboard.
    states: those of which it speaks, for the map to show.
    is_done: whether the user has done it. found: what the model then says, in words,
    with its figures; nothing while it is not known yet. do: does it for the user.
    """

    key: str
    title: str
    text: str
    where: LessonTarget
    found: Callable[[LessonState], str]
    task: str = ""
    keys: str = ""
    states: tuple[str, ...] = ()
    is_done: Callable[[LessonState], bool] = lambda scene: True
    do: Callable[[LessonTools], None] = _nothing


@dataclass(frozen=True)
class Lesson:
    """A question, the template that it is asked of, and the steps to an answer."""

    key: str
    question: str
    about: str
    reference: str
    steps: tuple[Step, ...]
