"""The settings under which a treaty is tested: the optional `test` block of its file.

Every number here is a default with a source or a stated assumption, not a law:
each can be changed in the window and travels with the treaty, so that reopening
it anywhere gives the same verdict.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sandbox.treaty.limits import Limits
from sandbox.world.distance import DistanceMode
from sandbox.world.strength import StrengthIndex


class Mood(StrEnum):
    """What each party expects of the others."""

    HESITANT = "hesitant"
    RESOLUTE = "resolute"


# Readiness by rung. Discretionary: share of wars in which defence pacts were
# honoured (Berkemeier and Fuhrmann 2018). None: states without a pact joined the
# victim in under 1% of 95 interstate wars (of Sarkees and Wayman 2010). The other
# rungs are assumptions; that of recommend supposes that about one in ten United
# Nations findings is followed by force, for which there is no published count.
READINESS_BY_RUNG = (0.01, 0.05, 0.10, 0.41, 0.60, 0.80, 0.95)

#: Rungs whose readiness rests on a published figure; the rest are assumptions.
RUNGS_WITH_A_SOURCE = (0, 3)


@dataclass(frozen=True, slots=True)
class Readiness:
    """How ready a party is to act (guide, The model: Who responds).

    `h` holds one probability a rung. The weights belong to a logistic
    regression on who joined the victims of 95 interstate wars, in which only
    the weight of a pact differs clearly from zero. `spread` is b in
    `theta = exp(-a / b)`. `nuclear_factor` multiplies every threshold once a nuclear power is
    among the aggressors: 1, for neither those wars nor 949 militarized disputes (Gibler, Miller
    and Little 2016) show that joiners held back from one.
    """

    h: tuple[float, ...] = READINESS_BY_RUNG
    border: float = 0.7
    great_power: float = 0.6
    distance: float = -0.19
    pact: float = 2.3
    spread: float = 1.0
    nuclear_factor: float = 1.0
    count_other_pacts: bool = False
    pacts_bar: bool = False
    automatic_weighs_odds: bool = False


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """How far readiness is known, and when an instrument counts as used.

    `common`: the correlation, 0 to below 1, of what the parties' readiness is off by,
    since some wars move nobody and a few move many. The default is the likeliest
    value for who joined the victims of 95 interstate wars (Sarkees and Wayman 2010;
    95% interval 0.53 to 0.76), by the method that `covenant fit` repeats on
    imported tables; no case of the record went into it.
    `used_from`: the share of all that the parties could send from which an
    instrument counts as used; a majority is an assumption.
    """

    common: float = 0.65
    used_from: float = 0.5


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a test depends on besides the treaty's articles and the world.

    `weights` has one weight for each indicator and counts only with the index
    `own weights`. `required_odds` is kappa.
    """

    index: StrengthIndex = StrengthIndex.CINC
    weights: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
    distance: DistanceMode = DistanceMode.BUENO_DE_MESQUITA
    required_odds: float = 1.0
    readiness: Readiness = field(default_factory=Readiness)
    uncertainty: Uncertainty = field(default_factory=Uncertainty)
    limits: Limits = field(default_factory=Limits)
