"""Help > Guide: contents, links, search, back and forward, all by keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QTextFormat
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from tests.resources.guide.pages import PAGES, name_of
from tests.ui.conftest import OpenWindow
from tests.ui.test_accessibility import nameless
from tests.ui.window.test_view_menu import french  # noqa: F401, a fixture
from ui import theme
from ui.help.guide_content import CONTENTS, FOLDER, chapters, search
from ui.help.guide_window import GuideWindow
from ui.help.terms import GLOSSARY, anchor_of
from ui.theme import DARK, LIGHT
from ui.window.shortcuts import ShortcutsDialog

SMALL = (960, 540)


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[GuideWindow]:
    made = GuideWindow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def path_of(guide: GuideWindow) -> Path:
    return Path(guide.reader.source().toLocalFile())


def first_line(guide: GuideWindow) -> str:
    """Return the words at the top of what is seen of the page."""
    viewport = guide.reader.viewport()
    return guide.reader.cursorForPosition(viewport.rect().topLeft()).block().text()


def press(qtbot: QtBot, guide: GuideWindow, key: Qt.Key, alt: bool = False) -> None:
    keys = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(QApplication.focusWidget() or guide, key, keys)


# Opening.


def test_f1_opens_the_guide_and_ctrl_f1_the_keys(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("league@1925").window
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = window.findChild(GuideWindow)
    assert guide is not None
    assert guide.isVisible()
    assert path_of(guide) == CONTENTS
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.findChildren(GuideWindow) == [guide]
    assert guide.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    keys = window.findChild(ShortcutsDialog)
    assert keys is not None
    keys.reject()


def test_the_guide_goes_with_its_window(open_window: OpenWindow) -> None:
    window = open_window("league@1925").window
    window.help.show_guide()
    guide = window.findChild(GuideWindow)
    assert guide is not None
    assert guide.isVisible()
    # Beside the window, and not above it for ever.
    assert guide.windowHandle().transientParent() is None
    window.document.stack.setClean()
    window.close()
    assert not guide.isVisible()


def test_the_keyboard_page_has_every_key_that_the_window_lists(open_window: OpenWindow) -> None:
    window = open_window("league@1925").window
    keys = ShortcutsDialog(window.menuBar(), window)
    text = (FOLDER / "reference" / "keyboard.md").read_text("utf-8")
    missing = []
    for place in range(keys.list.topLevelItemCount()):
        heading = keys.list.topLevelItem(place)
        for row in range(heading.childCount()):
            item = heading.child(row)
            shown = " ".join(item.text(1).split())
            if not re.search(rf"(?<![\w+]){re.escape(shown)}(?![\w+])", text):
                missing.append((item.text(0), shown))
    keys.close()
    assert not missing


def test_the_glossary_has_the_words_of_the_window(open_window: OpenWindow) -> None:
    window = open_window("league@1925").window
    text = " ".join((FOLDER / "reference" / "glossary.md").read_text("utf-8").lower().split())
    tabs, colours = window.stress.tabs, window.map.toolbar.colour
    words = [tabs.tabText(place) for place in range(tabs.count())]
    words += [colours.itemText(place) for place in range(colours.count())]
    words += [fold.header.accessibleName().partition(":")[0] for fold in window.verdict.folds]
    assert len(words) > 20
    singular = {"worst coalitions": "worst coalition", "parties": "party", "victims": "victim"}
    missing = [w for w in words if singular.get(w.lower(), w.lower()) not in text]
    assert not missing


# Reading.


@pytest.mark.parametrize("path", [CONTENTS, *PAGES], ids=name_of)
def test_a_page_fits_a_small_window_and_shows_its_pictures(
    path: Path, guide: GuideWindow, qtbot: QtBot
) -> None:
    guide.resize(*SMALL)
    guide.reader.open_page(path)
    QApplication.processEvents()
    assert guide.reader.horizontalScrollBar().maximum() == 0
    assert "```" not in guide.reader.toPlainText()
    assert "**" not in guide.reader.toPlainText()


def test_a_picture_is_drawn_and_no_wider_than_the_page(guide: GuideWindow) -> None:
    guide.resize(*SMALL)
    guide.reader.open_page(FOLDER / "start.md")
    pictures = [
        form.toImageFormat().name()
        for form in guide.reader.document().allFormats()
        if form.isImageFormat()
    ]
    assert len(pictures) >= 4
    for name in pictures:
        loaded = guide.reader.loadResource(2, QUrl(name))
        assert loaded.deviceIndependentSize().width() > 100
        assert loaded.deviceIndependentSize().width() <= guide.reader.viewport().width()


def test_the_contents_list_every_page_and_open_it(guide: GuideWindow, qtbot: QtBot) -> None:
    tree = guide.contents
    titles = [
        tree.topLevelItem(place).child(row).text(0)
        for place in range(tree.topLevelItemCount())
        for row in range(tree.topLevelItem(place).childCount())
    ]
    assert titles == [page.title for chapter in chapters() for page in chapter.pages]
    item = tree.topLevelItem(2).child(2)
    tree.itemActivated.emit(item, 0)
    assert path_of(guide) == FOLDER / "model" / "who-responds.md"
    assert tree.currentItem() is item


def test_a_link_to_a_term_shows_the_term(guide: GuideWindow) -> None:
    guide.reader.open_page(FOLDER / "start.md")
    guide.reader.anchorClicked.emit(QUrl("reference/glossary.md#confidence-needed"))
    assert path_of(guide) == FOLDER / "reference" / "glossary.md"
    assert first_line(guide) == "confidence needed"


def test_back_and_forward_go_where_one_was(guide: GuideWindow, qtbot: QtBot) -> None:
    assert not guide.back.isEnabled()
    guide.reader.open_page(FOLDER / "model" / "who-responds.md", "hesitant-and-resolute")
    bar = guide.reader.verticalScrollBar()
    bar.setValue(bar.value() - 30)
    was = bar.value(), first_line(guide)
    guide.reader.open_page(FOLDER / "reference" / "settings.md")
    assert bar.value() == 0
    guide.back.click()
    assert path_of(guide).name == "who-responds.md"
    assert (bar.value(), first_line(guide)) == was
    press(qtbot, guide, Qt.Key.Key_Right, alt=True)
    assert path_of(guide).name == "settings.md"
    press(qtbot, guide, Qt.Key.Key_Left, alt=True)
    assert path_of(guide).name == "who-responds.md"
    press(qtbot, guide, Qt.Key.Key_Home, alt=True)
    assert path_of(guide) == CONTENTS


def test_links_that_are_no_pages_leave_covenant(
    guide: GuideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    guide.reader.open_page(FOLDER / "reference" / "treaty-files.md")
    guide.reader.anchorClicked.emit(QUrl("../../schema/treaty-1.schema.json"))
    guide.reader.anchorClicked.emit(QUrl("https://correlatesofwar.org/"))
    schema, web = asked
    assert Path(schema.toLocalFile()).resolve().name == "treaty-1.schema.json"
    assert Path(schema.toLocalFile()).is_file()
    assert web == QUrl("https://correlatesofwar.org/")
    assert path_of(guide).name == "treaty-files.md"


# Searching.


def test_a_search_by_keys_alone_ends_at_the_place(guide: GuideWindow, qtbot: QtBot) -> None:
    assert QApplication.focusWidget() is guide.words
    qtbot.keyClicks(guide.words, "threshold odds")
    assert guide.results.isVisible()
    assert guide.results.topLevelItem(0).text(0) == "Who responds"
    best = guide.results.currentItem()
    assert best.text(0) == "Readiness and threshold odds"
    press(qtbot, guide, Qt.Key.Key_Down)
    assert guide.words.hasFocus()
    assert guide.results.currentItem() is not best
    press(qtbot, guide, Qt.Key.Key_Up)
    press(qtbot, guide, Qt.Key.Key_Return)
    assert first_line(guide) == "Readiness and threshold odds"
    assert guide.reader.hasFocus()
    shown = {part.cursor.selectedText().lower() for part in guide.reader.extraSelections()}
    assert shown == {"threshold", "odds"}


def test_words_that_no_page_has_are_said_to_have_none(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.words, "xyzzy")
    visible = [part.text() for part in guide.findChildren(QLabel) if part.isVisible()]
    assert "No page has these words." in visible
    guide.words.clear()
    assert guide.contents.isVisible()


@pytest.mark.parametrize(
    ("words", "page", "section"),
    [
        ("coverage", "Who responds", "Sanctions"),
        ("save", "Draft a treaty", "Undo, save, and go back"),
        ("bueno mesquita", "Glossary", "Bueno de Mesquita"),
        ("exit status", "Commands", "Exit status"),
        ("savric", "Bibliography", "Drawing"),
    ],
)
def test_a_section_with_all_words_is_found(words: str, page: str, section: str) -> None:
    assert (page, section) in {(hit.page.title, hit.section.title) for hit in search(words)}


def test_a_title_comes_before_a_text_and_an_excerpt_has_the_word() -> None:
    hits = search("confidence needed")
    assert "confidence needed" in hits[0].section.title.lower()
    assert any("confidence" in hit.excerpt.lower() for hit in hits)
    assert all(len(hit.excerpt) <= 120 for hit in hits)
    assert not search("")


# For everyone.


def test_all_that_takes_the_keyboard_has_a_name(guide: GuideWindow, qtbot: QtBot) -> None:
    assert not nameless(guide)
    qtbot.keyClicks(guide.words, "odds")
    assert not nameless(guide)


@pytest.mark.tenth
def test_the_page_follows_dark_and_light(guide: GuideWindow) -> None:
    def colours() -> set[str]:
        document, found = guide.reader.document(), set()
        for form in document.allFormats():
            if form.isCharFormat() and form.toCharFormat().isAnchor():
                brush = form.toCharFormat().foreground()
                if form.hasProperty(QTextFormat.Property.ForegroundBrush):
                    found.add(brush.color().name())
        return found

    guide.reader.open_page(FOLDER / "start.md")
    try:
        theme.choose_scheme(Qt.ColorScheme.Dark)
        assert colours() == {DARK.accent}
        assert path_of(guide).name == "start.md"
    finally:
        theme.choose_scheme(Qt.ColorScheme.Light)
    assert colours() == {LIGHT.accent}


def test_in_french_the_guide_says_that_it_is_english(french: None, qtbot: QtBot) -> None:  # noqa: F811
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.show()
    said = [part.text() for part in guide.findChildren(QLabel)]
    assert "Le guide est en anglais." in said
    assert guide.words.placeholderText() == "Chercher"
    assert isinstance(guide.contents, QTreeWidget)
    guide.close()


# What a word means, where it stands.


def test_f1_explains_the_word_pointed_at(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch
) -> None:
    window = open_window("league@1935").window
    stress = window.stress
    stress.turn_to(stress.victims)
    header = stress.victims.table.horizontalHeader()
    hesitant = QPoint(header.sectionPosition(2) + 20, 10)
    casus = window.articles.folds["casus"].header
    preponderance = window.verdict.folds[0].header
    for widget, spot, word in (
        (header.viewport(), hesitant, "hesitant"),
        (casus, casus.rect().center(), "casus foederis"),
        (preponderance, preponderance.rect().center(), "preponderance"),
    ):
        monkeypatch.setattr(QCursor, "pos", lambda w=widget, s=spot: w.mapToGlobal(s))
        qtbot.keyClick(window, Qt.Key.Key_F1)
        guide = window.help.guide
        assert path_of(guide) == GLOSSARY
        assert guide.reader.source().fragment() == word.replace(" ", "-")
        guide.close()
    window.help.show_news()
    assert path_of(window.help.guide).name == "what-is-new.md"


@pytest.mark.usefixtures("french")
def test_words_of_the_glossary_are_found_in_french() -> None:
    assert anchor_of("Hésitants") == "hesitant"
    assert anchor_of("prépondérance") == "preponderance"
    assert anchor_of("Casus foederis") == "casus-foederis"
    assert anchor_of("Fichier") is None
