"""Comments and documents cite what a reader can open: the guide, a module, a file."""

from __future__ import annotations

import importlib
import importlib.util
import re
from pathlib import Path

import pytest

from tests.resources.guide.pages import DOCUMENTS, ROOT, name_of
from ui.help.guide_content import chapters

#: Another page by which the program was agreed on, and which is not part of it.
ELSEWHERE = re.compile(
    r"(?<![a-z])(?:the|this|our)[\s_]+design(?![a-z])|\bdesign\s+(?:section|page)", re.I
)

#: A page of the guide, as in "guide, The model: Who responds".
GUIDE = re.compile(r"\bguide,\s+([A-Z][\w ]*?):\s+([^)\"]{1,60})")

DOTTED = re.compile(r"`((?:sandbox|ui|resources|tests)(?:\.\w+)+)(?:\(\))?`")
FILE = re.compile(r"`((?:sandbox|ui|resources|tests|\.ci)/[\w./-]+\w)`")

#: A part of a file's name that stands for others, as in `covenant_LANGUAGE.ts`.
ANY = re.compile(r"(?<=[/_])[A-Z]+(?=\.)")

CODE = sorted(
    path
    for folder in ("sandbox", "ui", "resources", "tests")
    for path in (ROOT / folder).rglob("*.py")
    if path != Path(__file__)
)
WRITTEN = [*CODE, *DOCUMENTS, *sorted((ROOT / "resources").glob("*/SOURCES.md"))]
TEXTS = {name_of(path): path.read_text("utf-8") for path in WRITTEN}

#: Marks lines that tell of what is being built.
UNSURE = "<!-- tree: check"


def flowing(text: str) -> str:
    """Return a text with its lines joined, and the marks of comments at their ends taken out."""
    sure = "\n".join(line for line in text.splitlines() if UNSURE not in line)
    return " ".join(re.sub(r"\n\s*#:?", "\n", sure).split())


def cited(pattern: re.Pattern[str]) -> list[tuple[str, re.Match[str]]]:
    """Return (file, citation) wherever a pattern is found."""
    return [
        (name, found) for name, text in TEXTS.items() for found in pattern.finditer(flowing(text))
    ]


def is_page(chapter: str, title: str) -> bool:
    """Tell whether words begin with the title of a page of a chapter."""
    pages = next((each.pages for each in chapters() if each.title == chapter), ())
    return any(re.match(rf"{re.escape(page.title)}\b", title) for page in pages)


def is_there(name: str) -> bool:
    """Tell whether a dotted name is a module, or something in one."""
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        module = ".".join(parts[:count])
        try:
            found = importlib.util.find_spec(module)
        except ModuleNotFoundError:
            continue
        if found is not None:
            value = importlib.import_module(module) if count < len(parts) else found
            for part in parts[count:]:
                if not hasattr(value, part):
                    return False
                value = getattr(value, part)
            return True
    return False


def test_nothing_cites_a_page_that_is_not_in_the_project() -> None:
    assert not [f"{name}: {found[0]}" for name, found in cited(ELSEWHERE)]


def test_every_page_of_the_guide_that_is_cited_is_there() -> None:
    found = cited(GUIDE)
    assert not [f"{name}: {page[0]}" for name, page in found if not is_page(page[1], page[2])]
    assert len(found) >= 10


def test_every_module_and_function_that_is_named_is_there() -> None:
    found = cited(DOTTED)
    assert not [f"{name}: {said[1]}" for name, said in found if not is_there(said[1])]
    assert len(found) >= 20


def test_every_file_that_is_named_is_there() -> None:
    found = cited(FILE)
    assert not [
        f"{name}: {said[1]}" for name, said in found if not any(ROOT.glob(ANY.sub("*", said[1])))
    ]
    assert len(found) >= 20


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("as in design section 4", True),
        ("by the words\nof the design, step by step", True),
        ("the design's words", True),
        ("test_the_words_of_the_design", True),
        ("a sandbox for designing treaties", False),
        ("the Charter as designed", False),
    ],
)
def test_what_counts_as_a_page_that_is_not_in_the_project(text: str, is_found: bool) -> None:
    assert bool(ELSEWHERE.search(text)) is is_found


def test_what_counts_as_a_page_of_the_guide() -> None:
    assert is_page("The model", "Who responds; threshold models: Granovetter 1978")
    assert not is_page("The model", "Who answers")
    assert not is_page("How to", "Who responds")
    assert is_there("sandbox.criteria.judging")
    assert is_there("sandbox.sentences.Refusal")
    assert not is_there("sandbox.stress")
    assert not is_there("sandbox.sentences.Nothing")
