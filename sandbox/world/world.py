"""The world: all states of one year, with strength, place, borders and pacts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sandbox.sentences import Refusal, Sentence, refuse, say
from sandbox.world import distance, strength
from sandbox.world.distance import DistanceMode
from sandbox.world.relations import Pact, PactKind
from sandbox.world.states import State
from sandbox.world.strength import INDICATORS, StrengthIndex

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Displaced:
    """A state left out of a world, as others held its ground on more days of the year.

    by: the abbreviations of those others, which are in the world.
    """

    code: str
    name: str
    by: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class World:
    """One year of the international system; arrays follow the order of `states`.

    states: n states by ascending Correlates of War number.
    indicators: (n, 6) floats in the units of the National Material
        Capabilities, NaN where missing; columns as in `INDICATORS`.
    water: (n, n) miles of water between two states that count as contiguous: 0
        for a land border, else 12, 24, 150 or 400; infinite where they do not.
    great, nuclear: (n,) bools.
    pacts: those in force in the year.
    rivals: (n, n) bools.
    source: where the figures come from, in a few words.
    as_of: the last day of the tables that had to be carried to this year, if any.
    interpolated: (n, 6) bools, the figures that are not known but drawn between two
        known years, if anyone asked for that; else None.
    displaced: the states that are left out, since others held their ground longer that year.
    notes: what was set aside of the tables, and why.
    sources: `source` in words that can be translated, if it was made of such.
    """

    year: int
    states: tuple[State, ...]
    indicators: NDArray[np.float64]
    water: NDArray[np.float64]
    great: NDArray[np.bool_]
    nuclear: NDArray[np.bool_]
    pacts: tuple[Pact, ...]
    rivals: NDArray[np.bool_]
    source: str
    as_of: str | None = None
    interpolated: NDArray[np.bool_] | None = None
    displaced: tuple[Displaced, ...] = ()
    notes: tuple[Sentence, ...] = ()
    sources: Sentence | None = None

    def __post_init__(self) -> None:
        """Raise Refusal for figures and places that would make nonsense of every strength."""
        for row, column in np.argwhere((self.indicators < 0) | np.isinf(self.indicators)):
            raise refuse(
                "{figure} cannot be the {indicator} of {state}: a figure is 0 or more, or missing.",
                figure=float(self.indicators[row, column]),
                indicator=INDICATORS[column],
                state=self.states[row].name,
            )
        for state in self.states:
            capital = state.capital
            if not (abs(capital.latitude) <= 90 and abs(capital.longitude) <= 180):
                raise refuse(
                    "{capital}, the capital of {state}, is at {latitude} degrees north and"
                    " {longitude} east, which is nowhere.",
                    capital=capital.name,
                    state=state.name,
                    latitude=capital.latitude,
                    longitude=capital.longitude,
                )

    @property
    def source_words(self) -> Sentence:
        """Where the figures come from, to be translated."""
        return self.sources or say("{source}", source=self.source)

    def __len__(self) -> int:
        return len(self.states)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        return tuple(state.code for state in self.states)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {code: place for place, code in enumerate(self.codes)}

    def __contains__(self, code: object) -> bool:
        return code in self._places

    def place(self, code: str) -> int:
        """Return the row of a state, or refuse with a sentence."""
        try:
            return self._places[code]
        except KeyError:
            raise self._not_here(code) from None

    def _not_here(self, code: str) -> Refusal:
        for one in self.displaced:
            if one.code == code:
                return refuse(
                    "{code} ({state}) is not in the world of {year}: its ground was held longer"
                    " that year by {holders}.",
                    code=code,
                    state=one.name,
                    year=self.year,
                    holders=self.names(one.by),
                )
        near = self.nearest(code)
        if near is not None:
            return refuse(
                "{code} is not a state of the world of {year}. Do you mean {near} ({state})?",
                code=code,
                year=self.year,
                near=near.code,
                state=near.name,
            )
        return refuse("{code} is not a state of the world of {year}.", code=code, year=self.year)

    def nearest(self, asked: str) -> State | None:
        """Return the state that is probably meant by a word that is no abbreviation here."""
        from sandbox.world.nearest_state import nearest_state  # here, for few ask

        return nearest_state(asked, self.states)

    def names(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Return what states of this world are called."""
        return tuple(self.states[self._places[code]].name for code in codes)

    def state(self, code: str) -> State:
        return self.states[self.place(code)]

    @cached_property
    def land(self) -> NDArray[np.bool_]:
        """(n, n): which states share a land border."""
        land: NDArray[np.bool_] = self.water == 0
        return land

    @cached_property
    def neighbours(self) -> NDArray[np.bool_]:
        """(n, n): which states border by land or across at most 12 miles of water."""
        return self.water <= 12

    @cached_property
    def capital_miles(self) -> NDArray[np.float64]:
        """(n, n) great-circle miles between capitals."""
        return distance.great_circle_miles(
            np.array([state.capital.latitude for state in self.states]),
            np.array([state.capital.longitude for state in self.states]),
        )

    @cached_property
    def miles(self) -> NDArray[np.float64]:
        """(n, n) miles that strength must travel: 0 between neighbours by land."""
        return np.where(self.land, 0.0, self.capital_miles)

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of all that an answer can depend on: two worlds with it are the same."""
        state_facts = [(s.cow, s.code, s.name, s.capital, s.iso3) for s in self.states]
        summed = hashlib.sha256(repr((self.year, state_facts, self.pacts)).encode())
        for array in (self.indicators, self.water, self.great, self.nuclear, self.rivals):
            summed.update(np.ascontiguousarray(array).tobytes())
        return summed.hexdigest()

    def strength(self, index: StrengthIndex, own: tuple[float, ...] = ()) -> NDArray[np.float64]:
        """Return c, shape (n,), each state's strength as a share of the world's, sum 1.

        `own` is one weight for each of `INDICATORS`, with the index of own weights.
        Raises Refusal for weights that cannot be used.
        """
        return strength.normalised(
            strength.strength_index(self.indicators, self._weights(index, own))
        )

    @staticmethod
    def _weights(index: StrengthIndex, own: tuple[float, ...]) -> tuple[float, ...]:
        if index is StrengthIndex.OWN:
            return strength.checked_weights(own)
        return strength.WEIGHTS[index]

    def unknown(self, index: StrengthIndex, own: tuple[float, ...] = ()) -> NDArray[np.bool_]:
        """Return (n,) bools: the states of which no indicator that counts is known.

        Their strength is shown as missing, and counts as none.
        """
        return np.isnan(strength.strength_index(self.indicators, self._weights(index, own)))

    def poorly_known(self, index: StrengthIndex, own: tuple[float, ...] = ()) -> NDArray[np.bool_]:
        """Return (n,) bools: the states that lack half of the indicators that count, or more.

        By weight, among the indicators of which any state has a figure.
        """
        missing = np.isnan(self.indicators)
        weight = np.where(missing.all(axis=0), 0.0, self._weights(index, own))
        lacking: NDArray[np.bool_] = missing @ weight >= weight.sum() / 2
        return lacking

    def strength_at(self, c: NDArray[np.float64], mode: DistanceMode) -> NDArray[np.float64]:
        """Return p, shape (n, n): what state i (row) can bring to bear at v (column)."""
        return distance.strength_at(c, self.miles, mode, self.year)

    @cached_property
    def economy(self) -> NDArray[np.float64]:
        """(n,) economic strength: mean of the known shares of iron and steel, and energy."""
        columns = [INDICATORS.index("irst"), INDICATORS.index("pec")]
        shares = strength.shares(self.indicators)[:, columns]
        return np.nan_to_num(strength.weighted_mean_of_known(shares, (1.0, 1.0)), nan=0.0)

    def pact_matrix(
        self, kind: PactKind, without: frozenset[str] = frozenset()
    ) -> NDArray[np.bool_]:
        """Return (n, n) bools: which states have a pact of `kind` with which.

        Row m, column v: m has promised v, which need not have promised m. Pacts
        whose key is in `without` do not count, so that the treaty under test is
        never among them.
        """
        matrix = np.zeros((len(self), len(self)), dtype=bool)
        for pact in self.pacts:
            if pact.kind is kind and pact.key not in without:
                matrix |= self.promises(pact)
        return matrix

    def promises(self, pact: Pact) -> NDArray[np.bool_]:
        """Return (n, n) bools: to whom (column) each state (row) promises something in a pact."""
        matrix = np.zeros((len(self), len(self)), dtype=bool)
        promisors = [self._places[code] for code in pact.promisors if code in self]
        promised = [self._places[code] for code in pact.promised if code in self]
        matrix[np.ix_(promisors, promised)] = True
        np.fill_diagonal(matrix, False)
        return matrix

    def border_graph(self) -> nx.Graph:
        """Return a graph of states; edges carry `water`, miles of water between them."""
        pairs = _pairs(self.water < np.inf)
        return self._graph((i, j, {"water": float(self.water[i, j])}) for i, j in pairs)

    def pact_graph(self, kind: PactKind = PactKind.DEFENCE) -> nx.Graph:
        """Return a graph of states joined by a pact of `kind`."""
        matrix = self.pact_matrix(kind)
        return self._graph((i, j, {}) for i, j in _pairs(matrix | matrix.T))

    def rivalry_graph(self) -> nx.Graph:
        """Return a graph of states joined by a rivalry."""
        return self._graph((i, j, {}) for i, j in _pairs(self.rivals | self.rivals.T))

    def _graph(self, edges: Iterable[tuple[int, int, dict[str, float]]]) -> nx.Graph:
        # A quarter of the time that a world takes to import, and no verdict wants a graph.
        import networkx as nx

        graph = nx.Graph()
        for state in self.states:
            graph.add_node(state.code, name=state.name, region=str(state.region))
        graph.add_edges_from((self.codes[i], self.codes[j], data) for i, j, data in edges)
        return graph


def _pairs(matrix: NDArray[np.bool_]) -> list[tuple[int, int]]:
    rows, columns = np.nonzero(np.triu(matrix, 1))
    return list(zip(rows.tolist(), columns.tolist(), strict=True))


#: Returns the world of a year, or refuses one without figures, as `sandbox.load_world` does.
LoadWorld = Callable[[int], World]
