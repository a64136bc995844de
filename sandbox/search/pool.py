"""Who may be an aggressor in a run, and what must hold the aggressors together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from sandbox.model.arrays import Bools
from sandbox.model.attack_weights import near, rivals
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.coalitions import Named, Pool, Together
from sandbox.sentences import refuse
from sandbox.world.world import World

#: What a run may be asked for: a pool, its word, or states in a list or with commas.
PoolAsked = Pool | str | Sequence[str]

#: The pools that a stress test sets beside each other.
Compared = Literal[Pool.PLAUSIBLE, Pool.ANY]

#: What a pool was called by an earlier version, whose runs may have been kept.
_FORMER_WORDS = {"all": Pool.ANY}

_TOGETHER = {
    "any": Together.ANY,
    "borders": Together.BORDERS,
    "no-rivals": Together.NO_RIVALS,
}


def read_pool(asked: PoolAsked, world: World) -> Pool | Named:
    """Return a pool, or the states named; raises Refusal for what is neither."""
    if isinstance(asked, str):
        word = asked.strip().lower().replace("-", " ")
        for pool in Pool:
            if pool.value == word:
                return pool
        if word in _FORMER_WORDS:
            return _FORMER_WORDS[word]
        asked = asked.split(",")
    codes = {code.strip().upper() for code in asked} - {""}
    if not codes:
        raise refuse("A pool of aggressors needs at least one state.")
    is_unknown = len(codes) == 1 and not codes & set(world.codes)
    if is_unknown and world.nearest(*codes) is None:
        raise refuse(
            "{asked} is neither a pool of aggressors ({pools}) nor a state of the world of {year}.",
            asked=codes.pop(),
            pools=tuple(pool.value for pool in Pool),
            year=world.year,
        )
    return tuple(world.codes[place] for place in sorted(map(world.place, sorted(codes))))


def read_together(asked: Together | str) -> Together:
    """Return how a coalition hangs together, by its short word or its own."""
    try:
        return _TOGETHER.get(asked) or Together(asked)
    except ValueError:
        raise refuse(
            "{asked} is not a way for a coalition to hang together: {known}.",
            asked=asked,
            known=tuple(_TOGETHER),
        ) from None


def pool_per_victim(world: World, kind: Compared) -> Bools:
    """Return (n, n) flags: may a state (column) be among the aggressors on a victim (row)?

    ANY: every state but the victim. PLAUSIBLE: of those, the states that share a land border with
    the victim or lie at most `SEA_MILES` of water from it, its rivals, whichever of the two the
    table names first, and the great powers; near states and great powers are the politically
    relevant ones of Maoz and Russett (1993).
    """
    if kind is Pool.ANY:
        inside = np.ones((len(world), len(world)), dtype=bool)
    else:
        inside = near(world) | rivals(world) | world.great
    return inside & ~np.eye(len(world), dtype=bool)


def aggressors(pool: Pool | Named, model: TreatyModel) -> Bools:
    """Return (n, n) flags: may a state (column) of the pool attack a victim (row)?

    Only such as the casus foederis takes in as aggressors. Raises Refusal where a pool other than
    the plausible and any states comes to nobody.
    """
    world = model.world
    if pool is Pool.PLAUSIBLE or pool is Pool.ANY:
        return pool_per_victim(world, pool) & model.covered_aggressors
    if isinstance(pool, tuple):
        inside = np.array([code in pool for code in world.codes], dtype=bool)
    elif pool is Pool.GREAT_POWERS:
        inside = world.great
    else:
        inside = model.is_party if pool is Pool.PARTIES else ~model.is_party
    covered: Bools = inside & model.covered_aggressors
    if covered.any():
        return pool_per_victim(world, Pool.ANY) & covered
    if not inside.any():
        raise refuse(
            "No state can be an aggressor: in the world of {year} the pool ({pool}) is empty.",
            pool=pool,
            year=world.year,
        )
    raise refuse(
        "No state of the pool ({pool}) can be an aggressor: the treaty covers {covered}.",
        pool=pool,
        covered=model.treaty.casus.aggressors.value,
    )
