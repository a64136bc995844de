"""Correlates of War: Direct Contiguity 3.2, as published or with full dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import BadRow, Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.rows import BorderRow
from sandbox.sentences import say
from sandbox.world.members import Members

#: Miles of water for the types of direct contiguity; type 0 is none.
WATER = (None, 0.0, 12.0, 24.0, 150.0, 400.0)


def _read(header: Header, members: Members) -> Read:
    first, second = header.at("statelno", "ccode1"), header.at("statehno", "ccode2")
    kind = header.at("conttype")
    began, ended = header.at("begin", "stdate"), header.at("end", "enddate")

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        one, other = cells.state(row[first], "state 1"), cells.state(row[second], "state 2")
        if one == other:
            raise BadRow(say("state {number} is said to border itself", number=one))
        start, end = cells.iso_day(row[began], "begin")[:7], cells.iso_day(row[ended], "end")[:7]
        cells.in_order(start, end)
        return one, other, WATER[cells.whole(row[kind], "conttype", 0, 5)], start, end

    return read


CONTIGUITY = TableKind(
    name="contiguity",
    title=say("Direct Contiguity"),
    row=BorderRow,
    needed=(
        ("statelno", "ccode1"),
        ("statehno", "ccode2"),
        ("conttype",),
        ("begin", "stdate"),
        ("end", "enddate"),
    ),
    reader=_read,
    key=("first", "second", "began"),
    optional=("dyad", "statelab", "statehab", "version"),
    marks=("statelno", "statehno", "conttype"),
    citation=(
        "Stinnett, Douglas M., Jaroslav Tir, Philip Schafer, Paul F. Diehl and Charles Gochman."
        " 2002. The Correlates of War Project Direct Contiguity Data, Version 3. Conflict"
        " Management and Peace Science 19 (2): 58-66."
    ),
)
