"""Correlates of War: Inter-State War 4, by participant, and its pairs of enemies by year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.rows import WarDyadRow, WarParticipantRow
from sandbox.sentences import say
from sandbox.world.members import Members

CITATION = (
    "Sarkees, Meredith Reid, and Frank Wayman. 2010. Resort to War: 1816-2007. CQ Press."
    " Inter-State War, version 4.0, correlatesofwar.org."
)

#: Besides -9, not known: -7 still going on, -8 does not apply.
_NONE = frozenset({"-7", "-8"})

_PARTICIPANT = ("warnum", "warname", "ccode", "side", "initiator", "outcome", "batdeath")
_SPELLS = tuple(
    f"{end}{part}{spell}"
    for spell in (1, 2)
    for end in ("start", "end")
    for part in ("year", "month", "day")
)


def _count(text: str, column: str, low: int, high: int) -> int | None:
    """Return a number, or None where there is none, as of a war that went on under another name."""
    return None if cells.missing(text, _NONE) else cells.whole(text, column, low, high)


def _read_participants(header: Header, members: Members) -> Read:
    number, name, state, side, initiator, outcome, deaths = (header.at(c) for c in _PARTICIPANT)
    places = [header.at(column) for column in _SPELLS]

    def date(row: Sequence[str], which: int) -> str | None:
        year, month, day = (row[place].strip() for place in places[3 * which : 3 * which + 3])
        column = _SPELLS[3 * which]
        return None if cells.missing(year, _NONE) else cells.day(year, month, day, column, _NONE)

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        year, month, day = (row[place] for place in places[:3])
        began = cells.day(year, month, day, "startyear1", _NONE)
        ended, again, ended_again = date(row, 1), date(row, 2), date(row, 3)
        cells.in_order(began, ended)
        if again:
            cells.in_order(again, ended_again)
        return (
            cells.whole(row[number], "warnum", 1, 99_999),
            cells.name(row[name], "warname"),
            cells.state(row[state], "ccode"),
            cells.whole(row[side], "side", 1, 2),
            began,
            ended,
            again,
            ended_again,
            # Published as 1 yes, 2 no.
            cells.whole(row[initiator], "initiator", 1, 2) == 1,
            _count(row[outcome], "outcome", 1, 8),
            _count(row[deaths], "batdeath", 0, 100_000_000),
        )

    return read


def _read_dyads(header: Header, members: Members) -> Read:
    number, first, second = header.at("warnum"), header.at("ccode1"), header.at("ccode2")
    year, onset = header.at("year"), header.at("cowinteronset")
    side, initiator = header.at("sidea1"), header.at("initiator1")
    outcome, deaths = header.at("outcome1"), header.at("batdeath1")

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        return (
            cells.whole(row[number], "warnum", 1, 99_999),
            cells.state(row[first], "ccode1"),
            cells.state(row[second], "ccode2"),
            cells.year(row[year], "year"),
            cells.flag(row[onset], "cowinteronset"),
            cells.whole(row[side], "sidea1", 1, 2),
            cells.flag(row[initiator], "initiator1"),
            _count(row[outcome], "outcome1", 1, 8),
            _count(row[deaths], "batdeath1", 0, 100_000_000),
        )

    return read


WARS = TableKind(
    name="wars",
    title=say("Inter-State War"),
    row=WarParticipantRow,
    needed=tuple((name,) for name in (*_PARTICIPANT, *_SPELLS)),
    reader=_read_participants,
    # A state may fight on both sides of a war, one after the other.
    key=("war", "state", "side"),
    optional=("statename", "wartype", "version"),
    marks=("warname",),
    citation=CITATION,
    figures=(("outcome", ("outcome",)), ("battle_deaths", ("batdeath",))),
)

WAR_DYADS = TableKind(
    name="war-dyads",
    title=say("Inter-State War by pair and year"),
    row=WarDyadRow,
    needed=tuple(
        (name,)
        for name in (
            *("warnum", "ccode1", "ccode2", "year", "cowinteronset"),
            *("sidea1", "initiator1", "outcome1", "batdeath1"),
        )
    ),
    reader=_read_dyads,
    # Two states may meet twice in a year of one war, on changed sides.
    key=(),
    marks=("cowinteronset",),
    citation=CITATION,
    figures=(("first_outcome", ("outcome1",)), ("first_battle_deaths", ("batdeath1",))),
)
