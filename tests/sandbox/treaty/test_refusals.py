"""A damaged, hostile or newer file gives one sentence with its name, the place and the cause."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.sentences import Refusal
from sandbox.treaty.file import LONGEST_FILE, dumps, loads, read
from sandbox.treaty.templates import template
from sandbox.treaty.treaty import Treaty
from tests.sandbox.treaty.strategies import altered

TEXT = dumps(template("league-as-signed"))


def refusal(text: str) -> str:
    with pytest.raises(Refusal) as caught:
        loads(text, "draft.treaty")
    sentence = str(caught.value)
    assert sentence.startswith("draft.treaty")
    assert "\n" not in sentence
    assert len(sentence) < 300
    return sentence


def with_value(path: str, value: Any) -> str:
    """Return the file with the value at a path of keys replaced."""
    data = json.loads(TEXT)
    *holders, last = path.split(".")
    holder = data
    for key in holders:
        holder = holder[int(key) if key.isdigit() else key]
    holder[int(last) if last.isdigit() else last] = value
    return json.dumps(data)


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("articles.obligations.force", "strong", 'articles.obligations.force is "strong"'),
        ("articles.obligations.force", 4, "articles.obligations.force is 4"),
        ("articles.obligations", [], "articles.obligations is [], but must be an object"),
        ("articles.parties.states", {}, "articles.parties.states is {}, but must be a list"),
        ("articles.parties.states.2.joined", "x", "articles.parties.states.BEL.joined is"),
        ("articles.parties.states.2.joined", True, "must be a whole number from 1000 to 2999"),
        ("articles.parties.states.2.left", 1900, "left in 1900, before it joined in 1920"),
        ("articles.parties.states.2.state", "XYZ", 'is "XYZ", which is no state\'s'),
        ("articles.parties.states.2.state", "bel", 'is "bel", which is no state\'s'),
        ("articles.parties.states.2", 7, "articles.parties.states.#3 is 7"),
        ("articles.finding.council", ["FRN", "FRN"], "names FRN more than once"),
        ("articles.finding.patrons", "yes", "must be true or false"),
        ("articles.forces.pledge", 1.01, "forces.pledge is 1.01, but must be a number from 0 to 1"),
        ("articles.forces.pledge", True, "articles.forces.pledge is true"),
        ("articles.forces.own", {"XYZ": 1}, "articles.forces.own.XYZ"),
        ("articles.arms.growth", -0.1, "articles.arms.growth is -0.1"),
        ("test.required_odds", 0, "must be a number above 0 and at most 1000"),
        ("test.readiness.h.mandatory", 1, "must be a number above 0 and below 1"),
        ("test.readiness.h.mandatory", 0, "must be a number above 0 and below 1"),
        ("test.readiness.nuclear_factor", 0.5, "must be a number from 1 to 1000"),
        ("test.readiness.spread", 0, "test.readiness.spread is 0"),
        ("test.limits.resolve.met", 2, "test.limits.resolve.met is 2"),
        ("test.weights", {}, "test.weights.milex is missing"),
        ("test.weights", dict.fromkeys(("milex", "milper", "irst", "pec", "tpop", "upop"), 0),
         "every indicator the weight 0"),
        ("year", 1e300, "year is 1e+300"),
        ("year", 1935.5, "year is 1935.5"),
        ("name", "", "name has 0 characters"),
        ("name", "a\u0007b", "name holds a control character"),
        ("name", "two\nlines", "name holds a control character"),
        ("note", "bell \u0007", "note holds a control character"),
        ("note", "x" * 20_001, "note has 20001 characters"),
        ("version", 2, "was made by a newer Covenant"),
        ("version", 0, "version is 0, but must be a whole number from 1 up"),
        ("version", "1", 'version is "1"'),
        ("version", True, "version is true"),
        ("format", "other", "is not a treaty file"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_its_place(path: str, value: Any, said: str) -> None:
    assert said in refusal(with_value(path, value))


@pytest.mark.parametrize("key", ["name", "year", "articles"])
def test_a_missing_key_is_named(key: str) -> None:
    data = json.loads(TEXT)
    del data[key]
    assert f": {key} is missing" in refusal(json.dumps(data))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        (" \n", "is empty"),
        ("treaty of peace", "is not JSON: line 1, column 1"),
        ('{\n  "format" = 1}', "is not JSON: line 2, column 12"),
        ("[]", "is not a treaty file"),
        ("null", "is not a treaty file"),
        ("\x00", "is not JSON"),
        ("[" * 100_000, "is nested too deeply"),
        ('{"a":' * 100_000, "is nested too deeply"),
        ("[" * 60 + "]" * 60, "is nested too deeply"),
        ('{"format": "covenant-treaty", "x": {"y": NaN}}', "x.y is not a number"),
        ('{"format": "covenant-treaty", "x": [1, -Infinity]}', "x.#2 is not a number"),
        ('{"format": "covenant-treaty", "x": 1e999}', "x is not a number"),
        ('{"format": "covenant-treaty", "x": ' + "9" * 10_000 + "}", "x is not a number"),
        ('{"x": {"year": 1, "year": 2}}', "x.year stands twice"),
        (r'{"format": "covenant-treaty", "x": "\ud800"}', "x holds half a character"),
        (r'{"format": "covenant-treaty", "\udfff": 1}', r"\udfff holds half a character"),
        (r'{"format": "covenant-treaty", "\ud800": "x"}', r"\ud800 holds half a character"),
        (r'{"format": "covenant-treaty", "x": [{"\ud800": "x"}]}', r"x.#1.\ud800 holds half a"),
        ('{"format": "covenant-treaty", "version": 1' + "0" * 15 + ".0}", "1000000000000000, and"),
        ('{"format": "covenant-treaty", "version": 1e300}', "of version 1000000000"),
    ],
)  # fmt: skip
def test_what_is_not_a_treaty_is_refused(text: str, said: str) -> None:
    assert said in refusal(text)


@given(st.integers(0, len(TEXT.rstrip()) - 1))
def test_a_file_cut_off_anywhere_is_refused(length: int) -> None:
    refusal(TEXT[:length])


def test_a_file_cut_off_in_the_middle_says_so() -> None:
    assert "ends too early, in line " in refusal(TEXT[: len(TEXT) // 2])


def read_or_refused(text: str) -> Treaty | str:
    """Return the treaty or the refusal's sentence; anything else is an error."""
    try:
        return loads(text, "draft.treaty")
    except Refusal as refused:
        return str(refused)


