"""The sources of a state's data: each figure and fact with its file and line."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

import sandbox
from sandbox.sentences import Refusal, Sentence
from sandbox.world.indicators import NAMES
from sandbox.world.strength import INDICATORS
from sandbox.world.world import World
from ui.library.facts_table import TracedFact, facts_table
from ui.library.library_worker import LibraryWorker
from ui.library.worlds import WorldLoader
from ui.text import capital, number, shown, strength
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

if TYPE_CHECKING:
    from sandbox.library.records import Fact, Trace


#: The widths of the columns of both tables, which stand below each other, so that a figure with
#: its unit is as wide as the fact below it.
_FIGURES = {0: 264, 1: 160, 2: 248, 5: 56}
_FACTS = {0: 264, 1: 408, 4: 56}


@dataclass(frozen=True)
class TracedFigure:
    """One indicator of a state, or a known figure from which it is interpolated.

    value: None if it is missing. trace: its line in a file, None if no table has one.
    of: the year of a figure used for interpolation, None for the world's own year.
    """

    indicator: str
    value: float | None
    is_interpolated: bool
    trace: Trace | None
    of: int | None = None


class TracedFigures(NamedTuple):
    """The figures and facts of a state, each with its source."""

    figures: tuple[TracedFigure, ...]
    facts: tuple[TracedFact, ...]


def traced_figures(worlds: WorldLoader, year: int, code: str) -> TracedFigures:
    """Return the figures and facts of a state in a year, each with its source.

    The world is loaded again, so that figures and lines agree even if files were imported
    since it was tested.
    """
    world = worlds.load(year)
    names = {state.code: state.name for state in world.states}
    facts = tuple(
        TracedFact(fact, tuple(names.get(other, other) for other in fact.others))
        for fact in _facts(world, code)
    )
    return TracedFigures(tuple(_figures(world, code)), facts)


def _figures(world: World, code: str) -> Iterator[TracedFigure]:
    place = world.place(code)
    for column, indicator in enumerate(INDICATORS):
        value = float(world.indicators[place, column])
        drawn = world.interpolated is not None and bool(world.interpolated[place, column])
        trace = _trace(code, world.year, indicator)
        yield TracedFigure(
            indicator,
            None if math.isnan(value) else value,
            is_interpolated=drawn,
            trace=trace,
        )
        if drawn and trace is not None:
            for known in trace.between:
                yield TracedFigure(
                    indicator, known.figure, is_interpolated=False, trace=known, of=known.year
                )


def _trace(code: str, year: int, indicator: str) -> Trace | None:
    from sandbox.library.database import LibraryTrouble
    from sandbox.library.tracing import shipped_trace

    try:
        if (library := sandbox.user_library()) is None:
            return shipped_trace(code, year, indicator)
        try:
            return library.trace(code, year, indicator)
        except LibraryTrouble:
            return shipped_trace(code, year, indicator)
    except Refusal:
        return None


def _facts(world: World, code: str) -> tuple[Fact, ...]:
    from sandbox.library.database import LibraryTrouble
    from sandbox.library.facts import shipped_facts

    if (library := sandbox.user_library()) is None:
        return shipped_facts(world, code)
    try:
        return library.facts(code, world.year)
    except LibraryTrouble:
        return shipped_facts(world, code)


class FiguresDialog(QDialog):
    """Shows the figures of one state, and below them the other facts about it."""

    def __init__(
        self,
        world: World,
        code: str,
        share: float | None,
        library_worker: LibraryWorker,
        worlds: WorldLoader,
        parent: QWidget,
    ) -> None:
        """world: the one in the window; share: the state's share of its strength, if known."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = world.state(code)
        title = self.tr("Where the figures of {state} come from").format(state=state.name)
        self.setWindowTitle(title)
        self.resize(1256, 680)
        self.table = RowsTable(title, self._columns(), _FIGURES)
        rest = self.tr("Its place in the world: membership, borders, rivals and pacts")
        self.facts = facts_table(rest, _FACTS, self)
        self.words = label(role="quiet")
        self.words.setText(
            self.tr("Its strength in {year} is not known.").format(year=world.year)
            if share is None
            else self.tr(
                "In {year} it holds {share} of the world's strength: the mean of its shares in the"
                " indicators below that count and are known."
            ).format(year=world.year, share=strength(share))
        )
        self.note = label(role="small")
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(label(title, "title"))
        column.addWidget(self.words)
        column.addWidget(self.table, 2)
        column.addWidget(label(rest, "title"))
        column.addWidget(self.facts, 3)
        column.addLayout(foot)
        self.note.setText(
            self.tr("The sources of this world: {source}").format(source=shown(world.source_words))
        )
        library_worker.ask(
            lambda tell: traced_figures(worlds, world.year, code),
            self,
            self._show,
            self._show_refusal,
        )

    def _show(self, found: TracedFigures) -> None:
        self.table.show_rows(found.figures)
        self.facts.show_rows(found.facts)

    def _show_refusal(self, sentence: Sentence) -> None:
        self.note.setText(shown(sentence))

    def _name(self, row: TracedFigure) -> str:
        name = f"{capital(shown(NAMES[row.indicator]))} ({row.indicator})"
        if row.of is None:
            return name
        return self.tr("{indicator} in {year}").format(indicator=name, year=row.of)

    def _value(self, row: TracedFigure) -> str:
        if row.value is None:
            return self.tr("missing")
        words = number(row.value)
        return (
            self.tr("{value} (interpolated)").format(value=words) if row.is_interpolated else words
        )

    def _columns(self) -> list[Column[TracedFigure]]:
        return [
            Column(
                self.tr("Indicator"),
                self.tr("In brackets its name in the published tables"),
                shown=self._name,
                tells=self._name,
            ),
            Column(
                self.tr("Figure"),
                is_figure=True,
                shown=self._value,
                key=lambda row: -1.0 if row.value is None else row.value,
            ),
            Column(
                self.tr("Unit"),
                self.tr(
                    "As the National Material Capabilities have it; a table of your own may"
                    " count in any"
                ),
                shown=_unit,
                tells=_unit,
            ),
            Column(self.tr("Table"), shown=_source, tells=_source),
            Column(self.tr("File"), shown=_file, tells=_file),
            Column(
                self.tr("Line"),
                self.tr("The line of the file; its header is line 1"),
                is_figure=True,
                shown=lambda row: "–" if row.trace is None else number(row.trace.line),
                key=lambda row: 0 if row.trace is None else row.trace.line,
            ),
        ]


def _unit(row: TracedFigure) -> str:
    unit = None if row.trace is None else row.trace.unit
    return "–" if unit is None else shown(unit)


def _source(row: TracedFigure) -> str:
    return "–" if row.trace is None else row.trace.source


def _file(row: TracedFigure) -> str:
    return "–" if row.trace is None else row.trace.file_name
