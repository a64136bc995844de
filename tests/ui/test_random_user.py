"""A user without a plan: nothing breaks, and what was done can be done again to the same bytes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QProgressDialog

from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from tests.ui.object_counts import collect_garbage
from tests.ui.random_user import RandomUser
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty

#: Milliseconds that the user rests after each act, from none on.
RESTS = (0, 0, 5, 30)


class Recorded(Document):
    """A document that writes down all that is done to it."""

    def __init__(self, treaty: Treaty) -> None:
        super().__init__(treaty)
        self.steps: list[tuple[str, Any]] = [("new", file.dumps(treaty))]
        self._is_told = False
        self.stack.indexChanged.connect(self._tell)

    def edit(self, treaty: Treaty, name: str, merge: str | None = None) -> None:
        if not self._is_told:
            self.steps.append(("edit", (file.dumps(treaty), name, merge)))
        self._quietly(lambda: super(Recorded, self).edit(treaty, name, merge))

    def save(self, path: Path) -> None:
        self._quietly(lambda: super(Recorded, self).save(path))
        self.steps.append(("save", None))

    def _replace(self, treaty: Treaty, path: Path | None) -> None:
        self.steps.append(("new", file.dumps(treaty)))
        self._quietly(lambda: super(Recorded, self)._replace(treaty, path))

    def _tell(self, step: int) -> None:
        """Write down an undo or a redo: the stack moves by itself."""
        if not self._is_told:
            self.steps.append(("go", step))

    def _quietly(self, work: Any) -> None:
        before, self._is_told = self._is_told, True
        try:
            work()
        finally:
            self._is_told = before


def replayed(steps: list[tuple[str, Any]], folder: Path) -> Document:
    """Do the same to a fresh document, by the steps alone."""
    document = Document(empty_treaty())
    for kind, what in steps:
        if kind == "new":
            document.new(file.loads(what, "what was new"))
        elif kind == "edit":
            text, name, merge = what
            document.edit(file.loads(text, name), name, merge)
        elif kind == "save":
            document.save(folder / "replayed.treaty")
        else:
            while document.stack.index() > what:
                document.stack.undo()
            while document.stack.index() < what:
                document.stack.redo()
    return document


def history(document: Document) -> list[tuple[str, str]]:
    """Return every step of undo: its name, and the file as it is after it."""
    stack = document.stack
    names = ["", *(stack.text(step) for step in range(stack.count()))]
    found = []
    for step, name in enumerate(names):
        document.go_to(step)
        found.append((name, file.dumps(document.treaty)))
    return found


#: What is kept, once made, until the window goes.
KEPT = ("DataDialog", "GuideWindow")


def assert_no_dialog_is_left(window: Any) -> None:
    collect_garbage()
    dialogs = Counter(type(dialog).__name__ for dialog in window.findChildren(QDialog))
    assert dialogs <= Counter(KEPT)


def act_at_random(
    opened: Any, seed: int, acts: int, folder: Path, qtbot: Any, replace: Any
) -> None:
    """Do that many random things; then do again what came of them, and compare."""
    (folder / "saved").mkdir()
    user = RandomUser(lambda: opened.window, seed, folder / "saved")
    user.take_file_dialogs(replace)
    try:
        with qtbot.captureExceptions() as errors:
            for number in range(acts):
                user.act()
                qtbot.wait(RESTS[number % len(RESTS)])
                assert not errors, user.log[-5:]
            user.leave_windows()
            opened.settle()
            # What is still being written goes on to its end.
            qtbot.waitUntil(lambda: not opened.window.findChildren(QProgressDialog))
        assert not user.others.open_windows()
        assert_no_dialog_is_left(opened.window)
    finally:
        user.stop()
    document = opened.document
    again = replayed(document.steps, folder)
    one, other = folder / "one.treaty", folder / "other.treaty"
    file.write(document.treaty, one)
    file.write(again.treaty, other)
    assert one.read_bytes() == other.read_bytes()
    assert document.stack.index() == again.stack.index()
    assert history(document) == history(again)
    assert len(document.steps) > acts / 20, "the user changed next to nothing"


@pytest.mark.tenth
@pytest.mark.parametrize(("reference", "seed"), [("league@1935", 1), (None, 2)])
def test_a_hundred_random_acts_break_nothing(
    qtbot, open_window, monkeypatch, tmp_path, reference, seed
):
    opened = open_window(reference, Recorded(empty_treaty()))
    act_at_random(opened, seed, 100, tmp_path, qtbot, monkeypatch.setattr)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("reference", "seed"),
    [
        *(("league@1935", 3), ("un-charter@2022", 4), (None, 5), ("rio@1950", 6)),
        *(("north-atlantic@1950", 7), ("locarno@1936", 8), ("ideal@1935", 9)),
        *(("arab-league@1990", 10), ("warsaw@1968", 11), ("un-charter@1950", 12)),
    ],
)
def test_a_thousand_random_acts_break_nothing(
    qtbot, open_window, monkeypatch, tmp_path, reference, seed
):
    opened = open_window(reference, Recorded(empty_treaty()))
    act_at_random(opened, seed, 1000, tmp_path, qtbot, monkeypatch.setattr)
