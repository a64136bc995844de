"""Where a state's figures come from: the six indicators, each with its file and line."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

import sandbox
from sandbox.sentences import Refusal, Sentence
from sandbox.world.strength import INDICATORS
from sandbox.world.world import World
from ui.library.gaps import indicator_name, indicator_unit
from ui.library.worker import Librarian
from ui.library.worlds import Worlds
from ui.text import capital, number, shown, strength
from ui.theme import GRID, MARGIN
from ui.widgets.columns import Column
from ui.widgets.labels import button, label
from ui.widgets.table import RowsTable

if TYPE_CHECKING:
    from sandbox.library.plain import Trace


@dataclass(frozen=True)
class Figure:
    """One indicator of a state in a world.

    value: None where it is missing. trace: the line it stands on, None where no table has one.
    """

    indicator: str
    value: float | None
    is_interpolated: bool
    trace: Trace | None


def figures_of(worlds: Worlds, year: int, code: str) -> tuple[Figure, ...]:
    """Return the six figures of a state in a year with where each comes from.

    The world is loaded anew, so that figures and lines belong together whatever was imported
    since it was tested.
    """
    world = worlds.load(year)
    place = world.place(code)
    found = []
    for column, indicator in enumerate(INDICATORS):
        value = float(world.indicators[place, column])
        drawn = world.interpolated is not None and bool(world.interpolated[place, column])
        found.append(
            Figure(
                indicator,
                None if math.isnan(value) else value,
                drawn,
                _trace(code, year, indicator),
            )
        )
    return tuple(found)


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


class FiguresDialog(QDialog):
    """Shows the figures of one state."""

    def __init__(
        self,
        world: World,
        code: str,
        share: float | None,
        librarian: Librarian,
        worlds: Worlds,
        parent: QWidget,
    ) -> None:
        """`world` is the one on show, and `share` what the state has of its strength, if known."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = world.state(code)
        title = self.tr("Where the figures of {state} come from").format(state=state.name)
        self.setWindowTitle(title)
        self.resize(880, 400)
        self.table = RowsTable(title, self._columns(), {0: 144, 1: 120, 4: 64})
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
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.note.setText(self.tr("All else of this world: {source}").format(source=world.source))
        librarian.ask(
            lambda tell: figures_of(worlds, world.year, code),
            self,
            self.table.show_rows,
            self._show_refusal,
        )

    def _show_refusal(self, sentence: Sentence) -> None:
        self.note.setText(shown(sentence))

    def _value(self, row: Figure) -> str:
        if row.value is None:
            return self.tr("missing")
        words = number(row.value)
        return (
            self.tr("{value} (interpolated)").format(value=words) if row.is_interpolated else words
        )

    def _columns(self) -> list[Column[Figure]]:
        return [
            Column(
                self.tr("Indicator"),
                shown=lambda row: capital(indicator_name(row.indicator)),
                tells=lambda row: f"{row.indicator}: {indicator_unit(row.indicator)}",
            ),
            Column(
                self.tr("Figure"),
                self.tr("In the units of the National Material Capabilities"),
                is_figure=True,
                shown=self._value,
                key=lambda row: -1.0 if row.value is None else row.value,
                tells=lambda row: indicator_unit(row.indicator),
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


def _source(row: Figure) -> str:
    return "–" if row.trace is None else row.trace.source


def _file(row: Figure) -> str:
    return "–" if row.trace is None else row.trace.file_name
