"""A treaty saved, reopened and saved again is the same bytes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from sandbox.treaty.articles import Forces, Parties, Party
from sandbox.treaty.file import dumps, loads
from sandbox.treaty.templates import template, template_names
from sandbox.treaty.treaty import Treaty
from tests.sandbox.treaty.strategies import TREATIES


@given(TREATIES)
def test_any_treaty_comes_back_as_it_was(treaty: Treaty) -> None:
    text = dumps(treaty)
    assert loads(text, "t") == treaty
    assert dumps(loads(text, "t")) == text


@pytest.mark.parametrize("name", template_names())
def test_every_template_comes_back_as_it_was(name: str) -> None:
    assert loads(dumps(template(name)), "t") == template(name)


def test_a_file_has_its_keys_in_order_two_spaces_and_plain_letters() -> None:
    text = dumps(Treaty(name="Traité de Ålesund", year=1935))
    assert text.startswith(
        '{\n  "format": "covenant-treaty",\n  "version": 1,\n  "name": "Traité de Ålesund",\n'
    )
    assert text.endswith("}\n")
    assert list(json.loads(text)) == [
        "format", "version", "name", "year", "origin", "source", "note", "articles", "test",
    ]  # fmt: skip
    assert list(json.loads(text)["articles"]) == [
        "parties", "obligations", "casus", "finding", "scope", "reservations", "forces", "arms",
        "order",
    ]  # fmt: skip


def test_whole_numbers_given_for_shares_are_written_as_they_will_be_read() -> None:
    text = dumps(Treaty(name="t", year=1935, forces=Forces(pledge=1)))
    assert dumps(loads(text, "t")) == text


MINIMAL = {
    "format": "covenant-treaty",
    "version": 1,
    "name": "By hand",
    "year": 1935,
    "articles": {
        "parties": {"admission": "open", "states": [{"state": "FRN"}]},
        "obligations": {"sanctions": "mandatory", "force": "none"},
    },
}


def test_a_file_made_by_hand_gets_the_defaults_and_is_stable_from_then_on() -> None:
    treaty = loads(json.dumps(MINIMAL), "t")
    assert treaty.forces == Forces()
    text = dumps(treaty)
    assert dumps(loads(text, "t")) == text


def with_unknown_keys() -> str:
    data = json.loads(json.dumps(MINIMAL))
    data["colour"] = {"deep": [1, {"é": None}]}
    data["articles"]["secret"] = "protocol"
    data["articles"]["parties"]["states"] = [
        {"state": "FRN", "joined": 1920, "left": 1930, "since": "first"},
        {"state": "UKG", "flag": "jack"},
        {"state": "FRN", "joined": 1935, "since": "second"},
    ]
    data["test"] = {"seed": 7, "readiness": {"h_of": 0.25}}
    return json.dumps(data)


def test_keys_nobody_knows_are_kept_in_their_place() -> None:
    written = json.loads(dumps(loads(with_unknown_keys(), "t")))
    assert written["colour"] == {"deep": [1, {"é": None}]}
    assert written["articles"]["secret"] == "protocol"
    assert [state.get("since") for state in written["articles"]["parties"]["states"]] == [
        "first",
        None,
        "second",
    ]
    assert written["test"]["seed"] == 7
    assert written["test"]["readiness"]["h_of"] == 0.25


def test_a_file_with_keys_nobody_knows_is_stable() -> None:
    text = dumps(loads(with_unknown_keys(), "t"))
    assert dumps(loads(text, "t")) == text


def test_unknown_keys_stay_with_their_party_when_others_leave() -> None:
    treaty = loads(with_unknown_keys(), "t")
    edited = treaty.with_(parties=Parties((Party("GMY"), Party("UKG"))))
    states = json.loads(dumps(edited))["articles"]["parties"]["states"]
    assert [state.get("flag") for state in states] == [None, "jack"]
    assert all("since" not in state for state in states)
