"""A treaty tested together with a wider order, chosen in article 9."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sandbox import judge, load_world, open_treaty, respond
from sandbox.criteria import regional_harmony
from sandbox.treaty import file
from tests.ui.articles.test_forms import pick
from ui import dialogs

UN = "United Nations Charter"


def choose(qtbot: QtBot, opened, words: str) -> None:
    """Choose what the treaty is tested together with, and wait for what comes of it."""
    opened.window.articles.open_article("order")
    opened.outcomes.clear()
    pick(qtbot, opened.window.articles.wider_order_chooser.choice, words)
    opened.settle()


def test_all_panels_show_the_two_treaties_as_one_and_say_so(qtbot, open_window):
    opened = open_window("north-atlantic@1950")
    window = opened.window
    choose(qtbot, opened, UN)
    nato, charter = open_treaty("north-atlantic@1950"), open_treaty("un-charter@1950")
    card = judge(nato, load_world(1950), wider=charter)
    assert opened.outcome.scorecard.criteria == card.criteria
    words = f"Together with {UN}, 1950"
    assert window.verdict.tested_with.text() == words
    assert window.verdict.tested_with.isVisible()
    assert window.stress.tested_with.text() == words
    assert window.stress.tested_with.isVisible()
    assert f"together with {UN}, 1950" in window.map.legend.accessibleName()
    assert f"party to {UN} only" in window.map.legend.accessibleName()
    keys = [result.key for result in card.criteria]
    fold = window.verdict.folds[keys.index(regional_harmony.CRITERION.key)]
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    words = [part.text() for part in fold.findChildren(QLabel) if part.isVisible()]
    assert any(UN in part for part in words)
    choose(qtbot, opened, "Nothing: tested alone")
    assert opened.outcome.wider is None
    assert not window.verdict.tested_with.isVisible()
    assert not window.stress.tested_with.isVisible()


def test_the_threat_on_show_is_answered_by_both(qtbot, open_window):
    opened = open_window("rio@1982")
    choose(qtbot, opened, UN)
    opened.window.threat.show(("UKG",), "ARG")
    qtbot.waitUntil(lambda: opened.outcome.answer is not None)
    both = respond(open_treaty("rio@1982"), ["UKG"], "ARG", wider=open_treaty("un-charter@1982"))
    assert opened.outcome.answer.to_dict() == both.to_dict()


def test_two_universal_treaties_are_refused_in_place_and_the_verdict_stands_alone(
    qtbot, open_window
):
    opened = open_window("un-charter@1950")
    alone = opened.outcome.scorecard
    choose(qtbot, opened, "Uniting for Peace")
    together = opened.window.articles.wider_order_chooser
    assert together.refused.isVisible()
    assert "there can be only one" in together.refused.text()
    assert opened.outcome.scorecard == alone
    assert not opened.window.verdict.tested_with.isVisible()


def test_an_order_that_did_not_exist_in_the_year_is_named_with_its_years(qtbot, open_window):
    opened = open_window("locarno@1930")
    choose(qtbot, opened, UN)
    refused = opened.window.articles.wider_order_chooser.refused.text()
    assert "covers the years 1945 to" in refused
    assert "not 1930" in refused


@pytest.mark.tenth
def test_a_treaty_file_can_be_the_wider_order_until_it_is_gone(
    qtbot, open_window, tmp_path: Path, monkeypatch
):
    path = tmp_path / "order.treaty"
    file.write(open_treaty("un-charter@1950").with_(name="My order"), path)
    monkeypatch.setattr(dialogs, "ask_treaty_to_open", lambda *_: path)
    opened = open_window("north-atlantic@1950")
    choose(qtbot, opened, "A treaty file…")
    together = opened.window.articles.wider_order_chooser
    assert together.choice.currentText() == "order.treaty"
    assert "together with My order, 1950" in together.note.text()
    path.unlink()
    opened.outcomes.clear()
    opened.document.edit(opened.document.treaty.with_(year=1956), "move to 1956")
    opened.settle()
    assert together.refused.text().startswith("Tested alone.")
    assert "order.treaty" in together.refused.text()


@pytest.mark.tenth
def test_giving_up_the_choice_of_a_file_leaves_what_was_chosen(qtbot, open_window, monkeypatch):
    opened = open_window("north-atlantic@1950")
    choose(qtbot, opened, UN)
    monkeypatch.setattr(dialogs, "ask_treaty_to_open", lambda *_: None)
    choice = opened.window.articles.wider_order_chooser.choice
    pick(qtbot, choice, "A treaty file…")
    assert choice.currentText() == UN
    assert opened.window.wider_order.reference == "un-charter"


@pytest.mark.tenth
def test_another_treaty_is_tested_by_itself_first(qtbot, open_window):
    opened = open_window("north-atlantic@1950")
    choose(qtbot, opened, UN)
    opened.window.files.open_reference("league@1935")
    opened.settle()
    assert opened.window.wider_order.reference is None
    assert opened.outcome.wider is None
