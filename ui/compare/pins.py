"""The treaties pinned for comparison: their order, names, colours and lines.

They are kept in the settings from one start of the program to the next.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from sandbox.report.charts.hues import TREATY_HUES, Hue, Line
from sandbox.report.comparison.comparison import MOST, TREATY_LINES
from sandbox.sentences import say
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from ui.documents.document import Document

_KEY = "compare/pins"


@dataclass(frozen=True)
class Pin:
    """One pinned treaty.

    reference: as for `sandbox.open_treaty`, empty for the open draft, which is followed as it
    is edited. text: for a copy, the treaty in the file format. year: another year than the
    treaty's own. name: one given by the user. step: of a copy from before the last edit, that edit.
    """

    hue: Hue
    line: Line
    reference: str = ""
    text: str = ""
    year: int | None = None
    name: str = ""
    step: str = ""
    is_hidden: bool = False

    @property
    def is_open_draft(self) -> bool:
        return not self.reference and not self.text

    @property
    def source(self) -> tuple[str, str, int | None]:
        """The fields that determine the treaty, without those of its display."""
        return self.reference, self.text, self.year


class Pins(QObject):
    """Two to six treaties in the order in which they are shown."""

    changed = Signal()
    refused = Signal(object)
    """Emitted with a Sentence why a treaty could not be pinned."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pins = _kept()

    def __len__(self) -> int:
        return len(self._pins)

    def __iter__(self) -> Iterator[Pin]:
        return iter(tuple(self._pins))

    def __getitem__(self, place: int) -> Pin:
        return self._pins[place]

    def add_open_draft(self) -> bool:
        """Pin the open draft, which is then followed; return whether it is now pinned."""
        if any(pin.is_open_draft for pin in self._pins):
            return True
        return self._add("", "", None)

    def add_copy(self, treaty: Treaty) -> bool:
        """Pin a treaty as it is now."""
        return self._add("", file.dumps(treaty), None)

    def add_before_last_edit(self, document: Document) -> bool:
        """Pin a draft as it was before its last edit, beside the draft, in place of such a copy.

        Return whether there was an edit, and room for it.
        """
        before = document.before_last_edit
        if before is None:
            self.refused.emit(say("Nothing has been edited yet."))
            return False
        if not self.add_open_draft():
            return False
        treaty, step = before
        text = file.dumps(treaty)
        name = self.tr("{name}, before: {step}").format(name=treaty.name, step=step)
        for place, pin in enumerate(self._pins):
            if pin.step:
                self.update(place, text=text, year=None, name=name, step=step)
                return True
        return self._add("", text, None, name=name, step=step)

    def add(self, reference: str, year: int | None = None) -> bool:
        """Pin a file, a template or a revision, in its own year or another."""
        return self._add(reference, "", year)

    def put_in_years(self, place: int, years: Sequence[int]) -> None:
        """Move a pin to the first of several years, and pin it again in each of the others."""
        pin = self._pins[place]
        self.update(place, year=years[0])
        for year in years[1:]:
            if not self._add(pin.reference, pin.text, year):
                return

    def remove(self, place: int) -> None:
        del self._pins[place]
        self._tell()

    def update(self, place: int, **changes: Any) -> None:
        """Change how one pin is shown, or its year.

        Another that has the colour or the line takes this one's: no two treaties share either.
        """
        before = self._pins[place]
        after = replace(before, **changes)
        for other, pin in enumerate(self._pins):
            if other != place:
                hue = before.hue if pin.hue == after.hue else pin.hue
                line = before.line if pin.line == after.line else pin.line
                self._pins[other] = replace(pin, hue=hue, line=line)
        self._pins[place] = after
        self._tell()

    def move(self, place: int, by: int) -> int:
        """Move a pin to the left (-1) or right (1); return where it is now."""
        to = min(max(place + by, 0), len(self._pins) - 1)
        self._pins.insert(to, self._pins.pop(place))
        self._tell()
        return to

    def sort(self, key: Callable[[int], Any]) -> None:
        """Sort the pins by a key of their present positions."""
        order = sorted(range(len(self._pins)), key=key)
        self._pins = [self._pins[place] for place in order]
        self._tell()

    def _add(
        self, reference: str, text: str, year: int | None, name: str = "", step: str = ""
    ) -> bool:
        if len(self._pins) >= MOST:
            self.refused.emit(
                say("Only {most} treaties can be compared at once: take one away first.", most=MOST)
            )
            return False
        first = Pin(TREATY_HUES[0], TREATY_LINES[0], reference, text, year, name, step)
        pin = _told_apart(first, self._pins)
        if any(other.source == pin.source for other in self._pins):
            self.refused.emit(say("This treaty is pinned already, in the same year."))
            return False
        self._pins.append(pin)
        self._tell()
        return True

    def _tell(self) -> None:
        QSettings().setValue(_KEY, json.dumps([asdict(pin) for pin in self._pins]))
        self.changed.emit()


def _told_apart(pin: Pin, others: Sequence[Pin]) -> Pin:
    """Return a pin in a colour and a line that no other has."""
    hues, lines = {other.hue for other in others}, {other.line for other in others}
    hue = next((hue for hue in (pin.hue, *TREATY_HUES) if hue not in hues), pin.hue)
    line = next((line for line in (pin.line, *TREATY_LINES) if line not in lines), pin.line)
    return replace(pin, hue=hue, line=line)


def _kept() -> list[Pin]:
    """Return the pins of an earlier start from the settings, each with a colour of its own."""
    pins: list[Pin] = []
    # Entries that are no pins are skipped.
    with suppress(ValueError, RecursionError):
        read = json.loads(str(QSettings().value(_KEY, "[]")))
        for pin in read if isinstance(read, list) else []:
            with suppress(ValueError, TypeError, KeyError):
                pins.append(_told_apart(_pin(**pin), pins))
    return pins[:MOST]


def _pin(*, hue: str, line: str, year: int | None = None, is_hidden: bool, **texts: str) -> Pin:
    """Return a pin from its kept form; raises ValueError or TypeError if it is none."""
    if not (type(year) in (int, type(None)) and all(type(text) is str for text in texts.values())):
        raise TypeError
    return Pin(Hue(hue), Line(line), year=year, is_hidden=bool(is_hidden), **texts)
