"""The command `threat`."""

from __future__ import annotations

import json

import pytest

from tests.sandbox.cli.conftest import run


def test_aggressors_may_be_repeated_or_listed_in_any_case(printed):
    repeated = printed(
        "threat", "league@1935", "--aggressor", "GMY", "--aggressor", "ITA", "--victim", "FRN"
    )
    listed = printed("threat", "league@1935", "--aggressor", "ita, gmy", "--victim", "frn")
    assert repeated == listed
    assert "Italy" in listed
    assert "Germany" in listed


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


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("Serbia", "YUG (Yugoslavia)"),
        ("Italy", "ITA (Italy)"),
        ("Frnace", "FRN (France)"),
        ("prussia", "GMY (Germany)"),
    ],
)
def test_a_name_in_place_of_an_abbreviation_is_answered_with_the_nearest_state(capsys, asked, near):
    for arguments in (
        ("threat", "league@1935", "--aggressor", "USA", "--victim", asked),
        ("stress", "league@1935", "--pool", asked),
    ):
        assert run(*arguments) != 0
        assert near in " ".join(capsys.readouterr().err.split())


def test_an_abbreviation_like_no_state_is_answered_without_one(capsys):
    assert run("threat", "league@1935", "--aggressor", "GMY", "--victim", "ISR") != 0
    said = " ".join(capsys.readouterr().err.split())
    assert "ISR is not a state of the world of 1935." in said
    assert "mean" not in said
