"""The fit against a regression of our own, made-up wars whose weights are known, and the record."""

from __future__ import annotations

import json
import math
from statistics import NormalDist

import numpy as np
import pytest

from sandbox import cli
from sandbox.cli.text.fit import fit_text
from sandbox.cli.text.record_fit import record_fit_text
from sandbox.history.fit import CONSTANT, fit
from sandbox.history.joining import FEATURES, Joining, joining
from sandbox.history.record_fit import ECONOMIC, fit_record, shipped_link
from sandbox.library.library import Library
from sandbox.library.wars import War
from sandbox.response import forecast_settings as record
from sandbox.sentences import Refusal
from sandbox.treaty.settings import Uncertainty
from tests.reference import FOLDER


def no_picture(*_):
    raise AssertionError("a fit has no picture")


#: Constant, pact, border, great power, distance, odds.
TRUE = np.array([-3.0, 2.0, 0.8, 1.0, -0.4, 0.5])


def made_up(seed: int, wars: int = 60, states: int = 40, common: float = 0.0) -> Joining:
    """Return wars in which states join with the weights `TRUE`, in part all alike."""
    dice = np.random.default_rng(seed)
    n = wars * states
    features = np.column_stack(
        [*(dice.random((3, n)) < [[0.1], [0.05], [0.1]]), *dice.normal(0, 1, (2, n))]
    ).astype(float)
    chances = 1 / (1 + np.exp(-(TRUE[0] + features @ TRUE[1:])))
    shock = np.repeat(dice.standard_normal(wars), states)
    z = math.sqrt(common) * shock + math.sqrt(1 - common) * dice.standard_normal(n)
    normal = NormalDist()
    joined = np.array([normal.cdf(value) for value in z.tolist()]) >= 1 - chances
    nobody = frozenset[int]()
    return Joining(
        features=features,
        joined=joined,
        war=np.repeat(np.arange(wars), states),
        wars=tuple(
            War(number, "War", "1900-01-01", nobody, nobody, nobody, nobody)
            for number in range(wars)
        ),
        left_out=0,
        sources=(),
    )


@pytest.fixture(scope="module")
def alike():
    data = made_up(0, common=0.5)
    return data, fit(data)


def by_hand(columns, joined):
    """Return weights by Newton's method, and their errors clustered by nothing."""
    weights = np.zeros(columns.shape[1])
    for _ in range(50):
        chances = 1 / (1 + np.exp(-(columns @ weights)))
        curve = (columns * (chances * (1 - chances))[:, None]).T @ columns
        weights = weights + np.linalg.solve(curve, columns.T @ (joined - chances))
    return weights, curve, joined - chances


@pytest.mark.tenth
def test_weights_and_clustered_errors_are_those_worked_out_by_hand(alike):
    data, found = alike
    columns = np.column_stack([np.ones(len(data.joined)), data.features])
    weights, curve, left = by_hand(columns, data.joined.astype(float))
    assert [weight.fitted for weight in found.weights] == pytest.approx(weights.tolist(), abs=1e-6)
    # The sandwich of Liang and Zeger (1986), with the usual correction for few clusters.
    groups = len(data.wars)
    pulls = np.array(
        [
            (columns[data.war == war] * left[data.war == war, None]).sum(axis=0)
            for war in range(groups)
        ]
    )
    bread = np.linalg.inv(curve)
    n, k = columns.shape
    meat = pulls.T @ pulls * groups / (groups - 1) * (n - 1) / (n - k)
    errors = np.sqrt(np.diag(bread @ meat @ bread))
    assert [weight.error for weight in found.weights] == pytest.approx(errors.tolist(), rel=0.02)


@pytest.mark.tenth
def test_known_weights_are_found_again():
    found = fit(made_up(2, wars=40, states=100))
    assert [weight.name for weight in found.weights] == [CONSTANT, *FEATURES]
    for weight, true in zip(found.weights, TRUE.tolist(), strict=True):
        assert abs(weight.fitted - true) < 4 * weight.error
        assert weight.error < 0.4


@pytest.mark.tenth
def test_what_wars_have_in_common_is_found_again(alike):
    _, found = alike
    assert found.common.low <= 0.5 <= found.common.high
    assert found.common.high - found.common.low < 0.35
    assert fit(made_up(3, wars=30)).common.fitted < 0.1


