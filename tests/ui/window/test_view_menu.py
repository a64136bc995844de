"""Light or dark, and the language, as chosen in the View menu."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sandbox.sentences import say
from sandbox.treaty.codes import name_of
from sandbox.treaty.templates import template
from sandbox.world import shipped
from tests.cases import shipped_case
from tests.ui.conftest import OpenWindow
from ui import theme, translation
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.history.case_wording import case_name
from ui.startup.app import window_on
from ui.text import odds, percent, shown
from ui.window.commands import action_words, menu_actions
from ui.window.main_window import MainWindow


def speak(language: str) -> None:
    """Speak a language as if the program started now."""
    app = QApplication.instance()
    assert app is not None
    translation.choose_language(language)
    translation.speak(app)
    shipped.load.cache_clear()


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    speak("fr")
    yield
    speak("en")
    QLocale.setDefault(before)


def entry(window: MainWindow, place: str, words: str) -> None:
    """Choose an entry of the menus."""
    next(
        action
        for menus, action in menu_actions(window.menuBar())
        if (menus, action_words(action)) == (place, words)
    ).trigger()


def test_dark_is_shown_at_once_and_remembered(open_window: OpenWindow) -> None:
    window = open_window(None).window
    entry(window, "View › Theme", "Dark")
    assert theme.colours_of(window) is theme.DARK
    assert theme.chosen_scheme() is Qt.ColorScheme.Dark
    entry(window, "View › Theme", "Light")
    assert theme.colours_of(window) is theme.LIGHT
    entry(window, "View › Theme", "System")
    assert theme.chosen_scheme() is Qt.ColorScheme.Unknown


def test_a_language_chosen_is_remembered_for_the_next_start(open_window: OpenWindow) -> None:
    window = open_window(None).window
    entry(window, "View › Language", "Français")
    assert translation.chosen_language() == "fr"
    assert window.notices.notice("language") is not None
    assert window.menuBar().actions()[0].text() == "&File"
    entry(window, "View › Language", "System")
    assert window.notices.notice("language") is None


def test_a_language_that_is_not_there_is_the_systems(qapp: QApplication) -> None:
    QSettings().setValue("language", "tlh")
    assert translation.chosen_language() == translation.SYSTEM
    assert translation.speak(qapp) == "en"


@pytest.mark.usefixtures("french")
def test_sentences_numbers_and_names_are_french() -> None:
    assert percent(0.5) == "50\u00a0%"
    assert odds(1.5) == "1,50"
    assert shown(say("{share:.0%}", share=0.5)) == "50\u00a0%"
    assert "1,5" in shown(
        say("Worst odds {now:.2g}; after an arms race {after:.2g}", now=1.5, after=2.0)
    )
    assert shipped.load(1935).state("GMY").name == "Allemagne"
    assert shipped.load(1935).state("IRN").name in ("Perse", "Iran")
    assert name_of("USA") == "États-Unis"
    assert template("league").name == "Société des Nations"
    assert case_name(shipped_case("finland-1939")) == "La guerre d’Hiver"


@pytest.mark.usefixtures("french")
def test_the_window_is_french(qtbot: QtBot) -> None:
    document = Document(empty_treaty())
    document.open("league@1935")
    window = window_on(document)
    outcomes: list[Outcome] = []
    window.evaluator.updated.connect(outcomes.append)
    window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(
        lambda: bool(outcomes) and outcomes[-1].complete and window.map.is_drawn, timeout=30_000
    )
    assert window.windowTitle().startswith("Société des Nations")
    texts = [made.text() for made in window.findChildren(QLabel) if made.isVisible()]
    assert "Promesse sur le papier" in texts
    window.articles.open_article("parties")
    window.membership.search.setText("ethiopie")
    assert window.membership.shown.codes() == ["ETH"]
    document.stack.setClean()
    window.close()
    window.deleteLater()
    # Nothing may speak French to the next test's window.
    qtbot.wait(0)
