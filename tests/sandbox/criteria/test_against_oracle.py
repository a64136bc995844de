"""Every criterion but regional harmony against the oracle, which shares no code with it."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given, settings

from sandbox import judge
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.criteria import DOES_NOT_APPLY, Criteria
from tests.oracle.random_worlds import case_of_seed, cases
from tests.shares import share_of

WORLDS, BY_DEFAULT, IN_CI, IN_A_BATCH = 400, 20, 60, 20
#: The first of them in every run, more in CI, and all the rest under -m slow.
BATCHES = [
    pytest.param(
        range(first, first + IN_A_BATCH),
        marks=share_of(first, BY_DEFAULT, IN_CI),
        id=f"worlds {first}-{first + IN_A_BATCH - 1}",
    )
    for first in range(0, WORLDS, IN_A_BATCH)
]


@pytest.mark.parametrize("seeds", BATCHES)
def test_verdicts_and_measures_equal_those_worked_out_in_plain_loops(seeds: range) -> None:
    for seed in seeds:
        compare(*case_of_seed(seed), seed)


@settings(max_examples=40, deadline=None)
@given(cases(most_states=5))
def test_hypothesis_finds_no_world_where_they_differ(threats: tuple[Treaty, World]) -> None:
    compare(*threats)


def compare(treaty: Treaty, world: World, seed: int | None = None) -> None:
    card = judge(treaty, world, with_range=False)
    for key, expected in Criteria(treaty, world).judged().items():
        result = card.criterion(key)
        where = (seed, key, result, expected)
        if result.measure is None or expected.measure is None:
            assert result.measure is expected.measure, where
        else:
            assert math.isclose(result.measure, expected.measure, rel_tol=1e-9, abs_tol=1e-9), where
        # The critical share is searched to a millionth: on its very limit either is right.
        assert result.verdict.value == expected.verdict or expected.on_a_limit, where


def test_the_worlds_show_every_verdict_often_enough() -> None:
    seen: Counter[tuple[str, str]] = Counter()
    limit = 0
    for seed in range(IN_CI):
        judged = Criteria(*case_of_seed(seed)).judged()
        seen.update((key, judgement.verdict) for key, judgement in judged.items())
        limit += sum(judgement.on_a_limit for judgement in judged.values())
    keys = {key for key, _ in seen}
    expected = {(key, verdict) for key in keys for verdict in ("met", "partly", "not met")}
    assert not expected - set(seen)
    assert seen["resolve", DOES_NOT_APPLY] < IN_CI * 2 / 3
    assert limit < IN_CI / 10
