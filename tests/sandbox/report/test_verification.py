"""An export is made again from its manifest alone, and its numbers compared."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sandbox import load_world, open_treaty, respond, stress_test
from sandbox.files.writing import save
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.protection_chart import protection_chart
from sandbox.report.charts.response_chart import response_chart
from sandbox.report.documents.table import table_files
from sandbox.report.verification import verify
from sandbox.response.curve import response_curve
from sandbox.sentences import Refusal


@pytest.fixture(scope="module")
def chart() -> Chart:
    treaty = open_treaty("league@1935")
    test = stress_test(treaty, largest=2, pool="great powers", together="no-rivals")
    return protection_chart([test], [Draft(treaty, load_world(1935))])


@pytest.fixture
def table(chart: Chart, tmp_path: Path) -> Path:
    path = tmp_path / "chart.csv"
    save(table_files(chart, path))
    return path


def change(path: Path, **parts: object) -> None:
    """Change the manifest beside a table."""
    beside = path.with_name(path.name + ".json")
    beside.write_text(json.dumps(json.loads(beside.read_text("utf-8")) | parts))


def test_an_export_holds_as_long_as_nothing_changes(table, chart):
    found = verify(table)
    assert found.holds
    assert found.figures == sum(2 * len(series.x) for series in chart.series)
    assert str(found.sentence) == f"{table} holds: all {found.figures} figures come out the same."


def test_a_figure_edited_in_the_table_is_found(table):
    lines = table.read_text("utf-8-sig").splitlines()
    name, x, y = lines[2].rsplit(",", 2)
    lines[2] = f"{name},{x},{float(y) - 0.01}"
    table.write_text("\n".join(lines) + "\n")
    found = verify(table)
    assert not found.holds
    assert "row 3" in str(found.sentence)


def test_a_table_beside_the_manifest_of_another_is_told(table):
    assert verify(table).notes == ()
    # With other names its figures may be the same.
    table.write_bytes(table.read_bytes().replace(b"ideal treaty", b"other treaty"))
    found = verify(table)
    assert found.holds
    (note,) = found.notes
    assert "it belongs to another export" in str(note)


def test_a_row_taken_out_of_the_table_is_found(table):
    table.write_text("\n".join(table.read_text("utf-8-sig").splitlines()[:-1]) + "\n")
    assert not verify(table).holds


def test_a_figure_edited_in_the_manifest_is_found(table, chart):
    figures = json.loads(json.dumps(chart.full_manifest["figures"]))
    figures["1/kept"]["y"][1] = 0.5
    change(table, figures=figures)
    assert any(which == "1/kept, y, 2" for which, _, _ in verify(table).changed)


def test_another_treaty_in_its_place_is_refused(table, chart):
    entry = json.loads(json.dumps(chart.manifest["treaties"][0]))
    entry["text"]["name"] = "Another"
    change(table, treaties=[entry])
    with pytest.raises(Refusal, match="not the one that was tested"):
        verify(table)


def test_other_data_and_another_program_are_told(table, chart):
    entry = chart.manifest["treaties"][0] | {"data_sha256": "0" * 64, "data": "Other tables"}
    change(table, treaties=[entry], program="Covenant 0.0.1")
    found = verify(table)
    assert found.holds
    assert [str(note).split(" ", 3)[:2] for note in found.notes] == [["It", "was"], ["The", "data"]]


def test_a_response_with_a_wider_order_is_made_again(tmp_path):
    treaty, wider = open_treaty("north-atlantic@1950"), open_treaty("un-charter@1950")
    draft = Draft(treaty, load_world(1950), wider)
    answer = respond(treaty, ["RUS"], "NOR", draft.world, wider=wider)
    curve = response_curve(draft.model, ["RUS"], "NOR")
    assert curve is not None
    path = tmp_path / "curve.csv"
    save(table_files(response_chart(answer, curve, draft), path))
    assert verify(path).holds
    manifest = json.loads((tmp_path / "curve.csv.json").read_text("utf-8"))
    manifest["treaties"][0]["with"] = None
    change(path, treaties=manifest["treaties"])
    assert not verify(path).holds


def test_a_line_may_be_renamed_and_left_out(chart, tmp_path):
    path = tmp_path / "chart.csv"
    one = replace(chart.series[1], name=chart.title)
    save(table_files(replace(chart, series=(one,)), path))
    assert verify(path).holds


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.svg", None, "does not exist"),
        ("plain.svg", "<svg/>", "carries no manifest"),
        ("noise.png", "\x89PNG noise", "carries no manifest"),
        ("lone.csv", "a,b\n", "should lie beside it"),
        ("new.json", '{"format":"covenant-manifest","version":2}', "newer Covenant"),
        ("torn.json", '{"format":"covenant-manifest","version":1}', "damaged"),
        ("odd.json", '{"format":"covenant-manifest","version":1,"figures":[],"made":3}', "damaged"),
    ],
)
def test_what_cannot_be_verified_is_refused_with_the_cause(tmp_path, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_text(content, encoding="latin-1")
    with pytest.raises(Refusal, match=words) as refused:
        verify(path)
    assert name in str(refused.value)
