"""Importing a file: its kind, its rows, and a report; all in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlalchemy import Integer, cast, delete, func, insert, select
from sqlalchemy.orm import Session

from sandbox.library import importers
from sandbox.library.cells import BadRow, DecimalComma
from sandbox.library.database import Database
from sandbox.library.doubts import doubts
from sandbox.library.effect import by_year, known_members, precedence, years_of
from sandbox.library.importers.kind import Kind
from sandbox.library.numerals import plain
from sandbox.library.plain import Problem, Report, Source, YearOf
from sandbox.library.reading import Table
from sandbox.library.rows import CapabilityRow, ProblemRow, SourceRow
from sandbox.sentences import refuse, say
from sandbox.world.members import Members
from sandbox.world.strength import INDICATORS

#: Told how many of how many lines are done; whatever it raises ends the import.
Progress = Callable[[int, int], None]

BATCH = 5000

#: The share of rows that may be wrong before the file is taken for something else.
MOST_WRONG = 0.5
#: The most rows set aside, and the most read; ATOP's directed pairs by year are 273,296.
MOST_PROBLEMS = 20_000
MOST_ROWS = 300_000


def import_table(
    database: Database, table: Table, kind: Kind, progress: Progress | None = None
) -> Report:
    """Import the rows of a table, all that can be right or, on any refusal, none."""
    importers.check(kind, table.header, table.name)
    with database.writing() as session:
        members = known_members(session)
        if (known := _imported_before(session, table, kind)) is not None:
            problems = _problems(session, known.id)
            return _report(session, known, table, kind, members, problems)
        row = _new_source(session, table, kind)
        take = _Rows(table, kind, members, progress)
        _insert(session, kind, row.id, take)
        _finish(session, row, take)
        problems = [Problem(line, wrong.cause) for line, wrong in sorted(take.problems.items())]
        return _report(
            session, row, table, kind, members, problems, repeated=take.repeated, new=True
        )


def foresee(
    database: Database, table: Table, kind: Kind, progress: Progress | None = None
) -> tuple[YearOf, ...]:
    """Return of how many states a table of figures has any in each year, without importing it."""
    if kind.row is not CapabilityRow:
        return ()
    importers.check(kind, table.header, table.name)
    with database.reading() as session:
        members = known_members(session)
    take = _Rows(table, kind, members, progress)
    # Before its values, a row has its line.
    year, state, *figures = (kind.columns.index(n) + 1 for n in ("year", "state", *INDICATORS))
    found = {
        row[0]: (row[year], row[state])
        for row in take
        if any(row[at] is not None for at in figures)
    }
    return by_year([of for line, of in found.items() if line not in take.problems], members)


class _Rows:
    """The rows of a table as values of the library, those that cannot be right set aside."""

    def __init__(
        self, table: Table, kind: Kind, members: Members, progress: Progress | None
    ) -> None:
        self.table, self.kind, self.members = table, kind, members
        self.seen = 0
        self.repeated = 0
        self.problems: dict[int, BadRow] = {}
        self.version = ""
        self._progress = progress
        self._seen: dict[tuple[Any, ...], tuple[int, int]] = {}
        columns = kind.columns
        self._key = [columns.index(name) for name in kind.key or columns]
        header = table.header
        self._width = len(header)
        #: Columns without a name at the end are there or not.
        self._least = max((n for n, name in enumerate(header.names, start=1) if name), default=0)
        used = kind.used(header) - {"version", "coded"}
        self._figures = sorted(header.at(name) for name in used)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        read = self.kind.reader(self.table.header, self.members)
        make_plain = plain(self.table, self._figures)
        version = self.table.header.at("version") if "version" in self.table.header else None
        for line, cells in self.table.rows():
            if self._progress and line % 1000 == 0:
                self._progress(line, self.table.lines)
            self.seen += 1
            self._refuse_if_endless()
            try:
                row = self._fitted(cells)
                if make_plain is not None:
                    for place in self._figures:
                        row[place] = make_plain(row[place])
                values = read(row)
            except DecimalComma as wrong:
                raise refuse(
                    "{file}, line {line}: {cause}.",
                    file=self.table.name,
                    line=line,
                    cause=wrong.cause,
                ) from None
            except BadRow as wrong:
                self.problems[line] = wrong
                continue
            if self._first_of_its_key(line, values):
                yield (line, *values)
            if version is not None and not self.version:
                self.version = row[version].strip()

    def _fitted(self, cells: list[str]) -> list[str]:
        """Return a row with as many cells as there are columns; blank ones at its end are none."""
        if len(cells) > self._width and not any(map(str.strip, cells[self._width :])):
            return cells[: self._width]
        if self._least <= len(cells) < self._width:
            return cells + [""] * (self._width - len(cells))
        if len(cells) != self._width:
            raise _wrong_width(len(cells), self._width)
        return cells

    def _refuse_if_endless(self) -> None:
        if len(self.problems) > MOST_PROBLEMS:
            raise _useless(self)
        if self.seen > MOST_ROWS:
            raise refuse(
                "{file} has more than {most} rows, too many for any table Covenant knows.",
                file=self.table.name,
                most=MOST_ROWS,
            )

    def _first_of_its_key(self, line: int, values: tuple[Any, ...]) -> bool:
        """Tell whether a row is new; two that differ under one key are both left out."""
        key = tuple([values[place] for place in self._key])
        meaning = hash(values)
        first, meant = self._seen.setdefault(key, (line, meaning))
        if first == line:
            return True
        if meant == meaning:
            self.repeated += 1
        else:
            for one, other in ((line, first), (first, line)):
                self.problems.setdefault(
                    one, BadRow(say("it says other than line {line} of the same", line=other))
                )
        return False


def _wrong_width(found: int, width: int) -> BadRow:
    return BadRow(
        say("it has {found} cells where there are {width} columns", found=found, width=width)
    )


def _imported_before(session: Session, table: Table, kind: Kind) -> SourceRow | None:
    return session.scalars(
        select(SourceRow).where(SourceRow.kind == kind.name, SourceRow.sha256 == table.sha256)
    ).one_or_none()


def _new_source(session: Session, table: Table, kind: Kind) -> SourceRow:
    row = SourceRow(
        kind=kind.name,
        title=str(kind.title),
        version="",
        citation=kind.citation,
        file_name=table.name,
        sha256=table.sha256,
        imported_at=now(),
        rows=0,
        rank=next_rank(session),
    )
    session.add(row)
    session.flush()
    return row


def next_rank(session: Session) -> int:
    """Return the rank that puts a source before all others."""
    return (session.scalar(select(func.max(cast(SourceRow.rank, Integer)))) or 0) + 1


def now() -> str:
    """Return this moment in UTC, to the second, in ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _insert(session: Session, kind: Kind, source: int, rows: _Rows) -> None:
    columns = ", ".join(("source_id", "line", *kind.columns))
    marks = ", ".join("?" * (len(kind.columns) + 2))
    statement = f"INSERT INTO {kind.table.name} ({columns}) VALUES ({marks})"
    connection = session.connection()
    batches = iter(rows)
    while batch := [(source, *values) for values in islice(batches, BATCH)]:
        # Straight to the driver, with tuples: four times as fast as building a dict a row.
        connection.exec_driver_sql(statement, batch)