def test_each_war_is_foretold_from_the_others(alike):
    data, found = alike
    fitted, shipped, share = found.scores.values()
    columns = np.column_stack([np.ones(len(data.joined)), data.features])
    forecast = np.empty(len(data.joined))
    for war in range(len(data.wars)):
        out = data.war == war
        weights, _, _ = by_hand(columns[~out], data.joined[~out].astype(float))
        forecast[out] = 1 / (1 + np.exp(-(columns[out] @ weights)))
    yes, no = forecast[data.joined], forecast[~data.joined]
    loss = -(np.log(yes).sum() + np.log1p(-no).sum()) / len(forecast)
    assert fitted.log_loss == pytest.approx(loss, abs=1e-6)
    assert fitted.auc == pytest.approx((yes[:, None] > no[None, :]).mean(), abs=1e-3)
    assert fitted.log_loss < min(shipped.log_loss, share.log_loss)
    assert share.auc is None
    assert (found.wars, found.observations, found.joined) == (60, 2400, data.joined.sum())


def test_wars_that_tell_nothing_are_refused():
    data = made_up(4, wars=5, states=4)
    data.features[:, 0] = 0.0
    with pytest.raises(Refusal, match="too few or too alike"):
        fit(data)


def test_the_text_fits_and_tells_what_is_clear(alike):
    _, found = alike
    text = fit_text(found, 72)
    assert all(len(line) <= 76 for line in text.splitlines())
    assert "defence pact with the victim     2.30" in text
    assert "Clearly not zero: defence pact" in text or "All weights are clearly" in text


def test_without_tables_the_refusal_names_every_one(capsys):
    assert cli.main(["fit"], no_picture, no_picture) == 1
    said = capsys.readouterr().err
    for kind in ("wars", "capabilities", "contiguity", "great-powers", "atop-members or alliances"):
        assert kind in said
    assert said.count("\n") == 1


@pytest.fixture(scope="module")
def published_library(tmp_path_factory):
    if not FOLDER.is_dir():
        pytest.skip("no published tables (COVENANT_REFERENCE)")
    library = Library(tmp_path_factory.mktemp("fit") / "library.sqlite")
    for name in (
        *("raw/Inter-StateWarData_v4.0.csv", "cow_nmc.csv", "cow_states.csv", "cow_contdir.csv"),
        *("cow_capitals.csv", "cow_majors.csv", "atop_4_01_members.csv.gz"),
    ):
        library.import_file(FOLDER / name)
    yield library
    library.close()


@pytest.fixture(scope="module")
def published(published_library):
    return joining(published_library)


@pytest.mark.tenth
def test_the_wars_of_the_record_have_their_victims_and_helpers(published):
    assert len(published.wars) == 95
    assert published.left_out == 0
    by_number = {war.number: war for war in published.wars}
    korea, gulf = by_number[151], by_number[211]
    assert (korea.attackers, korea.victims) == ({731}, {732})
    assert {2, 200, 640} <= korea.joined
    assert (gulf.attackers, gulf.victims) == ({645}, {690})
    # The Arab League bound Saudi Arabia, and no treaty the United States.
    assert 670 in gulf.pledged
    assert 2 in gulf.joined - gulf.pledged
    # No one decides twice in a war, nor anyone who fought from the first day.
    for war in published.wars:
        assert not war.joined & (war.attackers | war.victims)


@pytest.mark.tenth
def test_the_published_wars_show_what_the_readme_says(published):
    found = fit(published)
    weights = {weight.name: weight for weight in found.weights}
    assert {name for name, weight in weights.items() if weight.clear} == {
        *(CONSTANT, "pact", "great_power", "distance")
    }
    assert weights["odds"].contradicts
    assert found.base_rate < 0.01 < found.with_pact
    assert found.common.fitted == pytest.approx(Uncertainty().common, abs=0.015)
    assert found.common.low == pytest.approx(0.53)
    assert found.common.high == pytest.approx(0.76)
    scores = list(found.scores.values())
    assert scores[0].log_loss < scores[2].log_loss
    assert json.loads(json.dumps(found.to_dict(), allow_nan=False))["wars"] == 95


@pytest.mark.tenth
def test_the_published_wars_give_the_forecasts_gate_and_link(published, published_library):
    found = fit_record(published_library, published.wars)
    # 3 of 40 wars begun by a great power, 13 of 55 others.
    for great, gate in record.GATES.items():
        assert found.gates[great] == gate
    assert found.wars == record.WARS
    assert len(published.joined) == 7_719
    assert list(found.links) == ["CINC", "war potential", "military", ECONOMIC]
    for name, link in found.links.items():
        ours = shipped_link(name)
        # Within a third of a standard error, and the errors themselves within 0.02.
        assert abs(link.alpha - ours.alpha) < ours.alpha_error / 3
        assert abs(link.gamma - ours.gamma) < ours.gamma_error / 3
        assert link.alpha_error == pytest.approx(ours.alpha_error, abs=0.02)
        assert link.gamma_error == pytest.approx(ours.gamma_error, abs=0.02)
        assert link.covariance == pytest.approx(ours.covariance, abs=0.0015)
    text = record_fit_text(found, 76)
    assert "3 of 40" in text
    assert "13 of 55" in text
    assert all(len(line) <= 76 for line in text.splitlines())
