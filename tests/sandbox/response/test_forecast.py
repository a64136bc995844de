"""The forecast by its formulas: gate, link, shift, intervals, and what is done."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest

from sandbox import load_world, open_treaty, respond
from sandbox.model.draft import Draft
from sandbox.response import forecast_settings as record
from sandbox.response.coming import coming
from sandbox.response.forecast import Attack, Deed, fate_chance, forecast
from sandbox.response.forecast_settings import Shift, link_of
from sandbox.response.respond import attack_of
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import Settings
from sandbox.world.strength import StrengthIndex

NONE = Shift(0.0, 0.0, 0, 0)
ATTACK = Attack(
    own=0.02,
    opposed=0.04,
    sent=np.array([0.06]),
    chances=np.array([0.25]),
    by_great_power=False,
    covered=True,
    rungs=(Rung.RECOMMEND, Rung.MANDATORY),
    blocked=False,
)


def logistic(x):
    return 1 / (1 + math.exp(-x))


def link(odds, shift=0.0):
    return logistic(-0.11 + shift + 0.22 * math.log(odds))


def in_wars(attack):
    comes = coming(attack.own, attack.sent, attack.chances, 0.65)
    gate = record.GATES[attack.by_great_power]
    return fate_chance(attack, comes, record.LINKS[StrengthIndex.CINC], gate, NONE)


def test_the_chance_is_that_of_the_formula():
    # One party of four that comes: odds of 0.5 become 2.
    gate = 13 / 55
    expected = (1 - gate) * link(0.5) + gate * (0.75 * link(0.5) + 0.25 * link(2.0))
    found = forecast(ATTACK, Settings())
    assert found.in_wars.not_beaten == pytest.approx(expected, abs=1e-6)
    assert found.in_wars.alone == pytest.approx(link(0.5))
    assert found.in_wars.added == pytest.approx(expected - link(0.5), abs=1e-6)
    shift = record.SHIFTS[False].size
    shifted = 0.75 * link(0.5, shift) + 0.25 * link(2.0, shift)
    expected = (1 - gate) * link(0.5, shift) + gate * shifted
    assert found.not_beaten == pytest.approx(expected, abs=1e-6)
    assert found.force == found.force_any == pytest.approx(gate * 0.25, abs=1e-6)


def test_odds_of_62_give_about_069():
    assert in_wars(ATTACK._replace(own=2.48, sent=np.zeros(0), chances=np.zeros(0))).alone == (
        pytest.approx(0.69, abs=0.005)
    )


@pytest.mark.tenth
def test_the_interval_is_that_of_drawn_errors():
    dice = np.random.default_rng(3)
    drawn = []
    for _ in range(20_000):
        alpha, gamma = dice.multivariate_normal([-0.11, 0.22], [[0.21**2, 0.002], [0.002, 0.12**2]])
        gate = logistic(math.log(13 / 42) + dice.normal() * math.sqrt(1 / 13 + 1 / 42))
        alone, with_it = (logistic(alpha + gamma * math.log(x)) for x in (0.5, 2.0))
        drawn.append((1 - gate) * alone + gate * (0.75 * alone + 0.25 * with_it))
    low, high = np.quantile(drawn, [0.025, 0.975])
    found = in_wars(ATTACK)
    assert found.interval == (pytest.approx(low, abs=0.01), pytest.approx(high, abs=0.01))
    assert found.added_interval[0] < found.added < found.added_interval[1]


def test_a_great_power_closes_the_gate_and_lowers_the_chance():
    great = forecast(ATTACK._replace(by_great_power=True), Settings())
    other = forecast(ATTACK, Settings())
    assert great.gate.chance == 0.075
    assert other.gate.chance == pytest.approx(0.236, abs=0.001)
    assert great.gate.interval == (pytest.approx(0.03, abs=0.005), pytest.approx(0.20, abs=0.005))
    assert other.gate.interval == (pytest.approx(0.14, abs=0.005), pytest.approx(0.36, abs=0.005))
    assert great.not_beaten < other.not_beaten
    assert great.force < other.force
    assert (great.rule_of_thumb, other.rule_of_thumb) == (False, True)


def test_nothing_is_ever_foretold_at_0_or_1():
    nobody = ATTACK._replace(sent=np.zeros(0), chances=np.zeros(0))
    for attack in (
        nobody._replace(opposed=0.0),
        nobody._replace(own=0.0),
        nobody._replace(opposed=1e-300, own=1e300),
        ATTACK._replace(chances=np.array([1 - 1e-12]), sent=np.array([1e9])),
        nobody._replace(covered=False, rungs=(Rung.NONE, Rung.NONE)),
    ):
        found = forecast(attack, Settings())
        chances = [found.not_beaten, found.fate.alone, *found.fate.interval, found.force]
        for chance in (*chances, found.force_any, *found.response.values()):
            assert 0 < chance < 1
        assert found.fate.interval[0] <= found.not_beaten <= found.fate.interval[1]
        assert sum(found.response.values()) == pytest.approx(1, abs=1e-12)


def test_the_link_goes_with_how_strength_is_counted():
    weights = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
    economic = (0.0, 0.0, 2.0, 1.0, 0.0, 0.0)
    assert link_of(StrengthIndex.WAR_POTENTIAL, weights).gamma == 0.24
    assert link_of(StrengthIndex.OWN, economic) is record.ECONOMIC_LINK
    assert link_of(StrengthIndex.OWN, weights) is record.LINKS[StrengthIndex.CINC]


def test_more_is_done_by_higher_rungs_and_little_beyond_the_treatys_words():
    def forced(**change):
        return forecast(ATTACK._replace(**change), Settings()).response[Deed.FORCE]

    assert (
        forced(rungs=(Rung.AUTOMATIC, Rung.AUTOMATIC))
        > forced()
        > forced(rungs=(Rung.CONSULT, Rung.CONSULT))
    )
    beyond = forecast(
        ATTACK._replace(covered=False, rungs=(Rung.NONE, Rung.NONE)), Settings()
    ).response
    assert beyond[Deed.SANCTIONS] + beyond[Deed.FORCE] < 0.06


def test_a_threat_that_is_not_covered_gets_no_sanctions():
    # NATO protects its parties alone.
    world = load_world(1982)
    treaty = open_treaty("north-atlantic@1982")
    treaty = treaty.with_(
        obligations=replace(treaty.obligations, sanctions=Rung.STANDING, force=Rung.STANDING)
    )
    answer = respond(treaty, ["PAK"], "AFG", world)
    assert not answer.covered
    assert answer.sanctions.resolute_actors == answer.sanctions.hesitant_actors == ()
    # Nobody waits either, least of all because of a pact of its own.
    assert answer.sanctions.waiting == ()
    assert answer.coverage == answer.coverage_hesitant == 0.0


def test_who_could_come_is_each_party_but_those_in_the_coalition():
    draft = Draft(open_treaty("league@1935"), load_world(1935), None)
    world = draft.world
    attack = attack_of(draft.model, [world.place("ITA")], world.place("ETH"))
    assert len(attack.sent) == int(draft.model.is_party.sum()) - 2
    assert attack.by_great_power
    # France: recommend, 0.10, and a great power.
    miles = world.capital_miles[world.place("FRN"), world.place("ETH")]
    ready = math.log(0.1 / 0.9) + 0.6 - 0.19 * math.log((1 + miles) / 1501)
    assert min(abs(attack.chances - logistic(ready))) < 1e-9


def test_json_has_what_the_formats_page_says():
    answer = respond(open_treaty("league@1935"), ["ITA"], "ETH", load_world(1935))
    told = json.loads(json.dumps(answer.to_dict(), allow_nan=False))["forecast"]
    assert told["response"].keys() == {"none", "words", "sanctions", "force"}
    assert sum(told["response"].values()) == pytest.approx(1)
    low, high = told["interval"]
    assert low < told["not_beaten_alone"] < told["not_beaten"] < high
    assert 0 < told["force"] < told["force_any"] < 0.075
    assert (told["wars"], told["cases"], told["rule_of_thumb"]) == (95, 20, "beaten")
