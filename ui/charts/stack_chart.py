"""Paints a chart of stacked bars: one a row, with a figure of its own beside each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from sandbox.report.charts.chart import Chart, Part, Stack
from sandbox.report.charts.hues import Outcome
from ui.charts.keys import key_height, paint_key
from ui.charts.text_block import paint_text, text_height
from ui.text import capital, figure, percent, shown
from ui.theme import GRID, Colours

#: Pixels: a bar at its most and least, between two bars, and a heading above some.
_BAR, THIN, _BETWEEN, _HEADING = 20.0, 12.0, 4.0, 20.0

#: The share of the width that names may take, and that for the bars beside with their figures.
_MOST_FOR_NAMES, _BESIDE, _LEAST_BESIDE = 0.34, 0.16, 88.0

#: Pixels for the ticks below the bars.
_TICKS = 20.0

#: Between the stripes of what is hatched, in pixels.
_HATCH = 5.0


def paint_stacks(
    painter: QPainter,
    place: QRectF,
    chart: Chart,
    colours: Colours,
    font: QFont,
    *,
    has_key: bool = True,
) -> None:
    """Paint the key of a chart's parts, its rows, and the axis below them, into a place.

    has_key: False for one of several panels, above which the key stands once.
    """
    _Stacks(painter, place, chart, colours, font, has_key).paint()


def stack_key_height(chart: Chart, width: float, font: QFont) -> float:
    """Return the pixels that the key takes above panels of stacked bars, 0 for others."""
    parts = _parts_of_panels(chart)
    return key_height(parts, width, font) + GRID if parts else 0.0


def paint_stack_key(
    painter: QPainter, place: QRectF, chart: Chart, colours: Colours, font: QFont
) -> float:
    """Paint above panels what their parts stand for; return the height it takes."""
    height = stack_key_height(chart, place.width(), font)
    if height:
        paint_key(painter, place, _parts_of_panels(chart), colours, font, _swatch)
    return height


def needed_for_stacks(
    chart: Chart, width: float, font: QFont, thickness: float = THIN, *, has_key: bool = True
) -> float:
    """Return the pixels that the rows take in a width, with key and axis."""
    _, _, beside = _columns(chart, width, font)
    return (
        (_top(chart, width, beside, font) if has_key else 0.0)
        + _height(_groups(chart), max(thickness, THIN))
        + _TICKS
        + text_height(font, capital(shown(chart.x.label)), width)
        + GRID
    )


def _groups(chart: Chart) -> list[tuple[str, list[Stack]]]:
    """Return the rows by heading; those without one have an empty heading."""
    named = ((shown(row.group) if row.group else "", row) for row in chart.stacks)
    return [(words, [row for _, row in rows]) for words, rows in groupby(named, lambda x: x[0])]


def _height(groups: list[tuple[str, list[Stack]]], thickness: float) -> float:
    headings = sum(bool(words) for words, _ in groups)
    rows = sum(len(rows) for _, rows in groups)
    return rows * (thickness + _BETWEEN) + headings * _HEADING


def _columns(chart: Chart, width: float, font: QFont) -> tuple[float, float, float]:
    """Return the widths of the names, of the bars, and of what stands beside them."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetricsF(bold)
    longest = max((metrics.horizontalAdvance(shown(row.of)) for row in chart.stacks), default=0.0)
    names = min(longest + GRID, _MOST_FOR_NAMES * width)
    beside = max(_BESIDE * width, _LEAST_BESIDE) if chart.beside else 0.0
    return names, width - names - beside, beside


def _top(chart: Chart, width: float, beside: float, font: QFont) -> float:
    """Return the pixels of the key, and of the title beside it."""
    key = key_height(_parts(chart), width - beside - GRID, font)
    title = text_height(font, _beside_title(chart), beside - GRID) if chart.beside else 0.0
    return max(key, title) + GRID / 2


def _beside_title(chart: Chart) -> str:
    return capital(shown(chart.beside.label)) if chart.beside else ""


