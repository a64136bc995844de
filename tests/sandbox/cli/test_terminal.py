"""All that reaches the terminal is escaped, in one place; and what cannot be written is told."""

from __future__ import annotations

import ast
import json
import unicodedata

import pytest

from sandbox import cli
from sandbox.cli.terminal import complain, escaped, print_json, show, show_lines, show_progress
from tests.reference import ROOT

#: Writes to the clipboard, retitles, wipes the screen, turns the line round, hides, overwrites.
HOSTILE = "a\x1b]52;c;aGk=\x07b\x1b[2Jc\x9b1md\u202ee\u2066f\x00g\rh\u200bi\U000e0041j\x7fk\ufffe"


#: The modules that may print by themselves.
SPEAKERS = (
    "sandbox/cli/terminal.py",
    "sandbox/treaty/schema.py",
    "ui/startup/display_check.py",
    "ui/__main__.py",
)


def is_safe(text: str) -> bool:
    """Tell whether a terminal would show all of a text and obey none of it."""
    return all(sign in "\n\u200c\u200d" or unicodedata.category(sign)[0] != "C" for sign in text)


def test_no_sign_that_a_terminal_obeys_is_printed(capsys):
    show(HOSTILE)
    show_lines([HOSTILE])
    complain(HOSTILE)
    show_progress(HOSTILE, 1, 2)
    out, err = capsys.readouterr()
    assert is_safe(out)
    assert is_safe(err.replace("\r", "", 1))
    assert out.startswith(
        "a\\x1b]52;c;aGk=\\x07b\\x1b[2Jc\\x9b1md\\u202ee\\u2066f\\x00g\\rh\\u200bi"
    )


def test_names_of_every_script_are_printed_as_they_are(capsys):
    names = "Åland, Türkiye, Ελλάδα, 中国, ایران‌ما, États-Unis d’Amérique, \u00a0½"
    show(names)
    assert capsys.readouterr().out == names + "\n"


def test_text_of_several_lines_keeps_them_and_a_line_stays_one(capsys):
    show("one\ntwo")
    show_lines(["one\ntwo", "three"])
    assert capsys.readouterr().out == "one\ntwo\none\\ntwo\nthree\n"


def test_json_is_escaped_and_still_says_the_same(capsys):
    value = {"name": HOSTILE + "\ud800", "list": ["é", "中\u2028"]}
    print_json(value)
    out = capsys.readouterr().out
    assert is_safe(out)
    assert json.loads(out) == value


def test_a_word_that_is_no_command_is_shown_safely(capsys):
    for words in (
        [HOSTILE, ""],
        ["judge", "league@1935", HOSTILE],
        ["judge", HOSTILE, "--years", "x"],
    ):
        with pytest.raises(SystemExit) as ended:
            cli.main(words, None, None)
        assert ended.value.code == 2
    out, err = capsys.readouterr()
    assert is_safe(out + err)
    assert "\\x1b]52" in err


@pytest.mark.tenth
def test_nothing_else_writes_to_the_terminal():
    wrong = []
    for path in (path for part in ("sandbox", "ui") for path in (ROOT / part).rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        # The doctor's child and the writer of the schema answer programs, and too early a failure
        # finds no module to speak with: nothing of a file is in any of these.
        if place in SPEAKERS:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called in ("print", "sys.stdout.write", "sys.stderr.write"):
                wrong.append(f"{place}, line {node.lineno}: use sandbox.cli.terminal")
    assert not wrong


def test_escaping_is_the_same_twice():
    assert escaped(escaped(HOSTILE)) == escaped(HOSTILE)
