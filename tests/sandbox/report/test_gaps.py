"""What is missing or interpolated is told beside every answer, never passed over."""

from __future__ import annotations

import json

import pytest

from sandbox import cli, load_world, open_treaty
from sandbox.library.library import Library
from sandbox.model.draft import Draft
from sandbox.report.documents.html import to_html
from sandbox.report.report import make_report
from sandbox.report.wording.gaps import data_facts, gap_lines
from sandbox.report.wording.state_facts import facts
from sandbox.treaty.settings import Settings
from tests.oracle.tiny_worlds import world

#: Italy's spending is missing in 1947 and known around it; of France nothing is known at all.
#: No other table has figures of these years.
ROWS = (
    "state,year,milex,milper\n"
    "USA,1946,5,5\nITA,1946,100,5\n"
    "USA,1947,5,5\nITA,1947,,5\nETH,1947,,7\n"
    "USA,1948,5,5\nITA,1948,300,5\n"
)


@pytest.fixture(autouse=True)
def own_figures(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(ROWS)
    Library().import_file(path)


def told(year: int, *, interpolate: bool = False) -> str:
    found = gap_lines(load_world(year, interpolate=interpolate), Settings())
    return " ".join(map(str, found))


def test_missing_figures_and_unknown_strengths_are_told():
    words = told(1947)
    assert (
        "No state has a figure of iron and steel, energy, population and urban population." in words
    )
    assert "Missing figures:" in words
    assert "is not known at all, and counts as none" in words
    assert "nterpolated" not in words


def test_interpolated_figures_are_told_with_their_state():
    assert "known years: 1, of Italy." in told(1947, interpolate=True)
    given = data_facts(load_world(1947, interpolate=True))
    assert given["interpolated"] == {"ITA": ["milex"]}
    assert given["missing"]["ETH"] == ["milex", "irst", "pec", "tpop", "upop"]
    assert "own.csv" in given["source"]


def test_a_year_without_gaps_has_nothing_to_tell():
    assert gap_lines(world({"USA": 2, "ITA": 1}), Settings()) == ()


def test_exports_have_an_unknown_strength_as_missing_and_not_as_none():
    draft = Draft(open_treaty("un-charter@1947"), load_world(1947, interpolate=True))
    by_state = facts(draft)
    assert by_state["FRN"]["strength"] is None
    assert by_state["ETH"]["strength"] > 0
    assert by_state["ITA"]["interpolated"]
    assert not by_state["ETH"]["interpolated"]


def test_a_report_marks_what_is_interpolated():
    draft = Draft(open_treaty("un-charter@1947"), load_world(1947, interpolate=True))
    page = to_html(make_report(draft), lambda chart, size: b"<svg/>").decode()
    assert "\u2248 " in page
    assert "Interpolated figures, drawn between" in page


def told_in_json(capsys, *arguments: str):
    status = cli.main((*arguments, "--json"), lambda chart, options: None, lambda chart, size: b"")
    assert status == 0
    return json.loads(capsys.readouterr().out)


def test_answers_for_other_programs_say_what_is_interpolated(capsys):
    threat = ("threat", "un-charter@1947", "--aggressor", "ITA", "--victim", "ETH", "--interpolate")
    assert told_in_json(capsys, *threat)["data"]["interpolated"] == {"ITA": ["milex"]}
    judge = ("judge", "un-charter@1947", "--years", "1946-1947")
    assert [card["interpolated"] for card in told_in_json(capsys, *judge)] == [0, 0]
    years = told_in_json(capsys, *judge, "--interpolate")
    assert [card["interpolated"] for card in years] == [0, 1]


@pytest.mark.parametrize("option", ["--keep", "--world"])
def test_many_years_are_not_kept_or_tested_in_one(capsys, option):
    arguments = ("judge", "league@1935", "--years", "1934-1935", option, "1935")
    assert cli.main(arguments, lambda chart, options: None, lambda chart, size: b"") == 1
    assert f"leave out {option}" in capsys.readouterr().err
