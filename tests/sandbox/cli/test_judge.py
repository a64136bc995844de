"""The command `judge`."""

from __future__ import annotations

import json

from sandbox import open_treaty
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.verdict import Verdict
from sandbox.treaty import file


def test_judging_names_the_draft_and_lists_all_criteria_with_evidence(printed):
    text = printed("judge", "league@1935")
    assert "paper promise" in text
    card = json.loads(printed("judge", "league@1935", "--json"))
    keys = [result["criterion"] for result in card["criteria"]]
    assert keys == [criterion.key for criterion in all_criteria()]
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


def test_another_world_can_be_asked_for(printed):
    assert json.loads(printed("judge", "league@1935", "--world", "1938", "--json"))["world"] == 1938


def test_what_a_vote_blocks_stands_below_the_headline(printed):
    # 77 of 100 are held if the parties trust one another, and 100 if every pledge is kept: of the
    # 23 between, the permanent members block all but the 4 that parties would not meet.
    told = " ".join(printed("judge", "un-charter@2022").split())
    assert "if every pledge is kept. In 19 of these 100 a vote blocks the finding" in told
    assert "a vote blocks the finding" not in printed("judge", "league@1935")
