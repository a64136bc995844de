"""Of 100 likely attacks those that a treaty could hold, as a grid of ten by ten dots."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sandbox.report.charts.hues import Outcome
from ui.theme import Colours, colours_of

#: Dots in a row, and rows.
_SIDE = 10

#: How much of a dot's place it fills.
_FILLED = 0.76

#: What the three kinds of attacks held are painted as: they differ in lightness, for any eyes.
_KINDS = (Outcome.HESITANT, Outcome.RESOLUTE, Outcome.KEPT)

#: Whole numbers of 100, each counting those before it (`HeldShares.of_hundred`).
OfHundred = tuple[int, int, int]


def tones(colours: Colours) -> tuple[QColor, ...]:
    """Return the colours of the three kinds of attacks held, the surest first."""
    return tuple(QColor(colours.outcomes[kind]) for kind in _KINDS)


def paint_dots(painter: QPainter, place: QRectF, held: OfHundred, colours: Colours) -> None:
    """Paint 100 dots into a square, row by row; those that are not held are empty."""
    step = place.width() / _SIDE
    kinds = [sum(number >= count for count in held) for number in range(_SIDE * _SIDE)]
    for kind, numbers in groupby(range(_SIDE * _SIDE), kinds.__getitem__):
        radius = _prepare(painter, step * _FILLED, kind, colours)
        for number in numbers:
            row, column = divmod(number, _SIDE)
            centre = place.topLeft() + QPointF((column + 0.5) * step, (row + 0.5) * step)
            painter.drawEllipse(centre, radius, radius)


def paint_dot(painter: QPainter, centre: QPointF, size: float, kind: int, colours: Colours) -> None:
    """Paint one dot; kind: 0 if each waits, 1 trust, 2 every pledge kept, 3 not held."""
    radius = _prepare(painter, size, kind, colours)
    painter.drawEllipse(centre, radius, radius)


def _prepare(painter: QPainter, size: float, kind: int, colours: Colours) -> float:
    """Set pen and brush for dots of a kind and a size; return their radius."""
    if kind < len(_KINDS):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones(colours)[kind])
        return size / 2
    width = min(1.0, size / 6)
    painter.setPen(QPen(QColor(colours.quiet), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return size / 2 - width / 2


class AttackDots(QWidget):
    """The grid; its description says the same in words."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        """side: width and height, in pixels."""
        super().__init__(parent)
        self._held: OfHundred = (0, 0, 0)
        self.setFixedSize(QSize(side, side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def held(self) -> OfHundred:
        """The numbers that are shown."""
        return self._held

    def show_held(self, held: OfHundred, words: str) -> None:
        """Show how many of 100 attacks are held; words: the same for screen readers."""
        self.setAccessibleName(words)
        if held != self._held:
            self._held = held
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_dots(painter, QRectF(self.rect()), self._held, colours_of(self))


class DotKey(QWidget):
    """One dot beside the words that say what it stands for."""

    _SIZE = 9

    def __init__(self, kind: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(QSize(self._SIZE, self._SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QRectF(self.rect()).center()
            paint_dot(painter, centre, self._SIZE, self._kind, colours_of(self))
