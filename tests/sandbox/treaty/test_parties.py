"""Adding and removing parties."""

from __future__ import annotations

from sandbox.treaty.articles import Parties, Party

PARTIES = Parties((Party("FRN"), Party("GMY", 1926, 1933), Party("ITA", 1920, 1937)))


def test_a_state_that_is_added_is_bound_in_every_year():
    added = PARTIES.adding(["USA"], 1935)
    assert "USA" in added.bound_in(1920) & added.bound_in(1935)


def test_adding_a_state_bound_already_keeps_its_years():
    assert PARTIES.adding(["ITA"], 1935) == PARTIES


def test_adding_a_state_that_had_left_replaces_its_years():
    added = PARTIES.adding(["GMY"], 1935)
    assert [party for party in added.states if party.state == "GMY"] == [Party("GMY")]


def test_a_state_that_is_removed_is_no_longer_bound_in_the_year():
    assert PARTIES.removing(["ITA"], 1935).bound_in(1935) == {"FRN"}


def test_removing_a_state_keeps_the_years_in_which_it_was_bound_earlier():
    twice = Parties((Party("SPN", 1920, 1926), Party("SPN", 1928, 1939)))
    assert twice.removing(["SPN"], 1935).states == (Party("SPN", 1920, 1926),)