def _finish(session: Session, row: SourceRow, rows: _Rows) -> None:
    """Set aside the rows that contradict each other, and write down what was read."""
    table, wrong = rows.kind.table, rows.problems
    _refuse_if_useless(rows)
    for line, doubt in doubts(session, row.id, rows.kind, wrong.values()).items():
        wrong.setdefault(line, doubt)
    for lines in _batches(sorted(wrong)):
        session.execute(delete(table).where(table.c.source_id == row.id, table.c.line.in_(lines)))
        session.execute(
            insert(ProblemRow),
            [{"source_id": row.id, "line": n, "cause": str(wrong[n].cause)} for n in lines],
        )
    of_source = table.c.source_id == row.id
    row.rows = session.scalar(select(func.count()).select_from(table).where(of_source)) or 0
    if not row.rows:
        raise _useless(rows)
    if "year" in table.c:
        first, last = func.min(table.c.year), func.max(table.c.year)
    else:
        # A table goes on at least to its last beginning, should all of it still be open.
        latest = func.max(table.c.began), func.coalesce(func.max(table.c.ended), "")
        first, last = func.min(table.c.began), func.max(*latest)
    since, until = session.execute(select(first, last).where(of_source)).one()
    row.first_year, row.last_year = _year(since), _year(until)
    row.last_day = until if isinstance(until, str) else None
    row.version = dict(rows.kind.editions).get(row.last_year or 0, "") or (
        "" if rows.kind.editions else rows.version
    )
    session.flush()


def _refuse_if_useless(rows: _Rows) -> None:
    if not rows.seen:
        raise refuse("{file} has columns, but no rows.", file=rows.table.name)
    if len(rows.problems) > MOST_WRONG * rows.seen:
        raise _useless(rows)


def _useless(rows: _Rows) -> Exception:
    line = min(rows.problems)
    return refuse(
        "{file} was not imported: {wrong} of its {seen} rows cannot be right, the first on line"
        " {line}: {cause}.",
        file=rows.table.name,
        wrong=len(rows.problems),
        seen=rows.seen,
        line=line,
        cause=rows.problems[line].cause,
    )


def _batches(lines: Sequence[int]) -> Iterator[Sequence[int]]:
    return (lines[start : start + BATCH] for start in range(0, len(lines), BATCH))


def _year(value: int | str | None) -> int | None:
    return None if value is None else int(str(value)[:4])


def _problems(session: Session, source: int) -> list[Problem]:
    """Return the rows that an earlier import set aside."""
    rows = session.scalars(
        select(ProblemRow).where(ProblemRow.source_id == source).order_by(ProblemRow.line)
    )
    return [Problem(row.line, say("{cause}", cause=row.cause)) for row in rows]


def _report(
    session: Session,
    row: SourceRow,
    table: Table,
    kind: Kind,
    members: Members,
    problems: Sequence[Problem],
    *,
    repeated: int = 0,
    new: bool = False,
) -> Report:
    used = kind.used(table.header) | {""}
    first, newer = precedence(session, row)
    return Report(
        source=Source.of(row),
        new=new,
        repeated=repeated,
        missing=_blank(session, row, table, kind),
        unused=tuple(name for name in table.header.names if name not in used),
        problems=tuple(problems),
        years=years_of(session, row, members),
        first=first,
        newer=newer,
    )


def _blank(session: Session, row: SourceRow, table: Table, kind: Kind) -> Mapping[str, int]:
    """Return how many figures are missing, by the file's columns that lack any."""
    figures = [
        (column, next(name for name in names if name in table.header))
        for column, names in kind.figures
        if any(name in table.header for name in names)
    ]
    if not figures:
        return {}
    held = kind.table.c
    counts = [func.count().filter(held[column].is_(None)) for column, _ in figures]
    found = session.execute(select(*counts).where(held.source_id == row.id)).one()
    return {name: count for (_, name), count in zip(figures, found, strict=True) if count}
