"""Playing a crisis on the map, as a teacher does before a class: by the mouse, and by keys."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from sandbox import load_world, open_treaty
from sandbox.crisis.course import Kind, crisis_course
from sandbox.model.draft import Draft
from tests.cases import shipped_case
from tests.ui.conftest import Opened, OpenWindow
from tests.ui.map.test_panel import click, look_at
from ui.crisis.film import CrisisFilm
from ui.crisis.timing import Timing
from ui.crisis.told import sanctions_words, state_words
from ui.map.colours import map_colours
from ui.theme import LIGHT
from ui.widgets import reduced_motion
from ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
PAINTED = map_colours(LIGHT)


@pytest.fixture
def ethiopia(qtbot, open_window: OpenWindow) -> Opened:
    """A window on the League of 1935, with Italy's attack on Ethiopia marked and answered."""
    opened = open_window("league@1935")
    mark(qtbot, opened.window, "ITA", "ETH")
    return opened


def mark(qtbot, window: MainWindow, aggressor: str, victim: str) -> None:
    window.map.set_what_if(True)
    window.threat.show((aggressor,), victim)
    qtbot.waitUntil(lambda: window.crisis.is_offered)


def play(qtbot, window: MainWindow) -> CrisisFilm:
    """Press Play under the map."""
    qtbot.mouseClick(window.map.answer_bar.play, LEFT)
    film = window.crisis.film
    assert film.course is not None
    return film


def fill(window: MainWindow, code: str) -> tuple[str, str]:
    style = window.map.view._styles[code]
    return style.fill, style.hatch


def settled(qtbot, film: CrisisFilm) -> None:
    qtbot.waitUntil(lambda: film.is_at_rest)


def kind(film: CrisisFilm) -> Kind:
    assert film.course is not None
    return film.course.steps[film.number].kind


def keyboard(window: MainWindow) -> QWidget | None:
    return window.focusWidget()


