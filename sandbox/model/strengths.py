"""What states can bring to bear in a world, whatever the treaty (guide, The model: The world).

Many drafts are tested in one world under the same index and distance, so these arrays are
remembered by the arguments that they depend on. They are shared between drafts, and so read-only.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sandbox.model.arrays import Floats
from sandbox.sentences import refuse
from sandbox.world.distance import DistanceMode
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World

#: Worlds and settings remembered; of 195 states each takes 0.3 MB.
_REMEMBERED = 12


@lru_cache(_REMEMBERED)
def shares(world: World, index: StrengthIndex, weights: tuple[float, ...]) -> Floats:
    """Return (n,): c, each state's strength as a share of the world's.

    Raises Refusal where no state has a known strength on that index.
    """
    try:
        return _read_only(world.strength(index, weights))
    except ValueError:
        raise refuse(
            "No state has a known strength in {year} on the index {index}.",
            year=world.year,
            index=index,
        ) from None


@lru_cache(_REMEMBERED)
def strengths(
    world: World,
    index: StrengthIndex,
    weights: tuple[float, ...],
    distance: DistanceMode,
) -> Floats:
    """Return (n, n): p[i, v], the strength that state i can bring to bear at v."""
    at = world.strength_at(shares(world, index, weights), distance)
    return _read_only(np.asfortranarray(at))


def _read_only(array: Floats) -> Floats:
    array.setflags(write=False)
    return array
