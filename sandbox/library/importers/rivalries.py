"""Strategic rivalries (Thompson, Sakuwa and Suhas)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.rows import RivalryRow
from sandbox.sentences import say
from sandbox.world.members import Members


def _read(header: Header, members: Members) -> Read:
    first, second, name = header.at("ccode1"), header.at("ccode2"), header.at("rivalry")
    began, ended = header.at("start", "styear"), header.at("end", "endyear")

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        start = f"{cells.year(row[began], 'start'):04}"
        end = f"{cells.year(row[ended], 'end'):04}"
        cells.in_order(start, end)
        one, other = cells.state(row[first], "ccode1"), cells.state(row[second], "ccode2")
        return one, other, cells.name(row[name], "rivalry"), start, end

    return read


RIVALRIES = TableKind(
    name="rivalries",
    title=say("Strategic Rivalries"),
    row=RivalryRow,
    needed=(("ccode1",), ("ccode2",), ("rivalry",), ("start", "styear"), ("end", "endyear")),
    reader=_read,
    # One pair may have two rivalries at a time, under two names.
    key=("first", "second", "name", "began"),
    citation=(
        "Thompson, William R., Kentaro Sakuwa and Prashant Hosur Suhas. 2021. Analyzing Strategic"
        " Rivalries in World Politics. Singapore: Springer."
    ),
    marks=("tssr_id", "positional", "spatial", "ideological", "interventionary"),
)
