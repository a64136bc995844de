"""Treaties side by side: figures, articles and charts."""

from __future__ import annotations

import pytest

from sandbox import draft_of, judge, load_world, open_treaty, stress_test
from sandbox.analysis.participation.signing import departures
from sandbox.attacks.held import attacks_held
from sandbox.drafts import open_draft
from sandbox.model.draft import Draft
from sandbox.report.charts.attack_charts import whom_can_it_stop
from sandbox.report.charts.grids import Change
from sandbox.report.charts.hues import TREATY_HUES
from sandbox.report.comparison.chart_kinds import KINDS, chart_of, charts_of, whole
from sandbox.report.comparison.charts import breaking_bars, protection_lines
from sandbox.report.comparison.comparison import (
    MOST,
    TREATY_LINES,
    Comparison,
    ProtectionBasis,
    check_number,
    compare,
    compared,
    names_of,
)
from sandbox.report.comparison.response import first_threat, response_lines, suggested_threats
from sandbox.report.comparison.table import articles_table, criteria_rows, overview_rows
from sandbox.report.documents.table import rows
from sandbox.report.remaking import remake
from sandbox.response.respond import respond
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Forces
from sandbox.treaty.settings import Mood

REFERENCES = ("league@1935", "league-as-signed@1935", "ideal@1935")

MADE = {
    "overview": {"chart": "overview"},
    "whom": {"chart": "whom"},
    "articles": {"chart": "articles"},
    "held": {"chart": "held"},
    "protection": {"chart": "protection", "pledges": "hesitant"},
    "breaking": {"chart": "breaking"},
    "response": {"chart": "response", "aggressors": ["ITA"], "victim": "ETH"},
    "standing": {"chart": "standing"},
    "criteria": {"chart": "criteria"},
}


def draft(reference: str) -> Draft:
    return open_draft(reference, None, None)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare([draft(reference) for reference in REFERENCES])


def test_each_treaty_has_the_verdict_and_the_test_that_it_has_alone(comparison):
    world = load_world(1935)
    for reference, entry in zip(REFERENCES, comparison.entries, strict=True):
        treaty = open_treaty(reference)
        assert entry.card == judge(treaty, world, with_range=False)
        assert entry.test.protection == stress_test(treaty, world).protection


def test_hues_and_lines_are_all_different():
    assert len(set(TREATY_HUES)) == len(set(TREATY_LINES)) == MOST == 6


def test_strength_inside_and_outside_make_up_the_world(comparison):
    for entry in comparison.entries:
        standing = entry.standing
        assert standing.inside + standing.outside == pytest.approx(1.0)
        assert standing.strongest_outside <= standing.outside
    assert comparison.entries[0].standing.strongest_name == "United States"
    assert comparison.entries[2].standing.strongest_name is None


def test_half_of_the_states_are_upheld_below_the_breaking_size_at_half(comparison):
    ideal = comparison.entries[2]
    size = ideal.breaking_at_half(Mood.RESOLUTE)
    shares = {p.size: p.resolute for p in ideal.test.protection}
    assert shares[size] < 0.5 <= shares[size - 1]


@pytest.mark.parametrize("count", [0, MOST + 1])
def test_none_and_too_many_are_refused(count):
    with pytest.raises(Refusal):
        check_number(count)


def test_treaties_of_one_year_go_by_their_names_and_others_with_the_year():
    league, earlier = compare([draft("league@1935"), draft("league@1925")]).entries
    assert names_of([league, earlier]) == ["League of Nations 1935", "League of Nations 1925"]
    assert names_of([league]) == ["League of Nations"]
    assert names_of([league, league]) == [
        "League of Nations 1935 (1)",
        "League of Nations 1935 (2)",
    ]


def test_articles_say_what_is_not_in_the_first_treaty(comparison):
    articles = {row.key: row for row in articles_table(comparison)}
    assert not articles["scope"].differs
    finding = articles["finding"]
    assert finding.differs
    assert {kind for kind, _ in finding.cells[0].lines} == {Change.SAME}
    assert {kind for kind, _ in finding.cells[1].lines} == {Change.NEW}
    joined = [str(words) for kind, words in articles["parties"].cells[2].lines if kind == "joined"]
    assert "United States" in joined[0]


def test_parties_who_left_are_those_of_the_first_treaty_alone():
    cells = compare([draft("league@1935"), draft("league@1925")]).articles[0].cells
    assert "Soviet Union" in cells[1].left
    assert "Brazil" in cells[1].joined
    assert not cells[0].joined
    assert not cells[0].left


