"""Disarmament and arms race: the worst odds against both, and what they tell."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sandbox import judge, load_world, open_treaty
from sandbox.criteria import armaments
from sandbox.model.draft import Draft
from sandbox.report.arms import GROWTHS, arms_race
from sandbox.report.scales import scale_from_zero
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
def test_the_chart_holds_the_measure_of_the_criterion_at_every_reduction(reference):
    race = arms_race(draft(reference))
    for reduction in (0.0, 0.25, 0.75):
        for growth in (0.0, 0.3, 1.0):
            changed = draft(reference, reduction=reduction, growth=growth)
            result = judge(changed.treaty, changed.world, with_range=False)
            measure = result.criterion(armaments.CRITERION.key).measure
            odds = line(race, f"reduction/{reduction:g}").y[GROWTHS.index(growth)]
            assert odds == pytest.approx(measure, rel=1e-12)


def test_disarmament_harms_against_an_outsider_and_a_race_finds_nothing_left_to_undo():
    race = arms_race(draft("league@1935"))
    assert line(race, "reduction/0.5").y[0] < line(race, "reduction/0").y[0]
    said = " ".join(map(str, race.findings))
    assert "Disarmament by half harms" in said
    assert "United States is too strong already" in said


def test_where_the_aggressor_disarms_too_only_the_race_undoes_the_treaty():
    race = arms_race(draft("ideal@2022"))
    odds = line(race, "reduction/0").y
    assert line(race, "reduction/0.5").y == pytest.approx(odds)
    said = " ".join(map(str, race.findings))
    undone = next(growth for growth, at in zip(GROWTHS, odds, strict=True) if at < 1)
    assert "changes nothing" in said
    assert f"A race undoes it where an aggressor arms by {undone:.0%}" in said


def test_the_nuclear_factor_has_a_line_of_its_own_where_there_are_nuclear_powers():
    race = arms_race(draft("north-atlantic@1982"))
    with_factor, without = line(race, "reduction/0").y, line(race, "no nuclear factor").y
    assert all(less <= more for less, more in zip(with_factor, without, strict=True))
    keys = {series.key for series in arms_race(draft("league@1935")).chart.series}
    assert "no nuclear factor" not in keys


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
    assert told == [(done, 5) for done in range(5)]

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
