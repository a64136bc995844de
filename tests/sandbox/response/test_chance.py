"""The chance of a response against every way in which readiness can fall out."""

from __future__ import annotations

import dataclasses
import math
import random
from statistics import NormalDist

import numpy as np
import pytest

from sandbox.model.treaty_model import TreatyModel
from sandbox.response.chance import Chance, Predicted
from sandbox.response.convolution import chance_of_at_least
from sandbox.response.respond import respond
from sandbox.response.shocks import DRAWS, factors
from sandbox.treaty.articles import Instrument, Reservation, Rung
from sandbox.treaty.settings import Readiness, Uncertainty
from tests.oracle.chances import chance_all_at_word, chance_where_all_wait
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.tiny_worlds import PLAIN, treaty, world

#: Simulated shares lie so near the truth in all but one of ten thousand runs.
FAR = 4 * math.sqrt(0.25 / DRAWS)

COMMON = (0.0, 0.3, 0.65, 0.95)
HELPERS = ("USA", "UKG", "FRN")


def chance(plan, earth, aggressor="ITA", victim="ETH") -> Chance:
    return respond(TreatyModel(plan, earth), [aggressor], victim).chance


def sure_of(plan, **values):
    settings = dataclasses.replace(plan.settings, uncertainty=Uncertainty(**values))
    return plan.with_(settings=settings)


@pytest.mark.parametrize("common", COMMON)
@pytest.mark.parametrize("seed", range(4))
def test_parties_at_their_word_are_added_up_as_over_all_their_subsets(seed, common):
    dice = random.Random(seed)
    sends = [dice.uniform(0.01, 1) for _ in range(5)]
    h = [dice.choice((0.1, 0.41, 0.8, 0.95)) for _ in sends]
    needed = dice.uniform(0.2, 0.8) * sum(sends)
    low, high = chance_of_at_least(needed, np.array(sends), np.array(h), common)
    assert low == high
    assert low == pytest.approx(chance_all_at_word(needed, sends, h, common), abs=2e-6)


@pytest.mark.parametrize("common", COMMON)
def test_very_many_parties_are_enclosed(common):
    dice = random.Random(1950)
    sends = sorted((dice.randint(1, 60) for _ in range(70)), reverse=True)
    h, needed = 0.8, int(0.8 * sum(sends))
    low, high = chance_of_at_least(needed, np.array(sends, float), np.full(70, h), common)
    normal = NormalDist()
    step, true = 0.02, 0.0
    shocks = [0.0] if common == 0 else np.arange(-7, 7, step).tolist()
    for shock in shocks:
        z = (normal.inv_cdf(h) + math.sqrt(common) * shock) / math.sqrt(1 - common)
        acts = normal.cdf(z) if common else h
        sums = np.zeros(sum(sends) + 1)
        sums[0] = 1
        for sent in sends:
            sums[sent:] = sums[sent:] * (1 - acts) + sums[:-sent] * acts
            sums[:sent] *= 1 - acts
        true += sums[needed:].sum() * (normal.pdf(shock) * step if common else 1)
    assert low - 1e-4 <= true <= high + 1e-4
    # Without a common shock the odds turn on a knife's edge here.
    assert high - low < (0.03 if common else 0.06)


@pytest.mark.parametrize("common", COMMON)
@pytest.mark.parametrize("seed", range(3))
def test_parties_that_wait_are_drawn_as_all_ways_to_fall_out_are_weighed(seed, common):
    dice = random.Random(seed)
    readiness = Readiness(
        h=tuple(dice.uniform(0.2, 0.7) for _ in Rung),
        border=0.0,
        great_power=0.0,
        distance=0.0,
        spread=dice.choice((0.7, 1.0, 1.5)),
    )
    weights = {code: dice.uniform(0.5, 2) for code in (*HELPERS, "ITA", "ETH")}
    weights["ITA"] *= 2
    plan = sure_of(
        treaty(*HELPERS, "ETH", force=Rung.DISCRETIONARY, readiness=readiness), common=common
    )
    found = chance(plan, world(weights)).held
    total = sum(weights.values())
    share = {code: weight / total for code, weight in weights.items()}
    h = readiness.h[Rung.DISCRETIONARY]
    true = chance_where_all_wait(
        share["ETH"],
        share["ITA"],
        {code: share[code] for code in HELPERS},
        dict.fromkeys(HELPERS, math.log(h / (1 - h))),
        readiness.spread,
        common,
        needed=share["ITA"],
    )
    assert not found.exact
    assert found.chance == pytest.approx(true, abs=FAR)
    assert found.low < found.chance < found.high


@pytest.mark.parametrize("common", COMMON)
def test_simulation_and_convolution_agree(common):
    earth = world({"USA": 3, "UKG": 2, "FRN": 1, "ITA": 4, "ETH": 1})
    two = sure_of(treaty("USA", "UKG", "ETH", force=Rung.AUTOMATIC), common=common)
    # A third that has bound itself to nothing brings in the dice, and hardly ever acts.
    three = sure_of(treaty(*HELPERS, "ETH", force=Rung.AUTOMATIC), common=common)
    three = three.with_(reservations=(Reservation("FRN", Instrument.FORCE, Rung.NONE),))
    exact, drawn = chance(two, earth).held, chance(three, earth).held
    assert exact.exact
    assert not drawn.exact
    assert drawn.chance == pytest.approx(exact.chance, abs=FAR)
    assert drawn.low <= exact.chance <= drawn.high


