"""Nothing in the window is outside its parent, cut off or overlapping, whatever is open in it.

In English and light; for the rest see `tests/end_to_end/test_layout.py`.
"""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from tests.end_to_end.layout_faults import SIZES, faults
from tests.ui.conftest import Opened, OpenWindow
from tests.ui.dialogs import DIALOGS, open_windows, until
from ui.window.main_window import MainWindow

SMALL, USUAL, LARGE = SIZES

#: Milliseconds in which a window comes to rest after something was opened in it.
REST = 30


def found(window: MainWindow, where: object) -> list[str]:
    """Return the faults of a window once it is at rest, with the place where they were found."""
    # Lines that wrap need several rounds; what is still wrong afterwards stays so.
    for _ in range(10):
        QTest.qWait(REST)
        here = faults(window)
        if not here:
            break
    return [f"{where}: {fault}" for fault in here]


def walk(opened: Opened, size: tuple[int, int]) -> list[str]:
    """Open every article, criterion and page in a window, and return what is wrong with any."""
    window = opened.window
    window.resize(*size)
    seen = found(window, "at first")
    assert (window.width(), window.height()) == size
    for key in window.articles.folds:
        window.articles.open_article(key)
        seen += found(window, key)
    for mark in window.verdict.marks:
        mark.click()
        seen += found(window, mark.accessibleName())
    # The last page is that of a case, and none is open.
    for place in range(window.stress.tabs.count() - 1):
        window.stress.tabs.setCurrentIndex(place)
        seen += found(window, window.stress.tabs.tabText(place))
    return seen


def test_nothing_is_cut_off_on_a_small_screen(open_window: OpenWindow) -> None:
    opened = open_window("league@1935")
    window = opened.window
    window.resize(*SMALL)
    assert found(window, "both columns folded") == []
    assert window.treaty_column.is_folded
    assert window.verdict_column.is_folded
    window.threat.show(("ITA",), "ETH")
    window.stress.turn_to(window.stress.response)
    window.articles.open_article("parties")
    opened.settle()
    assert found(window, "an attack") == []
    assert (window.width(), window.height()) == SMALL
    assert window.map.view.height() >= 100


@pytest.mark.tenth
@pytest.mark.parametrize("size", SIZES)
def test_every_article_criterion_and_page_fits(
    open_window: OpenWindow, size: tuple[int, int]
) -> None:
    assert walk(open_window("league@1935"), size) == []


@pytest.mark.tenth
def test_every_step_of_the_lessons_fits_on_a_small_screen(open_window: OpenWindow) -> None:
    opened = open_window(None)
    start, session = opened.window.start_controller, opened.window.start_controller.session
    opened.window.resize(*SMALL)
    seen: list[str] = []
    for tile, lesson in zip(start.page.lessons, start.page.all_lessons, strict=True):
        opened.document.stack.setClean()
        start.show()
        seen += found(opened.window, "start page")
        tile.click()
        for step in lesson.steps:
            seen += found(opened.window, step.key)
            session.do_it()
            until(lambda: bool(session.found))
            seen += found(opened.window, f"{step.key}, done")
            assert start.card.isVisible()
            session.next()
    assert seen == []
    assert (opened.window.width(), opened.window.height()) == SMALL


@pytest.mark.tenth
def test_every_dialog_fits(open_window: OpenWindow) -> None:
    window = open_window("league@1935").window
    seen: list[str] = []
    for name, dialog in DIALOGS.items():
        if dialog.waits:
            continue
        dialog.open(window)
        until(lambda: bool(open_windows(window)))
        (shown,) = open_windows(window)
        QTest.qWait(REST)
        seen += [f"{name}: {fault}" for fault in faults(shown)]
        least = shown.minimumSizeHint()
        if least.width() > SMALL[0] or least.height() > SMALL[1]:
            seen.append(f"{name}: needs {least.width()}x{least.height()}")
        shown.close()
        until(lambda: not open_windows(window))
        window.start_controller.leave()
    assert seen == []
