"""Worlds from the tables that come with the program."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sandbox.names import spoken
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

PRESENT_SOURCE = (
    "CIA World Factbook (2025 edition, estimates of 2023 to 2025): spending, personnel, energy,"
    " population, urban population and land borders; it lacks iron and steel. States, sea borders,"
    " great powers and rivalries as of 2016 to 2020: Correlates of War and Thompson, Sakuwa and"
    " Suhas; pacts and nuclear powers from Covenant's own tables"
)

_Number = TypeVar("_Number", np.float64, np.bool_)

#: Tables whose open spells are carried on beyond their last day.
CARRIED = ("states", "great_powers", "nuclear_powers", "borders", "pacts", "rivalries")


@cache
def years() -> tuple[int, ...]:
    """Return the years for which the program has figures, ascending."""
    return tuple(sorted({int(row["year"]) for row in (*rows("indicators"), *rows("present"))}))


def is_present(year: int) -> bool:
    """Tell whether a year is that of the tables of the present day, from another source."""
    return rows("present")[0]["year"] == str(year)


def last_compared_year() -> int:
    """Return the last year whose figures are of the same source as all before it."""
    return max(year for year in years() if not is_present(year))


@cache
def load(year: int) -> World:
    """Return the world of a year: every state with any day in the system that year.

    Raises Refusal, naming the nearest years there are, for a year without figures.
    """
    if year not in years():
        raise no_figures(year, years())
    members = states(year)
    place = {state.code: i for i, state in enumerate(members)}
    return World(
        year=year,
        states=members,
        indicators=_fixed(indicators(year, place)),
        water=_fixed(water(year, place)),
        great=_fixed(marked("great_powers", year, place)),
        nuclear=_fixed(marked("nuclear_powers", year, place)),
        pacts=pacts(year),
        rivals=_fixed(rivals(year, place)),
        source=PRESENT_SOURCE if is_present(year) else SOURCE,
        as_of=min((day for table in CARRIED if (day := carried_from(table, year))), default=None),
    )


def _fixed(array: NDArray[_Number]) -> NDArray[_Number]:
    """Make an array read-only: everyone who asks for a year gets the same world."""
    array.setflags(write=False)
    return array


def no_figures(year: int, known_years: Sequence[int]) -> Refusal:
    """Return the refusal of a year without figures, given the years that have some."""
    before = [known for known in known_years if known < year]
    after = [known for known in known_years if known > year]
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


def states(year: int) -> tuple[State, ...]:
    """Return the states with a day in the system in a year, by ascending number."""
    present = {int(row["cow"]): row for row in rows_in("states", year)}
    return tuple(
        State(
            cow=cow,
            code=row["code"],
            name=name(row["code"], row["name"], year),
            capital=capital(row["code"], year),
            iso3=row["iso3"] or None,
        )
        for cow, row in sorted(present.items())
    )


def name(code: str, latest: str, year: int) -> str:
    """Return what a state was called on 1 July of the year, by default its latest name."""
    for row in rows("former_names"):
        if row["state"] == code and row["began"] <= f"{year}-07-01" <= row["ended"]:
            return spoken(row["name"])
    return spoken(latest)


def capital(code: str, year: int) -> Capital:
    """Return where a state of any year was governed from on 1 July of the year."""
    spells = [row for row in rows_in("capitals", year) if row["state"] == code]
    row = at_midyear(spells, year)
    return Capital(row["capital"], float(row["latitude"]), float(row["longitude"]))


def indicators(year: int, place: dict[str, int]) -> NDArray[np.float64]:
    """Return the six figures of each state, NaN where missing; `place` is each state's row."""
    figures = np.full((len(place), len(INDICATORS)), np.nan)
    for row in rows("present" if is_present(year) else "indicators"):
        # An imported table of states may lack one of ours.
        if row["year"] == str(year) and row["state"] in place:
            figures[place[row["state"]]] = [float(row[name] or "nan") for name in INDICATORS]
    return figures


def water(year: int, place: dict[str, int]) -> NDArray[np.float64]:
    """Return miles of water; of several spells in the year, the closest counts."""
    miles = np.full((len(place), len(place)), np.inf)
    for i, j, row in _pairs("borders", year, place):
        miles[i, j] = miles[j, i] = min(miles[i, j], float(row["water_miles"]))
    if is_present(year):
        for row in rows("present_borders"):
            if row["first"] not in place or row["second"] not in place:
                continue
            i, j = place[row["first"]], place[row["second"]]
            miles[i, j] = miles[j, i] = float(row["water_miles"] or "inf")
    return miles


def rivals(year: int, place: dict[str, int]) -> NDArray[np.bool_]:
    """Return (n, n): which states were rivals on any day of the year."""
    flags = np.zeros((len(place), len(place)), dtype=bool)
    for i, j, _ in _pairs("rivalries", year, place):
        flags[i, j] = flags[j, i] = True
    return flags


def _pairs(table: str, year: int, place: dict[str, int]) -> Iterable[tuple[int, int, Row]]:
    for row in rows_in(table, year):
        if row["first"] in place and row["second"] in place:
            yield place[row["first"]], place[row["second"]], row


def marked(table: str, year: int, place: dict[str, int]) -> NDArray[np.bool_]:
    """Return which states have a spell in a table on any day of the year."""
    flags = np.zeros(len(place), dtype=bool)
    for row in rows_in(table, year):
        if row["state"] in place:
            flags[place[row["state"]]] = True
    return flags


def pacts(year: int) -> tuple[Pact, ...]:
    """Return the pacts in force on any day of the year, by the parties they had that year."""
    parties: dict[str, list[Row]] = {}
    for row in rows_in("pact_parties", year):
        parties.setdefault(row["pact"], []).append(row)
    found = []
    for row in rows_in("pacts", year):
        # A treaty may be older than the second of its parties.
        bound = parties.get(row["pact"], [])
        members = _codes(bound, "mutual", "promises", "promised")
        if len(members) > 1:
            promisors = _codes(bound, "mutual", "promises")
            promised = _codes(bound, "mutual", "promised")
            found += [
                Pact(
                    # One that went on in another form is NAME/FORM in the table.
                    key=row["pact"].partition("/")[0],
                    name=row["name"],
                    kind=kind,
                    states=members,
                    guaranteed=() if promised == members else promised,
                    guarantors=() if promisors == members else promisors,
                )
                for kind in PactKind
                if row["kind"] in (kind, "both")
            ]
    return tuple(found)


def _codes(parties: list[Row], *promises: str) -> tuple[str, ...]:
    """Return the states of a pact that make, or are made, one of the promises."""
    return tuple(dict.fromkeys(row["state"] for row in parties if row["promise"] in promises))


def carried_from(table: str, year: int) -> str | None:
    """Return the last day of a table whose open spells are carried on to a year, else None."""
    day = next(row["last_day"] for row in rows("last_days") if row["table"] == table)
    return day if int(day[:4]) < year else None


@cache
def pacts_known_as(column: str) -> dict[int, tuple[str, str]]:
    """Return key and name of the pacts by their number in another collection (`atop`, `cow`)."""
    known: dict[int, tuple[str, str]] = {}
    for row in rows("pacts"):
        for number in row[column].split():
            known.setdefault(int(number), (row["pact"].partition("/")[0], row["name"]))
    return known
