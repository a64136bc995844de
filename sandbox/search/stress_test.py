"""The stress test: every covered victim against every coalition up to a size, exactly."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.treaty_model import TreatyModel
from sandbox.progress import Progress
from sandbox.results.coalitions import Pool, Together
from sandbox.results.stress_test import Protection, StressTest, Worst
from sandbox.search.branch_and_bound import Incumbents
from sandbox.search.critical_share import critical_share
from sandbox.search.ideal import ideal_margins, kept_margins
from sandbox.search.pool import PoolAsked, aggressors, read_pool, read_together
from sandbox.search.time_limit import Budget
from sandbox.search.top_k import places_of
from sandbox.search.worst_coalitions import worst_coalitions
from sandbox.sentences import refuse
from sandbox.treaty.settings import Mood

#: Sizes searched unless a run asks for others.
LARGEST = 10

#: Seconds that a run may search where pacts bar parties, unless it is given others. Bounds are
#: looser there; every other search ends soon by itself.
SECONDS = 4.0

#: Victims in one search; more where time is limited, since every search gets an equal part of it,
#: and the fewer there are the longer it is.
_STRIDE, _LIMITED_STRIDE = 64, 256


def stress_test(
    model: TreatyModel,
    *,
    largest: int = LARGEST,
    victims: Sequence[str] | None = None,
    pool: PoolAsked = Pool.PLAUSIBLE,
    together: Together | str = Together.ANY,
    moods: Sequence[Mood | str] = tuple(Mood),
    progress: Progress | None = None,
    seconds: float | None = None,
) -> StressTest:
    """Find the worst coalition of 1 to `largest` states for each victim, in each mood.

    victims: abbreviations, by default all that the casus foederis covers; pool:
    who may be an aggressor, as a word or as states, so far as the casus foederis
    covers them, by default those plausible for each victim (see `pool_per_victim`); together:
    what must hold a coalition together; progress is told how many of how many victims are
    done. seconds: how long to
    search, by default `SECONDS` where pacts bar parties and to the end elsewhere; what
    is not proven by then has a bound below its margin. Raises Refusal for a size
    below 1, for no time, for a victim that the world does not have or the treaty does
    not protect, and for a pool, a constraint or a mood that is unknown or empty.
    """
    if largest < 1:
        raise refuse("A coalition has at least one state, not {size}.", size=largest)
    if seconds is None:
        bars = model.treaty.settings.readiness.pacts_bar
        seconds = SECONDS if bars else math.inf
    if not seconds > 0:
        raise refuse("A search needs some time, not {seconds:g} seconds.", seconds=seconds)
    places = _victims(model, victims)
    chosen = read_pool(pool, model.world)
    inside = aggressors(chosen, model)
    constraint = read_together(together)
    asked = _moods(moods)
    worst = _search(model, places, asked, largest, inside, constraint, seconds, progress)
    codes = [model.world.codes[place] for place in places]
    breaking: dict[Mood, dict[str, int | None]] = {mood: dict.fromkeys(codes) for mood in asked}
    for found in sorted(worst, key=lambda found: -found.size):
        if found.breaks:
            breaking[found.mood][found.victim] = found.size
    alone, ideal = (
        margins[places] for margins in ideal_margins(model, largest, inside, constraint)
    )
    kept = kept_margins(model, largest, inside, constraint)[places]
    return StressTest(
        treaty=model.treaty.name,
        world=model.world.year,
        largest=largest,
        pool=chosen,
        together=constraint,
        required_odds=model.treaty.settings.required_odds,
        victims=tuple(codes),
        worst=tuple(worst),
        breaking=breaking,
        alone=_breaking_sizes(codes, alone),
        ideal=_breaking_sizes(codes, ideal),
        protection=_protection(breaking, kept, alone, ideal),
        critical=critical_share(model, inside),
    )


def _search(
    model: TreatyModel,
    victims: Ints,
    moods: Sequence[Mood],
    largest: int,
    pool: Bools,
    together: Together,
    seconds: float,
    progress: Progress | None,
) -> list[Worst]:
    """Return the worst coalitions of every size against `victims` (v,), places, in each mood."""
    worst: list[Worst] = []
    stride = _STRIDE if seconds == math.inf else _LIMITED_STRIDE
    starts = range(0, len(victims), stride)
    budget = Budget(seconds, len(starts) * len(moods))
    for start in starts:
        interrupt = partial(progress, start, len(victims)) if progress else None
        part = victims[start : start + stride]
        for mood in moods:
            best = worst_coalitions(
                model, part, mood, largest, pool, together, time_limit=budget.share(interrupt)
            )
            for size in range(1, largest + 1):
                worst += _of_size(model, part, mood, size, best)
    return worst


def compared_pools(
    model: TreatyModel, test: StressTest, seconds: float | None = None
) -> tuple[StressTest, ...]:
    """Return a test beside the same test in the other pool, the plausible one first.

    Of a test whose aggressors are neither the plausible nor any states, the test alone. seconds:
    as in `stress_test`.
    """
    if test.pool not in (Pool.PLAUSIBLE, Pool.ANY):
        return (test,)
    other = stress_test(
        model,
        largest=test.largest,
        victims=test.victims or None,
        pool=Pool.ANY if test.pool is Pool.PLAUSIBLE else Pool.PLAUSIBLE,
        together=test.together,
        moods=tuple(test.breaking),
        seconds=seconds,
    )
    return (test, other) if test.pool is Pool.PLAUSIBLE else (other, test)


def _victims(model: TreatyModel, codes: Sequence[str] | None) -> Ints:
    if codes is None:
        return np.flatnonzero(model.covered_victims)
    if not codes:
        raise refuse("A stress test needs at least one victim.")
    places = np.array([model.world.place(code) for code in dict.fromkeys(codes)])
    for place in places[~model.covered_victims[places]]:
        raise refuse("The treaty does not cover {state}.", state=model.world.states[place].name)
    return places


def _moods(asked: Sequence[Mood | str]) -> tuple[Mood, ...]:
    known = tuple(Mood)
    for mood in asked:
        if mood not in known:
            raise refuse("{mood} is not a mood: {known}.", mood=mood, known=known)
    if not asked:
        raise refuse("A stress test needs at least one mood: {known}.", known=known)
    return tuple(mood for mood in known if mood in asked)


def _of_size(
    model: TreatyModel, victims: Ints, mood: Mood, size: int, best: Incumbents
) -> list[Worst]:
    """Return the worst coalitions of one size, none where nobody can attack the victim."""
    there = np.flatnonzero(best.inside[:, size - 1].any(axis=1))
    inside = best.inside[there, size - 1]
    members = places_of(inside, size).tolist()
    codes = model.world.codes
    return [
        Worst(
            victim=codes[victims[place]],
            size=size,
            mood=mood,
            coalition=tuple(codes[state] for state in members[row] if state >= 0),
            margin=float(best.margin[place, size - 1]),
            bound=float(best.bound[place, size - 1]),
            nodes=int(best.nodes[place, size - 1]),
        )
        for row, place in enumerate(there)
    ]


def _breaking_sizes(victims: list[str], margins: Floats) -> dict[str, int | None]:
    """Return the first size with a margin below zero, by victim; margins (v, k)."""
    broken = margins < -TOLERANCE
    return {
        victim: int(sizes.argmax()) + 1 if sizes.any() else None
        for victim, sizes in zip(victims, broken, strict=True)
    }


def _protection(
    breaking: dict[Mood, dict[str, int | None]], kept: Floats, alone: Floats, ideal: Floats
) -> tuple[Protection, ...]:
    """Return, by size, the share of the victims that no coalition breaks.

    kept, alone, ideal (v, k): the least margins of each victim, with every pledge kept, by itself
    and under the ideal treaty.
    """

    def held(mood: Mood, size: int) -> float | None:
        sizes = breaking.get(mood, {}).values()
        return _share([fewest is None or fewest > size for fewest in sizes])

    def above_zero(margins: Floats, size: int) -> float | None:
        return _share((margins[:, size - 1] >= -TOLERANCE).tolist())

    return tuple(
        Protection(
            size=size,
            hesitant=held(Mood.HESITANT, size),
            resolute=held(Mood.RESOLUTE, size),
            kept=above_zero(kept, size),
            alone=above_zero(alone, size),
            ideal=above_zero(ideal, size),
        )
        for size in range(1, alone.shape[1] + 1)
    )


def _share(held: Sequence[bool]) -> float | None:
    return sum(held) / len(held) if held else None
