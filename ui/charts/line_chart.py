"""Paints a chart of lines on anything that can be painted on, in any thread.

The window (`ui.charts.plot`) and every file (`ui.charts.export`) have it from here.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property, partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from sandbox.report.charts.chart import Axis, Chart, Series
from ui.charts.axes import Frame, height_below, paint_axes, width_beside
from ui.charts.line_labels import line_labels
from ui.charts.lines import LEADER_GAP, paint_series, pen_for
from ui.charts.mark_labels import MarkLabels
from ui.text import shown
from ui.theme import GRID, LIGHT, Colours

#: Pixels that a point on the edge of the plot reaches beyond it.
_EDGE = 6.0


class LineChart:
    """One chart of lines laid out in a place: its frame, and painting it.

    x and y: the parts of its axes that are shown, where it has been zoomed.
    """

    def __init__(
        self, chart: Chart, place: QRectF, font: QFont, x: Axis | None = None, y: Axis | None = None
    ) -> None:
        self._chart, self._place, self._font = chart, place, font
        x, y = x or chart.x, y or chart.y
        self._is_zoomed = (x, y) != (chart.x, chart.y)
        ends = [(line, *_last_point(line, x)) for line in chart.series]
        self._ends = [end for end in ends if y.low <= end[2] <= y.high] or ends
        names = [shown(line.name) for line, _, _ in self._ends]
        self._labels = line_labels(names, place.width(), place.height())
        left = width_beside(y, font)
        below = height_below(chart.x, place.width(), font)
        inside = place.adjusted(left, GRID, -self._labels.width, -below)
        self.frame = Frame(inside, x, y)

    @cached_property
    def _marks(self) -> MarkLabels:
        """The marks in sight, with the places of their names.

        Found when they are first painted: the search takes some milliseconds, and in the window
        a chart is laid out several times, at sizes that are not final, before it is painted.
        """
        chart, frame = self._chart, self.frame
        in_sight = [mark for mark in chart.marks if self._is_in_sight(mark.x, mark.y)]
        paint_below = partial(paint_series, series=chart.series, frame=frame, colours=LIGHT)
        return MarkLabels(in_sight, frame, self._font, paint_below)

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Paint axes, lines, marks and the names of the lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_axes(painter, self._place, self.frame, colours, self._font)
        inside = self.frame.inside
        painter.save()
        if self._is_zoomed:
            painter.setClipRect(inside.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE))
        paint_series(painter, self._chart.series, self.frame, colours)
        painter.restore()
        self._marks.paint(painter, colours)
        ends = [QPointF(*self.frame.at(x, y)) + QPointF(LEADER_GAP, 0) for _, x, y in self._ends]
        pens = [pen_for(line.line, colours.hues[line.hue]) for line, _, _ in self._ends]
        room = QRectF(inside.right(), inside.top(), self._labels.width, inside.height())
        self._labels.paint(painter, room, ends, pens, colours)

    def _is_in_sight(self, x: float, y: float) -> bool:
        across, down = self.frame.at(x, y)
        inside = self.frame.inside.adjusted(-1, -1, 1, 1)
        return inside.contains(QPointF(across, down))


def _last_point(line: Series, axis: Axis) -> tuple[float, float]:
    """Return where a line ends, or where it leaves an axis that ends before."""
    last, end = line.x[-1], axis.high
    if last <= end or len(line.x) == 1:
        return last, line.y[-1]
    after = bisect_right(line.x, end)
    if after == 0:
        return line.x[0], line.y[0]
    y0, y1 = line.y[after - 1 : after + 1]
    x0, x1, at = (axis.place(x) for x in (*line.x[after - 1 : after + 1], end))
    return end, y0 if line.steps else y0 + (at - x0) / (x1 - x0) * (y1 - y0)
