"""Find a command by its words: everything the window can do, by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import GRID
from ui.widgets.labels import label
from ui.window.commands import Command, CommandSources, commands, matching

#: The size in pixels, and the most commands shown at a time.
_WIDTH, _HEIGHT, _MOST = 680, 380, 60

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Lists the commands that fit what is typed; Return carries the chosen one out."""

    def __init__(self, sources: CommandSources, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command"))
        self._commands = commands(sources)
        self._shown: list[Command] = []
        self.words = QLineEdit(placeholderText=self.tr("What do you want to do?"))
        self.words.setAccessibleName(self.tr("Words of the command"))
        self.words.textChanged.connect(self._show)
        self.words.returnPressed.connect(self._carry_out)
        self.words.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Where"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        # The keys stay with the text field: Return acts, wherever the mouse was.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._carry_out)
        self._none = label(self.tr("No command has these words."), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self._none)
        self.resize(_WIDTH, _HEIGHT)
        for section, width in enumerate((_WIDTH - 340, 210)):
            self.list.setColumnWidth(section, width)
        self._show("")

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        # The text field keeps the focus; keys that choose an entry go to the list.
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _show(self, words: str) -> None:
        self._shown = matching(words, self._commands)[:_MOST]
        self.list.clear()
        self.list.addTopLevelItems(
            [QTreeWidgetItem([each.words, each.place, each.keys]) for each in self._shown]
        )
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self.list.setVisible(bool(self._shown))
        self._none.setVisible(not self._shown)

    def _carry_out(self) -> None:
        if self._shown:
            place = max(self.list.currentIndex().row(), 0)
            # The command may open a dialog, which must not stand behind this one.
            self.accept()
            self._shown[place].do()
