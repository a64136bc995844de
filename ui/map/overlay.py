"""The background of the widgets that lie over the map: toolbar, legend, card."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import colours_of


def paint_overlay(painter: QPainter, widget: QWidget) -> None:
    """Paint a widget's background with round corners and a thin border."""
    colours = colours_of(widget)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.panel))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class Overlay(QWidget):
    """A widget with such a background."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_overlay(painter, self)
