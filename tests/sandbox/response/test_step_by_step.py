"""The response curve of a threat, its rounds, and the limits of each victim."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox import load_world, open_treaty, respond, stress_test
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.report.charts.response_chart import belief_needed, response_chart
from sandbox.report.documents.table import to_csv
from sandbox.response.curve import response_curve
from sandbox.response.step_by_step import step_by_step
from sandbox.results.victims import victims_of
from sandbox.treaty.settings import Mood

THREATS = [
    ("league@1935", ("ITA",), "ETH"),
    ("league@1938", ("GMY", "ITA"), "CZE"),
    ("league-as-signed@1925", ("BUL",), "GRC"),
    ("north-atlantic@1950", ("RUS",), "NOR"),
    ("un-charter@1950", ("PRK",), "ROK"),
]


def build_model(reference: str) -> TreatyModel:
    treaty = open_treaty(reference)
    return TreatyModel(treaty, load_world(treaty.year))


@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
def test_the_curve_runs_from_the_hesitant_to_the_resolute_response(reference, aggressors, victim):
    model = build_model(reference)
    curve = response_curve(model, aggressors, victim)
    force = respond(model.treaty, aggressors, victim).force
    assert curve.settled[0] == pytest.approx(force.hesitant_odds)
    assert curve.settled[-1] == pytest.approx(force.resolute_odds)
    assert (np.diff(curve.settled) >= 0).all()
    assert (np.diff(curve.first) >= 0).all()


@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
def test_the_curve_meets_what_is_needed_at_the_confidence_needed(reference, aggressors, victim):
    model = build_model(reference)
    curve = response_curve(model, aggressors, victim)
    needed = respond(model.treaty, aggressors, victim).force.confidence_needed
    enough = curve.confidence[curve.settled >= curve.required - 1e-9]
    assert (enough[0] if len(enough) else None) == needed


@pytest.mark.parametrize("mood", Mood)
@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
def test_the_rounds_end_in_the_response(reference, aggressors, victim, mood):
    model = build_model(reference)
    steps = step_by_step(model, aggressors, victim, mood)
    force = respond(model.treaty, aggressors, victim).force
    actors, odds, rounds = {
        Mood.HESITANT: (force.hesitant_actors, force.hesitant_odds, force.hesitant_rounds),
        Mood.RESOLUTE: (force.resolute_actors, force.resolute_odds, force.resolute_rounds),
    }[mood]
    last = steps.stages[-1]
    assert set(last.acting) == set(actors)
    assert last.odds == pytest.approx(odds)
    assert tuple(stage.changed for stage in steps.stages[1:-1]) == rounds
    assert {move.state for move in steps.moves if move.acts} == set(actors)
    codes = {code for code, bound in zip(model.world.codes, model.is_party, strict=True) if bound}
    others = codes - {*aggressors, victim}
    assert {move.state for move in steps.moves} == others


@pytest.mark.parametrize("mood", Mood)
def test_whoever_acts_sees_enough_and_whoever_does_not_sees_too_little(mood):
    for reference, aggressors, victim in THREATS:
        for move in step_by_step(build_model(reference), aggressors, victim, mood).moves:
            assert (move.seen >= move.threshold - 1e-9) == move.acts


def test_a_party_that_waits_says_what_it_would_need():
    moves = step_by_step(build_model("league@1935"), ["ITA"], "ETH", Mood.HESITANT).moves
    assert str(moves[0].reason) == (
        "Soviet Union waits: it would need 5.71 times the aggressors' strength in the field,"
        " and sees 4.37, its own included."
    )
    assert [move.round for move in moves] == [None] * len(moves)


def test_half_is_said_in_a_word():
    answer = respond(open_treaty("league@1935"), ["ITA"], "ETH")
    assert str(belief_needed(answer)) == (
        "They would need to believe that half of the pledges will be kept."
    )


@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
def test_the_chart_of_a_curve_holds_all_it_shows(reference, aggressors, victim):
    model = build_model(reference)
    answer = respond(model.treaty, aggressors, victim)
    curve = response_curve(model, aggressors, victim)
    chart = response_chart(answer, curve, Draft(model.treaty, model.world))
    highest = max(max(series.y) for series in chart.series)
    assert chart.y.ticks[-1] == pytest.approx(chart.y.high)
    assert highest <= chart.y.high * (1 + 1e-9)
    assert 4 <= len(chart.y.ticks) <= 7
    names = [str(mark.name) for mark in chart.marks]
    assert ("confidence needed" in names) == bool(answer.force.confidence_needed)
    assert "resolute,1," in to_csv(chart)


def test_a_victim_is_told_what_sets_its_limit():
    treaty = open_treaty("league-with-usa@1935")
    test = stress_test(treaty, largest=4)
    rows = victims_of(test)
    assert {row.state for row in rows} == set(test.victims)
    for row in rows:
        assert (row.ideal or 9) >= (row.resolute or 9) >= (row.hesitant or 9) >= (row.alone or 9)
        if row.breaker is not None:
            assert row.breaker.breaks
            assert len(row.breaker.coalition) == row.hesitant
    ideal = victims_of(stress_test(open_treaty("ideal@1935"), largest=4))
    assert all(row.resolute == row.ideal for row in ideal)
