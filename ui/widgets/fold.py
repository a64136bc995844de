"""A collapsible section: its header is a button, its body is shown below while it is open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import GRID, SMALL_PIXELS, colours_of

#: Heights of a header in one line and in two, in pixels.
_LOW, _TALL = 30, 42


class FoldHeader(QAbstractButton):
    """The header: a button that paints its own frame; subclasses paint the contents."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        # In a `with`, here and everywhere: the traceback of an error would keep the painter
        # alive after its device, and Qt crashes at that.
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = colours_of(self)
            place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            if self.isChecked() or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.wash if self.isChecked() else colours.ground))
                painter.drawRoundedRect(place, 6, 6)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place, 6, 6)
            self.paint_content(painter)

    def paint_content(self, painter: QPainter) -> None:
        """Paint the contents of the header."""
        raise NotImplementedError


class TitleHeader(FoldHeader):
    """A header with a title on the left and its present value on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LOW, parent)
        self._value = ""
        self._is_tall = False
        self.toggled.connect(self._make_room)

    def say(self, title: str, value: str) -> None:
        """Show a title and its value."""
        if (title, value) == (self.text(), self._value):
            return
        self._value = value
        self.setText(title)
        self._make_room()
        self.setAccessibleName(title)
        self.setAccessibleDescription(value)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Move the value to a second line if it does not fit beside the title."""
        metrics = self.fontMetrics()
        needed = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._value)
        self._is_tall = not self.isChecked() and needed + 4 * GRID + 4 > self.width()
        self.setFixedHeight(_TALL if self._is_tall else _LOW)

    def paint_content(self, painter: QPainter) -> None:
        colours = colours_of(self)
        inner = self.rect().adjusted(GRID + 2, 0, -GRID - 2, 0)
        if self._is_tall:
            inner.adjust(0, 5, 0, -5)
        side = Qt.AlignmentFlag.AlignTop if self._is_tall else Qt.AlignmentFlag.AlignVCenter
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.isChecked():
            # While it is open the body shows the value.
            return
        font = self.font()
        if self._is_tall:
            font.setPixelSize(SMALL_PIXELS)
            side = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        else:
            side |= Qt.AlignmentFlag.AlignRight
        painter.setFont(font)
        painter.setPen(QColor(colours.quiet))
        value = painter.fontMetrics().elidedText(
            self._value, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, side, value)


class Fold(QWidget):
    """A header, and the body that it opens."""

    opened = Signal()

    def __init__(self, header: FoldHeader, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = header
        self.body = body
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(body)
        body.setVisible(False)
        header.toggled.connect(self._toggle)

    def set_open(self, is_open: bool) -> None:
        self.header.setChecked(is_open)

    def _toggle(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        if is_open:
            self.opened.emit()


def only_one_open(folds: list[Fold]) -> None:
    """Close the other sections whenever one of them opens."""
    for fold in folds:
        fold.opened.connect(lambda fold=fold: _close_others(folds, fold))


def _close_others(folds: list[Fold], kept: Fold) -> None:
    for fold in folds:
        if fold is not kept:
            fold.set_open(False)
