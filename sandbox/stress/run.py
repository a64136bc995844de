"""The stress test: every covered victim against every coalition up to a size, exactly."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sandbox.sentences import refuse
from sandbox.stress.balance import TOLERANCE, Balance, Ints
from sandbox.stress.branch import Best
from sandbox.stress.critical import critical_share
from sandbox.stress.ideal import ideal_margins
from sandbox.stress.results import Details, Protection, StressTest, Worst
from sandbox.stress.search import worst_coalitions
from sandbox.treaty.settings import Mood

#: Sizes searched unless a run asks for others.
LARGEST = 10

#: Victims searched between two reports of progress.
_STRIDE = 64

#: Told how many of how many victims are done; whatever it raises ends the search.
Progress = Callable[[int, int], None]


def stress_test(
    balance: Balance,
    *,
    largest: int = LARGEST,
    victims: tuple[str, ...] | None = None,
    progress: Progress | None = None,
) -> StressTest:
    """Find the worst coalition of 1 to `largest` states for each victim, in both moods.

    victims: abbreviations, by default all that the casus foederis covers. Raises
    Refusal for a size below 1, and for a victim that the world does not have or
    the treaty does not protect.
    """
    if largest < 1:
        raise refuse("A coalition has at least one state, not {size}.", size=largest)
    places = _victims(balance, victims)
    worst: list[Worst] = []
    for start in range(0, len(places), _STRIDE):
        if progress:
            progress(start, len(places))
        for mood in Mood:
            worst += _worst(balance, places[start : start + _STRIDE], mood, largest)
    codes = [balance.world.codes[place] for place in places]
    breaking: dict[Mood, dict[str, int | None]] = {mood: dict.fromkeys(codes) for mood in Mood}
    for found in sorted(worst, key=lambda found: -found.size):
        if found.breaks:
            breaking[found.mood][found.victim] = found.size
    return StressTest(
        treaty=balance.treaty.name,
        world=balance.world.year,
        largest=largest,
        required_odds=balance.treaty.settings.required_odds,
        victims=tuple(codes),
        worst=tuple(worst),
        breaking=breaking,
        protection=_protection(balance, len(places), breaking, largest),
        critical=critical_share(balance),
    )


def _victims(balance: Balance, codes: tuple[str, ...] | None) -> Ints:
    if codes is None:
        return np.flatnonzero(balance.covered_victims)
    places = np.array([balance.world.place(code) for code in codes], dtype=np.int64)
    for place in places[~balance.covered_victims[places]]:
        raise refuse("The treaty does not protect {state}.", state=balance.world.states[place].name)
    return places


def _worst(balance: Balance, victims: Ints, mood: Mood, largest: int) -> list[Worst]:
    everyone = np.ones(len(balance.world), dtype=bool)
    best = worst_coalitions(balance, victims, mood, largest, everyone)
    found: list[Worst] = []
    for size in range(1, largest + 1):
        found += _of_size(balance, victims, mood, size, best)
    return found


def _of_size(balance: Balance, victims: Ints, mood: Mood, size: int, best: Best) -> list[Worst]:
    """Return the worst coalitions of one size; a victim without possible aggressors has none."""
    there = np.flatnonzero(best.inside[:, size - 1].any(axis=1))
    details = Details(balance, best.inside[there, size - 1], victims[there])
    codes = balance.world.codes
    return [
        Worst(
            victim=codes[victims[place]],
            size=size,
            mood=mood,
            coalition=tuple(codes[state] for state in np.flatnonzero(best.inside[place, size - 1])),
            margin=float(best.margin[place, size - 1]),
            bound=float(best.bound[place, size - 1]),
            nodes=int(best.nodes[place, size - 1]),
            details=details,
            index=row,
        )
        for row, place in enumerate(there)
    ]


def _protection(
    balance: Balance,
    victims: int,
    breaking: dict[Mood, dict[str, int | None]],
    largest: int,
) -> tuple[Protection, ...]:
    """Count, at each size, the states that no coalition breaks, over all states."""
    alone, ideal = ideal_margins(balance, largest)

    def held(mood: Mood, size: int) -> float:
        broken = sum(fewest is not None and fewest <= size for fewest in breaking[mood].values())
        return (victims - broken) / len(balance.world)

    return tuple(
        Protection(
            size=size,
            hesitant=held(Mood.HESITANT, size),
            resolute=held(Mood.RESOLUTE, size),
            alone=float((alone[:, size - 1] >= -TOLERANCE).mean()),
            ideal=float((ideal[:, size - 1] >= -TOLERANCE).mean()),
        )
        for size in range(1, largest + 1)
    )
