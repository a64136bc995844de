"""What every importer says of its kind of table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from sandbox.library.cells import Header
from sandbox.library.rows import Imported
from sandbox.sentences import Sentence
from sandbox.world.members import Members

#: Turns the cells of a row into the values of its table, or raises BadRow.
Read = Callable[[Sequence[str]], tuple[Any, ...]]

#: What R, pandas and spreadsheets call a column of row numbers.
_NUMBERING = frozenset({"", "x", "index", "row", "rownames", "row_names", "unnamed:_0"})


@dataclass(frozen=True)
class TableKind:
    """A kind of published table, and how its rows become rows of the library.

    name: the word for it on the command line.
    title: what people call it.
    row: the table of the library that takes its rows.
    needed: the columns it must have, each as the names under which it is known.
    reader: given the file's columns and the members of the system by year, the function that
        reads a row.
    key: the columns of `row` that no two rows may share; none stands for all of them.
    citation: what to cite.
    optional: columns that are read, or need not be reported as not read, if they are there.
    editions: the edition by the last year of the table, where its `version` column (if any)
        says something else.
    alien: columns that a file of this kind never has; a file with one of them is of another kind.
    figures: the columns of `row` that may be blank, each with the names of the file's column; what
        is blank there is reported.
    no_others: whether a file that has any other column is of another kind.
    marks: columns of the published table that tell a file of this kind even where it lacks a
        needed column.
    """

    name: str
    title: Sentence
    row: type[Imported]
    needed: tuple[tuple[str, ...], ...]
    reader: Callable[[Header, Members], Read]
    key: tuple[str, ...]
    citation: str
    optional: tuple[str, ...] = ()
    editions: tuple[tuple[int, str], ...] = ()
    alien: tuple[str, ...] = ()
    figures: tuple[tuple[str, tuple[str, ...]], ...] = ()
    no_others: bool = False
    marks: tuple[str, ...] = ()

    def missing(self, header: Header) -> list[tuple[str, ...]]:
        """Return the needed columns that a file lacks, each as all the names it is known under."""
        return [names for names in self.needed if not any(name in header for name in names)]

    def others(self, header: Header) -> list[str]:
        """Return the columns of a file that no table of this kind has."""
        known = {*self.optional, *self.marks, *(name for names in self.needed for name in names)}
        return [name for name in header.names if name not in known | _NUMBERING]

    def used(self, header: Header) -> set[str]:
        """Return the columns of a file that are read; all of them where whole rows are kept."""
        if "coded" in self.columns:
            return set(header.names)
        known = {header.name(*names) for names in self.needed}
        return known | {name for name in self.optional if name in header}

    @property
    def table(self) -> Table:
        table: Table = self.row.__table__  # type: ignore[attr-defined]
        return table

    @property
    def columns(self) -> list[str]:
        """The columns of the library's table that a row fills, in order."""
        place = ("source_id", "line")
        return [column.name for column in self.table.columns if column.name not in place]
