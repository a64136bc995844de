"""The small bar of a criterion reaches a tick exactly if the measure does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from sandbox.criteria.armaments import CRITERION
from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say
from ui.theme import LIGHT
from ui.widgets.verdict_mark import paint_bar

WIDTH, HEIGHT = 64, 6


def end_of_bar(qapp, measure: float, verdict: Verdict, limit: float) -> int:
    """Return the last column that is painted in the colour of the verdict, its tick aside."""
    words = say("words")
    result = CriterionResult(CRITERION, verdict, words, words, measure, measure, limit)
    image = QImage(WIDTH, 3 * HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.panel))
    with QPainter(image) as painter:
        paint_bar(painter, QRectF(0, HEIGHT, WIDTH, HEIGHT), result, LIGHT)
    colour, middle = QColor(LIGHT.of_verdict(verdict)).name(), HEIGHT + HEIGHT // 2
    return max(x for x in range(WIDTH) if image.pixelColor(x, middle).name() == colour)


@pytest.mark.parametrize("measure", [0.985, 0.966, 0.9])
def test_a_bar_that_falls_short_ends_before_its_tick(qapp, measure):
    tick = 0.99 * WIDTH
    assert end_of_bar(qapp, measure, Verdict.PARTLY, 0.99) < tick - 2


def test_a_bar_that_reaches_its_tick_touches_it(qapp):
    assert end_of_bar(qapp, 0.75, Verdict.MET, 0.75) >= 0.75 * WIDTH - 2


def test_any_other_bar_ends_where_its_figure_is(qapp):
    assert end_of_bar(qapp, 0.5, Verdict.PARTLY, 0.99) == pytest.approx(0.5 * WIDTH, abs=1.5)
