"""Worlds from the tables that come with the program."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sandbox.sentences import Refusal, refuse
from sandbox.world.relations import Pact, PactKind
from sandbox.world.states import Capital, State
from sandbox.world.strength import INDICATORS
from sandbox.world.tables import Row, at_midyear, rows, rows_in
from sandbox.world.world import World

SOURCE = (
    "Correlates of War: National Material Capabilities 7.0, State System Membership 2016, "
    "Direct Contiguity 3.2; pacts and nuclear powers from Covenant's own tables"
)

_Number = TypeVar("_Number", np.float64, np.bool_)

#: Tables whose open spells are carried on beyond their last day.
_CARRIED = ("states", "great_powers", "nuclear_powers", "borders", "pacts", "rivalries")


@cache
def years() -> tuple[int, ...]:
    """Return the years for which the program has figures, ascending."""
    return tuple(sorted({int(row["year"]) for row in rows("indicators")}))


@cache
def load(year: int) -> World:
    """Return the world of a year: every state with any day in the system that year.

    Raises Refusal, naming the nearest years there are, for a year without figures.
    """
    if year not in years():
        raise _no_figures(year)
    states = _states(year)
    place = {state.code: i for i, state in enumerate(states)}
    return World(
        year=year,
        states=states,
        indicators=_fixed(_indicators(year, place)),
        water=_fixed(_water(year, place)),
        great=_fixed(_marked("great_powers", year, place)),
        nuclear=_fixed(_marked("nuclear_powers", year, place)),
        pacts=_pacts(year),
        rivals=_fixed(_rivals(year, place)),
        source=SOURCE,
        as_of=_as_of(year),
    )


def _fixed(array: NDArray[_Number]) -> NDArray[_Number]:
    """Make an array read-only: everyone who asks for a year gets the same world."""
    array.setflags(write=False)
    return array


def _no_figures(year: int) -> Refusal:
    before = [known for known in years() if known < year]
    after = [known for known in years() if known > year]
    if not before:
        return refuse(
            "There are no figures for {year}; the first year there is one is {after}.",
            year=year,
            after=after[0],
        )
    if not after:
        return refuse(
            "There are no figures for {year}; the last year there is one is {before}.",
            year=year,
            before=before[-1],
        )
    return refuse(
        "There are no figures for {year}; the nearest years are {before} and {after}.",
        year=year,
        before=before[-1],
        after=after[0],
    )


def _states(year: int) -> tuple[State, ...]:
    present = {int(row["cow"]): row for row in rows_in("states", year)}
    return tuple(
        State(
            cow=cow,
            code=row["code"],
            name=_name(row, year),
            capital=_capital(row["code"], year),
            iso3=row["iso3"] or None,
        )
        for cow, row in sorted(present.items())
    )


def _name(state: Row, year: int) -> str:
    """Return what the state was called on 1 July of the year."""
    for row in rows("former_names"):
        if row["state"] == state["code"] and row["began"] <= f"{year}-07-01" <= row["ended"]:
            return row["name"]
    return state["name"]


def _capital(code: str, year: int) -> Capital:
    spells = [row for row in rows_in("capitals", year) if row["state"] == code]
    row = at_midyear(spells, year)
    return Capital(row["capital"], float(row["latitude"]), float(row["longitude"]))


def _indicators(year: int, place: dict[str, int]) -> NDArray[np.float64]:
    figures = np.full((len(place), len(INDICATORS)), np.nan)
    for row in rows("indicators"):
        if row["year"] == str(year):
            figures[place[row["state"]]] = [float(row[name] or "nan") for name in INDICATORS]
    return figures


def _water(year: int, place: dict[str, int]) -> NDArray[np.float64]:
    """Return miles of water; of several spells in the year, the closest counts."""
    water = np.full((len(place), len(place)), np.inf)
    for i, j, row in _pairs("borders", year, place):
        water[i, j] = water[j, i] = min(water[i, j], float(row["water_miles"]))
    return water


def _rivals(year: int, place: dict[str, int]) -> NDArray[np.bool_]:
    rivals = np.zeros((len(place), len(place)), dtype=bool)
    for i, j, _ in _pairs("rivalries", year, place):
        rivals[i, j] = rivals[j, i] = True
    return rivals


def _pairs(table: str, year: int, place: dict[str, int]) -> Iterable[tuple[int, int, Row]]:
    for row in rows_in(table, year):
        if row["first"] in place and row["second"] in place:
            yield place[row["first"]], place[row["second"]], row


def _marked(table: str, year: int, place: dict[str, int]) -> NDArray[np.bool_]:
    marked = np.zeros(len(place), dtype=bool)
    for row in rows_in(table, year):
        if row["state"] in place:
            marked[place[row["state"]]] = True
    return marked


def _pacts(year: int) -> tuple[Pact, ...]:
    """Return the pacts in force on any day of the year, by the parties they had that year."""
    parties: dict[str, list[Row]] = {}
    for row in rows_in("pact_parties", year):
        parties.setdefault(row["pact"], []).append(row)
    pacts = []
    for row in rows_in("pacts", year):
        # A treaty may be older than the second of its parties.
        bound = parties.get(row["pact"], [])
        states = _codes(bound, "mutual", "promises", "promised")
        if len(states) > 1:
            promisors = _codes(bound, "mutual", "promises")
            promised = _codes(bound, "mutual", "promised")
            pacts += [
                Pact(
                    # One that went on in another form is NAME/FORM in the table.
                    key=row["pact"].partition("/")[0],
                    name=row["name"],
                    kind=kind,
                    states=states,
                    guaranteed=() if promised == states else promised,
                    guarantors=() if promisors == states else promisors,
                )
                for kind in PactKind
                if row["kind"] in (kind, "both")
            ]
    return tuple(pacts)


def _codes(parties: list[Row], *promises: str) -> tuple[str, ...]:
    """Return the states of a pact that make, or are made, one of the promises."""
    return tuple(dict.fromkeys(row["state"] for row in parties if row["promise"] in promises))


def _as_of(year: int) -> str | None:
    """Return the earliest last day among the tables whose open spells reach the year."""
    ends = [row["last_day"] for row in rows("last_days") if row["table"] in _CARRIED]
    return min((day for day in ends if int(day[:4]) < year), default=None)
