"""Cases of the record: chosen from the menu or the start page, beside the model's answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from sandbox import respond
from sandbox.history.cases import shipped_cases
from sandbox.history.record_comparison import difference
from sandbox.report.wording.forecast_words import chance_words
from tests.cases import shipped_case
from ui.history.case_chooser import CaseChooser
from ui.history.case_wording import attack_words

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(open_window):
    return open_window("north-atlantic@1950")


def open_from_menu(qtbot, opened, key: str) -> None:
    qtbot.keyClick(
        opened.window,
        Qt.Key.Key_O,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    (chooser,) = opened.window.findChildren(CaseChooser)
    keys = [case.key for case in chooser.table.rows()]
    for _ in range(keys.index(key)):
        qtbot.keyClick(chooser.table, Qt.Key.Key_Down)
    assert chooser.happened.text() == shipped_case(key).happened
    qtbot.mouseClick(chooser.open_it, LEFT)
    opened.settle()


def wait_for_answer(qtbot, opened) -> None:
    qtbot.waitUntil(lambda: bool(opened.window.stress.case.difference.text()))


def test_a_case_opens_its_treaty_its_threat_and_its_page(qtbot, opened):
    stress = opened.window.stress
    assert not stress.tabs.isTabVisible(stress.tabs.count() - 1)
    open_from_menu(qtbot, opened, "ethiopia-1935")
    case = shipped_case("ethiopia-1935")
    assert (opened.document.treaty.origin, opened.document.treaty.year) == ("league", 1935)
    threat = opened.window.threat
    assert (threat.aggressors, threat.victim) == (("ITA",), "ETH")
    assert opened.window.map.toolbar.what_if.isChecked()
    page = stress.case
    assert page.isVisible()
    assert page.title.text() == "Ethiopia: Italy against Ethiopia"
    assert page.happened.text() == f"3 October 1935. {case.happened}"
    assert "sanctions or material help" in page.record.text()
    assert case.deed_source in page._source.text()
    assert case.fate_source in page._source.text()
    wait_for_answer(qtbot, opened)
    answer = respond(case.open_treaty(), case.aggressors, case.victim)
    assert page.difference.text() == str(difference(case, answer))
    assert str(chance_words(answer.forecast)) in page.chance.text()
    assert "rule of thumb" in page.chance.text()
    assert str(answer.summary) in page.answer.text()
    assert "not by military strength" in page.rests_on.text()
    # It was lost: what would have held it?
    qtbot.mouseClick(page.advice, LEFT)
    advice = stress.advice
    assert advice.isVisible()
    qtbot.waitUntil(lambda: advice.answer.found is not None)
    assert advice.answer.result.text() == "Proven least: cost 2"


@pytest.mark.tenth
def test_other_pacts_are_counted_at_a_click_and_undone_as_one_step(qtbot, opened):
    open_from_menu(qtbot, opened, "sudetenland-1938")
    wait_for_answer(qtbot, opened)
    page = opened.window.stress.case
    alone = page.rests_on.text()
    qtbot.mouseClick(page.pacts, LEFT, pos=page.pacts.rect().center())
    qtbot.waitUntil(lambda: page.rests_on.text() != alone)
    readiness = opened.document.treaty.settings.readiness
    assert readiness.count_other_pacts
    assert opened.document.stack.undoText() == "count other pacts"
    opened.document.stack.undo()
    qtbot.waitUntil(lambda: page.rests_on.text() == alone)
    assert not page.pacts.isChecked()


def test_another_attack_on_show_is_told_apart_and_the_case_comes_back_at_a_click(qtbot, opened):
    open_from_menu(qtbot, opened, "ethiopia-1935")
    wait_for_answer(qtbot, opened)
    page, threat = opened.window.stress.case, opened.window.threat
    assert not page.again.isVisible()
    threat.show(("GMY",), "POL")
    assert page.again.isVisible()
    assert not page.difference.isVisible()
    qtbot.mouseClick(page.again, LEFT)
    assert (threat.aggressors, threat.victim) == (("ITA",), "ETH")
    qtbot.waitUntil(page.difference.isVisible)


def test_with_another_treaty_the_page_is_gone(qtbot, opened):
    open_from_menu(qtbot, opened, "ethiopia-1935")
    stress = opened.window.stress
    opened.window.files.open_reference("un-charter@1950")
    assert not stress.tabs.isTabVisible(stress.tabs.count() - 1)
    assert stress.tabs.currentIndex() == 0


@pytest.mark.tenth
def test_the_start_page_offers_every_case(qtbot, opened):
    window = opened.window
    window.start_controller.show()
    cards = window.start_controller.page.cases
    qtbot.waitUntil(lambda: bool(cards))
    assert list(cards) == [case.key for case in shipped_cases()]
    card = cards["kuwait-1990"]
    assert card.accessibleName() == "Kuwait 1990, 1990, Iraq against Kuwait"
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert window.threat.aggressors == ("IRQ",)
    assert window.stress.case.isVisible()
    opened.settle()


def test_escape_leaves_the_chooser_without_opening_anything(qtbot, opened):
    chooser = opened.window.cases.choose()
    qtbot.keyClick(chooser, Qt.Key.Key_Escape)
    assert opened.document.treaty.origin == "north-atlantic"


def test_states_are_called_what_they_were_called_then():
    assert attack_words(shipped_case("finland-1939")) == "Soviet Union against Finland"
    assert attack_words(shipped_case("ukraine-2022")) == "Russia and Belarus against Ukraine"
