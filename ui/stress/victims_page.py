"""Victims: how many states break the treaty at each, and what sets that limit."""

from __future__ import annotations

import math
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.results.stress_test import StressTest
from sandbox.results.victims import Victim, victims_of
from sandbox.world.world import World
from ui.text import listed, shown
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.labels import label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

_LIMIT = 6

#: From this width on, in pixels, there is room to say what sets the limit.
_WIDE = 820


class VictimsPage(QWidget):
    """The table; a row shows the smallest coalition that breaks the treaty there."""

    def __init__(self, threat: ThreatSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threat = threat
        self._test: StressTest | None = None
        self._shown: StressTest | None = None
        self._names: dict[str, str] = {}
        widths = {1: 68, 2: 84, 3: 84, 4: 68}
        self.table = RowsTable(self.tr("Victims"), self._columns(), widths)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.chosen.connect(self._choose)
        words = self.tr(
            "The fewest aggressors that break each state's protection. Choose a row to see them."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(label(words, "small"))
        column.addWidget(self.table, 1)
        threat.changed.connect(lambda: self.table.select(self._is_on_show))

    def show_test(self, test: StressTest, world: World) -> None:
        """Show the victims of a test, when the page is visible."""
        self._test = test
        self._names = {state.code: state.name for state in world.states}
        if self.isVisible():
            self.show_rows()

    def show_rows(self) -> None:
        """Show the rows of the newest test."""
        if self._test is not None and self._test is not self._shown:
            self._shown = self._test
            self.table.show_rows(victims_of(self._test), self._is_on_show)

    def _choose(self, victim: Victim) -> None:
        if victim.breaker is not None:
            self._threat.show(victim.breaker.coalition, victim.state)
        else:
            self._threat.show((), victim.state)

    def _is_on_show(self, victim: Victim) -> bool:
        return victim.state == self._threat.victim

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_LIMIT, self.width() < _WIDE)

    def _columns(self) -> list[Column[Victim]]:
        return [
            Column(
                self.tr("State"),
                self.tr("The state attacked"),
                shown=lambda row: self._name(row.state),
                tells=lambda row: shown(row.limit),
            ),
            self._size(self.tr("Alone"), self.tr("If no one helped it"), "alone"),
            self._size(self.tr("Hesitant"), self.tr("If each party waits"), "hesitant"),
            self._size(self.tr("Resolute"), self.tr("If all trust one another"), "resolute"),
            self._size(
                self.tr("Ideal"),
                self.tr("If every other state helped with all it has: no treaty does better"),
                "ideal",
            ),
            Column(
                self.tr("Broken by"),
                self.tr(
                    "The fewest states that break it if each party waits; of those coalitions,"
                    " the one that leaves the victim weakest"
                ),
                shown=self._breaker,
                tells=self._breaker,
            ),
            Column(
                self.tr("What limits it"),
                self.tr("What would have to change for this state to be better protected"),
                shown=lambda row: shown(row.limit),
                tells=lambda row: shown(row.limit),
            ),
        ]

    def _size(self, title: str, tip: str, field: str) -> Column[Victim]:
        size = attrgetter(field)
        return Column(
            title,
            tip,
            is_figure=True,
            shown=lambda row: self._figure(size(row)),
            key=lambda row: math.inf if size(row) is None else size(row),
        )

    def _figure(self, size: int | None) -> str:
        if size is not None:
            return str(size)
        return f">{self._test.largest}" if self._test else ""

    def _breaker(self, row: Victim) -> str:
        if row.breaker is None:
            return self.tr("none")
        return listed(map(self._name, row.breaker.coalition))

    def _name(self, code: str) -> str:
        return self._names.get(code, code)
