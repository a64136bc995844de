"""The figures of the forecast, each with its source (guide, The model: The forecast).

Those of wars come from 95 interstate wars begun 1816-2007 (Sarkees and Wayman 2010) and 7,719
decisions of other states to join them; `covenant fit` gives them again, with their errors, from
imported tables. Those of cases are what `sandbox.history.case_fit` finds in the cases that the
program ships; `covenant replay --cases` scores each case by what the others say.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from sandbox.world.strength import StrengthIndex

#: Standard deviations on either side: an interval of 95%.
WIDTH = 1.959964

#: Odds beyond these count as these: no war is so unequal that it says more.
LEAST_ODDS, MOST_ODDS = 1e-4, 1e4

#: No forecast is nearer than this to 0 or to 1.
NEAREST = 0.001


@dataclass(frozen=True, slots=True)
class Gate:
    """How often anyone came to the victim's help after the first day: `helped` of `wars`.

    not_beaten: in how many of the wars those who began it did not win.
    """

    helped: int
    wars: int
    not_beaten: int

    @property
    def chance(self) -> float:
        return self.helped / self.wars

    @property
    def logit(self) -> float:
        return math.log(self.helped / (self.wars - self.helped))

    @property
    def error(self) -> float:
        """The standard error of the logit."""
        return math.sqrt(1 / self.helped + 1 / (self.wars - self.helped))

    @property
    def interval(self) -> tuple[float, float]:
        """The interval of 95% after Wilson (1927)."""
        share, n = self.chance, self.wars
        scale = 1 + WIDTH**2 / n
        centre = (share + WIDTH**2 / (2 * n)) / scale
        half = WIDTH / scale * math.sqrt(share * (1 - share) / n + WIDTH**2 / (4 * n**2))
        return centre - half, centre + half


@dataclass(frozen=True, slots=True)
class Link:
    """From odds x to the chance that the victim is not beaten: `logit q = alpha + gamma ln x`.

    alpha_error, gamma_error: standard errors; covariance: of the two.
    """

    alpha: float
    alpha_error: float
    gamma: float
    gamma_error: float
    covariance: float


@dataclass(frozen=True, slots=True)
class Shift:
    """What is added to the logit of the link where an arrangement is put to the test.

    error: its standard error. kept: in how many cases what was attacked was kept or restored;
    cases: in how many it was either that or lost.
    """

    size: float
    error: float
    kept: int
    cases: int


@dataclass(frozen=True, slots=True)
class DeedModel:
    """An ordinal logistic model of what is done (McCullagh 1980).

    The chance of at most the k-th of none, words, sanctions and force is `Λ(cuts[k] - eta)`, with
    `eta = gate * logit g + readiness * (mean logit h of the two rungs) + blocked`.
    """

    cuts: tuple[float, float, float]
    gate: float
    readiness: float
    blocked: float


#: The gate, by whether a great power is among the aggressors.
GATES = {
    True: Gate(helped=3, wars=40, not_beaten=13),
    False: Gate(helped=13, wars=55, not_beaten=31),
}

#: How many wars the figures of wars rest on.
WARS = sum(gate.wars for gate in GATES.values())

#: The link, by how strength is counted. The covariances are those of `covenant fit`.
LINKS = {
    StrengthIndex.CINC: Link(-0.11, 0.21, 0.22, 0.12, 0.002),
    StrengthIndex.WAR_POTENTIAL: Link(-0.06, 0.21, 0.24, 0.11, 0.003),
    StrengthIndex.MILITARY: Link(-0.10, 0.21, 0.22, 0.12, 0.002),
}

#: The link of iron, steel and energy alone, and the weights that count those alone.
ECONOMIC_LINK = Link(0.11, 0.23, 0.24, 0.07, 0.004)
_ECONOMIC = (False, False, True, True, False, False)

#: The shifts, by whether a great power is among the aggressors.
SHIFTS = {True: Shift(-0.65, 0.53, 3, 14), False: Shift(0.82, 0.67, 5, 6)}

#: Standard deviations of the normal priors with mean 0: of a shift, and of each weight of the model
#: of what is done. Without them, estimates from some twenty cases would be too extreme.
SHIFT_PRIOR, DEED_PRIOR = 1.0, 0.2

#: What is done, and the cases that it rests on.
DEEDS = DeedModel((-2.52, -0.04, 0.76), 0.047, 0.099, 0.002)
DEED_CASES = 22

#: Taken from eta where the treaty does not cover the threat. An assumption: no case of the
#: record tests a treaty beyond its words.
NOT_COVERED = 3.0


def link_of(index: StrengthIndex, weights: tuple[float, ...]) -> Link:
    """Return the link of an index; own weights other than of iron, steel and energy have CINC's."""
    if index is StrengthIndex.OWN:
        if tuple(weight > 0 for weight in weights) == _ECONOMIC:
            return ECONOMIC_LINK
        index = StrengthIndex.CINC
    return LINKS[index]
