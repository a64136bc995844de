"""Paints panels of bars of the same things: one row each, its name once, and a bar a panel.

Where there is room for it, the rows lie in blocks beside each other, each with titles and ticks.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from sandbox.report.charts.chart import Axis, Bar, Chart
from ui.charts.axes import spaced_ticks
from ui.charts.bar_chart import figure_words
from ui.charts.text_block import paint_text, text_height
from ui.text import capital, shown
from ui.theme import GRID, Colours

#: Pixels: a bar at its most and its least, between two rows, and for the ticks below the last.
_BAR, _THIN, _BETWEEN, _TICKS = 18.0, 10.0, 6.0, 22.0

#: The narrowest panel of a block, the gap between blocks and between panels, in pixels.
_NARROW, _GAP, _APART = 132.0, 4.0 * GRID, 2.0 * GRID

#: The share of a block that its names may take, and the least rows of a block.
_MOST_FOR_NAMES, _FEWEST = 0.45, 15


def paint_aligned(
    painter: QPainter, place: QRectF, chart: Chart, colours: Colours, font: QFont
) -> None:
    """Paint the rows of a chart into a place, with the titles of its panels and their axes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layout = _layout(chart, place.width(), font)
    room = place.height() - layout.head - _TICKS
    thickness = min(max(room / layout.rows - _BETWEEN, _THIN), _BAR)
    _Rows(painter, place, chart, colours, font, layout, thickness).paint()


def needed_for_aligned(chart: Chart, width: float, font: QFont, thickness: float) -> float:
    """Return the pixels that the rows take in a width, with titles and ticks."""
    layout = _layout(chart, width, font)
    return layout.head + layout.rows * (max(thickness, _THIN) + _BETWEEN) + _TICKS


@dataclass(frozen=True)
class _Layout:
    """Where things lie, in pixels.

    blocks: how many stand beside each other; rows: of each, at most; block: its width; names: that
    of its names; column: that of a panel in it; head: the height of the titles.
    """

    blocks: int
    rows: int
    block: float
    names: float
    column: float
    head: float


def _layout(chart: Chart, width: float, font: QFont) -> _Layout:
    rows, panels = chart.panels[0].bars, len(chart.panels)
    names = max(QFontMetricsF(font).horizontalAdvance(shown(bar.of)) for bar in rows) + 1.5 * GRID
    least = names + panels * (_NARROW + _APART)
    blocks = max(1, min(int((width + _GAP) // (least + _GAP)), len(rows) // _FEWEST))
    block = (width - (blocks - 1) * _GAP) / blocks
    names = min(names, _MOST_FOR_NAMES * block)
    column = (block - names - (panels - 1) * _APART) / panels
    bold = _bold(font)
    head = max(text_height(bold, capital(shown(panel.title)), column) for panel in chart.panels)
    return _Layout(blocks, -(-len(rows) // blocks), block, names, column, head + GRID / 2)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


@dataclass
class _Rows:
    """One painting of aligned bars."""

    painter: QPainter
    place: QRectF
    chart: Chart
    colours: Colours
    font: QFont
    layout: _Layout
    thickness: float

    def __post_init__(self) -> None:
        self.metrics = QFontMetricsF(self.font)
        self.top = self.place.top() + self.layout.head
        self.apart = self.thickness + _BETWEEN

    def paint(self) -> None:
        bars = self.chart.panels[0].bars
        for number, bar in enumerate(bars):
            self._paint_name(number, bar)
        for number, panel in enumerate(self.chart.panels):
            words = [self.metrics.horizontalAdvance(figure_words(bar)) for bar in panel.bars]
            figures = min(max(words) + GRID, self.layout.column / 2)
            for block in range(self.layout.blocks):
                left = self._left(block) + self.layout.names
                left += number * (self.layout.column + _APART)
                start = block * self.layout.rows
                some = panel.bars[start : start + self.layout.rows]
                self._paint_head(left, panel)
                inside = QRectF(left, self.top, self.layout.column - figures, 0)
                inside.setHeight(len(some) * self.apart)
                self._paint_axis(inside, panel.x)
                for row, bar in enumerate(some):
                    self._paint_bar(inside, row, bar, panel.x)

    def _left(self, block: int) -> float:
        return self.place.left() + block * (self.layout.block + _GAP)

    def _baseline(self, row: int) -> float:
        middle = self.top + (row + 0.5) * self.apart
        return middle + (self.metrics.ascent() - self.metrics.descent()) / 2

    def _paint_name(self, number: int, bar: Bar) -> None:
        block, row = divmod(number, self.layout.rows)
        left, room = self._left(block), self.layout.names - GRID
        if row % 2 == 0:
            # A band leads the eye from the name to its bars.
            band = QRectF(left, self.top + row * self.apart, self.layout.block, self.apart)
            self.painter.fillRect(band, QColor(self.colours.ground))
        self.painter.setFont(self.font)
        self.painter.setPen(QColor(self.colours.ink))
        words = self.metrics.elidedText(shown(bar.of), Qt.TextElideMode.ElideRight, room)
        self.painter.drawText(QPointF(left + GRID / 2, self._baseline(row)), words)

    def _paint_head(self, left: float, panel: Chart) -> None:
        room = QRectF(left, self.place.top(), self.layout.column, self.layout.head)
        ink = QColor(self.colours.ink)
        paint_text(self.painter, room, capital(shown(panel.title)), _bold(self.font), ink)

    def _paint_axis(self, inside: QRectF, axis: Axis) -> None:
        painter, metrics = self.painter, self.metrics
        painter.setFont(self.font)
        for tick, text in spaced_ticks(axis, inside.width(), metrics):
            x = _at(inside, axis, tick)
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()))
            painter.setPen(QColor(self.colours.quiet))
            left = x - metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(left, inside.bottom() + 4 + metrics.ascent()), text)

    def _paint_bar(self, inside: QRectF, row: int, bar: Bar, axis: Axis) -> None:
        right, top = inside.left(), self.top + row * self.apart + _BETWEEN / 2
        if bar.value:
            right = max(_at(inside, axis, bar.value), right + 1)
            box = QRectF(inside.left(), top, right - inside.left(), self.thickness)
            self.painter.fillRect(box, QColor(self.colours.hues[bar.hue]))
        self.painter.setPen(QColor(self.colours.quiet))
        at = QPointF(right + GRID / 2, self._baseline(row))
        room = inside.left() + self.layout.column - at.x()
        words = self.metrics.elidedText(figure_words(bar), Qt.TextElideMode.ElideRight, room)
        self.painter.drawText(at, words)


def _at(inside: QRectF, axis: Axis, figure: float) -> float:
    """Return the pixel of a figure."""
    return inside.left() + inside.width() * (figure - axis.low) / (axis.high - axis.low)