def test_rows_differ_where_verdicts_do(comparison):
    differing = {row.key for row in criteria_rows(comparison) if row.differs}
    assert set(comparison.differing) <= differing
    assert "impartiality" not in differing


def test_a_chart_has_a_line_a_treaty_with_the_share_of_its_test(comparison):
    for basis in ProtectionBasis:
        chart = protection_lines(comparison, basis)
        names = [str(line.name) for line in chart.series]
        assert names == [badge.name for badge in comparison.badges]
        for line, entry in zip(chart.series, comparison.entries, strict=True):
            assert line.y == tuple(getattr(p, basis.value) for p in entry.test.protection)


def test_the_ideal_is_drawn_once_whether_it_is_compared_or_not(comparison):
    without = compared(comparison.entries[:2])
    names = [str(line.name) for line in protection_lines(without).series]
    assert names == ["ideal treaty", "League of Nations", "League of Nations as signed"]
    ideal = comparison.entries[2].test.protection
    lines = protection_lines(comparison).series
    assert [line.y for line in lines].count(tuple(point.resolute for point in ideal)) == 1


def test_all_of_a_comparison_is_a_table_with_every_cell_and_figure(comparison):
    charts = charts_of(comparison, (("ITA",), "ETH"))
    found = rows(whole(comparison, [charts[kind] for kind in KINDS]))
    assert all(len(row) == 6 for row in found)
    by_place = {row[:4]: row[4:] for row in found}
    resolve = "The criteria", "resolve", "Ideal collective security", ""
    assert by_place[resolve] == (
        "1",
        "met; Held though hesitant: 100% of great-power attacks that pledges could hold",
    )
    strength = by_place["The criteria", "strength inside", "League of Nations", ""]
    assert float(strength[0]) == comparison.entries[0].standing.inside
    parties = "The articles", "Parties", "Ideal collective security", ""
    assert "+ Brazil, Costa Rica, Germany" in by_place[parties][1]
    title = "States protected if parties trust one another, 1935"
    at = (title, "share of the states covered", "League of Nations", "3")
    assert float(by_place[at][0]) == comparison.entries[0].test.protection[2].resolute


def test_a_breaking_size_beyond_all_tried_is_not_drawn_as_one_of_them(comparison):
    bars = [bar for panel in breaking_bars(comparison).panels[1:] for bar in panel.bars]
    largest = comparison.entries[0].test.largest
    assert all(str(bar.shown) == f"{bar.value:g}" for bar in bars if bar.value < largest)


def test_response_lines_begin_at_the_hesitant_odds_and_end_at_the_resolute(comparison):
    chart = response_lines(comparison, (("ITA",), "ETH"))
    for line, entry in zip(chart.series[1:], comparison.entries, strict=True):
        force = respond(entry.draft.model, ["ITA"], "ETH").force
        assert line.y[0] == pytest.approx(force.hesitant_odds)
        assert line.y[-1] == pytest.approx(force.resolute_odds)


def test_a_treaty_whose_world_lacks_a_state_has_no_line_and_the_caption_says_so():
    both = compare([draft("league@1935"), draft("north-atlantic@1982")])
    chart = response_lines(both, (("GMY",), "CZE"))
    assert len(chart.series) == 2
    assert "North Atlantic Treaty 1982:" in str(chart.caption)
    with pytest.raises(Refusal, match="No treaty has a response"):
        response_lines(both, (("XXX",), "CZE"))


def test_the_first_threat_is_the_likeliest_that_the_treaty_does_not_hold(comparison):
    league, _, ideal = comparison.entries
    aggressors, victim = first_threat(league)
    evidence = league.card.criterion("resolve").evidence
    assert (aggressors, victim) == (evidence.aggressors, evidence.victim)
    assert not respond(league.draft.model, aggressors, victim).force.upheld_hesitant
    assert first_threat(ideal)[1] in ideal.test.victims


def test_threats_whose_states_are_in_most_worlds_are_suggested_first():
    both = compare([draft("league@1935"), draft("un-charter@1950"), draft("un-charter@1956")])
    first, *_, last = suggested_threats(both)
    worlds = [entry.draft.world for entry in both.entries]
    missing = [
        sum(any(code not in world for code in (*threat[0], threat[1])) for world in worlds)
        for threat in (first, last)
    ]
    assert missing[0] <= missing[1]
    assert first_threat(both.entries[0]) in suggested_threats(both)


