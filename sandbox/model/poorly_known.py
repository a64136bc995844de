"""What must be said beside a figure on states of which too little is known."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from sandbox.model.arrays import Ints
from sandbox.sentences import Sentence, listed, say
from sandbox.treaty.settings import Settings
from sandbox.world.world import World

#: How many states are named.
MOST_NAMED = 6


def poorly_known(world: World, settings: Settings, places: Iterable[int]) -> list[int]:
    """Return those of some states (places) that lack half of the index's indicators, or more."""
    lacking = world.poorly_known(settings.index, settings.weights)
    return [place for place in places if lacking[place]]


def warning(world: World, settings: Settings, places: Iterable[int] | Ints) -> Sentence | None:
    """Return what to say beside a figure that rests on some states (places); None if nothing."""
    found = poorly_known(world, settings, np.unique(np.array([*places], dtype=int)).tolist())
    if not found:
        return None
    return say(
        "Uncertain, for half of the figures behind the strength of {states} or more are missing.",
        states=listed((world.states[place].name for place in found), MOST_NAMED),
    )
