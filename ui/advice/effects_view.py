"""What a set of changes does to the criteria: each bar as it was, and as it would be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.scorecard import Scorecard
from sandbox.criteria.words import VERDICTS
from ui.text import shown, tooltip
from ui.theme import GRID, colours_of
from ui.widgets.verdict_mark import MARK_SIZE, paint_bar, paint_mark

#: Pixels of a row, and of the first of its two lines.
_ROW, _LINE = 44, 18
_BAR_WIDTH, _BAR_HEIGHT = 96, 6
_ARROW = 18


class EffectsView(QWidget):
    """A row for each criterion whose verdict or measure changes: its marks, and both bars.

    The bar as it was is drawn faint above the one as it would be; below stands what the criterion
    would find.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[CriterionResult, CriterionResult]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, before: Scorecard, after: Scorecard) -> None:
        """Show what differs between two verdicts."""
        pairs = zip(before.criteria, after.criteria, strict=True)
        self.rows = [
            (one, other)
            for one, other in pairs
            if one.verdict is not other.verdict or shown(one.shown) != shown(other.shown)
        ]
        said = "\n".join(map(_words, self.rows))
        self.setAccessibleName(self.tr("What changes in the criteria"))
        self.setAccessibleDescription(said)
        self.setToolTip(tooltip(said))
        self.setFixedHeight(_ROW * len(self.rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW * len(self.rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, (before, after) in enumerate(self.rows):
                middle = _ROW * number + _LINE / 2
                x = MARK_SIZE / 2 + 1
                paint_mark(painter, QPointF(x, middle), before.verdict, colours)
                painter.setPen(QColor(colours.quiet))
                arrow = QRectF(x + MARK_SIZE / 2, middle - _LINE / 2, _ARROW, _LINE)
                painter.drawText(arrow, Qt.AlignmentFlag.AlignCenter, "→")
                x += MARK_SIZE + _ARROW
                paint_mark(painter, QPointF(x, middle), after.verdict, colours)
                x += MARK_SIZE / 2 + GRID
                left = self.width() - _BAR_WIDTH - 2
                painter.setPen(QColor(colours.ink))
                room = QRectF(x, middle - _LINE / 2, max(left - GRID - x, 0), _LINE)
                _write(painter, room, shown(after.criterion.name))
                painter.setPen(QColor(colours.quiet))
                below = QRectF(x, room.bottom(), self.width() - x - 2, _ROW - _LINE)
                _write(painter, below, shown(after.shown))
                painter.setOpacity(0.4)
                above = QRectF(left, middle - _BAR_HEIGHT - 2, _BAR_WIDTH, _BAR_HEIGHT / 2)
                paint_bar(painter, above, before, colours)
                painter.setOpacity(1.0)
                lower = QRectF(left, middle - 1, _BAR_WIDTH, _BAR_HEIGHT)
                paint_bar(painter, lower, after, colours)


def _write(painter: QPainter, room: QRectF, words: str) -> None:
    """Write a line, cut off where it has no room: the tooltip has all of it."""
    fitting = painter.fontMetrics().elidedText(
        words, Qt.TextElideMode.ElideRight, int(room.width())
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignTop, fitting)


def _words(row: tuple[CriterionResult, CriterionResult]) -> str:
    before, after = row
    return (
        f"{shown(after.criterion.name)}: {shown(VERDICTS[before.verdict])}"
        f" ({shown(before.shown)}) → {shown(VERDICTS[after.verdict])} ({shown(after.shown)})"
    )
