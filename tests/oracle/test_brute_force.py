"""The worst coalition by trying every one, on worlds worked out by hand."""

from __future__ import annotations

import pytest

from sandbox.treaty.articles import (
    Aggressors,
    CasusFoederis,
    Instrument,
    Reservation,
    Rung,
    Victims,
)
from sandbox.treaty.settings import Mood, Readiness, Settings
from sandbox.world.distance import DistanceMode
from sandbox.world.relations import Pact, PactKind
from tests.oracle import brute_force
from tests.oracle.small_world import SmallWorld
from tests.oracle.tiny_worlds import FOUR, treaty, world


@pytest.mark.parametrize("mood", Mood)
def test_four_equal_sworn_states_hold_against_one_and_two_and_break_against_three(mood):
    # Margins: 3/4 - 1/4, 2/4 - 2/4, 1/4 - 3/4. Ties go to the lower numbers: USA 2, UKG 200.
    small = SmallWorld(treaty(*FOUR), world(FOUR))
    worst = brute_force.worst_of_each_size(small, "ITA", mood, 3)
    assert [entry.margin for entry in worst] == [0.5, 0.0, -0.5]
    assert [entry.coalition for entry in worst] == [
        ("USA",),
        ("USA", "UKG"),
        ("USA", "UKG", "FRN"),
    ]
    assert brute_force.breaking_size(small, "ITA", mood, 3) == 3
    assert brute_force.breaking_size(small, "ITA", mood, 2) is None
    assert brute_force.critical_share(small) == 0.75


def test_at_most_so_many_states_may_be_fewer():
    # A covered pool of Italy alone: no second state is to be had, so size 2 repeats size 1.
    casus = CasusFoederis(Aggressors.NAMED, ("ITA",), Victims.ANY)
    small = SmallWorld(treaty("UKG", casus=casus), world(FOUR))
    first, second = brute_force.worst_of_each_size(small, "FRN", Mood.RESOLUTE, 2)
    assert first == second == brute_force.Worst(0.25, ("ITA",))


def test_there_is_no_worst_coalition_against_a_victim_that_is_not_covered():
    small = SmallWorld(treaty("UKG", casus=CasusFoederis()), world(FOUR))
    assert brute_force.worst_of_each_size(small, "FRN", Mood.HESITANT, 2) == [None, None]
    assert brute_force.breaking_size(small, "FRN", Mood.HESITANT, 3) is None


def test_the_critical_share_supposes_that_pledges_of_any_rung_are_kept():
    # France keeps to a mere "consult", the United Kingdom has promised nothing. One aggressor
    # of 1/4 meets at least its victim's 1/4; a pair of 1/2 with France in it meets no more.
    reserved = (Reservation("UKG", Instrument.FORCE, Rung.NONE),)
    plan = treaty("UKG", "FRN", force=Rung.CONSULT, reservations=reserved)
    assert brute_force.critical_share(SmallWorld(plan, world(FOUR))) == 0.5


def test_the_critical_share_lets_no_pact_excuse_a_party():
    # Barred by its pact with Italy or not, the United Kingdom is counted: Italy alone meets
    # 2/4 at any victim but the United Kingdom, and there France makes it 2/4 all the same.
    pact = Pact("steel", "Steel", PactKind.DEFENCE, ("UKG", "ITA"))
    strict = Readiness(pacts_bar=True)
    casus = CasusFoederis(Aggressors.NAMED, ("ITA",), Victims.ANY)
    plan = treaty("UKG", "FRN", casus=casus).with_(
        settings=Settings(required_odds=2.0, distance=DistanceMode.NONE, readiness=strict)
    )
    small = SmallWorld(plan, world(FOUR, pacts=[pact]))
    assert brute_force.broken(small, ("ITA",), "FRN", Mood.RESOLUTE)
    assert brute_force.critical_share(small) is None


def test_a_treaty_that_nothing_can_break_has_no_critical_share():
    small = SmallWorld(treaty("UKG", casus=CasusFoederis()), world({"UKG": 3, "FRN": 1}))
    assert brute_force.critical_share(small) is None


def test_bonds_keep_coalitions_to_neighbours_or_friends():
    near = world(FOUR, water=[("USA", "UKG", 400), ("UKG", "FRN", 12), ("FRN", "ITA", 0)])
    near.rivals[1, 2] = near.rivals[2, 1] = True  # UKG and FRN
    small = SmallWorld(treaty("UKG"), near)
    joined = brute_force.joined_by_borders(near)
    friends = brute_force.without_rivals(near)
    assert list(brute_force.coalitions(small, "USA", 3, joined)) == [
        ("UKG",),
        ("FRN",),
        ("ITA",),
        ("UKG", "FRN"),
        ("FRN", "ITA"),
        ("UKG", "FRN", "ITA"),
    ]
    assert list(brute_force.coalitions(small, "USA", 3, friends)) == [
        ("UKG",),
        ("FRN",),
        ("ITA",),
        ("UKG", "ITA"),
        ("FRN", "ITA"),
    ]
