"""The names of a chart's lines, each beside the end of its own: how they fit, and painting them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ui.charts.label_placement import in_two_lines, spread
from ui.charts.text_block import letters
from ui.theme import GRID, SMALL_PIXELS, Colours, interface_font

#: Below this width, in pixels, the names of lines take two lines to leave the plot its room.
_NARROW = 560

#: The share of a plot's width that the names may take; longer ones end in dots.
_MOST_FOR_NAMES = 0.4

#: Pixels between two names, where they have their full size and where they are small.
_BETWEEN, _BETWEEN_SMALL = 5.0, 1.0

#: The smallest type of names, in pixels, where there are many and little room.
_SMALLEST_PIXELS = 8

#: Pixels between the plot and the names, and those that axis and title take below the plot.
_LEADER, _BELOW = 20.0, 48.0

#: A leader has the dashes of its line, but is thinner.
_LEADER_WIDTH = 1.2


@dataclass(frozen=True)
class LineLabels:
    """Names as they stand to the right of a plot: their texts, and their size in pixels."""

    texts: tuple[str, ...]
    pixels: int

    @property
    def font(self) -> QFont:
        font = interface_font()
        font.setPixelSize(self.pixels)
        return font

    @property
    def width(self) -> float:
        """The pixels that names and leaders take beside the plot."""
        metrics = QFontMetricsF(self.font)
        lines = [line for text in self.texts for line in text.split("\n")]
        return _LEADER + GRID + max(map(metrics.horizontalAdvance, lines), default=0.0)

    def fit(self, height: float) -> bool:
        """Tell whether all have room above one another beside a plot so many pixels high."""
        return sum(self._heights()) <= height - _BELOW

    def boxes(self, place: QRectF, ends: Sequence[QPointF]) -> Iterator[tuple[QRectF, str]]:
        """Yield where each name stands in a place beside the plot, for lines that end there."""
        metrics = QFontMetricsF(self.font)
        room = metrics.height() / 2
        heights = self._heights()
        wanted = [-end.y() for end in ends]
        centres = spread(wanted, heights, -place.bottom() - room, -place.top() + room)
        for text, centre, height in zip(self.texts, centres, heights, strict=True):
            longest = max(map(metrics.horizontalAdvance, text.split("\n")))
            tall = height - self._between
            yield QRectF(place.left() + _LEADER, -centre - tall / 2, longest, tall), text

    def paint(
        self,
        painter: QPainter,
        place: QRectF,
        ends: Sequence[QPointF],
        pens: Sequence[QPen],
        colours: Colours,
    ) -> None:
        """Paint the names into a place, each with a leader from where its line ends.

        pens: what the lines are drawn with, all in step with the names.
        """
        font = self.font
        metrics = QFontMetricsF(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        for (box, text), end, pen in zip(self.boxes(place, ends), ends, pens, strict=True):
            # From the line to its name, which may have had to give way to others.
            leader = QPen(pen)
            leader.setWidthF(_LEADER_WIDTH)
            painter.setPen(leader)
            painter.drawLine(end, QPointF(box.left() - 4, box.center().y()))
            painter.setPen(letters(pen.color(), colours))
            for row, line in enumerate(text.split("\n")):
                baseline = box.top() + metrics.ascent() + row * metrics.lineSpacing()
                painter.drawText(QPointF(box.left(), baseline), line)

    def _heights(self) -> list[float]:
        spacing = QFontMetricsF(self.font).lineSpacing()
        return [spacing * (1 + text.count("\n")) + self._between for text in self.texts]

    @property
    def _between(self) -> float:
        return _BETWEEN if self.pixels == SMALL_PIXELS else _BETWEEN_SMALL


def line_labels(names: Sequence[str], width: float, height: float) -> LineLabels:
    """Return how names stand beside a plot, where both together have this size in pixels."""
    whole = LineLabels(tuple(names), SMALL_PIXELS)
    room = width * _MOST_FOR_NAMES
    metrics = QFontMetricsF(whole.font)
    found = whole
    if width < _NARROW or max(map(metrics.horizontalAdvance, names), default=0.0) > room:
        found = LineLabels(tuple(map(in_two_lines, names)), SMALL_PIXELS)
    if not found.fit(height):
        found = whole
    while not found.fit(height) and found.pixels > _SMALLEST_PIXELS:
        found = LineLabels(found.texts, found.pixels - 1)
    metrics = QFontMetricsF(found.font)
    return LineLabels(tuple(_elided(text, metrics, room) for text in found.texts), found.pixels)


def _elided(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Return text each of whose lines fits into `room`."""
    dots = Qt.TextElideMode.ElideRight
    return "\n".join(metrics.elidedText(line, dots, room) for line in text.split("\n"))
