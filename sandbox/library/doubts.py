"""Errors in rows that show only beside the other rows of the file."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.library.cells import BadRow
from sandbox.library.importers.kind import TableKind
from sandbox.library.importers.state_column import GleditschWard
from sandbox.library.rows import CapabilityRow, MembershipRow
from sandbox.sentences import say
from sandbox.world.members import shipped_members

#: Nauru of the Correlates of War, Kiribati of Gleditsch and Ward.
_OTHERWISE = 970


def doubts(
    session: Session, source: int, kind: TableKind, problems: Iterable[BadRow]
) -> dict[int, BadRow]:
    """Return the rows of a source that contradict others, by line, each with the reason.

    problems: what was wrong with the rows that were not read.
    """
    if kind.row is MembershipRow:
        return _abbreviations(session, source)
    if kind.row is CapabilityRow and any(isinstance(each, GleditschWard) for each in problems):
        return _of_gleditsch_ward(session, source)
    return {}


def _abbreviations(session: Session, source: int) -> dict[int, BadRow]:
    """Return the rows of states that share an abbreviation, or have two, or another state's."""
    table, ours = MembershipRow, shipped_members()
    rows = session.execute(
        select(table.line, table.state, table.code)
        .where(table.source_id == source)
        .order_by(table.line)
    ).all()
    numbers: dict[str, set[int]] = {}
    codes: dict[int, set[str]] = {}
    for _, number, code in rows:
        numbers.setdefault(code, set()).add(number)
        codes.setdefault(number, set()).add(code)
    found: dict[int, BadRow] = {}
    for line, number, code in rows:
        if len(numbers[code]) > 1:
            cause = say(
                "stateabb {code} stands for more than one state: {numbers}",
                code=code,
                numbers=tuple(sorted(numbers[code])),
            )
        elif len(codes[number]) > 1:
            cause = say(
                "state {number} has more than one abbreviation: {codes}",
                number=number,
                codes=tuple(sorted(codes[number])),
            )
        elif ours.numbers.get(code, number) != number:
            cause = say(
                "stateabb is {code}, which is state {other}, not {number}",
                code=code,
                other=ours.numbers[code],
                number=number,
            )
        else:
            continue
        found[line] = BadRow(cause)
    return found


def _of_gleditsch_ward(session: Session, source: int) -> dict[int, BadRow]:
    """Return the rows whose number is another state's by Gleditsch and Ward, as other rows are."""
    table = CapabilityRow
    lines = session.scalars(
        select(table.line).where(table.source_id == source, table.state == _OTHERWISE)
    )
    cause = say(
        "state {number} is Nauru by the Correlates of War, but Kiribati by Gleditsch and Ward,"
        " whose numbers these look like",
        number=_OTHERWISE,
    )
    return {line: BadRow(cause) for line in lines}
