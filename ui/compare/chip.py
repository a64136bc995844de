"""A chip: one pinned treaty, with a menu of actions on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from sandbox.report.charts.hues import TREATY_HUES
from sandbox.report.comparison.comparison import TREATY_LINES
from ui.charts.label_placement import in_two_lines
from ui.charts.lines import SWATCH, paint_swatch
from ui.compare.pins import Pin
from ui.compare.swatch import hue_name, line_name, swatch_icon
from ui.text import tooltip
from ui.theme import GRID, colours_of

_HEIGHT = 40
_WIDEST = 300


class Chip(QPushButton):
    """Shows one pin; a click or Enter opens its menu, and the commonest actions have keys."""

    removed = Signal()
    moved = Signal(int)
    changed = Signal(dict)
    """Emitted with the fields of the Pin to be changed."""

    years_wanted = Signal(tuple)

    def __init__(self, pin: Pin, name: str, note: str, parent: QWidget | None = None) -> None:
        """note: a word shown beside the name, such as "live"."""
        super().__init__(parent)
        self._pin, self._name, self._note = pin, name, note
        self.setFixedHeight(_HEIGHT)
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}, {note}" if note else name)
        self.setAccessibleDescription(
            self.tr("Enter for what can be done; F2 renames, Delete unpins, Ctrl and arrows move")
        )
        self.setToolTip(tooltip(f"{name}\n{note}".strip()))
        self.clicked.connect(self._open_menu)

    def sizeHint(self) -> QSize:
        widest = max(map(self.fontMetrics().horizontalAdvance, (self._name, self._note)))
        width = widest + SWATCH + 4 * GRID
        return QSize(min(width, _WIDEST), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(SWATCH + 6 * GRID, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = colours.accent if self.hasFocus() else colours.line
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(colours.ground if self.underMouse() else colours.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            middle = self.height() / 2
            hidden = self._pin.is_hidden
            colour = colours.line if hidden else colours.hues[self._pin.hue]
            paint_swatch(painter, QPointF(1.25 * GRID, middle), self._pin.line, colour)
            left = SWATCH + 2.25 * GRID
            room = self.width() - left - GRID
            painter.setPen(QColor(colours.quiet if hidden else colours.ink))
            metrics = self.fontMetrics()
            lines = [self._name]
            if not self._note and metrics.horizontalAdvance(self._name) > room:
                lines = in_two_lines(self._name).split("\n")
            middle_out = Qt.TextElideMode.ElideMiddle
            words = "\n".join(metrics.elidedText(line, middle_out, int(room)) for line in lines)
            place = QRectF(left, 0, room, self.height())
            at = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            if self._note:
                painter.drawText(place.adjusted(0, 3, 0, -self.height() / 2 + 2), at, words)
                painter.setPen(QColor(colours.quiet))
                note = metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, int(room))
                painter.drawText(place.adjusted(0, self.height() / 2 - 2, 0, -3), at, note)
            else:
                painter.drawText(place, at, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def menu_of(self) -> QMenu:
        """Return a menu of the actions on the pin."""
        pin = self._pin
        menu = QMenu(self)
        menu.addAction(self.tr("Rename…"), self.rename)
        menu.addAction(self.tr("In other years…"), self.ask_years)
        hues = menu.addMenu(self.tr("Colour"))
        for hue in TREATY_HUES:
            action = hues.addAction(swatch_icon(self, hue, pin.line), hue_name(hue))
            action.triggered.connect(lambda _=False, hue=hue: self.changed.emit({"hue": hue}))
        lines = menu.addMenu(self.tr("Line"))
        for line in TREATY_LINES:
            action = lines.addAction(swatch_icon(self, pin.hue, line), line_name(line))
            action.triggered.connect(lambda _=False, line=line: self.changed.emit({"line": line}))
        menu.addSeparator()
        menu.addAction(self.tr("Move to the left"), lambda: self.moved.emit(-1))
        menu.addAction(self.tr("Move to the right"), lambda: self.moved.emit(1))
        words = self.tr("Show") if pin.is_hidden else self.tr("Hide")
        menu.addAction(words, lambda: self.changed.emit({"is_hidden": not pin.is_hidden}))
        menu.addSeparator()
        menu.addAction(self.tr("Unpin"), self.removed.emit)
        return menu

    def rename(self) -> None:
        """Ask for another name; an empty one restores the treaty's own."""
        self._ask(
            self.tr("Rename"),
            self.tr("What it is called in tables and charts:"),
            self._name,
            lambda text: self.changed.emit({"name": text.strip()}),
        )

    def ask_years(self) -> None:
        """Ask for years in which to compare the treaty with itself."""
        self._ask(
            self.tr("In other years"),
            self.tr("Compare it in these years, such as 1925, 1935, 1938:"),
            str(self._pin.year or ""),
            lambda text: self.years_wanted.emit((text,)),
        )

    def _ask(self, title: str, words: str, value: str, then: Callable[[str], object]) -> None:
        box = QInputDialog(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setLabelText(words)
        box.setTextValue(value)
        box.setTextEchoMode(QLineEdit.EchoMode.Normal)
        # The chips may have been made anew while the user typed.
        box.textValueSelected.connect(lambda text: then(text) if isValid(self) else None)
        box.open()

    def _open_menu(self) -> None:
        menu = self.menu_of()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
