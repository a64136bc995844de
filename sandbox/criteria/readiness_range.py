"""Over which range of readiness a verdict stands.

More readiness upholds more threats though parties are hesitant. On those threats rest the
verdicts on resolve and on the great-power test, and on resolve the name: these are followed
here. Armaments, sanctions and regional harmony depend on readiness as well, but no name
depends on them.
"""

from __future__ import annotations

import math

import numpy as np

from sandbox.criteria import great_power_test, resolve
from sandbox.criteria.scorecard import ReadinessRange
from sandbox.criteria.tested_threats import TestedThreats, tested_threats
from sandbox.model.arrays import Bools
from sandbox.model.treaty_model import TreatyModel
from sandbox.model.two_treaties import TwoTreaties
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.settings import RUNGS_WITH_A_SOURCE

#: The ends of the range are found to this precision in h.
STEP = 0.01


def readiness_range(model: TreatyModel) -> ReadinessRange | None:
    """Return over which h, at the treaty's rung for force, these verdicts do not change.

    None where parties at that rung act whatever the odds, where there is nothing to test, and
    for two treaties in force together, which have two rungs.
    """
    if isinstance(model, TwoTreaties):
        return None
    threats = tested_threats(model)
    readiness = threats.model.treaty.settings.readiness
    rung = threats.model.effective_rung(Instrument.FORCE)
    at_its_word = rung >= Rung.AUTOMATIC and not readiness.automatic_weighs_odds
    if at_its_word or not threats.great.held.any():
        return None
    trial = _Trial(threats, rung)
    return ReadinessRange(
        rung=rung.word,
        h=trial.h,
        low=_lowest(threats, trial),
        high=_highest(threats, trial),
        has_source=rung in RUNGS_WITH_A_SOURCE,
    )


class _Trial:
    """The tested threats by one or two great powers, under another readiness at one rung.

    Another h multiplies the threshold of every party at that rung by one factor, the ratio of
    the two `exp(-logit(h) / b)`.
    """

    def __init__(self, threats: TestedThreats, rung: Rung) -> None:
        weights = threats.model.treaty.settings.readiness
        self.h, self._spread, self._threats = weights.h[rung], weights.spread, threats
        #: (2, n): which parties are at the rung, with the finding made and with it blocked.
        self._concerned = np.array(
            [
                threats.model.rungs(Instrument.FORCE, blocked=blocked) == rung
                for blocked in (False, True)
            ]
        )
        #: (2,): is any party at the rung?
        anyone = np.array([flags.any() for flags in self._concerned])
        #: (c, n): threats to which some party at the rung responds; others are as they are.
        self._changed: Bools = anyone[threats.great_blocked.astype(np.int64)]

    def upheld(self, h: float, which: Bools) -> Bools:
        """Return those of the threats `which` (c, v) that are upheld at a readiness h."""
        factor = math.exp(-(_logit(h) - _logit(self.h)) / self._spread)
        changed = which & self._changed
        upheld = self._threats.upheld_great(changed, np.where(self._concerned, factor, 1.0))
        return upheld | (which & ~changed & self._threats.hesitant_great)


def _logit(h: float) -> float:
    return math.log(h / (1 - h))


def _verdicts(threats: TestedThreats, upheld: Bools) -> tuple[object, object]:
    return resolve.verdict_on(threats, upheld), great_power_test.verdict_on(threats, upheld)


def _lowest(threats: TestedThreats, trial: _Trial) -> float:
    low, upheld = min(STEP, trial.h), threats.hesitant_great
    below = trial.upheld(low, upheld)
    if _verdicts(threats, below) == _verdicts(threats, upheld):
        return low
    return _edge(threats, trial, (low, trial.h), (below, upheld), stands_above=True)[1]


def _highest(threats: TestedThreats, trial: _Trial) -> float:
    high, upheld = max(1 - STEP, trial.h), threats.hesitant_great
    above = upheld | trial.upheld(high, threats.great.tested & ~upheld)
    if _verdicts(threats, above) == _verdicts(threats, upheld):
        return high
    return _edge(threats, trial, (trial.h, high), (upheld, above), stands_above=False)[0]


def _edge(
    threats: TestedThreats,
    trial: _Trial,
    ends: tuple[float, float],
    upheld: tuple[Bools, Bools],
    *,
    stands_above: bool,
) -> tuple[float, float]:
    """Return two values of h a step apart, between which today's verdicts begin or end.

    ends: two values of which one gives today's verdicts, the upper one if
    `stands_above`; upheld: the threats upheld at each. More readiness never
    breaks a response, so what is upheld at one value is upheld above it, and
    only the threats between the two need another look.
    """
    (low, high), (below, above) = ends, upheld
    today = _verdicts(threats, above if stands_above else below)
    while high - low > STEP:
        middle = (low + high) / 2
        between = below | trial.upheld(middle, above & ~below)
        if (_verdicts(threats, between) == today) == stands_above:
            high, above = middle, between
        else:
            low, below = middle, between
    return low, high
