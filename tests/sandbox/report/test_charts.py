"""Charts as values, and as tables."""

from __future__ import annotations

import csv
import io

import pytest

from sandbox import load_world
from sandbox.report import charts
from sandbox.report.charts import Hue, Line, protection_chart, to_csv
from sandbox.sentences import Refusal
from sandbox.stress.results import CriticalShare, Protection, StressTest
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


def chart_of(*names: str) -> charts.Chart:
    return protection_chart(
        [stress_test(name) for name in names],
        [Treaty(name, 1935) for name in names],
        load_world(1935),
    )


def rows(text: str) -> list[list[str]]:
    return [row for row in csv.reader(io.StringIO(text)) if not row[0].startswith("#")]


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


def test_several_treaties_differ_in_hue_and_their_moods_in_line():
    chart = chart_of("First", "Second")
    look = [(str(series.name), series.hue, series.line) for series in chart.series[1:]]
    assert look == [
        ("First", Hue.BLUE, Line.SOLID),
        ("First, hesitant", Hue.BLUE, Line.DASHED),
        ("Second", Hue.VERMILION, Line.SOLID),
        ("Second, hesitant", Hue.VERMILION, Line.DASHED),
    ]


def test_treaties_of_different_years_are_named_with_their_year_and_have_no_common_ideal():
    chart = protection_chart(
        [stress_test("Pact", world=1935), stress_test("Pact", world=1950)],
        [Treaty("Pact", 1935), Treaty("Pact", 1950)],
        load_world(1935),
        load_world(1950),
    )
    assert [str(series.name) for series in chart.series] == [
        "Pact 1935",
        "Pact 1935, hesitant",
        "Pact 1950",
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
        "share of states protected",
    ]
    assert len(table) == 1 + 5 * 3
    assert ["if each waits for the others", "2", "0.1"] in table


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_treaty_named_like_a_formula_stays_text_in_a_spreadsheet(start):
    table = rows(to_csv(chart_of(f"{start}1+1", "Second")))
    assert [f"'{start}1+1", "1", "0.9"] in table
