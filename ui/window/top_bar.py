"""The bar at the top: the treaty's name, undo, the year of the world, and the test at a glance."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
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

#: Pixels of the bar from which there is room for the required odds, for the loss over distance,
#: and for the name of the step to undo and whole words on the buttons.
_ODDS_FROM, _DISTANCE_FROM, _WORDS_FROM = 1180, 1400, 1640

#: The least width of the bar in pixels.
_LEAST = 800

#: The width of the year's slider in pixels: the least and the most, and that at 1280 pixels.
_SLIDER_LEAST, _SLIDER, _SLIDER_MOST = 140, 240, 400

#: The width in pixels of a button with a sign, and of one with the name of a step.
_SIGN, _STEP = 38, 168

#: Pixels of a button beside its words.
_BESIDE_WORDS = 26


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
        self._edited.setFixedWidth(GRID)
        self.undo = button("")
        self.undo.clicked.connect(document.stack.undo)
        self.redo = button("↷")
        self.redo.setFixedWidth(_SIGN)
        self.redo.clicked.connect(document.stack.redo)
        self.history = button("▾")
        self.history.setAccessibleName(self.tr("Undo history"))
        self.history.setToolTip(self.tr("All steps, to go back or forth to one"))
        self.history.setFixedWidth(_SIGN)
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
        self.pin = button("")
        self.pin.setToolTip(self.tr("Set this treaty beside others, as it is edited"))
        self.pin.clicked.connect(self.pin_wanted)
        self.export = button("", "primary")
        self.export.clicked.connect(export.trigger)
        export.enabledChanged.connect(self.export.setEnabled)
        self.export.setEnabled(export.isEnabled())
        self._lay_out()
        self._make_room(self.width())
        stack = document.stack
        stack.undoTextChanged.connect(self._show_steps)
        stack.redoTextChanged.connect(self._show_steps)
        stack.canUndoChanged.connect(self._show_steps)
        stack.canRedoChanged.connect(self._show_steps)
        stack.cleanChanged.connect(self._show_steps)
        document.changed.connect(self._show_treaty)
        self._show_treaty(document.treaty)
        self._show_steps()

    def _lay_out(self) -> None:
        """Place the parts; only the name changes its width, so that no edit moves anything."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN - 8, GRID, MARGIN, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.name, 1)
        layout.addWidget(self._edited)
        for step in (self.undo, self.redo, self.history):
            layout.addWidget(step)
        layout.addSpacing(GRID)
        layout.addWidget(self.years)
        layout.addSpacing(GRID)
        for control in (
            self.key_settings.index,
            self.key_settings.distance,
            self.key_settings.odds,
            self.settings,
            self.pin,
            self.export,
        ):
            layout.addWidget(control)

    def _make_room(self, width: int) -> None:
        """Show as much as a bar of this width has room for; the settings hold what is left out."""
        is_wide = width >= _WORDS_FROM
        self.key_settings.odds.setVisible(width >= _ODDS_FROM)
        self.key_settings.distance.setVisible(width >= _DISTANCE_FROM)
        slider = _SLIDER + (width - 1280) // (2 if width < 1280 else 4)
        self.years.make_room(max(_SLIDER_LEAST, min(slider, _SLIDER_MOST)), is_named=is_wide)
        self.undo.setFixedWidth(_STEP if is_wide else _SIGN)
        for control, brief, full in (
            (self.pin, self.tr("Pin"), self.tr("Pin to compare")),
            (self.export, self.tr("Export"), self.tr("Export chart")),
        ):
            control.setText(full if is_wide else brief)
            control.setAccessibleName(full)

    def minimumSizeHint(self) -> QSize:
        # The layout would ask for the width of what is shown now, which a narrower bar leaves out.
        return QSize(_LEAST, super().minimumSizeHint().height())

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
        is_dirty = self._document.is_dirty
        self._edited.setText("•" if is_dirty else "")
        self._edited.setToolTip(self.tr("Edited since it was saved") if is_dirty else "")
        self._edited.setAccessibleName(self._edited.toolTip())
        for control, alone, template, step, is_possible in (
            (self.undo, self.tr("Undo"), self.tr("Undo {step}"), stack.undoText(), stack.canUndo()),
            (self.redo, self.tr("Redo"), self.tr("Redo {step}"), stack.redoText(), stack.canRedo()),
        ):
            words = template.format(step=step) if step else alone
            control.setToolTip(tooltip(words))
            control.setAccessibleName(words)
            control.setEnabled(is_possible)
        self._name_undo()
        self.history.setEnabled(stack.count() > 0)

    def _name_undo(self) -> None:
        """Show the step that undo would take back, as far as there is room."""
        words = "↶"
        if self.width() >= _WORDS_FROM:
            words = self.undo.fontMetrics().elidedText(
                f"↶ {self.undo.accessibleName()}",
                Qt.TextElideMode.ElideRight,
                _STEP - _BESIDE_WORDS,
            )
        # An ampersand in a name must not become a mnemonic.
        self.undo.setText(words.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room(self.width())
        self._name_undo()

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
