"""How many states it takes to break a treaty at each victim, and why not more."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.results.stress_test import StressTest, Worst
from sandbox.sentences import Sentence, say
from sandbox.treaty.settings import Mood


@dataclass(frozen=True)
class Victim:
    """The fewest states that break the treaty at one victim.

    hesitant, resolute: in each mood; for comparison alone: if no one helped, and ideal: if every
    other state helped with all it has. None where no coalition of the sizes tried breaks it.
    breaker: a coalition of the fewest states that break the treaty if hesitant; None where none
    does. limit: what would have to change for more states to be needed.
    """

    state: str
    alone: int | None
    hesitant: int | None
    resolute: int | None
    ideal: int | None
    breaker: Worst | None
    limit: Sentence


def victims_of(test: StressTest) -> tuple[Victim, ...]:
    """Return the victims of a test in both moods, those that the fewest states break first."""
    if not test.worst:
        return ()
    worst = {(found.mood, found.victim, found.size): found for found in test.worst}
    rows = []
    for code in test.victims:
        hesitant = test.breaking[Mood.HESITANT][code]
        resolute = test.breaking[Mood.RESOLUTE][code]
        sizes = (test.alone[code], hesitant, resolute, test.ideal[code])
        breaker = worst.get((Mood.HESITANT, code, hesitant)) if hesitant else None
        rows.append(Victim(code, *sizes, breaker, _limit(test, *sizes)))
    return tuple(sorted(rows, key=lambda row: (row.hesitant or 99, row.resolute or 99, row.state)))


def _limit(
    test: StressTest,
    alone: int | None,
    hesitant: int | None,
    resolute: int | None,
    ideal: int | None,
) -> Sentence:
    """Say what would have to change for the victim to be better protected."""
    if hesitant is None:
        return say("Nothing: no {size} states break it", size=test.largest)
    if hesitant == ideal:
        return say("Geography: no treaty could do better")
    if hesitant != resolute:
        return say("Trust: each waits for the others")
    if hesitant == alone:
        return say("The treaty: as few states break it as without help")
    return say("Pledges: too weak, or too few parties")
