"""What is missing is said beside the figure, and what cannot be judged is neither 0 nor 1."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest

from sandbox import attack_weights, attacks_held, judge, load_world, open_treaty, respond
from sandbox.treaty.articles import CasusFoederis
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World
from tests.sandbox.criteria.hand_made import eighths, rest
from ui.__main__ import main


def lacking(code: str, figures: int) -> World:
    """Return the world of eighths in which some of a state's six figures are missing."""
    world = eighths()
    indicators = world.indicators.copy()
    indicators[world.place(code), :figures] = np.nan
    return dataclasses.replace(world, indicators=indicators)


@pytest.mark.parametrize(("figures", "said"), [(2, False), (3, True), (5, True)])
def test_a_threat_by_a_state_that_lacks_half_its_figures_says_so(figures, said):
    answer = respond(rest(), ["USA"], "ETH", lacking("USA", figures))
    assert answer.poorly_known == (("USA",) if said else ())
    assert ("half of the figures behind the strength of USA" in str(answer.summary)) == said


def test_the_verdict_says_it_beside_the_evidence_and_the_headline():
    card = judge(rest(), lacking("USA", 3), with_range=False)
    assert "strength of USA" in str(card.criterion("preponderance").evidence.sentence)
    assert card.attacks.poorly_known == ("USA",)
    assert 0.5 < card.attacks.poorly_known_share < 1
    known = judge(rest(), eighths(), with_range=False)
    assert "missing" not in str(known.criterion("preponderance").evidence.sentence)
    assert known.attacks.poorly_known_share == 0


def test_north_korea_of_1950_lacks_half_of_the_military_index():
    plan = open_treaty("un-charter@1950")
    military = dataclasses.replace(plan.settings, index=StrengthIndex.MILITARY)
    plan = plan.with_(settings=military)
    assert respond(plan, ["PRK"], "ROK").poorly_known == ("PRK",)


def test_a_state_of_unknown_strength_is_floored_and_counted():
    world = lacking("ETH", 6)
    weights = attack_weights(world)
    place = world.place("ETH")
    assert weights.unknown[place]
    assert weights.floored[place]
    assert weights.weight[place].sum() > 0
    held = attacks_held(rest(), world)
    assert held.unknown == ("ETH",)


def test_a_treaty_that_covers_nothing_has_no_share():
    nobody = rest(casus=CasusFoederis()).with_(parties=rest().parties.removing(["UKG"], 1935))
    nobody = nobody.with_(parties=nobody.parties.removing(["FRN", "ETH"], 1935))
    held = attacks_held(nobody, eighths())
    assert (held.reach, held.covered.alone, held.covered.kept) == (0, None, None)
    assert str(held.headline) == "It covers no likely attack."
    assert held.anywhere.kept == 0


def test_states_that_hold_every_attack_alone_need_nothing():
    strong = rest(casus=CasusFoederis()).with_(
        parties=rest().parties.removing(["FRN", "ETH"], 1935)
    )
    world = dataclasses.replace(eighths(), indicators=np.array([[1.0] * 6] * 4))
    held = attacks_held(strong, world)
    assert held.covered.alone == 1
    assert held.covered.hesitant is None
    assert str(held.headline) == "The states that it covers hold every likely attack alone."


def test_the_rows_pool_those_that_are_neither_great_nor_likely_rivals():
    held = attacks_held(open_treaty("league@1935"), load_world(1935))
    rows = held.rows(most_rivals=2)
    assert [row.states for row in rows[:1]] == [("GMY",)]
    assert sum(row.great for row in rows) == 7
    assert len(rows) == 7 + 2 + 1
    assert sum(row.likelihood for row in rows) == pytest.approx(1)
    for row in rows:
        shares = row.attacks.shares
        parts = ("alone", "hesitant", "resolute", "kept", "never", "not_covered")
        assert sum(shares[part] for part in parts) == pytest.approx(1)
        assert shares["blocked"] <= shares["kept"]


def test_the_commands_tell_the_attacks_held_and_the_weight_of_a_threat(capsys):
    assert main(["judge", "league@1935", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["held"]
    assert told == attacks_held(open_treaty("league@1935")).to_dict()
    assert set(told) == {"reach", "covered", "by_great_powers", "by_others", "anywhere"}
    assert main(["judge", "league@1935"]) == 0
    assert capsys.readouterr().out.startswith("Of 100 likely attacks that a victim could not")
    assert main(["threat", "league@1935", "--aggressor", "ITA", "--victim", "ETH", "--json"]) == 0
    world = load_world(1935)
    weight = attack_weights(world).weight[world.place("ITA"), world.place("ETH")]
    assert json.loads(capsys.readouterr().out)["weight"] == pytest.approx(4 * weight)
