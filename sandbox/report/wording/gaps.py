"""What is not known of a world: states left out, figures that are missing or interpolated."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sandbox.sentences import Sentence, listed, say
from sandbox.treaty.settings import Settings
from sandbox.world.indicators import NAMES
from sandbox.world.strength import INDICATORS
from sandbox.world.world import World

#: How many states are named.
MOST_NAMED = 8


def gap_lines(
    world: World, settings: Settings, parties: Collection[str] = ()
) -> tuple[Sentence, ...]:
    """Return what a reader must know of what a world leaves out, lacks or had to work out.

    parties: the states bound by the treaty under test, by abbreviation.
    """
    found = [*_displaced_lines(world)]
    if left_out := tuple(one.name for one in world.displaced if one.code in parties):
        found.append(
            say(
                "Parties to the treaty that are left out so, and count for nothing: {states}.",
                states=left_out,
            )
        )
    found += world.notes
    missing = np.isnan(world.indicators)
    nowhere = np.flatnonzero(missing.all(axis=0))
    if nowhere.size:
        names = tuple(NAMES[INDICATORS[column]] for column in nowhere)
        found.append(say("No state has a figure of {indicators}.", indicators=names))
    gaps = np.delete(missing, nowhere, axis=1)
    if gaps.any():
        found.append(
            say(
                "Missing figures: {count}, of {states}; a state's strength is the mean of the"
                " shares that are known.",
                count=int(gaps.sum()),
                states=_names(world, gaps),
            )
        )
    unknown = world.unknown(settings.index, settings.weights)
    if unknown.any():
        found.append(
            say(
                "The strength of {states} is not known at all, and counts as none.",
                states=_names(world, unknown[:, None]),
            )
        )
    if world.interpolated is not None and world.interpolated.any():
        found.append(
            say(
                "Interpolated figures, drawn between the nearest known years: {count}, of"
                " {states}.",
                count=interpolated_figures(world),
                states=_names(world, world.interpolated),
            )
        )
    return tuple(found)


def _displaced_lines(world: World) -> Iterator[Sentence]:
    """Yield which states are left out, by those who held their ground longer."""
    by_holders: dict[tuple[str, ...], list[str]] = {}
    for one in world.displaced:
        by_holders.setdefault(one.by, []).append(one.name)
    for holders, names in by_holders.items():
        yield say(
            "Left out of the world of {year}, for their ground was held longer that year by"
            " {holders}: {states}.",
            year=world.year,
            holders=world.names(holders),
            states=listed(names, MOST_NAMED),
        )


def interpolated_figures(world: World) -> int:
    """Return how many figures of a world are drawn between known years."""
    return 0 if world.interpolated is None else int(world.interpolated.sum())


def data_facts(world: World) -> dict[str, Any]:
    """Return where a world's figures come from, and by state which are missing or interpolated.

    displaced: the states that are left out, with those who held their ground longer.
    """
    drawn = world.interpolated
    return {
        "source": world.source,
        "as_of": world.as_of,
        "missing": _by_state(world, np.isnan(world.indicators)),
        "interpolated": {} if drawn is None else _by_state(world, drawn),
        "displaced": {one.code: list(one.by) for one in world.displaced},
        "notes": list(map(str, world.notes)),
    }


def _by_state(world: World, flags: NDArray[np.bool_]) -> dict[str, list[str]]:
    return {
        code: [name for name, flag in zip(INDICATORS, row, strict=True) if flag]
        for code, row in zip(world.codes, flags, strict=True)
        if row.any()
    }


def _names(world: World, flags: NDArray[np.bool_]) -> Sentence:
    """Return the names of the states with any flag in their row, the first few of many."""
    rows = zip(world.states, flags, strict=True)
    return listed((state.name for state, row in rows if row.any()), MOST_NAMED)
