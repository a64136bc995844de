"""Alliance Treaty Obligations and Provisions (ATOP): alliances, members, pairs by year."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.rows import AtopAllianceRow, AtopDyadRow, AtopMemberRow
from sandbox.sentences import say
from sandbox.world.members import Members

PROMISES = ("defense", "offense", "neutral", "nonagg", "consul")

CITATION = (
    "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long. 2002."
    " Alliance Treaty Obligations and Provisions, 1815-1944. International Interactions 28:"
    " 237-260. atopdata.org."
)

#: An alliance still in effect has 0 or a blank for the year of its end.
_OPEN = frozenset({"0", "0.0"})

_ALLIANCE_DAYS = ("begyr", "begmo", "begday", "endyr", "endmo", "endday")
_MEMBER_DAYS = ("yrent", "moent", "dayent", "yrexit", "moexit", "dayexit")


def _spell(header: Header, columns: Sequence[str]) -> Read:
    places = [header.at(column) for column in columns]

    def read(row: Sequence[str]) -> tuple[str, str | None]:
        dates = [row[place].strip() for place in places]
        began = cells.day(dates[0], dates[1], dates[2], columns[0])
        open_ = cells.missing(dates[3], _OPEN)
        ended = None if open_ else cells.day(dates[3], dates[4], dates[5], columns[3])
        cells.in_order(began, ended)
        return began, ended

    return read


def _coded(header: Header, row: Sequence[str]) -> str:
    """Return the published row as JSON, without the columns it leaves blank."""
    return json.dumps(
        {name: cell for name, cell in zip(header.names, row, strict=True) if cell.strip()}
    )


def _read_alliances(header: Header, members: Members) -> Read:
    number, spell = header.at("atopid"), _spell(header, _ALLIANCE_DAYS)

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        alliance = cells.whole(row[number], "atopid", 1, 99_999)
        return alliance, *spell(row), _coded(header, row)

    return read


def _read_members(header: Header, members: Members) -> Read:
    number, member = header.at("atopid"), header.at("member")
    spell = _spell(header, _MEMBER_DAYS)
    promises = [(name, header.at(name)) for name in PROMISES]

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        return (
            cells.whole(row[number], "atopid", 1, 99_999),
            # Beyond 999: states outside the system, such as 8152, Annam.
            cells.whole(row[member], "member", 2, 9999),
            *spell(row),
            *(cells.flag(row[place], name) for name, place in promises),
            _coded(header, row),
        )

    return read


def _dyad(name: str) -> tuple[str, str]:
    return (f"atop_{name}", name)


_FIRST, _SECOND = ("ccode1", "statea", "mem1"), ("ccode2", "stateb", "mem2")


def _read_dyads(header: Header, members: Members) -> Read:
    first, second, year = header.at(*_FIRST), header.at(*_SECOND), header.at("year")
    promises = [(name, header.at(*_dyad(name))) for name in PROMISES]

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        return (
            cells.state(row[first], "state 1"),
            cells.state(row[second], "state 2"),
            cells.year(row[year], "year"),
            *(cells.flag(row[place], name) for name, place in promises),
        )

    return read


ATOP_ALLIANCES = TableKind(
    name="atop-alliances",
    title=say("ATOP alliances"),
    row=AtopAllianceRow,
    needed=tuple((name,) for name in ("atopid", *_ALLIANCE_DAYS, *PROMISES, "mem1")),
    reader=_read_alliances,
    key=("alliance",),
    marks=("atopid",),
    optional=("version",),
    citation=CITATION,
)

ATOP_MEMBERS = TableKind(
    name="atop-members",
    title=say("ATOP members"),
    row=AtopMemberRow,
    needed=tuple((name,) for name in ("atopid", "member", *_MEMBER_DAYS, *PROMISES)),
    reader=_read_members,
    key=(),
    marks=("atopid",),
    optional=("version",),
    citation=CITATION,
)

ATOP_DYADS = TableKind(
    name="atop-dyads",
    title=say("ATOP by pair and year"),
    row=AtopDyadRow,
    needed=(_FIRST, _SECOND, ("year",), *map(_dyad, PROMISES)),
    reader=_read_dyads,
    key=("first", "second", "year"),
    marks=("atopally", "atop_defense"),
    citation=CITATION,
)