def test_the_rows_of_whom_can_they_stop_are_those_of_each_treaty_alone(comparison):
    alone = whom_can_it_stop(comparison.entries[0].draft)
    panel = chart_of(comparison, MADE["whom"]).panels[0]
    parts = {str(row.of): row.parts for row in panel.stacks}
    wanted = {str(row.of): row.parts for row in alone.stacks if str(row.group) == "Great powers"}
    assert {name: parts[name] for name in wanted} == wanted
    assert parts["All attacks"] == alone.stacks[0].parts


def test_every_panel_of_whom_can_they_stop_has_the_same_powers_in_the_same_order():
    both = compare([draft("league@1935"), draft("un-charter@1950")])
    rows = [
        [str(row.of) for row in panel.stacks if str(row.group) == "Great powers"]
        for panel in chart_of(both, MADE["whom"]).panels
    ]
    assert rows[0] == rows[1]
    assert {"Germany", "Soviet Union", "China"} <= set(rows[0])


def test_the_overview_begins_with_the_likely_attacks_held_as_dots(comparison):
    first, *rest = overview_rows(comparison)
    held = [attacks_held(entry.draft.model).covered.of_hundred for entry in comparison.entries]
    assert [cell.held for cell in first.cells] == held
    criteria = [result.key for result in comparison.cards[0].criteria]
    assert [row.key for row in rest[1:-2]] == criteria
    for cell, (hesitant, resolute, kept) in zip(first.cells, held, strict=True):
        assert cell.text() == (
            f"{hesitant} of 100 if each party waits; {resolute} if they trust one another;"
            f" {kept} if every pledge is kept"
        )


def test_the_overview_ends_with_who_carries_most_and_who_would_leave_first(comparison):
    carries, leaving = overview_rows(comparison)[-2:]
    league, *others = comparison.entries
    assert (carries.key, leaving.key) == ("carries most", "would leave first")
    assert carries.cells[0].text() == (
        "Soviet Union, 37% of all that is sent; 60% of its own strength a year"
    )
    assert leaving.cells[0].text() == "Soviet Union, United Kingdom, Italy, France and 2 more"
    assert str(leaving.cells[0].hint).startswith("Soviet Union, United Kingdom, Italy, France")
    told = league.to_dict()
    assert told["carries_most"]["state"] == "RUS"
    assert told["carries_most"]["share_of_all_sent"] == carries.cells[0].value
    assert {one["state"] for one in told["would_leave_first"]} == {
        *("RUS", "UKG", "ITA", "FRN", "CHN", "AUL")
    }
    for entry, cell in zip(others, leaving.cells[1:], strict=True):
        first = departures(entry.draft, most=1).steps[0].states
        assert {one["state"] for one in entry.to_dict()["would_leave_first"]} == {
            one.state for one in first
        }
        assert entry.draft.world.state(first[0].state).name in cell.text() or len(first) > 5


def test_where_nobody_sends_force_nobody_carries_and_nobody_leaves():
    treaty = open_treaty("north-atlantic@1950").with_(forces=Forces(0.0))
    rows = overview_rows(compare([draft_of(treaty)]))[-2:]
    assert [row.cells[0].text() for row in rows] == ["nobody", "nobody"]


@pytest.mark.tenth
def test_every_chart_is_made_again_from_its_manifest(comparison):
    charts = [chart_of(comparison, MADE[kind]) for kind in KINDS]
    for chart in (*charts, whole(comparison, charts)):
        manifest = chart.full_manifest
        assert manifest["figures"]
        assert remake(manifest, "chart.svg") == manifest["figures"]


def test_a_table_has_a_row_for_every_figure_of_every_panel(comparison):
    chart = breaking_bars(comparison)
    drawn = [bar for panel in chart.panels for bar in panel.bars if bar.value is not None]
    assert len(rows(chart)) == len(drawn)


def test_an_unknown_chart_is_refused(comparison):
    with pytest.raises(Refusal, match="There is no chart pie"):
        chart_of(comparison, {"chart": "pie"})


def test_the_dictionary_holds_figures_and_articles(comparison):
    data = comparison.to_dict()
    assert [treaty["shown_as"] for treaty in data["treaties"]] == [
        badge.name for badge in comparison.badges
    ]
    assert data["treaties"][0]["critical_share"]["share"] == pytest.approx(0.193, abs=0.001)
    assert len(data["articles"]) == 9
