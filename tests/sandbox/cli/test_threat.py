"""The command `threat`."""

from __future__ import annotations

import json


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
