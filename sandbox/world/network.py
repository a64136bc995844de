"""The world as a network: which states are joined by a relation, and where to draw them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from sandbox.world.relations import PactKind
from sandbox.world.world import World

if TYPE_CHECKING:
    import networkx as nx

#: The layout starts from the capitals, so that the seed only breaks ties.
_SEED = 1919

_ROUNDS = 60

#: How much of a place is its rank among the others, from 0 to 1.
_RANKED = 0.75


class Relation(StrEnum):
    """What joins two states."""

    BORDERS = "borders"
    DEFENCE = "defence pacts"
    NON_AGGRESSION = "non-aggression pacts"
    RIVALRIES = "rivalries"


def network(world: World, relation: Relation) -> nx.Graph:
    """Return the states of a world, joined by a relation.

    Borders are those by land, or across at most 12 miles of water.
    """
    if relation is Relation.DEFENCE:
        return world.pact_graph(PactKind.DEFENCE)
    if relation is Relation.NON_AGGRESSION:
        return world.pact_graph(PactKind.NON_AGGRESSION)
    if relation is Relation.RIVALRIES:
        return world.rivalry_graph()
    near = world.border_graph()
    near.remove_edges_from([(i, j) for i, j, water in near.edges(data="water") if water > 12])
    return near


def around(graph: nx.Graph, states: Iterable[str]) -> nx.Graph:
    """Return the part of a network that holds some states and those joined to them."""
    kept = {code for code in states if code in graph}
    for code in tuple(kept):
        kept.update(graph[code])
    return graph.subgraph(kept)


def layout(graph: nx.Graph, world: World) -> dict[str, tuple[float, float]]:
    """Return where to draw each state: x to the right and y upwards, both from 0 to 1.

    Springs between those joined (Fruchterman and Reingold 1991), from the places
    of the capitals: near the map where it can be, and the same every time. States
    joined to none stand in rows below the others.
    """
    lone = [code for code in graph if not graph.degree(code)]
    joined = graph.subgraph(code for code in graph if graph.degree(code))
    rows = math.ceil(len(lone) / _PER_ROW)
    floor = min(rows * _ROW, 0.5) if len(joined) else 0.0
    # Few stand far apart, so that there is room for their names.
    across = min(max(len(lone), _FEWEST), _PER_ROW)
    places = {
        code: ((1 + number % across) / (1 + across), _lone_height(number, rows, floor))
        for number, code in enumerate(lone)
    }
    if not len(joined):
        return places
    start = {
        code: np.array(
            [world.state(code).capital.longitude / 90, world.state(code).capital.latitude / 90]
        )
        for code in joined
    }
    import networkx as nx  # here, for it takes long

    spring = nx.spring_layout(
        joined, pos=start, k=2.2 / math.sqrt(len(joined)), iterations=_ROUNDS, seed=_SEED
    )
    points = np.array([spring[code] for code in joined])
    low, span = points.min(axis=0), np.ptp(points, axis=0)
    points = (points - low) / np.where(span > 0, span, 1.0)
    # Crowds take room from the empty seas: most of each place is its rank.
    ranks = points.argsort(axis=0).argsort(axis=0) / max(len(points) - 1, 1)
    points = _RANKED * ranks + (1 - _RANKED) * points
    for code, (x, y) in zip(joined, points.tolist(), strict=True):
        places[code] = (x, floor + (1 - floor) * y)
    return places


#: How many states joined to none stand in a row, and how much room a row takes.
_FEWEST, _PER_ROW = 8, 24
_ROW = 0.07


def _lone_height(number: int, rows: int, floor: float) -> float:
    if not floor:
        return 1 - (number // _PER_ROW + 0.5) / rows
    return (rows - 1 - number // _PER_ROW) * floor / (rows + 1)
