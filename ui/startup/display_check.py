"""Finds out whether a window can be opened, in a child process.

Qt ends the whole process when there is no display, and its import fails when a system library
is missing. So a child process tries first. This module must not import Qt at the top, because
it runs before it is known whether Qt can be imported.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

#: Seconds after which a display that does not answer counts as none. On a machine with much
#: other work, one that does answer has taken more than twenty.
PATIENCE = 60.0

#: What Qt needs of the system anywhere, with the Debian and Ubuntu package that brings it.
CORE_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

#: What Qt needs in addition for a window on an X display.
X_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

PACKAGES = CORE_LIBRARIES | X_LIBRARIES


@dataclass(frozen=True)
class DisplayHealth:
    """Whether a window can open here.

    missing: system libraries that Qt needs and does not find. broken: why Qt
    cannot be used, where that is not for want of a system library.
    """

    display: bool = False
    missing: tuple[str, ...] = ()
    broken: str | None = None

    @property
    def mend(self) -> str | None:
        """One line that says what is wrong with Qt and how to repair it; None if it works."""
        if self.missing:
            return missing_line(self.missing)
        if self.broken:
            return f"Qt cannot be used: {self.broken}; installing Covenant again may mend it."
        return None


def missing_line(libraries: Iterable[str]) -> str:
    """Return the line that tells which system libraries are missing and what installs them."""
    names = list(libraries)
    packages = list(dict.fromkeys(PACKAGES[name] for name in names if name in PACKAGES))
    what = f"Qt needs system libraries that are missing here ({', '.join(names)})"
    if not packages:
        return f"{what}; install the packages that hold them."
    # The root user of a small container often has no sudo.
    sudo = "" if getattr(os, "geteuid", lambda: 1)() == 0 else "sudo "
    command = f"{sudo}apt-get update && {sudo}apt-get install -y {' '.join(packages)}"
    return f"{what}; on Debian or Ubuntu install them with: {command}"


class DisplayProbe:
    """A child process that tries to make a QApplication while its parent goes on."""

    def __init__(self) -> None:
        # -P: the folder of this file must not come before the standard library on the path.
        self._child = subprocess.Popen(
            [sys.executable, "-P", __file__],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def cancel(self) -> None:
        self._child.kill()
        self._child.communicate()

    def health(self) -> DisplayHealth:
        """Wait for the child and return what it found."""
        try:
            report, _ = self._child.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.cancel()
            return DisplayHealth()
        try:
            found = json.loads(report)
        except ValueError:  # Qt ended the child: there is no display
            return DisplayHealth()
        return DisplayHealth(found["display"], tuple(found["missing"]), found["broken"])


def _try() -> DisplayHealth:
    """Try to make a QApplication; without a display Qt ends this process."""
    wants_x = _wants_x()
    candidates = PACKAGES if wants_x else CORE_LIBRARIES
    try:
        import PySide6
        from PySide6.QtWidgets import QApplication

        if wants_x:
            # Qt itself would not say which library its X plugin misses.
            ctypes.CDLL(str(Path(PySide6.__path__[0]) / "Qt/plugins/platforms/libqxcb.so"))
    except (ImportError, OSError) as error:
        missing = _missing(candidates) or _named_in(str(error))
        return DisplayHealth(missing=missing, broken=None if missing else str(error))
    QApplication([])
    return DisplayHealth(display=True)


def _wants_x() -> bool:
    """Tell whether Qt will open its window on an X display."""
    if sys.platform != "linux" or not os.environ.get("DISPLAY"):
        return False
    chosen = os.environ.get("QT_QPA_PLATFORM")
    return chosen.startswith("xcb") if chosen else not os.environ.get("WAYLAND_DISPLAY")


def _missing(libraries: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in libraries if not _loads(name))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _named_in(error: str) -> tuple[str, ...]:
    """Return the library that the loader's message begins with, if it does."""
    found = re.match(r"(?:\S*/)?(lib[^/\s]+\.so[.\d]*): ", error)
    return (found[1],) if found else ()


def _leave_no_core_dump() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    _leave_no_core_dump()
    health = _try()
    print(
        json.dumps({"display": health.display, "missing": health.missing, "broken": health.broken})
    )
