"""The charts of likely attacks, against the values that they are made of."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from sandbox.attacks.frontier import frontier
from sandbox.attacks.held import attacks_held
from sandbox.drafts import open_draft
from sandbox.model.draft import Draft
from sandbox.report.charts.attack_charts import MOST_RIVALS, frontier_chart, whom_can_it_stop
from sandbox.report.charts.hues import Outcome
from sandbox.report.comparison.attacks import held_dots
from sandbox.report.comparison.chart_kinds import charts_of, whole
from sandbox.report.comparison.comparison import compare
from sandbox.report.documents.table import figures_in_rows, to_csv
from sandbox.report.remaking import remake
from sandbox.sentences import Refusal, Sentence


def draft(reference: str) -> Draft:
    return open_draft(reference, None, None)


def parts(chart, of: str) -> dict[Outcome, float]:
    (row,) = (row for row in chart.stacks if str(row.of) == of)
    return {part.outcome: part.value for part in row.parts}


def test_each_row_has_100_attacks_of_its_aggressor():
    chart = whom_can_it_stop(draft("league@1935"))
    held = attacks_held(draft("league@1935").model)
    shares = {one.state: one.attacks.shares for one in held.aggressors}
    assert parts(chart, "Germany") == {
        outcome: pytest.approx(100 * shares["GMY"][outcome.value])
        for outcome in Outcome
        if shares["GMY"].get(outcome.value)
    }
    for row in chart.stacks:
        assert sum(part.value for part in row.parts) == pytest.approx(100)
    assert str(chart.stacks[0].of) == "All attacks covered"
    others = [row for row in chart.stacks if str(row.group) == "Other states"]
    assert len(others) == MOST_RIVALS + 1
    assert sum(row.beside for row in chart.stacks if row.beside is not None) == pytest.approx(1)
    assert chart.finding == held.headline


def test_what_a_vote_blocks_is_told_from_what_kept_pledges_hold():
    found = parts(whom_can_it_stop(draft("un-charter@2022")), "China")
    assert found[Outcome.BLOCKED] > 90
    assert Outcome.KEPT not in found


def test_an_aggressor_that_is_not_covered_is_said_to_be_so():
    chart = whom_can_it_stop(draft("north-atlantic@2022"))
    assert parts(chart, "United States") == {Outcome.NOT_COVERED: pytest.approx(100)}
    assert Outcome.NOT_COVERED not in parts(chart, "All attacks covered")


def test_a_treaty_that_covers_no_attack_has_no_chart():
    empty = draft("league@1935")
    none = Draft(empty.treaty.with_(parties=type(empty.treaty.parties)()), empty.world)
    with pytest.raises(Refusal, match="It covers no likely attack"):
        whom_can_it_stop(none)
    with pytest.raises(Refusal, match="It covers no likely attack"):
        frontier_chart(none)


def test_the_frontier_is_drawn_at_its_points_on_a_scale_of_ratios():
    league = draft("league@1935")
    chart, points = frontier_chart(league), frontier(league.model).points
    lines = {line.key: line for line in chart.series}
    assert chart.x.log
    for key in ("hesitant", "resolute", "kept"):
        assert lines[key].x == tuple(point.strength for point in points)
        assert lines[key].y == tuple(getattr(point, key) for point in points)
    assert chart.x.low <= points[0].strength
    assert chart.x.high >= points[-1].strength
    assert "up to 4% of the world's strength, and 25 of 100" in str(chart.finding)


@pytest.mark.parametrize("make", [whom_can_it_stop, frontier_chart])
def test_the_charts_are_made_again_from_their_manifests(make):
    manifest = make(draft("un-charter@2022")).full_manifest
    assert len(manifest["figures"]) > 2
    assert remake(manifest, "chart.svg") == manifest["figures"]


def test_the_dots_of_a_comparison_are_the_shares_held():
    comparison = compare([draft("league@1935"), draft("ideal@1935")])
    great, others, world = held_dots(comparison).panels
    for panel, name in ((great, "by_great_powers"), (others, "by_others"), (world, "anywhere")):
        for row, entry in zip(panel.dots, comparison.entries, strict=True):
            held = getattr(entry.card.attacks, name).to_dict()
            assert [dot.value for dot in row.dots] == [
                100 * held[key] for key in ("hesitant", "resolute", "kept")
            ]
    assert str(great.dots[0].shown) == "12 · 27 · 99"


def test_where_nothing_is_needed_there_is_no_dot_but_words():
    nobody = draft("ideal@1935")
    settings = nobody.treaty.settings
    easy = nobody.treaty.with_(settings=replace(settings, required_odds=1e-4))
    (row,) = held_dots(compare([Draft(easy, nobody.world)])).panels[0].dots
    assert row.dots == ()
    assert str(row.shown)


def test_the_table_of_a_whole_comparison_has_its_dots():
    comparison = compare([draft("league@1935"), draft("ideal@1935")])
    made = [chart for chart in charts_of(comparison).values() if not isinstance(chart, Sentence)]
    chart = whole(comparison, made)
    table = list(csv.reader(io.StringIO(to_csv(chart))))[1:]
    wanted = figures_in_rows(chart.full_manifest["figures"], whole=True)
    assert [row[-len(figures) :] for row, figures in zip(table, wanted, strict=True)] == wanted
