"""The legend: what each style on the map means."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.map.shading import Shading, StateStyle
from ui.theme import SMALL_PIXELS, Colours, colours_of

#: The greatest height of a widget that has none set (QWIDGETSIZE_MAX).
_UNLIMITED = (1 << 24) - 1

_LINE = 19
_SWATCH = 13
_INSIDE = 10
_GAP = 14

#: The lines that a legend below the map has room for at least, so that the map keeps its size
#: when an attack is marked; and the widest title of one beside it.
_LINES_BELOW = 2
_WIDEST = 220


class Legend(QWidget):
    """Paints a title, and a swatch with words for each entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shading: Shading | None = None
        self._spots: list[QPointF] = []
        self._title = QRectF()
        self.is_beside = False
        self._foot = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
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

    def lay_out(self, room: QSize, aspect: float, least: QSize) -> None:
        """Lie beside the map or below it, whichever leaves the larger world in this room.

        aspect: the width of the whole world by its height. least: the least size of the map;
        where neither leaves as much, the legend is hidden.
        """
        if self._shading is None:
            return
        beside, below = self._place_beside(room.height()), self._place_below(room.width())
        free = min((room.width() - beside.width()) / aspect, room.height())
        left = min(room.width() / aspect, room.height() - below.height())
        fits_beside = (
            beside.height() <= room.height() and room.width() - beside.width() >= least.width()
        )
        fits_below = room.height() - below.height() >= least.height()
        self.is_beside = fits_beside and (free > left or not fits_below)
        self.setVisible(fits_beside or fits_below)
        size = self._place_beside(room.height()) if self.is_beside else below
        # Beside the map it fills the height, with its words at the foot; below it, the width.
        self._foot = size.height()
        self.setMinimumWidth(size.width() if self.is_beside else 0)
        self.setMaximumWidth(size.width() if self.is_beside else room.width())
        self.setMinimumHeight(size.height())
        # Beside the map fill all there is: the line that the room leaves free may be hidden.
        self.setMaximumHeight(_UNLIMITED if self.is_beside else size.height())
        self.update()

    def _place_beside(self, room: int) -> QSize:
        """Place the entries below one another, in as many columns as this height needs."""
        top = self._place_title(_WIDEST)
        lines = max(1, int(room - top - _INSIDE) // _LINE)
        left = right = float(_INSIDE)
        self._spots = []
        for number, width in enumerate(self._widths()):
            if number and number % lines == 0:
                left = right + _GAP
            self._spots.append(QPointF(left, top + number % lines * _LINE))
            right = max(right, left + width)
        right = max(right, self._title.right())
        foot = top + min(len(self._spots), lines) * _LINE
        return QSize(int(right) + _INSIDE, int(foot) + _INSIDE - 3)

    def _place_below(self, room: int) -> QSize:
        """Place the entries beside one another, in as many lines as this width needs."""
        top = self._place_title(room)
        least = top + _LINES_BELOW * _LINE
        left, right = float(_INSIDE), self._title.right()
        self._spots = []
        for width in self._widths():
            if self._spots and left + width > room - _INSIDE:
                left, top = float(_INSIDE), top + _LINE
            self._spots.append(QPointF(left, top))
            right = max(right, left + width)
            left += width + _GAP
        foot = max(top + _LINE, least)
        return QSize(min(int(right) + _INSIDE, room), int(foot) + _INSIDE - 3)

    def _place_title(self, room: int) -> float:
        """Place the title in a width; return where the entries begin below it."""
        most, flags = room - 2 * _INSIDE, Qt.TextFlag.TextWordWrap
        self._title = QRectF(self.fontMetrics().boundingRect(0, 0, most, 200, flags, self._words()))
        self._title.moveTo(_INSIDE, _INSIDE - 2)
        return self._title.bottom() + 3

    def _widths(self) -> list[int]:
        """Return the width of each entry with its swatch."""
        assert self._shading is not None
        metrics = self.fontMetrics()
        return [_SWATCH + 7 + metrics.horizontalAdvance(e.words) for e in self._shading.legend]

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
            painter.fillRect(self.rect(), QColor(colours.ground))
            painter.translate(0, self.height() - self._foot)
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
