"""Tiny worlds and plain treaties, for cases worked out by hand."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from sandbox.treaty.articles import CasusFoederis, Obligations, Parties, Party, Rung, Victims
from sandbox.treaty.settings import Readiness, Settings
from sandbox.treaty.treaty import Treaty
from sandbox.world.distance import DistanceMode
from sandbox.world.relations import Pact
from sandbox.world.states import Capital, State
from sandbox.world.world import World

# Readiness by which theta = (1 - h) / h is 99, 19, 9, 1.5, 1, 0.25, 0.05 from none to standing.
PLAIN = Readiness(
    h=(0.01, 0.05, 0.10, 0.40, 0.50, 0.80, 1 / 1.05), border=0.0, great_power=0.0, distance=0.0
)
NUMBER = {"USA": 2, "UKG": 200, "FRN": 220, "ITA": 325, "ETH": 530}
FOUR: dict[str, float] = {"USA": 1, "UKG": 1, "FRN": 1, "ITA": 1}


def world(
    strength: dict[str, float],
    *,
    pacts: Sequence[Pact] = (),
    great: Sequence[str] = (),
    nuclear: Sequence[str] = (),
    water: Sequence[tuple[str, str, float]] = (),
    year: int = 1935,
    places: Mapping[str, tuple[float, float]] | None = None,
) -> World:
    """Return a world of states with the given weights, far apart unless told."""
    codes = sorted(strength, key=NUMBER.__getitem__)
    miles = np.full((len(codes), len(codes)), math.inf)
    for one, other, width in water:
        i, j = codes.index(one), codes.index(other)
        miles[i, j] = miles[j, i] = width
    return World(
        year=year,
        states=tuple(
            State(NUMBER[code], code, code, Capital(code, *(places or {}).get(code, (0.0, 0.0))))
            for code in codes
        ),
        indicators=np.array([[float(strength[code])] * 6 for code in codes]),
        water=miles,
        great=np.array([code in great for code in codes]),
        nuclear=np.array([code in nuclear for code in codes]),
        pacts=tuple(pacts),
        rivals=np.zeros((len(codes), len(codes)), dtype=bool),
        source="made up",
    )


def treaty(
    *parties: str,
    force: Rung = Rung.STANDING,
    sanctions: Rung = Rung.NONE,
    readiness: Readiness = PLAIN,
    **articles: Any,
) -> Treaty:
    """Return a treaty of any aggressor and any victim that counts no distance."""
    chosen: dict[str, Any] = {
        "casus": CasusFoederis(victims=Victims.ANY),
        "settings": Settings(distance=DistanceMode.NONE, readiness=readiness),
    }
    return Treaty(
        name="Treaty",
        year=1935,
        parties=Parties(tuple(Party(code) for code in parties)),
        obligations=Obligations(sanctions=sanctions, force=force),
        **(chosen | articles),
    )
