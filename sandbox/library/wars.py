"""The wars of an imported table as values, and who had promised whom before each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sandbox.library.library import Library
from sandbox.library.records import Source
from sandbox.library.rows import AllianceMemberRow, AtopMemberRow, WarParticipantRow
from sandbox.library.world_pacts import pact_source
from sandbox.library.worlds import sources
from sandbox.sentences import refuse

#: The kinds of table without which nothing can be fitted; of the last two, either will do.
NEEDED = ("wars", "capabilities", "states", "contiguity", "capitals", "great-powers")
PACTS = ("atop-members", "alliances")


@dataclass(frozen=True)
class War:
    """An interstate war: states by Correlates of War number.

    day: its first day, ISO 8601; attackers: the side that began it, on that day;
    victims: the other side on that day; joined: who came to the victims' side later;
    pledged: who had a defence pact with a victim in force on the day before; with_attackers: who
    came to the attackers' side later; won: did any of the attackers win?
    """

    number: int
    name: str
    day: str
    attackers: frozenset[int]
    victims: frozenset[int]
    joined: frozenset[int]
    pledged: frozenset[int]
    with_attackers: frozenset[int] = frozenset()
    won: bool = False

    @property
    def year(self) -> int:
        return int(self.day[:4])


def wars(library: Library) -> tuple[tuple[War, ...], tuple[Source, ...]]:
    """Return the wars of the preferred table with one attacking side, and the tables used.

    Raises Refusal that names all tables still to be imported.
    """
    with library.database.reading() as session:
        known = sources(session)
        used = _used(known)
        source = used[0]
        table = WarParticipantRow
        rows: dict[int, list[WarParticipantRow]] = {}
        for row in session.scalars(
            select(table).where(table.source_id == source.id).order_by(table.line)
        ):
            rows.setdefault(row.war, []).append(row)
        found = (_war(session, known, number, rows[number]) for number in sorted(rows))
        return tuple(war for war in found if war is not None), used


def _used(known: Sequence[Source]) -> tuple[Source, ...]:
    kinds = {source.kind for source in known}
    missing = [kind for kind in NEEDED if kind not in kinds]
    if not kinds & set(PACTS):
        missing.append(" or ".join(PACTS))
    if missing:
        raise refuse(
            "The weights are fitted to tables of your own, and these are still to be imported:"
            " {kinds} (`covenant import auto FILE`; `covenant library kinds` says what each is).",
            kinds=tuple(missing),
        )
    # The preferred source of each kind comes first.
    firsts = {kind: next((s for s in known if s.kind == kind), None) for kind in (*NEEDED, *PACTS)}
    return tuple(source for source in firsts.values() if source is not None)


def _war(
    session: Session, known: Sequence[Source], number: int, rows: Sequence[WarParticipantRow]
) -> War | None:
    """Return a war, or None where both sides or neither began it."""
    day = min(row.began for row in rows)
    first = [row for row in rows if row.began == day]
    began = {row.side for row in first if row.initiator} or {
        row.side for row in rows if row.initiator
    }
    if len(began) != 1:
        return None
    (side,) = began
    attackers = frozenset(row.state for row in first if row.side == side)
    victims = frozenset(row.state for row in first if row.side != side)
    if not attackers or not victims:
        return None
    return War(
        number=number,
        name=rows[0].name,
        day=day,
        attackers=attackers,
        victims=victims,
        joined=frozenset(row.state for row in rows if row.side != side and row.began > day),
        pledged=_pledged(session, known, day, victims),
        with_attackers=frozenset(row.state for row in rows if row.side == side and row.began > day),
        won=any(row.outcome == 1 for row in rows if row.state in attackers and row.side == side),
    )


def _pledged(
    session: Session, known: Sequence[Source], day: str, victims: frozenset[int]
) -> frozenset[int]:
    """Return who had promised a victim defence in a pact made before the day of the attack.

    A pact made in answer to the war is no reason for having joined it.
    """
    source = pact_source(known, int(day[:4]))
    if source is None:
        return frozenset()
    table = AtopMemberRow if source.kind == "atop-members" else AllianceMemberRow
    rows = session.execute(
        select(table.alliance, table.state, table.defence).where(
            table.source_id == source.id,
            table.began < day,
            or_(table.ended.is_(None), table.ended >= day),
        )
    )
    return _promising(rows, victims)


def _promising(rows: Iterable[Any], victims: frozenset[int]) -> frozenset[int]:
    members: dict[int, dict[int, bool]] = {}
    for alliance, state, defence in rows:
        own = members.setdefault(alliance, {})
        # Of several phases in force, each promise counts.
        own[state] = own.get(state, False) or defence
    return frozenset(
        state
        for own in members.values()
        for state, defence in own.items()
        if defence and any(victim in own and victim != state for victim in victims)
    )
