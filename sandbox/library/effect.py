"""What an import changes: whose figures of a year it has, and which source answers first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from sandbox.library.imported import FIGURES
from sandbox.library.records import Source, YearOf
from sandbox.library.rows import CapabilityRow, MembershipRow, SourceRow
from sandbox.world.members import Members, Spell, shipped_members, shipped_spells
from sandbox.world.strength import INDICATORS


def known_members(session: Session) -> Members:
    """Return who was a member of the system when, by the shipped and all imported tables."""
    table = MembershipRow
    rows = session.execute(
        select(table.state, table.code, table.began, table.ended, SourceRow.last_day)
        .join(SourceRow, SourceRow.id == table.source_id)
        .order_by(SourceRow.rank, table.line)
    ).all()
    if not rows:
        return shipped_members()
    # A spell that ends on its table's last day goes on.
    imported = (
        Spell(number, code, began, None if ended == last else ended)
        for number, code, began, ended, last in rows
    )
    return Members(chain(shipped_spells(), imported))


def years_of(session: Session, row: SourceRow, members: Members) -> tuple[YearOf, ...]:
    """Return how many states of each year a source has any figure of."""
    if row.kind not in FIGURES:
        return ()
    table = CapabilityRow
    found = select(table.year, table.state).where(table.source_id == row.id, _has_figure(table))
    return by_year([(year, state) for year, state in session.execute(found)], members)


def by_year(found: Iterable[tuple[int, int]], members: Members) -> tuple[YearOf, ...]:
    """Return how many states of each year's world are among some years and states."""
    states: dict[int, set[int]] = {}
    for year, state in found:
        states.setdefault(year, set()).add(state)
    worlds = {year: members.in_world(year) for year in sorted(states)}
    return tuple(
        YearOf(year, len(states[year] & world), len(world)) for year, world in worlds.items()
    )


def _has_figure(table: type[CapabilityRow]) -> ColumnElement[bool]:
    return or_(*(getattr(table, name).is_not(None) for name in INDICATORS))


def precedence(session: Session, row: SourceRow) -> tuple[tuple[Source, ...], tuple[Source, ...]]:
    """Return the sources that answer before one, and the newer editions that answer after it."""
    kinds = FIGURES if row.kind in FIGURES else (row.kind,)
    others = session.scalars(
        select(SourceRow)
        .where(SourceRow.kind.in_(kinds), SourceRow.id != row.id)
        .order_by(-SourceRow.rank)
    ).all()
    first = [other for other in others if _precedes(other, row) and _meet(session, other, row)]
    newer = [
        other
        for other in others
        if other.kind == row.kind and not _precedes(other, row) and _is_newer(other, row)
    ]
    return _plain(first), _plain(newer)


def _precedes(one: SourceRow, other: SourceRow) -> bool:
    """Tell whether one source answers before another: a user's own table first, else by rank."""
    own = FIGURES[0]
    return (one.kind == own, one.rank) > (other.kind == own, other.rank)


def _is_newer(one: SourceRow, other: SourceRow) -> bool:
    """Tell whether one is a newer edition; a source that names no edition is not."""
    return bool(one.version and other.version) and _edition(one) > _edition(other)


def _edition(row: SourceRow) -> tuple[int, float]:
    try:
        version = float(row.version)
    except ValueError:
        version = 0.0
    return row.last_year or 0, version


def _meet(session: Session, one: SourceRow, other: SourceRow) -> bool:
    """Tell whether two sources have a row of the same state and year, if they are of figures."""
    if one.kind not in FIGURES:
        return True
    here, there = aliased(CapabilityRow), aliased(CapabilityRow)
    both = select(here.line).join(there, (here.year == there.year) & (here.state == there.state))
    of_both = both.where(here.source_id == one.id, there.source_id == other.id)
    return session.scalar(of_both.limit(1)) is not None


def _plain(rows: Sequence[SourceRow]) -> tuple[Source, ...]:
    return tuple(map(Source.of, rows))
