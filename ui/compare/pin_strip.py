"""The strip of pinned treaties, with messages about failures below it."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sandbox.sentences import Sentence
from ui.compare.add_list import AddList
from ui.compare.chip import Chip
from ui.compare.pins import Pin, Pins
from ui.documents.document import Document
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label


class PinStrip(QWidget):
    """Shows a chip for each pin, and a button to pin more."""

    again_wanted = Signal()

    def __init__(self, pins: Pins, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pins = pins
        self.chips: list[Chip] = []
        self._shown: list[tuple[Pin, str, str]] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(GRID)
        self.add = button(self.tr("+ Add a treaty"))
        self.add.setToolTip(self.tr("Open drafts, recent files, templates by year, revisions"))
        self.list = AddList(pins, document, self)
        self.add.clicked.connect(lambda: self.list.open_below(self.add))
        self.before = button(self.tr("Before the last edit"))
        self.before.setToolTip(self.tr("Set the draft beside itself as its last edit found it"))
        self.before.clicked.connect(lambda: pins.add_before_last_edit(document))
        self._document = document
        document.changed.connect(self._enable)
        document.stack.indexChanged.connect(self._enable)
        self._enable()
        self._row.addWidget(self.add)
        self._row.addWidget(self.before)
        self._row.addStretch()
        self.said: list[str] = []
        self._lines: list[QWidget] = []
        self._notices = QVBoxLayout()
        self._notices.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, GRID)
        column.setSpacing(GRID)
        column.addLayout(self._row)
        column.addLayout(self._notices)
        pins.refused.connect(self.say)

    def show_pins(self, names: list[str], entries: tuple[object, ...]) -> None:
        """Show the pins by their names; for each that cannot be compared, say why."""
        names = [
            (names[place] if place < len(names) else "") or self._stand_in(pin)
            for place, pin in enumerate(self._pins)
        ]
        known = [entries[n] if n < len(entries) else None for n in range(len(self._pins))]
        notes = [self._note(pin, entry) for pin, entry in zip(self._pins, known, strict=True)]
        self.clear()
        for name, entry in zip(names, known, strict=True):
            if isinstance(entry, Sentence):
                self._say(f"{name}: {shown(entry)}", again=True)
        chips = list(zip(self._pins, names, notes, strict=True))
        # If nothing has changed the chips stay, because one may have its menu open.
        if chips != self._shown:
            self._shown = chips
            self._make_chips()

    def _enable(self) -> None:
        self.before.setEnabled(self._document.before_last_edit is not None)

    def _make_chips(self) -> None:
        focused = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, (pin, name, note) in enumerate(self._shown):
            chip = Chip(pin, name, note)
            chip.removed.connect(partial(self._pins.remove, place))
            chip.moved.connect(partial(self._move, place))
            chip.changed.connect(partial(self._change, place))
            chip.years_wanted.connect(partial(self._read_years, place))
            self._row.insertWidget(place, chip, 1)
            self.chips.append(chip)
        if focused is not None and self.chips:
            self.chips[min(focused, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: Sentence) -> None:
        """Show a sentence below the chips, until the pins change."""
        self._say(shown(sentence))

    def say_stopped(self) -> None:
        """Say that the work was stopped, and offer to continue it."""
        self._say(self.tr("Stopped before all was worked out."), again=True)

    def clear(self) -> None:
        """Remove the messages below the chips."""
        for line in self._lines:
            self._notices.removeWidget(line)
            line.deleteLater()
        self._lines, self.said = [], []

    def _say(self, words: str, *, again: bool = False) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(words, "notice"), 1)
        if again:
            retry = button(self.tr("Try again"))
            retry.clicked.connect(self.again_wanted)
            row.addWidget(retry)
        self._notices.addWidget(line)
        self._lines.append(line)
        self.said.append(words)

    def _note(self, pin: Pin, entry: object) -> str:
        if isinstance(entry, Sentence):
            return self.tr("cannot be compared")
        if pin.is_hidden:
            return self.tr("hidden")
        if pin.is_open_draft:
            return self.tr("open draft")
        return ""

    def _stand_in(self, pin: Pin) -> str:
        """Return the placeholder for a pin whose name is not known yet."""
        name = pin.name or re.split(r"[\\/]", pin.reference)[-1] or self.tr("Open draft")
        return f"{name} {pin.year}" if pin.year and not pin.name else name

    def _move(self, place: int, by: int) -> None:
        to = self._pins.move(place, by)
        self.chips[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, place: int, changes: dict[str, object]) -> None:
        self._pins.update(place, **changes)

    def _read_years(self, place: int, words: tuple[str]) -> None:
        parts = [part for part in re.split(r"[,;\s]+", words[0]) if part]
        if not parts or not all(re.fullmatch("[0-9]{4}", part) for part in parts):
            self._say(
                self.tr("“{words}” is no list of years such as 1925, 1935.").format(words=words[0])
            )
            return
        self._pins.put_in_years(place, list(dict.fromkeys(map(int, parts))))
