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


def _lowest(case: Case, rung: Rung, h: float, upheld: Bools) -> float:
    low = min(STEP, h)
    below = _upheld_at(case, rung, low, upheld)
    if _verdicts(case, below) == _verdicts(case, upheld):
        return low
    return _edge(case, rung, (low, h), (below, upheld), stands_above=True)[1]


def _highest(case: Case, rung: Rung, h: float, upheld: Bools) -> float:
    high = max(1 - STEP, h)
    above = upheld | _upheld_at(case, rung, high, case.great.tested & ~upheld)
    if _verdicts(case, above) == _verdicts(case, upheld):
        return high
    return _edge(case, rung, (h, high), (upheld, above), stands_above=False)[0]


def _edge(
    case: Case,
    rung: Rung,
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
    today = _verdicts(case, above if stands_above else below)
    while high - low > STEP:
        middle = (low + high) / 2
        between = below | _upheld_at(case, rung, middle, above & ~below)
        if (_verdicts(case, between) == today) == stands_above:
            high, above = middle, between
        else:
            low, below = middle, between
    return low, high
