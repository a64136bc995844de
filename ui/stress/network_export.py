"""The network of states in a file: as a picture with title, legend and source, or for Gephi."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from sandbox.model.draft import Draft
from sandbox.report.charts.chart import source_line
from sandbox.report.manifests.manifest import as_text
from sandbox.report.wording.state_facts import states_manifest
from sandbox.world.network import Relation
from ui.charts.formats import Metadata, picture_of
from ui.charts.style import Look
from ui.charts.text_block import page_font, paint_text, text_height
from ui.stress.network_painting import NetworkDrawing, NetworkPainter
from ui.text import shown
from ui.theme import GRID, LIGHT, MARGIN, SMALL_PIXELS

#: In a file: pixels, and a resolution that keeps its names readable.
LOOK = Look((2400, 1600), 192)


def network_contents(
    drawing: NetworkDrawing, relation: Relation, draft: Draft, words: Metadata, path: Path
) -> dict[Path, bytes]:
    """Return the contents of a network's file, in the format of the path's ending.

    words: the title, and the legend of the signs.
    """
    # Imported here, off the UI thread, because networkx takes half a second to import.
    from sandbox.report.documents.network_files import WRITERS, network_file

    ending = path.suffix.lower()
    if ending in WRITERS:
        return {path: network_file(drawing.graph, draft, relation, ending)}
    paint = partial(_paint, drawing, draft, words)
    manifest = as_text(states_manifest(draft))
    return {path: picture_of(paint, LOOK, words, manifest, path)}


def _paint(drawing: NetworkDrawing, draft: Draft, words: Metadata, painter: QPainter) -> None:
    """Paint title, network, legend and source, from top to bottom."""
    ink, quiet = QColor(LIGHT.ink), QColor(LIGHT.quiet)
    page = QRectF(0, 0, *LOOK.page).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    small = page_font(SMALL_PIXELS)
    top = paint_text(painter, page, words.title, page_font(18, bold=True), ink)
    said = f"{words.description}\n{shown(source_line(draft.world))}"
    foot = text_height(small, said, page.width())
    paint_text(painter, page.adjusted(0, page.height() - foot, 0, 0), said, small, quiet)
    room = page.adjusted(0, top + GRID, 0, -foot - GRID)
    inside = room.adjusted(3 * GRID, 3 * GRID, -3 * GRID, -3 * GRID)
    spots = {
        code: QPointF(inside.left() + x * inside.width(), inside.bottom() - y * inside.height())
        for code, (x, y) in drawing.places.items()
    }
    NetworkPainter(drawing, spots, room, LIGHT, small).paint(painter)
