"""Scores are worked out again by hand from the chances and the record."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from sandbox.cli.text.evaluation import evaluation_text
from sandbox.history.case_fit import fit_cases
from sandbox.history.case_scoring import FORECAST, evaluate, fits_without
from sandbox.history.cases import Fate, shipped_cases
from sandbox.history.replay import answer_case
from sandbox.history.scores import SEED, deed_score, fate_score
from sandbox.response import forecast_settings as record
from sandbox.response.forecast import Deed


@pytest.fixture(scope="module")
def fits():
    return fits_without(shipped_cases())


@pytest.fixture(scope="module")
def alone(fits):
    return evaluate(shipped_cases(), pacts=False, fits=fits)


@pytest.mark.tenth
def test_every_case_is_answered_and_those_in_between_are_not_scored(alone):
    assert len(alone.cases) == 22
    assert len(alone.decided) == 20
    assert alone.left_out == 22


def test_fates_that_are_always_told_right_have_full_marks():
    perfect = fate_score([0.95, 0.01, 0.95], [True, False, True])
    assert (perfect.auc, perfect.sure, perfect.sure_right) == (1.0, 2, 2)
    assert perfect.brier == pytest.approx((0.05**2 + 0.01**2 + 0.05**2) / 3)
    wrong = fate_score([0.0, 1.0], [True, False])
    assert (wrong.brier, wrong.auc, wrong.sure, wrong.sure_right) == (1.0, 0.0, 1, 0)
    assert fate_score([0.5, 0.6], [True, True]).auc is None
    assert fate_score([], []) is None


def test_the_ranked_probability_score_is_the_sum_over_the_steps():
    # Epstein 1969. Always words: nothing lost by words, 1 by none or sanctions, 2 by force.
    words = [0.0, 1.0, 0.0, 0.0]
    assert [deed_score([words], [place]).rps for place in range(4)] == [1.0, 0.0, 1.0, 2.0]
    even = deed_score([[0.25] * 4], [0]).rps
    assert even == pytest.approx(0.75**2 + 0.5**2 + 0.25**2)


@pytest.mark.tenth
def test_scores_are_those_worked_out_by_hand(alone):
    chances = [one.not_beaten for one in alone.decided]
    kept = [one.case.fate is Fate.KEPT for one in alone.decided]
    pairs = list(zip(chances, kept, strict=True))
    brier = sum((c - k) ** 2 for c, k in pairs) / len(pairs)
    won = [c for c, k in pairs if k]
    lost = [c for c, k in pairs if not k]
    above = sum((a > b) + (a == b) / 2 for a, b in itertools.product(won, lost))
    score = alone.fates[FORECAST]
    assert score.brier == pytest.approx(brier)
    assert score.auc == pytest.approx(above / len(won) / len(lost))
    assert score.brier_interval[0] < brier < score.brier_interval[1]
    assert score.sure == sum(c > 0.9 for c in chances)
    assert score.sure_right == sum(c > 0.9 and k for c, k in pairs)


@pytest.mark.tenth
def test_the_rules_beside_it_know_only_what_they_may(alone):
    rule, base = alone.fates["great-power rule"], alone.fates["base rate"]
    # Three of 14 held out against great powers, and one of six was lost to another.
    assert rule.brier == pytest.approx(4 / 20)
    # Leaving the case out: 7 of 19 where it was kept, 8 of 19 where it was lost.
    assert base.brier == pytest.approx((8 * (12 / 19) ** 2 + 12 * (8 / 19) ** 2) / 20)
    # Two none, four sanctions and six force.
    assert alone.deeds["always words"].rps == pytest.approx((2 + 4 + 2 * 6) / 22)


@pytest.mark.tenth
def test_on_the_shipped_cases_the_forecast_is_nearer_than_the_base_rate_and_always_words(alone):
    assert alone.fates[FORECAST].brier < alone.fates["great-power rule"].brier
    assert alone.fates[FORECAST].brier < alone.fates["wars alone"].brier
    assert alone.fates[FORECAST].brier < alone.fates["base rate"].brier
    assert alone.deeds[FORECAST].rps < 0.6 < alone.deeds["always words"].rps


@pytest.mark.tenth
def test_the_shipped_figures_are_those_of_the_shipped_cases():
    found = fit_cases([answer_case(case, case.open_treaty()) for case in shipped_cases()])
    for great, shift in record.SHIFTS.items():
        fitted = found.shifts[great]
        assert (shift.kept, shift.cases) == (fitted.kept, fitted.cases)
        assert shift.size == pytest.approx(fitted.size, abs=0.02)
        assert shift.error == pytest.approx(fitted.error, abs=0.02)
    assert record.DEEDS.cuts == pytest.approx(found.deeds.cuts, abs=0.02)
    for name in ("gate", "readiness", "blocked"):
        assert getattr(record.DEEDS, name) == pytest.approx(getattr(found.deeds, name), abs=0.005)
    assert len(shipped_cases()) == record.DEED_CASES


@pytest.mark.tenth
def test_a_case_is_scored_by_what_the_others_say(alone, fits):
    for one, fit in zip(alone.cases, fits.values(), strict=True):
        kept = one.case.fate is Fate.KEPT
        shift, all_ = (
            fit.shifts[one.answered.by_great_power],
            record.SHIFTS[one.answered.by_great_power],
        )
        if one.case.fate is Fate.PARTLY:
            assert shift.cases == all_.cases
        else:
            assert (shift.cases, shift.kept) == (all_.cases - 1, all_.kept - kept)
        deed = list(Deed).index(one.case.deed)
        assert one.deeds[deed] < list(one.answered.answer.forecast.response.values())[deed]


def test_a_case_of_ones_own_is_scored_by_the_programs_own_figures():
    (case,) = (case for case in shipped_cases() if case.key == "ethiopia-1935")
    own = replace(case, key="own", victim="ALB", day="1936-10-03", treaty="league@1936")
    found = evaluate([own], pacts=False)
    assert found.left_out == 0
    assert found.cases[0].not_beaten == found.cases[0].answered.answer.forecast.not_beaten


@pytest.mark.tenth
def test_the_text_has_both_ways_of_counting_and_claims_no_order_within_the_intervals(alone, fits):
    pacts = evaluate(shipped_cases(), pacts=True, fits=fits)
    text = evaluation_text([alone, pacts], 80)
    assert all(len(line) <= 80 for line in text.splitlines())
    assert text.index("The treaty by itself") < text.index("Other pacts counted")
    flat = " ".join(text.split())
    for shown in ("great-power rule", "always words", "base rate", "wars alone", "right above 90%"):
        assert shown in flat
    assert "do not show the forecast to be better, or worse, than: wars alone, great-power" in flat
    assert "22 in all, is scored by a fit to the others" in flat
    assert alone.to_dict()["seed"] == SEED
