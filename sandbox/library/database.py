"""The library's SQLite file: opening it, its transactions, and what can go wrong with it.

Several running Covenants may share one library. Write-ahead logging lets all read while one writes.
A writer takes the lock when its transaction begins, so that it waits before it has done anything,
and a transaction that is cut short leaves nothing behind.
"""

from __future__ import annotations

import re
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect
from sqlalchemy.exc import DatabaseError, DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from sandbox.files.regular_files import is_ordinary
from sandbox.library.column_types import DamagedValue
from sandbox.sentences import Refusal, Sentence, refuse, say

#: The newest revision in `migrations/versions`.
NEWEST = "0002"

#: Milliseconds to wait for another program that is writing.
PATIENCE = 10_000

_WRITES = "covenant_writes"

#: Where Alembic writes the revision of the tables, and what ours are called.
_VERSION_TABLE = "alembic_version"
_REVISION = re.compile("[0-9]{4}")

#: What reading a library raises whose values are of the right types and cannot be right.
_WRONG_CONTENT = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)


class LibraryTrouble(Refusal):
    """The library's file cannot be used; the shipped tables still can."""


class Database:
    """The SQLite file at `path`, made or brought up to date when it is first used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine: Engine | None = None
        self._opening = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one state of the library throughout."""
        with self._session(writes=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose changes are kept all together at the end, or not at all."""
        with self._session(writes=True) as session:
            yield session

    def close(self) -> None:
        """Let go of the file."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    @contextmanager
    def _session(self, *, writes: bool) -> Iterator[Session]:
        try:
            with (
                self._opened().connect().execution_options(**{_WRITES: writes}) as connection,
                Session(connection) as session,
            ):
                yield session
                if writes:
                    session.commit()
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:
            raise LibraryTrouble(_cause(error, self.path)) from error
        except (DamagedValue, UnicodeDecodeError) as error:
            # The latter of a message of SQLite's own that quotes what is damaged.
            raise self._damaged(error) from error
        except _WRONG_CONTENT as error:
            # What is written was checked before; what is read, another program may have put there.
            # One more than the largest number that SQLite can hold comes of what was read, too.
            is_ours = writes and not isinstance(error, OverflowError)
            if is_ours or isinstance(error, Refusal):
                raise
            raise self._damaged(error) from error

    def _opened(self) -> Engine:
        with self._opening:
            if self._engine is None:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                if self.path.exists() and not is_ordinary(self.path):
                    raise LibraryTrouble(
                        say(
                            "The library {file} cannot be opened or written: {cause}.",
                            file=self.path,
                            cause=say("it is not an ordinary file"),
                        )
                    )
                engine = _engine(self.path)
                try:
                    self._bring_up_to_date(engine)
                except BaseException:
                    engine.dispose()
                    raise
                self._engine = engine
            return self._engine

    def _bring_up_to_date(self, engine: Engine) -> None:
        with engine.connect() as connection:
            self._check_objects(connection)
            if _revision(connection) == NEWEST:
                return
        with engine.connect().execution_options(**{_WRITES: True}) as connection:
            # Another program may have done it while this one waited for the lock.
            revision = _revision(connection)
            if revision is not None and _REVISION.fullmatch(revision) and revision > NEWEST:
                raise LibraryTrouble(
                    say("The library {file} was made by a newer Covenant.", file=self.path)
                )
            if revision != NEWEST:
                from sandbox.library.migrations import known, upgrade

                if revision is not None and revision not in known(connection):
                    raise LibraryTrouble(
                        say(
                            "The library {file} is damaged: its tables are said to be of version"
                            " {version}, which there never was; move it away, and import your data"
                            " again.",
                            file=self.path,
                            version=f"{revision!r:.40}",
                        )
                    )
                upgrade(connection)
            connection.commit()

    def _check_objects(self, connection: Connection) -> None:
        """Refuse a database that another program made, or changed to do things by itself."""
        kinds = connection.exec_driver_sql(
            "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
        ).all()
        names = {name for _, name in kinds}
        if (kinds and _VERSION_TABLE not in names) or any(
            kind in ("view", "trigger") for kind, _ in kinds
        ):
            raise LibraryTrouble(
                say(
                    "The library {file} is a database of another program; move it away.",
                    file=self.path,
                )
            )

    def _damaged(self, error: Exception) -> Refusal:
        """Return the refusal of a library with a row that cannot be right, and where it is."""
        from sandbox.library.damage import damaged_row

        with (
            suppress(SQLAlchemyError, sqlite3.Error, *_WRONG_CONTENT),
            Session(self._opened()) as session,
        ):
            if (place := damaged_row(session)) is not None:
                return LibraryTrouble(
                    say(
                        "The library {file} is damaged ({place}); remove that source, and import"
                        " its file again.",
                        file=self.path,
                        place=place,
                    )
                )
        return LibraryTrouble(_damaged_file(self.path, f"{type(error).__name__}: {error}"))


def _cause(error: Exception, path: Path) -> Sentence:
    """Return what went wrong with the library's file, and what to do about it."""
    message = str(error.orig if isinstance(error, DBAPIError) else error)
    if isinstance(error, OSError):
        message = error.strerror or message
    if "locked" in message or "busy" in message:
        return say(
            "The library {file} is being written by another program; try again in a moment.",
            file=path,
        )
    if "is full" in message or "No space" in message:
        return say("There is no room left on the disk for the library {file}.", file=path)
    if "disk I/O error" in message:
        return say(
            "The library {file} cannot be read or written ({cause}): the disk may be full or"
            " failing.",
            file=path,
            cause=message,
        )
    if "readonly" in message or "unable to open" in message or isinstance(error, OSError):
        return say(
            "The library {file} cannot be opened or written: {cause}.", file=path, cause=message
        )
    if isinstance(error, DatabaseError | sqlite3.DatabaseError):
        return _damaged_file(path, message)
    return say("The library {file} cannot be used: {cause}.", file=path, cause=message)


def _damaged_file(path: Path, cause: str) -> Sentence:
    return say(
        "The library {file} is damaged ({cause}); move it away, and import your data again.",
        file=path,
        cause=cause,
    )


def _engine(path: Path) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _record: Any) -> None:
    # SQLAlchemy says when a transaction begins; sqlite3 would begin it too late.
    connection.isolation_level = None
    # A text with a broken character is a text all the same, and must not hide the others.
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    connection.execute("PRAGMA foreign_keys = ON")
    _write_ahead(connection)
    # A revision that was saved stays saved when the power fails.
    connection.execute("PRAGMA synchronous = FULL")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn on write-ahead logging, which lasts; SQLite does not wait for it by itself."""
    until = time.monotonic() + PATIENCE / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _revision(connection: Connection) -> str | None:
    """Return the revision of the tables in the file; None where there are none."""
    if not inspect(connection).has_table(_VERSION_TABLE):
        return None
    rows = connection.exec_driver_sql(f"SELECT version_num FROM {_VERSION_TABLE}").scalars().all()
    # One row; anything else is no revision that there ever was.
    return None if not rows else ", ".join(map(str, rows))


def unknown(what: str, number: int) -> Refusal:
    """Return the refusal of a number under which the library has nothing."""
    return refuse("The library has no {what} {number}.", what=what, number=number)
