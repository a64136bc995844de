"""Writes a chart to a file: SVG, PNG, PDF or CSV, by the ending of its name.

Works without a display. The file is at every moment either the old or the new
one, and carries the chart's manifest.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
from collections.abc import Callable
from functools import cache
from html import escape
from pathlib import Path

import pyqtgraph as pg
from pyqtgraph.exporters import Exporter
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QImageWriter,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from sandbox.report.charts import Chart, to_csv
from sandbox.sentences import refuse
from ui.charts.plot import ChartPlot
from ui.text import capital, shown
from ui.theme import LIGHT, interface_font

#: Pixels, at 96 to the inch.
SIZE = (960, 600)
DPI = 96

#: A PNG is drawn at twice the size in pixels, for print and for sharp screens.
SHARPNESS = 2

_MARGIN = 24


def write(chart: Chart, path: Path, size: tuple[int, int] = SIZE) -> None:
    """Write `chart` to `path`; `size` is in pixels at 96 to the inch.

    Raises Refusal for an ending that is none of svg, png, pdf and csv, and for
    a file that cannot be written.
    """
    make = _MAKERS.get(path.suffix.lower())
    if make is None:
        raise refuse(
            "{file} cannot be written: its name must end in one of {endings}.",
            file=path.name,
            endings=tuple(_MAKERS),
        )
    content = make(chart, size)
    temporary = path.with_name(f".covenant-{secrets.token_hex(8)}")
    try:
        temporary.write_bytes(content)
        os.replace(temporary, path)
    except OSError as error:
        raise refuse(
            "{file} cannot be written: {cause}.", file=path.name, cause=error.strerror
        ) from None
    finally:
        temporary.unlink(missing_ok=True)


def _svg(chart: Chart, size: tuple[int, int]) -> bytes:
    buffer = _buffer()
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setResolution(DPI)
    device.setSize(QSize(*size))
    device.setViewBox(QRect(0, 0, *size))
    device.setTitle(shown(chart.title))
    device.setDescription(shown(chart.caption))
    _draw(chart, device, size)
    metadata = f"<metadata>{escape(_manifest(chart), quote=False)}</metadata>\n"
    head, end, rest = bytes(buffer.data().data()).decode().partition("</desc>\n")
    return (head + end + metadata + rest).encode()


def _png(chart: Chart, size: tuple[int, int]) -> bytes:
    image = QImage(QSize(*size) * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.setDotsPerMeterX(round(DPI * SHARPNESS / 0.0254))
    image.setDotsPerMeterY(round(DPI * SHARPNESS / 0.0254))
    image.setText("Title", shown(chart.title))
    image.setText("Covenant", _manifest(chart))
    _draw(chart, image, size)
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _pdf(chart: Chart, size: tuple[int, int]) -> bytes:
    buffer = _buffer()
    device = QPdfWriter(buffer)
    device.setResolution(DPI)
    device.setPageSize(
        QPageSize(
            QSizeF(*size) * (72 / DPI),
            QPageSize.Unit.Point,
            "",
            QPageSize.SizeMatchPolicy.ExactMatch,
        )
    )
    device.setPageMargins(QMarginsF())
    device.setTitle(shown(chart.title))
    device.setCreator(_manifest(chart))
    _draw(chart, device, size)
    return bytes(buffer.data().data())


def _csv(chart: Chart, size: tuple[int, int]) -> bytes:
    return to_csv(chart).encode()


_MAKERS: dict[str, Callable[[Chart, tuple[int, int]], bytes]] = {
    ".svg": _svg,
    ".png": _png,
    ".pdf": _pdf,
    ".csv": _csv,
}


def _manifest(chart: Chart) -> str:
    return json.dumps(chart.manifest, ensure_ascii=False)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _draw(chart: Chart, device: QPaintDevice, size: tuple[int, int]) -> None:
    """Draw title, plot, caption and source, from top to bottom, on white."""
    _ensure_application()
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, *size), QColor(LIGHT.panel))
    page = QRectF(0, 0, *size).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    small = _font(12)
    top = _text(painter, page, shown(chart.title), _font(18, bold=True), LIGHT.ink)
    subtitle = capital(shown(chart.y.label))
    top += _text(painter, page.adjusted(0, top + 4, 0, 0), subtitle, small, LIGHT.quiet)
    words = f"{shown(chart.caption)}\n{shown(chart.source)}"
    painter.setFont(small)
    foot = painter.boundingRect(page, _WRAP, words).height()
    _text(painter, page.adjusted(0, page.height() - foot, 0, 0), words, small, LIGHT.quiet)
    _Plot(chart).draw(painter, page.adjusted(0, top + 16, 0, -foot - 16))
    painter.end()


class _Plot(Exporter):
    """Draws a chart's plot on a page, as it would look in a window of the place's size.

    pyqtgraph's own exporters have no PDF, and scale axes and pens in an SVG of
    their own making; a scene rendered by its own measure comes out right in both.
    """

    def __init__(self, chart: Chart) -> None:
        self._view = pg.PlotWidget(plotItem=ChartPlot())
        self._view.setFrameShape(self._view.Shape.NoFrame)
        self._chart = chart
        super().__init__(self._view.getPlotItem())

    def draw(self, painter: QPainter, place: QRectF) -> None:
        # A view lays its plot out when it is shown, be it to nobody.
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.resize(place.size().toSize())
        self._view.show()
        self.item.show_chart(self._chart, LIGHT)
        QApplication.sendPostedEvents()
        options = {
            "antialias": True,
            "background": LIGHT.panel,
            "painter": painter,
            "resolutionScale": 1.0,
        }
        self.setExportMode(True, options)
        self.render(painter, place, self.getSourceRect())
        self.setExportMode(False)
        self._view.close()


@cache
def _ensure_application() -> QApplication:
    """Plots are widgets and need an application; kept, as Qt goes wrong when it is collected."""
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(sys.argv[:1])


_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def _text(painter: QPainter, place: QRectF, text: str, font: QFont, colour: str) -> float:
    """Write wrapped text at the top of `place`, and return its height."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, _WRAP, text)
    return painter.boundingRect(place, _WRAP, text).height()


def _font(pixels: int, bold: bool = False) -> QFont:
    font = interface_font()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
