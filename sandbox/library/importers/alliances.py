"""Correlates of War: Formal Alliances 4.1, by member."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.rows import AllianceMemberRow
from sandbox.sentences import say
from sandbox.world.members import Members

_MEMBER = tuple(f"mem_{end}_{part}" for end in ("st", "end") for part in ("day", "month", "year"))
_PROMISES = ("defense", "neutrality", "nonaggression", "entente")

#: An alliance that was in force when the table was made has blanks, or the year 0, for its end.
_OPEN = frozenset({"0", "0.0"})


def _read(header: Header, members: Members) -> Read:
    alliance, number = header.at("version4id"), header.at("ccode")
    days = [header.at(name) for name in _MEMBER]
    promises = [(name, header.at(name)) for name in _PROMISES]

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        dates = [row[place] for place in days]
        began = cells.day(dates[2], dates[1], dates[0], "mem_st_year")
        open_ = cells.missing(dates[5], _OPEN)
        ended = None if open_ else cells.day(dates[5], dates[4], dates[3], "mem_end_year")
        cells.in_order(began, ended)
        return (
            cells.whole(row[alliance], "version4id", 1, 99_999),
            cells.state(row[number], "ccode"),
            began,
            ended,
            *(cells.flag(row[place], name) for name, place in promises),
        )

    return read


ALLIANCES = TableKind(
    name="alliances",
    title=say("Formal Alliances by member"),
    row=AllianceMemberRow,
    needed=(("version4id",), ("ccode",), *((name,) for name in (*_MEMBER, *_PROMISES))),
    reader=_read,
    key=("alliance", "state", "began"),
    optional=("version",),
    marks=("version4id", "mem_st_year"),
    citation=(
        "Gibler, Douglas M. 2009. International Military Alliances, 1648-2008. CQ Press. Formal"
        " Alliances, version 4.1, correlatesofwar.org."
    ),
)
