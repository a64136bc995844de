"""Correlates of War: National Material Capabilities (3 to 7), and tables of one's own.

A table names the state by its Correlates of War abbreviation or number, or by its
ISO 3166-1 alpha-3 code, and has a year; one of one's own has one or more of the six
indicators. What it does not have is missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.importers.state_column import COW, ISO, STATE, StateColumn
from sandbox.library.rows import CapabilityRow
from sandbox.sentences import say
from sandbox.world.members import Members
from sandbox.world.strength import INDICATORS

#: The names of each indicator's column; version 3 of the published table has `energy`.
_FIGURES = tuple((name, (name, "energy") if name == "pec" else (name,)) for name in INDICATORS)
_CINC = ("cinc", ("cinc",))
_ANY = (*INDICATORS, "energy")

CITATION = (
    "Singer, J. David, Stuart Bremer and John Stuckey. 1972. Capability Distribution, Uncertainty,"
    " and Major Power War, 1820-1965. In Russett (ed.), Peace, War, and Numbers, 19-48. National"
    " Material Capabilities, correlatesofwar.org."
)


def _read(header: Header, members: Members) -> Read:
    state, at = StateColumn(header, members), header.at("year")
    figure = cells.figure
    columns = [
        next(((name, header.at(name)) for name in names if name in header), (names[0], None))
        for _, names in (*_FIGURES, _CINC)
    ]

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        year = cells.year(row[at], "year")
        return (
            state(row, year),
            year,
            *[None if place is None else figure(row[place], name) for name, place in columns],
        )

    return read


CAPABILITIES = TableKind(
    name="capabilities",
    title=say("National Material Capabilities"),
    row=CapabilityRow,
    needed=(STATE, ("year",), *(names for _, names in (*_FIGURES, _CINC))),
    reader=_read,
    key=("state", "year"),
    optional=(*COW, *ISO, "version"),
    citation=CITATION,
    # The files say the year in which they were made, or nothing; their last year tells.
    figures=(*_FIGURES, _CINC),
    editions=((2001, "3.0"), (2007, "4.0"), (2012, "5.0"), (2016, "6.0"), (2022, "7.0")),
    marks=("cinc", "irst", "milper"),
)

OWN_CAPABILITIES = TableKind(
    name="own-capabilities",
    title=say("Capabilities of your own"),
    row=CapabilityRow,
    needed=(STATE, ("year",), _ANY),
    reader=_read,
    key=("state", "year"),
    optional=(*COW, *ISO, *_ANY),
    citation="",
    alien=("cinc",),
    figures=_FIGURES,
)
