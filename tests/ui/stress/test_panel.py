"""The stress test below the map, by real clicks and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabBar

from sandbox.report.verification import verify
from sandbox.search.stress_test import compared_pools
from sandbox.treaty.settings import Mood
from tests.ui.map.test_panel import click as click_state
from ui.export.chart_dialog import ExportDialog
from ui.map.toolbar import page as place_on_page
from ui.widgets.page_tabs import PageTabs
from ui.widgets.table import RowsTable

LEFT = Qt.MouseButton.LeftButton


def click_tab(qtbot, bar: QTabBar, number: int) -> None:
    if bar.isTabVisible(number):
        qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(number).center())
        return
    # There is no room for its tab: the page is in the menu at the end of the row.
    row = bar.parentWidget()
    assert isinstance(row, PageTabs)
    words = bar.tabText(number)
    next(action for action in row.more.menu().actions() if action.text() == words).trigger()


def click_row(qtbot, table: RowsTable, row: int) -> None:
    place = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)


def click_heading(qtbot, table: RowsTable, column: int) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)


def pick(qtbot, choice, value) -> None:
    """Choose by keyboard, as the user does."""
    qtbot.keyClick(choice, Qt.Key.Key_Home)
    while choice.choice != value:
        qtbot.keyClick(choice, Qt.Key.Key_Down)


def texts(table: RowsTable, column: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_tabs_show_one_page_each(qtbot, open_window):
    panel = open_window("league@1935").window.stress
    pages = [panel.whom, panel.frontier, panel.breaking, panel.worst, panel.response]
    for number, page in enumerate(pages):
        click_tab(qtbot, panel.tabs, number)
        assert [other.isVisible() for other in pages] == [other is page for other in pages]


def test_the_first_page_tells_whom_the_treaty_can_stop(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.stress
    page = panel.whom
    assert page.isVisible()
    held = opened.outcome.scorecard.attacks
    assert page.finding.text() == str(held.headline)
    assert "not from intent" in page.caption.text()
    said = page.bars.accessibleDescription()
    germany = next(one.attacks for one in held.aggressors if one.state == "GMY")
    assert f"Germany: victim holds alone {100 * germany.shares['alone']:.0f}," in said
    opened.window.exports.chart.trigger()
    (dialog,) = opened.window.findChildren(ExportDialog)
    assert dialog.title.text() == str(held.headline)
    dialog.close()


def test_the_second_page_tells_how_strong_an_aggressor_it_can_stop(qtbot, open_window):
    panel = open_window("league@1935").window.stress
    click_tab(qtbot, panel.tabs, 1)
    qtbot.waitUntil(lambda: panel.frontier.chart is not None, timeout=20_000)
    assert panel.chart is panel.frontier.chart
    assert panel.frontier.findings.text().startswith("If each party waits")
    view = panel.frontier.slot.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    least, kept = view.reading[0], view.reading[1]
    assert least == ("Aggressors' share of the world's strength, one state or two", "0.096%")
    assert kept == ("if every pledge is kept", "100.0%")


def test_where_no_attack_needs_the_treaty_the_frontier_says_so(qtbot, open_window):
    opened = open_window("ideal@1935")
    panel, document = opened.window.stress, opened.document
    alone = document.treaty.settings
    document.edit(
        document.treaty.with_(settings=replace(alone, required_odds=1e-4)), "lower the odds"
    )
    qtbot.waitUntil(
        lambda: opened.outcome.treaty is document.treaty and opened.outcome.complete,
        timeout=20_000,
    )
    click_tab(qtbot, panel.tabs, 1)
    words = str(opened.outcome.scorecard.attacks.covered.because)
    qtbot.waitUntil(lambda: panel.frontier.findings.text() == words, timeout=20_000)
    assert panel.frontier.chart is None
    assert panel.whom.finding.text() == words


def test_both_pools_of_the_strict_test_are_shown_and_exported(qtbot, open_window):
    opened = open_window("north-atlantic@1982")
    panel = opened.window.stress
    page = panel.breaking
    click_tab(qtbot, panel.tabs, 2)
    qtbot.waitUntil(lambda: len(page.charts) == 2, timeout=30_000)
    assert list(page.charts) == ["Plausible aggressors", "Any states at all"]
    click_tab(qtbot, page.side_by_side.tabs, 1)
    assert page.any_slot.isVisible()
    assert not page.slot.isVisible()
    assert next(iter(page.charts)) == "Any states at all"
    tests = compared_pools(opened.outcome.draft.model, opened.outcome.test)
    kept = next(line for line in panel.chart.series if line.key == "1/kept")
    assert kept.y[0] == next(row.kept for row in tests[1].protection if row.size == 1)
    opened.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: page.slot.isVisible() and page.any_slot.isVisible())


def test_the_breaking_point_is_told_in_one_sentence_beside_its_figures(qtbot, open_window):
    opened = open_window("league@1935")
    page = opened.window.stress.breaking
    first = opened.outcome.test.protection[0]
    click_tab(qtbot, opened.window.stress.tabs, 2)
    assert f"with every pledge kept it would be {first.kept:.0%}" in page.finding.text()
    assert not page.figures.isVisible()
    opened.window.resize(1920, 1080)
    qtbot.waitUntil(page.figures.isVisible)
    assert texts(page.figures, 4)[0] == f"{first.kept:.0%}"


def test_the_table_of_worst_coalitions_follows_size_and_mood(qtbot, open_window):
    opened = open_window("league@1935")
    page = opened.window.stress.worst
    opened.window.stress.turn_to(page)
    pick(qtbot, page.largest, 3)
    pick(qtbot, page.mood, Mood.RESOLUTE)
    assert page.table.rows() == list(opened.outcome.test.of(Mood.RESOLUTE, 3))


def test_a_click_on_a_worst_coalition_puts_it_on_show(qtbot, open_window):
    opened = open_window("league@1935")
    panel, threat = opened.window.stress, opened.window.threat
    click_tab(qtbot, panel.tabs, 3)
    pick(qtbot, panel.worst.largest, 2)
    click_row(qtbot, panel.worst.table, 2)
    worst = opened.outcome.test.of(Mood.HESITANT, 2)[2]
    assert (threat.aggressors, threat.victim) == (worst.coalition, worst.victim)
    qtbot.waitUntil(lambda: opened.outcome.answer is not None)
    click_tab(qtbot, panel.tabs, 4)
    qtbot.waitUntil(lambda: panel.response.chart is not None)
    name = opened.outcome.world.state(worst.victim).name
    assert panel.response.title.text().endswith(f"against {name}")
    # Another threat, chosen elsewhere, is no longer this row.
    threat.clear()
    assert not panel.worst.table.selectionModel().selectedRows()


def test_a_heading_sorts_the_table_and_the_menu_does_so_for_the_keyboard(qtbot, open_window):
    panel = open_window("league@1935").window.stress
    panel.turn_to(panel.worst)
    table = panel.worst.table
    first_order = texts(table, 1)
    click_heading(qtbot, table, 1)
    names = texts(table, 1)
    assert names == sorted(first_order, key=str.casefold)
    menu = table.menu()
    by_victim = next(action for action in menu.actions() if action.text() == "Sort by Victim")
    by_victim.trigger()
    assert texts(table, 1) == names[::-1]
    menu.actions()[-1].trigger()
    assert texts(table, 1) == first_order


def test_the_filter_lets_through_the_victims_it_names(qtbot, open_window):
    panel = open_window("league@1935").window.stress
    panel.turn_to(panel.worst)
    qtbot.keyClicks(panel.worst.filter, "pol")
    assert texts(panel.worst.table, 1) == ["Poland"]
    qtbot.keyClicks(panel.worst.filter, "xyz")
    assert texts(panel.worst.table, 1) == []
    assert panel.worst.note.text() == "No victim has a name like this."


def test_what_is_not_proven_is_marked_as_a_bracket(open_window):
    opened = open_window("league@1935")
    page, test = opened.window.stress.worst, opened.outcome.test
    opened.window.stress.turn_to(page)
    assert page.note.text().startswith("Exact")
    stopped = tuple(worst._replace(bound=worst.margin - 0.1) for worst in test.worst)
    page.show_test(replace(test, worst=stopped), None, opened.outcome.world)
    assert all(cell.startswith("≈") for cell in texts(page.table, 0))
    assert "not proven" in page.note.text()


def test_a_table_is_copied_as_tab_separated_text(qtbot, open_window):
    panel = open_window("league@1935").window.stress
    panel.turn_to(panel.worst)
    table = panel.worst.table
    click_row(qtbot, table, 0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Aggressors", "Victim"]
    assert lines[1].split("\t")[:2] == [texts(table, 0)[0], texts(table, 1)[0]]
    assert len(lines) == 2
    table.clearSelection()
    table.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1 + table.model().rowCount()


def test_mark_germany_and_italy_as_aggressors_and_czechoslovakia_as_victim_and_see_who_acts(
    qtbot, open_window
):
    opened = open_window("league@1938")
    page, threat = opened.window.stress.response, opened.window.threat
    click_tab(qtbot, opened.window.stress.tabs, 4)
    assert "Who attacks whom?" in page._nothing.text()
    on_map = opened.window.map
    on_map.view.fit(place_on_page(-10.0, 36.0, 40.0, 60.0))
    qtbot.mouseClick(on_map.toolbar.what_if, LEFT)
    click_state(qtbot, on_map, "GMY")
    click_state(qtbot, on_map, "ITA")
    assert page._nothing.text() == "Now mark a victim on the map."
    click_state(qtbot, on_map, "CZE", keys=Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.chart is not None)
    assert page.title.text() == "Germany and Italy against Czechoslovakia"
    assert page.belief.text().startswith("No belief is enough")
    waiting = [move.state for move in page.steps.table.rows()]
    assert waiting[:3] == ["RUS", "UKG", "FRN"]
    click_tab(qtbot, page.side_by_side.tabs, 1)
    qtbot.waitUntil(lambda: page.steps.first.width() > 0)
    with qtbot.waitSignal(threat.pointed_out) as caught:
        click_row(qtbot, page.steps.table, 2)
    assert caught.args == [("FRN",)]
    assert page.steps.note.text().startswith("France waits: it would need 4.08 times")


def test_the_steps_go_forward_and_back_and_show_who_acts_on_the_map(qtbot, open_window):
    opened = open_window("league@1935")
    page, threat = opened.window.stress.response, opened.window.threat
    click_tab(qtbot, opened.window.stress.tabs, 4)
    threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: page.chart is not None)
    click_tab(qtbot, page.side_by_side.tabs, 1)
    qtbot.waitUntil(lambda: page.steps.first.width() > 0)
    steps = page.steps
    pick(qtbot, steps.mood, Mood.RESOLUTE)
    stages = opened.outcome.reply.steps_by_mood[Mood.RESOLUTE].stages
    assert steps.stage == stages[-1]
    assert not steps.next.isEnabled()
    for control, stage in (
        (steps.first, stages[0]),
        (steps.next, stages[1]),
        (steps.next, stages[2]),
        (steps.back, stages[1]),
        (steps.last, stages[-1]),
    ):
        with qtbot.waitSignal(threat.pointed_out) as caught:
            qtbot.mouseClick(control, LEFT)
        assert caught.args == [stage.acting]
        assert steps.note.text() == str(stage.told)
    assert not steps.last.isEnabled()


@pytest.mark.tenth
def test_the_steps_play_by_themselves_and_stop_at_the_end(qtbot, open_window, monkeypatch):
    opened = open_window("league@1935")
    page = opened.window.stress.response
    opened.window.stress.turn_to(page)
    opened.window.threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: page.chart is not None)
    click_tab(qtbot, page.side_by_side.tabs, 1)
    qtbot.waitUntil(lambda: page.steps.first.width() > 0)
    page.steps._clock.setInterval(20)
    pick(qtbot, page.steps.mood, Mood.RESOLUTE)
    page.steps.play.setVisible(True)
    qtbot.mouseClick(page.steps.play, LEFT)
    assert page.steps.stage == opened.outcome.reply.steps_by_mood[Mood.RESOLUTE].stages[0]
    qtbot.waitUntil(lambda: not page.steps._clock.isActive())
    assert not page.steps.next.isEnabled()


def test_the_worst_coalition_is_one_click_away_from_nothing(qtbot, open_window):
    opened = open_window("league@1935")
    page = opened.window.stress.response
    click_tab(qtbot, opened.window.stress.tabs, 4)
    qtbot.mouseClick(page.show_worst, LEFT)
    worst = opened.outcome.test.hardest(Mood.HESITANT)
    assert opened.window.threat.victim == worst.victim
    qtbot.waitUntil(lambda: page.chart is not None)
    qtbot.mouseClick(page.clear, LEFT)
    assert page.chart is None
    assert page.show_worst.isVisible()


def test_a_threat_of_another_year_says_why_it_has_no_answer(qtbot, open_window):
    opened = open_window("un-charter@1950")
    page = opened.window.stress.response
    opened.window.threat.show(("GMY",), "CZE")
    qtbot.waitUntil(lambda: opened.outcome.threat_refusal is not None)
    assert page._nothing.text() == "The attack is set aside: Germany is no state of 1950."
    assert page.chart is None


def test_a_victim_shows_the_smallest_coalition_that_breaks_it(qtbot, open_window):
    opened = open_window("league-as-signed@1925")
    panel = opened.window.stress
    click_tab(qtbot, panel.tabs, 7)
    victim = panel.victims.table.rows()[0]
    click_row(qtbot, panel.victims.table, 0)
    threat = opened.window.threat
    assert (threat.aggressors, threat.victim) == (victim.breaker.coalition, victim.state)
    click_heading(qtbot, panel.victims.table, 4)
    ideal = [row.ideal or 99 for row in panel.victims.table.rows()]
    assert ideal == sorted(ideal)


@pytest.mark.tenth
@pytest.mark.parametrize("ending", ["svg", "png", "pdf", "csv"])
def test_the_chart_of_the_page_shown_is_the_one_exported(
    qtbot, open_window, monkeypatch, tmp_path, ending
):
    opened = open_window("league@1935")
    window = opened.window
    asked = tmp_path / f"chart.{ending}"
    monkeypatch.setattr("ui.dialogs.ask_where_to_export", lambda *_: asked)
    click_tab(qtbot, window.stress.tabs, 4)
    assert not window.top_bar.export.isEnabled()
    window.threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: window.top_bar.export.isEnabled())
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.chart == window.stress.response.chart
    dialog.save.click()
    qtbot.waitUntil(asked.exists, timeout=10_000)
    assert verify(asked).holds
    click_tab(qtbot, window.stress.tabs, 3)
    assert not window.top_bar.export.isEnabled()
