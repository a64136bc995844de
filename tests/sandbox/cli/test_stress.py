"""The command `stress`."""

from __future__ import annotations

import json

import pytest

from sandbox import load_world
from tests.sandbox.cli.conftest import run


def test_a_stress_test_lists_every_size_and_both_moods(printed):
    text = printed("stress", "league@1935", "--size", "2")
    assert "hesitant" in text
    assert "Critical share" in text
    test = json.loads(printed("stress", "league@1935", "--size", "2", "--json"))
    assert [row["size"] for row in test["protected"]] == [1, 2]
    assert {worst["mood"] for worst in test["worst"]} == {"hesitant", "resolute"}


def test_a_stress_test_of_one_victim_shows_that_victim_only(printed):
    arguments = ("stress", "league@1935", "--size", "2", "--victim", "eth")
    worst = json.loads(printed(*arguments, "--json"))["worst"]
    assert {found["victim"] for found in worst} == {"ETH"}
    assert "Worst coalitions against ETH, hesitant" in printed(*arguments, "--hesitant")


def test_a_victim_that_the_treaty_does_not_cover_is_one_sentence(capsys):
    assert run("stress", "north-atlantic@1950", "--size", "1", "--victim", "IND") == 1
    assert "North Atlantic Treaty does not cover India" in capsys.readouterr().err


def test_a_stress_test_draws_its_aggressors_from_a_pool(printed):
    arguments = ("stress", "league@1935", "--size", "2", "--pool", "gmy,ITA")
    test = json.loads(printed(*arguments, "--json"))
    assert test["pool"] == ["GMY", "ITA"]
    assert {state for worst in test["worst"] for state in worst["coalition"]} == {"GMY", "ITA"}
    assert "drawn from GMY and ITA" in printed(*arguments)
    assert json.loads(printed(*arguments[:4], "--pool", "great-powers", "--json"))["pool"] == (
        "great powers"
    )


def test_a_stress_test_sets_plausible_aggressors_beside_any_states(printed):
    arguments = ("stress", "north-atlantic@1950", "--size", "2")
    tests = {
        pool: json.loads(printed(*arguments, "--pool", pool, "--json"))
        for pool in ("plausible", "any")
    }
    for pool, test in tests.items():
        assert test["pool"] == pool
        assert list(test["by_pool"]) == ["plausible", "any"]
        for other, figures in test["by_pool"].items():
            assert figures == {key: tests[other][key] for key in figures}
            assert {"protected", "critical_share", "breaking_size"} <= set(figures)
    assert tests["plausible"]["by_pool"]["plausible"] != tests["plausible"]["by_pool"]["any"]
    text = printed(*arguments).replace("\n", " ")
    assert "drawn from the states near each victim, its rivals and the great powers" in text
    assert "drawn from any states at all" in text
    assert list(json.loads(printed(*arguments, "--pool", "RUS", "--json"))["by_pool"]) == ["named"]


def test_a_stress_test_counts_only_coalitions_that_hang_together(printed):
    arguments = ("stress", "league@1935", "--size", "2", "--victim", "ETH")
    apart = json.loads(printed(*arguments, "--json"))
    joined = json.loads(printed(*arguments, "--together", "borders", "--json"))
    assert (apart["together"], joined["together"]) == ("any", "joined by borders")
    pairs = [[w["coalition"] for w in test["worst"] if w["size"] == 2] for test in (apart, joined)]
    assert ["USA", "RUS"] in pairs[0]
    assert ["USA", "RUS"] not in pairs[1]
    assert "none with rivals inside" in printed(*arguments, "--together", "no-rivals")


def test_the_worst_coalition_is_explained_where_asked(printed):
    arguments = ("stress", "league@1935", "--size", "2", "--victim", "ETH")
    text = printed(*arguments, "--explain")
    assert "To check with a calculator: United States and Soviet Union against Ethiopia" in text
    assert "To check with a calculator" not in printed(*arguments)
    assert "Hesitant: each moves only on what it sees" in " ".join(
        printed(*arguments, "--hesitant", "--explain").split()
    )
    (certificate,) = json.loads(printed(*arguments, "--explain", "--json"))["certificates"]
    worst = json.loads(printed(*arguments, "--json"))
    assert "certificates" not in worst
    (of_size,) = [w for w in worst["worst"] if (w["mood"], w["size"]) == ("resolute", 2)]
    assert certificate["margin"] == pytest.approx(of_size["margin"])
    assert certificate["proof"]["bound"] == of_size["bound"]


def test_without_a_victim_the_first_of_the_list_is_explained(printed):
    lines = printed("stress", "league@1935", "--size", "1", "--explain").splitlines()
    header = next(number for number, line in enumerate(lines) if line.startswith("victim "))
    victim, aggressor = lines[header + 2].split()[0], lines[header + 2].split()[-1]
    names = {state.code: state.name for state in load_world(1935).states}
    assert f"To check with a calculator: {names[aggressor]} against {names[victim]}" in lines


def test_where_no_state_can_attack_there_is_nothing_to_explain(printed):
    text = printed(
        "stress", "league@1935", "--pool", "ETH", "--victim", "ETH", "--size", "1", "--explain"
    )
    assert "To check with a calculator" not in text


def test_the_fewest_states_that_break_a_treaty_are_shown_for_a_mood(printed):
    arguments = ("stress", "ideal@1935", "--size", "2")
    assert printed(*arguments) != printed(*arguments, "--hesitant")


def test_all_smallest_breaking_coalitions_of_a_victim_are_printed_and_in_json(printed):
    arguments = ("stress", "ideal@1935", "--victim", "BEL", "--size", "4", "--pool", "any")
    text = printed(*arguments)
    assert "All 13 smallest coalitions that break it at BEL, resolute, of 4 each" in text
    answer = json.loads(printed(*arguments, "--json"))
    smallest = answer["smallest_breaking"]
    assert (smallest["size"], smallest["complete"]) == (4, True)
    assert ["USA", "UKG", "FRN", "RUS"] in smallest["coalitions"]
    assert len(smallest["coalitions"]) == 13
