"""The margins that a treaty is compared with: the victim alone, every pledge kept, and the ideal.

Under the ideal every other state helps with all its strength. No treaty can do better, so that a
threat that even the ideal does not hold says nothing about a treaty.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from sandbox.model.arrays import Bools, Floats
from sandbox.model.treaty_model import TreatyModel
from sandbox.model.two_treaties import TwoTreaties, two_treaties
from sandbox.results.coalitions import Pool, Together
from sandbox.search.coalition_constraint import constraint_of
from sandbox.search.critical_share import critical_share
from sandbox.search.pool import Compared, pool_per_victim
from sandbox.search.worst_coalitions import worst_coalitions
from sandbox.treaty.articles import (
    Aggressors,
    CasusFoederis,
    Finding,
    Instrument,
    Obligations,
    Parties,
    Party,
    Reservation,
    Rung,
    Victims,
)
from sandbox.treaty.settings import Mood, Readiness, Settings
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World


def ideal_margins(
    model: TreatyModel, largest: int, pool: Bools, together: Together
) -> tuple[Floats, Floats]:
    """Return (alone, ideal), each (n, largest): the least margin at each victim and size.

    alone: the victim by itself; ideal: the victim and every state outside the
    coalition. Both face the coalitions that the treaty faces: held together in the same
    way and drawn from `pool` (n, n), which tells whether a state (column) may attack a victim
    (row). So no treaty exceeds the ideal, except by reducing the arms of an aggressor.
    """
    at, own = model.world_at, np.diagonal(model.world_at)
    opposed = _heaviest(model, at, largest, pool, together)
    required = model.treaty.settings.required_odds
    alone = own[:, None] - required * opposed
    ideal = at.sum(axis=0)[:, None] - (1 + required) * opposed
    return alone, ideal


def kept_margins(model: TreatyModel, largest: int, pool: Bools, together: Together) -> Floats:
    """Return (n, largest): the least margins of the treaty if every pledge is kept.

    They show what its strength can do, whatever the readiness to use it; -inf at states that it
    does not cover. The arguments are those of `ideal_margins`.
    """
    if len(model.pledges) == 1:
        pledged = model.pledges[0].kept
        taken = model.treaty.settings.required_odds * model.at + pledged
        lost = _heaviest(model, taken, largest, pool, together)
        margins: Floats = (model.own + pledged.sum(axis=0))[:, None] - lost
    else:
        victims = np.arange(len(model.world))
        kept = _kept(model)
        margins = worst_coalitions(kept, victims, Mood.RESOLUTE, largest, pool, together).margin
    return np.where(model.covered_victims[:, None], margins, -np.inf)


def _kept(model: TreatyModel) -> TreatyModel:
    """Return a model with the same pledges, each kept at any odds, and no vote to block them."""
    if isinstance(model, TwoTreaties):
        return two_treaties(_kept(model.one), _kept(model.other))
    treaty = model.treaty
    parties = model.world.codes
    outright = tuple(
        Reservation(parties[place], Instrument.FORCE, Rung.NONE)
        for place in np.flatnonzero(model.is_party & ~model.pledged)
    )
    kept = treaty.with_(
        obligations=Obligations(Rung.NONE, Rung.STANDING),
        reservations=outright,
        finding=Finding(),
        order=replace(treaty.order, needs_authorisation=False),
        settings=replace(treaty.settings, readiness=Readiness()),
    )
    return TreatyModel(kept, model.world)


def _heaviest(
    model: TreatyModel, weights: Floats, largest: int, pool: Bools, together: Together
) -> Floats:
    """Return (n, largest): the most that coalitions weigh; weights (n, n), aggressor by victim."""
    weights = np.where(pool, weights.T, -np.inf)
    np.fill_diagonal(weights, -np.inf)
    return constraint_of(together, model.world).heaviest(weights, largest)[0]


def ideal_critical_share(model: TreatyModel, kind: Compared = Pool.ANY) -> float | None:
    """Return the critical share of the ideal treaty in the same world, under the same settings.

    kind: the pool that coalitions are drawn from. None where none of them could break even that.
    """
    settings = model.treaty.settings
    return _ideal_critical_share(
        model.world,
        replace(
            Settings(),
            index=settings.index,
            weights=settings.weights,
            distance=settings.distance,
            required_odds=settings.required_odds,
        ),
        kind,
    )


@lru_cache(8)
def _ideal_critical_share(world: World, settings: Settings, kind: Compared) -> float | None:
    """Remembered, since it is the same for all treaties tested in a world."""
    treaty = Treaty(
        name="ideal",
        year=world.year,
        parties=Parties(tuple(Party(code) for code in world.codes)),
        obligations=Obligations(Rung.STANDING, Rung.STANDING),
        casus=CasusFoederis(Aggressors.ANY, victims=Victims.ANY),
        settings=settings,
    )
    return critical_share(TreatyModel(treaty, world), pool_per_victim(world, kind)).share
