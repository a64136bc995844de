"""What no treaty could do better: every other state at full strength, no pledge broken.

The ideal is the yardstick of several criteria: a threat beyond it is the fault
of geography, not of a text.
"""

from __future__ import annotations

import numpy as np

from sandbox.stress.balance import Balance, Floats
from sandbox.stress.critical import critical_share
from sandbox.treaty.articles import (
    Aggressors,
    CasusFoederis,
    Obligations,
    Parties,
    Party,
    Rung,
    Victims,
)
from sandbox.treaty.treaty import Treaty


def ideal_margins(balance: Balance, largest: int) -> tuple[Floats, Floats]:
    """Return (alone, ideal), each (n, largest): least margins at each victim and size.

    alone: the victim by itself; ideal: the victim and every state outside the
    coalition. Coalitions are drawn from all other states.
    """
    at, own = balance.world_at, np.diagonal(balance.world_at)
    others = at.copy()
    np.fill_diagonal(others, 0.0)
    heaviest = -np.sort(-others, axis=0)[:largest]
    if len(heaviest) < largest:
        heaviest = np.pad(heaviest, ((0, largest - len(heaviest)), (0, 0)))
    opposed = np.cumsum(heaviest, axis=0).T
    required = balance.treaty.settings.required_odds
    alone = own[:, None] - required * opposed
    ideal = own[:, None] + others.sum(axis=0)[:, None] - (1 + required) * opposed
    return alone, ideal


def ideal_critical_share(balance: Balance) -> float | None:
    """Return the critical share of the ideal treaty in the same world, under the same settings.

    None where no coalition could break even that.
    """
    ideal = Treaty(
        name="ideal",
        year=balance.world.year,
        parties=Parties(tuple(Party(code) for code in balance.world.codes)),
        obligations=Obligations(Rung.STANDING, Rung.STANDING),
        casus=CasusFoederis(Aggressors.ANY, victims=Victims.ANY),
        settings=balance.treaty.settings,
    )
    return critical_share(Balance(ideal, balance.world)).share
