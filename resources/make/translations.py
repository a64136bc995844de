"""Bring the translations up to date with the words of the program; for maintainers, not shipped.

    python -m resources.make.translations           every language there is
    python -m resources.make.translations de        a new one, with nothing translated yet

A translation is a Qt file, `resources/translations/covenant_LANGUAGE.ts`, to be edited by hand
or with Qt Linguist. Words come from `tr` and `translate` in `ui`, from `say` and `refuse` in
`sandbox`, and from the tables that name states and templates. What is new comes in as
unfinished, with the words it has elsewhere if it has any; what is gone goes.
"""

from __future__ import annotations

import ast
import csv
import json
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"

#: Modules and packages whose words only the command line shows, which is English.
#: The window reaches none of them.
TERMINAL = (
    "sandbox.cli",
    "sandbox.history.case_scoring",
    "sandbox.history.fit",
    "sandbox.history.joining",
    "sandbox.library.wars",
    "sandbox.report.remaking",
    "sandbox.report.verification",
)

#: What a translation stands under, and its source text: as Qt has them.
Message = tuple[str, str]


def messages() -> dict[Message, str]:
    """Return every text to be translated, in the order of the files, with its first file."""
    found: dict[Message, str] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for message in _window_words(ast.parse(path.read_text("utf-8"))):
            found.setdefault(message, _place(path))
    for path in sorted((ROOT / "sandbox").rglob("*.py")):
        if not is_terminal(".".join(path.relative_to(ROOT).with_suffix("").parts)):
            for template in _templates(ast.parse(path.read_text("utf-8"))):
                found.setdefault(("sandbox", template), _place(path))
    for message, path in _names():
        found.setdefault(message, _place(path))
    # Some templates stand for no words at all.
    return {message: place for message, place in found.items() if message[1]}


def is_terminal(module: str) -> bool:
    """Tell whether only the command line shows a module's words."""
    return any(module == name or module.startswith(f"{name}.") for name in TERMINAL)


def _place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _window_words(tree: ast.Module) -> Iterator[Message]:
    """Yield what a module of the window translates: under its class, or as `translate` says."""
    shorthand = _shorthand(tree)
    for owner, call in _calls(tree, ""):
        called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        words = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
        if called == "tr" and words:
            yield owner, words[0]
        elif called == "translate" and len(words) > 1:
            yield words[0], words[1]
        elif name == "_tr" and words:
            yield shorthand, words[0]
        elif name in ("say", "refuse") and words:
            yield "sandbox", words[0]


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls below a node, each with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _shorthand(tree: ast.Module) -> str:
    """Return what a module's own `_tr` puts its words under."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            return next(
                call.args[0].value
                for _, call in _calls(node, "")
                if call.args and isinstance(call.args[0], ast.Constant)
            )
    return ""


def _templates(tree: ast.Module) -> Iterator[str]:
    for _, call in _calls(tree, ""):
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if name in ("say", "refuse") and call.args and isinstance(call.args[0], ast.Constant):
            yield call.args[0].value


def _names() -> Iterator[tuple[Message, Path]]:
    """Yield the names of states, of cases and of templates, and what happened in the cases."""
    for table in ("worlds/states", "worlds/former_names", "cases/cases"):
        path = ROOT / "resources" / f"{table}.csv"
        for row in csv.DictReader(path.read_text("utf-8").splitlines()):
            for column in ("name", "happened"):
                if column in row:
                    yield ("names", row[column]), path
    for path in sorted((ROOT / "resources" / "templates").glob("*.json")):
        yield ("names", json.loads(path.read_text("utf-8"))["title"]), path


def read(path: Path) -> dict[Message, str]:
    """Return the translations in a file; what is unfinished is empty."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def write(path: Path, language: str, translations: Mapping[Message, str]) -> None:
    """Write a file with every message there is, in the same order each time."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    found = messages()
    for (context, source), place in sorted(found.items(), key=lambda item: item[0][0]):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = source
        words = ET.SubElement(message, "translation")
        if translation := translations.get((context, source)):
            words.text = translation
        else:
            words.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, "unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def update(path: Path) -> int:
    """Bring a translation up to date; return how many texts are left to be translated."""
    known = read(path) if path.exists() else {}
    elsewhere = {source: words for (_, source), words in known.items() if words}
    wanted = messages()
    filled = {message: known.get(message) or elsewhere.get(message[1], "") for message in wanted}
    write(path, path.stem.removeprefix("covenant_"), filled)
    return sum(not words for words in filled.values())


def main(languages: list[str]) -> None:
    FOLDER.mkdir(exist_ok=True)
    paths = [FOLDER / f"covenant_{language}.ts" for language in languages]
    for path in paths or sorted(FOLDER.glob("covenant_*.ts")):
        print(f"{path.name}: {update(path)} left to be translated")


if __name__ == "__main__":
    main(sys.argv[1:])
