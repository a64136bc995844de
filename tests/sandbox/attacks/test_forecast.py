"""The forecast over likely attacks against the forecast of every single one of them."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sandbox import attacks_forecast, load_world, open_treaty
from sandbox.attacks.forecast import attacks_forecast as forecast_of_model
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.model.two_treaties import build_model
from sandbox.response import forecast_settings as record
from sandbox.response.forecast import forecast
from sandbox.response.forecast_settings import Gate, Link, Shift
from sandbox.response.respond import attack_of
from sandbox.treaty.articles import Parties
from tests.oracle.random_worlds import case_of_seed, pair_of_seed

#: What the drawing of who comes may cost: two points in 1,000.
DRAWN = 0.002


def one_by_one(model):
    """Return the weighted means of what single forecasts say, or None."""
    weight = attack_weights(model.world).weight * attack_outcomes(model).covered
    if not weight.sum() > 0:
        return None
    total = np.zeros(6)
    for a, v in np.argwhere(weight > 0):
        found = forecast(attack_of(model, [int(a)], int(v)), model.treaty.settings)
        for place, fate in enumerate((found.fate, found.in_wars)):
            three = (fate.not_beaten, fate.alone, fate.added)
            total[3 * place : 3 * place + 3] += weight[a, v] * np.array(three)
    return total / weight.sum()


def compare(model):
    found, expected = forecast_of_model(model), one_by_one(model)
    if expected is None:
        assert found is None
        return
    told = [
        figure
        for fate in (found.fate, found.in_wars)
        for figure in (fate.not_beaten, fate.alone, fate.added)
    ]
    assert told == pytest.approx(expected, abs=DRAWN)
    for fate in (found.fate, found.in_wars):
        assert fate.interval[0] < fate.not_beaten < fate.interval[1]
        assert fate.added_interval[0] <= fate.added <= fate.added_interval[1]


@pytest.mark.parametrize("seed", range(25))
def test_the_mean_is_that_of_the_forecasts_one_by_one(seed):
    treaty, world = case_of_seed(seed)
    compare(build_model(treaty, world, None))


@pytest.mark.parametrize("seed", range(10))
def test_so_it_is_of_two_treaties_in_force(seed):
    treaty, wider, world = pair_of_seed(seed)
    compare(build_model(treaty, world, wider))


def moved(kinds, kind, by):
    """Return gates or shifts with the estimate of one kind moved by some standard errors."""
    old = kinds[kind]
    if isinstance(old, Gate):
        chance = 1 / (1 + math.exp(-(old.logit + by * old.error)))
        new = Gate(chance * old.wars, old.wars, old.not_beaten)
    else:
        new = Shift(old.size + by * old.error, old.error, old.kept, old.cases)
    return {**kinds, kind: new}


def test_the_interval_is_what_errors_of_the_record_make_of_the_mean(monkeypatch):
    """Each estimate is moved by a hundredth of its standard error, and what that does is added."""
    draft = Draft(open_treaty("north-atlantic@1950"), load_world(1950))
    step = 0.01

    def mean():
        return forecast_of_model(draft.model).fate.not_beaten

    def slope(name, low, high):
        ends = []
        for value in (low, high):
            with monkeypatch.context() as changed:
                changed.setattr(record, name, value)
                ends.append(mean())
        return (ends[1] - ends[0]) / (2 * step)

    variance = 0.0
    for name in ("GATES", "SHIFTS"):
        kinds = getattr(record, name)
        for kind in kinds:
            variance += slope(name, moved(kinds, kind, -step), moved(kinds, kind, step)) ** 2
    index = draft.text.settings.index
    link = record.LINKS[index]
    by_alpha, by_gamma = (
        slope(
            "LINKS",
            *(
                {
                    **record.LINKS,
                    index: Link(
                        link.alpha + end * link.alpha_error * (which == "alpha"),
                        link.alpha_error,
                        link.gamma + end * link.gamma_error * (which == "gamma"),
                        link.gamma_error,
                        link.covariance,
                    ),
                }
                for end in (-step, step)
            ),
        )
        for which in ("alpha", "gamma")
    )
    common = link.covariance / (link.alpha_error * link.gamma_error)
    variance += by_alpha**2 + by_gamma**2 + 2 * by_alpha * by_gamma * common
    found = forecast_of_model(draft.model).fate
    chance = found.not_beaten
    half = record.WIDTH * math.sqrt(variance) / (chance * (1 - chance))
    middle = math.log(chance / (1 - chance))
    expected = tuple(1 / (1 + math.exp(-(middle + end))) for end in (-half, half))
    assert found.interval == pytest.approx(expected, abs=1e-4)


def test_the_record_barely_tells_treaties_apart():
    """Of the League of 1935, the ideal and the Atlantic alliance of 2022: no interval is apart."""
    found = [
        attacks_forecast(open_treaty(key)).fate
        for key in ("league@1935", "ideal@1935", "north-atlantic@2022")
    ]
    assert max(fate.interval[0] for fate in found) < min(fate.interval[1] for fate in found)
    assert all(0 < fate.added < 0.05 for fate in found)


def test_a_treaty_that_covers_nothing_has_none():
    treaty = open_treaty("north-atlantic@1950").with_(parties=Parties())
    assert attacks_forecast(treaty) is None
