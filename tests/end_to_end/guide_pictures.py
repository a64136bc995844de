"""Renders the pictures of the guide and the README: `python -m tests.end_to_end.guide_pictures`.

Each is a window as `screens` opens it, in light colours, or a part of it in its natural size.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QWidget

from sandbox.crisis.course import Kind
from tests.end_to_end import advice_screens, participation_screens, screens
from tests.end_to_end.compare_screens import compare
from tests.end_to_end.crisis_screens import ETHIOPIA, film_at
from ui.help.guide_content import FOLDER
from ui.window.main_window import MainWindow


class Picture(NamedTuple):
    """What is done to a window on the League of 1935, its size, and the part that is shown."""

    prepare: Callable[[MainWindow], object]
    size: tuple[int, int]
    part: Callable[[MainWindow], QRect]


PICTURES = {
    "window": Picture(lambda window: None, (1280, 800), lambda window: window.rect()),
    "attack": Picture(
        lambda window: screens.attack(window, "acts"),
        (1280, 800),
        lambda window: _place(window, window.map),
    ),
    "who-acts": Picture(
        lambda window: screens.show_threat(window, ("ITA",), "ETH"),
        (1280, 960),
        lambda window: _place(window, window.stress),
    ),
    "crisis": Picture(
        lambda window: film_at(window, ETHIOPIA, Kind.TRUSTS),
        (1280, 700),
        lambda window: _place(window, window.map),
    ),
    "obligations": Picture(
        lambda window: None, (1280, 800), lambda window: _top(window, window.treaty, 470)
    ),
    "verdict": Picture(
        lambda window: None, (1280, 800), lambda window: _top(window, window.verdict, 500)
    ),
    "advice": Picture(
        advice_screens.ask, (1280, 960), lambda window: _place(window, window.stress)
    ),
    "carries": Picture(
        participation_screens.carry, (1280, 960), lambda window: _place(window, window.stress)
    ),
    "compare": Picture(
        lambda window: compare(window, 0, ("league-with-usa@1935", "ideal@1935")),
        (960, 600),
        lambda window: window.rect(),
    ),
}


def _place(window: MainWindow, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def _top(window: MainWindow, part: QWidget, height: int) -> QRect:
    """Return the uppermost rows of a part."""
    place = _place(window, part)
    return QRect(place.topLeft(), QSize(place.width(), height))


def draw(app: QApplication, picture: Picture, path: Path) -> None:
    """Write one picture in its 256 commonest colours: a quarter of the size, and none is missed."""
    window = screens.open_prepared(app, "league@1935", picture.prepare)
    screens.theme_of(app).use(Qt.ColorScheme.Light)
    window.resize(*picture.size)
    screens.wait(app, lambda: False, 500)
    drawn = window.grab(picture.part(window)).toImage()
    drawn = drawn.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(drawn.constBits(), dtype=np.uint32)
    colours = [colour for colour, _ in Counter(pixels.tolist()).most_common(256)]
    drawn = drawn.convertToFormat(
        QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither
    )
    writer = QImageWriter(str(path))
    writer.setCompression(100)
    if not writer.write(drawn):
        sys.exit(writer.errorString())
    window.document.stack.setClean()
    window.close()


def main() -> None:
    with screens.own_application() as app:
        for name in sys.argv[1:] or PICTURES:
            draw(app, PICTURES[name], FOLDER / "pictures" / f"{name}.png")


if __name__ == "__main__":
    main()
