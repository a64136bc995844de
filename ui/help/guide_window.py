"""Help > Guide: the contents, the search, and the page that is read, in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.help.guide_content import CONTENTS, chapters, search
from ui.help.page_reader import PageReader
from ui.text import tooltip
from ui.theme import GRID
from ui.widgets.labels import Hairline, button, label
from ui.widgets.splitter import splitter

_SIZE = (960, 540)
_SIDE = 250

#: The data of a list item: the path and the anchor that it opens, and the words searched for.
_TARGET = Qt.ItemDataRole.UserRole

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GuideWindow(QDialog):
    """A window of its own: it does not stay above the main window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide"))
        self.words = QLineEdit(placeholderText=self.tr("Search"))
        self.words.setAccessibleName(self.tr("Search the guide"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._search)
        self.words.returnPressed.connect(self._open_chosen)
        self.words.installEventFilter(self)
        self.contents = self._list(self.tr("Contents of the guide"))
        self.results = self._list(self.tr("Places found in the guide"))
        self._none = label(self.tr("No page has these words."), "quiet")
        self.reader = PageReader()
        self.reader.page_shown.connect(self._choose_page)
        self.back = self._button("‹", self.tr("Back"), self.reader.backward)
        self.forward = self._button("›", self.tr("Forward"), self.reader.forward)
        self.reader.backwardAvailable.connect(self.back.setEnabled)
        self.reader.forwardAvailable.connect(self.forward.setEnabled)
        self._items: dict[Path, QTreeWidgetItem] = {}
        self._fill()
        self._build()
        for keys, do in (
            (QKeySequence.StandardKey.Find, self._focus_search),
            (QKeySequence.StandardKey.Back, self.reader.backward),
            (QKeySequence.StandardKey.Forward, self.reader.forward),
            ("Alt+Home", lambda: self.reader.open_page(CONTENTS)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.reader.open_page(CONTENTS)

    def _build(self) -> None:
        side = QWidget()
        side.setMinimumWidth(_SIDE - 50)
        self._lists = QStackedLayout()
        for shown in (self.contents, self.results, self._none):
            self._lists.addWidget(shown)
        column = QVBoxLayout(side)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for part in (self.back, self.forward):
            row.addWidget(part)
        row.addWidget(self.words, 1)
        column.addLayout(row)
        column.addLayout(self._lists, 1)
        words = self.tr("The guide is in English.")
        if words != "The guide is in English.":
            # In an English window this note would be superfluous.
            column.addWidget(label(words, "small"))
        parts = splitter(Qt.Orientation.Horizontal, side, self.reader)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_SIDE, _SIZE[0] - _SIDE])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline())
        whole.addWidget(parts, 1)
        self.resize(*_SIZE)

    def _list(self, name: str) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(name)
        made.setHeaderHidden(True)
        made.itemClicked.connect(self._open)
        made.itemActivated.connect(self._open)
        return made

    def _button(self, sign: str, name: str, do: Callable[[], object]) -> QPushButton:
        made = button(sign, "small")
        made.setFixedSize(30, 30)
        made.setAccessibleName(name)
        made.setToolTip(tooltip(name))
        made.setEnabled(False)
        made.clicked.connect(do)
        return made

    def _fill(self) -> None:
        for chapter in chapters():
            heading = QTreeWidgetItem(self.contents, [chapter.title])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for page in chapter.pages:
                self._items[page.path] = self._item(heading, page.title, (page.path, "", ""))
        self.contents.expandAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (handle := self.windowHandle()) is not None:
            # A window with a parent would stay above it.
            handle.setTransientParent(None)  # type: ignore[arg-type]  # None is nobody.
        self._focus_search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        # The search field keeps the focus; keys that choose an entry go to the list.
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
                self._lists.currentWidget().keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _focus_search(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _search(self, words: str) -> None:
        """List the sections found, each below its page, and select the best."""
        self.results.clear()
        pages: dict[Path, QTreeWidgetItem] = {}
        best: QTreeWidgetItem | None = None
        for hit in search(words):
            path = hit.page.path
            if path not in pages:
                pages[path] = self._item(self.results, hit.page.title, (path, "", words))
            item = pages[path]
            if hit.section.title != hit.page.title:
                item = self._item(item, hit.section.title, (path, hit.section.anchor, words))
            item.setToolTip(0, tooltip(hit.excerpt))
            best = best or item
        self.results.expandAll()
        if best is not None:
            self.results.setCurrentItem(best)
        shown = self._none if best is None else self.results
        self._lists.setCurrentWidget(shown if words.strip() else self.contents)

    @staticmethod
    def _item(
        above: QTreeWidget | QTreeWidgetItem, words: str, target: tuple[Path, str, str]
    ) -> QTreeWidgetItem:
        made = QTreeWidgetItem(above, [words])
        made.setData(0, _TARGET, target)
        return made

    def _open_chosen(self) -> None:
        shown = self._lists.currentWidget()
        if isinstance(shown, QTreeWidget) and (item := shown.currentItem()) is not None:
            self._open(item)
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, item: QTreeWidgetItem) -> None:
        if (target := item.data(0, _TARGET)) is not None:
            self.reader.open_page(*target)

    def _choose_page(self, path: Path) -> None:
        if (item := self._items.get(path)) is not None:
            self.contents.setCurrentItem(item)
        else:
            self.contents.selectionModel().clear()
