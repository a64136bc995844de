"""Worlds from imported tables: every year that they cover, the rest from the shipped tables.

Each part of a world (states, figures, borders ...) is taken from the preferred
imported source that has it, or else from the tables that come with Covenant. As
there, a spell that ends on its table's last day counts as open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Table, func, or_, select
from sqlalchemy.orm import Session

from sandbox.library.column_types import DamagedValue
from sandbox.library.damage import unchecked
from sandbox.library.figures import figures
from sandbox.library.plain import Source
from sandbox.library.rows import (
    BorderRow,
    CapabilityRow,
    CapitalRow,
    GreatPowerRow,
    MembershipRow,
    RivalryRow,
    SourceRow,
)
from sandbox.library.world_pacts import pact_source, pacts
from sandbox.sentences import refuse
from sandbox.world import shipped
from sandbox.world.states import Capital, State
from sandbox.world.tables import rows
from sandbox.world.world import World

#: The kinds of source that have figures.
FIGURES = ("capabilities", "own-capabilities")

#: The shipped table behind each kind of import whose open spells are carried on.
_SHIPPED = {
    "states": "states",
    "great-powers": "great_powers",
    "contiguity": "borders",
    "rivalries": "rivalries",
}


_Spell = TypeVar("_Spell", MembershipRow, GreatPowerRow, BorderRow, RivalryRow)
_Number = TypeVar("_Number", np.float64, np.bool_)


def sources(session: Session) -> tuple[Source, ...]:
    """Return the imported files, the preferred first; a damaged one spoils all worlds."""
    found = all_sources(session)
    for source in found:
        if source.is_damaged:
            raise DamagedValue(f"source {source.id}")
    return found


def all_sources(session: Session) -> tuple[Source, ...]:
    """Return the imported files, the preferred first, and those whose rows are damaged."""
    rows = session.execute(unchecked(cast("Table", SourceRow.__table__)).order_by(-SourceRow.rank))
    return tuple(map(Source.read, rows.mappings()))


def years(session: Session) -> tuple[int, ...]:
    """Return the years for which a source has figures, ascending."""
    table = CapabilityRow
    known = select(table.year).distinct().where(func.typeof(table.year) == "integer")
    return tuple(session.scalars(known.order_by(table.year)))


def source_of_figures(session: Session, known: Sequence[Source], year: int) -> Source | None:
    """Return the preferred source that has figures of a year."""
    table = CapabilityRow
    for source in known:
        if source.kind in FIGURES:
            rows_of = select(table.line).where(table.source_id == source.id, table.year == year)
            if session.scalar(rows_of.limit(1)) is not None:
                return source
    return None


def load(session: Session, known: Sequence[Source], year: int, interpolate: bool) -> World:
    """Return the world of a year; raises Refusal where neither library nor program has figures."""
    figured = source_of_figures(session, known, year)
    if figured is None and year not in shipped.years():
        raise shipped.no_figures(year, sorted({*years(session), *shipped.years()}))
    used = {kind: preferred(known, kind, year) for kind in (*_SHIPPED, "capitals")}
    if not any(used.values()) and figured is None and pact_source(known, year) is None:
        return shipped.load(year)
    members = _states(session, used["states"], used["capitals"], year)
    place = {state.cow: i for i, state in enumerate(members)}
    codes = {state.code: i for i, state in enumerate(members)}
    if figured is None:
        values, interpolated = shipped.indicators(year, codes), None
    else:
        values, interpolated = figures(session, figured.id, year, place, interpolate)
    bound = pact_source(known, year)
    great, borders, rivals = used["great-powers"], used["contiguity"], used["rivalries"]
    return World(
        year=year,
        states=members,
        indicators=_fixed(values),
        water=_fixed(
            _water(session, borders, year, place) if borders else shipped.water(year, codes)
        ),
        great=_fixed(
            _great(session, great, year, place)
            if great
            else shipped.marked("great_powers", year, codes)
        ),
        nuclear=_fixed(shipped.marked("nuclear_powers", year, codes)),
        pacts=pacts(session, bound, year, members) if bound else shipped.pacts(year),
        rivals=_fixed(
            _rivals(session, rivals, year, place) if rivals else shipped.rivals(year, codes)
        ),
        source=_described((figured, bound, *used.values()), year, interpolated),
        as_of=_as_of(used, bound, year),
        interpolated=interpolated,
    )


def number_of(session: Session, known: Sequence[Source], code: str, year: int) -> int | None:
    """Return the number of a state of a year's world, by its abbreviation."""
    source = preferred(known, "states", year)
    members = _states(session, source, None, year)
    return next((state.cow for state in members if state.code == code), None)


def preferred(known: Sequence[Source], kind: str, year: int) -> Source | None:
    """Return the preferred source of a kind that begins no later than the year."""
    return next(
        (s for s in known if s.kind == kind and s.first_year is not None and s.first_year <= year),
        None,
    )


