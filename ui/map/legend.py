"""The legend: what each style on the map means."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.map.colouring import Shading, StateStyle
from ui.map.overlay import paint_overlay
from ui.theme import SMALL_PIXELS, Colours, colours_of

_LINE = 19
_SWATCH = 13
_INSIDE = 10
_GAP = 14

#: From this width of the map on, the legend stands in the corner; below, it lies along the foot.
_WIDE = 840
_WIDEST = 250


class Legend(QWidget):
    """Paints a title, and a swatch with words for each entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shading: Shading | None = None
        self._spots: list[QPointF] = []
        self._title = QRectF()
        self.is_strip = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = self.font()
        font.setPixelSize(SMALL_PIXELS)
        self.setFont(font)

    @property
    def shading(self) -> Shading | None:
        """The shading that the legend explains."""
        return self._shading

    def show_shading(self, shading: Shading) -> None:
        """Explain another shading."""
        self._shading = shading
        said = [self._words(), *(entry.words for entry in shading.legend)]
        self.setAccessibleName(", ".join(said))
        self.update()

    def lay_out(self, room: int) -> None:
        """Fit the legend to a map of this width."""
        if self._shading is None:
            return
        self.is_strip = room < _WIDE
        metrics, flags = self.fontMetrics(), Qt.TextFlag.TextWordWrap
        most = room - 2 * _INSIDE if self.is_strip else _WIDEST
        words = self._words()
        self._title = QRectF(metrics.boundingRect(0, 0, most, 200, flags, words))
        self._title.moveTo(_INSIDE, _INSIDE - 2)
        widths = [_SWATCH + 7 + metrics.horizontalAdvance(e.words) for e in self._shading.legend]
        left, top = float(_INSIDE), self._title.bottom() + 3
        right = self._title.right()
        self._spots = []
        for width in widths:
            if self._spots and (not self.is_strip or left + width > room - _INSIDE):
                left, top = float(_INSIDE), top + _LINE
            self._spots.append(QPointF(left, top))
            right = max(right, left + width)
            left += width + _GAP
        foot = top + _LINE if widths else self._title.bottom()
        self.resize(QSize(int(right) + _INSIDE, int(foot) + _INSIDE - 3))

    def _words(self) -> str:
        assert self._shading is not None
        missing = self._shading.missing
        return f"{self._shading.title}\n{missing}" if missing else self._shading.title

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shading is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = colours_of(self)
            paint_overlay(painter, self)
            painter.setPen(QColor(colours.quiet))
            place = self._title.adjusted(0, 0, 2, 0)
            painter.drawText(place, Qt.TextFlag.TextWordWrap, self._words())
            for entry, spot in zip(self._shading.legend, self._spots, strict=False):
                paint_swatch(painter, entry.style, spot, colours)
                painter.setPen(QColor(colours.ink))
                words = QRectF(spot.x() + _SWATCH + 7, spot.y(), self.width(), _LINE)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, entry.words)


def paint_swatch(painter: QPainter, style: StateStyle, spot: QPointF, colours: Colours) -> None:
    """Paint a style of the map in a small square."""
    swatch = QRectF(spot.x(), spot.y() + (_LINE - _SWATCH) / 2, _SWATCH, _SWATCH)
    if style.ring:
        painter.setPen(QPen(QColor(colours.ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(swatch.adjusted(1, 1, -1, -1))
        return
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(style.fill))
    painter.drawRoundedRect(swatch, 3, 3)
    if style.hatch:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(style.hatch), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(swatch, 3, 3)
