"""The library's plain values: what it tells the rest of the program, without a database."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sandbox.library.rows import RevisionRow, RunRow, SourceRow
from sandbox.sentences import Sentence
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from sandbox.world import indicators
from sandbox.world.sources import Part


@dataclass(frozen=True)
class Source:
    """A file that was imported.

    rows: how many of its rows were read; first_year, last_year: the years they tell of;
    last_day: the last day any of its spells has, None for tables of years.
    """

    id: int
    kind: str
    title: str
    version: str
    citation: str
    file_name: str
    sha256: str
    imported_at: str
    rows: int
    first_year: int | None
    last_year: int | None
    last_day: str | None

    @classmethod
    def of(cls, row: SourceRow) -> Source:
        return cls(**{field.name: getattr(row, field.name) for field in dataclasses.fields(cls)})

    @property
    def label(self) -> str:
        """The table and its edition, such as "National Material Capabilities 7.0"."""
        return f"{self.title} {self.version}".rstrip()

    def to_dict(self) -> dict[str, Any]:
        return dataclasses.asdict(self)


@dataclass(frozen=True)
class Problem:
    """A row of a file that was not read: its line, the header being line 1, and the cause."""

    line: int
    cause: Sentence


@dataclass(frozen=True)
class Report:
    """How an import went.

    new: whether anything changed; the same file imported again changes nothing.
    repeated: rows that say the same as an earlier one, read once.
    missing: how many figures are missing, by column. unused: the columns not read.
    """

    source: Source
    new: bool
    repeated: int
    missing: Mapping[str, int]
    unused: tuple[str, ...]
    problems: tuple[Problem, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "source": self.source.to_dict(),
            "new": self.new,
            "repeated_rows": self.repeated,
            "missing": dict(self.missing),
            "columns_not_read": list(self.unused),
            "problems": [{"line": p.line, "cause": str(p.cause)} for p in self.problems],
        }


@dataclass(frozen=True)
class Trace:
    """Where one figure of a world comes from: the file, and the line in it.

    `figure` is None where the file has the row and leaves the figure blank; `between` is then
    the two known figures between which interpolation draws it, if it can. `has_own_unit` tells
    that the table is the user's own, which may count in any unit. `unused` says why a figure
    is in no world: its state is not in that of its year.
    """

    state: str
    year: int
    indicator: str
    figure: float | None
    source: str
    file_name: str
    sha256: str | None
    line: int
    between: tuple[Trace, ...] = ()
    has_own_unit: bool = False
    unused: Sentence | None = None

    @property
    def unit(self) -> Sentence | None:
        """The unit of the figure, None where only the table's maker knows it."""
        return None if self.has_own_unit else indicators.unit(self.indicator, self.year)

    def to_dict(self) -> dict[str, Any]:
        unit, unused = self.unit, self.unused
        return dataclasses.asdict(self) | {
            "unit": None if unit is None else str(unit),
            "unused": None if unused is None else str(unused),
        }


@dataclass(frozen=True)
class Fact:
    """One line of a table that tells something of a state in a year, and where it stands.

    name: of the state, the capital or the pact. others: the abbreviations of the neighbour, the
    rival or the other parties. water: miles of water of a border, 0 by land. promises: those the
    state makes in a pact. began, ended: as in the file; None for an open spell or none at all.
    """

    part: Part
    line: int
    began: str | None
    ended: str | None
    source: str
    file_name: str
    sha256: str | None
    name: str = ""
    others: tuple[str, ...] = ()
    water: float | None = None
    promises: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return dataclasses.asdict(self)


@dataclass(frozen=True)
class Revision:
    """A treaty as it was once saved.

    document: the file it was saved to, or another name for the document.
    verdict: the scorecard it then had, as `Scorecard.to_dict()` gives it.
    """

    id: int
    document: str
    saved_at: str
    name: str
    year: int
    sha256: str
    text: str
    verdict: Mapping[str, Any] | None

    @classmethod
    def of(cls, row: RevisionRow) -> Revision:
        return cls(
            id=row.id,
            document=row.document,
            saved_at=row.saved_at,
            name=row.name,
            year=row.year,
            sha256=row.sha256,
            text=row.text,
            verdict=json.loads(row.verdict) if row.verdict else None,
        )

    def treaty(self) -> Treaty:
        """Return the treaty as it was."""
        return file.loads(self.text, f"revision {self.id}")

    def to_dict(self) -> dict[str, Any]:
        facts = dataclasses.asdict(self)
        del facts["text"]
        return facts


@dataclass(frozen=True)
class Run:
    """A saved run: its kind (a command's name), manifest, treaties and result.

    manifest: as `sandbox.report.manifest` makes it; result: what the command gives as JSON.
    treaties: the text of each treaty's file.
    """

    id: int
    title: str
    kind: str
    saved_at: str
    manifest: Mapping[str, Any]
    texts: tuple[str, ...]
    result: Any

    @classmethod
    def of(cls, row: RunRow) -> Run:
        return cls(
            id=row.id,
            title=row.title,
            kind=row.kind,
            saved_at=row.saved_at,
            manifest=json.loads(row.manifest),
            texts=tuple(json.loads(row.treaties)),
            result=json.loads(row.result),
        )

    def treaties(self) -> tuple[Treaty, ...]:
        """Return the treaties of the run as they were."""
        return tuple(file.loads(text, f"run {self.id}") for text in self.texts)

    def to_dict(self) -> dict[str, Any]:
        facts = dataclasses.asdict(self)
        del facts["texts"]
        return facts
