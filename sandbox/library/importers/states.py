"""Correlates of War: State System Membership (2016, 2024), and Major Powers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sandbox.library import cells
from sandbox.library.cells import BadRow, Header
from sandbox.library.importers.kind import Read, TableKind
from sandbox.library.rows import GreatPowerRow, MembershipRow
from sandbox.sentences import say
from sandbox.world.members import Members

_DAYS = tuple((name,) for name in ("styear", "stmonth", "stday", "endyear", "endmonth", "endday"))

CITATION = "Correlates of War Project. State System Membership List. correlatesofwar.org."


def _spell(header: Header) -> Read:
    places = [header.at(*names) for names in _DAYS]

    def read(row: Sequence[str]) -> tuple[str, str]:
        first, last = [row[p] for p in places[:3]], [row[p] for p in places[3:]]
        began = cells.day(first[0], first[1], first[2], "styear")
        ended = cells.day(last[0], last[1], last[2], "endyear")
        cells.in_order(began, ended)
        return began, ended

    return read


def _read_states(header: Header, members: Members) -> Read:
    number, code, name = header.at("ccode"), header.at("stateabb"), header.at("statenme")
    spell = _spell(header)

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        abbreviation = row[code].strip()
        if not (len(abbreviation) == 3 and abbreviation.isascii() and abbreviation.isupper()):
            raise BadRow(
                say(
                    "stateabb is {value}, but must be three capital letters",
                    value=cells.shown(abbreviation) or say("blank"),
                )
            )
        return (
            cells.state(row[number], "ccode"),
            abbreviation,
            cells.name(row[name], "statenme"),
            *spell(row),
        )

    return read


def _read_great_powers(header: Header, members: Members) -> Read:
    number, spell = header.at("ccode"), _spell(header)

    def read(row: Sequence[str]) -> tuple[Any, ...]:
        return cells.state(row[number], "ccode"), *spell(row)

    return read


STATES = TableKind(
    name="states",
    title=say("State System Membership"),
    row=MembershipRow,
    needed=(("ccode",), ("stateabb",), ("statenme",), *_DAYS),
    reader=_read_states,
    # One number with two abbreviations is told as such.
    key=("state", "code", "began"),
    optional=("version",),
    citation=CITATION,
)

GREAT_POWERS = TableKind(
    name="great-powers",
    title=say("Major Powers"),
    row=GreatPowerRow,
    needed=(("ccode",), *_DAYS),
    reader=_read_great_powers,
    key=("state", "began"),
    optional=("version", "stateabb"),
    citation=CITATION,
    # Any spells of states would do; the published table has no more than these columns.
    no_others=True,
)
