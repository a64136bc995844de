"""The terms of a party's threshold odds, so that they can be checked by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.model.readiness import READINESS_MILES
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import Readiness
from sandbox.world.relations import PactKind


@dataclass(frozen=True)
class Threshold:
    """The odds at which a party sends force to a victim, with the terms they are made of.

    treaty_rung: as the treaty has it; reserved_rung: after the party's own reservation; rung: as it
    counts in this threat. great_power, borders, pact: is the party a great power, has it a border
    with the victim, a pact with it; miles: between their capitals; nuclear: is a nuclear power
    among the aggressors; weights: the settings of readiness.
    """

    state: str
    treaty_rung: Rung
    reserved_rung: Rung
    rung: Rung
    great_power: bool
    borders: bool
    miles: float
    pact: bool
    nuclear: bool
    weights: Readiness

    @property
    def h(self) -> float:
        return self.weights.h[self.rung]

    @property
    def at_its_word(self) -> bool:
        """Does the party act at any odds?"""
        return self.rung >= Rung.AUTOMATIC and not self.weights.automatic_weighs_odds

    @property
    def logit(self) -> float:
        return math.log(self.h / (1 - self.h))

    @property
    def from_power(self) -> float:
        return self.weights.great_power if self.great_power else 0.0

    @property
    def from_borders(self) -> float:
        return self.weights.border if self.borders else 0.0

    @property
    def from_distance(self) -> float:
        return self.weights.distance * math.log((1 + self.miles) / READINESS_MILES)

    @property
    def from_pact(self) -> float:
        return self.weights.pact if self.pact else 0.0

    @property
    def readiness(self) -> float:
        """a, the sum of the terms."""
        features = self.from_power + self.from_borders + self.from_distance + self.from_pact
        return self.logit + features

    @property
    def factor(self) -> float:
        return self.weights.nuclear_factor if self.nuclear else 1.0

    @property
    def odds(self) -> float:
        """theta = exp(-a / b), times the nuclear factor; 0 for a party taken at its word."""
        if self.at_its_word:
            return 0.0
        return math.exp(-self.readiness / self.weights.spread) * self.factor

    def to_dict(self) -> dict[str, Any]:
        return {
            "state": self.state,
            "threshold_odds": self.odds,
            "rung_of_the_treaty": self.treaty_rung.word,
            "rung_after_reservations": self.reserved_rung.word,
            "rung": self.rung.word,
            "taken_at_its_word": self.at_its_word,
            "h": self.h,
            "logit_h": self.logit,
            "great_power": self.from_power,
            "border": self.from_borders,
            "capital_miles": self.miles,
            "distance": self.from_distance,
            "pact": self.from_pact,
            "readiness": self.readiness,
            "spread": self.weights.spread,
            "nuclear_factor": self.factor,
        }


def thresholds(
    model: TreatyModel, parties: Sequence[int], victim: int, regime: Regime, *, covered: bool = True
) -> tuple[Threshold, ...]:
    """Return the thresholds of parties (places) for a victim (place), term by term.

    covered: does the treaty cover the threat? Where it does not, every rung counts as none.
    """
    world, weights = model.world, model.treaty.settings.readiness
    steps = {party: model.rung_steps(party, regime, covered=covered) for party in parties}
    pacts = np.zeros(len(world), dtype=bool)
    if weights.count_other_pacts:
        pacts = world.pact_matrix(PactKind.DEFENCE, model.this_treaty)[:, victim]
    return tuple(
        Threshold(
            state=world.codes[party],
            treaty_rung=steps[party][0],
            reserved_rung=steps[party][1],
            rung=steps[party][2],
            great_power=bool(world.great[party]),
            borders=bool(world.neighbours[party, victim]),
            miles=float(world.capital_miles[party, victim]),
            pact=bool(pacts[party]),
            nuclear=regime.nuclear,
            weights=weights,
        )
        for party in parties
    )
