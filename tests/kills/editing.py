"""Edits kept by the window's own recovery, at its shipped delay, and killed."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer

from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from tests.kills.killing import Tell
from tests.kills.kinds import Place, draft, snapshots
from ui.documents.document import Document
from ui.documents.recovery import _DELAY, Recovery

#: Milliseconds that a child lives, and between its edits.
LIFE, PAUSE = 1200, (5, 150)


class _Telling(Recovery):
    """The recovery itself; it also tells of each snapshot that is on the disk."""

    tell: Tell

    def _write(self, place: Path, treaty: Treaty, *rest: Any) -> None:
        super()._write(place, treaty, *rest)
        self.tell(f"kept {treaty.note}")

    def expect(self, number: int) -> None:
        """Tell, twice the delay after an edit, that it must be kept by then.

        By the thread that writes, so that no other work on the machine makes this untrue.
        """
        QTimer.singleShot(2 * _DELAY, lambda: self._writer.submit(self.tell, f"due {number}"))


class Recover(Place):
    """A treaty edited, now and then saved, in a window; the next window takes up what was lost."""

    at_once = 12
    done = "saved"
    path = property(lambda self: self.files / "draft.treaty")

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__(folder, seed)
        #: Seconds for which each edit that was lost had been made.
        self.lost: list[float] = []

    def wanted(self) -> set[str]:
        return {self.path.name}

    def work(self, tell: Tell) -> None:
        self.enter()
        application = QCoreApplication([])
        number = self._newest() + 1
        document = Document(draft(number))
        recovery = _Telling(document, lambda: None)
        recovery.tell = tell
        recovery.failed.connect(lambda sentence: tell(f"failed: {sentence}"))
        offered = snapshots()
        if offered and self.chance.random() < 0.7:
            assert recovery.adopt(offered[0].place)
            document.restore(offered[0].treaty(), offered[0].path)

        def act() -> None:
            nonlocal number
            number += 1
            document.edit(draft(number), f"edit {number}")
            tell(f"edited {number} {time.monotonic()}")
            recovery.expect(number)
            if self.chance.random() < 0.1:
                document.save(self.path)
                tell(f"saved {number}")
            QTimer.singleShot(self.chance.randrange(*PAUSE), act)

        QTimer.singleShot(0, act)
        QTimer.singleShot(LIFE, application.quit)
        application.exec()
        if self.chance.random() < 0.5:
            tell(f"given up {number}")
            recovery.close()

    def hear(self, told: list[str], killed: float) -> None:
        for line in told:
            what, _, words = line.partition(" ")
            if what == "edited":
                number, at = words.split()
                line = f"edited {number} {killed - float(at)}"
            self.told.append(line)

    def check(self) -> None:
        self.start()
        newest, gone = self._newest(), self.last("given up")
        for what in ("kept", "saved", "due"):
            told = self.last(what)
            # What was not saved may be gone where the user gave it up.
            assert newest >= told or told <= gone, f"{told} was {what}, {newest} is there"
        for line in self.told:
            assert not line.startswith("failed"), line
            what, number, *at = line.split()
            if what == "edited" and newest < int(number) and gone < int(number):
                self.lost.append(float(at[0]))
        self.told = [f"saved {newest}"]

    def take_ages(self) -> list[float]:
        """Return for how long each edit that was lost had been made, since the last time."""
        taken, self.lost = self.lost, []
        return taken

    def _newest(self) -> int:
        """Return the number of the last edit that is on the disk; -1 if there is none."""
        held = [int(snapshot.treaty().note) for snapshot in snapshots()]
        if self.path.exists():
            held.append(int(file.read(self.path).note))
        return max(held, default=-1)
