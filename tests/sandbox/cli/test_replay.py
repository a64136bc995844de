"""The command `replay`."""

from __future__ import annotations

import json

import pytest

from tests.sandbox.cli.conftest import run


def test_a_replay_prints_its_years_and_draws_its_chart(printed, tmp_path):
    drawn = []
    path = tmp_path / "chart.svg"
    arguments = ("replay", "league", "--years", "1934-1936", "-o", str(path), "--title", "Mine")
    text = printed(*arguments, draw=lambda chart, options: drawn.append(chart))
    assert "3 years with data" in text
    (chart,) = drawn
    assert str(chart.headline) == "Mine"
    assert [str(mark.name) for mark in chart.marks] == ["Ethiopia"]
    facts = json.loads(printed("replay", "league", "--years", "1935-1935", "--json"))
    assert [year["year"] for year in facts["years"]] == [1935]


@pytest.mark.tenth
def test_the_cases_are_replayed_with_and_without_other_pacts(printed):
    facts = json.loads(printed("replay", "--cases", "--json"))
    assert [evaluation["other_pacts_counted"] for evaluation in facts] == [False, True]
    assert all(len(evaluation["cases"]) == 22 for evaluation in facts)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Name a template to replay"),
        (("league", "--cases"), "either a treaty or, with --cases, the cases"),
        (("legaue",), "Only a template has a history"),
        (("--cases", "nowhere.csv"), "nowhere.csv does not exist"),
    ],
)
def test_a_replay_of_nothing_is_one_sentence(arguments, said, capsys):
    assert run("replay", *arguments) == 1
    assert said in capsys.readouterr().err
