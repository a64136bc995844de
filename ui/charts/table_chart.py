"""Paints a table of treaties side by side as a figure: names, rows, and a key of the marks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import VERDICTS
from sandbox.report.charts.grids import Grid
from ui.charts.grids import (
    bold,
    cell_height,
    header_height,
    label_height,
    label_margins,
    paint_cell,
    paint_label,
    paint_name,
)
from ui.charts.text_block import page_font
from ui.text import capital, shown
from ui.theme import GRID, SMALL_PIXELS, Colours
from ui.widgets.verdict_mark import MARK_SIZE, paint_mark

#: Pixels: of the column of labels at its most, of a column in which words can be read, and of the
#: line of the key.
_LABELS, _NARROW, _KEY = 190.0, 128.0, 26.0


def least_width(grid: Grid) -> float:
    """Return the pixels in which all columns can be read."""
    return _least_labels(grid) + _NARROW * len(grid.badges)


def _least_labels(grid: Grid) -> float:
    """Return the pixels in which no word of a label is cut."""
    metrics = QFontMetricsF(bold(page_font(SMALL_PIXELS)))
    words = (word for row in grid.rows for word in capital(shown(row.label)).split())
    longest = max(map(metrics.horizontalAdvance, words), default=0.0)
    return min(longest + label_margins(), _LABELS)


def needed_for_table(grid: Grid, width: float) -> float:
    """Return the pixels that a table takes in a width, key included."""
    font = page_font(SMALL_PIXELS)
    labels, column = _columns(grid, width)
    heights = (_row_height(grid, number, labels, column, font) for number in range(len(grid.rows)))
    return header_height(grid.badges, column, font) + sum(heights) + _KEY


def paint_table(
    painter: QPainter, place: QRectF, grid: Grid, colours: Colours, font: QFont
) -> None:
    """Paint the table from the top of a place down."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    labels, column = _columns(grid, place.width())
    lefts = [place.left() + labels + number * column for number in range(len(grid.badges))]
    height, top = header_height(grid.badges, column, font), place.top()
    for left, badge in zip(lefts, grid.badges, strict=True):
        paint_name(painter, QRectF(left, top, column, height), badge, colours, font)
    top += height
    for number, row in enumerate(grid.rows):
        height = _row_height(grid, number, labels, column, font)
        whole = QRectF(place.left(), top, place.width(), height)
        if row.differs:
            painter.fillRect(whole, QColor(colours.ground))
        painter.fillRect(QRectF(whole.left(), top, whole.width(), 1), QColor(colours.line))
        paint_label(painter, QRectF(place.left(), top, labels, height), row, colours, font)
        for left, cell in zip(lefts, row.cells, strict=True):
            paint_cell(painter, QRectF(left, top, column, height), cell, colours, font)
        top += height
    painter.fillRect(QRectF(place.left(), top, place.width(), 1), QColor(colours.line))
    _paint_key(painter, QRectF(place.left(), top, place.width(), _KEY), colours, font)


def _columns(grid: Grid, width: float) -> tuple[float, float]:
    """Return the widths of the column of labels, and of that of each treaty."""
    labels = min(_LABELS, max(_least_labels(grid), 0.22 * width))
    return labels, (width - labels) / len(grid.badges)


def _row_height(grid: Grid, number: int, labels: float, column: float, font: QFont) -> float:
    row = grid.rows[number]
    cells = (cell_height(cell, column, font) for cell in row.cells)
    return max(label_height(row, labels, font), *cells)


def _paint_key(painter: QPainter, place: QRectF, colours: Colours, font: QFont) -> None:
    """Paint what the marks of verdicts stand for."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    middle, left = place.center().y() + 2, place.left() + GRID
    for verdict in Verdict:
        words = capital(shown(VERDICTS[verdict]))
        paint_mark(painter, QPointF(left + MARK_SIZE / 2, middle), verdict, colours)
        left += MARK_SIZE + GRID / 2
        painter.setPen(QColor(colours.quiet))
        wide = metrics.horizontalAdvance(words)
        room = QRectF(left, place.top() + 2, wide + 2, place.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        left += wide + 2 * GRID
