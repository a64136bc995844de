"""A replay has the treaty's own years, parties and cases, and the model's own figures."""

from __future__ import annotations

import pytest

from sandbox import judge, load_world, open_treaty, respond, world_years
from sandbox.cli.text.replay import replay_text
from sandbox.criteria.verdict import Verdict
from sandbox.history.claims import Holds, claims
from sandbox.history.replay import answer_case, replay
from sandbox.report.charts.years_chart import Event, years_chart
from sandbox.report.remaking import drafts_of, remake
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Rung
from tests.cases import shipped_case


@pytest.fixture(scope="module")
def league():
    return replay("league")


def test_every_year_with_data_is_there_with_the_parties_and_terms_of_that_year(league):
    assert [year.number for year in league.years] == [
        year for year in world_years() if 1920 <= year <= 1946
    ]
    for year in (league.years[0], league.years[15]):
        assert year.card == judge(open_treaty(f"league@{year.number}"), with_range=False)
        assert len(year.card.criteria) == 12
    # The resolutions of 1921 came after 1920.
    bodies = [year.draft.treaty.finding.body for year in league.years[:2]]
    assert bodies == ["council", "each party"]


def test_the_cases_are_those_of_the_template_each_in_its_year(league):
    assert {met.case.key for met in league.cases} == {
        *("petrich-1925", "manchuria-1931", "leticia-1932", "ethiopia-1935", "china-1937"),
        *("sudetenland-1938", "memel-1939", "poland-1939", "finland-1939"),
    }
    for year in league.years:
        assert all(met.case.year == year.number for met in year.cases)
    # A what-if of the League meets the League's cases, under its own terms.
    with_usa = replay("league-with-usa", (1935, 1935))
    (met,) = with_usa.cases
    assert met.case.key == "ethiopia-1935"
    assert (
        met.answer.force.confidence_needed
        < league.years[15].cases[0].answer.force.confidence_needed
    )


def test_a_case_is_answered_as_anyone_could(league):
    ethiopia = next(met for met in league.cases if met.case.key == "ethiopia-1935")
    answer = respond(open_treaty("league@1935"), ["ITA"], "ETH", load_world(1935))
    assert ethiopia.answer.to_dict() == answer.to_dict()
    assert ethiopia.by_great_power
    assert ethiopia.needs_help
    # With every pledge kept there is at least what acts in trust.
    assert ethiopia.kept_odds >= answer.force.resolute_odds


def test_other_pacts_count_only_if_asked():
    case = shipped_case("sudetenland-1938")
    alone = answer_case(case, case.open_treaty(), pacts=False)
    together = answer_case(case, case.open_treaty(), pacts=True)
    assert together.answer.force.resolute_odds > alone.answer.force.resolute_odds


def test_great_powers_outside_are_read_from_the_world(league):
    by_year = {year.number: set(year.absent) for year in league.years}
    assert by_year[1925] == {"USA", "GMY", "RUS"}
    assert by_year[1934] == {"USA", "GMY", "JPN"}
    assert all("USA" in absent for absent in by_year.values())


def test_the_articles_claims_are_the_models_own_figures(league):
    outside, strong, hesitation, defied = claims(league)
    assert outside.holds is Holds.YES
    assert "20 of 20 years" in str(outside.found)
    in_need = [met for met in league.cases if met.answer.victim_alone_odds < 1]
    held = [met for met in in_need if met.kept_odds >= 1]
    assert f"In {len(held)} of the {len(in_need)} cases" in str(strong.found)
    assert strong.holds is Holds.PARTLY
    # Ethiopia: broken by waiting alone.
    assert "Ethiopia" in str(hesitation.found)
    assert hesitation.holds is Holds.PARTLY
    # Where the model disagrees with the article it says so.
    assert "Manchuria" in str(defied.found)
    assert defied.holds is Holds.PARTLY


def test_claims_follow_the_treaty():
    # Everyone is in the ideal treaty, and nobody waits.
    outside, strong, hesitation, defied = claims(replay("ideal", (1935, 1936)))
    assert outside.holds is Holds.NO
    assert {claim.holds for claim in (strong, hesitation, defied)} == {Holds.OPEN}


def test_the_text_tells_years_claims_and_where_model_and_record_part(league):
    text = replay_text(league, 80)
    assert all(len(line) <= 80 for line in text.splitlines())
    assert "1935       57  ~  -" in text
    assert "Great powers stood outside. Borne out." in text
    korea = replay_text(replay("un-charter", (1950, 1950)), 80)
    apart = " ".join(korea.partition("Where forecast and record part on the fate")[2].split())
    assert apart.startswith("Korea, 1950-06-25: Forecast and record differ")
    assert "By the norm: Even if each trusts the others" in apart


@pytest.mark.parametrize(
    ("reference", "span", "said"),
    [
        ("home.treaty", None, "Only a template has a history to replay"),
        ("league", (1950, 1960), "no year with data from 1950 to 1960"),
        ("league", (1500, 1600), "no year with data"),
    ],
)
def test_what_cannot_be_replayed_is_refused_in_a_sentence(reference, span, said):
    with pytest.raises(Refusal, match=said):
        replay(reference, span)


def test_progress_is_told_and_can_end_it():
    told = []
    replay("locarno", (1930, 1932), progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]


def chart_of(found):
    return years_chart(
        [year.card for year in found.years],
        [year.draft for year in found.years],
        [Event(met.case.name, met.case.year) for met in found.cases],
    )


def test_the_chart_has_a_row_for_each_criterion_that_applies_and_a_mark_for_each_case(league):
    chart = chart_of(league)
    applies = {
        result.key
        for year in league.years
        for result in year.card.criteria
        if result.verdict is not Verdict.DOES_NOT_APPLY
    }
    assert {line.key for line in chart.series} == applies
    for row, line in enumerate(chart.series):
        assert len(line.x) == len(league.years)
        assert all(row <= y < row + 1 for y in line.y)
    assert [str(name) for name in chart.y.names] == [line.key for line in chart.series]
    assert [(str(mark.name), mark.x) for mark in chart.marks] == [
        (met.case.name, met.case.year) for met in league.cases
    ]


def test_the_charts_figures_can_be_made_again_from_its_manifest():
    chart = chart_of(replay("league", (1934, 1936)))
    manifest = chart.full_manifest
    assert len(drafts_of(manifest, "chart.svg")) == 3
    assert remake(manifest, "chart.svg") == manifest["figures"]


def test_one_year_is_no_chart_over_time():
    with pytest.raises(Refusal, match="at least two years"):
        chart_of(replay("league", (1935, 1935)))


def test_a_replay_is_plain_json(league):
    facts = league.to_dict()
    assert facts["template"] == "league"
    assert [claim.to_dict()["holds"] for claim in claims(league)] == [
        "borne out",
        "partly",
        "partly",
        "partly",
    ]
    year = facts["years"][15]
    assert (year["year"], year["cases"][0]["case"]) == (1935, "ethiopia-1935")
    assert (year["cases"][0]["deed"], year["cases"][0]["fate"]) == ("sanctions", "lost")
    assert 0 < year["cases"][0]["forecast"]["not_beaten"] < 0.5
    assert league.years[15].draft.treaty.obligations.force is Rung.RECOMMEND
