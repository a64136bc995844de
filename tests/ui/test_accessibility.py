"""Everyone can use the window: names for all that takes the keyboard, order, contrast."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.window.test_view_menu import french  # noqa: F401, a fixture
from ui import dialogs
from ui.theme import DARK, LIGHT, Colours
from ui.window.command_palette import CommandPalette
from ui.window.commands import CommandSources
from ui.window.main_window import MainWindow
from ui.window.shortcuts import ShortcutsDialog

TAB = Qt.FocusPolicy.TabFocus


def takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & TAB) and widget.focusProxy() is None


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(root: QWidget) -> list[str]:
    """Return what takes the keyboard and has no name or role, by its path of classes."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        # The list below a choice is read as the choice itself.
        if not takes_keys(widget) or widget.window() is not root.window():
            continue
        role = QAccessible.queryAccessibleInterface(widget).role()
        if not spoken_name(widget) or role == QAccessible.Role.NoRole:
            found.append("/".join(type(part).__name__ for part in lineage(widget)))
    return found


def lineage(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def unfold(window: MainWindow) -> None:
    """Show every page and every fold at least once."""
    for fold in (*window.articles.folds.values(), *window.verdict.folds):
        fold.set_open(True)
    for page in range(window.stress.tabs.count()):
        window.stress.tabs.setCurrentIndex(page)
    window.stress.tabs.setCurrentIndex(0)


@pytest.mark.tenth
@pytest.mark.parametrize("reference", ["league-with-usa@1935", "un-charter@1950"])
def test_all_that_takes_the_keyboard_has_a_name(reference: str, open_window: OpenWindow) -> None:
    window = open_window(reference).window
    unfold(window)
    assert not nameless(window)
    window.start_controller.show()
    assert not nameless(window)


def test_what_takes_the_keyboard_in_dialogs_has_a_name(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window("league@1935").window
    found: list[QDialog] = [
        dialogs.save_changes_box(window, "League"),
        dialogs.save_as_box(window, "It is write-protected."),
        CommandPalette(
            CommandSources(
                window.menuBar(),
                window.document,
                window.articles,
                window.stress,
                window.start_controller.leave,
            ),
            window,
        ),
        ShortcutsDialog(window.menuBar(), window),
    ]
    for dialog in found:
        dialog.show()
        assert not nameless(dialog)
        dialog.close()


def test_the_walk_would_find_a_widget_without_a_name(open_window: OpenWindow) -> None:
    window = open_window(None).window
    window.top_bar.name.setAccessibleName("")
    assert any(path.startswith("_Name/") for path in nameless(window))


def chain(start: QWidget) -> Iterator[QWidget]:
    """Yield what Tab goes to, once round."""
    widget = start
    while True:
        if takes_keys(widget) and widget.isVisible() and widget.isEnabled():
            yield widget
        widget = widget.nextInFocusChain()
        if widget is start:
            return


def test_tab_goes_through_the_panels_in_reading_order(open_window: OpenWindow) -> None:
    window = open_window("league@1935").window
    parts = (window.top_bar, window.treaty, window.map, window.stress, window.verdict)
    visited = []
    for widget in chain(window.top_bar.name):
        part = next((part for part in parts if part is widget or part.isAncestorOf(widget)), None)
        if part is not None and (not visited or visited[-1] is not part):
            visited.append(part)
    assert visited == list(parts)


@pytest.mark.parametrize("article", ["obligations", "finding", "forces", "settings"])
def test_tab_goes_down_each_panel_and_along_each_line(
    article: str, open_window: OpenWindow
) -> None:
    window = open_window("league@1935").window
    window.articles.open_article(article)
    QApplication.processEvents()
    for part in (window.top_bar, window.articles, window.verdict):
        spots = [
            widget.mapTo(window, QPoint(0, widget.height() // 2))
            for widget in chain(window.top_bar.name)
            if part.isAncestorOf(widget) and not isinstance(widget, QSplitter)
        ]
        assert len(spots) > 4
        for here, there in pairwise(spots):
            # Down the page, or to the right in the same line.
            assert there.y() > here.y() + 6 or there.x() >= here.x()
            assert there.y() > here.y() - 12


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (Web Content Accessibility Guidelines 2.2)."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        *((ink, paper) for ink in ("ink", "quiet", "accent") for paper in ("panel", "ground")),
        ("ink", "wash"),
        ("quiet", "wash"),
        ("accent", "wash"),
        ("on_accent", "accent"),
    ],
)
def test_text_stands_out_from_what_is_behind_it(ink: str, paper: str, colours: Colours) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, paper)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
def test_signs_and_the_names_of_lines_stand_out(colours: Colours) -> None:
    for colour in (colours.met, colours.partly, colours.not_met, *colours.hues.values()):
        assert contrast(colour, colours.panel) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
def test_icons_stand_out_in_light_and_dark(colours: Colours) -> None:
    icons = list(Path(str(files("resources") / "icons")).glob(f"*-{colours.name}.svg"))
    assert len(icons) == 5
    for icon in icons:
        (drawn,) = re.findall(r'stroke="(#[0-9a-f]{6})"', icon.read_text("utf-8"))
        # Ticks are drawn on the colour of a box that is checked.
        paper = colours.accent if icon.stem.split("-")[0] in ("tick", "some") else colours.panel
        assert contrast(drawn, paper) >= 3, icon.name


@pytest.mark.tenth
@pytest.mark.usefixtures("french")
def test_no_article_is_wider_than_its_panel_in_french(open_window: OpenWindow) -> None:
    window = open_window("league@1935").window
    room = window.treaty_column.least
    bar = window.articles.verticalScrollBar().sizeHint().width()
    too_wide = {}
    for name in window.articles.folds:
        window.articles.open_article(name)
        QApplication.processEvents()
        needed = window.articles.widget().minimumSizeHint().width() + bar
        if needed > room:
            too_wide[name] = needed
    assert not too_wide


@pytest.mark.usefixtures("french")
def test_the_window_fits_a_small_screen_in_french(open_window: OpenWindow) -> None:
    opened = open_window("league@1935")
    for name in ("one", "two"):
        opened.document.edit(opened.document.treaty.with_(name=name), f"renommer en {name}")
    opened.document.stack.undo()
    QApplication.processEvents()
    assert opened.window.minimumSizeHint().width() <= 960
