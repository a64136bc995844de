"""Who votes how on a finding, and whose votes block it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import strategies as st

from sandbox import load_world, open_treaty
from sandbox.crisis.ballots import Ballot, ballots
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.treaty.articles import FindingRule
from tests.sandbox.response.promises import WORLDS, draw_threats, promised


def of_attack(reference: str, aggressors: str, victim: str) -> tuple[Ballot, ...]:
    treaty = open_treaty(reference)
    world = load_world(treaty.year)
    places = sorted(world.place(code) for code in aggressors.split(","))
    return ballots(TreatyModel(treaty, world), places, world.place(victim))


@promised
def test_the_votes_add_up_to_the_finding(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    model = TreatyModel(treaty, world)
    for aggressors, victim in draw_threats(data, world)[:8]:
        places = sorted(world.place(code) for code in aggressors)
        votes = ballots(model, places, world.place(victim))
        if votes:
            word = "made" if all(ballot.made for ballot in votes) else "blocked"
            assert model.finding_on(places, world.place(victim)) == word
        for ballot in votes:
            ayes, noes = len(ballot.ayes), len(ballot.noes)
            cast = ayes + noes
            enough = {
                FindingRule.UNANIMITY: noes == 0,
                FindingRule.TWO_THIRDS: 3 * ayes >= 2 * cast,
                FindingRule.MAJORITY: ayes > noes,
                FindingRule.VETOES: ayes > noes
                and not set(ballot.noes) & set(treaty.finding.vetoes),
            }[treaty.finding.rule]
            assert ballot.made == (enough and ayes > 0)
            assert bool(ballot.blocking) == (not ballot.made and noes > 0)
            assert set(ballot.blocking) <= set(ballot.noes)


def test_a_permanent_member_blocks_the_finding_on_itself():
    (ballot,) = of_attack("un-charter@2022", "RUS", "UKR")
    assert (len(ballot.ayes), ballot.noes, ballot.blocking) == (14, ("RUS",), ("RUS",))
    assert ballot.by_veto
    assert not ballot.made


def test_the_finding_on_another_is_made():
    (ballot,) = of_attack("un-charter@1950", "PRK", "ROK")
    assert ballot.made
    assert (len(ballot.ayes), ballot.noes, ballot.blocking) == (11, (), ())


def test_of_two_aggressors_each_has_a_vote():
    votes = of_attack("un-charter@2022", "RUS,BLR", "UKR")
    assert [(ballot.aggressor, ballot.made) for ballot in votes] == [("RUS", False), ("BLR", True)]


def test_where_no_organ_decides_nobody_votes():
    assert of_attack("league@1935", "ITA", "ETH") == ()


def test_of_two_treaties_each_that_covers_the_attack_votes():
    regional, universal = open_treaty("north-atlantic@1956"), open_treaty("un-charter@1956")
    world = load_world(1956)
    model = Draft(regional, world, universal).model
    places = [world.place("RUS")]
    votes = ballots(model, places, world.place("TUR"))
    assert [ballot.treaty for ballot in votes] == [universal.name]
    assert model.finding_on(places, world.place("TUR")) == ("made" if votes[0].made else "blocked")


@pytest.mark.parametrize("victim", ["ETH", "ALB"])
def test_a_council_without_its_disputant_is_of_one_mind(victim):
    (ballot,) = of_attack("league-as-signed@1925", "ITA", victim)
    assert ballot.made
    assert (len(ballot.ayes), ballot.noes, ballot.absent) == (9, (), ("ITA",))


def test_a_unanimous_council_is_blocked_by_the_disputant_if_it_votes():
    treaty = open_treaty("league-as-signed@1925")
    treaty = treaty.with_(finding=replace(treaty.finding, disputants_vote=True))
    world = load_world(1925)
    places = [world.place("ITA")]
    (ballot,) = ballots(TreatyModel(treaty, world), places, world.place("ETH"))
    assert not ballot.made
    assert ballot.noes == ballot.blocking == ("ITA",)
