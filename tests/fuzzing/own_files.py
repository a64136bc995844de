"""Starts the window on snapshots, settings and other files that are not as it wrote them.

    python -m tests.fuzzing.own_files [FILES [SEED [NUMBER]]]

Each start must end on the start page within the limits, whatever the files hold or are: of another
type, half, deep, huge, a pipe, a folder, a device. A snapshot that is whole is offered all the
same, and what is offered opens or is refused in one sentence. FILES is 500 by default; limits and
outcome as in `tests.fuzzing.harness`. POSIX only.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QSettings

from sandbox import open_treaty
from sandbox.files.user_folder import user_folder
from sandbox.sentences import Refusal
from sandbox.treaty import file
from tests.fuzzing.harness import run
from tests.fuzzing.mutating import VALUES, mutated
from ui import theme, translation
from ui.compare.pins import Pins
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.documents.recent_files import recent_files
from ui.start_page.page import StartPage
from ui.start_page.template_verdicts import TemplateVerdicts
from ui.startup import stale_files
from ui.startup.app import application, window_on

#: Values as the file of settings holds them, which Qt reads as something else than a text.
SETTINGS = (
    "", "@Invalid()", "@ByteArray(\\xff\\0)", "@Rect(1 2 3 4)", "@Size(1 1)", "@Point(1 2)", "1, 2",
    "@Variant(\\0\\0\\0\\x7f)", "@Variant(\\0\\0\\0\\b\\0\\0\\0\\0)", "@DateTime(\\0\\0)", "true",
    "²", "9" * 5_000, "-1", "1e999", "\\x0", "\\xd800", '"\\xfffe"', ", , ", "x" * 100_000,
    "/" + "y" * 300, "a/" * 3_000, "\\x0/a", "@@", "@Variant(", '"', "%00", "/dev/zero", "..", "[]",
    '"[[1]]"', '"{}"', "[" * 2_000, '"[null, {\\"hue\\": \\"blue\\", \\"line\\": \\"solid\\"}]"',
)  # fmt: skip

KEYS = (
    "files/recent", "theme", "language", "compare/pins", "lessons/why-the-league-failed",
    "window/geometry", "window/columns", "window/centre", "window/acts",
)  # fmt: skip

#: A window is opened for one start in so many; for the others the start page alone.
WINDOWS = 20

#: Seconds by the clock for one start, on a machine however busy.
PATIENCE = 120


def snapshot(**changes: Any) -> dict[str, Any]:
    """Return a snapshot of a treaty that was not saved."""
    held = {
        "format": "covenant-recovery",
        "version": 1,
        "name": "League of Nations",
        "time": "2024-05-01T10:00:00+00:00",
        "path": "/tmp/none/league.treaty",
        "known": None,
        "treaty": file.dumps(open_treaty("league@1935")),
    }
    return {**held, **changes}


def spoil_snapshot(chance: Random, folder: Path) -> None:
    """Put a snapshot beside a whole one that may be anything."""
    folder.mkdir(parents=True)
    (folder / "1-whole.json").write_text(json.dumps(snapshot(name="Whole")))
    place = folder / "2-spoiled.json"
    times = ("2024-05-01T10:00:00", "2024-05-01", "0001-01-01T00:00:00+23:59",
             "9999-12-31T23:59:59-23:59", "now", "", "24:00", "2024-W01-1")  # fmt: skip
    made: dict[str, Callable[[], Any]] = {
        "mutated": lambda: place.write_bytes(mutated(snapshot(), chance)),
        "mutated treaty": lambda: place.write_text(
            json.dumps(
                snapshot(treaty=mutated(json.loads(snapshot()["treaty"]), chance).decode("latin-1"))
            )
        ),
        "time": lambda: place.write_text(json.dumps(snapshot(time=chance.choice(times)))),
        "value": lambda: place.write_text(
            json.dumps(snapshot(**{chance.choice(list(snapshot())): chance.choice(VALUES)}))
        ),
        "pipe": lambda: os.mkfifo(place),
        "folder": place.mkdir,
        "device": lambda: place.symlink_to("/dev/zero"),
        "circle": lambda: place.symlink_to(place),
        "huge": lambda: os.truncate(os.open(place, os.O_CREAT | os.O_WRONLY), 1 << 31),
        "deep": lambda: place.write_text("[" * 2_000_000),
        "pipe for a lock": lambda: os.mkfifo(place.with_suffix(".lock")),
        "folder for a lock": lambda: (shutil.copy(folder / "1-whole.json", place),
                                      place.with_suffix(".lock").mkdir()),
    }  # fmt: skip
    made[chance.choice([*made, *["mutated", "mutated treaty", "value"] * 4])]()


def spoil_settings(chance: Random, place: Path) -> None:
    """Write settings some of which are of another type."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if chance.random() < 0.1:
        place.write_bytes(chance.randbytes(500))
        return
    lines: dict[str, list[str]] = {}
    for key in chance.sample(KEYS, chance.randint(1, len(KEYS))):
        group, _, name = key.rpartition("/")
        lines.setdefault(group or "General", []).append(f"{name}={chance.choice(SETTINGS)}")
    text = "".join(f"[{group}]\n" + "\n".join(held) + "\n" for group, held in lines.items())
    place.write_text(text)


