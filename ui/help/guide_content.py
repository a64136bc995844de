"""The guide: its chapters, pages and sections, and the search in them.

The pages are Markdown files in `resources/guide`, written so that a code host shows them too.
Their order is that of the links in its README.md.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from ui.text import plain

FOLDER = Path(str(files("resources") / "guide"))
CONTENTS = FOLDER / "README.md"

_HEADING = re.compile(r"(#{1,6}) (.+)")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)\)")

#: The characters of an excerpt before the first match, and in all.
_BEFORE, _EXCERPT = 30, 110


@dataclass(frozen=True)
class Section:
    """A heading, its anchor, and the words below it as plain text; the first is the page's own."""

    title: str
    anchor: str
    text: str


@dataclass(frozen=True)
class Page:
    """One file of the guide."""

    path: Path
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        return self.sections[0].title


@dataclass(frozen=True)
class Chapter:
    title: str
    pages: tuple[Page, ...]


@dataclass(frozen=True)
class Hit:
    """A section that contains all words of a search, with an excerpt around the first match."""

    page: Page
    section: Section
    excerpt: str


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the guide's chapters, each heading of the contents with the pages it links to."""
    found: list[Chapter] = []
    for line in CONTENTS.read_text("utf-8").splitlines():
        if heading := _HEADING.fullmatch(line):
            found.append(Chapter(heading[2], ()))
        elif line.startswith("- ") and (link := _LINK.search(line)):
            last = found[-1]
            found[-1] = Chapter(last.title, (*last.pages, read_page(CONTENTS.parent / link[2])))
    return tuple(chapter for chapter in found if chapter.pages)


def read_page(path: Path) -> Page:
    """Return a file's sections: each heading with the text up to the next."""
    sections: list[tuple[str, list[str]]] = []
    for line, is_code in _lines(path.read_text("utf-8")):
        heading = None if is_code else _HEADING.fullmatch(line)
        if heading:
            sections.append((_words(heading[2]), []))
        elif sections:
            sections[-1][1].append(line if is_code else _words(line))
    slugs = anchors([title for title, _ in sections])
    return Page(
        path,
        tuple(
            Section(title, slug, " ".join(" ".join(lines).split()))
            for (title, lines), slug in zip(sections, slugs, strict=True)
        ),
    )


def anchors(titles: list[str]) -> list[str]:
    """Return the anchors of headings, formed as code hosts form them."""
    seen: Counter[str] = Counter()
    made = []
    for title in titles:
        slug = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
        made.append(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return made


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each line without fences, and whether it stands within a block of code."""
    is_code = False
    for line in re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL).splitlines():
        if line.startswith("```"):
            is_code = not is_code
        else:
            yield line, is_code


def _words(line: str) -> str:
    """Return a line without the marks of Markdown."""
    line = _LINK.sub(r"\1", line)
    if set(line) <= set("|-: "):
        return ""
    return re.sub(r"^([-*>]|\d+\.) |\*\*|[*`]|\\(?=\W)", "", line).replace("|", " ").strip()


def search(words: str) -> list[Hit]:
    """Return the sections that contain every word; those with most of them in the title first."""
    wanted = plain(words).split()
    found: list[tuple[int, int, Hit]] = []
    for chapter in chapters():
        for page in chapter.pages:
            for section in page.sections:
                title, text = plain(section.title), plain(section.text)
                if wanted and all(word in title or word in text for word in wanted):
                    missed = sum(word not in title for word in wanted)
                    hit = Hit(page, section, _excerpt(section.text, wanted))
                    found.append((missed, len(found), hit))
    return [hit for _, _, hit in sorted(found, key=lambda each: each[:2])]


def _excerpt(text: str, wanted: list[str]) -> str:
    """Return an excerpt that begins shortly before the first match."""
    folded = plain(text)
    # Case folding can change the length of a text; the excerpt then starts slightly off.
    places = [place for word in wanted if (place := folded.find(word)) >= 0]
    begin = max(min(places, default=0) - _BEFORE, 0)
    begin = text.rfind(" ", 0, begin) + 1 if begin else 0
    shown = text[begin : begin + _EXCERPT]
    if begin + _EXCERPT < len(text):
        shown = f"{shown.rpartition(' ')[0]} …"
    return f"… {shown}" if begin else shown
