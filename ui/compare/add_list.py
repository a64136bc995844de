"""The list from which treaties are pinned: open drafts, recent files, templates, revisions."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sandbox import user_library
from sandbox.treaty.templates import Template, template_info, template_names
from ui import dialogs
from ui.background.background_task import BackgroundTask, Progress
from ui.compare.pins import Pins
from ui.documents.document import Document
from ui.documents.open_documents import open_documents
from ui.documents.recent_files import recent_files
from ui.text import day_and_time, plain, tooltip
from ui.theme import GRID

if TYPE_CHECKING:
    from sandbox.library.records import Revision

#: How many earlier revisions are offered, and the size of the list in pixels.
_MOST, _WIDTH, _HEIGHT = 20, 460, 420

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class _Entry:
    """A line of the list: its heading, its words, and what choosing it does."""

    section: str
    words: str
    act: Callable[[], object]


class AddList(QFrame):
    """A popup: one click, or Return, pins a treaty; typing leaves those with these words.

    A year among the words offers every template that covers it, in that year.
    """

    def __init__(self, pins: Pins, document: Document, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._pins, self._document, self._asker = pins, document, parent
        self._revisions: tuple[Revision, ...] = ()
        self._acts: list[Callable[[], object] | None] = []
        # Off the UI thread: the library is slow to import, and its file may be slow to open.
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_revisions)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.words = QLineEdit(placeholderText=self.tr("Name or year, such as Charter 1960"))
        self.words.setAccessibleName(self.tr("Words of the treaty, or a year"))
        self.words.textChanged.connect(self._fill)
        self.words.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Treaties to add"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.words)
        column.addWidget(self.list)
        self.setFixedSize(_WIDTH, _HEIGHT)

    def open_below(self, control: QWidget) -> None:
        """Show the list below a control, within its window."""
        window = control.window()
        place = control.mapTo(window, QPoint(0, control.height() + 2))
        place.setX(max(min(place.x(), window.width() - self.width() - GRID), 0))
        self.setFixedHeight(max(min(_HEIGHT, window.height() - place.y() - GRID), 160))
        self.move(window.mapToGlobal(place))
        self.words.clear()
        self._fill()
        self._task.ask(_newest_revisions)
        self.show()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_down(self) -> None:
        """End the background thread."""
        self._task.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        # The text field keeps the focus; keys that choose an entry go to the list.
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                if event.key() in _LIST_KEYS:
                    self.list.keyPressEvent(event)
                    return True
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self._choose(self.list.currentItem())
                    return True
        return super().eventFilter(watched, event)

    def _choose(self, item: QListWidgetItem | None) -> None:
        act = self._acts[self.list.row(item)] if item is not None else None
        if act is not None:
            # It may open a dialog, which must not stand behind this list.
            self.close()
            act()

    def _show_revisions(self, revisions: tuple[Revision, ...]) -> None:
        """Add revisions at the end, and leave what is chosen and where the list stands."""
        self._revisions = revisions
        row, place = self.list.currentRow(), self.list.verticalScrollBar().value()
        self._fill()
        self.list.setCurrentRow(row)
        self.list.verticalScrollBar().setValue(place)

    def _fill(self) -> None:
        """List what has all the words typed; years count apart from them."""
        typed = plain(self.words.text()).split()
        years = [int(word) for word in typed if re.fullmatch("1[89][0-9]{2}|20[0-9]{2}", word)]
        self.list.clear()
        self._acts = []
        section = ""
        for entry in self._entries(years[-1] if years else None):
            if not all(word in plain(entry.words) for word in typed):
                continue
            if entry.section != section:
                section = entry.section
                self._add_heading(section)
            item = QListWidgetItem(entry.words)
            item.setToolTip(tooltip(entry.words))
            self.list.addItem(item)
            self._acts.append(entry.act)
        first = next((row for row, act in enumerate(self._acts) if act is not None), -1)
        self.list.setCurrentRow(first)
        self.list.scrollToTop()

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.list.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        self.list.addItem(item)
        self._acts.append(None)

    def _entries(self, year: int | None) -> Iterator[_Entry]:
        yield from self._drafts()
        yield from self._files()
        yield from self._templates(year)
        section = self.tr("Earlier revisions")
        for revision in self._revisions:
            words = self.tr("{name} {year}, kept {when}").format(
                name=revision.name, year=revision.year, when=day_and_time(revision.saved_at)
            )
            yield _Entry(section, words, partial(self._pins.add, f"revision:{revision.id}"))

    def _drafts(self) -> Iterator[_Entry]:
        section, document = self.tr("Open drafts"), self._document
        name = f"{document.treaty.name} {document.treaty.year}"
        if not any(pin.is_open_draft for pin in self._pins):
            yield _Entry(
                section,
                self.tr("{name}, followed as it is edited").format(name=name),
                self._pins.add_open_draft,
            )
        yield _Entry(
            section,
            self.tr("{name}, as it is now").format(name=name),
            partial(self._pins.add_copy, document.treaty),
        )
        if document.before_last_edit is not None:
            yield _Entry(
                section,
                self.tr("{name}, before: {step}").format(
                    name=name, step=document.before_last_edit[1]
                ),
                partial(self._pins.add_before_last_edit, document),
            )
        for other in open_documents():
            if other is not document:
                treaty = other.treaty
                words = self.tr("{name}, in another window").format(
                    name=f"{treaty.name} {treaty.year}"
                )
                yield _Entry(section, words, partial(self._pins.add_copy, treaty))

    def _files(self) -> Iterator[_Entry]:
        section = self.tr("Files")
        for path in recent_files():
            if os.path.exists(path):
                yield _Entry(section, path.name, partial(self._pins.add, str(path)))
        yield _Entry(section, self.tr("Choose a file…"), self.ask_file)

    def _templates(self, year: int | None) -> Iterator[_Entry]:
        """Yield the templates in a year, by default that of the draft, then the others by year."""
        here = self._document.treaty.year if year is None else year
        infos = [(name, template_info(name)) for name in template_names()]
        section = self.tr("Templates in {year}").format(year=here)
        for name, info in infos:
            if info.first <= here <= info.last:
                yield self._template(section, name, info, here)
        section = self.tr("Templates of other years")
        for name, info in sorted(infos, key=lambda each: each[1].default):
            if info.default != here:
                yield self._template(section, name, info, info.default)

    def _template(self, section: str, name: str, info: Template, year: int) -> _Entry:
        words = self.tr("{year}  {title}").format(title=info.title, year=year)
        return _Entry(section, words, partial(self._pins.add, f"{name}@{year}"))

    def ask_file(self) -> None:
        """Ask for a file and pin it."""
        path = dialogs.ask_treaty_to_open(self._asker, "")
        if path is not None:
            self._pins.add(str(path.absolute()))


def _newest_revisions(progress: Progress) -> tuple[Revision, ...]:
    library = user_library()
    return library.revisions()[:_MOST] if library else ()
