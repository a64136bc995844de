"""Cases: aggressions of the record, each beside the treaty that was to answer it.

The facts are in `resources/cases/cases.csv`, or in a file of the user's with the
same columns; what they mean and where they come from: `resources/cases/SOURCES.md`.
"""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TypeVar

from sandbox.files.regular_files import printable, read_bytes
from sandbox.response.forecast import Deed
from sandbox.sentences import Refusal, Sentence, either, refuse, say
from sandbox.treaty import codes
from sandbox.treaty.templates import open_treaty
from sandbox.treaty.treaty import Treaty

COLUMNS = (
    "case",
    "day",
    "name",
    "aggressors",
    "victim",
    "also_attacked",
    "treaty",
    "invoked",
    "deed",
    "deed_source",
    "fate",
    "fate_source",
    "happened",
)

#: What columns and words were called up to version 0.1, so that files of that time are read.
_EARLIER = {"deed": "response", "deed_source": "source", "fate": "result", "fate_source": "source"}
_EARLIER_FATES = {"reversed": "kept", "failed": "lost"}

#: The longest file of cases read, in bytes: a case takes some 600.
LONGEST_FILE = 1_000_000

_Word = TypeVar("_Word", bound=StrEnum)


class Fate(StrEnum):
    """What became of what was attacked, whoever saw to it: kept or restored, in part, or lost."""

    KEPT = "kept"
    PARTLY = "partly"
    LOST = "lost"


@dataclass(frozen=True)
class Case:
    """One aggression of the record.

    key: a short name; day: its first day, ISO 8601; aggressors, victim: states by
    abbreviation; also_attacked: further victims, which the model's one threat leaves out;
    treaty: the template at a year, such as "league@1935", that the model tests;
    invoked: what the parties themselves appealed to; happened: what came of it, in a few
    sentences. Two labels, coded apart: deed, the strongest thing done by reason of the
    arrangement, and fate, the victim's; each with its source.
    """

    key: str
    day: str
    name: str
    aggressors: tuple[str, ...]
    victim: str
    also_attacked: tuple[str, ...]
    treaty: str
    invoked: str
    deed: Deed
    deed_source: str
    fate: Fate
    fate_source: str
    happened: str

    @property
    def year(self) -> int:
        return int(self.day[:4])

    def open_treaty(self) -> Treaty:
        """Return the treaty that was to answer it, in the case's own year."""
        return open_treaty(self.treaty).with_(year=self.year)


@cache
def shipped_cases() -> tuple[Case, ...]:
    """Return the cases that come with the program, by date."""
    table = files("resources") / "cases" / "cases.csv"
    return _cases(table.read_text("utf-8"), "cases.csv")


def read_cases(path: str | os.PathLike[str]) -> tuple[Case, ...]:
    """Return the cases of a CSV file, by date.

    Raises Refusal, naming file, line and cause, for a file that cannot be read, a
    state that did not exist in the year, a treaty outside its years, and the like.
    """
    name = printable(os.path.basename(path))
    try:
        text = read_bytes(path, LONGEST_FILE, name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refuse("{file} is not a text in UTF-8.", file=name) from None
    return _cases(text, name)


def _cases(text: str, file: str) -> tuple[Case, ...]:
    reader = csv.DictReader(text.splitlines())
    found: dict[str, Case] = {}
    try:
        names = reader.fieldnames or ()
        missing = tuple(
            column
            for column in COLUMNS
            if column not in names and _EARLIER.get(column) not in names
        )
        if missing:
            raise refuse("{file} lacks the columns {missing}.", file=file, missing=missing)
        for row in reader:
            _add(row, found, file, reader.line_num)
    except csv.Error as error:
        # The reader counts the lines that it could read.
        raise _wrong(file, reader.line_num + 1, say("{cause}.", cause=error)) from None
    return tuple(sorted(found.values(), key=lambda case: case.day))


def _add(row: dict[str, str], found: dict[str, Case], file: str, line: int) -> None:
    """Add the case of a row to those found."""
    try:
        case = _case({column: _cell(row, column) for column in COLUMNS})
        if case.key in found:
            raise refuse("the name {key} is there twice.", key=case.key)
    except Refusal as refusal:
        raise _wrong(file, line, refusal.sentence) from None
    found[case.key] = case


def _cell(row: dict[str, str], column: str) -> str:
    found = row[column] if column in row else row[_EARLIER[column]]
    return (found or "").strip()


def _wrong(file: str, line: int, cause: Sentence) -> Refusal:
    return refuse("{file}, line {line}: {cause}", file=file, line=line, cause=cause)


def _case(row: dict[str, str]) -> Case:
    for column in ("case", "aggressors", "victim", "treaty"):
        if not row[column]:
            raise refuse("the column {column} is empty.", column=column)
    try:
        year = date.fromisoformat(row["day"]).year
    except ValueError:
        raise refuse("{day} is not a day written as 1935-10-03.", day=row["day"]) from None
    case = Case(
        key=row["case"],
        day=row["day"],
        name=row["name"],
        aggressors=tuple(row["aggressors"].split()),
        victim=row["victim"],
        also_attacked=tuple(row["also_attacked"].split()),
        treaty=row["treaty"],
        invoked=row["invoked"],
        deed=_word(Deed, "deed", row),
        deed_source=row["deed_source"],
        fate=_word(Fate, "fate", row),
        fate_source=row["fate_source"],
        happened=row["happened"],
    )
    attacked = (case.victim, *case.also_attacked)
    for state in (*case.aggressors, *attacked):
        _check_state(state, year)
    for state in attacked:
        if state in case.aggressors:
            raise refuse("{state} cannot be both aggressor and victim.", state=codes.name_of(state))
    treaty = open_treaty(case.treaty)
    if treaty.origin is not None and treaty.year != year:
        raise refuse(
            "the treaty {treaty} is not of the year of the case, {year}.",
            treaty=case.treaty,
            year=year,
        )
    return case


def _word(kind: type[_Word], column: str, row: dict[str, str]) -> _Word:
    try:
        return kind(_EARLIER_FATES.get(row[column], row[column]))
    except ValueError:
        raise refuse(
            "{word} is no {column}: it is {words}.",
            word=row[column] or say("An empty field"),
            column=column,
            words=either(kind),
        ) from None


def _check_state(state: str, year: int) -> None:
    if not codes.is_known(state):
        raise refuse("{state} is not the abbreviation of a state.", state=state)
    if not any(
        code == state and first <= year and (last is None or year <= last)
        for code, first, last in codes.spells()
    ):
        raise refuse(
            "{state} ({name}) was not a state in {year}.",
            state=state,
            name=codes.name_of(state),
            year=year,
        )
