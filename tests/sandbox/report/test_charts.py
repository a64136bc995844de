"""Charts as values, and as tables."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from pathlib import Path

import pytest

from sandbox import load_world
from sandbox.model.draft import Draft
from sandbox.report.charts import chart as charts
from sandbox.report.charts.hues import Hue, Line
from sandbox.report.charts.protection_chart import Share, protection_chart
from sandbox.report.documents.table import table_files, to_csv
from sandbox.results.stress_test import CriticalShare, Protection, StressTest
from sandbox.sentences import Refusal
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty


def stress_test(name: str = "Pact", sizes: int = 3, world: int = 1935) -> StressTest:
    return StressTest(
        treaty=name,
        world=world,
        largest=sizes,
        required_odds=1.0,
        victims=(),
        worst=(),
        breaking={mood: {} for mood in Mood},
        alone={},
        ideal={},
        protection=tuple(
            Protection(
                size,
                hesitant=0.2 / size,
                resolute=0.9 / size,
                kept=0.95,
                alone=0.1 / size,
                ideal=1.0,
            )
            for size in range(1, sizes + 1)
        ),
        critical=CriticalShare(None, None, None, ()),
    )


def chart_of(*names: str, shares: tuple[Share, ...] | None = None) -> charts.Chart:
    return protection_chart(
        [stress_test(name) for name in names],
        [Draft(Treaty(name, 1935), load_world(1935)) for name in names],
        shares,
    )


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_one_treaty_is_shown_in_both_moods_beside_alone_and_ideal():
    names = [str(series.name) for series in chart_of("Pact").series]
    assert names == [
        "ideal treaty",
        "if every pledge is kept",
        "if parties trust one another",
        "if each waits for the others",
        "each state alone",
    ]


def test_a_series_holds_the_shares_of_its_mood_by_size():
    hesitant = chart_of("Pact").series[3]
    assert hesitant.x == (1.0, 2.0, 3.0)
    assert hesitant.y == pytest.approx((0.2, 0.1, 0.2 / 3))


def test_several_treaties_differ_in_hue_and_what_they_show_in_line():
    chart = chart_of("First", "Second")
    look = [(str(series.name), series.hue, series.line) for series in chart.series[1:]]
    assert look == [
        ("First, if kept", Hue.BLUE, Line.DOTTED),
        ("First, resolute", Hue.BLUE, Line.SOLID),
        ("First, hesitant", Hue.BLUE, Line.DASHED),
        ("Second, if kept", Hue.VERMILION, Line.DOTTED),
        ("Second, resolute", Hue.VERMILION, Line.SOLID),
        ("Second, hesitant", Hue.VERMILION, Line.DASHED),
    ]


def test_only_the_lines_asked_for_are_drawn():
    chart = chart_of("First", "Second", shares=(Share.HESITANT,))
    assert [series.key for series in chart.series] == ["1/hesitant", "2/hesitant"]


def compared(**figures: float) -> list[str]:
    """Return the names of the lines where the first of two treaties has these figures."""
    first = stress_test("First")
    points = tuple(dataclasses.replace(point, **figures) for point in first.protection)
    tests = [dataclasses.replace(first, protection=points), stress_test("Second")]
    drafts = [Draft(Treaty(test.treaty, 1935), load_world(1935)) for test in tests]
    names = [str(series.name) for series in protection_chart(tests, drafts).series]
    return [name for name in names if not name.startswith("Second")]


def test_lines_of_a_treaty_that_are_the_same_are_one():
    practice = compared(hesitant=0.25, resolute=0.25)
    assert practice == ["ideal treaty", "First, if kept", "First, in practice"]


def test_a_treaty_that_is_the_ideal_is_shown_once():
    assert compared(hesitant=1.0, resolute=1.0, kept=1.0) == ["First"]


def test_treaties_of_different_years_are_named_with_their_year_and_have_no_common_ideal():
    years = 1935, 1950
    chart = protection_chart(
        [stress_test("Pact", world=year) for year in years],
        [Draft(Treaty("Pact", year), load_world(year)) for year in years],
        (Share.RESOLUTE, Share.HESITANT, Share.IDEAL),
    )
    assert [str(series.name) for series in chart.series] == [
        "Pact 1935, resolute",
        "Pact 1935, hesitant",
        "Pact 1950, resolute",
        "Pact 1950, hesitant",
    ]
    assert [entry["world"] for entry in chart.manifest["treaties"]] == [1935, 1950]


@pytest.mark.parametrize("names", [(), tuple("ABCDEFG")])
def test_no_treaty_or_more_than_six_are_refused(names):
    with pytest.raises(Refusal):
        chart_of(*names)


def test_the_manifest_names_program_world_treaty_and_settings():
    made = chart_of("Pact").manifest
    assert made["program"].startswith("Covenant ")
    assert made["treaties"][0]["world"] == 1935
    assert made["treaties"][0]["name"] == "Pact"
    assert len(made["treaties"][0]["sha256"]) == 64
    assert made["treaties"][0]["settings"]["index"] == "CINC"


def test_the_hash_in_the_manifest_changes_with_the_treaty():
    first, second = chart_of("Pact"), chart_of("Pact of another name")
    assert first.manifest["treaties"][0]["sha256"] != second.manifest["treaties"][0]["sha256"]


def test_the_table_has_one_row_a_point():
    table = rows(to_csv(chart_of("Pact")))
    assert table[0] == [
        "series",
        "aggressors acting together, at most",
        "share of the states covered",
    ]
    assert len(table) == 1 + 5 * 3
    assert ["if each waits for the others", "2", "0.1"] in table


def test_the_table_holds_the_exact_figures():
    chart = chart_of("Pact")
    table = rows(to_csv(chart))[1:]
    assert [float(y) for _, _, y in table] == [y for series in chart.series for y in series.y]


def test_a_table_has_its_manifest_in_a_file_beside_it():
    files = table_files(chart_of("Pact"), Path("chart.csv"))
    assert list(map(str, files)) == ["chart.csv", "chart.csv.json"]
    beside = json.loads(files[Path("chart.csv.json")])
    assert beside["figures"]["1/hesitant"]["y"] == [0.2, 0.1, 0.2 / 3]
    assert beside["treaties"][0]["text"]["name"] == "Pact"


def test_words_of_the_users_own_take_the_place_of_ours():
    chart = chart_of("Pact").worded(title="{My} title", source="")
    assert (str(chart.title), str(chart.source)) == ("{My} title", "")
    assert chart.caption == chart_of("Pact").caption


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_treaty_named_like_a_formula_stays_text_in_a_spreadsheet(start):
    table = rows(to_csv(chart_of(f"{start}1+1", "Second")))
    assert [f"'{start}1+1, resolute", "1", "0.9"] in table