def test_ethiopia_1935_is_played_to_the_end_and_scrubbed_back(qtbot, ethiopia: Opened):
    window = ethiopia.window
    bar = window.crisis.film.bar
    assert not bar.isVisible()
    film = play(qtbot, window)
    assert film.is_playing
    assert bar.isVisible()
    # The map has the room of the results, and the bar that of the answer.
    assert not window.stress.isVisible()
    assert not window.map.answer_bar.isVisible()
    assert bar.sentence.text().startswith("An attack by Italy on Ethiopia.")
    told: list[str] = []
    while film.is_playing:
        qtbot.wait(15)
        if bar.sentence.text() not in told:
            told.append(bar.sentence.text())
    settled(qtbot, film)
    assert film.course is not None
    assert bar.number.text() == "17 / 17"
    assert told[-1] == str(film.course.answer.summary)
    assert [words for words in told if words.startswith("France waits:")]
    assert bar.force.words == "Force if they trust: 6.54, held; required 1.00"
    assert bar.force.share == pytest.approx(6.54 / 7.54, abs=1e-3)
    assert bar.sanctions.words == "Sanctions: 42%; required 75%"
    assert fill(window, "FRN") == (PAINTED.trusts, PAINTED.acts)
    assert fill(window, "POL") == (PAINTED.waits, "")
    # Back to where it began, by the handle of the time.
    time = bar.time
    assert time.value() == time.maximum()
    end = QPoint(time.width() - 6, time.height() // 2)
    qtbot.mousePress(time, LEFT, pos=end)
    for share in (0.8, 0.5, 0.3, 0.0):
        qtbot.mouseMove(time, QPoint(round(6 + share * (time.width() - 12)), end.y()))
    qtbot.mouseRelease(time, LEFT, pos=QPoint(6, end.y()))
    settled(qtbot, film)
    assert (film.number, film.is_playing) == (0, False)
    assert bar.force.words == "Force: 0.29, not held; required 1.00"
    assert fill(window, "FRN") == (PAINTED.party, "")
    # Closed, everything is as before.
    qtbot.mouseClick(bar.close_film, LEFT)
    assert not bar.isVisible()
    assert window.stress.isVisible()
    assert window.map.answer_bar.sentence.startswith("Ethiopia holds only if")
    assert fill(window, "FRN") == (PAINTED.trusts, PAINTED.acts)
    assert not running_timers(film)


def running_timers(film: CrisisFilm) -> list[QTimer]:
    return [timer for timer in film.findChildren(QTimer) if timer.isActive()]


def test_the_steps_of_the_film_show_what_the_model_says(qtbot, ethiopia: Opened):
    window, film = ethiopia.window, play(qtbot, ethiopia.window)
    bar, course = film.bar, film.course
    assert course is not None
    qtbot.mouseClick(bar.play, LEFT)
    assert not film.is_playing
    for _ in course.steps:
        qtbot.mouseClick(bar.back, LEFT)
    for number, step in enumerate(course.steps):
        settled(qtbot, film)
        assert film.number == number
        assert bar.sentence.text() == str(step.told)
        held = "held" if step.odds >= 1 else "not held"
        trusting = any(each.kind is Kind.TRUSTS for each in course.steps[: number + 1])
        force = "Force if they trust" if trusting else "Force"
        assert bar.force.words == f"{force}: {step.odds:.2f}, {held}; required 1.00"
        assert bar.force.is_met == step.upheld
        for code in course.acting(number):
            assert fill(window, code)[0] in (PAINTED.acts, PAINTED.trusts)
        if step.kind is Kind.HESITATES:
            assert fill(window, step.states[0]) == (PAINTED.waits, PAINTED.acts)
            assert window.map.view.played.codes == step.states
        qtbot.mouseClick(bar.forward, LEFT)


def test_who_asks_why_france_waited_is_told_what_it_needs_sees_and_brings(qtbot, ethiopia: Opened):
    window = ethiopia.window
    film = play(qtbot, window)
    film.pause()
    settled(qtbot, film)
    look_at(window.map, -15, 35, 30, 62)
    before = ethiopia.document.treaty, window.threat.aggressors
    click(qtbot, window.map, "FRN")
    card = window.map.card
    said = "\n".join(part.text() for part in card.findChildren(QLabel) if part.isVisible())
    assert "Needs 5.79 · sees 1.16 · brings 0.87" in said
    assert (
        "France waits: it would need 5.79 times the aggressors' strength in the field, and sees"
        " 1.16, its own included."
    ) in said
    assert "If each trusted the others, it would act." in said
    assert not card.attacks.isVisible()
    # To ask changes nothing, by either button of the mouse.
    click(qtbot, window.map, "GMY", Qt.MouseButton.RightButton)
    assert (ethiopia.document.treaty, window.threat.aggressors) == before
    assert film.course is not None
    assert any("no party" in part.text() for part in card.findChildren(QLabel))


def test_trust_is_dragged_to_where_the_response_snaps(qtbot, ethiopia: Opened):
    window = ethiopia.window
    film = play(qtbot, window)
    bar, slider = film.bar, film.bar.trust
    snap = slider.snap
    assert snap is not None
    middle = slider.height() // 2
    start = QPoint(round(slider.x_of(slider.value())), middle)
    qtbot.mousePress(slider, LEFT, pos=start)
    qtbot.mouseMove(slider, QPoint(round(slider.x_of(snap - 40)), middle))
    settled(qtbot, film)
    assert not film.is_playing
    assert film.confidence == pytest.approx(0.46, abs=0.01)
    assert "0 of 55 parties act" in bar.sentence.text()
    assert fill(window, "FRN") == (PAINTED.waits, PAINTED.acts)
    assert bar.force.words == "Force: 0.29, not held; required 1.00"
    qtbot.mouseMove(slider, QPoint(round(slider.x_of(snap + 5)), middle))
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(round(slider.x_of(snap + 5)), middle))
    settled(qtbot, film)
    assert "3 of 55 parties act, and the odds are 6.54: Ethiopia is held." in bar.sentence.text()
    assert fill(window, "FRN") == (PAINTED.trusts, PAINTED.acts)
    assert bar.force.is_met
    # At the mark itself it snaps: one place below it does not.
    slider.setValue(snap)
    assert film.confidence == pytest.approx(0.50247, abs=1e-5)
    assert bar.force.is_met
    slider.setValue(snap - 1)
    assert not bar.force.is_met
    # A step leaves trust for the film.
    qtbot.mouseClick(bar.forward, LEFT)
    assert film.confidence is None


