"""The tables that come with the program, as sources of worlds, and worlds of them alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sandbox.sentences import say
from sandbox.world.building import build
from sandbox.world.relations import PactKind
from sandbox.world.sources import (
    FigureRow,
    FigureTable,
    Origin,
    PactRow,
    PactTable,
    Part,
    SpellTable,
    Tables,
)
from sandbox.world.strength import INDICATORS
from sandbox.world.tables import Row, rows
from sandbox.world.world import World

SOURCE = say(
    "Correlates of War: National Material Capabilities 7.0, State System Membership 2016, "
    "Direct Contiguity 3.2; pacts and nuclear powers from Covenant's own tables"
)

PRESENT_SOURCE = say(
    "CIA World Factbook (2025 edition, estimates of 2023 to 2025): spending, personnel, energy,"
    " population, urban population and land borders; it lacks iron and steel. States, sea borders,"
    " great powers and rivalries as of 2016 to 2020: Correlates of War and Thompson, Sakuwa and"
    " Suhas; pacts and nuclear powers from Covenant's own tables"
)

#: What the tables that come with Covenant are called beside imported ones.
LABEL = "Covenant's own tables"

#: The table of each part, and the columns of its rows that a world needs.
_SPELLS: Mapping[Part, tuple[str, Callable[[Row], tuple[Any, ...]]]] = {
    Part.MEMBERSHIP: ("states", lambda row: (int(row["cow"]), row["code"], row["name"])),
    Part.CAPITAL: (
        "capitals",
        lambda row: (
            _number(row["state"]),
            row["capital"],
            float(row["latitude"]),
            float(row["longitude"]),
        ),
    ),
    Part.GREAT_POWER: ("great_powers", lambda row: (_number(row["state"]),)),
    Part.NUCLEAR_POWER: ("nuclear_powers", lambda row: (_number(row["state"]),)),
    Part.BORDER: (
        "borders",
        lambda row: (_number(row["first"]), _number(row["second"]), float(row["water_miles"])),
    ),
    Part.RIVALRY: ("rivalries", lambda row: (_number(row["first"]), _number(row["second"]))),
}


@cache
def years() -> tuple[int, ...]:
    """Return the years for which the program has figures, ascending."""
    return tables().years()


def is_present(year: int) -> bool:
    """Tell whether a year is that of the tables of the present day, from another source."""
    return rows("present")[0]["year"] == str(year)


def last_compared_year() -> int:
    """Return the last year whose figures are of the same source as all before it."""
    return max(year for year in years() if not is_present(year))


@cache
def load(year: int) -> World:
    """Return the world of a year, of the tables that come with the program alone.

    Raises Refusal, naming the nearest years there are, for a year without figures.
    """
    return build(tables(), year)


@cache
def tables() -> Tables:
    """Return the tables that come with the program, as sources of worlds."""
    spells = [_spell_table(part, *_SPELLS[part]) for part in _SPELLS]
    return Tables(
        figures=(_figure_table("indicators"), _figure_table("present")),
        spells=(_present_borders(), *spells),
        pacts=(_pact_table(),),
        own_words=lambda year: PRESENT_SOURCE if is_present(year) else SOURCE,
    )


@cache
def numbers() -> Mapping[str, int]:
    """Return the number of every state, of today or the past, by abbreviation."""
    return {row["code"]: int(row["cow"]) for row in rows("states")}


@cache
def codes() -> Mapping[int, str]:
    """Return the abbreviation of every state, of today or the past, by number."""
    return {number: code for code, number in numbers().items()}


def _number(code: str) -> int:
    return numbers()[code]


def _origin(table: str) -> Origin:
    return Origin(LABEL, f"resources/worlds/{table}.csv")


def _last_day(table: str) -> str:
    return next(row["last_day"] for row in rows("last_days") if row["table"] == table)


def _figure_table(table: str) -> FigureTable:
    @cache
    def by_year() -> dict[int, list[tuple[int, Row]]]:
        found: dict[int, list[tuple[int, Row]]] = {}
        for line, row in enumerate(rows(table), start=2):
            found.setdefault(int(row["year"]), []).append((line, row))
        return found

    def of_year(year: int) -> Iterable[FigureRow]:
        for line, row in by_year().get(year, ()):
            figures = [float(row[name]) if row[name] else None for name in INDICATORS]
            yield FigureRow(line, _number(row["state"]), figures)

    return FigureTable(
        origin=_origin(table),
        years=lambda: by_year().keys(),
        of_year=of_year,
        # Ours are of single years: nothing is drawn between them.
        history=lambda state: {},
    )


#: The years of a spell, both included, and its row as a table of spells gives it.
_Dated = tuple[int, int, tuple[Any, ...]]

_OPEN = 9999


def _dated(line: int, row: Row, what: tuple[Any, ...]) -> _Dated:
    began, ended = row["began"], row["ended"] or None
    last = int(ended[:4]) if ended else _OPEN
    return int(began[:4]), last, (line, began, ended, *what)


def _in_year(spells: Sequence[_Dated], year: int) -> list[tuple[Any, ...]]:
    return [row for first, last, row in spells if first <= year <= last]


def _spell_table(part: Part, table: str, what: Callable[[Row], tuple[Any, ...]]) -> SpellTable:
    dated = [_dated(line, row, what(row)) for line, row in enumerate(rows(table), start=2)]
    states = 2 if part in (Part.BORDER, Part.RIVALRY) else 1
    every_year = [row for _, _, row in dated]
    return SpellTable(
        part=part,
        origin=_origin(table),
        first_year=min(first for first, _, _ in dated),
        last_day=_last_day(table),
        named=frozenset(state for row in every_year for state in row[3 : 3 + states]),
        rows=(lambda year: every_year)
        if part is Part.CAPITAL
        else (lambda year: _in_year(dated, year)),
    )


def _present_borders() -> SpellTable:
    """Return where the borders of the present day are others than those carried on to it."""
    table = "present_borders"
    year = int(rows("present")[0]["year"])
    found = [
        (
            line,
            None,
            None,
            _number(row["first"]),
            _number(row["second"]),
            float(row["water_miles"]) if row["water_miles"] else None,
        )
        for line, row in enumerate(rows(table), start=2)
    ]
    return SpellTable(
        part=Part.BORDER,
        origin=_origin(table),
        first_year=year,
        last_day=None,
        named=frozenset(),
        rows=lambda asked: found,
        pairs=frozenset(frozenset(row[3:5]) for row in found),
    )


def _pact_table() -> PactTable:
    @cache
    def parties() -> dict[str, list[_Dated]]:
        found: dict[str, list[_Dated]] = {}
        for line, row in enumerate(rows("pact_parties"), start=2):
            found.setdefault(row["pact"], []).append(
                _dated(line, row, (_number(row["state"]), row["promise"]))
            )
        return found

    @cache
    def forms() -> list[_Dated]:
        return [_dated(0, row, (row,)) for row in rows("pacts")]

    def of_year(year: int) -> Iterable[PactRow]:
        for *_, form in _in_year(forms(), year):
            kinds = tuple(kind for kind in PactKind if form["kind"] in (kind, "both"))
            for line, began, ended, state, promise in _in_year(parties()[form["pact"]], year):
                yield PactRow(
                    line,
                    began,
                    ended,
                    form["pact"],
                    # One that went on in another form is NAME/FORM in the table.
                    form["pact"].partition("/")[0],
                    form["name"],
                    state,
                    kinds if promise in ("mutual", "promises") else (),
                    kinds if promise in ("mutual", "promised") else (),
                )

    return PactTable(
        origin=_origin("pact_parties"),
        first_year=min(int(row["began"][:4]) for row in rows("pacts")),
        last_year=None,
        last_day=_last_day("pacts"),
        named=frozenset(),
        keys=frozenset(),
        rows=of_year,
    )


@cache
def pacts_known_as(column: str) -> dict[int, tuple[str, str]]:
    """Return key and name of the pacts by their number in another collection (`atop`, `cow`)."""
    known: dict[int, tuple[str, str]] = {}
    for row in rows("pacts"):
        for number in row[column].split():
            known.setdefault(int(number), (row["pact"].partition("/")[0], row["name"]))
    return known
