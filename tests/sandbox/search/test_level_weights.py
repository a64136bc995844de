"""What the heaviest aggressors take away at a level, against every coalition there is."""

from __future__ import annotations

from itertools import combinations

import pytest

from sandbox import draft_of, open_treaty, stress_test
from sandbox.search.certify import certify_worst
from sandbox.treaty.settings import Mood
from tests.oracle import brute_force
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.small_world import SmallWorld


def test_no_coalition_leaves_less_than_the_heaviest_at_the_level_that_decides():
    tried = 0
    for seed in range(60):
        treaty, world = case_of_seed(seed, most_states=5)
        small = SmallWorld(treaty, world)
        draft = draft_of(treaty, world)
        test = stress_test(draft, largest=3, moods=[Mood.RESOLUTE])
        for worst in test.worst:
            certificate = certify_worst(draft.model, worst)
            assert certificate.proof is not None
            weights = certificate.proof.heaviest
            if weights is None:
                assert treaty.settings.readiness.pacts_bar
                continue
            assert len(weights.weights) <= worst.size
            assert weights.bound <= certificate.margin + 1e-9
            if not weights.one_regime:
                continue
            tried += 1
            others = sorted(brute_force.plausible(world, worst.victim), key=world.place)
            for size in range(1, worst.size + 1):
                for coalition in combinations(others, size):
                    if small.covered(coalition, worst.victim):
                        margin = brute_force.margin(small, coalition, worst.victim, Mood.RESOLUTE)
                        assert margin >= weights.bound - 1e-9, (seed, worst.victim, coalition)
    assert tried > 100


def test_most_worst_coalitions_of_the_league_are_proven_by_their_level_alone():
    draft = draft_of(open_treaty("league@1935"))
    test = stress_test(draft, largest=3, moods=[Mood.RESOLUTE])
    proven = 0
    for worst in test.worst:
        proof = certify_worst(draft.model, worst).proof
        assert proof is not None
        assert proof.heaviest is not None
        proven += proof.heaviest.bound == pytest.approx(worst.margin, abs=1e-9)
    assert proven > 0.9 * len(test.worst)


def test_a_hesitant_certificate_has_no_level_and_no_weights():
    draft = draft_of(open_treaty("league@1935"))
    test = stress_test(draft, largest=1, moods=[Mood.HESITANT])
    proof = certify_worst(draft.model, test.worst[0]).proof
    assert proof is not None
    assert proof.heaviest is None
