"""The library's plain values: what it tells the rest of the program, without a database."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from sandbox.library.damage import coerced, is_sound
from sandbox.library.rows import RevisionRow, RunRow, SourceRow
from sandbox.sentences import Refusal, Sentence, refuse
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from sandbox.world import indicators
from sandbox.world.sources import Part

if TYPE_CHECKING:
    from sqlalchemy import Table

#: The kind of a source whose row in the library is damaged.
DAMAGED = "damaged"

_SOURCES, _REVISIONS, _RUNS = (
    cast("Table", row.__table__) for row in (SourceRow, RevisionRow, RunRow)
)


#: The digits after the point from which an edition is taken for a number of single precision.
_NOISE = 4


def edition(version: str) -> str:
    """Return the edition that a table's `version` column names.

    Programs that keep it as a number of single precision write 4.0100002 for 4.01.
    """
    whole, point, decimals = version.partition(".")
    if point and whole.isdecimal() and decimals.isdecimal() and len(decimals) > _NOISE:
        return f"{float(version):.{_NOISE}f}".rstrip("0").rstrip(".")
    return version


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
        held = {field.name: getattr(row, field.name) for field in dataclasses.fields(cls)}
        return cls(**held | {"version": edition(row.version)})

    @classmethod
    def read(cls, row: Mapping[Any, Any]) -> Source:
        """Return the source of a row that was read unchecked; a damaged one is of no kind."""
        held = dict(coerced(row, _SOURCES))
        held["version"] = edition(held["version"])
        made = cls(**{field.name: held[field.name] for field in dataclasses.fields(cls)})
        if is_sound(row, _SOURCES):
            return made
        return dataclasses.replace(made, kind=DAMAGED, first_year=None, last_year=None)

    @property
    def is_damaged(self) -> bool:
        """Whether its row in the library cannot be read; it can only be removed."""
        return self.kind == DAMAGED

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
class YearOf:
    """How many states a table has figures of in a year, and how many there were."""

    year: int
    found: int
    states: int


@dataclass(frozen=True)
class ImportReport:
    """How an import went.

    new: whether anything changed; the same file imported again changes nothing.
    repeated: rows that say the same as an earlier one, read once.
    missing: how many figures are missing, by column. unused: the columns not read.
    years: of tables of figures, of how many states they have any in each year.
    first: the sources that answer before this one where both have something to say.
    newer: editions of the same table that are newer, though this one answers before them.
    """

    source: Source
    new: bool
    repeated: int
    missing: Mapping[str, int]
    unused: tuple[str, ...]
    problems: tuple[Problem, ...]
    years: tuple[YearOf, ...] = ()
    first: tuple[Source, ...] = ()
    newer: tuple[Source, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "source": self.source.to_dict(),
            "new": self.new,
            "repeated_rows": self.repeated,
            "missing": dict(self.missing),
            "columns_not_read": list(self.unused),
            "problems": [{"line": p.line, "cause": str(p.cause)} for p in self.problems],
            "years": [dataclasses.asdict(year) for year in self.years],
            "answered_first_by": [source.id for source in self.first],
            "newer_editions": [source.id for source in self.newer],
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
    is_damaged: whether some of its row in the library cannot be read.
    """

    id: int
    document: str
    saved_at: str
    name: str
    year: int
    sha256: str
    text: str
    verdict: Mapping[str, Any] | None
    is_damaged: bool = False

    @classmethod
    def read(cls, row: Mapping[Any, Any]) -> Revision:
        """Return the revision of a row that was read unchecked."""
        held = coerced(row, _REVISIONS)
        verdict = _loaded(held["verdict"])
        is_whole = held["verdict"] is None or _is_verdict(verdict)
        return cls(
            **{**held, "verdict": verdict if is_whole else None},
            is_damaged=not (is_whole and is_sound(row, _REVISIONS)),
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

    manifest: as `sandbox.report.manifests.manifest` makes it; result: what the command gives as
    JSON. treaties: the text of each treaty's file. is_damaged: whether some of its row in the
    library cannot be read; the list of runs shows it, and it cannot be opened.
    """

    id: int
    title: str
    kind: str
    saved_at: str
    manifest: Mapping[str, Any]
    texts: tuple[str, ...]
    result: Any
    is_damaged: bool = False

    @classmethod
    def read(cls, row: Mapping[Any, Any]) -> Run:
        """Return the run of a row that was read unchecked."""
        held = coerced(row, _RUNS)
        manifest, texts, result = (
            _loaded(held.pop(name)) for name in ("manifest", "treaties", "result")
        )
        is_whole = (
            _is_manifest(manifest)
            and isinstance(texts, list)
            and len(texts) == len(manifest["treaties"])
            and all(isinstance(text, str) for text in texts)
            and isinstance(result, dict)
        )
        return cls(
            **held,
            manifest=manifest if is_whole else {},
            texts=tuple(texts) if is_whole else (),
            result=result if is_whole else None,
            is_damaged=not (is_whole and is_sound(row, _RUNS)),
        )

    def check(self) -> Run:
        """Return the run; raises Refusal for a damaged one."""
        if self.is_damaged:
            raise self.damaged()
        return self

    def damaged(self) -> Refusal:
        """Return the refusal of a run that cannot be read."""
        return refuse("Run {number} is damaged: it cannot be opened any more.", number=self.id)

    def treaties(self) -> tuple[Treaty, ...]:
        """Return the treaties of the run as they were."""
        return tuple(file.loads(text, f"run {self.id}") for text in self.texts)

    def to_dict(self) -> dict[str, Any]:
        facts = dataclasses.asdict(self)
        del facts["texts"]
        return facts


def _loaded(text: str | None) -> Any:
    """Return the value of a JSON text; None for one that is damaged."""
    try:
        return None if text is None else json.loads(text)
    except (ValueError, RecursionError):
        return None


def _is_verdict(value: Any) -> bool:
    return _has_words(value, "name") and _all_have_words(
        value.get("criteria"), "criterion", "verdict", "shown"
    )


def _is_manifest(value: Any) -> bool:
    return (
        _has_words(value, "program")
        and _all_have_words(value.get("treaties"), "name", "sha256", "data", "data_sha256")
        and all(type(entry.get("world")) is int for entry in value["treaties"])
    )


def _all_have_words(values: Any, *keys: str) -> bool:
    return isinstance(values, list) and all(_has_words(value, *keys) for value in values)


def _has_words(value: Any, *keys: str) -> bool:
    """Tell whether a value is a JSON object with texts under some keys."""
    return isinstance(value, dict) and all(isinstance(value.get(key), str) for key in keys)
