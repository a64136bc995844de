"""The map in a file: as it is seen, with title, legend and source; or as GeoJSON."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from sandbox.drafts import Draft
from sandbox.report.charts import source_line
from sandbox.report.manifest import as_text
from sandbox.report.saving import save
from sandbox.report.state_facts import states_manifest
from sandbox.sentences import refuse
from ui.charts.paper import Words, paint_image, paint_pdf, paint_svg, png_of
from ui.charts.style import Look
from ui.map.canvas import MapCanvas
from ui.map.colouring import Shading
from ui.map.geojson import geojson
from ui.map.legend import paint_swatch
from ui.text import shown
from ui.theme import LIGHT, interface_font

#: Pixels at 96 to the inch: the margin, a line of the legend, and its swatch.
_MARGIN, _LINE = 20.0, 20.0

ENDINGS = (".svg", ".png", ".pdf", ".geojson")


def write_map(canvas: MapCanvas, shading: Shading, draft: Draft, path: Path, look: Look) -> None:
    """Write the whole map to a file, in the looks that states have now.

    Raises Refusal for an ending that is none of `ENDINGS`, and for a file that cannot be
    written.
    """
    ending = path.suffix.lower()
    if ending == ".geojson":
        save({path: geojson(draft)})
        return
    title = f"{draft.text.name}, {draft.world.year}"
    words = Words(title, shading.title)
    paint = partial(_paint, canvas, shading, draft, title, look)
    manifest = as_text(states_manifest(draft))
    if ending == ".svg":
        content = paint_svg(paint, look, words, manifest)
    elif ending == ".png":
        content = png_of(paint_image(paint, look, words, manifest))
    elif ending == ".pdf":
        content = paint_pdf(paint, look, words, manifest)
    else:
        raise refuse(
            "{file} cannot be written: its name must end in one of {endings}.",
            file=path.name,
            endings=ENDINGS,
        )
    save({path: content})


def _paint(
    canvas: MapCanvas, shading: Shading, draft: Draft, title: str, look: Look, painter: QPainter
) -> None:
    """Paint title, map, legend and source, from top to bottom."""
    width, height = look.page
    page = QRectF(0, 0, width, height).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    top = _write(painter, page, title, _font(18, bold=True), LIGHT.ink)
    top += _write(painter, page.adjusted(0, top + 2, 0, 0), shading.title, _font(12), LIGHT.quiet)
    source = shown(source_line(draft.world))
    foot = _height(painter, page, source, _font(11))
    below = page.adjusted(0, page.height() - foot, 0, 0)
    _write(painter, below, source, _font(11), LIGHT.quiet)
    rows = _legend_rows(shading, page.width())
    legend = len(rows) * _LINE
    place = page.adjusted(0, top + 10, 0, -foot - legend - 16)
    canvas.paint_world(painter, place)
    for number, row in enumerate(rows):
        for x, entry in row:
            spot = QPointF(page.left() + x, place.bottom() + 8 + number * _LINE)
            paint_swatch(painter, shading.legend[entry].look, spot, LIGHT)
            painter.setFont(_font(12))
            painter.setPen(QColor(LIGHT.ink))
            words = QRectF(spot.x() + 20, spot.y(), page.width(), _LINE)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shading.legend[entry].words)


def _legend_rows(shading: Shading, width: float) -> list[list[tuple[float, int]]]:
    """Return where each entry of the legend begins, in rows."""
    metrics = QFontMetricsF(_font(12))
    rows: list[list[tuple[float, int]]] = []
    x = width + 1
    for number, entry in enumerate(shading.legend):
        wide = 20 + metrics.horizontalAdvance(entry.words)
        if x + wide > width:
            rows.append([])
            x = 0.0
        rows[-1].append((x, number))
        x += wide + 18
    return rows


_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def _height(painter: QPainter, place: QRectF, text: str, font: QFont) -> float:
    painter.setFont(font)
    return painter.boundingRect(place, _WRAP, text).height()


def _write(painter: QPainter, place: QRectF, text: str, font: QFont, colour: str) -> float:
    """Write wrapped text at the top of `place`, and return its height."""
    tall = _height(painter, place, text, font)
    painter.setPen(QColor(colour))
    painter.drawText(place, _WRAP, text)
    return tall


def _font(pixels: int, bold: bool = False) -> QFont:
    font = interface_font()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
