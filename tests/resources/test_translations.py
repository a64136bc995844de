"""Every word of the window is translated, fills in the same values, and nothing else is kept."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

from resources.make import translations
from tests.sandbox.test_sentences import makes_a_sentence

FILES = sorted(translations.FOLDER.glob("covenant_*.ts"))
WINDOW = sorted((translations.ROOT / "ui").rglob("*.py"))

#: For each message the file where it comes first, or its translation.
Messages = dict[translations.Message, str]


@pytest.fixture(scope="module")
def messages() -> Messages:
    return translations.messages()


@pytest.fixture(params=FILES, ids=lambda path: path.stem, scope="module")
def translation(request: pytest.FixtureRequest) -> Messages:
    return translations.read(request.param)


def test_there_is_french() -> None:
    assert "covenant_fr" in {path.stem for path in FILES}


def test_the_walk_finds_the_words_of_window_sandbox_and_tables(messages: Messages) -> None:
    contexts = {context for context, _ in messages}
    assert contexts >= {"MainWindow", "sandbox", "names", "dialogs", "lessons"}
    assert ("names", "France") in messages
    assert len(messages) > 1_000


def test_everything_is_translated(messages: Messages, translation: Messages) -> None:
    missing = [message for message in messages if not translation.get(message)]
    assert not missing, "run python -m resources.make.translations, and translate these"


def test_nothing_is_kept_that_the_program_no_longer_says(
    messages: Messages, translation: Messages
) -> None:
    assert not [message for message in translation if message not in messages]


def test_a_translation_fills_in_the_same_values(
    translation: Messages,
) -> None:
    def values(text: str) -> list[tuple[str, str]]:
        return sorted((name, spec or "") for _, name, spec, _ in _parse(text) if name is not None)

    wrong = [
        message
        for message, words in translation.items()
        if message[0] != "names" and values(words) != values(message[1])
    ]
    assert not wrong


def _parse(text: str) -> Iterator[tuple[str, str | None, str | None, str | None]]:
    return string.Formatter().parse(text)


def test_french_sets_off_its_signs_with_spaces_that_do_not_break() -> None:
    french = translations.read(translations.FOLDER / "covenant_fr.ts")
    wrong = [
        words
        for words in french.values()
        if any(f" {sign}" in words for sign in ":;?!%»") or "« " in words or "'" in words
    ]
    assert not wrong


def test_the_files_are_as_the_script_writes_them(tmp_path: Path) -> None:
    for path in FILES:
        again = tmp_path / path.name
        again.write_bytes(path.read_bytes())
        assert translations.update(again) == 0
        assert again.read_text("utf-8") == path.read_text("utf-8")


@pytest.mark.tenth
def test_a_new_language_begins_with_everything_to_be_translated(
    messages: Messages, tmp_path: Path
) -> None:
    path = tmp_path / "covenant_de.ts"
    assert translations.update(path) == len(messages)
    assert set(translations.read(path)) == set(messages)


def test_the_words_that_stay_english_are_those_the_window_never_shows() -> None:
    graph = grimp.build_graph("sandbox", "ui")
    reached = set[str]()
    for module in graph.modules:
        if module.startswith("ui.") and module not in ("ui.__main__", "ui.startup.launch"):
            reached |= graph.find_upstream_modules(module)
    assert not [module for module in reached if translations.is_terminal(module)]
    assert set(translations.TERMINAL) <= graph.modules


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: str(path.relative_to(translations.ROOT)))
def test_the_window_translates_literals_only(path: Path) -> None:
    """What is filled in, is filled in afterwards; only the shorthands pass words on."""
    wrong = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or makes_a_sentence(node):
            continue
        match ast.unparse(node.func).split(".")[-2:]:
            case [*_, "tr" | "_tr"]:
                words = node.args[:1]
            case ["QCoreApplication", "translate"]:
                words = node.args[:2]
            case _:
                continue
        is_literal = all(isinstance(word, ast.Constant) for word in words)
        if not is_literal and ast.unparse(words[-1]) not in ("words", "template"):
            wrong.append(node.lineno)
    assert not wrong


def test_the_walk_would_find_words_of_every_kind() -> None:
    code = """
def _tr(words): return QCoreApplication.translate("lessons", words)
class Panel:
    def show(self):
        self.tr("one"); _tr("two"); QCoreApplication.translate("odds", "three"); say("four {x}")
"""
    assert list(translations._window_words(ast.parse(code))) == [
        ("Panel", "one"),
        ("lessons", "two"),
        ("odds", "three"),
        ("sandbox", "four {x}"),
    ]
