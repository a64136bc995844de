"""All steps of undo in a list: choose one to go back or forth to it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.documents.document import Document
from ui.text import capital
from ui.theme import GRID
from ui.widgets.labels import label

#: The size of the list in pixels, and the height of a step.
_WIDTH, _TALLEST, _STEP = 320, 360, 22


class UndoHistory(QFrame):
    """A popup over the window; it closes with a click beside it, Return or Escape."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._document = document
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.steps = QListWidget()
        self.steps.setAccessibleName(self.tr("Steps of undo"))
        self.steps.setUniformItemSizes(True)
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill()
        self.steps.currentRowChanged.connect(document.go_to)
        self.steps.itemClicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("History"), "heading"))
        column.addWidget(self.steps)
        column.addWidget(label(self.tr("Choose a step to go back or forth to it."), "small"))
        self.setFixedWidth(_WIDTH)
        self.steps.setFixedHeight(min(_TALLEST, _STEP * self.steps.count() + 6))

    def open_at(self, place: QPoint) -> None:
        """Show the list with its upper left corner at a place of the screen."""
        self.move(place)
        self.show()
        self.steps.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that the list does not handle.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.close()
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        stack = self._document.stack
        names = [self.tr("As it was opened"), *map(stack.text, range(stack.count()))]
        for step, name in enumerate(names):
            words = capital(name)
            if step == stack.cleanIndex() and self._document.path is not None:
                words = self.tr("{step} (saved)").format(step=words)
            item = QListWidgetItem(words)
            item.setToolTip(words)
            self.steps.addItem(item)
        self.steps.setCurrentRow(stack.index())
        self.steps.scrollToItem(self.steps.currentItem())