def test_all_of_it_by_keys_alone(qtbot, ethiopia: Opened):
    window = ethiopia.window
    window.map.view.setFocus()
    QTest.keyClick(window.windowHandle(), Key.Key_F5)
    film = window.crisis.film
    assert film.is_playing
    assert keyboard(window) is film.bar.play
    handle = window.windowHandle()
    QTest.keyClick(handle, Key.Key_Space)
    assert not film.is_playing
    QTest.keyClick(handle, Key.Key_Home)
    assert film.number == 0
    for _ in range(5):
        QTest.keyClick(handle, Key.Key_Right)
    assert kind(film) is Kind.HESITATES
    assert film.bar.sentence.text().startswith("France waits:")
    QTest.keyClick(handle, Key.Key_Left)
    assert film.bar.sentence.text().startswith("United Kingdom waits:")
    QTest.keyClick(handle, Key.Key_End)
    assert kind(film) is Kind.END
    # Trust: to the slider, and up in steps of a hundredth.
    while keyboard(window) is not film.bar.trust:
        QTest.keyClick(handle, Key.Key_Tab)
    QTest.keyClick(handle, Key.Key_Home)
    assert "If each waits for the others, 0 of 55 parties act" in film.bar.sentence.text()
    for _ in range(51):
        QTest.keyClick(handle, Key.Key_Right)
    assert "expects 51%" in film.bar.sentence.text()
    assert film.bar.force.is_met
    # France is found by its name, and asked by Return.
    window.map.view.setFocus()
    for letter in "fra":
        QTest.keyClick(handle, letter)
    assert window.map.view.focused == "FRN"
    assert "France waits: it would need 5.79" in window.map.view.accessibleDescription()
    QTest.keyClick(handle, Key.Key_Return)
    assert window.map.card.isVisible()
    # Space plays from the map, too; Escape closes the card first, and then the film.
    QTest.keyClick(handle, Key.Key_Space)
    assert film.is_playing
    QTest.keyClick(handle, Key.Key_Escape)
    assert not window.map.card.isVisible()
    assert film.course is not None
    QTest.keyClick(handle, Key.Key_Escape)
    assert film.course is None
    assert not running_timers(film)
    # From the bar Escape closes the film at once, and the keyboard is on the map.
    QTest.keyClick(handle, Key.Key_F5)
    QTest.keyClick(handle, Key.Key_Escape)
    assert film.course is None
    assert keyboard(window) is window.map.view


def test_each_step_is_said_in_words(qtbot, ethiopia: Opened, monkeypatch):
    said: list[str] = []

    def listen(event: object) -> None:
        if hasattr(event, "message"):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    film = play(qtbot, ethiopia.window)
    film.pause()
    course = film.course
    assert course is not None
    qtbot.mouseClick(film.bar.forward, LEFT)
    qtbot.mouseClick(film.bar.forward, LEFT)
    assert said[-1] == str(course.steps[2].told)
    assert film.bar.time.accessibleDescription() == f"Step 3 of 17. {course.steps[2].told}"
    film.bar.trust.setValue(600)
    assert said[-1].endswith("6.54: Ethiopia is held.")
    assert film.bar.trust.accessibleDescription() == said[-1]
    for part in film.bar.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert part.accessibleName(), part


def test_with_reduced_motion_the_film_steps_and_nothing_moves(qtbot, ethiopia: Opened, monkeypatch):
    monkeypatch.setattr(reduced_motion, "is_reduced", lambda _: True)
    film = play(qtbot, ethiopia.window)
    assert not film.is_playing
    assert not film.bar.play.isVisible()
    assert film.number == 0
    handle = ethiopia.window.windowHandle()
    QTest.keyClick(handle, Key.Key_Space)
    assert film.number == 1
    QTest.keyClick(handle, Key.Key_Right)
    settled(qtbot, film)
    assert kind(film) is Kind.SANCTIONS
    assert fill(ethiopia.window, "FRN") == (PAINTED.party, PAINTED.border)


