"""The documents of the project as the tests read them: blocks, links, headings, tables."""

from __future__ import annotations

import re
from pathlib import Path

from ui.help.guide_content import CONTENTS, FOLDER, chapters

ROOT = FOLDER.parents[1]

#: The pages of the guide, in their order, without the contents.
PAGES = tuple(page.path for chapter in chapters() for page in chapter.pages)

#: All that is written for people to read at the root and in the guide.
DOCUMENTS = (
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    CONTENTS,
    *PAGES,
)

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def blocks(path: Path) -> list[tuple[str, str]]:
    """Return the blocks of code of a page in order: language and text."""
    return _BLOCK.findall(path.read_text("utf-8"))


def block(page: str, language: str) -> str:
    """Return the first block of code in a language on a page of the guide."""
    return next(text for kind, text in blocks(FOLDER / page) if kind == language)


def commands(path: Path) -> list[str]:
    """Return the lines of a page's shell blocks, those that go on joined, without comments."""
    text = "".join(text for language, text in blocks(path) if language == "sh")
    lines = re.sub(r"\\\n\s*", "", text).splitlines()
    return [line.partition("  #")[0].strip() for line in lines]


def prose(path: Path) -> str:
    """Return a page without its blocks of code, spans of code and comments."""
    text = _BLOCK.sub("", path.read_text("utf-8"))
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    return re.sub(r"`[^`\n]+`", "", text)


def headings(path: Path) -> list[str]:
    text = _BLOCK.sub("", path.read_text("utf-8"))
    return re.findall(r"^#+ (.+)$", text, re.MULTILINE)


def section(page: str, heading: str) -> str:
    """Return what stands on a page of the guide below a heading, up to the next like it."""
    text = (FOLDER / page).read_text("utf-8")
    found = re.search(rf"^(#+) {re.escape(heading)}\n(.*?)(?=^\1 |\Z)", text, re.M | re.S)
    assert found is not None, f"{page} has no section {heading}"
    return found[2]


def rows(text: str) -> list[list[str]]:
    """Return the cells of all tables in a text, without headings, marks of code left in."""
    found = []
    for line in text.splitlines():
        if line.startswith("|"):
            found.append([cell.strip() for cell in line.strip("|").split("|")])
    # The row of dashes tells which row was the heading.
    dashes = [number for number, row in enumerate(found) if set("".join(row)) <= set("-: ")]
    heads = {number - 1 for number in dashes}
    return [row for number, row in enumerate(found) if number not in heads | set(dashes)]
