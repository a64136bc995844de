"""Each victim of a stress test: how many states break it, and what sets that limit."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.results.stress_test import StressTest, Worst
from sandbox.sentences import Sentence, say
from sandbox.treaty.settings import Mood


@dataclass(frozen=True)
class Victim:
    """The fewest states that break the treaty at one victim, beside two yardsticks.

    hesitant, resolute: in each mood; alone: if no one helped; ideal: if every
    other state helped with all it has. None where none of the sizes tried does.
    breaker: a coalition of the fewest states that break it, hesitant where that
    takes fewer; None where none does.
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
        return say("Nothing: it is held against any {size}", size=test.largest)
    if hesitant == ideal:
        return say("Geography: no treaty could do better")
    if hesitant != resolute:
        return say("Trust: each waits for the others")
    if hesitant == alone:
        return say("The treaty: it adds nothing here")
    return say("Pledges: too weak, or too few parties")
