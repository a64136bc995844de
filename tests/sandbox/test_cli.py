"""The command line within this process."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from sandbox import cli, load_world, open_treaty
from sandbox.criteria.verdict import Verdict
from sandbox.treaty import file


def no_picture(chart, path):
    raise AssertionError("no picture was asked for")


def run(*arguments: str, draw=no_picture) -> int:
    return cli.main(arguments, draw, no_picture)


@pytest.fixture
def printed(capsys):
    """Run a command that succeeds, and return what it prints."""

    def printed(*arguments: str, draw=no_picture) -> str:
        assert run(*arguments, draw=draw) == 0
        return capsys.readouterr().out

    return printed


def test_judging_names_the_draft_and_lists_twelve_criteria_with_evidence(printed):
    text = printed("judge", "league@1935")
    assert "paper promise" in text
    card = json.loads(printed("judge", "league@1935", "--json"))
    assert len(card["criteria"]) == 12
    for result in card["criteria"]:
        assert result["criterion"] in text
        assert result["verdict"] in {verdict.value for verdict in Verdict}


def test_a_verdict_comes_with_its_settings_and_its_caveats(printed):
    text = " ".join(printed("judge", "league@1935").split())
    assert "Settings: strength CINC" in text
    assert "conditional on war having come" in text
    assert "Population weighs heavily" in text


def test_a_verdict_on_the_military_index_does_not_warn_of_population(printed, tmp_path):
    treaty = open_treaty("league@1935")
    data = json.loads(file.dumps(treaty))
    data["test"]["index"] = "military"
    path = tmp_path / "military.treaty"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert "Population weighs" not in printed("judge", str(path))


def test_no_line_is_longer_than_the_terminal(printed, monkeypatch):
    for columns in (60, 80, 100):
        monkeypatch.setenv("COLUMNS", str(columns))
        for arguments in (
            ("judge", "league@1935"),
            ("threat", "league@1935", "--aggressor", "ITA", "--victim", "ETH"),
            ("compare", "league@1935", "ideal@1935"),
        ):
            assert max(map(len, printed(*arguments).splitlines())) <= columns, arguments


def test_another_world_can_be_asked_for(printed):
    assert json.loads(printed("judge", "league@1935", "--world", "1938", "--json"))["world"] == 1938


def test_aggressors_may_be_repeated_or_listed_in_any_case(printed):
    repeated = printed(
        "threat", "league@1935", "--aggressor", "GMY", "--aggressor", "ITA", "--victim", "FRN"
    )
    listed = printed("threat", "league@1935", "--aggressor", "ita, gmy", "--victim", "frn")
    assert repeated == listed
    assert "Italy" in listed
    assert "Germany" in listed


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


def test_a_stress_test_draws_its_aggressors_from_a_pool(printed):
    arguments = ("stress", "league@1935", "--size", "2", "--pool", "gmy,ITA")
    test = json.loads(printed(*arguments, "--json"))
    assert test["pool"] == ["GMY", "ITA"]
    assert {state for worst in test["worst"] for state in worst["coalition"]} == {"GMY", "ITA"}
    assert "drawn from GMY, ITA" in printed(*arguments)
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
    assert "To check with a calculator: United States, Soviet Union against Ethiopia" in text
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


def test_a_threat_is_explained_in_both_moods(printed):
    arguments = ("threat", "league@1935", "--aggressor", "ITA", "--victim", "ETH", "--explain")
    text = printed(*arguments)
    assert "Hesitant: each moves" in text
    assert "Resolute: each trusts" in text
    answer = json.loads(printed(*arguments, "--json"))
    assert [certificate["mood"] for certificate in answer["certificates"]] == [
        "hesitant",
        "resolute",
    ]
    hesitant = answer["certificates"][0]
    assert hesitant["first_waiting"]["state"] == "RUS"
    assert hesitant["breaks"] is not answer["upheld_hesitant"]


def test_where_no_state_can_attack_there_is_nothing_to_explain(printed):
    text = printed(
        "stress", "league@1935", "--pool", "ETH", "--victim", "ETH", "--size", "1", "--explain"
    )
    assert "To check with a calculator" not in text


def test_the_fewest_states_that_break_a_treaty_are_shown_for_a_mood(printed):
    arguments = ("stress", "ideal@1935", "--size", "2")
    assert printed(*arguments) != printed(*arguments, "--hesitant")


def test_comparing_stars_the_criteria_on_which_drafts_differ(printed):
    text = printed("compare", "league@1935", "ideal@1935")
    data = json.loads(printed("compare", "league@1935", "ideal@1935", "--json"))
    assert "universality" in data["differing"]
    assert "impartiality" not in data["differing"]
    assert "* universality" in text
    assert "  impartiality" in text


def test_comparing_drafts_of_different_years_judges_each_in_its_own(printed):
    data = json.loads(printed("compare", "league@1935", "north-atlantic@1950", "--json"))
    assert [card["world"] for card in data["treaties"]] == [1935, 1950]


def test_a_comparison_written_as_csv_needs_nobody_to_draw(printed, tmp_path):
    path = tmp_path / "chart.CSV"
    printed("compare", "league@1935", "-o", str(path))
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("series,")
    assert len([line for line in lines if line.startswith("ideal treaty,")]) == 10


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf"])
def test_a_picture_is_drawn_by_what_was_handed_in(printed, tmp_path, ending):
    drawn: list[tuple[str, Path]] = []
    path = tmp_path / f"chart{ending}"
    printed(
        "compare",
        "league@1935",
        "-o",
        str(path),
        draw=lambda chart, options: drawn.append((str(chart.title), options.output)),
    )
    assert drawn == [("States protected by League of Nations, 1935", path)]


def test_a_chart_that_cannot_be_written_is_refused_with_the_cause(capsys, tmp_path):
    assert run("compare", "league@1935", "-o", str(tmp_path / "no" / "chart.csv")) == 1
    assert "cannot be written: its folder does not exist" in capsys.readouterr().err


def test_templates_and_worlds_are_listed(printed):
    assert "league@1935" in printed("templates")
    assert [world["world"] for world in json.loads(printed("worlds", "--json"))].count(1935) == 1
    assert {template["name"] for template in json.loads(printed("templates", "--json"))} >= {
        "league",
        "ideal",
    }


def test_an_error_that_nobody_expected_is_one_line_and_a_crash_log(capsys):
    def fail() -> int:
        raise RuntimeError("two\nlines")

    assert cli.exit_status(fail) == 1
    complaint = capsys.readouterr().err
    assert len(complaint.splitlines()) == 1
    assert "RuntimeError: two lines" in complaint
    log = Path(os.environ["COVENANT_DATA"]) / "crash.log"
    assert str(log) in complaint
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_interrupting_ends_without_a_traceback(capsys):
    def interrupt() -> int:
        raise KeyboardInterrupt

    assert cli.exit_status(interrupt) == 130
    assert capsys.readouterr().err == "covenant: interrupted.\n"


def test_all_smallest_breaking_coalitions_of_a_victim_are_printed_and_in_json(printed):
    arguments = ("stress", "ideal@1935", "--victim", "BEL", "--size", "4", "--pool", "any")
    text = printed(*arguments)
    assert "All 13 smallest coalitions that break it at BEL, resolute, of 4 each" in text
    answer = json.loads(printed(*arguments, "--json"))
    smallest = answer["smallest_breaking"]
    assert (smallest["size"], smallest["complete"]) == (4, True)
    assert ["USA", "UKG", "FRN", "RUS"] in smallest["coalitions"]
    assert len(smallest["coalitions"]) == 13


def test_a_replay_prints_its_years_and_draws_its_chart(printed, tmp_path):
    drawn = []
    path = tmp_path / "chart.svg"
    arguments = ("replay", "league", "--years", "1934-1936", "-o", str(path), "--title", "Mine")
    text = printed(*arguments, draw=lambda chart, options: drawn.append(chart))
    assert "3 years with data" in text
    (chart,) = drawn
    assert str(chart.title) == "Mine"
    assert [str(mark.name) for mark in chart.marks] == ["Ethiopia"]
    facts = json.loads(printed("replay", "league", "--years", "1935-1935", "--json"))
    assert [year["year"] for year in facts["years"]] == [1935]


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
