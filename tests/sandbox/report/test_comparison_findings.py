"""What a comparison finds, held against the figures that it shows."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from sandbox import load_world
from sandbox.attacks.held import attacks_held
from sandbox.drafts import open_draft
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.grids import Badge
from sandbox.report.comparison.chart_kinds import charts_of, whole
from sandbox.report.comparison.comparison import Comparison, compare
from sandbox.report.comparison.findings import by_aggressor, overall
from sandbox.treaty.articles import Admission
from sandbox.treaty.treaty import Treaty


def of(*references: str, names: str = "") -> Comparison:
    """Compare treaties, with a letter each for a name."""
    found = compare([open_draft(reference, None, None) for reference in references])
    badges = (
        Badge(name, b.hue, b.line) for name, b in zip(names or "ABCDEF", found.badges, strict=False)
    )
    return Comparison(found.entries, tuple(badges))


def test_what_others_lack_is_resolve_where_all_would_do_with_every_pledge_kept():
    assert str(overall(of("league@1935", "ideal@1935"))) == (
        "If each party waits for the others, B could hold 100 of 100 likely attacks, against 40 for"
        " A; if every pledge were kept, each could hold all 100."
    )
    assert str(overall(of("league@1935", "un-charter@1950"))) == (
        "If each party waits for the others, B could hold 53 of 100 likely attacks, against 40 for"
        " A; if every pledge were kept, each could hold at least 98."
    )


def test_a_treaty_that_holds_most_of_little_is_told_to_cover_little():
    found = str(overall(of("league@1935", "un-charter@1950", "north-atlantic@1990")))
    assert found == (
        "If each party waits for the others, C could hold 77 of 100 likely attacks, against 53 for"
        " B and 40 for A; but C covers only 8 of 100 likely attacks in the world, against 100 for"
        " B."
    )
    # Of two that hold as many, the narrow one is named.
    found = str(overall(of("league@1935", "north-atlantic@1950", "ideal@1935")))
    assert found == (
        "If each party waits for the others, B and C could each hold 100 of 100 likely attacks,"
        " against 40 for A; but B covers only 12 of 100 likely attacks in the world, against 100"
        " for C."
    )


def test_treaties_that_share_the_first_place_are_named_together():
    found = str(overall(of("ideal@1935", "league@1935", "ideal@1935")))
    assert found.startswith("If each party waits for the others, A and C could each hold 100 of")
    assert "against 40 for B" in found


def test_of_more_than_four_the_others_are_told_as_a_range():
    held = ("oau@1979", "ecowas@1990", "csto@2022", "league@1935", "ideal@1935")
    assert "E could hold 100 of 100 likely attacks, against 4 to 53 for the others" in str(
        overall(of(*held))
    )


def test_the_same_treaty_twice_is_the_same_in_everything():
    found = charts_of(of("league@1935", "league@1935"))
    assert str(found["overview"].finding) == (
        "Of 100 likely attacks each treaty could hold the same, 40 if each party waits, 54 if they"
        " trust one another and 100 if every pledge is kept, and the verdict is the same on every"
        " criterion."
    )
    assert str(found["articles"].finding) == "The treaties say the same in every article."
    assert "the same share" in str(found["whom"].finding)


def test_where_the_attacks_held_are_the_same_the_criteria_that_differ_are_named():
    league = open_draft("league@1935", None, None)
    parties = replace(league.treaty.parties, admission=Admission.OPEN)
    open_to_all = Draft(league.treaty.with_(parties=parties), league.world)
    assert str(overall(compare([league, open_to_all]))).endswith(
        "100 if every pledge is kept; they differ in openness."
    )


def test_treaties_that_cover_nothing_are_told_to():
    world = load_world(1935)
    empty = [Draft(Treaty(name=name, year=1935), world) for name in ("one", "two")]
    assert str(overall(compare(empty))) == (
        "Under none of these treaties is there a likely attack that takes help to hold."
    )
    found = charts_of(compare(empty))
    assert all(isinstance(found[kind], Chart) for kind in ("overview", "whom", "held", "articles"))
    assert [row.parts for panel in found["whom"].panels for row in panel.stacks] == [()] * 16
    league = open_draft("league@1935", None, None)
    with_one = compare([empty[0], league])
    assert overall(with_one) == attacks_held(league.model).headline
    assert by_aggressor(with_one) is None


def test_where_a_wider_gap_is_left_out_the_sentence_says_which_powers_it_counts():
    # The North Atlantic Treaty is not tested against its own parties, where the gap is widest.
    found = by_aggressor(of("un-charter@2022", "north-atlantic@2022", "csto@2022"))
    assert str(found).startswith(
        "Counting only the great powers tested under 3 treaties, the treaties differ most against"
    )
    every = by_aggressor(of("un-charter@2022", "ideal@2022"))
    assert str(every).startswith("The treaties differ most against")


@pytest.mark.parametrize(
    "references",
    [
        ("league@1935", "un-charter@1950"),
        ("league@1925", "league@1935", "league-with-usa@1935"),
        ("locarno@1936", "rio@1962"),
        ("oau@1979", "ecowas@1990", "csto@2022", "league@1935", "ideal@1935", "arab-league@1990"),
    ],
    ids="-".join,
)
def test_no_finding_tells_a_figure_that_its_chart_does_not_show(references):
    comparison = of(*references)
    for kind, chart in charts_of(comparison).items():
        if isinstance(chart, Chart) and chart.finding and kind in ("overview", "held", "standing"):
            told = {int(figure) for figure in re.findall("[0-9]+", str(chart.finding))}
            assert told <= shown_by(chart) | {100, len(comparison.cards[0].criteria)}, kind


def shown_by(chart: Chart) -> set[int]:
    """Return the whole figures that a chart shows, in its words or by its bars."""
    figures = set()
    for grid in chart.grids:
        for row in grid.rows:
            for cell in row.cells:
                figures |= {int(figure) for figure in re.findall("[0-9]+", cell.text())}
    for panel in chart.panels:
        for words in (*(bar.shown for bar in panel.bars), *(row.shown for row in panel.dots)):
            figures |= {int(figure) for figure in re.findall("[0-9]+", str(words))}
    return figures


def test_a_title_of_ones_own_takes_the_place_of_the_finding():
    comparison = of("league@1935")
    chart = whole(comparison, [charts_of(comparison)["held"]])
    assert chart.headline == chart.finding
    mine = chart.worded(title="Mine")
    assert (str(mine.headline), mine.subtitle) == ("Mine", chart.title)
    assert chart.worded(caption="x").headline == chart.finding
