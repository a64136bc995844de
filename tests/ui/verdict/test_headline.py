"""The headline of the verdict: its sentence, its dots and its figures say the same."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from sandbox.treaty.articles import Obligations, Rung
from ui.theme import DARK, LIGHT, Theme, colours_of
from ui.verdict.headline import Headline
from ui.widgets.attack_dots import AttackDots, tones


def painted(dots: AttackDots) -> list[int]:
    """Return what each dot is painted as, row by row: 0 to 2 as its tone, 3 for an empty one."""
    picture = dots.grab().toImage()
    shades = [shade.name() for shade in tones(colours_of(dots))]
    step = picture.width() / 10
    found = []
    for row in range(10):
        for column in range(10):
            spot = picture.pixelColor(int((column + 0.5) * step), int((row + 0.5) * step)).name()
            found.append(shades.index(spot) if spot in shades else 3)
    return found


def figures(labels: list[QLabel]) -> list[str]:
    return [part.text() for part in labels]


def headline_of(opened) -> Headline:
    return opened.window.verdict.headline


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_league_of_1935_could_hold_40_54_and_100(qapp, open_window, scheme):
    theme = next(child for child in qapp.children() if isinstance(child, Theme))
    theme.use(scheme)
    try:
        headline = headline_of(open_window("league@1935"))
        assert headline.sentence.text() == (
            "Of 100 likely attacks that a victim could not hold alone, League of Nations in 1935"
            " could hold 40 if each party waits, 54 if they trust one another, and 100 if every"
            " pledge is kept."
        )
        assert colours_of(headline) is (DARK if scheme == Qt.ColorScheme.Dark else LIGHT)
        assert painted(headline.dots) == [0] * 40 + [1] * 14 + [2] * 46
    finally:
        theme.use(Qt.ColorScheme.Light)
    assert figures(headline.figures) == ["40", "54", "100"]
    assert list(map(figures, headline.group_figures)) == [["12", "27", "99"], ["88", "99", "100"]]
    assert headline.reach.text().startswith("It covers 82 of 100 likely attacks in the world.")
    assert "not by intent" in headline.toolTip()


def test_attacks_that_no_pledge_holds_are_empty_dots(open_window):
    headline = headline_of(open_window("rio@1962"))
    held = [int(part.text()) for part in headline.figures]
    assert painted(headline.dots).count(3) == 100 - held[-1] > 0


def test_the_dots_and_every_figure_have_names_for_screen_readers(open_window):
    headline = headline_of(open_window("league@1935"))
    assert headline.dots.accessibleName() == headline.sentence.text()
    assert headline.group_figures[0][1].accessibleName() == (
        "By great powers if they trust one another: 27"
    )


def test_an_edit_changes_the_headline(open_window):
    opened = open_window("league@1935")
    treaty = opened.document.treaty
    discretionary = Obligations(treaty.obligations.sanctions, Rung.DISCRETIONARY)
    opened.document.edit(treaty.with_(obligations=discretionary), "make force discretionary")
    opened.settle()
    assert figures(headline_of(opened).figures)[0] == "86"


def test_the_forecast_over_attacks_follows_the_edits(open_window):
    opened = open_window("league@1935")
    headline = headline_of(opened)
    told = headline.forecast.text()
    assert "fail about 53 times in 100" in told
    assert headline.forecast.isVisibleTo(opened.window)
    treaty = opened.document.treaty
    automatic = Obligations(treaty.obligations.sanctions, Rung.AUTOMATIC)
    opened.document.edit(treaty.with_(obligations=automatic), "make force automatic")
    opened.settle()
    assert headline.forecast.text() != told


def test_a_treaty_without_parties_has_no_headline(open_window):
    assert not headline_of(open_window(None)).isVisible()


def test_the_headline_is_as_wide_as_the_panel(open_window):
    opened = open_window("north-atlantic@1982")
    panel = opened.window.verdict
    opened.window.resize(960, 540)
    assert panel.widget().minimumSizeHint().width() <= panel.viewport().width()
    for part in headline_of(opened).findChildren(QLabel):
        needed = part.heightForWidth(part.width()) if part.wordWrap() else 0
        assert needed <= part.height()


def test_the_tones_differ_in_lightness_on_both_grounds():
    for colours in (LIGHT, DARK):
        shades = [QColor(colours.panel), *reversed(tones(colours))]
        lightness = [shade.lightnessF() for shade in shades]
        steps = [abs(b - a) for a, b in itertools.pairwise(lightness)]
        assert min(steps) > 0.06
