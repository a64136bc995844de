"""The world as a network: who is joined to whom, and where they are drawn."""

from __future__ import annotations

import pytest

from sandbox import load_world
from sandbox.world.network import Relation, around, layout, network


def test_a_network_joins_the_states_that_its_relation_joins():
    world = load_world(1938)
    assert network(world, Relation.BORDERS).has_edge("GMY", "CZE")
    assert network(world, Relation.DEFENCE).has_edge("FRN", "CZE")
    assert not network(world, Relation.BORDERS).has_edge("GMY", "UKG")
    rivals = network(world, Relation.RIVALRIES)
    assert rivals.number_of_edges() == world.rivals.sum() / 2


def test_around_some_states_are_those_and_their_neighbours():
    graph = network(load_world(1938), Relation.BORDERS)
    part = around(graph, ["CZE", "XXX"])
    assert set(part) == {"CZE", *graph["CZE"]}


@pytest.mark.parametrize("relation", Relation)
def test_every_state_has_a_place_of_its_own_and_the_same_each_time(relation):
    world = load_world(1938)
    graph = network(world, relation)
    places = layout(graph, world)
    assert set(places) == set(world.codes)
    assert len(set(places.values())) == len(places)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places.values())
    assert layout(graph, world) == places


def test_states_without_ties_stand_below_the_others():
    world = load_world(1938)
    graph = network(world, Relation.DEFENCE)
    places = layout(graph, world)
    lone = [places[code][1] for code in graph if not graph.degree(code)]
    joined = [places[code][1] for code in graph if graph.degree(code)]
    assert max(lone) < min(joined)
