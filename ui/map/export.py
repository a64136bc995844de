"""The map in a file: as it is seen, with title, legend and source; or as GeoJSON."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPicture

from sandbox.model.draft import Draft
from sandbox.report.charts.chart import source_line
from sandbox.report.manifests.manifest import as_text
from sandbox.report.wording.state_facts import states_manifest
from ui.charts.formats import Metadata, picture_of
from ui.charts.style import Look
from ui.charts.text_block import page_font, paint_text, text_height
from ui.map.canvas import MapCanvas
from ui.map.geojson import geojson
from ui.map.legend import paint_swatch
from ui.map.shading import Shading
from ui.text import shown
from ui.theme import LIGHT

#: Pixels at 96 to the inch: the margin, a line of the legend, and its swatch.
_MARGIN, _LINE = 20.0, 20.0


def map_contents(
    canvas: MapCanvas, shading: Shading, draft: Draft, path: Path, look: Look
) -> Callable[[], dict[Path, bytes]]:
    """Return a function that makes the file of the whole map, in the present styles.

    The map is recorded here, on the UI thread. The returned function works in any thread, and
    raises Refusal for an ending other than svg, png, pdf and geojson.
    """
    if path.suffix.lower() == ".geojson":
        return lambda: {path: geojson(draft)}
    words = Metadata(f"{draft.text.name}, {draft.world.year}", shading.title)
    page = _Page(shading, draft, words, look)
    world = QPicture()
    with QPainter(world) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas.paint_world(painter, page.room)
    manifest = as_text(states_manifest(draft))
    return lambda: {path: picture_of(partial(page.paint, world), look, words, manifest, path)}


class _Page:
    """Title, map, legend and source, from top to bottom."""

    def __init__(self, shading: Shading, draft: Draft, words: Metadata, look: Look) -> None:
        self._shading, self._words = shading, words
        self._source = shown(source_line(draft.world))
        self._page = QRectF(0, 0, *look.page).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        wide = self._page.width()
        self._title = text_height(page_font(18, bold=True), words.title, wide)
        self._top = self._title + 2 + text_height(page_font(12), words.description, wide)
        self._foot = text_height(page_font(11), self._source, wide)
        self._rows = _legend_rows(shading, wide)
        below = self._foot + len(self._rows) * _LINE + 16
        self.room = self._page.adjusted(0, self._top + 10, 0, -below)

    def paint(self, world: QPicture, painter: QPainter) -> None:
        page, ink, quiet = self._page, QColor(LIGHT.ink), QColor(LIGHT.quiet)
        paint_text(painter, page, self._words.title, page_font(18, bold=True), ink)
        below = page.adjusted(0, self._title + 2, 0, 0)
        paint_text(painter, below, self._words.description, page_font(12), quiet)
        foot = page.adjusted(0, page.height() - self._foot, 0, 0)
        paint_text(painter, foot, self._source, page_font(11), quiet)
        _replay(painter, world)
        for number, row in enumerate(self._rows):
            for x, entry in row:
                spot = QPointF(page.left() + x, self.room.bottom() + 8 + number * _LINE)
                paint_swatch(painter, self._shading.legend[entry].style, spot, LIGHT)
                painter.setFont(page_font(12))
                painter.setPen(ink)
                words = QRectF(spot.x() + 20, spot.y(), page.width(), _LINE)
                middle = Qt.AlignmentFlag.AlignVCenter
                painter.drawText(words, middle, self._shading.legend[entry].words)


def _replay(painter: QPainter, picture: QPicture) -> None:
    """Paint a recorded picture pixel for pixel; Qt would scale it by the resolution."""
    painter.save()
    device = painter.device()
    painter.scale(
        picture.logicalDpiX() / device.logicalDpiX(), picture.logicalDpiY() / device.logicalDpiY()
    )
    picture.play(painter)
    painter.restore()


def _legend_rows(shading: Shading, width: float) -> list[list[tuple[float, int]]]:
    """Return where each entry of the legend begins, in rows."""
    metrics = QFontMetricsF(page_font(12))
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
