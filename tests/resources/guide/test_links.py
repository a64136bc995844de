"""Every link of the guide and of the documents beside the code leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.resources.guide.pages import DOCUMENTS, PAGES, headings, name_of, prose
from ui.help.guide_content import CONTENTS, FOLDER, anchors, chapters

LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")


def links(path: Path) -> list[tuple[str, str, str]]:
    """Return (! for a picture, words, target) of every link on a page."""
    return LINK.findall(prose(path))


def broken(path: Path) -> list[str]:
    """Return the targets that are not there: a file, or a heading in it."""
    wrong = []
    for _, _, target in links(path):
        if re.match(r"https?://", target):
            continue
        file, _, anchor = target.partition("#")
        to = (path.parent / file).resolve() if file else path
        if not to.exists() or (anchor and anchor not in anchors(headings(to))):
            wrong.append(target)
    return wrong


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_link_leads_to_a_file_and_a_heading_that_are_there(path: Path) -> None:
    assert not broken(path)


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_no_link_is_empty_and_each_picture_says_what_it_shows(path: Path) -> None:
    assert all(words.strip() for _, words, _ in links(path))


def test_a_link_that_leads_nowhere_would_be_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Here\n\n[a](gone.md) [b](page.md#there) [c](#here) [d](https://x.org/y)\n")
    assert broken(page) == ["gone.md", "page.md#there"]


def test_the_guide_links_only_to_what_the_wheel_has() -> None:
    for path in (CONTENTS, *PAGES):
        for _, _, target in links(path):
            if not target.startswith("http"):
                to = (path.parent / target.partition("#")[0]).resolve()
                assert FOLDER.parent in to.parents, f"{name_of(path)}: {target}"


def test_the_contents_have_every_page_under_its_own_title() -> None:
    assert set(PAGES) == set(FOLDER.rglob("*.md")) - {CONTENTS}
    assert [chapter.title for chapter in chapters()] == [
        "Start",
        "How to",
        "The model",
        "Reference",
    ]
    shown = {target: words for _, words, target in links(CONTENTS)}
    for path in PAGES:
        assert shown[path.relative_to(FOLDER).as_posix()] == headings(path)[0]


def test_every_picture_is_shown_and_every_one_shown_can_be_made_again() -> None:
    from tests.end_to_end.guide_pictures import PICTURES

    there = {path.stem for path in (FOLDER / "pictures").iterdir()}
    shown = {Path(target).stem for page in DOCUMENTS for mark, _, target in links(page) if mark}
    assert there == shown == set(PICTURES)


@pytest.mark.parametrize(
    ("title", "anchor"),
    [
        ("Who responds", "who-responds"),
        ("Article 2: Obligations", "article-2-obligations"),
        ("`judge`", "judge"),
        ("Great-power test", "great-power-test"),
    ],
)
def test_an_anchor_is_what_a_code_host_makes_of_a_heading(title: str, anchor: str) -> None:
    assert anchors([title]) == [anchor]


def test_of_two_headings_alike_the_second_has_a_number() -> None:
    assert anchors(["none", "none", "other"]) == ["none", "none-1", "other"]
