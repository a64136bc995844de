"""The table of a state's membership, borders, rivals and pacts, each with its file and line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sandbox.world.sources import Part
from ui.text import listed, number
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

if TYPE_CHECKING:
    from sandbox.library.records import Fact


def _tr(words: str) -> str:
    return QCoreApplication.translate("facts", words)


@dataclass(frozen=True)
class TracedFact:
    """A fact with the names of the other states in it."""

    fact: Fact
    others: tuple[str, ...]


def facts_table(name: str, widths: Mapping[int, int], parent: QWidget) -> RowsTable:
    """Return an empty table of `TracedFact` rows."""
    columns: list[Column[TracedFact]] = [
        Column(_tr("What"), shown=_what, tells=_what),
        Column(_tr("What the line says"), shown=_says, tells=_says),
        Column(
            _tr("Table"),
            shown=lambda row: row.fact.source,
            tells=lambda row: row.fact.source,
        ),
        Column(
            _tr("File"),
            shown=lambda row: row.fact.file_name,
            tells=lambda row: row.fact.file_name,
        ),
        Column(
            _tr("Line"),
            _tr("The line of the file; its header is line 1"),
            is_figure=True,
            shown=lambda row: number(row.fact.line),
            key=lambda row: row.fact.line,
        ),
    ]
    return RowsTable(name, columns, widths, parent)


def _what(row: TracedFact) -> str:
    template = {
        Part.MEMBERSHIP: _tr("Member of the state system"),
        Part.CAPITAL: _tr("Capital: {name}"),
        Part.GREAT_POWER: _tr("Great power"),
        Part.NUCLEAR_POWER: _tr("Nuclear power"),
        Part.BORDER: _tr("Border with {state}"),
        Part.RIVALRY: _tr("Rivalry with {state}"),
        Part.PACT: _tr("Pact: {name}"),
    }[row.fact.part]
    return template.format(name=row.fact.name, state=listed(row.others))


def _says(row: TracedFact) -> str:
    fact, words = row.fact, []
    if fact.water is not None:
        miles = _tr("{miles} miles of water").format(miles=number(fact.water))
        words.append(miles if fact.water else _tr("by land"))
    names = {"defence": _tr("defence"), "non-aggression": _tr("non-aggression")}
    words += [names[promise] for promise in fact.promises]
    if fact.began:
        period = _tr("{began} to {ended}") if fact.ended else _tr("from {began}")
        words.append(period.format(began=fact.began, ended=fact.ended))
    if fact.part == "pact":
        words.append(_tr("with {states}").format(states=listed(row.others)))
    return ", ".join(words)
