"""Militarized disputes by participant: those of the Correlates of War, and Gibler and others'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.rows import DisputeParticipantRow
from sandbox.sentences import say
from sandbox.world.members import Members

#: Each column with the names it has had.
_NUMBER = ("dispnum", "dispnum4", "dispnum3")
_DATES = ("styear", "stmon", "stday", "endyear", "endmon", "endday")
_CODES = ("sidea", "hostlev", "orig")


def _read(header: Header, members: Members) -> Read:
    number, state = header.at(*_NUMBER), header.at("ccode")
    dates = [header.at(column) for column in _DATES]
    side, level, original = (header.at(column) for column in _CODES)

    def date(row: Sequence[str], first: int) -> str:
        year, month, day = (row[place] for place in dates[first : first + 3])
        return cells.day(year, month, day, _DATES[first])

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        began, ended = date(row, 0), date(row, 3)
        cells.in_order(began, ended)
        known = not cells.missing(row[level])
        return (
            cells.whole(row[number], "dispnum", 1, 99_999),
            cells.state(row[state], "ccode"),
            began,
            ended,
            cells.flag(row[side], "sidea"),
            cells.flag(row[original], "orig"),
            # 1 no action, 2 threat, 3 display, 4 use of force, 5 war.
            cells.whole(row[level], "hostlev", 1, 5) if known else None,
        )

    return read


DISPUTES = TableKind(
    name="disputes",
    title=say("Militarized Interstate Disputes by participant"),
    row=DisputeParticipantRow,
    needed=(_NUMBER, ("ccode",), *((name,) for name in (*_DATES, *_CODES))),
    reader=_read,
    # A state may leave a dispute and come back.
    key=("dispute", "state", "began"),
    optional=("stabb", "revstate", "revtype1", "revtype2", "fatality", "fatalpre", "hiact"),
    marks=_NUMBER,
    citation=(
        "Palmer, Glenn, and others. 2022. The MID5 Dataset, 2011-2014. Conflict Management and"
        " Peace Science 39 (4). Or: Gibler, Douglas M., Steven V. Miller and Erin K. Little. 2016."
        " An Analysis of the Militarized Interstate Dispute (MID) Dataset, 1816-2001."
        " International Studies Quarterly 60 (4)."
    ),
    figures=(("hostility", ("hostlev",)),),
)