def _parts_of_panels(chart: Chart) -> list[Part]:
    return _parts(*chart.panels)


def _parts(*charts: Chart) -> list[Part]:
    """Return one part of each kind that some row has, in order."""
    rows = (row for chart in charts for row in chart.stacks)
    found = {part.outcome: part for row in rows for part in row.parts}
    return [found[outcome] for outcome in Outcome if outcome in found]


@dataclass
class _Stacks:
    """One painting of stacked bars."""

    painter: QPainter
    place: QRectF
    chart: Chart
    colours: Colours
    font: QFont
    has_key: bool = True

    def __post_init__(self) -> None:
        self.metrics = QFontMetricsF(self.font)
        self.groups = _groups(self.chart)
        names, bars, self.beside = _columns(self.chart, self.place.width(), self.font)
        self.left, self.right = self.place.left() + names, self.place.left() + names + bars
        self.right -= 2 * GRID if self.beside else 0.0

    def paint(self) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.place.top() + self._paint_top()
        thickness = self._thickness(top)
        bottom = top + _height(self.groups, thickness)
        self._paint_axis(top, bottom)
        for words, rows in self.groups:
            if words:
                self._paint_heading(top, words)
                top += _HEADING
            for row in rows:
                self._paint_row(top, thickness, row)
                top += thickness + _BETWEEN

    def _thickness(self, top: float) -> float:
        label = text_height(self.font, capital(shown(self.chart.x.label)), self.place.width())
        room = self.place.bottom() - top - _TICKS - label
        thickness = _BAR
        while thickness > THIN and _height(self.groups, thickness) > room:
            thickness -= 1
        return thickness

    def _paint_top(self) -> float:
        """Paint the key, and the title of what stands beside; return their height."""
        if not self.has_key:
            return 0.0
        width = self.place.width()
        room = QRectF(self.place.topLeft(), self.place.bottomRight())
        room.setWidth(width - self.beside - GRID)
        paint_key(self.painter, room, _parts(self.chart), self.colours, self.font, _swatch)
        if self.beside:
            room = QRectF(self.right + 2 * GRID, self.place.top(), self.beside - GRID, 1000)
            quiet = QColor(self.colours.quiet)
            paint_text(self.painter, room, _beside_title(self.chart), self.font, quiet)
        return _top(self.chart, width, self.beside, self.font)

    def _x(self, value: float) -> float:
        axis = self.chart.x
        return self.left + (value - axis.low) / (axis.high - axis.low) * (self.right - self.left)

    def _paint_axis(self, top: float, bottom: float) -> None:
        painter, metrics, axis = self.painter, self.metrics, self.chart.x
        painter.setFont(self.font)
        for tick in axis.ticks:
            x, text = self._x(tick), figure(tick)
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            painter.setPen(QColor(self.colours.quiet))
            wide = metrics.horizontalAdvance(text)
            left = min(x - wide / 2, self.place.right() - wide)
            painter.drawText(QPointF(left, bottom + 2 + metrics.ascent()), text)
        words = capital(shown(axis.label))
        fits = self.left + metrics.horizontalAdvance(words) < self.place.right()
        left = self.left if fits else self.place.left()
        room = QRectF(left, bottom + _TICKS, self.place.right() - left, 1000)
        paint_text(painter, room, words, self.font, QColor(self.colours.quiet))

    def _paint_heading(self, top: float, words: str) -> None:
        self.painter.setFont(self.font)
        self.painter.setPen(QColor(self.colours.quiet))
        baseline = top + _HEADING - 4 - self.metrics.descent()
        self.painter.drawText(QPointF(self.place.left(), baseline), words)

    def _paint_row(self, top: float, thickness: float, row: Stack) -> None:
        painter = self.painter
        font = QFont(self.font)
        # What has no heading stands for all the others.
        font.setBold(row.group is None)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.ink))
        metrics = QFontMetricsF(font)
        room = self.left - self.place.left() - GRID / 2
        words = metrics.elidedText(shown(row.of), Qt.TextElideMode.ElideRight, room)
        baseline = top + thickness / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(self.place.left(), baseline), words)
        painter.setFont(self.font)
        end = self.chart.x.low
        for part in row.parts:
            start, end = end, end + part.value
            box = QRectF(self._x(start), top, self._x(end) - self._x(start), thickness)
            paint_part(painter, box, part.outcome, self.colours)
            self._paint_figure(box, part, baseline)
        self._paint_beside(top, thickness, row, baseline)

    def _paint_figure(self, box: QRectF, part: Part, baseline: float) -> None:
        words = figure(part.value, ".0f")
        wide = self.metrics.horizontalAdvance(words)
        if part.outcome is Outcome.NOT_COVERED or wide + GRID > box.width():
            return
        if part.outcome is Outcome.BLOCKED:
            # Stripes would cross the figure.
            ground = QRectF(box.center().x() - wide / 2 - 4, box.top(), wide + 8, box.height())
            self.painter.fillRect(ground, QColor(self.colours.outcomes[Outcome.BLOCKED]))
        self.painter.setPen(on_part(part.outcome, self.colours))
        self.painter.drawText(QPointF(box.center().x() - wide / 2, baseline), words)

    def _paint_beside(self, top: float, thickness: float, row: Stack, baseline: float) -> None:
        axis = self.chart.beside
        if axis is None or row.beside is None:
            return
        left = self.right + 2 * GRID
        room = self.place.right() - left - self.metrics.horizontalAdvance("100%") - GRID
        wide = (row.beside - axis.low) / (axis.high - axis.low) * room
        bar = QRectF(left, top + 2, max(wide, 1.0), thickness - 4)
        self.painter.fillRect(bar, QColor(self.colours.quiet))
        self.painter.setPen(QColor(self.colours.quiet))
        words = percent(row.beside) if row.beside >= 0.005 else f"<{percent(0.01)}"
        self.painter.drawText(QPointF(bar.right() + GRID / 2, baseline), words)