def test_an_edit_or_another_attack_ends_the_film(qtbot, ethiopia: Opened):
    window, document = ethiopia.window, ethiopia.document
    film = play(qtbot, window)
    document.edit(document.treaty.with_(name="Another"), "rename")
    assert film.course is None
    assert not running_timers(film)
    assert not window.view_menu.film.isEnabled()
    qtbot.waitUntil(lambda: window.crisis.is_offered)
    assert window.view_menu.film.isEnabled()
    play(qtbot, window)
    window.threat.show(("GMY",), "FRN")
    assert film.course is None
    qtbot.waitUntil(lambda: window.crisis.is_offered)
    play(qtbot, window)
    # A page of the results that is asked for comes in place of the film.
    window.stress.turn_to(window.stress.response)
    assert film.course is None
    assert window.stress.isVisible()
    play(qtbot, window)
    window.map.set_what_if(False)
    assert film.course is None


def test_the_attack_of_a_case_can_be_played(qtbot, open_window: OpenWindow):
    window = open_window(None).window
    window.cases.open(shipped_case("ethiopia-1935"))
    qtbot.waitUntil(lambda: window.crisis.is_offered)
    film = play(qtbot, window)
    assert film.course is not None
    assert (film.course.answer.aggressors, film.course.answer.victim) == (("ITA",), "ETH")


def test_a_film_ends_with_its_window(qtbot, ethiopia: Opened):
    film = play(qtbot, ethiopia.window)
    assert film.is_playing
    ethiopia.document.stack.setClean()
    ethiopia.window.close()
    assert film.course is None
    assert not running_timers(film)
    # It is off while a film plays.
    assert gc.isenabled()


def test_a_film_that_cannot_be_seen_pauses(qtbot, ethiopia: Opened):
    film = play(qtbot, ethiopia.window)
    ethiopia.window.start_controller.show()
    assert not film.is_playing
    assert film.course is not None


@pytest.mark.tenth
def test_the_veto_is_shown_where_it_is_cast(qtbot, open_window: OpenWindow):
    window = open_window("un-charter@2022").window
    mark(qtbot, window, "RUS", "UKR")
    film = play(qtbot, window)
    film.pause()
    qtbot.mouseClick(film.bar.back, LEFT)
    qtbot.mouseClick(film.bar.forward, LEFT)
    settled(qtbot, film)
    assert "The finding is blocked by the veto of Russia." in film.bar.sentence.text()
    styles = window.map.view._styles
    assert styles["RUS"].badge == "✗"
    assert {code for code, style in styles.items() if style.badge == "✓"} == set(
        film.course.steps[1].ballot.ayes
    )
    qtbot.mouseClick(film.bar.forward, LEFT)
    settled(qtbot, film)
    assert not any(style.badge for style in window.map.view._styles.values())


@pytest.mark.parametrize(
    ("reference", "aggressors", "victim"),
    [
        ("league@1935", ("ITA",), "ETH"),
        ("ideal@2022", ("RUS", "CHN"), "JPN"),
        ("un-charter@2022", ("RUS",), "UKR"),
        ("league-with-usa@1935", ("ITA",), "ETH"),
        ("north-atlantic@1950", ("RUS",), "NOR"),
    ],
)
def test_a_film_takes_six_to_ten_seconds(reference, aggressors, victim):
    treaty = open_treaty(reference)
    course = crisis_course(Draft(treaty, load_world(treaty.year)), aggressors, victim)
    timing = Timing(course.steps)
    assert 6_000 <= round(timing.total) <= 10_000
    for number in range(len(course.steps)):
        assert timing.at(timing.start(number) + 1e-6)[0] == number
    assert timing.at(timing.total)[0] == len(course.steps) - 1


def test_sanctions_that_need_trust_are_told_as_such():
    course = crisis_course(Draft(open_treaty("league@1935"), load_world(1935)), ("RUS",), "FIN")
    sanctions = course.answer.sanctions
    assert set(sanctions.hesitant_actors) < set(sanctions.resolute_actors)
    words = sanctions_words(course, is_told=True)
    assert words == ("Sanctions if each waits: 0%", "required 75%")
    trusting = sanctions.resolute_actors[-1]
    assert "It applies sanctions only if it trusts the others." in state_words(course, trusting)


def test_no_garbage_is_collected_until_both_of_two_films_pause(qtbot, open_window: OpenWindow):
    films = []
    for _ in range(2):
        window = open_window("league@1935").window
        mark(qtbot, window, "ITA", "ETH")
        films.append(play(qtbot, window))
    assert all(film.is_playing for film in films)
    for film in films:
        assert not gc.isenabled()
        film.pause()
    assert gc.isenabled()
