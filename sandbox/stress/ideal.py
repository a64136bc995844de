"""What no treaty could do better: every other state at full strength, no pledge broken.

The ideal is the yardstick of several criteria: a threat beyond it is the fault
of geography, not of a text.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sandbox.stress.balance import Balance, Bools, Floats
from sandbox.stress.bond import Together, bond_of
from sandbox.stress.critical import critical_share
from sandbox.stress.joint import Joint, joint
from sandbox.stress.search import worst_coalitions
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
from sandbox.treaty.settings import Mood, Readiness
from sandbox.treaty.treaty import Treaty


def ideal_margins(
    balance: Balance, largest: int, pool: Bools, together: Together
) -> tuple[Floats, Floats]:
    """Return (alone, ideal), each (n, largest): least margins at each victim and size.

    alone: the victim by itself; ideal: the victim and every state outside the
    coalition. Both face the coalitions that the treaty faces: drawn from `pool`
    (n,), and held together in the same way. So no treaty exceeds the ideal, except
    by reducing the arms of an aggressor.
    """
    at, own = balance.world_at, np.diagonal(balance.world_at)
    opposed = _strongest(balance, largest, pool, together)
    required = balance.treaty.settings.required_odds
    alone = own[:, None] - required * opposed
    ideal = at.sum(axis=0)[:, None] - (1 + required) * opposed
    return alone, ideal


def _strongest(balance: Balance, largest: int, pool: Bools, together: Together) -> Floats:
    """Return (n, largest): the most that a coalition of each size has at each victim."""
    return _heaviest(balance, balance.world_at, largest, pool, together)


def kept_margins(balance: Balance, largest: int, pool: Bools, together: Together) -> Floats:
    """Return (n, largest): least margins of the treaty itself with every pledge kept.

    What its strength could do, whatever the readiness to use it; -inf at states
    that it does not protect.
    """
    if len(balance.pledges) == 1:
        pledged = balance.pledges[0].kept
        taken = balance.treaty.settings.required_odds * balance.at + pledged
        lost = _heaviest(balance, taken, largest, pool, together)
        margins: Floats = (balance.own + pledged.sum(axis=0))[:, None] - lost
    else:
        margins = _searched(_kept(balance), largest, pool, together)
    return np.where(balance.covered_victims[:, None], margins, -np.inf)


def _kept(balance: Balance) -> Balance:
    """Return the same pledges, taken at their word, and no vote to block them."""
    if isinstance(balance, Joint):
        return joint(_kept(balance.one), _kept(balance.other))
    treaty = balance.treaty
    parties = balance.world.codes
    outright = tuple(
        Reservation(parties[place], Instrument.FORCE, Rung.NONE)
        for place in np.flatnonzero(balance.bound & ~balance.pledged)
    )
    kept = treaty.with_(
        obligations=Obligations(Rung.NONE, Rung.STANDING),
        reservations=outright,
        finding=Finding(),
        order=replace(treaty.order, needs_authorisation=False),
        settings=replace(treaty.settings, readiness=Readiness()),
    )
    return Balance(kept, balance.world)


def _searched(balance: Balance, largest: int, pool: Bools, together: Together) -> Floats:
    """Return (n, largest): the least margins of a treaty whose pledges are all kept."""
    victims = np.arange(len(balance.world))
    return worst_coalitions(balance, victims, Mood.RESOLUTE, largest, pool, together).margin


def _heaviest(
    balance: Balance, weights: Floats, largest: int, pool: Bools, together: Together
) -> Floats:
    """Return (n, largest): the most that coalitions weigh; weights (n, n), aggressor by victim."""
    weights = np.where(pool, weights.T, -np.inf)
    np.fill_diagonal(weights, -np.inf)
    return bond_of(together, balance.world).heaviest(weights, largest)[0]


def ideal_critical_share(balance: Balance) -> float | None:
    """Return the critical share of the ideal treaty in the same world, under the same settings.

    None where no coalition could break even that.
    """
    everyone = tuple(Party(code) for code in balance.world.codes)
    return critical_share(_ideal(balance, everyone)).share


def _ideal(balance: Balance, parties: tuple[Party, ...]) -> Balance:
    """Return the ideal treaty kept by `parties`, in the same world and under the same settings.

    Of those only strength and the required odds count: no pact is an excuse.
    """
    treaty = Treaty(
        name="ideal",
        year=balance.world.year,
        parties=Parties(parties),
        obligations=Obligations(Rung.STANDING, Rung.STANDING),
        casus=CasusFoederis(Aggressors.ANY, victims=Victims.ANY),
        settings=replace(balance.treaty.settings, readiness=Readiness()),
    )
    return Balance(treaty, balance.world)
