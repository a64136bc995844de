"""`--with`: a treaty tested together with a wider order, on the command line."""

from __future__ import annotations

import json

import pytest

from sandbox import cli

BELGIUM = ("--aggressor", "RUS", "--victim", "BEL")
BOTH = "North Atlantic Treaty + United Nations Charter"


def run(*arguments: str) -> int:
    return cli.main(arguments, lambda chart, options: None, lambda chart, size: b"")


@pytest.fixture
def told(capsys):
    """Run a command that succeeds, and return the JSON it prints."""

    def told(*arguments: str):
        assert run(*arguments, "--json") == 0
        return json.loads(capsys.readouterr().out)

    return told


def test_a_threat_is_answered_with_both_treaties_in_force(told):
    threat = ("threat", "north-atlantic@1950", *BELGIUM)
    alone, both = told(*threat), told(*threat, "--with", "un-charter@1950", "--explain")
    assert (alone["treaty"], both["treaty"]) == ("North Atlantic Treaty", BOTH)
    assert (alone["finding"], both["finding"]) == ("not needed", "blocked")
    assert both["force"]["rung"] == "discretionary"
    assert both["force"]["resolute_odds"] >= alone["force"]["resolute_odds"]
    assert [certificate["treaty"] for certificate in both["certificates"]] == [BOTH, BOTH]


def test_a_wider_template_without_a_year_is_that_of_the_world(told):
    threat = ("threat", "north-atlantic@2022", "--aggressor", "RUS", "--victim", "UKR")
    assert told(*threat, "--with", "un-charter") == told(*threat, "--with", "un-charter@2022")
    assert not told(*threat)["covered"]
    assert told(*threat, "--with", "un-charter")["covered"]


def test_a_stress_test_tries_what_either_treaty_covers(told):
    stress = ("stress", "north-atlantic@1950", "--size", "1")
    alone, both = told(*stress), told(*stress, "--with", "un-charter@1950")
    assert len(alone["victims"]) < len(both["victims"])


def test_a_judgement_shows_regional_harmony_with_the_order_named(told):
    judge = ("judge", "rio@1962", "--with", "uniting-for-peace@1962")
    harmony = next(
        result for result in told(*judge)["criteria"] if result["criterion"] == "regional harmony"
    )
    assert "Uniting for Peace" in harmony["reason"]


def test_drafts_are_compared_each_within_the_same_order(told, tmp_path):
    chart = tmp_path / "both.csv"
    comparison = told(
        "compare", "rio@1962", "north-atlantic@1962", "--with", "un-charter", "-o", str(chart)
    )
    text = json.dumps(comparison)
    assert "North Atlantic Treaty + United Nations Charter" in text
    assert "Inter-American Treaty of Reciprocal Assistance + United Nations Charter" in text
    assert "United Nations Charter" in chart.read_text(encoding="utf-8")


def test_each_year_is_judged_within_the_order_of_the_year(told):
    judge = ("judge", "rio@1962", "--years", "1961-1968")
    alone, both = told(*judge), told(*judge, "--with", "un-charter")
    assert [card["world"] for card in both] == [1961, 1962, 1968]
    for one, two in zip(alone, both, strict=True):
        assert len(one["parties"]) < len(two["parties"])


def test_a_run_with_both_is_kept_with_both(told, tmp_path, monkeypatch):
    monkeypatch.setenv("COVENANT_DATA", str(tmp_path))
    told("judge", "rio@1962", "--with", "un-charter", "--keep", "Rio inside the Charter")
    assert "Rio inside the Charter" in json.dumps(told("library", "runs"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("judge", "un-charter@1950", "--with", "uniting-for-peace@1950"),
            "United Nations Charter and Uniting for Peace are both meant as the universal order,"
            " and there can be only one: test a regional treaty together with one of them.",
        ),
        (
            ("judge", "locarno@1936", "--with", "un-charter"),
            "The template un-charter covers the years 1945 to 2025, not 1936.",
        ),
        (
            ("threat", "north-atlantic@1950", *BELGIUM, "--with", "league@1935"),
            "League of Nations has no parties in 1950.",
        ),
        (
            ("stress", "rio@1962", "--with", "charter"),
            "There is no template or file charter; did you mean un-charter?",
        ),
    ],
)
def test_orders_that_cannot_be_joined_are_refused_in_one_line(capsys, arguments, sentence):
    assert cli.exit_status(lambda: run(*arguments)) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"covenant: {sentence}\n")
