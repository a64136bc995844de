"""Who carries it, and who would sign, in a report: what it says, and that it can be made again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sandbox import draft_of, open_treaty, self_enforcing
from sandbox.model.draft import Draft
from sandbox.report.documents.document import DataTable
from sandbox.report.documents.html import to_html
from sandbox.report.participation_section import participation
from sandbox.report.report import make_report
from sandbox.report.verification import verify
from sandbox.treaty.articles import Forces
from tests.sandbox.cli.conftest import run
from tests.sandbox.report.test_report import Words, no_plot

TITLE = "Who carries it, and who would sign?"


@pytest.fixture(scope="module")
def league() -> Draft:
    return draft_of(open_treaty("league@1935"))


def tables(draft: Draft, ratio: float | None = None) -> list[DataTable]:
    report = make_report(draft, ratio=ratio)
    (section,) = [each for each in report.sections if str(each.title) == TITLE]
    return [block for block in section.blocks if isinstance(block, DataTable)]


def page_of(draft: Draft, ratio: float | None = None) -> str:
    return to_html(make_report(draft, ratio=ratio), no_plot).decode()


def section_of(page: str) -> str:
    words = " ".join(Words(page.encode()).text.split())
    return words.rpartition(f". {TITLE}")[2].partition("Text of the treaty")[0]


def test_it_tells_who_carried_the_league_and_gained_who_leaves_and_what_the_record_says(
    league, tmp_path
):
    page = page_of(league)
    words = section_of(page)
    for part in (
        "Soviet Union carries most: 37% of all that is sent, and 60% of its own strength a year.",
        "Bulgaria gains most: 0.99 attacks on it averted in ten years.",
        "China and Australia would leave first",
        "Of 51 decisions",
        "56% of the time (95%: 46% to 65%; 50% is no better than chance)",
        "It does not tell them from the others",
        "The 12 parties that send most for their size; 45 more send less",
    ):
        assert part in words
    # The caveat stands before the tables.
    assert words.index("It does not tell") < words.index("The 12 parties")
    path = tmp_path / "report.html"
    path.write_text(page, "utf-8")
    assert verify(path).holds


def test_the_heaviest_come_first_and_who_gains_nothing_has_no_ratio(league):
    parties, leaving = tables(league)
    assert parties.rows[0] == ("Soviet Union", "60%", "0", "no gain", "8.6")
    assert len(parties.rows) == 12
    shares = [float(row[1].rstrip("%")) for row in parties.rows]
    assert shares == sorted(shares, reverse=True)
    assert [row[3] for row in leaving.rows[:3]] == ["57", "51", "34"]
    assert leaving.rows[1][1] == (
        "Soviet Union, United Kingdom, Italy, France, China and Australia"
    )
    assert leaving.rows[0][4:] == ("64%", "40%", "54%", "100%")


@pytest.mark.tenth
def test_a_ratio_tells_what_is_left_and_what_it_still_holds(tmp_path):
    draft = draft_of(open_treaty("ideal@1935"))
    held = tables(draft, 30.0)[-1]
    found = self_enforcing(draft, 30.0)
    assert held.rows == (
        ("all sign", "66", "100%", "100%", "100%", "100%", "collective security"),
        ("what remains", "57", "47%", "98%", "98%", "98%", "collective defence"),
    )
    assert str(found.remaining.left[0].state) == "USA"
    page = page_of(draft, 30.0)
    assert "57 of 66 parties stay." in section_of(page)
    assert "Those who leave: United States, Soviet Union" in section_of(page)
    path = tmp_path / "report.html"
    path.write_text(page, "utf-8")
    assert verify(path).holds


@pytest.mark.tenth
@pytest.mark.parametrize(
    ("figure", "changed"),
    [
        (("states", "RUS", "burden"), 0.5),
        (("record", "auc"), 0.9),
        (("carries most", "state"), "FRN"),
        (("first departures", 0, "states", 0), "FRN"),
    ],
    ids=str,
)
def test_a_figure_of_it_that_was_changed_is_found(league, tmp_path, figure, changed):
    report = make_report(league)
    place = report.manifest["figures"]["who carries it"]
    *way, last = figure
    for key in way:
        place = place[key]
    place[last] = changed
    path = tmp_path / "report.html"
    path.write_bytes(to_html(report, no_plot))
    numbered = [key + 1 if isinstance(key, int) else key for key in figure]
    name = ", ".join(map(str, ("who carries it", *numbered)))
    assert [which for which, _, _ in verify(path).changed] == [name]


def test_the_first_departures_are_those_of_all(league):
    draft = draft_of(open_treaty("north-atlantic@1950"))
    first = participation(draft).departures
    everyone = self_enforcing(draft, 0.0).departures
    assert first.steps == everyone.steps[: len(first.steps)]
    assert len(first.steps) == 6 < len(everyone.steps)
    assert first.at(first.down_to).stay == everyone.at(first.down_to).stay


def test_where_nobody_sends_force_it_says_so_and_no_more(league, tmp_path):
    idle = draft_of(league.treaty.with_(forces=Forces(0.0)), league.world)
    page = page_of(idle)
    assert section_of(page).removesuffix(" 6. ").strip() == (
        "No party would send force: nobody carries anything, and nobody gains."
    )
    path = tmp_path / "report.html"
    path.write_text(page, "utf-8")
    assert verify(path).holds


def test_a_report_of_before_still_holds(league, tmp_path):
    report = make_report(league)
    del report.manifest["figures"]["who carries it"], report.manifest["made"]["ratio"]
    path = tmp_path / "report.html"
    path.write_bytes(to_html(report, no_plot))
    assert verify(path).holds


@pytest.mark.parametrize("ratio", ["-1", "nan", "inf"])
def test_a_ratio_that_is_none_is_refused_in_a_sentence(ratio, tmp_path, capsys):
    path: Path = tmp_path / "report.html"
    assert run("report", "league@1935", "--ratio", ratio, "-o", str(path)) == 1
    said = capsys.readouterr().err
    assert "ratio" in said
    assert said.count("\n") == 1
    assert not path.exists()


def test_its_figures_are_plain_values(league):
    json.dumps(make_report(league, ratio=1.0).manifest, allow_nan=False)