def spoil_others(chance: Random, data: Path) -> None:
    """Put something else in the place of the notes of writing, and of what the start page keeps."""
    note = [["/tmp/.covenant-0123456789abcdef", "/tmp/none"]]
    glances = {"version": "0", "glances": {"0": {"name": "alliance", "verdicts": ["met"]}}}
    for place, held in ((data / "unfinished" / ("0" * 16), note), (data / "glances.json", glances)):
        place.parent.mkdir(parents=True, exist_ok=True)
        if chance.random() < 0.2:
            os.mkfifo(place)
        else:
            place.write_bytes(mutated(held, chance))


def start(has_window: bool) -> int:
    """Start as a user does, and return how many snapshots are offered."""
    stale_files.remove_stale_files(path.parent for path in recent_files()).join()
    theme.chosen_scheme()
    assert translation.chosen_language() in ("", *translation.languages(), translation.SYSTEM)
    assert len(Pins()) <= 6
    page = StartPage()
    page.refresh()
    offered = [line.snapshot for line in page.unsaved.lines]
    for kept in offered:
        with contextlib.suppress(Refusal):
            kept.treaty()
    TemplateVerdicts(()).run()
    if has_window:
        window = window_on(Document(empty_treaty()))
        window.start_controller.show()
        window.show()
        for kept in offered:
            window.files.document_file.restore(kept)
        window.document.stack.setClean()
        window.close()
        window.deleteLater()
    page.close_down()
    page.deleteLater()
    return len(offered)


class Starts:
    """One start after the other, each with a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._app = application()
        self._app.setQuitOnLastWindowClosed(False)
        self._folder = folder
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)

    def __call__(self, number: int, chance: Random) -> None:
        data = self._folder / str(number)
        os.environ["COVENANT_DATA"] = str(data)
        scope = QSettings.Scope.UserScope
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(data / "settings"))
        has_snapshots = number % 2 == 1
        if has_snapshots:
            spoil_snapshot(chance, data / "recovery")
        else:
            spoil_settings(chance, Path(QSettings().fileName()))
        if number % 5 == 0:
            spoil_others(chance, user_folder())
        # What waits for ever takes no processor time: then the system ends this process.
        signal.alarm(PATIENCE)
        offered = start(has_window=number % WINDOWS < 2)
        self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        signal.alarm(0)
        assert offered in ((1, 2) if has_snapshots else (0,)), f"{offered} snapshots are offered"
        shutil.rmtree(data)


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        return run(Starts(Path(folder)), arguments or ["500"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
