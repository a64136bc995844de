"""From a figure of a world back to the file and the line it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sandbox.library.records import Trace
from sandbox.sentences import refuse, say
from sandbox.world import shipped
from sandbox.world.figures import neighbours
from sandbox.world.membership import called, displaced, members
from sandbox.world.sources import FigureRow, FigureTable, Tables
from sandbox.world.strength import INDICATORS


def trace(tables: Tables, state: str, year: int, indicator: str) -> Trace:
    """Return where the figure that the world of a year has of a state comes from.

    state: its abbreviation or number. A figure of a state that is
    not in the world of the year is traced,
    too, with the reason why it is not used. Raises Refusal where no table has any figure of it.
    """
    if indicator not in INDICATORS:
        raise refuse(
            "{indicator} is no indicator; there are {indicators}.",
            indicator=indicator,
            indicators=INDICATORS,
        )
    column = INDICATORS.index(indicator)
    present, _ = members(tables, year)
    codes = {one.code: one.cow for one in present.values()}
    number = codes.get(state) or _number(state)
    unused = None
    if number not in present:
        unused = say(
            "It is not used: {state} was no state of the system in {year}.",
            state=state if number is None else called(number),
            year=year,
        )
    elif holders := displaced(present, year).get(present[number].code):
        unused = say(
            "It is not used: {state} is not in the world of {year}, for its ground was held longer"
            " that year by {holders}.",
            state=called(number),
            year=year,
            holders=tuple(one.name_in(year) for one in present.values() if one.code in holders),
        )

    def of(table: FigureTable, row: FigureRow, at: int) -> Trace:
        return Trace(
            state=state,
            year=at,
            indicator=indicator,
            figure=row.figures[column],
            source=table.origin.label,
            file_name=table.origin.file_name,
            sha256=table.origin.sha256,
            line=row.line,
            has_own_unit=table.origin.has_own_unit,
            unused=unused,
        )

    found = list(_rows(tables, number, year))
    for table, row in found:
        if row.figures[column] is not None:
            return of(table, row, year)
    for table, row in found:
        if around := neighbours(table.history(row.state), year, column):
            between = tuple(of(table, known, at) for at, known in around)
            return replace(of(table, row, year), between=between)
    for table, row in found:
        return of(table, row, year)
    raise refuse("No table has figures of {state} in {year}.", state=state, year=year)


def shipped_trace(state: str, year: int, indicator: str) -> Trace:
    """Return the line of a figure in the tables that come with Covenant."""
    return trace(shipped.tables(), state, year, indicator)


def _rows(tables: Tables, number: int | None, year: int) -> Iterator[tuple[FigureTable, FigureRow]]:
    """Yield the rows that the tables have of a state in a year, in the order they answer."""
    for table in tables.figures:
        yield from ((table, row) for row in table.of_year(year) if row.state == number)


def _number(state: str) -> int | None:
    """Return the number of a state of some year by its abbreviation, or as it is written."""
    return int(state) if state.isdecimal() and len(state) < 5 else shipped.numbers().get(state)
