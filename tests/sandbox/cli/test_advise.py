"""The command `advise`."""

from __future__ import annotations

import json

import pytest

from tests.sandbox.cli.conftest import run


def test_it_prints_the_cheapest_changes_and_other_ways(printed):
    text = printed("advise", "league@1935", "--threat", "ita,eth", "--alternatives", "1")
    assert "Cost 2, proven least: Ethiopia is held" in text
    assert "China moves from recommend to discretionary in force." in text
    assert "Another way, 1: cost 6" in text
    assert "assumptions" in text


def test_json_has_the_same(printed):
    told = json.loads(printed("advise", "league@1935", "--threat", "ITA,ETH", "--json"))
    assert (told["cost"], told["bound"], told["proven"], told["impossible"]) == (2, 2, True, False)
    assert told["goal"] == {
        "goal": "threat",
        "aggressors": ["ITA"],
        "victim": "ETH",
        "mood": "hesitant",
    }
    assert told["changes"][0]["to"] == "discretionary"
    assert "data" in told


def test_what_cannot_be_is_said_with_the_threat_that_proves_it(printed):
    text = printed(
        *("advise", "league@1935", "--threat", "GMY,RUS,POL", "--resolute"),
        *("--lock", "joining,leaving,force,pledges", "--lock", "finding,casus,scope"),
    )
    assert "No change that is allowed" in text
    assert "Poland against Germany and Soviet Union" in text


def test_all_may_be_asked_to_sign_still(printed):
    goal = ("advise", "ideal@1935", "--share", "50", "--all-sign", "100")
    text = " ".join(printed(*goal).split())
    assert "Cost 120, proven least: at least 50 of 100 likely attacks held" in text
    assert "every party would still sign, at a ratio of at most 100" in text
    told = json.loads(printed(*goal, "--json"))
    assert (told["goal"]["goal"], told["goal"]["all_sign"]) == ("share", 100)
    assert {one["state"] for one in told["changes"]} == {"USA", "RUS"}


def test_costs_are_written_edited_and_used(printed, tmp_path):
    path = tmp_path / "costs.json"
    goal = ("advise", "league@1935", "--threat", "ITA,ETH")
    printed(*goal, "--write-costs", str(path))
    table = json.loads(path.read_text())
    table["great_power"] = 1
    table["other"] = 9
    path.write_text(json.dumps(table))
    text = printed(*goal, "--costs", str(path))
    assert "Cost 2, proven least: Ethiopia is held" in text
    assert "China" not in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--threat", "ITA"), "A threat is aggressors and a victim"),
        (("--hold", "0"), "at least one state"),
        (("--share", "0"), "above 0"),
        (("--meet", "honour"), "no criterion"),
        (("--name", "honour"), "not a name"),
        (("--hold", "1", "--lock", "everything"), "not a kind of change"),
        (("--hold", "1", "--keep-out", "XXX"), "XXX"),
        (("--hold", "1", "--seconds", "0"), "some time"),
        (("--hold", "1", "--alternatives", "-1"), "alternatives"),
        (("--hold", "1", "--all-sign", "-1"), "0 or more"),
        (("--hold", "1", "--costs", "nowhere.json"), "nowhere.json"),
    ],
)
def test_bad_input_is_one_sentence(arguments, words, capsys):
    assert run("advise", "league@1935", *arguments) == 1
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1
