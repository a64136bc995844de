"""A search that is stopped, by time or by its caller, and what it leaves proven."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from sandbox import load_world
from sandbox.cli.text.stress import stress_text
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.coalitions import Pool
from sandbox.search.branch_and_bound import Incumbents
from sandbox.search.pool import pool_per_victim
from sandbox.search.stress_test import stress_test
from sandbox.search.time_limit import Budget, TimeLimit
from sandbox.search.worst_coalitions import worst_coalitions
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.benchmarks.drafts import universal
from tests.benchmarks.measuring import anew


class Enough(Exception):
    """What the caller of a search raises to end it."""


@pytest.fixture
def world() -> World:
    return anew(load_world(2022))


def barring(world: World) -> Treaty:
    """Return a universal treaty under which pacts with the aggressor bar parties."""
    treaty = universal(world, Rung.MANDATORY, "barring")
    readiness = replace(treaty.settings.readiness, pacts_bar=True)
    return treaty.with_(settings=replace(treaty.settings, readiness=readiness))


VICTIMS = np.arange(0, 195, 39)


def search(world: World, mood: Mood, time_limit: TimeLimit) -> Incumbents:
    everyone = pool_per_victim(world, Pool.ANY)
    model = TreatyModel(barring(world), world)
    return worst_coalitions(model, VICTIMS, mood, 8, everyone, time_limit=time_limit)


@pytest.mark.parametrize("mood", Mood)
def test_a_search_out_of_time_leaves_a_bracket_around_the_true_margin(
    world: World, mood: Mood
) -> None:
    stopped = search(world, mood, TimeLimit(time.monotonic()))
    bound, margin = stopped.bound.copy(), stopped.margin.copy()
    assert (bound < margin - 1e-9).any()
    exact = search(world, mood, TimeLimit())
    np.testing.assert_allclose(exact.bound, exact.margin, atol=1e-9)
    assert (bound <= exact.margin + 1e-9).all()
    assert (exact.margin <= margin + 1e-9).all()


def test_small_coalitions_are_proven_before_large_ones(world: World) -> None:
    treaty = barring(world)
    test = stress_test(TreatyModel(treaty, world), victims=["POL", "ETH"], pool="any", seconds=1e-3)
    assert test.brackets == sum(not worst.proven for worst in test.worst) > 0
    assert all(worst.proven for worst in test.worst if worst.size == 1)
    assert test.to_dict()["brackets"] == test.brackets


def test_the_text_tells_brackets_from_exact_figures(world: World) -> None:
    treaty = barring(world)
    stopped = stress_test(TreatyModel(treaty, world), victims=["POL"], pool="any", seconds=1e-3)
    text = stress_text(stopped, [stopped], TreatyModel(treaty, world), 100, mood=Mood.RESOLUTE)
    assert f"{stopped.brackets} of 20 margins" in text.replace("\n", " ")
    exact = stress_test(TreatyModel(treaty, world), victims=["POL"], pool="any", seconds=60)
    assert exact.brackets == 0
    text = stress_text(exact, [exact], TreatyModel(treaty, world), 100, mood=Mood.RESOLUTE)
    assert "not exact" not in text


def test_a_caller_may_interrupt_between_the_rounds_of_one_search(world: World) -> None:
    calls: list[tuple[int, int]] = []

    def third_time(done: int, total: int) -> None:
        calls.append((done, total))
        if len(calls) == 3:
            raise Enough

    with pytest.raises(Enough):
        stress_test(
            TreatyModel(barring(world), world), victims=["POL"], pool="any", progress=third_time
        )
    assert calls == [(0, 1)] * 3


@pytest.mark.tenth
def test_a_caller_is_asked_often_enough_to_cancel_at_once(world: World) -> None:
    longest = 0.0
    last = time.process_time()

    def look(done: int, total: int) -> None:
        nonlocal longest, last
        longest = max(longest, time.process_time() - last)
        last = time.process_time()

    stress_test(TreatyModel(barring(world), world), pool="any", progress=look)
    assert longest < 0.4, longest  # on a machine five times slower than that of the benchmark


def test_an_interrupted_search_can_be_made_again(world: World) -> None:
    def at_once() -> None:
        raise Enough

    with pytest.raises(Enough):
        search(world, Mood.HESITANT, TimeLimit(interrupt=at_once))
    found = search(world, Mood.HESITANT, TimeLimit())
    np.testing.assert_allclose(found.bound, found.margin, atol=1e-9)


def test_time_that_one_search_leaves_goes_to_the_next() -> None:
    budget = Budget(10.0, 2)
    first, second = budget.share(), budget.share()
    now = time.monotonic()
    assert 4.0 < first.until - now <= 5.0
    assert 9.0 < second.until - now <= 10.0


def test_no_time_is_refused(world: World) -> None:
    with pytest.raises(Refusal, match="needs some time"):
        stress_test(TreatyModel(barring(world), world), seconds=0)
