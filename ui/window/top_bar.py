"""The bar at the top: the treaty's name, undo, the year of the world, and the test at a glance."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped
from sandbox.world.strength import StrengthIndex
from ui.articles.key_settings import KeySettings
from ui.documents.document import Document
from ui.text import tooltip, typed
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label
from ui.window.year_chooser import YearChooser

#: The longest name a treaty file holds.
_LONGEST_NAME = 200

#: Pixels that a line edit keeps free at each side of its text.
_BESIDE_TEXT = 2

#: Pixels from which there is room for the names of steps.
_WIDE = 1500


class TopBar(QWidget):
    """Shows what the document is and in which world it is tested."""

    settings_wanted = Signal()
    history_wanted = Signal()
    pin_wanted = Signal()

    def __init__(self, document: Document, export: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.name = _Name()
        self.name.editingFinished.connect(self._rename)
        self._edited = label(role="quiet", wraps=False)
        self.undo = button("")
        self.undo.clicked.connect(document.stack.undo)
        self.redo = button("")
        self.redo.clicked.connect(document.stack.redo)
        self.history = button("▾")
        self.history.setAccessibleName(self.tr("Undo history"))
        self.history.setToolTip(self.tr("All steps, to go back or forth to one"))
        self.history.setFixedWidth(38)
        self.history.clicked.connect(self.history_wanted)
        self.years = YearChooser(shipped.years())
        self.years.picked.connect(self._move)
        self.key_settings = KeySettings(document, is_brief=True, parent=self)
        self.key_settings.index.picked.connect(self._ask_for_weights)
        self.key_settings.odds.setFixedWidth(84)
        self.settings = button("…", "small")
        self.settings.setFixedWidth(34)
        self.settings.setAccessibleName(self.tr("All settings of the test"))
        self.settings.setToolTip(self.tr("All settings of the test: readiness, weights, limits"))
        self.settings.clicked.connect(self.settings_wanted)
        self.pin = button(self.tr("Pin to compare"))
        self.pin.setToolTip(self.tr("Set this treaty beside others, as it is edited"))
        self.pin.clicked.connect(self.pin_wanted)
        self.export = button(self.tr("Export chart"), "primary")
        self.export.clicked.connect(export.trigger)
        export.enabledChanged.connect(self.export.setEnabled)
        self.export.setEnabled(export.isEnabled())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN - 8, GRID, MARGIN, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.name, 3)
        layout.addWidget(self._edited)
        layout.addWidget(self.undo)
        layout.addWidget(self.redo)
        layout.addWidget(self.history)
        layout.addSpacing(GRID)
        layout.addWidget(self.years, 3)
        layout.addSpacing(GRID)
        for control in (
            self.key_settings.index,
            self.key_settings.distance,
            self.key_settings.odds,
            self.settings,
        ):
            layout.addWidget(control)
        layout.addWidget(self.pin)
        layout.addWidget(self.export)
        stack = document.stack
        stack.undoTextChanged.connect(self._show_steps)
        stack.redoTextChanged.connect(self._show_steps)
        stack.canUndoChanged.connect(self._show_steps)
        stack.canRedoChanged.connect(self._show_steps)
        stack.cleanChanged.connect(self._show_steps)
        document.changed.connect(self._show_treaty)
        self._show_treaty(document.treaty)
        self._show_steps()

    def show_years(self, years: tuple[int, ...]) -> None:
        """Take in which years have data."""
        self.years.show_years(years)

    def _show_treaty(self, treaty: Treaty) -> None:
        if self.name.text() != treaty.name:
            self.name.setText(treaty.name)
            self.name.setCursorPosition(0)
        self.years.show_year(treaty.year)
        self.key_settings.show_treaty(treaty)

    def _show_steps(self) -> None:
        stack = self._document.stack
        self._edited.setText(self.tr("edited") if self._document.is_dirty else "")
        undo, redo = (
            (self.tr("Undo"), self.tr("Undo {step}")),
            (self.tr("Redo"), self.tr("Redo {step}")),
        )
        self._show_step(self.undo, "↶", *undo, stack.undoText(), is_possible=stack.canUndo())
        self._show_step(self.redo, "↷", *redo, stack.redoText(), is_possible=stack.canRedo())
        self.redo.setVisible(stack.canRedo())
        self.history.setVisible(stack.count() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() >= _WIDE) != (event.oldSize().width() >= _WIDE):
            self._show_steps()

    def _show_step(
        self,
        control: QPushButton,
        arrow: str,
        alone: str,
        template: str,
        step: str,
        *,
        is_possible: bool,
    ) -> None:
        words = template.format(step=step) if step else alone
        room = 168 if self.width() >= _WIDE else 100
        short = control.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        if control is self.redo and self.width() < _WIDE:
            short = ""
        # An ampersand in a name must not become a mnemonic.
        control.setText(f"{arrow} {short}".strip().replace("&", "&&"))
        control.setToolTip(tooltip(words))
        control.setAccessibleName(words)
        control.setEnabled(is_possible)

    def _rename(self) -> None:
        name = typed(self.name.text())
        treaty = self._document.treaty
        if name:
            self._document.edit(
                treaty.with_(name=name), self.tr("rename to {name}").format(name=name)
            )
        self._show_treaty(self._document.treaty)

    def _ask_for_weights(self, index: StrengthIndex) -> None:
        if index is StrengthIndex.OWN:
            self.settings_wanted.emit()

    def _move(self, year: int, movement: str) -> None:
        treaty = self._document.treaty.with_(year=year)
        self._document.edit(treaty, self.tr("move to {year}").format(year=year), merge=movement)


class _Name(QLineEdit):
    """The treaty's name, edited in place; Escape gives up the change."""

    def __init__(self) -> None:
        super().__init__(maxLength=_LONGEST_NAME)
        self.setProperty("role", "name")
        self.setAccessibleName(self.tr("Name of the treaty"))
        self.textChanged.connect(self._tell)
        self._tell("")

    def short(self) -> str:
        """Return the name, shortened by an ellipsis if it does not fit."""
        room = self._text_area(self._frame()).width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        short = self.short()
        if self.hasFocus() or short == self.text():
            super().paintEvent(event)
            return
        frame = self._frame()
        with QPainter(self) as painter:
            self.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_PanelLineEdit, frame, painter, self
            )
            painter.setPen(self.palette().text().color())
            painter.drawText(self._text_area(frame), Qt.AlignmentFlag.AlignVCenter, short)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            while self.isUndoAvailable():
                self.undo()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def _tell(self, name: str) -> None:
        hint = self.tr("Name of the treaty; type to change it")
        self.setToolTip(tooltip(f"{name}\n{hint}".strip()))

    def _frame(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    def _text_area(self, frame: QStyleOptionFrame) -> QRect:
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, self)
        return inside.adjusted(_BESIDE_TEXT, 0, -_BESIDE_TEXT, 0)
