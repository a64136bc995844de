"""Disarmament and arms race: the worst odds against both, and what they tell."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sandbox import judge, load_world, open_treaty
from sandbox.criteria import armaments
from sandbox.model.draft import Draft
from sandbox.report.charts.arms import GROWTHS, arms_race
from sandbox.report.charts.scales import scale_from_zero
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Arms
from sandbox.treaty.treaty import Treaty
from ui.__main__ import main


def draft(reference: str, **arms: float) -> Draft:
    treaty = open_treaty(reference)
    return Draft(treaty.with_(arms=replace(treaty.arms, **arms)), load_world(treaty.year))


def line(race, key: str):
    return next(series for series in race.chart.series if series.key == key)


@pytest.mark.parametrize("reference", ["league@1935", "north-atlantic@1982", "ideal@1935"])
@pytest.mark.parametrize("reduction", [0.0, 0.25, 0.6])
def test_the_chart_holds_the_measure_of_the_criterion(reference, reduction):
    race = arms_race(draft(reference, reduction=reduction))
    for growth in (0.0, 0.3, 1.0):
        changed = draft(reference, reduction=reduction, growth=growth)
        result = judge(changed.treaty, changed.world, with_range=False)
        measure = result.criterion(armaments.CRITERION.key).measure
        share = line(race, f"reduction/{reduction:g}").y[GROWTHS.index(growth)]
        assert share == pytest.approx(measure, rel=1e-12)


@pytest.mark.parametrize("reference", ["league@1935", "north-atlantic@1982", "csto@2022"])
def test_arming_aggressors_never_help_and_all_lines_count_the_same_attacks(reference):
    race = arms_race(draft(reference))
    lines = [series for series in race.chart.series if series.key != "required"]
    for series in lines:
        assert list(series.y) == sorted(series.y, reverse=True)
    assert all(0 <= share <= 1 for series in lines for share in series.y)


def test_disarmament_harms_and_a_race_undoes_the_league():
    race = arms_race(draft("league@1935"))
    held = line(race, "reduction/0").y
    assert line(race, "reduction/0.5").y[0] < held[0]
    undone = next(growth for growth, share in zip(GROWTHS, held, strict=True) if share < 0.99)
    said = " ".join(map(str, race.findings))
    assert "Disarmament by half harms" in said
    assert f"A race undoes it where an aggressor arms by {undone:.0%}" in said


def test_where_the_aggressor_disarms_too_only_the_race_undoes_the_treaty():
    race = arms_race(draft("ideal@2022"))
    odds = line(race, "reduction/0").y
    assert line(race, "reduction/0.5").y == pytest.approx(odds)
    assert "changes little" in " ".join(map(str, race.findings))


@pytest.mark.parametrize("reference", ["league@1935", "north-atlantic@1982", "ideal@2022"])
def test_the_axis_takes_in_every_share_and_fits_them(reference):
    chart = arms_race(draft(reference)).chart
    lowest = min(min(series.y) for series in chart.series)
    step = chart.y.ticks[1] - chart.y.ticks[0]
    assert chart.y.low <= lowest <= chart.y.low + step + 1e-9
    assert chart.y.high == 1
    assert len(chart.y.ticks) <= 6


def test_the_treaty_s_own_reduction_and_growth_are_among_the_points():
    race = arms_race(draft("league@1935", reduction=0.1, growth=0.45))
    assert 0.45 in line(race, "reduction/0.1").x
    (mark,) = race.chart.marks
    assert (mark.x, mark.y) == (
        0.45,
        line(race, "reduction/0.1").y[line(race, "reduction/0.1").x.index(0.45)],
    )


def test_without_a_threat_to_test_the_request_is_refused():
    nobody = Treaty("Nobody", 1935, arms=Arms())
    with pytest.raises(Refusal, match="No single state is too strong"):
        arms_race(Draft(nobody, load_world(1935)))


def test_progress_is_told_and_may_end_the_work():
    told = []
    arms_race(draft("league@1935"), lambda done, total: told.append((done, total)))
    assert told == [(done, 4) for done in range(4)]

    def give_up(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        arms_race(draft("league@1935"), give_up)


def test_the_command_prints_the_odds_and_its_chart_can_be_verified(tmp_path, capsys):
    path = tmp_path / "arms.csv"
    assert main(["arms", "league@1935", "-o", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "Disarmament by half harms" in shown
    assert main(["verify", str(path)]) == 0
    assert main(["arms", "league@1935", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.split("\n", 1)[1])
    assert len(told["findings"]) == 2


def test_an_axis_from_zero_ends_on_a_round_figure():
    assert scale_from_zero(0.0) == (1.0, (0.0, 0.2, 0.4, 0.6, 0.8, 1.0))
    assert scale_from_zero(0.83) == (1.0, (0.0, 0.2, 0.4, 0.6, 0.8, 1.0))
