"""Capitals with their dates and coordinates, as the package peacesciencer has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.rows import CapitalRow
from sandbox.sentences import say
from sandbox.world.members import Members


def _read(header: Header, members: Members) -> Read:
    number, name = header.at("ccode"), header.at("capital")
    latitude, longitude = header.at("lat", "latitude"), header.at("lng", "lon", "longitude")
    began, ended = header.at("stdate"), header.at("enddate")

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        start, end = cells.iso_day(row[began], "stdate"), cells.iso_day(row[ended], "enddate")
        cells.in_order(start, end)
        return (
            cells.state(row[number], "ccode"),
            cells.name(row[name], "capital"),
            cells.degrees(row[latitude], "lat", 90),
            cells.degrees(row[longitude], "lng", 180),
            start,
            end,
        )

    return read


CAPITALS = TableKind(
    name="capitals",
    title=say("Capitals"),
    row=CapitalRow,
    needed=(
        ("ccode",),
        ("capital",),
        ("stdate",),
        ("enddate",),
        ("lat", "latitude"),
        ("lng", "lon", "longitude"),
    ),
    reader=_read,
    key=("state", "began"),
    optional=("statenme",),
    marks=("capital",),
    citation=(
        "Miller, Steven V. 2022. peacesciencer: An R package for quantitative peace science"
        " research. Conflict Management and Peace Science 39 (6): 755-779."
    ),
)
