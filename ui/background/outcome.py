"""What is known of the open treaty: the values that an evaluation brings to the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sandbox.attacks.forecast import AttacksForecast
from sandbox.criteria.scorecard import Scorecard
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.response.respond import Answer
from sandbox.results.stress_test import StressTest, WorstAnswer
from sandbox.sentences import Sentence
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from ui.background.threat_question import ThreatReply

#: The sizes of coalition tested first, and in the end.
FIRST_SIZE = 2
LAST_SIZE = 10


@dataclass(frozen=True)
class Outcome:
    """What is known of a treaty so far; it grows in stages until `complete`.

    draft: the treaty in its world, alone or with a wider order; None until it is made.
    strengths: each state's share of the world's strength, in the world's order.
    unknown: the states, by abbreviation, whose strength is not known and counts as zero.
    whom: the chart of whom the treaty can stop, or why there is none; known with the scorecard.
    forecast: how often attacks like those that the treaty covers failed; known after the
    test, and None where it covers none.
    answers: to the worst coalitions of the test that are on the screen.
    refusal: why the evaluation ended early, if it did.
    seconds: how long the evaluation has taken so far.
    reply: what is known of the selected threat, if there is one.
    wider_refusal: why the treaty could not be tested together with the chosen wider order.
    """

    treaty: Treaty
    draft: Draft | None = None
    strengths: tuple[float, ...] = ()
    unknown: frozenset[str] = frozenset()
    scorecard: Scorecard | None = None
    whom: Chart | Sentence | None = None
    test: StressTest | None = None
    answers: CoalitionAnswers | None = None
    forecast: AttacksForecast | None = None
    refusal: Sentence | None = None
    seconds: float = 0.0
    complete: bool = False
    reply: ThreatReply | None = None
    wider_refusal: Sentence | None = None

    @property
    def world(self) -> World | None:
        return self.draft.world if self.draft else None

    @property
    def wider(self) -> Treaty | None:
        """The wider order with which the treaty is tested, if there is one."""
        return self.draft.wider if self.draft else None

    @property
    def answer(self) -> Answer | None:
        """The answer to the selected threat, once it is known."""
        return self.reply.answer if self.reply else None

    @property
    def threat_refusal(self) -> Sentence | None:
        """Why the selected threat has no answer."""
        return self.reply.refusal if self.reply else None


@dataclass(frozen=True)
class VisibleCoalitions:
    """Which worst coalitions are on the screen: only these are answered."""

    mood: Mood = Mood.HESITANT
    size: int = 1


@dataclass(frozen=True)
class CoalitionAnswers:
    """The answers to the worst coalitions on the screen, by victim."""

    shown: VisibleCoalitions
    by_victim: Mapping[str, WorstAnswer]
