"""What is wrong with how a window is laid out: found by walking its widgets, without a picture.

`python -m tests.end_to_end.layout_faults` walks the scenes of `screens.py` and prints the faults.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import combinations, product

from PySide6.QtCore import QDeadlineTimer, QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tests.end_to_end.screens import (
    SCENES,
    SCHEMES,
    beside,
    open_scene,
    own_application,
    speak,
    theme_of,
    wait,
)
from ui.map.legend import Legend
from ui.map.view import MapView
from ui.widgets.fold import FoldHeader
from ui.widgets.labels import ElidedLabel
from ui.widgets.obligation_ladder import ObligationLadder

CONTROLS = (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    Legend,
    MapView,
    ObligationLadder,
)

#: The sizes of a laptop of 1920 by 1080 pixels at 200%, of a small screen, and of a usual one.
SIZES = ((960, 540), (1280, 800), (1920, 1080))

#: Milliseconds without a change of any place after which a window is at rest, and at most how
#: many it is waited for: a busy machine takes its time.
STILL, MOST = 250, 20_000

#: Pixels that a text may lack, which rounding takes.
ROUNDING = 1


def come_to_rest(app: QApplication, window: QWidget) -> None:
    """Wait until nothing in a window has moved for a while."""
    most, before = QDeadlineTimer(MOST), None
    while (now := places(window)) != before and not most.hasExpired():
        before = now
        wait(app, lambda: False, STILL)


def places(window: QWidget) -> list[tuple[int, int, int, int]]:
    """Return where each visible widget of a window is."""
    return [in_window(w).getRect() for w in window.findChildren(QWidget) if w.isVisible()]


def faults(window: QWidget) -> list[str]:
    """Return what is outside its parent, what text is cut off, and which controls overlap."""
    shown = [w for w in window.findChildren(QWidget) if w.isVisible() and w.window() is window]
    return [
        *(f"{name(w)} is outside {name(w.parentWidget())}" for w in shown if is_outside(w)),
        *(f"{name(w)} is cut off" for w in shown if is_cut_off(w)),
        *overlapping([w for w in shown if isinstance(w, CONTROLS)]),
    ]


def name(widget: QWidget) -> str:
    """Return the class of a widget, and what it shows or is called."""
    text = widget.text() if hasattr(widget, "text") else ""
    words = widget.accessibleName() or text
    return f"{type(widget).__name__} “{words[:60]}” at {in_window(widget).getRect()}"


def in_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def is_outside(widget: QWidget) -> bool:
    """Whether a part of a widget is beyond its parent; what is scrolled may be."""
    parent = widget.parentWidget()
    around = parent.parentWidget()
    if isinstance(around, QAbstractScrollArea) and around.viewport() is parent:
        return widget.width() > parent.width() and not around.horizontalScrollBar().isVisible()
    return not widget.size().isEmpty() and not parent.rect().contains(widget.geometry())


def is_cut_off(widget: QWidget) -> bool:
    """Whether a text has less room than it takes; what ends in an ellipsis on purpose has not."""
    width, height = widget.width() + ROUNDING, widget.height() + ROUNDING
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
        if widget.wordWrap():
            return height < widget.heightForWidth(widget.width()) or width < longest_word(widget)
        return width < widget.sizeHint().width() or height < widget.minimumSizeHint().height()
    if isinstance(widget, FoldHeader):
        return height < widget.minimumHeight()
    if isinstance(widget, QPushButton | QCheckBox):
        words = widget.fontMetrics().size(0, widget.text().replace("&&", "&"))
        room = 13 + 8 if isinstance(widget, QCheckBox) else 0
        return width < words.width() + room or height < words.height()
    if isinstance(widget, QComboBox):
        return width < widget.fontMetrics().horizontalAdvance(widget.currentText()) + 30
    if isinstance(widget, QTabBar):
        tabs = [widget.tabRect(n) for n in range(widget.count()) if widget.isTabVisible(n)]
        return any(not widget.rect().contains(tab) for tab in tabs)
    return False


def longest_word(label: QLabel) -> int:
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)


def overlapping(controls: list[QWidget]) -> Iterator[str]:
    """Yield the controls that lie on one another, one that is part of another apart."""
    places = {control: visible_part(control) for control in controls if is_own(control)}
    for one, other in combinations([w for w, place in places.items() if not place.isEmpty()], 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        common = places[one] & places[other]
        if common.width() > ROUNDING and common.height() > ROUNDING:
            yield f"{name(one)} overlaps {name(other)}"


def is_own(control: QWidget) -> bool:
    """Whether a control is no part that Qt makes of another, and shows something."""
    parent = control.parentWidget()
    if isinstance(control, QLabel) and not control.text():
        return False
    return not isinstance(control, QScrollBar) and not isinstance(
        parent, QComboBox | QAbstractSpinBox | QTabBar | QLineEdit | QMenuBar
    )


def visible_part(widget: QWidget) -> QRect:
    """Return the part of a widget that all its parents leave, in the window."""
    place, around = in_window(widget), widget.parentWidget()
    while around is not None and around is not widget.window():
        place &= in_window(around)
        around = around.parentWidget()
    return place


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", nargs="*", default=list(SCENES), help="scenes to walk")
    options.add_argument("--languages", nargs="*", default=["en", "fr"])
    options.add_argument("--schemes", nargs="*", default=list(SCHEMES))
    chosen = options.parse_args()
    with own_application() as app:
        for language in chosen.languages:
            speak(app, language)
            for scene in chosen.only:
                window, theme = open_scene(app, scene), theme_of(app)
                for scheme, size in product(chosen.schemes, SIZES):
                    theme.use(SCHEMES[scheme])
                    window.resize(*size)
                    come_to_rest(app, window)
                    where = f"{scene}, {language}, {scheme}, {size[0]}x{size[1]}"
                    if window.size().toTuple() != size:
                        print(f"{where}: the window is {window.size().toTuple()}", flush=True)
                    for shown in (window, *beside(window)):
                        for fault in faults(shown):
                            print(f"{where}: {fault}", flush=True)
                for dialog in beside(window):
                    dialog.close()
                window.document.stack.setClean()
                window.close()
    print(f"{len(chosen.only)} scenes walked")
    return 0


if __name__ == "__main__":
    sys.exit(main())
