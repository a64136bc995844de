"""Rows of the library that cannot be right: passing over them, and finding where they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, literal_column, or_, select
from sqlalchemy.orm import Session

from sandbox.library.column_types import (
    CheckedBoolean,
    CheckedDouble,
    CheckedInteger,
    CheckedString,
)
from sandbox.library.rows import Base, SourceRow
from sandbox.sentences import Sentence, say

#: What SQLite calls the types of values that a column of each type may hold.
_STORED = {
    CheckedInteger: ("integer",),
    CheckedBoolean: ("integer",),
    CheckedDouble: ("real", "integer"),
    CheckedString: ("text",),
}


def unchecked(table: Table) -> Select[Any]:
    """Return a query for all columns of a table as they are stored, whatever their types."""
    columns: list[ColumnElement[Any]] = [
        literal_column(f"{table.name}.{column.name}").label(name)
        for name, column in table.c.items()
    ]
    return select(*columns).select_from(table)


def is_sound(row: Mapping[Any, Any], table: Table) -> bool:
    """Tell whether every value of a row read unchecked is of its column's type."""
    return all(
        column.nullable if row[name] is None else column.type.holds(row[name])  # type: ignore[attr-defined]
        for name, column in table.c.items()
    )


def coerced(row: Mapping[Any, Any], table: Table) -> dict[str, Any]:
    """Return a row in which an empty value replaces each one that is not of its column's type."""
    empty = {CheckedInteger: 0, CheckedDouble: 0.0, CheckedString: "", CheckedBoolean: False}
    return {
        name: row[name]
        if row[name] is not None and column.type.holds(row[name])  # type: ignore[attr-defined]
        else None
        if column.nullable
        else empty[type(column.type)]  # type: ignore[index]
        for name, column in table.c.items()
    }


def damaged_row(session: Session) -> Sentence | None:
    """Return where the first row is that has a value of another type; None if there is none."""
    for table in Base.metadata.sorted_tables:
        if table.name != SourceRow.__tablename__ and "source_id" not in table.c:
            continue  # a revision or a run, which no world is made of
        keys: list[ColumnElement[Any]] = [
            literal_column(f"{table.name}.{key.name}") for key in table.primary_key
        ]
        place = select(*keys).where(
            or_(*(func.typeof(column).not_in(_stored(column)) for column in table.c))
        )
        for source, *line in session.execute(place.limit(1)):
            if not line:
                return say("source {source}", source=source)
            return say(
                "source {source}, row {line} of the table {table}",
                source=source,
                line=line[0],
                table=table.name,
            )
    return None


def _stored(column: Any) -> tuple[str, ...]:
    return _STORED[type(column.type)] + (("null",) if column.nullable else ())
