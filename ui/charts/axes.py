"""The frame of a chart of lines: from figures to pixels and back, its ticks, and painting both."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from sandbox.report.charts.chart import Axis
from sandbox.report.charts.scales import round_step
from ui.text import capital, figure, percent, shown, with_percent
from ui.theme import GRID, Colours

_TITLE = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

#: Pixels that a tick of the axis below reaches downwards.
_TICK = 4.0


@dataclass(frozen=True)
class Frame:
    """inside: the pixels between the axes; x and y: what of both axes is shown there."""

    inside: QRectF
    x: Axis
    y: Axis

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixel of a point in the units of the axes."""
        across, up = _share(self.x, x), _share(self.y, y)
        return (
            self.inside.left() + across * self.inside.width(),
            self.inside.bottom() - up * self.inside.height(),
        )


def _share(axis: Axis, figure: float) -> float:
    """Return how far along an axis a figure lies, 0 to 1."""
    low, high = axis.place(axis.low), axis.place(axis.high)
    return (axis.place(figure) - low) / (high - low)


def zoomed(axis: Axis, low: float, high: float, *, whole: bool) -> Axis:
    """Return the part of an axis between two figures, with round ticks of its own.

    whole: between two of its ticks there is nothing, as between years.
    """
    if math.isclose(low, axis.low, abs_tol=1e-9) and math.isclose(high, axis.high):
        return axis
    if axis.log:
        return replace(axis, low=low, high=high, ticks=_log_ticks(low, high))
    if axis.names:
        named = zip(axis.ticks, axis.names, strict=True)
        kept = [(tick, name) for tick, name in named if low <= tick <= high]
        ticks, names = zip(*kept, strict=True) if kept else ((), ())
        return replace(axis, low=low, high=high, ticks=ticks, names=names)
    step = round_step(high - low)
    if whole:
        step = max(step, 1.0)
    numbers = range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)
    ticks = tuple(round(step * number, 10) for number in numbers)
    return replace(axis, low=low, high=high, ticks=ticks)


def _log_ticks(low: float, high: float) -> tuple[float, ...]:
    """Return round figures between two on a scale of ratios; at least two where there are."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for digits in ((1, 2, 5), range(1, 10), (each / 10 for each in range(10, 100))):
        ticks = tuple(
            sorted(
                tick
                for digit in digits
                for power in powers
                if low <= (tick := digit * 10.0**power) <= high
            )
        )
        if len(ticks) >= 2:
            break
    return ticks


def tick_words(axis: Axis) -> list[str]:
    """Return what the ticks of an axis are called: their figures with all digits they have."""
    if axis.names:
        return [shown(name) for name in axis.names]
    if axis.percent and axis.log:
        return [with_percent(figure(100 * tick)) for tick in axis.ticks]
    if axis.percent:
        hundredths = [100 * tick for tick in axis.ticks]
        digits = (
            places
            for places in range(6)
            if all(math.isclose(round(at, places), at, abs_tol=1e-9) for at in hundredths)
        )
        places = next(digits, 6)
        return [percent(tick, places) for tick in axis.ticks]
    # A year is no figure to be grouped or rounded.
    return [f"{at:.0f}" if float(at).is_integer() else figure(at, ".6g") for at in axis.ticks]


def height_below(axis: Axis, width: float, font: QFont) -> float:
    """Return the pixels that ticks and title of an axis take below a plot, in a width."""
    metrics = QFontMetricsF(font)
    room = QRectF(0, 0, width, 1000)
    title = metrics.boundingRect(room, _TITLE, capital(shown(axis.label))).height()
    return 2 * GRID + metrics.height() + title + GRID


def width_beside(axis: Axis, font: QFont) -> float:
    """Return the pixels that the figures of an axis take beside a plot."""
    return max(map(QFontMetricsF(font).horizontalAdvance, tick_words(axis)), default=0.0) + GRID


def paint_axes(
    painter: QPainter, place: QRectF, frame: Frame, colours: Colours, font: QFont
) -> None:
    """Paint both axes of a frame, within the place that the whole chart has."""
    painter.setFont(font)
    _paint_left(painter, frame, colours, font)
    _paint_below(painter, place, frame, colours, font)


def _paint_left(painter: QPainter, frame: Frame, colours: Colours, font: QFont) -> None:
    metrics, inside = QFontMetricsF(font), frame.inside
    middle = (metrics.ascent() - metrics.descent()) / 2
    for tick, text in zip(frame.y.ticks, tick_words(frame.y), strict=True):
        _, y = frame.at(frame.x.low, tick)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
        painter.setPen(QColor(colours.quiet))
        x = inside.left() - GRID - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(x, y + middle), text)


def spaced_ticks(axis: Axis, width: float, metrics: QFontMetricsF) -> list[tuple[float, str]]:
    """Return the ticks of a level axis with their words: all, or every second or third of them."""
    words = tick_words(axis)
    widest = max(map(metrics.horizontalAdvance, words), default=0.0)
    step, apart = 1, width / max(len(words) - 1, 1)
    while step < len(words) and step * apart < widest + GRID:
        step += 1
    return list(zip(axis.ticks, words, strict=True))[::step]


def _paint_below(
    painter: QPainter, place: QRectF, frame: Frame, colours: Colours, font: QFont
) -> None:
    """Paint ticks and title; where there is no room for all, every second or third tick."""
    metrics, inside = QFontMetricsF(font), frame.inside
    for tick, text in spaced_ticks(frame.x, inside.width(), metrics):
        x, _ = frame.at(tick, frame.y.low)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(x, inside.bottom()), QPointF(x, inside.bottom() + _TICK))
        painter.setPen(QColor(colours.quiet))
        wide = metrics.horizontalAdvance(text)
        left = min(max(x - wide / 2, place.left()), place.right() - wide)
        painter.drawText(QPointF(left, inside.bottom() + GRID + metrics.ascent()), text)
    title = capital(shown(frame.x.label))
    wide = min(metrics.horizontalAdvance(title) + GRID, place.width())
    left = min(max(inside.center().x() - wide / 2, place.left()), place.right() - wide)
    top = inside.bottom() + 2 * GRID + metrics.height()
    painter.drawText(QRectF(left, top, wide, place.bottom() - top), _TITLE, title)
