"""The user's library, as the window, the command line and a notebook see it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy import CursorResult, delete, update
from sqlalchemy.orm import Session

from sandbox.files.user_folder import library_path
from sandbox.library import importers, worlds
from sandbox.library.damage import unchecked
from sandbox.library.database import Database, unknown
from sandbox.library.facts import facts
from sandbox.library.imported import SourceCoverage
from sandbox.library.importers.kind import TableKind
from sandbox.library.importing import foresee, import_table, next_rank, now
from sandbox.library.reading import Table as ReadTable
from sandbox.library.reading import open_table
from sandbox.library.records import Fact, ImportReport, Revision, Run, Source, Trace, YearOf
from sandbox.library.rows import RevisionRow, RunRow, SourceRow
from sandbox.library.tracing import trace
from sandbox.progress import Progress
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped
from sandbox.world.building import no_figures
from sandbox.world.sources import Tables
from sandbox.world.world import World

#: The largest number of a row in SQLite, and the last year that a date of four digits has.
_LARGEST, _LAST_YEAR = 2**63 - 1, 9999


@dataclass
class _Kept:
    """What is remembered while the sources stay the same: what each has, and their worlds."""

    sources: tuple[Source, ...]
    coverage: SourceCoverage = field(default_factory=SourceCoverage)
    worlds: dict[tuple[int, bool], World] = field(default_factory=dict)


class Library:
    """Imported tables, revisions of treaties and saved runs, in one SQLite file.

    The file is made when it is first needed. Every method raises Refusal, with
    one sentence, for what the library cannot do; LibraryTrouble is the Refusal of
    a file that is damaged, locked or newer than this program. Any thread may use it.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = Path(path) if path is not None else library_path()
        self.database = Database(self.path)
        self._kept = _Kept(())

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    # Imported tables

    def import_file(
        self,
        path: str | os.PathLike[str],
        kind: str = importers.AUTO,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Import a published table: all of its rows that can be right, or nothing.

        kind: one of `importers.KINDS`, or "auto" to tell it by the columns. `progress`
        is told how many of how many lines are done; whatever it raises ends the import
        and leaves the library as it was. A file that was imported before changes nothing.
        """
        chosen = None if kind == importers.AUTO else importers.kind_named(kind)
        table = open_table(path, importers.kind_detector(chosen))
        return import_table(
            self.database,
            table,
            chosen or importers.recognise(table.header, table.name),
            progress,
        )

    def foresee(
        self, table: ReadTable, kind: TableKind, progress: Progress | None = None
    ) -> tuple[YearOf, ...]:
        """Return for how many states a table would bring figures, year by year.

        Nothing is imported. Other tables bring none. Raises Refusal for one that cannot be read.
        """
        return foresee(self.database, table, kind, progress)

    def sources(self) -> tuple[Source, ...]:
        """Return the files imported, each kind together, the preferred one first."""
        with self.database.reading() as session:
            found = worlds.all_sources(session)
        return tuple(sorted(found, key=lambda source: source.kind))

    def prefer(self, source: int) -> None:
        """Let a source answer before all others of its kind, as the newest import does."""
        with self.database.writing() as session:
            rank = next_rank(session)
            of_source = update(SourceRow).where(SourceRow.id == _held(source)).values(rank=rank)
            if not cast("CursorResult[Any]", session.execute(of_source)).rowcount:
                raise unknown("source", source)

    def remove(self, source: int) -> None:
        """Take a source and all its rows out of the library."""
        with self.database.writing() as session:
            taken = session.execute(delete(SourceRow).where(SourceRow.id == _held(source)))
            if not cast("CursorResult[Any]", taken).rowcount:
                raise unknown("source", source)

    # Worlds

    def years(self) -> tuple[int, ...]:
        """Return the years that an imported source has figures of, ascending."""
        with self.database.reading() as session:
            return worlds.years(session)

    def world(self, year: int, *, interpolate: bool = False) -> World:
        """Return the world of a year, imported tables before those that come with Covenant.

        interpolate: draw missing figures between the nearest known years, and mark them in
        `World.interpolated`. The same world is returned until what is imported changes. Raises
        Refusal for a year without figures.
        """
        _check_year(year)
        with self.database.reading() as session:
            return self._world(session, year, interpolate=interpolate)

    def _world(self, session: Session, year: int, *, interpolate: bool) -> World:
        kept = self._of_sources(session)
        if (year, interpolate) not in kept.worlds:
            kept.worlds[year, interpolate] = worlds.load(
                session, kept.sources, kept.coverage, year, interpolate=interpolate
            )
        return kept.worlds[year, interpolate]

    def _of_sources(self, session: Session) -> _Kept:
        """Return what is remembered of the sources there are now."""
        known = worlds.sources(session)
        if known != self._kept.sources:
            self._kept = _Kept(known)
        return self._kept

    def _tables(self, session: Session) -> Tables:
        kept = self._of_sources(session)
        return worlds.tables(session, kept.sources, kept.coverage)

    def trace(self, state: str, year: int, indicator: str) -> Trace:
        """Return the file and line of one figure of a world; refuses what no file has."""
        _check_year(year)
        with self.database.reading() as session:
            return trace(self._tables(session), state, year, indicator)

    def facts(self, state: str, year: int) -> tuple[Fact, ...]:
        """Return the lines behind all else of a state in a world: borders, rivals, pacts ..."""
        _check_year(year)
        with self.database.reading() as session:
            world = self._world(session, year, interpolate=False)
            return facts(self._tables(session), world, state)

    # Revisions

    def save_revision(
        self, treaty: Treaty, document: str, verdict: Mapping[str, Any] | None = None
    ) -> Revision:
        """Keep a treaty as it is now, with its verdict (`Scorecard.to_dict()`), if there is one.

        document: what the revisions of one document have in common: its file. A treaty that is the
        same as the document's newest revision, with the same verdict, is not kept twice.
        """
        text = file.dumps(treaty)
        row = RevisionRow(
            document=document,
            saved_at=now(),
            name=treaty.name,
            year=treaty.year,
            sha256=_sha256(text),
            text=text,
            verdict=None if verdict is None else json.dumps(verdict, ensure_ascii=False),
        )
        with self.database.writing() as session:
            newest = session.execute(_revisions(document).limit(1)).mappings().first()
            if newest and (newest["sha256"], newest["verdict"]) == (row.sha256, row.verdict):
                return Revision.read(newest)
            session.add(row)
            session.flush()
            return Revision.read(_unchecked(session, RevisionRow, "revision", row.id))

    def revisions(self, document: str | None = None) -> tuple[Revision, ...]:
        """Return the revisions of a document, or of all, the newest first; damaged ones, too."""
        with self.database.reading() as session:
            return tuple(map(Revision.read, session.execute(_revisions(document)).mappings()))

    def revision(self, number: int) -> Revision:
        """Return one revision; refuses a number that does not exist."""
        with self.database.reading() as session:
            return Revision.read(_unchecked(session, RevisionRow, "revision", number))

    # Saved runs

    def save_run(
        self,
        title: str,
        kind: str,
        treaties: Sequence[Treaty],
        manifest: Mapping[str, Any],
        result: Any,
    ) -> Run:
        """Keep a run: `result` is what the command named `kind` gives as JSON.

        manifest: from `sandbox.report.manifests.manifest`, for the treaties and their worlds.
        """
        row = RunRow(
            title=title,
            kind=kind,
            saved_at=now(),
            manifest=json.dumps(manifest, ensure_ascii=False),
            treaties=json.dumps([file.dumps(treaty) for treaty in treaties], ensure_ascii=False),
            result=json.dumps(result, ensure_ascii=False),
        )
        with self.database.writing() as session:
            session.add(row)
            session.flush()
            return Run.read(_unchecked(session, RunRow, "run", row.id))

    def runs(self) -> tuple[Run, ...]:
        """Return the saved runs, the newest first; damaged ones, too."""
        with self.database.reading() as session:
            rows = session.execute(unchecked(_table(RunRow)).order_by(-RunRow.id))
            return tuple(map(Run.read, rows.mappings()))

    def run(self, number: int) -> Run:
        """Return one saved run; refuses a number that does not exist, and a damaged run."""
        with self.database.reading() as session:
            return Run.read(_unchecked(session, RunRow, "run", number)).check()


def _unchecked(
    session: Session, table: type[RevisionRow | RunRow], what: str, number: int
) -> Mapping[Any, Any]:
    """Return a row as it is stored, or refuse a number that does not exist."""
    query = unchecked(_table(table)).where(table.id == _held(number))
    row = session.execute(query).mappings().first()
    if row is None:
        raise unknown(what, number)
    return row


def _table(rows: type[RevisionRow | RunRow]) -> sa.Table:
    return cast("sa.Table", rows.__table__)


def _held(number: int) -> int:
    """Return a number as SQLite can hold it; no row has a larger one."""
    return max(-1, min(number, _LARGEST))


def _check_year(year: int) -> None:
    if not 0 < year <= _LAST_YEAR:
        raise no_figures(year, shipped.years())


def _revisions(document: str | None) -> Any:
    query = unchecked(_table(RevisionRow)).order_by(-RevisionRow.id)
    return query if document is None else query.where(RevisionRow.document == document)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def library_at(path: Path) -> Library:
    """Return the library in a file, the same one each time, so that its worlds are kept."""
    return Library(path)