def test_a_party_alone_acts_at_even_odds_with_just_its_readiness():
    # With ETH's strength gone, USA against ITA is at even odds.
    earth = world({"USA": 1, "ITA": 1, "ETH": 0})
    for rung in (Rung.RECOMMEND, Rung.DISCRETIONARY, Rung.MANDATORY):
        found = chance(treaty("USA", "ETH", force=rung), earth)
        assert found.held.chance == pytest.approx(PLAIN.h[rung], abs=FAR)


def test_what_decides_itself_is_exact():
    weak = treaty(*HELPERS, force=Rung.RECOMMEND)
    alone = chance(weak, world({"USA": 1, "ITA": 1, "ETH": 2}))
    assert (alone.held.chance, alone.held.low, alone.held.high) == (1.0, 1.0, 1.0)
    never = chance(weak, world({"USA": 1, "ITA": 9, "ETH": 1}))
    assert (never.held.chance, never.held.exact) == (0.0, True)
    nobody = chance(treaty("ETH"), world({"USA": 1, "ITA": 9, "ETH": 1}))
    assert (nobody.held.chance, nobody.force.chance) == (0.0, 0.0)


def test_more_readiness_never_lowers_the_chance():
    earth = world({"USA": 3, "UKG": 2, "FRN": 1, "ITA": 4, "ETH": 1})
    before = 0.0
    for h in np.linspace(0.05, 0.9, 12).tolist():
        readiness = dataclasses.replace(PLAIN, h=(0.01, 0.02, 0.03, h, 0.94, 0.95, 0.96))
        plan = treaty(*HELPERS, "ETH", force=Rung.DISCRETIONARY, readiness=readiness)
        after = chance(plan, earth).held.chance
        assert after >= before
        before = after
    assert 0.4 < before < 1


def test_a_shock_that_all_share_makes_many_parties_fail_together():
    # Any of three would do, and each keeps its word in four cases of five.
    earth = world({"USA": 9, "UKG": 9, "FRN": 9, "ITA": 1, "ETH": 0})
    found = [
        chance(sure_of(treaty(*HELPERS, "ETH", force=Rung.AUTOMATIC), common=common), earth)
        for common in (0.0, 0.65, 0.95)
    ]
    assert found[0].held.chance == pytest.approx(1 - 0.2**3)
    assert found[0].held.chance > found[1].held.chance > found[2].held.chance > 0.8


def test_an_instrument_is_used_where_parties_with_a_majority_of_pledges_use_it():
    earth = world({"USA": 6, "UKG": 1, "FRN": 1, "ITA": 1, "ETH": 0})
    plan = sure_of(
        treaty(*HELPERS, "ETH", force=Rung.AUTOMATIC, sanctions=Rung.AUTOMATIC), common=0.0
    )
    # The United States hold the majority: force is used just where they keep their word.
    found = chance(plan, earth)
    assert found.force.chance == pytest.approx(0.8)
    assert found.predicted is Predicted.FORCE
    anyone = chance(sure_of(plan, common=0.0, used_from=0.01), earth)
    assert anyone.force.chance == pytest.approx(1 - 0.2**3)


@pytest.mark.parametrize(
    ("force", "sanctions", "predicted"),
    [
        (Rung.NONE, Rung.NONE, Predicted.NONE),
        (Rung.CONSULT, Rung.NONE, Predicted.WORDS),
        (Rung.CONSULT, Rung.AUTOMATIC, Predicted.SANCTIONS),
        (Rung.STANDING, Rung.AUTOMATIC, Predicted.FORCE),
    ],
)
def test_the_strongest_instrument_more_likely_than_not_is_predicted(force, sanctions, predicted):
    earth = world({"USA": 1, "UKG": 1, "FRN": 1, "ITA": 9, "ETH": 1})
    plan = treaty(*HELPERS, "ETH", force=force, sanctions=sanctions)
    assert chance(plan, earth).predicted is predicted


def test_what_the_treaty_does_not_cover_is_met_with_nothing():
    plan = treaty("UKG", "FRN", force=Rung.STANDING, sanctions=Rung.STANDING)
    plan = plan.with_(casus=dataclasses.replace(plan.casus, victims="parties"))
    earth = world({"UKG": 5, "FRN": 5, "ITA": 4, "ETH": 1})
    found = chance(plan, earth)
    assert found.predicted is Predicted.NONE
    assert found.held.chance < 0.1


def test_draws_are_the_same_every_time_and_cannot_be_written_to():
    assert factors(5, 0.65, 1.0) is factors(5, 0.65, 1.0)
    with pytest.raises(ValueError, match="read-only"):
        factors(5, 0.65, 1.0)[0, 0] = 1.0


@pytest.mark.parametrize("seed", range(40))
def test_any_drawn_world_has_sound_chances(seed):
    plan, earth = case_of_seed(seed)
    model = TreatyModel(plan, earth)
    found = respond(model, earth.codes[:1], earth.codes[-1]).chance
    for estimate in (found.held, found.force, found.sanctions):
        assert 0 <= estimate.low <= estimate.chance <= estimate.high <= 1
    extreme = dataclasses.replace(plan.settings.readiness, spread=0.01, border=100.0)
    settings = dataclasses.replace(plan.settings, readiness=extreme)
    with np.errstate(over="ignore"):  # of the thresholds themselves
        again = respond(
            TreatyModel(plan.with_(settings=settings), earth), earth.codes[:1], earth.codes[-1]
        )
    assert 0 <= again.chance.upheld <= 1
