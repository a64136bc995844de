"""What aggressors take from a response where their pacts bar parties."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox.model.treaty_model import TreatyModel
from sandbox.search.pact_bars import ROOT_STEPS, Bars, improved
from tests.oracle.random_worlds import case_of_seed


def cases() -> list[tuple[TreatyModel, np.random.Generator]]:
    made = []
    for seed in range(200):
        treaty, world = case_of_seed(seed)
        model = TreatyModel(treaty, world)
        if any(model.barred(victim).any() for victim in range(len(world))):
            made.append((model, np.random.default_rng(seed)))
    assert len(made) > 50
    return made


def taken(model: TreatyModel, victim: int, coalition: np.ndarray, acting: np.ndarray) -> float:
    """Return what a coalition takes, by the words of the guide."""
    gone = coalition | model.barred(victim)[:, coalition].any(axis=1)
    return float(acting[gone].sum())


def test_a_party_is_lost_to_itself_and_to_each_that_bars_it():
    for model, dice in cases():
        n = len(model.world)
        victim, coalition = int(dice.integers(n)), dice.choice(n, min(3, n), replace=False)
        counts = Bars.of(model).lost_to(np.array([victim]), coalition[None, :])[0]
        barred = model.barred(victim)
        for party in range(n):
            expected = sum(barred[party, a] for a in coalition) + (party in coalition)
            assert counts[party] == expected


def test_whatever_the_parts_charges_and_what_is_given_up_cover_what_a_coalition_takes():
    for model, dice in cases():
        n = len(model.world)
        bars = Bars.of(model)
        victims = dice.integers(n, size=8)
        acting, parts = dice.random((8, n)), dice.random((8, n))
        charged = bars.charge(victims, parts * acting)
        given_up = ((1 - parts) * acting).sum(axis=1)
        for row, victim in enumerate(victims):
            coalition = dice.random(n) < 0.4
            most = given_up[row] + charged[row, coalition].sum()
            assert most >= taken(model, int(victim), coalition, acting[row]) - 1e-12


def test_improved_parts_bound_no_worse_than_those_they_start_from():
    closer = 0
    for model, dice in cases():
        n = len(model.world)
        bars, victims = Bars.of(model), dice.integers(n, size=6)
        acting, asked = dice.random((6, n)), dice.random((6, n))
        sizes = dice.integers(1, 4, size=6)

        def bound(parts: np.ndarray) -> np.ndarray:
            weights = -np.sort(-(asked + bars.charge(victims, parts * acting)), axis=1)  # noqa: B023
            heaviest = np.array([w[:q].sum() for w, q in zip(weights, sizes, strict=True)])  # noqa: B023
            return heaviest + ((1 - parts) * acting).sum(axis=1)  # noqa: B023

        whole = np.ones((6, n))
        better = improved(bars, victims, acting, asked, sizes, whole, ROOT_STEPS)
        assert ((better >= 0) & (better <= 1)).all()
        assert (bound(better) <= bound(whole) + 1e-12).all()
        closer += int((bound(better) < bound(whole) - 1e-6).sum())
    assert closer > 20


@pytest.mark.parametrize("rows", [1, 5, 300])
def test_charges_do_not_depend_on_how_many_are_worked_out_together(rows: int):
    model, dice = cases()[0]
    n = len(model.world)
    bars, victims = Bars.of(model), dice.integers(n, size=rows)
    amounts = dice.random((rows, n))
    together = bars.charge(victims, amounts)
    for row in range(rows):
        expected = amounts[row] + amounts[row] @ model.barred(int(victims[row]))
        np.testing.assert_allclose(together[row], expected, atol=1e-12)
