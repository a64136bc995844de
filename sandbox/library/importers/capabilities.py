"""Correlates of War: National Material Capabilities (5 to 7), and tables of one's own.

A table of one's own names the state by its Correlates of War abbreviation or
number, or by its ISO 3166-1 alpha-3 code, and has a year and one or more of the six
indicators. What it does not have is missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import BadRow, Header
from sandbox.library.importers.kind import Kind, Read
from sandbox.library.rows import CapabilityRow
from sandbox.sentences import say
from sandbox.world.strength import INDICATORS
from sandbox.world.tables import rows

_STATE = ("ccode", "stateabb", "state", "iso3")

CITATION = (
    "Singer, J. David, Stuart Bremer and John Stuckey. 1972. Capability Distribution, Uncertainty,"
    " and Major Power War, 1820-1965. In Russett (ed.), Peace, War, and Numbers, 19-48. National"
    " Material Capabilities, correlatesofwar.org."
)


def _read_published(header: Header) -> Read:
    number, year = header.at("ccode"), header.at("year")
    code = header.at("stateabb") if "stateabb" in header else None
    figures = [(name, header.at(name)) for name in (*INDICATORS, "cinc")]
    known = {int(row["cow"]): row["code"] for row in rows("states")}

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        state = cells.state(row[number], "ccode")
        if code is not None and known.get(state, row[code]) != row[code]:
            raise BadRow(
                say(
                    "stateabb is {value}, but state {number} is {code}",
                    value=cells.shown(row[code]) or say("blank"),
                    number=state,
                    code=known[state],
                )
            )
        return (
            state,
            cells.year(row[year], "year"),
            *(cells.figure(row[place], name) for name, place in figures),
        )

    return read


def _read_own(header: Header) -> Read:
    column, year = header.name(*_STATE), header.at("year")
    where = header.at(column)
    figures = [(name, header.at(name) if name in header else None) for name in INDICATORS]
    numbers = {row[key]: int(row["cow"]) for row in rows("states") for key in ("iso3", "code")}

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        named = row[where].strip()
        state = numbers.get(named.upper()) if named else None
        if state is None:
            if not named.isdecimal():
                raise BadRow(
                    say(
                        "{column} is {value}, which is no state's Correlates of War abbreviation"
                        " or number, nor its ISO code",
                        column=column,
                        value=cells.shown(named) or say("blank"),
                    )
                )
            state = cells.state(named, column)
        return (
            state,
            cells.year(row[year], "year"),
            *(None if place is None else cells.figure(row[place], name) for name, place in figures),
            None,
        )

    return read


CAPABILITIES = Kind(
    name="capabilities",
    title=say("National Material Capabilities"),
    row=CapabilityRow,
    needed=(("ccode",), ("year",), *((name,) for name in (*INDICATORS, "cinc"))),
    reader=_read_published,
    key=("state", "year"),
    optional=("stateabb", "version"),
    citation=CITATION,
    # The files say the year in which they were made, or nothing; their last year tells.
    figures=tuple((name, name) for name in (*INDICATORS, "cinc")),
    editions=((2007, "4.0"), (2012, "5.0"), (2016, "6.0"), (2022, "7.0")),
)

OWN_CAPABILITIES = Kind(
    name="own-capabilities",
    title=say("Capabilities of your own"),
    row=CapabilityRow,
    needed=(_STATE, ("year",), INDICATORS),
    reader=_read_own,
    key=("state", "year"),
    optional=INDICATORS,
    citation="",
    alien=("cinc",),
    figures=tuple((name, name) for name in INDICATORS),
)