def _swatch(painter: QPainter, box: QRectF, part: Part, colours: Colours) -> None:
    paint_part(painter, box, part.outcome, colours)


def on_part(outcome: Outcome, colours: Colours) -> QColor:
    """Return the colour of figures on a part."""
    is_dark = QColor(colours.outcomes[outcome]).lightness() < 140
    is_light_theme = QColor(colours.panel).lightness() > 128
    if is_dark:
        return QColor(colours.panel if is_light_theme else colours.ink)
    return QColor(colours.ink if is_light_theme else colours.ground)


def paint_part(painter: QPainter, box: QRectF, outcome: Outcome, colours: Colours) -> None:
    """Paint a part of a bar in its shade.

    What a vote blocks has stripes, what never holds is hollow, what is not covered a thin line.
    """
    if outcome is Outcome.NOT_COVERED:
        middle = box.center().y()
        box = QRectF(box.left(), middle - 2, box.width(), 4)
    painter.fillRect(box, QColor(colours.outcomes[outcome]))
    if outcome is Outcome.BLOCKED:
        painter.setPen(QPen(QColor(colours.not_met), 1.2))
        stripes = []
        x = box.left() - box.height()
        while x < box.right():
            start, end = max(x, box.left()), min(x + box.height(), box.right())
            if end > start:
                from_y, to_y = box.bottom() - (start - x), box.bottom() - (end - x)
                stripes.append(QLineF(start, from_y, end, to_y))
            x += _HATCH
        painter.drawLines(stripes)
    if outcome is Outcome.NEVER and box.width() > 2:
        painter.setPen(QPen(QColor(colours.quiet), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    if box.width() > 3:
        # A thin gap tells each part from the next.
        painter.fillRect(
            QRectF(box.right() - 0.5, box.top(), 0.5, box.height()), QColor(colours.panel)
        )
