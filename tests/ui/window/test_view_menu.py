"""Light or dark, and the language, as chosen in the View menu."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sandbox.analysis.advice.goals import ThreatHeld
from sandbox.analysis.advice.locks import Movable
from sandbox.sentences import say
from sandbox.treaty import file
from sandbox.treaty.articles import Admission, Rung
from sandbox.treaty.codes import name_of
from sandbox.treaty.settings import Mood
from sandbox.treaty.templates import template
from sandbox.world import shipped
from tests.cases import shipped_case
from tests.ui.conftest import OpenWindow
from ui import theme, translation
from ui.background.outcome import Outcome
from ui.documents import recovery
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.history.case_wording import case_name, happened_words
from ui.startup.app import Windows, window_on
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


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    """Windows that may speak any language; in the end all are closed, and speak English."""
    before = QLocale()
    speak("en")
    made = Windows(qapp)
    yield made
    for window in made.all:
        window.close_unasked()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    speak("en")
    QLocale.setDefault(before)


def entry(window: MainWindow, place: str, words: str) -> None:
    """Choose an entry of the menus."""
    next(
        action
        for menus, action in menu_actions(window.menuBar())
        if (menus, action_words(action)) == (place, words)
    ).trigger()


@pytest.mark.tenth
def test_dark_is_shown_at_once_and_remembered(open_window: OpenWindow) -> None:
    window = open_window(None).window
    entry(window, "View › Theme", "Dark")
    assert theme.colours_of(window) is theme.DARK
    assert theme.chosen_scheme() is Qt.ColorScheme.Dark
    entry(window, "View › Theme", "Light")
    assert theme.colours_of(window) is theme.LIGHT
    entry(window, "View › Theme", "System")
    assert theme.chosen_scheme() is Qt.ColorScheme.Unknown


def test_a_language_is_spoken_at_once_and_nothing_is_lost(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "own.treaty"
    window = windows.open("league@1935")
    document = window.document
    document.save(path)
    force = replace(document.treaty.obligations, force=Rung.STANDING)
    document.edit(document.treaty.with_(obligations=force), "make force standing")
    document.edit(document.treaty.with_(year=1936), "move to 1936")
    document.stack.undo()
    window.threat.show(("ITA",), "ETH")
    window.stress.turn_to(window.stress.victims)
    window.articles.open_article("forces")
    entry(window, "View › Language", "Français")
    qtbot.waitUntil(lambda: windows.all != () and windows.all[0] is not window)
    (french,) = windows.all
    assert translation.chosen_language() == "fr"
    assert french.isVisible()
    assert french.menuBar().actions()[0].text() == "&Fichier"
    assert french.document.treaty.obligations == force
    assert french.document.treaty.name == "Société des Nations"
    assert (french.document.path, french.document.is_dirty) == (path, True)
    assert french.notices.notice("file") is None
    assert (french.threat.aggressors, french.threat.victim) == (("ITA",), "ETH")
    assert french.stress.tabs.tabText(french.stress.tabs.currentIndex()) == "Victimes"
    assert french.articles.open_key == "forces"
    # A kill at this moment would lose nothing.
    (kept,) = recovery.recovery_folder().glob("*.json")
    assert file.loads(json.loads(kept.read_text())["treaty"], "kept").obligations == force
    assert recovery.unsaved_snapshots() == []
    french.document.stack.redo()
    assert french.document.treaty.year == 1936
    french.document.stack.undo()
    french.document.stack.undo()
    assert not french.document.is_dirty
    entry(french, "Affichage › Langue", "English")
    qtbot.waitUntil(lambda: windows.all != () and windows.all[0] is not french)
    (english,) = windows.all
    assert english.menuBar().actions()[0].text() == "&File"
    assert english.document.treaty.name == "League of Nations"
    assert not list(recovery.recovery_folder().glob("*.json"))
    english.close()


def in_another_language(windows: Windows, qtbot: QtBot, place: str, language: str) -> MainWindow:
    """Choose a language in the menus of the only window, and return the one that replaces it."""
    (before,) = windows.all
    entry(before, place, language)
    qtbot.waitUntil(lambda: windows.all != () and windows.all[0] is not before)
    return windows.all[0]


def test_what_the_adviser_answered_is_told_in_the_new_language(
    windows: Windows, qtbot: QtBot
) -> None:
    window = windows.open("league@1935")
    window.threat.show(("ITA",), "ETH")
    window.stress.ask_for_advice("")
    page = window.stress.advice
    page.seconds.setValue(33)
    page.locks.kinds[Movable.LEAVING].setChecked(False)
    qtbot.waitUntil(lambda: page.answer.found is not None)
    costs = [way.cost for way in page.answer.found.ways]
    while page.answer.way.states != ("RUS",):
        qtbot.mouseClick(page.answer.on, Qt.MouseButton.LeftButton)
    place = page.answer.found.place
    assert page.answer.changes.parts[0].text().startswith("• Soviet Union moves from recommend to")
    french = in_another_language(windows, qtbot, "View › Language", "Français")
    page = french.stress.advice
    qtbot.waitUntil(page.isVisible)
    qtbot.waitUntil(lambda: page.answer.found is not None)
    assert page.answer.way.states == ("RUS",)
    assert page.answer.found.place == place
    assert [way.cost for way in page.answer.found.ways] == costs
    assert "Éthiopie" in page.answer.goal.text()
    assert "Union soviétique" in page.answer.changes.parts[0].text()
    assert not page.answer.stale.isVisible()
    assert page.goal.goal == ThreatHeld(("ITA",), "ETH", Mood.HESITANT)
    assert page.seconds.whole == 33
    assert page.locks.locks.kinds == {Movable.LEAVING}
    qtbot.mouseClick(page.answer.apply, Qt.MouseButton.LeftButton)
    assert french.document.treaty == page.answer.way.treaty
    assert french.document.treaty.name == "Société des Nations"
    french.document.stack.setClean()


@pytest.mark.tenth
def test_the_adviser_looks_on_in_the_new_language_with_its_question_on_top(
    windows: Windows, qtbot: QtBot
) -> None:
    window = windows.open("league@1935")
    window.resize(960, 540)
    page = window.stress.advice
    window.stress.ask_for_advice("certainty")
    qtbot.waitUntil(lambda: not page.busy_indicator.isHidden())
    page.side_by_side.tabs.setCurrentIndex(0)
    assert page.left.is_asked
    assert not page.busy_indicator.isVisible()
    french = in_another_language(windows, qtbot, "View › Language", "Français")
    page = french.stress.advice
    qtbot.waitUntil(lambda: not page.busy_indicator.isHidden() or page.answer.found is not None)
    qtbot.waitUntil(lambda: page.answer.found is not None, timeout=30_000)
    french.document.stack.setClean()


def test_an_open_lesson_goes_on_in_the_new_language(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open(None)
    qtbot.mouseClick(window.start_controller.page.lessons[1], Qt.MouseButton.LeftButton)
    card, session = window.start_controller.card, window.start_controller.session
    qtbot.waitUntil(card.next.isEnabled)
    qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.do_it, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.next.isEnabled)
    qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
    english, article = session.step, window.articles.open_key
    french = in_another_language(windows, qtbot, "View › Language", "Français")
    card, session = french.start_controller.card, french.start_controller.session
    assert card.isVisible()
    assert session.step.key == english.key == "open"
    assert session.step.title not in ("", english.title)
    assert french.articles.open_key == article
    # What was done before is read again, in French.
    qtbot.mouseClick(card.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.next.isEnabled)
    assert "joue contre tout agresseur" in card.found.text()
    qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.do_it, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.next.isEnabled)
    assert french.document.treaty.parties.admission is Admission.OPEN
    french.document.stack.setClean()


def test_what_was_found_in_a_lesson_names_states_in_the_new_language(
    windows: Windows, qtbot: QtBot
) -> None:
    window = windows.open(None)
    qtbot.mouseClick(window.start_controller.page.lessons[0], Qt.MouseButton.LeftButton)
    card, session = window.start_controller.card, window.start_controller.session
    while session.step.key != "mandatory":
        if not card.next.isEnabled():
            qtbot.mouseClick(card.do_it, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(card.next.isEnabled)
        qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.back, Qt.MouseButton.LeftButton)
    assert "Ethiopia" in card.found.text()
    french = in_another_language(windows, qtbot, "View › Language", "Français")
    card = french.start_controller.card
    qtbot.waitUntil(lambda: "Éthiopie" in card.found.text())
    assert "Ethiopia" not in card.found.text()
    french.document.stack.setClean()


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
    assert happened_words(shipped_case("poland-1939")).startswith("L’Allemagne attaqua le 1er")


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
    told = [made.toolTip() for made in window.statusBar().findChildren(QLabel)]
    assert any("pactes et puissances nucléaires" in words for words in told)
    window.stress.turn_to(window.stress.victims)
    table = window.stress.victims.table
    victims = [table.model().index(row, 0).data() for row in range(len(table.rows()))]
    assert victims[:2] == ["Afghanistan", "Afrique du Sud"]
    order = [victims.index(name) for name in ("Équateur", "Espagne", "Éthiopie", "Finlande")]
    assert order == sorted(order)
    window.articles.open_article("settings")
    window.articles.forms["settings"].advanced_fold.set_open(True)
    for key in window.articles.folds:
        window.articles.open_article(key)
        QApplication.processEvents()
        content, room = window.articles.widget(), window.articles.viewport().width()
        assert content.width() <= room, f"{key} is cut off"
    document.stack.setClean()
    window.close()
    window.deleteLater()
    # Nothing may speak French to the next test's window.
    qtbot.wait(0)
