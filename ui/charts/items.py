"""The lines and marks of a chart, as items of a pyqtgraph plot."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from sandbox.report.charts import Mark, Series
from ui.charts.lines import paint_marks, paint_series, pen_for
from ui.theme import Colours


class SeriesLine(pg.PlotCurveItem):
    """A line and its points, painted in pixels as they are in files."""

    def __init__(self, series: Series, colour: str, aside: Sequence[float]) -> None:
        """`aside` is how many pixels each point is drawn below its place."""
        super().__init__(list(series.x), list(series.y), pen=pen_for(series.line, colour))
        self._series = series
        self._aside = tuple(aside)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.worldTransform()
        spots = [
            transform.map(QPointF(x, y)) + QPointF(0, aside)
            for x, y, aside in zip(self._series.x, self._series.y, self._aside, strict=True)
        ]
        painter.resetTransform()
        paint_series(painter, self._series, spots, self.opts["pen"])


class Marks(pg.GraphicsObject):
    """The marks of a chart: a ring each, with its name beside it, none over another."""

    def __init__(self, marks: Sequence[Mark], colours: Colours, font: QFont, place: QRectF) -> None:
        """`place` is the range of the axes."""
        super().__init__()
        self._marks = tuple(marks)
        self._colours = colours
        self._font = font
        self._place = place
        self.setZValue(10)

    def boundingRect(self) -> QRectF:  # noqa: N802, Qt's name
        return self._place

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.worldTransform()
        room = transform.mapRect(self._place)
        spots = [transform.map(QPointF(mark.x, mark.y)) for mark in self._marks]
        painter.resetTransform()
        paint_marks(painter, self._marks, spots, self._colours, self._font, room)
