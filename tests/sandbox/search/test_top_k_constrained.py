"""The heaviest sets that borders join, or that no rivals meet in, against every set there is."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox import load_world
from sandbox.model.arrays import Bools, Floats
from sandbox.search.connected_sets import ConnectedSets
from sandbox.search.independent_sets import IndependentSets

MOST = 7


@st.composite
def graphs(draw: st.DrawFn) -> Bools:
    count = draw(st.integers(1, MOST))
    pairs = list(combinations(range(count), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    graph = np.zeros((count, count), dtype=bool)
    for one, other in chosen:
        graph[one, other] = graph[other, one] = True
    return graph


@st.composite
def rows(draw: st.DrawFn, count: int) -> Floats:
    weight = st.one_of(st.just(-np.inf), st.integers(0, 9).map(float))
    return np.array(draw(st.lists(st.lists(weight, min_size=count, max_size=count), min_size=1)))


def is_joined(graph: Bools, places: list[int]) -> bool:
    return nx.is_connected(nx.from_numpy_array(graph[np.ix_(places, places)]))


def is_apart(graph: Bools, places: list[int]) -> bool:
    return not graph[np.ix_(places, places)].any()


@pytest.mark.parametrize(
    ("kind", "allows"), [(ConnectedSets, is_joined), (IndependentSets, is_apart)]
)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_set_that_hangs_together_is_heavier(kind: type, allows, data: st.DataObject) -> None:
    graph = data.draw(graphs())
    weights = data.draw(rows(len(graph)))
    largest = data.draw(st.integers(1, MOST))
    sums, inside = kind(graph).heaviest(weights, largest)
    for row, weight in enumerate(weights):
        usable = np.flatnonzero(np.isfinite(weight))
        for size in range(1, largest + 1):
            heaviest = max(
                (
                    weight[list(places)].sum()
                    for count in range(1, size + 1)
                    for places in combinations(usable.tolist(), count)
                    if allows(graph, list(places))
                ),
                default=0.0,
            )
            assert sums[row, size - 1] == pytest.approx(heaviest)
            members = np.flatnonzero(inside[row, size - 1]).tolist()
            assert len(members) <= size
            assert weight[members].sum() == pytest.approx(heaviest)
            assert not members or allows(graph, members)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_joined_set_takes_in_no_more_than_its_bound(data: st.DataObject) -> None:
    graph = data.draw(graphs())
    weights = data.draw(rows(len(graph)))[:1]
    begun = [data.draw(st.integers(0, len(graph) - 1))]
    inside = np.zeros((1, len(graph)), dtype=bool)
    inside[0, begun] = True
    weights[0, begun] = -np.inf
    sizes = np.array([data.draw(st.integers(1, MOST))])
    bound = ConnectedSets(graph).bound(weights, inside, sizes, MOST)[0]
    usable = np.flatnonzero(np.isfinite(weights[0])).tolist()
    for size in range(1, min(sizes[0], len(usable)) + 1):
        for places in combinations(usable, size):
            if is_joined(graph, [*begun, *places]):
                assert weights[0, list(places)].sum() <= bound[size - 1] + 1e-9
    choice = ConnectedSets(graph).choices(weights, inside, sizes, MOST)[0]
    taken = choice[choice >= 0].tolist()
    for count in range(1, len(taken) + 1):
        assert is_joined(graph, [*begun, *taken[:count]]), "each borders on those before it"


def test_the_rivals_of_today_stay_within_reach_of_exact_elimination() -> None:
    widest = max(len(step.scope) for step in IndependentSets(load_world(2022).rivals)._steps)
    assert widest <= 6