def _described(
    used: Iterable[Source | None], year: int, interpolated: NDArray[np.bool_] | None
) -> str:
    imported = "; ".join(f"{s.label} ({s.file_name})" for s in used if s is not None)
    own = shipped.PRESENT_SOURCE if shipped.is_present(year) else shipped.SOURCE
    drawn = 0 if interpolated is None else int(interpolated.sum())
    marked = f" Interpolated figures: {drawn}." if drawn else ""
    return f"Imported: {imported}.{marked} All else: {own}"


def _as_of(used: Mapping[str, Source | None], bound: Source | None, year: int) -> str | None:
    """Return the earliest last day among the tables that had to be carried on to the year."""
    days = [shipped.carried_from("nuclear_powers", year)]
    for kind, table in _SHIPPED.items():
        source = used[kind]
        days.append(_carried(source, year) if source else shipped.carried_from(table, year))
    days.append(_carried(bound, year) if bound else shipped.carried_from("pacts", year))
    return min((day for day in days if day), default=None)


def _carried(source: Source, year: int) -> str | None:
    last = source.last_day
    return last if last is not None and int(last[:4]) < year else None


def in_year(
    session: Session, source: Source, year: int, table: type[_Spell], *columns: str
) -> Iterable[Any]:
    """Return columns of the rows whose spell touches the year, or was open at the table's end."""
    ends = [table.ended >= f"{year:04}"]
    if source.last_day:
        ends.append(table.ended == source.last_day)
    # Columns, not objects: a world of 195 states reads two thousand rows.
    return session.execute(
        select(*(getattr(table, name) for name in columns)).where(
            table.source_id == source.id, table.began < f"{year + 1:04}", or_(*ends)
        )
    )


def _states(
    session: Session, source: Source | None, capitals: Source | None, year: int
) -> tuple[State, ...]:
    if source is None:
        members = shipped.states(year)
        if capitals is None:
            return members
        facts = [(s.cow, s.code, s.name, s.iso3) for s in members]
    else:
        facts = _members(session, source, year)
    seats = _capitals(session, capitals, year) if capitals else {}
    return tuple(
        State(cow, code, name, seats.get(cow) or _shipped_capital(code, name, year), iso3)
        for cow, code, name, iso3 in facts
    )


def _members(session: Session, source: Source, year: int) -> list[tuple[int, str, str, str | None]]:
    """Return number, abbreviation, name and ISO code of the states of a year."""
    ours = {row["code"]: row for row in rows("states")}
    found: dict[int, tuple[int, str, str, str | None]] = {}
    spells = in_year(session, source, year, MembershipRow, "state", "code", "name")
    for number, code, name in spells:
        own = ours.get(code)
        latest, iso3 = (own["name"], own["iso3"] or None) if own else (name, None)
        found[number] = number, code, shipped.name(code, latest, year), iso3
    return [found[number] for number in sorted(found)]


def _capitals(session: Session, source: Source, year: int) -> dict[int, Capital]:
    """Return each state's capital on 1 July of the year, or else the nearest one."""
    found: dict[int, Capital] = {}
    table = CapitalRow
    seats = session.execute(
        select(table.state, table.began, table.capital, table.latitude, table.longitude)
        .where(table.source_id == source.id)
        .order_by(table.state, table.began)
    )
    for number, began, name, latitude, longitude in seats:
        if number not in found or began <= f"{year}-07-01":
            found[number] = Capital(name, latitude, longitude)
    return found


def _shipped_capital(code: str, name: str, year: int) -> Capital:
    if not any(row["state"] == code for row in rows("capitals")):
        raise refuse(
            "No table says where the capital of {state} is; import one of capitals.", state=name
        )
    return shipped.capital(code, year)


def _water(
    session: Session, source: Source, year: int, place: Mapping[int, int]
) -> NDArray[np.float64]:
    """Return miles of water; of several spells in the year, the closest counts."""
    miles = np.full((len(place), len(place)), np.inf)
    spells = in_year(session, source, year, BorderRow, "first", "second", "water")
    for first, second, width in spells:
        i, j = place.get(first), place.get(second)
        if i is not None and j is not None and width is not None:
            miles[i, j] = miles[j, i] = min(miles[i, j], width)
    return miles


def _great(
    session: Session, source: Source, year: int, place: Mapping[int, int]
) -> NDArray[np.bool_]:
    flags = np.zeros(len(place), dtype=bool)
    for (number,) in in_year(session, source, year, GreatPowerRow, "state"):
        if number in place:
            flags[place[number]] = True
    return flags


def _rivals(
    session: Session, source: Source, year: int, place: Mapping[int, int]
) -> NDArray[np.bool_]:
    flags = np.zeros((len(place), len(place)), dtype=bool)
    for first, second in in_year(session, source, year, RivalryRow, "first", "second"):
        i, j = place.get(first), place.get(second)
        if i is not None and j is not None:
            flags[i, j] = flags[j, i] = True
    return flags


def _fixed(array: NDArray[_Number]) -> NDArray[_Number]:
    array.setflags(write=False)
    return array
