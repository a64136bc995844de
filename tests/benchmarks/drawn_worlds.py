"""Worlds of any number of states, drawn from the distributions of a shipped one."""

from __future__ import annotations

import numpy as np

from sandbox.world.distance import great_circle_miles
from sandbox.world.states import Capital, State
from sandbox.world.world import World

#: Standard deviations by which a drawn state differs from the one it is drawn from: degrees
#: of its capital, and the logarithm of its figures.
PLACE, FIGURES = 1.5, 0.1


def drawn_world(states: int, seed: int, like: World) -> World:
    """Return a world of `states` states whose strengths, places and borders are drawn from `like`.

    The three are drawn apart from one another, with replacement. Whose figures a
    state has also decides whether it is a great or a nuclear power. It has about as
    many borders, by land and water, as some state of `like`, with those nearest to it.
    There are no pacts and no rivals. Several states share a Correlates of War number,
    which here only gives the region.
    """
    dice = np.random.default_rng(seed)
    figures_of = dice.integers(len(like), size=states)
    place_of = np.sort(dice.integers(len(like), size=states))
    borders_of = dice.integers(len(like), size=states)
    figures = like.indicators[figures_of]
    drawn = tuple(
        _state(number, like.states[place], dice.normal(0, PLACE, 2))
        for number, place in enumerate(place_of)
    )
    return World(
        year=like.year,
        states=drawn,
        indicators=figures * np.exp(dice.normal(0, FIGURES, figures.shape)),
        water=_water(drawn, like.water[borders_of]),
        great=like.great[figures_of],
        nuclear=like.nuclear[figures_of],
        pacts=(),
        rivals=np.zeros((states, states), dtype=bool),
        source=f"drawn from {like.year} with seed {seed}",
    )


def _state(number: int, like: State, shift: np.ndarray) -> State:
    latitude = min(89.0, max(-89.0, like.capital.latitude + shift[0]))
    longitude = (like.capital.longitude + shift[1] + 180) % 360 - 180
    code = f"S{number:04}"
    return State(like.cow, code, code, Capital(code, latitude, longitude))


def _water(states: tuple[State, ...], borders: np.ndarray) -> np.ndarray:
    """Return (n, n) miles of water: each state's borders, least water first, go to the nearest."""
    miles = great_circle_miles(
        np.array([state.capital.latitude for state in states]),
        np.array([state.capital.longitude for state in states]),
    )
    np.fill_diagonal(miles, np.inf)
    nearest = np.argsort(miles, axis=1)
    water = np.full(miles.shape, np.inf)
    for place, row in enumerate(borders):
        # Every second one: the states at the other end have theirs.
        mine = np.sort(row[np.isfinite(row)])[::2][: len(states) - 1]
        there = nearest[place, : len(mine)]
        water[place, there] = np.minimum(water[place, there], mine)
        water[there, place] = np.minimum(water[there, place], mine)
    return water
