"""Paints a chart of bars: under each name its figures as bars, with the figures in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from sandbox.report.charts.chart import Axis, Bar, Chart
from ui.charts.axes import spaced_ticks
from ui.charts.lines import SWATCH, paint_swatch
from ui.text import shown
from ui.theme import GRID, Colours
from ui.widgets.verdict_mark import MARK_SIZE, paint_mark

#: Heights in pixels: of a bar at its most and its least, and of a name above one.
_BAR, THIN, _NAME = 16.0, 7.0, 20.0

#: Between two bars of one treaty, and the most between two treaties.
_BETWEEN, _APART = 3.0, 14.0

#: The share of the width that the figures beside the bars may take; longer ones end in dots.
MOST_FOR_FIGURES = 0.5

_AXIS = 22.0

#: How wide the line around a hollow bar is, in pixels.
_OUTLINE = 1.5

#: The most that stands before a name: a piece of its line, and a mark.
BEFORE_NAME = SWATCH + GRID + MARK_SIZE + GRID / 2


def paint_bars(
    painter: QPainter, place: QRectF, chart: Chart, colours: Colours, font: QFont
) -> None:
    """Paint the bars of a chart into `place`, with the axis below them if it has ticks."""
    _Bars(painter, place, chart, colours, font).paint()


def figure_words(bar: Bar) -> str:
    """Return a bar's figure with what it is called, if it has a name."""
    name, figure = shown(bar.name), shown(bar.shown)
    return f"{figure} {name}" if name else figure


@dataclass
class _Bars:
    """One painting of a chart of bars."""

    painter: QPainter
    place: QRectF
    chart: Chart
    colours: Colours
    font: QFont

    def __post_init__(self) -> None:
        self.metrics = QFontMetricsF(self.font)
        bars = self.chart.bars
        self.groups = [(words, list(group)) for words, group in groupby(bars, lambda bar: bar.of)]
        widest = max((self.metrics.horizontalAdvance(figure_words(bar)) for bar in bars), default=0)
        tip = _BAR / 2 if any(bar.beyond for bar in bars) else 0.0
        self.figures = min(widest + GRID + tip, MOST_FOR_FIGURES * self.place.width())
        axis = _AXIS if self.chart.x.ticks else 0.0
        self.inside = self.place.adjusted(0, 0, -self.figures, -axis)

    def paint(self) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setFont(self.font)
        thickness, apart = self._fit()
        height = self._height(thickness, apart)
        if self.chart.x.ticks:
            # The axis stays with its bars where there is more room than they need.
            self.inside.setHeight(min(self.inside.height(), height + GRID))
            self._paint_axis(self.chart.x)
        top = self.inside.top()
        for words, bars in self.groups:
            self._paint_name(QPointF(self.place.left(), top), shown(words), bars[0])
            top += _NAME
            for bar in bars:
                self._paint_bar(top, thickness, bar)
                top += thickness + _BETWEEN
            top += apart - _BETWEEN

    def _fit(self) -> tuple[float, float]:
        """Return how thick the bars and how wide the gaps are, so that all have room."""
        thickness, apart = _BAR, _APART
        while self._height(thickness, apart) > self.inside.height() and thickness > THIN:
            thickness, apart = thickness - 1, max(apart - 1, _BETWEEN)
        while self._height(thickness, apart) > self.inside.height() and apart > _BETWEEN:
            apart -= 1
        return thickness, apart

    def _height(self, thickness: float, apart: float) -> float:
        count = len(self.chart.bars)
        within = (count - len(self.groups)) * _BETWEEN
        return count * thickness + within + len(self.groups) * (_NAME + apart) - apart

    def _x(self, value: float) -> float:
        axis = self.chart.x
        share = (value - axis.low) / (axis.high - axis.low)
        return self.inside.left() + self.inside.width() * share

    def _paint_axis(self, axis: Axis) -> None:
        painter, metrics = self.painter, self.metrics
        for tick, text in spaced_ticks(axis, self.inside.width(), metrics):
            x = self._x(tick)
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QPointF(x, self.inside.top()), QPointF(x, self.inside.bottom()))
            painter.setPen(QColor(self.colours.quiet))
            width = metrics.horizontalAdvance(text)
            left = min(max(x - width / 2, self.place.left()), self.place.right() - width)
            painter.drawText(QPointF(left, self.inside.bottom() + 4 + metrics.ascent()), text)

    def _paint_name(self, at: QPointF, name: str, bar: Bar) -> None:
        painter, middle = self.painter, at.y() + _NAME / 2 - 1
        paint_swatch(painter, QPointF(at.x(), middle), bar.line, self.colours.hues[bar.hue])
        left = at.x() + SWATCH + GRID
        if bar.verdict is not None:
            spot = QPointF(left + MARK_SIZE / 2, middle)
            paint_mark(painter, spot, bar.verdict, self.colours)
            left += MARK_SIZE + GRID / 2
        painter.setPen(QColor(self.colours.ink))
        room = self.place.right() - left
        words = self.metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        baseline = middle + (self.metrics.ascent() - self.metrics.descent()) / 2
        painter.drawText(QPointF(left, baseline), words)

    def _paint_bar(self, top: float, thickness: float, bar: Bar) -> None:
        painter, colour = self.painter, QColor(self.colours.hues[bar.hue])
        left, right = self.inside.left(), self.inside.left()
        if bar.value is not None:
            right = max(self._x(bar.value), left + 1)
            place = QRectF(left, top, right - left, thickness)
            painter.fillRect(place, colour)
            inner = place.adjusted(_OUTLINE, _OUTLINE, -_OUTLINE, -_OUTLINE)
            if bar.hollow and inner.isValid():
                painter.fillRect(inner, QColor(self.colours.panel))
            if bar.beyond:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                tip = QPointF(right + thickness / 2, top + thickness / 2)
                painter.drawPolygon([place.topRight(), tip, place.bottomRight()])
                right = tip.x()
        if bar.limit is not None:
            x = self._x(bar.limit)
            painter.fillRect(QRectF(x - 1, top - 2, 2, thickness + 4), QColor(self.colours.ink))
        painter.setPen(QColor(self.colours.quiet))
        # Words beside a bar with a limit stand clear of its tick, all below one another.
        is_marked = bar.limit is not None or bar.verdict is not None
        at = (self.inside.right() if is_marked else right) + GRID * 0.75
        words = figure_words(bar)
        room = self.place.right() - at
        words = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        baseline = top + thickness / 2 + (self.metrics.ascent() - self.metrics.descent()) / 2
        painter.drawText(QPointF(at, baseline), words)


def needed_height(bars: Sequence[Bar], thickness: float = THIN) -> float:
    """Return the pixels that bars of a thickness take, without an axis."""
    groups = len(list(groupby(bars, lambda bar: bar.of)))
    return groups * (_NAME + 2 * _BETWEEN) + len(bars) * (thickness + _BETWEEN)
