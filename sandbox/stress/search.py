"""The stress test: every covered victim against every coalition up to a size, exactly."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sandbox.sentences import refuse
from sandbox.stress.balance import TOLERANCE, Balance, Bools, Ints
from sandbox.stress.bounds import Hesitant, Resolute
from sandbox.stress.branch import Optimum, worst_coalition
from sandbox.stress.critical import critical_share
from sandbox.stress.ideal import ideal_margins
from sandbox.stress.problem import problems
from sandbox.stress.response import threat_numbers
from sandbox.stress.results import Protection, StressTest, Worst
from sandbox.treaty.articles import Instrument
from sandbox.treaty.settings import Mood

#: Sizes searched unless a run asks for others.
LARGEST = 10

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
    Refusal for a size below 1 and for a victim that the world does not have.
    """
    if largest < 1:
        raise refuse("A coalition has at least one state, not {size}.", size=largest)
    world = balance.world
    if victims is None:
        places = np.flatnonzero(balance.covered_victims).tolist()
    else:
        places = [world.place(code) for code in victims]
    everyone = np.ones(len(world), dtype=bool)
    worst: list[Worst] = []
    for done, place in enumerate(places):
        if progress:
            progress(done, len(places))
        for mood in Mood:
            worst += worst_by_size(balance, place, mood, largest, everyone)
    breaking: dict[Mood, dict[str, int | None]] = {
        mood: {world.codes[place]: None for place in places} for mood in Mood
    }
    for found in worst:
        if found.breaks and breaking[found.mood][found.victim] is None:
            breaking[found.mood][found.victim] = found.size
    return StressTest(
        treaty=balance.treaty.name,
        world=world.year,
        largest=largest,
        required_odds=balance.treaty.settings.required_odds,
        victims=tuple(world.codes[place] for place in places),
        worst=tuple(worst),
        breaking=breaking,
        protection=_protection(balance, worst, largest),
        critical=critical_share(balance),
    )


def worst_by_size(
    balance: Balance, victim: int, mood: Mood, largest: int, pool: Bools
) -> list[Worst]:
    """Return the worst coalition of at most 1, 2, ... `largest` states for one victim.

    Empty where no state of the pool may be an aggressor.
    """
    view = Resolute if mood is Mood.RESOLUTE else Hesitant
    regimes = [(problem, view(problem)) for problem in problems(balance, victim, pool)]
    known: list[list[Ints]] = [[] for _ in regimes]
    best: Optimum | None = None
    found: list[Worst] = []
    for size in range(1, largest + 1):
        bound, nodes = np.inf, 0
        for index, (problem, numbers) in enumerate(regimes):
            optimum = worst_coalition(problem, numbers, size, known[index])
            if optimum is None:
                continue
            known[index] = [optimum.coalition]
            bound, nodes = min(bound, optimum.bound), nodes + optimum.nodes
            # A larger coalition must be worse to take the place of a smaller one.
            if best is None or optimum.margin < best.margin - TOLERANCE:
                best = optimum
        if best is not None:
            answer = Optimum(best.margin, best.coalition, min(bound, best.margin), nodes)
            found.append(_describe(balance, victim, mood, size, answer))
    return found


def _describe(balance: Balance, victim: int, mood: Mood, size: int, found: Optimum) -> Worst:
    threats = threat_numbers(balance, found.coalition.tolist(), victim, Instrument.FORCE)
    codes = balance.world.codes

    def odds(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float | None:
        return float(values[0]) if np.isfinite(values[0]) else None

    return Worst(
        victim=codes[victim],
        size=size,
        mood=mood,
        coalition=tuple(codes[place] for place in found.coalition),
        margin=found.margin,
        bound=found.bound,
        nodes=found.nodes,
        hesitant_odds=odds(threats.odds(threats.hesitant)),
        resolute_odds=odds(threats.odds(threats.resolute)),
        alone_odds=odds(threats.over(threats.own)),
        confidence_needed=threats.confidence_needed()[0],
    )


def _protection(balance: Balance, worst: list[Worst], largest: int) -> tuple[Protection, ...]:
    """Count, at each size, the states that no coalition breaks, over all states."""
    covered = np.flatnonzero(balance.covered_victims)
    alone, ideal = ideal_margins(balance, largest)
    shares = []
    for size in range(1, largest + 1):
        held = {}
        for mood in Mood:
            broken = {w.victim for w in worst if w.mood is mood and w.size == size and w.breaks}
            held[mood] = (len(covered) - len(broken)) / len(balance.world)
        shares.append(
            Protection(
                size=size,
                hesitant=held[Mood.HESITANT],
                resolute=held[Mood.RESOLUTE],
                alone=float((alone[:, size - 1] >= -TOLERANCE).mean()),
                ideal=float((ideal[:, size - 1] >= -TOLERANCE).mean()),
            )
        )
    return tuple(shares)