@given(altered(TEXT))
def test_a_file_with_any_value_replaced_is_read_or_refused(data: Any) -> None:
    outcome = read_or_refused(json.dumps(data))
    if isinstance(outcome, Treaty):
        assert loads(dumps(outcome), "t") == outcome
    else:
        assert outcome.startswith("draft.treaty")


@given(st.integers(0, len(TEXT) - 1), st.text(max_size=3), st.integers(0, 3))
def test_a_file_with_any_letters_replaced_is_read_or_refused(
    start: int, letters: str, length: int
) -> None:
    outcome = read_or_refused(TEXT[:start] + letters + TEXT[start + length :])
    assert isinstance(outcome, Treaty) or outcome.startswith("draft.treaty")


@given(content=st.binary(max_size=200))
def test_any_bytes_are_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.treaty"
    path.write_bytes(content)
    with pytest.raises(Refusal):
        read(path)


def refused_file(path: str | Path) -> str:
    with pytest.raises(Refusal) as caught:
        read(path)
    return str(caught.value)


def test_a_missing_file_a_folder_and_a_device_are_refused(tmp_path: Path) -> None:
    assert "does not exist" in refused_file(tmp_path / "none.treaty")
    assert "is a folder" in refused_file(tmp_path)
    assert "is not an ordinary file" in refused_file(os.devnull)
    assert "cannot be read" in refused_file("a\0b.treaty")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.treaty")
    assert "is not an ordinary file" in refused_file(tmp_path / "pipe.treaty")


def test_a_file_without_permission_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "locked.treaty"
    path.write_text(TEXT, "utf-8")

    def denied(*_: Any) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    # By patch, because root, who runs many test machines, may read everything.
    monkeypatch.setattr("sandbox.files.regular_files.os.open", denied)
    assert refused_file(path) == f"{path} cannot be read: permission denied."


def test_a_file_of_50_megabytes_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "large.treaty"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert f"longer than {LONGEST_FILE // 1_000_000} million bytes" in refused_file(path)


def test_a_file_that_is_not_utf_8_is_refused_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "latin.treaty"
    path.write_bytes('{"format": "covenant-treaty",\n "name": "Traité"}'.encode("latin-1"))
    assert "is not UTF-8 text: line 2" in refused_file(path)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "marked.treaty"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert read(path).name == "League of Nations as signed"


def test_a_file_name_with_odd_letters_is_shown_safely(tmp_path: Path) -> None:
    assert "a\ufffdb.treaty does not exist" in refused_file(tmp_path / "a\nb.treaty")
