"""Paints a chart of dots: under each name a line with its figures on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from sandbox.report.charts.chart import Chart, DotRow, Part
from sandbox.report.charts.hues import Outcome
from ui.charts.bar_chart import MOST_FOR_FIGURES, THIN
from ui.charts.keys import key_height, paint_key
from ui.charts.lines import SWATCH, paint_swatch
from ui.text import figure, shown
from ui.theme import GRID, Colours

#: Pixels: a name above its line, a line at its most and least, and below the last for the ticks.
_NAME, _LINE, _AXIS = 20.0, 18.0, 22.0

#: Pixels from the middle of a dot to its edge. Where dots coincide, each is seen inside the next.
_RADII = {Outcome.HESITANT: 3.0, Outcome.RESOLUTE: 5.5, Outcome.KEPT: 7.5}

#: Three figures of 100 at their longest.
_LONGEST = "100 · 100 · 100"


def paint_dots(
    painter: QPainter, place: QRectF, chart: Chart, colours: Colours, font: QFont
) -> None:
    """Paint the rows of dots of a chart into a place, with the axis below them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(font)
    # The same in every panel, so that their axes are of one length.
    figures = [_LONGEST, *(shown(row.shown) for row in chart.dots if row.dots)]
    widest = max(map(metrics.horizontalAdvance, figures)) + 2 * GRID
    # A dot at either end keeps its whole shape within the place.
    edge = _RADII[Outcome.KEPT] + 1
    left = place.left() + edge
    right = place.right() - min(widest, MOST_FOR_FIGURES * place.width()) - edge

    def at(value: float) -> float:
        return left + (value - chart.x.low) / (chart.x.high - chart.x.low) * (right - left)

    apart = min((place.height() - _AXIS) / max(len(chart.dots), 1), _NAME + 2 * _LINE)
    bottom = place.top() + apart * len(chart.dots) + GRID / 2
    painter.setFont(font)
    for tick in chart.x.ticks:
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(at(tick), place.top()), QPointF(at(tick), bottom))
        painter.setPen(QColor(colours.quiet))
        words = figure(tick)
        start = max(at(tick) - metrics.horizontalAdvance(words) / 2, place.left())
        painter.drawText(QPointF(start, bottom + 2 + metrics.ascent()), words)
    for number, row in enumerate(chart.dots):
        top = place.top() + number * apart
        _paint_name(painter, QRectF(place.left(), top, place.width(), _NAME), row, colours)
        middle = top + _NAME + min(apart - _NAME, _LINE) / 2
        if row.dots:
            ends = [at(dot.value) for dot in row.dots]
            painter.setPen(QPen(QColor(colours.line), 3))
            painter.drawLine(QPointF(min(ends), middle), QPointF(max(ends), middle))
            for dot in reversed(row.dots):
                paint_dot(painter, QPointF(at(dot.value), middle), dot.outcome, colours)
        painter.setPen(QColor(colours.quiet))
        start = right + edge + GRID if row.dots else place.left() + SWATCH + GRID
        words = shown(row.shown)
        dots = Qt.TextElideMode.ElideRight
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        _paint_on_ground(
            painter,
            QPointF(start, baseline),
            metrics.elidedText(words, dots, place.right() - start),
            colours,
        )


def _paint_on_ground(painter: QPainter, at: QPointF, words: str, colours: Colours) -> None:
    """Paint words with nothing behind them, so that no line of the grid runs through them."""
    metrics = QFontMetricsF(painter.font())
    box = QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(words), 1)
    box.setHeight(metrics.height())
    painter.fillRect(box.adjusted(-2, 0, 2, 0), QColor(colours.panel))
    painter.drawText(at, words)


def _paint_name(painter: QPainter, place: QRectF, row: DotRow, colours: Colours) -> None:
    metrics = QFontMetricsF(painter.font())
    middle = place.center().y() - 1
    left = place.left() + SWATCH + GRID
    dots = Qt.TextElideMode.ElideRight
    words = metrics.elidedText(shown(row.of), dots, place.right() - left)
    baseline = middle + (metrics.ascent() - metrics.descent()) / 2
    painter.setPen(QColor(colours.ink))
    _paint_on_ground(painter, QPointF(left, baseline), words, colours)
    paint_swatch(painter, QPointF(place.left(), middle), row.line, colours.hues[row.hue])


def paint_dot(painter: QPainter, at: QPointF, outcome: Outcome, colours: Colours) -> None:
    """Paint a dot: a disc, a diamond, or for kept pledges a ring."""
    radius = _RADII[outcome]
    shade = QColor(colours.outcomes[outcome])
    if outcome is Outcome.KEPT:
        painter.setPen(QPen(QColor(colours.outcomes[Outcome.HESITANT]), 2))
        painter.setBrush(QColor(colours.panel))
        painter.drawEllipse(at, radius, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    if outcome is Outcome.RESOLUTE:
        corners = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
        painter.drawPolygon(QPolygonF([at + QPointF(*corner) for corner in corners]))
    else:
        painter.drawEllipse(at, radius, radius)


def needed_for_dots(chart: Chart, thickness: float = THIN) -> float:
    """Return the pixels that the rows of dots take, without an axis."""
    return len(chart.dots) * (_NAME + max(thickness, _LINE))


def _kinds(chart: Chart) -> list[Part]:
    """Return one dot of each kind on the panels of a chart."""
    rows = (row for panel in (chart, *chart.panels) for row in panel.dots)
    found = {dot.outcome: dot for row in rows for dot in row.dots}
    return [found[outcome] for outcome in Outcome if outcome in found]


def dot_key_height(chart: Chart, width: float, font: QFont) -> float:
    """Return the pixels that the key of the dots takes above the panels of a chart."""
    kinds = _kinds(chart) if chart.panels else []
    return key_height(kinds, width, font) + GRID if kinds else 0.0


def paint_dot_key(
    painter: QPainter, place: QRectF, chart: Chart, colours: Colours, font: QFont
) -> float:
    """Paint above the panels of a chart what their dots stand for; return the height it takes."""
    height = dot_key_height(chart, place.width(), font)
    if height:
        paint_key(painter, place, _kinds(chart), colours, font, _sign)
    return height


def _sign(painter: QPainter, box: QRectF, part: Part, colours: Colours) -> None:
    paint_dot(painter, box.center(), part.outcome, colours)
