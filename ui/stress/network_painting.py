"""Paints a network of states, in the window and into files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from sandbox.report.charts.hues import Hue
from ui.stress.label_placement import Box, Label, place_labels
from ui.theme import Colours

if TYPE_CHECKING:
    import networkx as nx

_RADIUS = 5.0


@dataclass(frozen=True)
class NetworkDrawing:
    """What is drawn: a graph, positions from 0 to 1, and how the states are marked."""

    graph: nx.Graph
    places: Mapping[str, tuple[float, float]]
    names: Mapping[str, str]
    parties: frozenset[str] = frozenset()
    great: frozenset[str] = frozenset()
    aggressors: frozenset[str] = frozenset()
    victim: str | None = None
    relation: str = ""

    @property
    def marked(self) -> frozenset[str]:
        """The states of the threat."""
        return self.aggressors | ({self.victim} if self.victim else frozenset())


@dataclass(frozen=True)
class NetworkPainter:
    """Paints one drawing, with the position of each state in pixels.

    room: the rectangle within which names must stay; looked_at: the states under the pointer
    or selected; selected: the selected state; before: the sides on which labels stood.
    """

    drawing: NetworkDrawing
    spots: Mapping[str, QPointF]
    room: QRectF
    colours: Colours
    font: QFont
    looked_at: frozenset[str] = field(default_factory=frozenset)
    selected: str | None = None
    before: Mapping[str, int] = field(default_factory=dict)

    def paint(self, painter: QPainter) -> dict[str, int]:
        """Paint ties, states and as many labels as have room; return the sides of the labels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ties(painter)
        painter.setFont(self.font)
        metrics = QFontMetricsF(self.font)
        labels = self.labels(metrics)
        halo = QColor(self.colours.panel)
        halo.setAlpha(190)
        for box in (one.box for one in labels.values()):
            painter.fillRect(
                QRectF(box.left, box.top, box.right - box.left, metrics.height()), halo
            )
        for code, spot in self.spots.items():
            self._paint_state(painter, code, spot)
        for code, one in labels.items():
            is_strong = code in self.drawing.marked | self.looked_at
            painter.setPen(QColor(self.colours.ink if is_strong else self.colours.quiet))
            painter.drawText(QPointF(one.box.left, one.box.bottom - metrics.descent()), one.text)
        return {code: one.side for code, one in labels.items()}

    def _paint_ties(self, painter: QPainter) -> None:
        near = QColor(self.colours.accent)
        far = QColor(self.colours.quiet)
        # Many ties are drawn fainter, because they would hide one another.
        far.setAlphaF(0.45 if self.drawing.graph.number_of_edges() < 300 else 0.16)
        lines: dict[bool, list[QLineF]] = {False: [], True: []}
        for one, other in self.drawing.graph.edges:
            is_near = one in self.looked_at or other in self.looked_at
            lines[is_near].append(QLineF(self.spots[one], self.spots[other]))
        for is_near, pen in ((False, QPen(far, 1.0)), (True, QPen(near, 1.8))):
            painter.setPen(pen)
            painter.drawLines(lines[is_near])

    def _paint_state(self, painter: QPainter, code: str, spot: QPointF) -> None:
        """Paint a state: parties filled, aggressors square, the victim a diamond."""
        drawing, hues = self.drawing, self.colours.hues
        colour = QColor(hues[Hue.BLUE] if code in drawing.parties else hues[Hue.GREY])
        if code in drawing.marked:
            colour = QColor(hues[Hue.VERMILION] if code in drawing.aggressors else hues[Hue.AMBER])
        is_filled = code in drawing.parties or code in drawing.marked
        radius = _RADIUS + (1.5 if code in drawing.great else 0.0)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if is_filled else QColor(self.colours.panel))
        if code in drawing.aggressors:
            painter.drawRect(QRectF(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius))
        elif code == drawing.victim:
            size = radius + 2
            corners = ((0, -size), (size, 0), (0, size), (-size, 0))
            painter.drawPolygon([spot + QPointF(x, y) for x, y in corners])
        else:
            painter.drawEllipse(spot, radius, radius)
        if code == self.selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours.ink), 1.4))
            painter.drawEllipse(spot, radius + 4, radius + 4)

    def labels(self, metrics: QFontMetricsF) -> dict[str, Label]:
        """Return the states that get a label, the most important first, and the labels.

        A label is the state's name, or its abbreviation where the name has no room.
        """
        drawing, room = self.drawing, self.room
        first = drawing.marked | self.looked_at
        near = {other for code in self.looked_at for other in drawing.graph[code]}
        visible = {c: (s.x(), s.y()) for c, s in self.spots.items() if room.contains(s)}
        order = sorted(
            visible,
            key=lambda code: (code not in first, code not in near, code not in drawing.great),
        )
        return place_labels(
            order,
            visible,
            {
                code: [
                    (text, metrics.horizontalAdvance(text))
                    for text in (drawing.names.get(code, code), code)
                ]
                for code in visible
            },
            metrics.height(),
            Box(room.left(), room.top(), room.right(), room.bottom()),
            first,
            self.before,
        )
