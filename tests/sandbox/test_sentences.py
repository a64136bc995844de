"""Every sentence that the sandbox makes is a literal template that can be translated."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import pytest

import sandbox
from sandbox.sentences import Refusal, Sentence, either, listed, refuse, say

FOLDER = Path(sandbox.__file__).parent
MAKERS = ("say", "refuse")
FILES = sorted(path for path in FOLDER.rglob("*.py") if path.name != "sentences.py")


def makes_a_sentence(node: ast.AST) -> TypeGuard[ast.Call]:
    """Tell whether a node calls `say` or `refuse`, by itself or from its module."""
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr in MAKERS
    return isinstance(function, ast.Name) and function.id in MAKERS


def calls(path: Path) -> Iterator[ast.Call]:
    """Yield the calls that make a sentence in a file."""
    return filter(makes_a_sentence, ast.walk(ast.parse(path.read_text("utf-8"))))


def faults(call: ast.Call) -> Iterator[str]:
    """Yield what keeps a call from being found and filled in by a translator."""
    if len(call.args) != 1 or isinstance(call.args[0], ast.Starred):
        yield "takes its values by name, after one template"
        return
    template = call.args[0]
    if not (isinstance(template, ast.Constant) and isinstance(template.value, str)):
        yield "has no literal template"
        return
    if re.search(r"\} and \{(more|count)\} more", template.value):
        yield "counts the rest of a list, which listed() does"
    wanted = set()
    for _, name, _, _ in string.Formatter().parse(template.value):
        if name is not None:
            if not name.isidentifier():
                yield f"has the placeholder {{{name}}}, which is no name"
            wanted.add(name)
    given = {keyword.arg for keyword in call.keywords}
    if given - {None} - wanted:
        yield f"is given {sorted(filter(None, given - wanted))} and shows it nowhere"
    if None not in given and wanted - given:
        yield f"has no value for {sorted(wanted - given)}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_every_sentence_is_a_literal_template_with_its_values(path: Path) -> None:
    found = [f"{path.name}:{call.lineno} {fault}" for call in calls(path) for fault in faults(call)]
    assert not found


def test_the_walk_finds_the_sentences() -> None:
    found = [call for path in FILES for call in calls(path)]
    assert len(found) > 200
    assert {path.parent.name for path in FILES if any(calls(path))} >= {
        "world",
        "treaty",
        "model",
        "response",
        "search",
        "criteria",
        "report",
    }


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('say("Held by {power}.", power=power)', None),
        ('say("Held by {power}, {count:.0%}.", count=1, **values)', None),
        ('sentences.refuse("No." " Never.")', None),
        ('say(f"Held by {power}.")', "literal"),
        ('say("Held by %s." % power)', "literal"),
        ('say("Held by " + power)', "literal"),
        ('say("Held by {}.".format(power))', "literal"),
        ("say(template)", "literal"),
        ('say("Held by {power}.")', "no value for ['power']"),
        ('say("Held by {power}.", powers=power)', "['powers']"),
        ('say("Held by {power}.", powers=power, **values)', "['powers']"),
        ('say("Held by {}.", power)', "by name"),
        ('say("Held by {}.")', "no name"),
        ('say("Held by {power.name}.", power=power)', "no name"),
    ],
)
def test_the_walk_would_find_a_fault(code: str, fault: str | None) -> None:
    call = ast.parse(code, mode="eval").body
    assert makes_a_sentence(call)
    found = " and ".join(faults(call))
    assert fault in found if fault else not found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_nothing_makes_a_sentence_behind_the_back_of_the_translator(path: Path) -> None:
    """`Sentence(...)` itself is for `sandbox.sentences` alone, and no sentence is glued."""
    tree = ast.parse(path.read_text("utf-8"))
    made = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("Sentence", "Refusal")
        and not (node.func.id == "Refusal" and _passes_on(node))
    ]
    glued = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.BinOp) and any(map(makes_a_sentence, (node.left, node.right)))
    ]
    assert (made, glued) == ([], [])


def _passes_on(call: ast.Call) -> bool:
    """Tell whether a Refusal is made of a sentence that was made elsewhere."""
    return bool(call.args) and (
        isinstance(call.args[0], ast.Name | ast.Attribute) or makes_a_sentence(call.args[0])
    )


# Rendering.

GERMAN = {
    "{threat}: {share:.0%}.": "{threat} – {share:.0%}.",
    "{aggressors} against {victim}": "{victim} gegen {aggressors}",
    "only {thing}": "nur {thing}",
    "force": "Gewalt",
    "sanctions": "Sanktionen",
    "{others} and {last}": "{others} und {last}",
    "{items}": "{items}",
}


def german(template: str) -> str:
    return GERMAN[template]


def test_a_sentence_renders_its_template_with_its_values() -> None:
    sentence = say("{victim} is held at {odds:.2f}.", victim="Ethiopia", odds=0.314)
    assert str(sentence) == "Ethiopia is held at 0.31."


def test_a_translation_reaches_nested_sentences_and_may_change_their_order() -> None:
    threat = say("{aggressors} against {victim}", aggressors=("Italien", "Japan"), victim="China")
    sentence = say("{threat}: {share:.0%}.", threat=threat, share=0.5)
    assert str(sentence) == "Italien and Japan against China: 50%."
    assert sentence.render(german) == "China gegen Italien und Japan – 50%."


def test_a_translation_reaches_sentences_in_a_list() -> None:
    things = (say("sanctions"), say("only {thing}", thing=say("force")))
    sentence = say("only {thing}", thing=things)
    assert str(sentence) == "only sanctions and only force"
    assert sentence.render(german) == "nur Sanktionen und nur Gewalt"


def test_a_list_has_commas_and_an_and_before_the_last() -> None:
    assert [str(listed(names)) for names in ("", "A", "AB", "ABC")] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]
    assert listed(("A", "B", "C")).render(german) == "A, B und C"


def test_values_are_never_taken_for_templates() -> None:
    sentence = say("only {thing}", thing="{thing} force")
    assert sentence.render(german) == "nur {thing} force"


def test_a_refusal_keeps_its_sentence() -> None:
    refusal = refuse("only {thing}", thing=say("force"))
    assert isinstance(refusal, Refusal)
    assert isinstance(refusal, ValueError)
    assert str(refusal) == "only force"
    assert refusal.sentence.render(german) == "nur Gewalt"


def test_equal_sentences_are_equal_and_hash_alike() -> None:
    one, other = (say("only {thing}", thing=("A", "B")) for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert one != say("only {thing}", thing=("A", "C"))
    assert isinstance(one, Sentence)


def test_small_numbers_are_written_without_a_power_of_ten():
    assert str(say("odds of {odds:.2g}", odds=0.0000271)) == "odds of 0.000027"
    assert str(say("odds of {odds:.2g}", odds=0.32)) == "odds of 0.32"
    assert str(say("{miles:g} miles", miles=12_500_000.0)) == "12500000 miles"


def test_a_refusal_quotes_no_more_of_a_text_than_can_be_read() -> None:
    refusal = refuse("{file} is damaged: {cause}.", file="a", cause=say("{what}", what="x" * 5000))
    assert str(refusal) == f"a is damaged: {'x' * 400}…."


def test_a_list_has_an_and_and_a_choice_an_or() -> None:
    names = ("A", "B", "C", "D")
    assert [str(listed(names[:count])) for count in range(3)] == ["", "A", "A and B"]
    assert str(listed(names)) == "A, B, C and D"
    assert str(listed(names, 2)) == "A, B and 2 more"
    assert str(listed(names, 3)) == "A, B, C and D", "one more name takes no more room than a count"
    assert [str(either(names[:count])) for count in (1, 3)] == ["A", "A, B or C"]
