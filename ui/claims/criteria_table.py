"""The criteria of a claim, each with its mark and what it rests on, before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from sandbox.analysis.claims.claim import CriterionChange
from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import VERDICTS
from ui.text import capital, shown, tooltip
from ui.theme import GRID, colours_of
from ui.widgets.labels import label
from ui.widgets.verdict_mark import MARK_SIZE, paint_mark


class CriteriaTable(QWidget):
    """A row for each criterion: its name, and the two judgements beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, GRID, 0, GRID)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        for column, stretch in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(column, stretch)

    def show_changes(self, changes: Sequence[CriterionChange]) -> None:
        """Show other criteria in place of those on show."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        for column, words in enumerate((self.tr("Before"), self.tr("After")), start=1):
            self._grid.addWidget(label(words, "small"), 0, column)
        for row, change in enumerate(changes, start=1):
            criterion = change.before.criterion
            name = label(capital(shown(criterion.name)))
            name.setToolTip(tooltip(shown(criterion.asks)))
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(name, row, 0, top)
            self._grid.addWidget(_Judgement(change.before), row, 1, top)
            self._grid.addWidget(_Judgement(change.after), row, 2, top)


class _Judgement(QWidget):
    """The mark of a verdict with its word and the figure that it rests on."""

    def __init__(self, result: CriterionResult) -> None:
        super().__init__()
        words = label(
            self.tr("{verdict}: {figure}").format(
                verdict=capital(shown(VERDICTS[result.verdict])), figure=shown(result.shown)
            )
        )
        words.setToolTip(tooltip(shown(result.reason)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(_Mark(result.verdict), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


class _Mark(QWidget):
    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self._verdict = verdict
        self.setFixedSize(QSize(MARK_SIZE + 2, MARK_SIZE + 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QPointF(self.width() / 2, self.height() / 2)
            paint_mark(painter, centre, self._verdict, colours_of(self))
