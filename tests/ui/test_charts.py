"""Charts drawn: where labels go, and what the files hold."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sandbox import draft_of, load_world, open_treaty, stress_test
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.protection_chart import protection_chart
from sandbox.sentences import Refusal, say
from tests.ui.painted import shapes_of
from ui.background.threat_question import ThreatQuestion, answer_threat
from ui.charts import export
from ui.charts.coincidence import NEAR, strokes
from ui.charts.label_placement import in_two_lines, spread
from ui.charts.line_view import LineChartView
from ui.charts.style import Look
from ui.text import percent
from ui.theme import LIGHT


@pytest.fixture(scope="module")
def chart() -> Chart:
    treaty = open_treaty("league@1925")
    return protection_chart([stress_test(treaty, largest=3)], [Draft(treaty, load_world(1925))])


def test_labels_keep_their_place_where_there_is_room():
    assert spread([100.0, 50.0], [10, 10], 0, 200) == [100.0, 50.0]


@pytest.mark.parametrize("wanted", [[5.0, 5.0, 5.0], [0.0, 3.0, 99.0], [100.0, 100.0, 98.0]])
def test_labels_never_overlap_and_stay_inside(wanted):
    placed = spread(wanted, [10, 20, 10], 0, 100)
    edges = sorted((c - h / 2, c + h / 2) for c, h in zip(placed, [10, 20, 10], strict=True))
    assert edges[0][0] >= 0
    assert edges[-1][1] <= 100
    assert all(a[1] <= b[0] + 1e-9 for a, b in itertools.pairwise(edges))


def test_a_long_label_breaks_near_its_middle_and_a_short_one_not():
    assert in_two_lines("if parties trust one another") == "if parties trust\none another"
    assert in_two_lines("ideal treaty") == "ideal treaty"


def test_an_svg_is_a_drawing_of_the_size_given_with_its_manifest(qapp, chart, tmp_path):
    path = tmp_path / "chart.svg"
    export.write(chart, path, Look((800, 500)))
    assert QSvgRenderer(str(path)).viewBox().width() == 800
    text = path.read_text("utf-8")
    assert '"sha256"' in text.partition("<metadata>")[2].partition("</metadata>")[0]


def test_a_png_holds_its_manifest_and_is_not_blank(qapp, chart, tmp_path):
    path = tmp_path / "chart.png"
    export.write(chart, path, Look((800, 600), dpi=192))
    image = QImage(str(path))
    assert (image.width(), image.height()) == (800, 600)
    assert image.dotsPerMeterX() == round(192 / 0.0254)
    assert json.loads(image.text("Covenant"))["treaties"][0]["world"] == 1925
    colours = {image.pixelColor(x, y).name() for x in range(0, 800, 4) for y in range(0, 600, 4)}
    assert len(colours) > 5


def test_a_pdf_names_its_maker_and_treaty(qapp, chart, tmp_path):
    path = tmp_path / "chart.pdf"
    export.write(chart, path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert "Covenant".encode("utf-16-be") in content


def test_another_ending_is_refused(qapp, chart, tmp_path):
    with pytest.raises(Refusal, match=r"must end in .svg"):
        export.write(chart, tmp_path / "chart.gif")


def test_an_export_that_fails_leaves_the_old_file(qapp, chart, tmp_path, monkeypatch):
    path = tmp_path / "chart.csv"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(Refusal, match="no room is left"):
        export.write(chart, path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_chart_is_written_without_an_application_and_without_pyqtgraph(tmp_path):
    path = tmp_path / "chart.svg"
    program = (
        "import sys; from pathlib import Path\n"
        "from sandbox import load_world, open_treaty, stress_test\n"
        "from sandbox.drafts import Draft\n"
        "from sandbox.report.charts.protection_chart import protection_chart\n"
        "from ui.charts import export\n"
        "treaty = open_treaty('league@1925')\n"
        "test = stress_test(treaty, largest=2)\n"
        "chart = protection_chart([test], [Draft(treaty, load_world(1925))])\n"
        "export.write(chart, Path(sys.argv[1]))\n"
        "assert 'pyqtgraph' not in sys.modules\n"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program, str(path)], cwd=root, check=True, timeout=60)
    assert QSvgRenderer(str(path)).isValid()


@pytest.fixture
def view(qtbot: QtBot, chart: Chart) -> LineChartView:
    view = LineChartView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    view.show_chart(chart)
    QApplication.sendPostedEvents()
    return view


def spot(view: LineChartView, x: float, y: float) -> QPoint:
    """Return where a point of the chart is in the view."""
    return view.mapFromScene(view.plot.vb.mapViewToScene(QPointF(x, y)))


def test_the_pointer_shows_the_exact_figures_of_the_nearest_points(qtbot, view, chart):
    qtbot.mouseMove(view.viewport(), spot(view, 1.8, 0.4))
    ideal = next(series for series in chart.series if str(series.name) == "ideal treaty")
    assert view.reading[0] == ("Aggressors acting together, at most", "2")
    assert ("ideal treaty", percent(ideal.y[1], 1)) in view.reading
    assert len(view.reading) == 1 + len(chart.series)
    qtbot.mouseMove(view.viewport(), QPoint(2, 2))
    assert view.reading == []


def test_the_arrow_keys_move_from_point_to_point_and_escape_leaves(qtbot, view):
    read = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
        read.append(view.reading[0][1])
    assert read == ["1", "2", "3", "2"]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.reading == []


def send_mouse(view: LineChartView, kind: QEvent.Type, button: Qt.MouseButton, at: QPoint) -> None:
    # QTest warns of events that nobody accepts, which is what these are for.
    place, held = QPointF(at), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, place, QPointF(view.mapToGlobal(at)), button, button, held)
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
def test_dragging_does_not_move_the_range_and_no_menu_opens(view, button):
    before = view.plot.vb.viewRange()
    send_mouse(view, QEvent.Type.MouseButtonPress, button, spot(view, 1.2, 0.2))
    for x in (1.6, 2.0, 2.4):
        send_mouse(view, QEvent.Type.MouseMove, button, spot(view, x, x / 3))
    send_mouse(view, QEvent.Type.MouseButtonRelease, button, spot(view, 2.8, 0.8))
    assert view.plot.vb.viewRange() == before
    assert QApplication.activePopupWidget() is None


def test_the_wheel_does_not_zoom(view):
    before = view.plot.vb.viewRange()
    at = QPointF(spot(view, 2.0, 0.5))
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), *none, False)
    QApplication.sendEvent(view.viewport(), turn)
    assert view.plot.vb.viewRange() == before


def test_points_are_drawn_where_their_figures_are(view, chart):
    series = replace(chart.series[1], y=(0.9, 0.5, 0.0))
    view.show_chart(replace(chart, series=(series,)))
    QApplication.sendPostedEvents()
    picture = view.grab().toImage()
    for x, y in zip(series.x, series.y, strict=True):
        assert picture.pixelColor(spot(view, x, y)) == QColor(LIGHT.hues[series.hue])


def test_every_line_is_named_in_the_svg_inside_the_page(qapp, chart, tmp_path):
    path = tmp_path / "chart.svg"
    export.write(chart, path)
    text = path.read_text("utf-8")
    for words in (str(chart.title), *(str(series.name) for series in chart.series), "100%", "0%"):
        assert f">{words}</text>" in text
    assert "Aggressors acting together, at most" in text


def test_a_long_name_leaves_the_plot_its_room(qtbot, chart):
    view = LineChartView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    long = replace(chart.series[0], name=say("{name}", name="A treaty " * 22))
    view.show_chart(replace(chart, series=(long,)))
    QApplication.sendPostedEvents()
    assert view.plot.vb.width() > 150


def drawn_once(*paths: list[tuple[float, float]]) -> dict[tuple[int, ...], list]:
    """Return by the lines that share them the strokes that are drawn for paths."""
    found: dict[tuple[int, ...], list] = {}
    for stroke in strokes(paths):
        found.setdefault(stroke.lines, []).append(list(stroke.spots))
    return found


def test_where_lines_coincide_one_is_drawn_for_all():
    one = [(0, 10), (10, 20), (20, 20), (30, 0)]
    other = [(0, 10), (10, 20), (20, 20), (30, 40)]
    assert drawn_once(one, other) == {
        (0, 1): [[(0, 10), (10, 20), (20, 20)]],
        (0,): [[(20, 20), (30, 0)]],
        (1,): [[(20, 20), (30, 40)]],
    }


def test_lines_with_corners_at_other_places_coincide_in_between():
    flat, steps = [(0, 50), (40, 50)], [(0, 50), (20, 50), (20, 90), (40, 90)]
    assert drawn_once(flat, steps) == {
        (0, 1): [[(0, 50), (20, 50)]],
        (0,): [[(20, 50), (40, 50)]],
        (1,): [[(20, 50), (20, 90), (40, 90)]],
    }


def test_lines_that_only_cross_do_not_coincide():
    assert drawn_once([(0, 0), (10, 10)], [(0, 10), (10, 0)]) == {
        (0,): [[(0, 0), (10, 10)]],
        (1,): [[(0, 10), (10, 0)]],
    }


@given(
    heights=st.lists(
        st.lists(st.sampled_from([0.0, 0.4, 0.9, 3.0, 50.0]), min_size=5, max_size=5),
        min_size=1,
        max_size=4,
    )
)
def test_every_line_is_drawn_along_its_whole_length_and_no_two_over_each_other(heights):
    paths = [[(10.0 * n, y) for n, y in enumerate(line)] for line in heights]
    pieces = [
        (stroke.lines, piece) for stroke in strokes(paths) for piece in pairwise(stroke.spots)
    ]
    for number, path in enumerate(paths):
        own = sorted(piece for lines, piece in pieces if number in lines)
        assert [start[0] for start, _ in own] == [0, 10, 20, 30]
        for (start, end), (before, after) in zip(own, pairwise(path), strict=True):
            assert abs(start[1] - before[1]) < NEAR
            assert abs(end[1] - after[1]) < NEAR
    assert len({piece for _, piece in pieces}) == len(pieces)


def test_coinciding_lines_are_striped_in_the_colours_of_all(qapp, chart):
    one, other = (replace(line, y=(0.5, 0.5, 0.5)) for line in chart.series[1:3])
    drawn = shapes_of(export.svg(replace(chart, series=(one, other)), Look((960, 600), 96)))
    wide = [s for s in drawn if s.kind == "path" and s.fill == "none" and s.width == 4]
    assert [s.stroke for s in wide] == [LIGHT.hues[one.hue], LIGHT.hues[other.hue]]
    assert (wide[0].corners == wide[1].corners).all()


def test_control_and_the_wheel_zoom_and_a_double_click_shows_all_again(view):
    whole = view.plot.vb.viewRange()
    at = QPointF(spot(view, 2.0, 0.5))
    control = Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier
    turn = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, 240),
        *control,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turn)
    (left, right), (low, high) = view.plot.vb.viewRange()
    assert (right - left) / (whole[0][1] - whole[0][0]) == pytest.approx(1 / 1.25**2)
    assert (high - low) == pytest.approx(1 / 1.25**2)
    send_mouse(view, QEvent.Type.MouseButtonDblClick, Qt.MouseButton.LeftButton, at.toPoint())
    assert view.plot.vb.viewRange() == whole


def test_the_keys_zoom_and_show_all_again(qtbot, view):
    whole = view.plot.vb.viewRange()
    qtbot.keyClicks(view, "+")
    assert view.plot.vb.viewRange() != whole
    qtbot.keyClicks(view, "0")
    assert view.plot.vb.viewRange() == whole


def test_marks_are_named_in_the_svg_and_in_the_table(qapp, tmp_path):
    reply = answer_threat(
        ThreatQuestion(open_treaty("league@1935"), ("ITA",), "ETH"),
        lambda: draft_of(open_treaty("league@1935")),
    )
    for ending in ("svg", "csv"):
        path = tmp_path / f"curve.{ending}"
        export.write(reply.chart, path)
        for words in ("hesitant", "confidence needed", "resolute"):
            assert words in path.read_text("utf-8")
