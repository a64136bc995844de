"""Who could have joined the victims of each war, and who did: what the weights are fitted to.

One observation is a war and a state of the system that did not fight on its first day. Its
features are those of readiness (guide, The model: Who responds) towards the victims of that day, of
several victims the one that makes it readiest; it joined if it fought on their side later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.history.replay import Progress
from sandbox.library.library import Library
from sandbox.library.plain import Source
from sandbox.library.wars import War, wars
from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.model.readiness import READINESS_MILES
from sandbox.sentences import refuse
from sandbox.world.distance import DistanceMode
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World

#: The features, in the order of the columns; `odds` is the log of those that a state sees which
#: alone comes to the victim's help, and its weight is the spread b.
FEATURES = ("pact", "border", "great_power", "distance", "odds")


@dataclass(frozen=True, eq=False)
class Joining:
    """n observations of several wars.

    features (n, 5): columns as in `FEATURES`; joined (n,); war (n,): the number of each
    observation's war; wars: those in it; left_out: how many had no data for
    their year; sources: the tables used.
    """

    features: Floats
    joined: Bools
    war: Ints
    wars: tuple[War, ...]
    left_out: int
    sources: tuple[Source, ...]


def joining(library: Library, progress: Progress | None = None) -> Joining:
    """Return every state's decision in every war of the library with data for its year.

    Raises Refusal that names the tables still to be imported, and where nobody joined.
    """
    found, used = wars(library)
    years = set(library.years())
    parts: list[tuple[Floats, Bools]] = []
    kept: list[War] = []
    for number, war in enumerate(found):
        if progress:
            progress(number, len(found))
        if war.year in years and (part := _of(war, library.world(war.year))) is not None:
            parts.append(part)
            kept.append(war)
    if not any(joined.any() for _, joined in parts):
        raise refuse("In none of the wars imported did anyone join the victims.")
    counts = [len(joined) for _, joined in parts]
    return Joining(
        features=np.concatenate([features for features, _ in parts]),
        joined=np.concatenate([joined for _, joined in parts]),
        war=np.repeat([war.number for war in kept], counts),
        wars=tuple(kept),
        left_out=len(found) - len(kept),
        sources=used,
    )


def _of(war: War, world: World) -> tuple[Floats, Bools] | None:
    """Return one war's observations; None where a side has no known strength."""
    number = np.array([state.cow for state in world.states])
    attackers = _places(number, war.attackers)
    victims = _places(number, war.victims)
    at = world.strength_at(world.strength(StrengthIndex.CINC), DistanceMode.BUENO_DE_MESQUITA)
    opposed = at[np.ix_(attackers, victims)].sum(axis=0)
    if not len(victims) or not (opposed > 0).all():
        return None
    own = at[victims, victims]
    seen = (own[None, :] + at[:, victims]) / opposed[None, :]
    miles = world.capital_miles[:, victims].min(axis=1)
    features = np.column_stack(
        [
            np.isin(number, list(war.pledged)),
            world.neighbours[:, victims].any(axis=1),
            world.great,
            np.log((1 + miles) / READINESS_MILES),
            # A victim and a helper without any known strength see next to nothing.
            np.log(np.maximum(seen.max(axis=1), 1e-6)),
        ]
    ).astype(np.float64)
    free = np.ones(len(number), dtype=bool)
    free[[*attackers, *victims]] = False
    return features[free], np.isin(number, list(war.joined))[free]


def _places(number: Ints, states: Sequence[int] | frozenset[int]) -> Ints:
    return np.flatnonzero(np.isin(number, list(states)))
