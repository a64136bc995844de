"""The commands `powers` and `signers`."""

from __future__ import annotations

import csv
import json

import pytest

import sandbox
from sandbox.report.verification import verify
from sandbox.treaty.articles import Aggressors, CasusFoederis, Forces
from sandbox.treaty.file import write
from tests.sandbox.cli.conftest import run


def row(text: str, first: str) -> list[str]:
    """Return the cells of the row of a table that begins with some words."""
    line = next(line for line in text.splitlines() if line.startswith(first))
    return line.removeprefix(first).split()


def test_powers_tells_who_carries_and_who_decides(printed):
    text = printed("powers", "north-atlantic@1950")
    sharing = sandbox.burden_sharing(sandbox.open_treaty("north-atlantic@1950"))
    norway, states = sharing.of("NOR"), row(text, "United States")
    assert norway is not None
    assert states[:3] == ["29%", "4.2", "0.0"]
    assert "no gain" in text
    assert row(text, "Norway")[4] == f"{norway.ratio:.3g}"
    assert "Against Soviet Union those decide most: United States 7" in text
    assert "a war of 2 states with 13%" in " ".join(text.split())


def test_powers_writes_the_chart_of_burden_and_benefit(printed, tmp_path):
    path = tmp_path / "carriers.csv"
    printed("powers", "north-atlantic@1950", "-o", str(path))
    rows = list(csv.reader(path.read_text("utf-8").splitlines()))
    assert len(rows) == 1 + 2 * 12
    assert verify(path).holds


@pytest.mark.tenth
def test_powers_shows_twenty_parties_or_all(printed):
    assert "37 more parties: --all shows them." in printed("powers", "league@1935")
    everyone = printed("powers", "league@1935", "--all")
    assert "more parties" not in everyone
    assert "Ethiopia" in everyone


def test_powers_as_json_has_all_three_answers(printed):
    told = json.loads(printed("powers", "north-atlantic@1950", "--mood", "resolute", "--json"))
    treaty = sandbox.open_treaty("north-atlantic@1950")
    sharing = sandbox.burden_sharing(treaty, expectation="resolute").to_dict()
    assert told["burden_sharing"] == sharing
    assert told["burden_sharing"]["expectation"] == "resolute"
    assert told["pivotal"] == sandbox.pivotal_shares(treaty).to_dict()
    assert told["indispensable"] == sandbox.indispensable(treaty).to_dict()
    assert "data" in told


def test_signers_tells_in_which_order_parties_leave(printed):
    text = printed("signers", "north-atlantic@1950")
    assert row(text, "all")[:2] == ["12", "43%"]
    assert row(text, "1  ")[:4] == ["no", "gain", "11", "15%"]
    assert "1: United States." in text


def test_signers_at_a_ratio_tells_what_is_left(printed):
    text = printed("signers", "ideal@1935", "--ratio", "30")
    assert "57 of 66 parties stay." in " ".join(text.split())
    assert row(text, "now")[-2:] == ["collective", "security"]
    assert row(text, "left")[-2:] == ["collective", "defence"]
    assert "United States leaves: Sends force in 19 wars in ten years, for 0 attacks" in text
    assert "Proven" in text


@pytest.mark.parametrize("arguments", [(), ("--ratio", "15"), ("--ratio", "inf")])
def test_signers_as_json(arguments, printed):
    told = json.loads(printed("signers", "north-atlantic@1950", *arguments, "--json"))
    treaty = sandbox.open_treaty("north-atlantic@1950")
    if not arguments:
        expected = sandbox.departures(treaty).to_dict()
    else:
        expected = sandbox.self_enforcing(treaty, float(arguments[1])).to_dict()
    assert {key: told[key] for key in expected} == expected


def test_a_treaty_that_asks_nothing_of_anyone_keeps_everyone(printed, tmp_path):
    path = tmp_path / "none.treaty"
    write(sandbox.open_treaty("north-atlantic@1950").with_(forces=Forces(0.0)), path)
    text = printed("signers", str(path))
    assert "No party carries anything" in text
    assert row(text, "all") == ["12", "43%", "0%", "0%", "0%"]


def test_a_treaty_that_covers_no_attack_says_so(printed, tmp_path):
    path = tmp_path / "none.treaty"
    casus = CasusFoederis(Aggressors.NAMED)
    write(sandbox.open_treaty("north-atlantic@1950").with_(casus=casus), path)
    text = printed("powers", str(path))
    assert "It covers no attack that its victim could not hold alone." in text
    assert row(text, "Norway") == ["0%", "0.0", "0.0", "0.00", "-", "0.00", "0"]


@pytest.mark.parametrize("ratio", ["-1", "nan"])
def test_a_ratio_that_is_none_is_refused_in_a_sentence(ratio, capsys):
    assert run("signers", "league@1935", "--ratio", ratio) == 1
    said = capsys.readouterr().err
    assert "0 or more" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "given",
    [
        ("league@1935",),
        ("--ratio", "0"),
        ("--world", "1935"),
        ("--interpolate",),
        ("--with", "un-charter"),
    ],
    ids=" ".join,
)
def test_the_record_refuses_what_it_would_not_use(given, capsys):
    assert run("signers", "--record", *given) == 1
    said = capsys.readouterr().err
    name = given[0] if given[0].startswith("--") else "TREATY"
    assert said.endswith(f"leave out {name}.\n")
    assert said.count("\n") == 1


@pytest.mark.tenth
def test_the_record_is_printed_and_says_that_it_does_not_tell(printed):
    text = " ".join(printed("signers", "--record").split())
    assert "Of 51 decisions" in text
    assert "It does not tell them from the others" in text
    told = json.loads(printed("signers", "--record", "--json"))
    assert len(told["decisions"]) == 51
    assert told["predictors"][0]["predictor"] == "ratio"


def test_signers_asks_for_a_treaty_or_the_record(capsys):
    assert run("signers") == 1
    said = capsys.readouterr().err
    assert "Name a treaty" in said
    assert said.count("\n") == 1
