"""The menu of exports: each file is what the window shows, and can be made again."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from sandbox.report.manifests.reading import read_manifest
from sandbox.report.verification import verify
from ui.charts.style import Style
from ui.export.chart_dialog import ExportDialog
from ui.export.report_job import paper


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> Path:
    """Have the next file dialog answer with a path."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


@pytest.fixture
def opened(open_window):
    return open_window("league@1925")


def wait_for(qtbot, path: Path) -> None:
    """Wait until a file is written; it is never there in part."""
    qtbot.waitUntil(path.exists, timeout=20_000)


def dialog_of(opened) -> ExportDialog:
    opened.window.exports.chart.trigger()
    (dialog,) = opened.window.findChildren(ExportDialog)
    return dialog


def test_a_chart_is_saved_with_words_size_and_style_of_ones_own(
    opened, qtbot, monkeypatch, tmp_path
):
    path = choose(monkeypatch, tmp_path / "chart.png")
    dialog = dialog_of(opened)
    dialog.title.selectAll()
    qtbot.keyClicks(dialog.title, "My <title>")
    dialog.width_box.setValue(1000)
    dialog.height_box.setValue(700)
    dialog.dpi.setValue(120)
    dialog.style_choice.setFocus()
    qtbot.keyClick(dialog.style_choice, Qt.Key.Key_End)
    dialog.style_choice.picked.emit(Style.GREYSCALE)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wait_for(qtbot, path)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1000, 700)
    assert image.text("Title") == "My <title>"
    assert all(image.pixelColor(x, 350).saturation() < 12 for x in range(0, 1000, 5))
    assert verify(path).holds


def test_the_preview_follows_the_words(opened, qtbot):
    dialog = dialog_of(opened)
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull(), timeout=3000)
    before = dialog.preview.pixmap().toImage()
    qtbot.keyClicks(dialog.title, " and more")
    qtbot.waitUntil(lambda: dialog.preview.pixmap().toImage() != before, timeout=3000)
    dialog.reject()


def test_picture_and_table_are_copied(opened, qtbot):
    dialog = dialog_of(opened)
    qtbot.mouseClick(dialog.copy_table, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[0] == "series"
    assert len(lines) == 1 + sum(len(x) for _, _, x, _ in dialog.chart.points())
    qtbot.mouseClick(dialog.copy_picture, Qt.MouseButton.LeftButton)
    width = dialog.width_box.value()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().image().width() == width, timeout=3000)
    dialog.reject()


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf", ".geojson"])
def test_the_map_is_exported(opened, qtbot, monkeypatch, tmp_path, ending):
    path = choose(monkeypatch, tmp_path / f"map{ending}")
    opened.window.exports.map.trigger()
    wait_for(qtbot, path)
    assert verify(path).holds
    if ending == ".svg":
        words = "".join(ElementTree.parse(path).getroot().itertext())
        assert "League of Nations, 1925" in words
    if ending == ".geojson":
        features = {f["id"]: f for f in json.loads(path.read_text("utf-8"))["features"]}
        assert features["FRN"]["properties"]["party"] is True
        for polygon in features["FRN"]["geometry"]["coordinates"]:
            assert all(ring[0] == ring[-1] for ring in polygon)
            outer = polygon[0]
            turns = sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in pairwise(outer))
            assert turns < 0  # counterclockwise
        longitudes = [x for x, _ in features["FRN"]["geometry"]["coordinates"][0][0]]
        assert -6 < min(longitudes) < max(longitudes) < 11


@pytest.mark.parametrize(
    ("ending", "read"), [(".graphml", nx.read_graphml), (".gexf", nx.read_gexf)]
)
def test_the_network_is_exported(opened, qtbot, monkeypatch, tmp_path, ending, read):
    path = choose(monkeypatch, tmp_path / f"network{ending}")
    opened.window.exports.network.trigger()
    wait_for(qtbot, path)
    graph = read(path)
    assert graph.nodes["FRN"]["name"] == "France"
    assert graph.nodes["FRN"]["party"] is True
    assert graph.has_edge("FRN", "BEL")
    assert read_manifest(path)["treaties"][0]["name"] == "League of Nations"


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf"])
def test_the_network_is_exported_as_a_picture(opened, qtbot, monkeypatch, tmp_path, ending):
    path = choose(monkeypatch, tmp_path / f"network{ending}")
    opened.window.exports.network.trigger()
    wait_for(qtbot, path)
    assert verify(path).holds
    if ending == ".svg":
        words = list(ElementTree.parse(path).getroot().itertext())
        assert "League of Nations, 1925: borders" in words
        assert {"France", "Soviet Union", "Japan"} <= set(words)
    if ending == ".png":
        assert QImage(str(path)).width() == 2400


@pytest.mark.tenth
def test_every_page_that_has_a_picture_offers_to_export_it(opened, qtbot, monkeypatch, tmp_path):
    window, export = opened.window, opened.window.top_bar.export
    stress = window.stress
    opened.window.threat.show(("GRC",), "BUL")
    qtbot.waitUntil(lambda: opened.outcome.answer is not None)
    pages = (stress.whom, stress.frontier, stress.breaking, stress.response, stress.arms)
    for page in (*pages, stress.timeline, stress.network):
        stress.turn_to(page)
        qtbot.waitUntil(export.isEnabled, timeout=30_000)
    for page in (stress.worst, stress.victims):
        stress.turn_to(page)
        assert not export.isEnabled()
    stress.turn_to(stress.network)
    path = choose(monkeypatch, tmp_path / "network.svg")
    qtbot.mouseClick(export, Qt.MouseButton.LeftButton)
    wait_for(qtbot, path)
    assert "League of Nations, 1925: borders" in path.read_text("utf-8")


def test_the_text_is_exported(opened, qtbot, monkeypatch, tmp_path):
    path = choose(monkeypatch, tmp_path / "treaty.docx")
    opened.window.exports.text.trigger()
    wait_for(qtbot, path)
    assert verify(path).holds


def test_the_report_is_written_while_the_window_goes_on(opened, qtbot, monkeypatch, tmp_path):
    path = choose(monkeypatch, tmp_path / "report.html")
    exports = opened.window.exports
    qtbot.mouseClick(opened.window.verdict.report, Qt.MouseButton.LeftButton)
    assert not exports.report.isEnabled()
    assert not opened.window.verdict.report.isEnabled()
    qtbot.waitUntil(exports.report.isEnabled, timeout=30_000)
    assert "is written" in opened.window.statusBar().currentMessage()
    assert verify(path).holds


def test_a_report_that_is_cancelled_leaves_nothing(opened, qtbot, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path / "out" / "report.pdf").parent.mkdir()
    exports = opened.window.exports
    exports.report.trigger()
    exports.close_down()
    qtbot.waitUntil(exports.report.isEnabled, timeout=5000)
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.tenth
def test_a_report_that_fails_says_why(opened, qtbot, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path / "none" / "report.html")
    opened.window.exports.report.trigger()
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(QMessageBox)), timeout=30_000)
    (box,) = opened.window.findChildren(QMessageBox)
    assert box.text().endswith("report.html cannot be written: its folder does not exist.")
    box.accept()


def test_the_report_is_set_for_the_paper_of_the_country(monkeypatch):
    for country, size in (("en_US", "letter"), ("fr_FR", "a4"), ("en_GB", "a4")):
        monkeypatch.setattr(QLocale, "system", lambda country=country: QLocale(country))
        assert paper() == size


def test_without_parties_there_is_no_report_to_write(open_window):
    assert not open_window(None).window.exports.report.isEnabled()
