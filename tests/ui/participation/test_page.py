"""Who carries it? The page, by clicks: the finding, the table, who would sign, a draft of it."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from sandbox.analysis.participation.signing import self_enforcing
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.report.verification import verify
from sandbox.treaty.articles import Rung
from tests.ui.conftest import Opened, OpenWindow
from ui.export.chart_dialog import ExportDialog
from ui.map.colouring import ColourBy
from ui.participation.page import ParticipationPage


def turned_to(qtbot: QtBot, opened: Opened) -> ParticipationPage:
    """Turn to the page, and wait for what it shows."""
    page = opened.window.stress.participation
    opened.window.stress.turn_to(page)
    qtbot.waitUntil(lambda: opened.window.participation.found is not None)
    return page


def test_the_page_tells_who_carried_the_league_who_gained_and_why_britain_hesitated(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    opened = open_window("league@1935")
    page, window = turned_to(qtbot, opened), opened.window
    told = page.finding.text()
    assert "Soviet Union carries most" in told
    assert "Bulgaria gains most: 0.99 attacks on it averted in ten years." in told
    first = told[: told.index("would leave first")]
    assert "United Kingdom" in first
    # Britain, by a click on its row: many wars, and nothing gained; the map shows where it is.
    table = page.carriers.table
    rows = [row.burden.state for row in table.rows()]
    place = table.model().index(rows.index("UKG"), 0)
    table.scrollTo(place)
    spot = table.visualRect(place).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.carriers.reason.text() == (
        "United Kingdom sends force in 8.3 wars in ten years, for 0 attacks on it averted."
        " In ten years it would face 0.43 attacks that it could not hold alone; the treaty holds"
        " none of them."
    )
    assert window.map.view.pointed.codes == ("UKG",)
    assert (table.model().index(place.row(), 3).data()) == "∞"

    # What is lost without each is worked out when it is asked for, and can be stopped.
    assert page.carriers.lost is None
    page.carriers.leave_out.click()
    assert page.carriers.busy_indicator.isVisible()
    page.carriers.busy_indicator.stop.click()
    assert page.carriers.leave_out.isVisible()
    page.carriers.leave_out.click()
    qtbot.waitUntil(lambda: page.carriers.lost is not None)
    lost = {row.burden.state: row for row in table.rows()}
    assert lost["RUS"].left_out.on_others.resolute > lost["UKG"].left_out.on_others.resolute > 1
    assert not page.carriers.leave_out.isVisible()

    # Whether the ratio told in history stands where it is read, once asked: it did not.
    page.carriers.record.ask.click()
    qtbot.waitUntil(lambda: page.carriers.record.found.isVisible())
    assert "does not tell them from the others" in page.carriers.record.found.text()

    # An edit: nothing of the treaty before it is shown any more.
    obligations = window.articles.forms["obligations"]
    ladder = obligations.ladders["force"]
    ladder.setFocus()
    qtbot.keyClick(ladder, Qt.Key.Key_Right)
    assert opened.document.treaty.obligations.force is Rung.DISCRETIONARY
    assert page.finding.text() == ""
    assert table.rows() == []
    assert page.carriers.lost is None
    # Below the ladder stands who would sign, beside before the edit, at a ratio of 1.
    note = window.articles.notes["obligations"]
    assert note.words.text() == "Working out who would sign…"
    qtbot.waitUntil(lambda: note.words.text().startswith("At ratio 1"))
    assert note.words.text().count("ratio") == 1
    before = self_enforcing(window.participation._draft_before(), 1.0).remaining.stay
    after = window.participation.found.departures.at(1.0).stay
    assert f"{len(after)} of 57" in note.words.text()
    assert ("No longer: " in note.words.text()) == bool(set(before) - set(after))
    assert ("Newly: " in note.words.text()) == bool(set(after) - set(before))


def test_the_ratio_tells_who_leaves_and_what_remains_becomes_a_draft_in_one_step(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    opened = open_window("north-atlantic@1950")
    window, document, treaty = opened.window, opened.document, opened.document.treaty
    page = turned_to(qtbot, opened)
    view, slider = page.signers, page.signers.ratio.slider
    page.side_by_side.tabs.setCurrentIndex(1)
    assert view.ratio.ratio == 1.0
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert math.isinf(window.participation.ratio)
    assert view.stay.text() == "All 12 parties would sign."
    assert not view.draft.isEnabled()
    slider.setValue(13)
    assert window.participation.ratio == 20.0
    assert view.stay.text() == "9 of 12 parties would sign."
    lines = view.order.text().splitlines()
    assert lines == [
        "1. United States: force sent, nothing gained",
        "2. United Kingdom: force sent, nothing gained any more",
        "3. Canada: force sent, nothing gained any more",
    ]
    answer = self_enforcing(window.participation.found.draft, 20.0)
    assert view.figures[0][0].text() == "43%"
    assert view.figures[0][1].text() == "7.5%"
    qtbot.waitUntil(lambda: view.judged is not None)
    assert view.judged.after.name is answer.after.name
    assert str(DRAFT_NAMES[answer.after.name]) in view.name.text().lower()
    qtbot.mouseClick(view.draft, Qt.MouseButton.LeftButton)
    assert treaty.bound - document.treaty.bound == {"USA", "UKG", "CAN"}
    assert document.stack.undoText() == "keep those who would sign at ratio 20"
    assert view.judged is None
    document.stack.undo()
    assert document.treaty == treaty


def test_the_page_has_a_chart_that_can_be_exported_and_its_figures_hold(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = open_window("north-atlantic@1950")
    window = opened.window
    page, view = turned_to(qtbot, opened), window.stress.participation.carriers
    assert window.exports.chart.isEnabled()
    assert view.table.isVisible()
    assert not view.bars.isVisible()
    qtbot.mouseClick(view.switch, Qt.MouseButton.LeftButton)
    assert view.bars.isVisible()
    assert not view.table.isVisible()
    assert view.bars.chart is page.chart
    assert "United Kingdom: 0.84" in view.bars.accessibleDescription()
    # An edit takes the chart away until there is another, which is shown as the one before.
    ladder = window.articles.forms["obligations"].ladders["force"]
    ladder.setFocus()
    qtbot.keyClick(ladder, Qt.Key.Key_Left)
    assert page.chart is None
    assert not window.exports.chart.isEnabled()
    qtbot.waitUntil(lambda: page.chart is not None)
    assert view.bars.isVisible()
    qtbot.mouseClick(view.switch, Qt.MouseButton.LeftButton)
    assert view.table.isVisible()
    for ending in ("svg", "png", "pdf", "csv"):
        path = tmp_path / f"carriers.{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        window.exports.chart.trigger()
        (dialog,) = window.findChildren(ExportDialog)
        dialog.save.click()
        qtbot.waitUntil(path.exists, timeout=20_000)
        qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))
        assert verify(path).holds


@pytest.mark.tenth
def test_the_report_tells_who_would_sign_at_the_ratio_of_the_page(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = open_window("north-atlantic@1950")
    window, path = opened.window, tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page, report = window.stress.participation, window.exports.report
    draft = window.exports._draft
    # Before the page has told who would sign, and where all would, the report is asked nothing.
    assert page.ratio_about(draft) is None
    turned_to(qtbot, opened)
    window.participation.set_ratio(math.inf)
    assert page.ratio_about(draft) is None
    window.participation.set_ratio(20.0)
    report.trigger()
    qtbot.waitUntil(report.isEnabled, timeout=30_000)
    told = " ".join(path.read_text("utf-8").split())
    assert "Where states bear at most 20 times their strength" in told
    assert "9 of 12 parties stay." in told
    assert verify(path).holds


def test_the_map_is_coloured_by_burden_benefit_and_ratio(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    opened = open_window("north-atlantic@1950")
    window, panel = opened.window, opened.window.map
    for by, states in (
        # Who gains nothing has the highest ratio; who carries a tenth a lighter colour.
        (ColourBy.BURDEN, ("CAN", "FRN")),
        (ColourBy.BENEFIT, ("USA", "UKG")),
        (ColourBy.RATIO, ("NOR", "USA")),
    ):
        choice = panel.toolbar.colour
        choice.setCurrentIndex([each.value for each in ColourBy].index(by.value))
        choice.activated.emit(choice.currentIndex())
        qtbot.waitUntil(lambda: len(panel.legend.shading.legend) > 6)
        entries = panel.legend.shading.legend
        fills = [entry.style.fill for entry in entries]
        low, high = (fills.index(panel.view._styles[code].fill) for code in states)
        assert low < high
        assert entries[-1].words == "outside"
        assert panel.view._styles["SWD"] == entries[-1].style
    window.stress.turn_to(window.stress.whom)
