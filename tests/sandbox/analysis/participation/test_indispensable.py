"""What is lost with each party against judging the treaty without it, and against the oracle."""

from __future__ import annotations

from dataclasses import replace

import pytest

import sandbox
from sandbox.analysis.participation.indispensable import indispensable
from sandbox.model.draft import Draft
from sandbox.treaty.articles import Aggressors, CasusFoederis, Parties
from tests.oracle.attacks import likelihoods
from tests.oracle.participation import lost_without
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.tiny_worlds import treaty, world

SEEDS = [
    *range(6),
    *(pytest.param(seed, marks=pytest.mark.tenth) for seed in range(6, 30)),
    *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(30, 300)),
]


@pytest.mark.parametrize("seed", SEEDS)
def test_attacks_lost_equal_those_worked_out_in_plain_loops(seed: int) -> None:
    text, states = case_of_seed(seed, most_states=6)
    likely = likelihoods(text, states)
    for one in indispensable(Draft(text, states)).parties:
        expected = lost_without(text, states, one.state, likely)
        for found, lost in ((one.on_itself, "itself"), (one.on_others, "others")):
            figures = [found.hesitant, found.resolute, found.kept]
            assert figures == pytest.approx(expected[lost], rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_criteria_change_as_the_treaty_without_the_party_is_judged(seed: int) -> None:
    text, states = case_of_seed(seed, most_states=6)
    before = verdicts(text, states)
    for one in indispensable(Draft(text, states)).parties:
        left = tuple(p for p in text.parties.states if p.state != one.state)
        without = text.with_(parties=Parties(left, text.parties.admission))
        pinned = without
        if text.casus.aggressors is Aggressors.OUTSIDERS:
            bound = text.parties.bound_in(states.year)
            named = tuple(code for code in states.codes if code not in bound)
            casus = replace(text.casus, aggressors=Aggressors.NAMED, named=named)
            pinned = without.with_(casus=casus)
        after = verdicts(pinned, states)
        after["impartiality"] = verdicts(without, states)["impartiality"]
        expected = {
            key: (verdict, after[key]) for key, verdict in before.items() if after[key] != verdict
        }
        found = {each.criterion.key: (str(each.before), str(each.after)) for each in one.changes}
        assert found == expected


def verdicts(text, states) -> dict[str, str]:
    card = sandbox.judge(text, states, with_range=False)
    return {result.key: str(result.verdict) for result in card.criteria}


def test_the_one_strong_party_of_an_alliance_is_indispensable() -> None:
    # Against Italy (5) France (3) and Britain (1) need the United States (8), and not each other.
    states = world({"USA": 8, "UKG": 1, "FRN": 3, "ITA": 5})
    text = treaty("USA", "UKG", "FRN", casus=CasusFoederis(Aggressors.OUTSIDERS))
    found = {one.state: one for one in indispensable(Draft(text, states)).parties}
    assert found["USA"].on_others.hesitant > 0
    assert found["UKG"].on_others.hesitant == 0
    assert indispensable(Draft(text, states)).by_loss()[0].state == "USA"


def test_it_tells_how_far_it_is_and_can_be_stopped() -> None:
    states = world({"USA": 8, "UKG": 1, "FRN": 3, "ITA": 5})
    told: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> None:
        told.append((done, of))
        if done == 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        indispensable(Draft(treaty("USA", "UKG", "FRN"), states), progress)
    assert told == [(0, 3), (1, 3)]
