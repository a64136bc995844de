"""The page on arms, and the chance in the page on who acts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox import respond
from sandbox.report.wording.forecast_words import chance_words
from sandbox.sentences import refuse
from tests.ui.stress.test_panel import click_tab
from ui.stress import arms_race_page


def show_arms(qtbot, opened):
    panel = opened.window.stress
    click_tab(qtbot, panel.tabs, 9)
    qtbot.waitUntil(lambda: panel.arms.chart is not None)
    return panel.arms


def test_the_page_is_worked_out_when_someone_looks_and_can_be_exported(qtbot, open_window):
    opened = open_window("league@1935")
    assert opened.window.stress.arms.chart is None
    page = show_arms(qtbot, opened)
    assert page.findings.text().startswith("Disarmament by half harms")
    assert opened.window.stress.chart is page.chart
    assert opened.window.top_bar.export.isEnabled()
    assert not page.busy_indicator.isVisible()


@pytest.mark.tenth
def test_a_change_to_the_treaty_draws_the_chart_anew(qtbot, open_window):
    opened = open_window("league@1935")
    page = show_arms(qtbot, opened)
    before = page.chart
    treaty = opened.document.treaty
    opened.document.edit(treaty.with_(arms=replace(treaty.arms, reduction=0.1)), "reduce arms")
    qtbot.waitUntil(lambda: page.chart is not before)
    assert "reduction/0.1" in {series.key for series in page.chart.series}


def test_the_work_can_be_stopped(qtbot, open_window, monkeypatch):
    opened = open_window("league@1935")
    stopped = []

    def slow(draft, progress):
        try:
            while True:
                progress(1, 5)
        except BaseException:
            stopped.append(draft)
            raise

    monkeypatch.setattr(arms_race_page, "arms_race", slow)
    panel = opened.window.stress
    click_tab(qtbot, panel.tabs, 9)
    qtbot.waitUntil(panel.arms.busy_indicator.isVisible)
    panel.arms.busy_indicator.stop.click()
    qtbot.waitUntil(lambda: len(stopped) == 1)
    assert not panel.arms.busy_indicator.isVisible()
    assert panel.arms.findings.text().startswith("Stopped")


def test_why_there_is_no_chart_is_said_in_its_place(qtbot, open_window, monkeypatch):
    opened = open_window("league@1935")

    def refusing(draft, progress):
        raise refuse("There is no threat to test.")

    monkeypatch.setattr(arms_race_page, "arms_race", refusing)
    click_tab(qtbot, opened.window.stress.tabs, 9)
    page = opened.window.stress.arms
    qtbot.waitUntil(lambda: page.findings.text() == "There is no threat to test.")
    assert page.chart is None


def test_who_acts_tells_the_chance_with_its_interval_and_how_it_was_found(qtbot, open_window):
    opened = open_window("league@1935")
    page = opened.window.stress.response
    click_tab(qtbot, opened.window.stress.tabs, 4)
    opened.window.threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: page.chart is not None)
    found = respond(opened.document.treaty, ["ITA"], "ETH").forecast
    assert page.chance.text() == str(chance_words(found))
    low, high = found.fate.interval
    assert f"{found.not_beaten:.0%} (95%: {low:.0%} to {high:.0%}; from 95" in page.chance.text()
    assert "only great powers get their way says: beaten" in page.rule.text()
    assert "Without the treaty" in page.chance.toolTip()
    assert "not by military strength" in page.rests_on.text()
