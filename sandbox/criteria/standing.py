"""Over which range of readiness a verdict stands.

What is followed here is how many threats are upheld though hesitant: through it
the verdicts on resolve and the great-power test, and through resolve the name.
The odds after an arms race, the coverage of sanctions and what two treaties hold
together depend on readiness as well, but no name depends on them.
"""

from __future__ import annotations

from dataclasses import replace

from sandbox.criteria import great_power_test, resolve
from sandbox.criteria.case import Case
from sandbox.criteria.scorecard import ReadinessRange
from sandbox.stress.balance import Balance, Bools
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.settings import RUNGS_WITH_A_SOURCE

#: Readiness is worked out to this precision.
STEP = 0.01


def readiness_range(case: Case) -> ReadinessRange | None:
    """Return over which h, at the treaty's rung for force, the verdict does not change.

    None where that rung is taken at its word whatever the odds, or where there
    is nothing to test.
    """
    readiness = case.balance.treaty.settings.readiness
    rung = case.balance.effective_rung(Instrument.FORCE)
    at_its_word = rung >= Rung.AUTOMATIC and not readiness.automatic_weighs_odds
    if at_its_word or not case.great.held.any():
        return None
    upheld, h = case.hesitant_great, readiness.h[rung]
    return ReadinessRange(
        rung=rung.word,
        h=h,
        low=_lowest(case, rung, h, upheld),
        high=_highest(case, rung, h, upheld),
        has_source=rung in RUNGS_WITH_A_SOURCE,
    )


def _verdicts(case: Case, upheld: Bools) -> tuple[object, object]:
    return resolve.verdict_on(case, upheld), great_power_test.verdict_on(case, upheld)


def _upheld_at(case: Case, rung: Rung, h: float, which: Bools) -> Bools:
    """Return those of the threats `which` that are upheld if the rung's readiness is h."""
    settings = case.balance.treaty.settings
    values = settings.readiness.h
    readiness = replace(settings.readiness, h=(*values[:rung], h, *values[rung + 1 :]))
    treaty = case.balance.treaty.with_(settings=replace(settings, readiness=readiness))
    return Case(Balance(treaty, case.balance.world)).upheld_though_hesitant(which)


# More readiness never breaks a response, so of the threats upheld at one value
# all are upheld above it, and only those between two values need another look.


def _lowest(case: Case, rung: Rung, h: float, upheld: Bools) -> float:
    today = _verdicts(case, upheld)
    low, high = min(STEP, h), h
    below, above = _upheld_at(case, rung, low, upheld), upheld
    if _verdicts(case, below) == today:
        return low
    while high - low > STEP:
        middle = (low + high) / 2
        between = below | _upheld_at(case, rung, middle, above & ~below)
        if _verdicts(case, between) == today:
            high, above = middle, between
        else:
            low, below = middle, between
    return high


def _highest(case: Case, rung: Rung, h: float, upheld: Bools) -> float:
    today = _verdicts(case, upheld)
    low, high = h, max(1 - STEP, h)
    below = upheld
    above = upheld | _upheld_at(case, rung, high, case.great.tested & ~upheld)
    if _verdicts(case, above) == today:
        return high
    while high - low > STEP:
        middle = (low + high) / 2
        between = below | _upheld_at(case, rung, middle, above & ~below)
        if _verdicts(case, between) == today:
            low, below = middle, between
        else:
            high, above = middle, between
    return low
