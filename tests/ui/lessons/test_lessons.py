"""Each lesson, finished as a person would: by real clicks and keys in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from sandbox.criteria.scorecard import DraftName
from sandbox.treaty.articles import Admission, Aggressors, Instrument, Rung
from tests.ui.documents.test_file_commands import answer
from ui.lessons.lesson_session import saved_progress

LEAGUE, ATLANTIC, DRAFT = range(3)
PATIENCE = 30_000


class Pupil:
    """Does a lesson, and waits for what is found as a person would."""

    def __init__(self, qtbot, opened, number: int) -> None:
        self.qtbot = qtbot
        self.opened = opened
        self.window = opened.window
        self.start_controller = opened.window.start_controller
        self.card = self.start_controller.card
        self.session = self.start_controller.session
        self.start_controller.show()
        self.click(self.start_controller.page.lessons[number])

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)

    def wait(self) -> str:
        """Wait until the step is done, and return what was found."""
        self.qtbot.waitUntil(lambda: bool(self.session.found), timeout=PATIENCE)
        assert self.card.next.isEnabled()
        return self.session.found

    def go_on(self) -> None:
        self.wait()
        self.click(self.card.next)

    def form(self, key: str) -> QWidget:
        return self.window.articles.forms[key]


@pytest.fixture
def pupil(qtbot, open_window):
    opened = open_window(None)
    return lambda number: Pupil(qtbot, opened, number)


def tick(pupil: Pupil, name: str, code: str) -> None:
    """Find a state in the list of parties and tick it."""
    membership = pupil.window.membership
    membership.search.setFocus()
    membership.search.clear()
    pupil.qtbot.keyClicks(membership.search, name)
    membership.table.setFocus(Qt.FocusReason.TabFocusReason)
    membership.table.setCurrentIndex(membership.shown.place(code))
    pupil.key(membership.table, Qt.Key.Key_Space)


def spot(pupil: Pupil, code: str):
    """Return the map and the place of a state on it."""
    view = pupil.window.map.view
    pupil.qtbot.waitUntil(lambda: pupil.window.map.is_drawn and code in view.places)
    middle = view.spot_of(code)
    # In the middle of Italy lies San Marino.
    near = (middle + QPoint(x, y) for y in range(30) for x in range(-30, 30))
    return view.viewport(), next(place for place in near if view.state_at(place) == code)


def test_the_lesson_on_the_league_with_the_mouse(pupil):
    pupil = pupil(LEAGUE)
    qtbot, left = pupil.qtbot, Qt.MouseButton.LeftButton
    pupil.click(pupil.window.map.toolbar.what_if)
    viewport, place = spot(pupil, "ITA")
    qtbot.mouseClick(viewport, left, pos=place)
    assert pupil.window.threat.aggressors == ("ITA",)
    assert "Italy has" in pupil.wait()
    pupil.go_on()
    viewport, place = spot(pupil, "ETH")
    qtbot.mouseClick(viewport, left, Qt.KeyboardModifier.ShiftModifier, place)
    assert "without help it falls" in pupil.wait()
    pupil.go_on()
    assert pupil.window.stress.response.isVisible()
    as_it_was = pupil.opened.outcome.answer.force
    assert "each waits for the others" in pupil.wait()
    pupil.go_on()
    ladder = pupil.form("obligations").ladders[Instrument.FORCE]
    qtbot.mouseClick(ladder, left, pos=QPoint(round(ladder._x(Rung.MANDATORY)), 33))
    assert "Enough parties act" in pupil.wait()
    pupil.go_on()
    pupil.click(pupil.window.top_bar.undo)
    tick(pupil, "United States", "USA")
    assert "trust in the others" in pupil.wait()
    assert as_it_was.confidence_needed > pupil.opened.outcome.answer.force.confidence_needed
    pupil.go_on()
    assert "military index" in pupil.wait()
    pupil.go_on()
    assert not pupil.card.isVisible()


@pytest.mark.tenth
def test_the_lesson_on_the_league_without_a_mouse(qtbot, open_window):
    opened = open_window(None)
    window = opened.window
    window.activateWindow()
    start_controller = window.start_controller

    def press(*keys: Qt.Key, by: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            qtbot.keyClick(QApplication.focusWidget(), key, by)

    def tab_to(widget: QWidget) -> None:
        for _ in range(60):
            if QApplication.focusWidget() is widget:
                return
            press(Qt.Key.Key_Tab)
        raise AssertionError(f"{widget.accessibleName()} is not reached with Tab")

    def go_on() -> None:
        """Wait until the step is done, go to the card, and on."""
        qtbot.waitUntil(lambda: bool(start_controller.session.found), timeout=PATIENCE)
        if not start_controller.card.isAncestorOf(QApplication.focusWidget()):
            press(Qt.Key.Key_F6)
        tab_to(start_controller.card.next)
        press(Qt.Key.Key_Space)

    press(Qt.Key.Key_H, by=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert start_controller.page.isVisible()
    tab_to(start_controller.page.lessons[LEAGUE])
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.map.is_drawn and "ETH" in window.map.view.places)
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.map.view
    press(Qt.Key.Key_W)
    qtbot.keyClicks(QApplication.focusWidget(), "italy")
    press(Qt.Key.Key_Space)
    go_on()
    press(Qt.Key.Key_F6)
    qtbot.wait(1200)
    qtbot.keyClicks(QApplication.focusWidget(), "ethiopia")
    press(Qt.Key.Key_Space, by=Qt.KeyboardModifier.ShiftModifier)
    go_on()
    go_on()
    press(Qt.Key.Key_F6, Qt.Key.Key_4)
    assert opened.document.treaty.obligations.force is Rung.MANDATORY
    go_on()
    press(Qt.Key.Key_Z, by=Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_F, by=Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.membership.search
    qtbot.keyClicks(QApplication.focusWidget(), "united states")
    tab_to(window.membership.table)
    while window.membership.table.currentIndex() != window.membership.shown.place("USA"):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert "USA" in opened.document.treaty.bound
    go_on()
    go_on()
    assert start_controller.session.lesson is None
    assert saved_progress(start_controller.page.all_lessons[LEAGUE]) == 6


@pytest.mark.tenth
def test_the_lesson_on_the_north_atlantic_treaty(pupil):
    pupil = pupil(ATLANTIC)
    assert pupil.opened.document.treaty.origin == "north-atlantic"
    assert "Collective defence" in pupil.wait()
    pupil.go_on()
    assert not pupil.card.next.isEnabled()
    pupil.key(pupil.form("casus").aggressors, Qt.Key.Key_Home)
    assert pupil.opened.document.treaty.casus.aggressors is Aggressors.ANY
    assert "any aggressor" in pupil.wait()
    pupil.go_on()
    pupil.key(pupil.form("parties").admission, Qt.Key.Key_Home)
    assert pupil.opened.document.treaty.parties.admission is Admission.OPEN
    pupil.go_on()
    for instrument in Instrument:
        pupil.key(pupil.form("obligations").ladders[instrument], Qt.Key.Key_5)
    pupil.go_on()
    pupil.window.membership.select.menu().actions()[0].trigger()
    assert "collective security" in pupil.wait()
    pupil.go_on()
    assert "Collective security" in pupil.wait()
    assert pupil.card.next.text() == "Finish"
    pupil.click(pupil.card.next)
    assert not pupil.card.isVisible()
    assert saved_progress(pupil.start_controller.page.all_lessons[ATLANTIC]) == 6


@pytest.mark.tenth
def test_the_lesson_on_what_it_would_take(pupil):
    pupil = pupil(DRAFT)
    pupil.go_on()
    ladders = pupil.form("obligations").ladders
    pupil.key(ladders[Instrument.FORCE], Qt.Key.Key_4)
    pupil.opened.settle()
    assert not pupil.card.next.isEnabled()
    pupil.key(ladders[Instrument.FORCE], Qt.Key.Key_5)
    pupil.go_on()
    pupil.key(ladders[Instrument.SANCTIONS], Qt.Key.Key_5)
    pupil.go_on()
    for name, code in (("United States", "USA"), ("Germany", "GMY"), ("Japan", "JPN")):
        tick(pupil, name, code)
    pupil.go_on()
    assert "Collective security" in pupil.wait()
    pupil.go_on()
    pupil.wait()
    pupil.click(pupil.card.show_where)
    assert pupil.window.stress.advice.isVisible()
    assert pupil.window.stress.advice.goal.kind.hasFocus()
    pupil.go_on()
    assert pupil.opened.outcome.scorecard.name is DraftName.COLLECTIVE_SECURITY


@pytest.mark.tenth
@pytest.mark.parametrize("number", [LEAGUE, ATLANTIC, DRAFT])
def test_every_step_can_be_done_for_the_user_and_be_undone(pupil, number):
    pupil = pupil(number)
    lesson = pupil.session.lesson
    for _ in lesson.steps:
        if pupil.card.do_it.isVisible():
            pupil.click(pupil.card.do_it)
        pupil.go_on()
    assert not pupil.card.isVisible()
    stack = pupil.opened.document.stack
    while stack.canUndo():
        stack.undo()
    assert pupil.opened.document.treaty.origin == lesson.reference.partition("@")[0]
    assert not pupil.opened.document.is_dirty


def test_what_is_found_are_the_models_own_figures(pupil):
    pupil = pupil(LEAGUE)
    for _ in range(3):
        if pupil.card.do_it.isVisible():
            pupil.click(pupil.card.do_it)
        pupil.go_on()
    pupil.click(pupil.card.do_it)
    found = pupil.wait()
    answer_ = pupil.opened.outcome.answer
    assert pupil.opened.document.treaty.obligations.force is Rung.MANDATORY
    assert f"{answer_.force.hesitant_odds:.2f}" in found
    assert f"{len(answer_.force.hesitant_actors)} parties" in found


def test_a_lesson_left_half_way_goes_on_where_it_was(qtbot, pupil):
    pupil = pupil(DRAFT)
    pupil.go_on()
    pupil.click(pupil.card.do_it)
    pupil.go_on()
    pupil.click(pupil.card.end)
    assert not pupil.card.isVisible()
    pupil.opened.document.stack.setClean()
    pupil.start_controller.show()
    tile = pupil.start_controller.page.lessons[DRAFT]
    assert tile.accessibleDescription() == "2 of 6 steps done"
    pupil.click(tile)
    assert pupil.session.step.key == "binding"
    assert pupil.opened.document.treaty.obligations.force is Rung.AUTOMATIC


def test_back_shows_a_step_again_as_it_was_done(pupil):
    pupil = pupil(ATLANTIC)
    found = pupil.wait()
    pupil.go_on()
    pupil.click(pupil.card.back)
    assert pupil.session.found == found
    assert pupil.card.next.isEnabled()
    assert not pupil.card.back.isEnabled()


def test_a_lesson_asks_before_it_takes_the_place_of_changes(qtbot, open_window):
    opened = open_window("league@1935")
    opened.document.edit(opened.document.treaty.with_(name="Mine"), "rename")
    answer(QMessageBox.StandardButton.Cancel)
    pupil = Pupil(qtbot, opened, DRAFT)
    assert opened.document.treaty.name == "Mine"
    assert not pupil.card.isVisible()


def test_opening_another_treaty_ends_the_lesson(pupil):
    pupil = pupil(DRAFT)
    pupil.window.files.open_template("ideal")
    assert not pupil.card.isVisible()
    assert pupil.session.lesson is None


def test_the_card_has_a_place_of_its_own(pupil):
    pupil = pupil(LEAGUE)
    columns = pupil.window.stress.parentWidget().parentWidget()
    assert pupil.card.parentWidget() is columns.parentWidget()
    assert not pupil.card.geometry().intersects(columns.geometry())


def test_the_keyboard_stays_in_the_card_from_step_to_step(pupil):
    pupil = pupil(ATLANTIC)
    for step in pupil.session.lesson.steps:
        pupil.session.do_it()
        pupil.wait()
        assert QApplication.focusWidget() is pupil.card.next, step.key
        if not pupil.session.is_last:
            pupil.key(pupil.card.next, Qt.Key.Key_Space)
    # The next lesson is offered beside the end of this one.
    pupil.opened.document.stack.setClean()
    assert pupil.card.next_lesson.isVisible()
    pupil.click(pupil.card.next_lesson)
    assert pupil.session.lesson is pupil.start_controller.page.all_lessons[DRAFT]
    assert pupil.card.has_focus
    pupil.click(pupil.card.end)
    assert QApplication.focusWidget() is pupil.window.map.view


def test_a_step_that_is_done_takes_no_focus_from_a_field(pupil):
    pupil = pupil(DRAFT)
    pupil.go_on()
    search = pupil.window.membership.search
    pupil.window.articles.open_article("parties")
    search.setFocus()
    pupil.session.do_it()
    pupil.wait()
    assert QApplication.focusWidget() is search


def test_f6_goes_from_the_card_to_the_place_of_the_step_and_back(qtbot, pupil):
    pupil = pupil(DRAFT)
    pupil.go_on()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pupil.card.show_where)
    qtbot.keyClick(pupil.window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is pupil.form("obligations").ladders[Instrument.FORCE]
    qtbot.keyClick(pupil.window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is pupil.card.show_where


def test_the_keyboard_goes_on_to_next_when_the_step_is_done(pupil):
    pupil = pupil(DRAFT)
    pupil.go_on()
    pupil.card.do_it.setFocus()
    pupil.key(pupil.card.do_it, Qt.Key.Key_Space)
    pupil.wait()
    assert QApplication.focusWidget() is pupil.card.next
