"""The command `claims`."""

from __future__ import annotations

import json

import sandbox
from sandbox.analysis.claims.catalogue import article_claim, article_claims
from sandbox.analysis.claims.trying import try_claim
from tests.sandbox.cli.conftest import run


def test_claims_tells_of_each_what_the_model_finds_and_what_speaks_against_it(printed):
    text = " ".join(printed("claims").split())
    for claim in article_claims():
        assert f"{claim.key}: {claim.title} (" in text
        assert str(claim.says) in text
    assert "attacks by great powers held rise from 12 to 17 of 100" in text
    assert text.count("What the model finds:") == len(article_claims())
    assert text.count("What speaks against it:") == len(article_claims())


def test_claims_tells_of_one_with_its_case(printed):
    text = printed("claims", "article-16")
    assert text.startswith("article-16: Article 16 was interpreted away (Why it failed)\n")
    assert text.endswith("  Case of the record: Ethiopia (1935-10-03).\n")
    assert "strength:" not in text


def test_claims_as_json_is_what_trying_them_gives(printed):
    told = json.loads(printed("claims", "outside", "--json"))
    found = try_claim(article_claim("outside"), sandbox.load_world)
    assert told == [json.loads(json.dumps(found.to_dict()))]
    assert told[0]["case"] == "manchuria-1931"
    assert [each["after"]["verdict"] for each in told[0]["criteria"]] == ["partly", "not met"]


def test_an_unknown_claim_ends_in_one_sentence(capsys):
    assert run("claims", "peace") == 1
    told = capsys.readouterr().err
    assert told.startswith("covenant: There is no claim peace: it is one of strength, ")
    assert told.count("\n") == 1
