"""Swatches of the treaties' lines, for chips, menus and the headings of columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from sandbox.report.charts.hues import Hue, Line
from ui.charts.lines import SWATCH, paint_swatch
from ui.theme import colours_of


def swatch_icon(widget: QWidget, hue: Hue, line: Line) -> QIcon:
    """Return a swatch for a menu of this widget."""
    picture = QPixmap(SWATCH, 12)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        paint_swatch(painter, QPointF(0, 6), line, colours_of(widget).hues[hue])
    return QIcon(picture)


def hue_name(hue: Hue) -> str:
    """Return the name of a colour."""
    return {
        Hue.BLUE: QCoreApplication.translate("compare", "Blue"),
        Hue.VERMILION: QCoreApplication.translate("compare", "Vermilion"),
        Hue.GREEN: QCoreApplication.translate("compare", "Green"),
        Hue.AMBER: QCoreApplication.translate("compare", "Amber"),
        Hue.PURPLE: QCoreApplication.translate("compare", "Purple"),
        Hue.SKY: QCoreApplication.translate("compare", "Sky blue"),
        Hue.GREY: QCoreApplication.translate("compare", "Grey"),
    }[hue]


def line_name(line: Line) -> str:
    """Return the name of a pattern of dashes."""
    return {
        Line.SOLID: QCoreApplication.translate("compare", "Solid"),
        Line.DASHED: QCoreApplication.translate("compare", "Dashed"),
        Line.DOTTED: QCoreApplication.translate("compare", "Dotted"),
        Line.DASH_DOTTED: QCoreApplication.translate("compare", "Dash and dot"),
        Line.LONG_DASHED: QCoreApplication.translate("compare", "Long dashes"),
        Line.DOT_DOT_DASHED: QCoreApplication.translate("compare", "Dash and two dots"),
    }[line]
