"""The chart of who carries a treaty: what is drawn, in which order, and that it can be remade."""

from __future__ import annotations

import json
import math

import pytest

from sandbox import burden_sharing, draft_of, open_treaty
from sandbox.report.charts.carriers_chart import MOST_PARTIES, carriers_chart
from sandbox.report.charts.chart import Chart
from sandbox.report.remaking import remake
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Forces


def chart_of(name: str) -> Chart:
    draft = draft_of(open_treaty(name))
    return carriers_chart(draft, burden_sharing(draft))


def test_each_party_has_what_it_sends_and_what_it_gains_the_heaviest_first():
    chart = chart_of("league@1935")
    sharing = burden_sharing(open_treaty("league@1935"))
    sends, gains = chart.panels
    assert chart.aligned
    assert [bar.of for bar in sends.bars] == [bar.of for bar in gains.bars]
    assert len(sends.bars) == len(sharing.parties) == 57
    shares = [bar.value for bar in sends.bars]
    assert shares == sorted(shares, reverse=True)
    assert (str(sends.bars[0].of), str(sends.bars[0].shown)) == ("Soviet Union", "60%")
    bulgaria = next(bar for bar in gains.bars if str(bar.of) == "Bulgaria")
    assert bulgaria.value == pytest.approx(sharing.of("BUL").averted)
    assert str(chart.headline) == (
        "Soviet Union carries most: 37% of all that is sent, and 60% of its own strength a year."
        " Bulgaria gains most: 0.99 attacks on it averted in ten years."
    )
    assert str(chart.subtitle) == "Who carries it? League of Nations, 1935"


@pytest.mark.parametrize("name", ["league@1935", "un-charter@2022", "north-atlantic@1950"])
def test_all_that_is_drawn_is_a_figure_on_its_axis(name):
    for panel in chart_of(name).panels:
        assert panel.x.low == 0 < max(bar.value for bar in panel.bars) <= panel.x.high
        assert panel.x.ticks[-1] == panel.x.high
        # The scale fits: the longest bar takes more than half of it.
        assert max(bar.value for bar in panel.bars) > panel.x.high / 2
        assert all(math.isfinite(bar.value) for bar in panel.bars)


def test_of_many_parties_the_heaviest_and_who_gains_most_have_a_row():
    chart = chart_of("un-charter@2022")
    sharing = burden_sharing(open_treaty("un-charter@2022"))
    assert len(chart.panels[0].bars) >= MOST_PARTIES
    left_out = len(sharing.parties) - MOST_PARTIES
    assert f"{left_out} parties that send less for their size are not drawn." in str(chart.caption)
    most = max(bar.value for bar in chart.panels[1].bars)
    assert most == pytest.approx(max(one.averted for one in sharing.states))


def test_its_figures_come_out_the_same_when_made_again():
    manifest = json.loads(json.dumps(chart_of("north-atlantic@1950").full_manifest))
    assert remake(manifest, "chart.svg") == manifest["figures"]


def test_where_nobody_sends_anything_there_is_nothing_to_draw():
    idle = draft_of(open_treaty("north-atlantic@1950").with_(forces=Forces(0.0)))
    with pytest.raises(Refusal, match="nobody carries anything"):
        carriers_chart(idle, burden_sharing(idle))
