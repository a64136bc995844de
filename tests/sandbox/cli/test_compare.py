"""The command `compare`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sandbox.report.verification import verify
from tests.sandbox.cli.conftest import run


def test_comparing_stars_the_criteria_on_which_drafts_differ(printed):
    text = printed("compare", "league@1935", "ideal@1935")
    data = json.loads(printed("compare", "league@1935", "ideal@1935", "--json"))
    assert "universality" in data["differing"]
    assert "impartiality" not in data["differing"]
    assert "* universality" in text
    assert "  impartiality" in text


def test_comparing_drafts_of_different_years_judges_each_in_its_own(printed):
    data = json.loads(printed("compare", "league@1935", "north-atlantic@1950", "--json"))
    assert [card["world"] for card in data["treaties"]] == [1935, 1950]


def test_a_comparison_written_as_csv_needs_nobody_to_draw(printed, tmp_path):
    path = tmp_path / "chart.CSV"
    printed("compare", "league@1935", "-o", str(path))
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("series,")
    assert len([line for line in lines if line.startswith("Germany: ")]) > 2


def test_the_chart_of_shares_has_every_line_by_size(printed, tmp_path):
    path = tmp_path / "chart.csv"
    printed("compare", "league@1935", "-o", str(path), "--chart", "shares")
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len([line for line in lines if line.startswith("ideal treaty,")]) == 10


def test_several_treaties_are_drawn_as_the_overview_by_default(printed, tmp_path):
    path = tmp_path / "chart.csv"
    said = printed("compare", "league@1935", "ideal@1935", "-o", str(path))
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len([line for line in lines if "if every pledge is kept" in line]) == 2
    assert any("54 if they trust one another" in line for line in lines)
    assert verify(path).holds
    assert said.startswith("If each party waits for the others, Ideal collective security could")


def test_a_size_that_is_none_is_refused(capsys, tmp_path):
    path = str(tmp_path / "chart.svg")
    with pytest.raises(SystemExit):
        run("compare", "league@1935", "-o", path, "--size", "poster")
    assert "'poster' is no size such as slide, column, page or 1600x900" in capsys.readouterr().err


def test_a_chart_of_one_treaty_is_refused_for_two(capsys, tmp_path):
    path = str(tmp_path / "chart.csv")
    asked = ("compare", "league@1935", "ideal@1935", "-o", path, "--chart", "frontier")
    assert run(*asked) == 1
    assert "The chart frontier is of one treaty." in capsys.readouterr().err


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf"])
def test_a_picture_is_drawn_by_what_was_handed_in(printed, tmp_path, ending):
    drawn: list[tuple[str, Path]] = []
    path = tmp_path / f"chart{ending}"
    printed(
        "compare",
        "league@1935",
        "-o",
        str(path),
        draw=lambda chart, options: drawn.append((str(chart.title), options.output)),
    )
    assert drawn == [("Whom can it stop? League of Nations, 1935", path)]


def test_a_chart_that_cannot_be_written_is_refused_with_the_cause(capsys, tmp_path):
    assert run("compare", "league@1935", "-o", str(tmp_path / "no" / "chart.csv")) == 1
    assert "cannot be written: its folder does not exist" in capsys.readouterr().err
