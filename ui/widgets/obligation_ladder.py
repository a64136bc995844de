"""The ladder of obligation: seven named rungs on a line, for mouse and arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from sandbox.treaty.articles import Rung
from ui.text import chosen
from ui.theme import SMALL_PIXELS, Colours, colours_of

_RADIUS = 6.0
_SIDE = 24


class ObligationLadder(QAbstractSlider):
    """Chooses one rung.

    `picked` is emitted with the user's choice and an id of the drag, the same for
    all rungs that the drag passes, so that they can become one step of undo.
    Names stand alternately above and below the line, so that the long ones have
    room. Faint ticks mark the rungs of other treaties.
    """

    picked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._movements = 0
        self._names = [chosen(rung) for rung in Rung]
        self._others: dict[Rung, str] = {}
        self.setRange(min(Rung), max(Rung))
        self.setPageStep(1)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._pick)
        self.show_rung(Rung.NONE)

    def show_rung(self, rung: Rung) -> None:
        """Show the rung of the treaty."""
        with QSignalBlocker(self):
            self.setValue(rung)
        self.setAccessibleDescription(self._names[rung])

    def show_others(self, others: dict[Rung, str]) -> None:
        """Mark the rungs on which other treaties stand; the names are shown on hovering."""
        self._others = others
        lines = [f"{self._names[rung]}: {name}" for rung, name in sorted(others.items())]
        self.setToolTip("\n".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 66)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 66)

    def _pick(self, value: int) -> None:
        self.setAccessibleDescription(self._names[value])
        if not self.isSliderDown():
            self._movements += 1
        self.picked.emit(Rung(value), f"{self.accessibleName()} {self._movements}")

    def _x(self, rung: int) -> float:
        return _SIDE + (self.width() - 2 * _SIDE) * rung / max(Rung)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._movements += 1
            self.setSliderDown(True)
            self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the panel must not change the treaty.
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if len(digit) == 1 and digit in "0123456":
            self.setValue(int(digit))
        else:
            super().keyPressEvent(event)

    def _move_to(self, x: float) -> None:
        self.setValue(min(Rung, key=lambda rung: abs(self._x(rung) - x)))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = colours_of(self)
            y = self.height() / 2
            painter.setPen(QPen(QColor(colours.line), 2))
            painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(max(Rung)), y))
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(self.value()), y))
            for rung in Rung:
                self._paint_rung(painter, rung, y, colours)

    def _paint_rung(self, painter: QPainter, rung: Rung, y: float, colours: Colours) -> None:
        x, is_chosen = self._x(rung), rung == self.value()
        if rung in self._others:
            painter.setPen(QPen(QColor(colours.quiet), 1.5))
            painter.drawLine(QPointF(x, y - 11), QPointF(x, y + 11))
        if is_chosen:
            halo = QColor(colours.accent)
            halo.setAlphaF(0.35 if self.hasFocus() else 0.15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(QPointF(x, y), _RADIUS + 4, _RADIUS + 4)
        reached = rung <= self.value()
        painter.setPen(QPen(QColor(colours.accent if reached else colours.line), 2))
        painter.setBrush(QColor(colours.accent if reached else colours.panel))
        painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)
        self._paint_name(painter, rung, QPointF(x, y), colours, is_chosen=is_chosen)

    def _paint_name(
        self, painter: QPainter, rung: Rung, at: QPointF, colours: Colours, *, is_chosen: bool
    ) -> None:
        font = QFont(self.font())
        font.setPixelSize(SMALL_PIXELS)
        font.setBold(is_chosen)
        # Even alternating above and below, the names of some languages are too long.
        room = 2 * (self._x(1) - self._x(0)) - 6
        wanted = QFontMetricsF(font).horizontalAdvance(self._names[rung])
        if wanted > room:
            font.setStretch(int(100 * room / wanted))
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if is_chosen else colours.quiet))
        width = painter.fontMetrics().horizontalAdvance(self._names[rung]) + 2.0
        # The first and the last name may not be cut off at the edges.
        left = min(max(at.x() - width / 2, 0.0), self.width() - width)
        top = at.y() - 31 if rung % 2 == 0 else at.y() + 14
        painter.drawText(
            QRectF(left, top, width, 18), Qt.AlignmentFlag.AlignCenter, self._names[rung]
        )
