"""Charts drawn: where labels go, and what the files hold."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sandbox import draft_of, load_world, open_treaty, stress_test
from sandbox.model.draft import Draft
from sandbox.report.charts import Chart
from sandbox.report.protection_chart import protection_chart
from sandbox.sentences import Refusal, say
from ui.charts import export
from ui.charts.label_placement import in_two_lines, spread
from ui.charts.line_view import LineChartView
from ui.charts.lines import asides
from ui.charts.style import Look
from ui.question import Question, reply_to
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
    with pytest.raises(Refusal, match="must end in one of"):
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
        "from sandbox.report.protection_chart import protection_chart\n"
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


def test_lines_that_would_cover_one_another_run_side_by_side(chart):
    one = replace(chart.series[0], y=(0.4, 0.1, 0.5))
    other = replace(chart.series[1], y=(0.4, 0.9, 0.5))
    beside, below = asides([one, other], 0.0, 1.0)
    assert beside[0] == -below[0] != 0
    assert beside[1] == below[1] == 0
    assert beside[2] < below[2]


def test_on_the_edges_lines_run_side_by_side_inwards(chart):
    one, other = (replace(series, y=(0.0, 1.0, 0.5)) for series in chart.series[:2])
    beside, below = asides([one, other], 0.0, 1.0)
    assert beside[0] < below[0] == 0
    assert 0 == beside[1] < below[1]


@given(
    lines=st.lists(
        st.lists(st.sampled_from([0.0, 0.004, 0.01, 0.02, 0.031, 0.5, 0.99, 1.0]), min_size=4),
        min_size=1,
        max_size=6,
    ),
    height=st.sampled_from([100, 180, 600]),
)
@example(
    lines=[[1.0, 0.405, 0.0205, 0.0103, 0.0051]] * 2 + [[0.0103, 0.0051, 0, 0]] * 3, height=180
)
def test_no_falling_line_seems_to_rise_where_it_joins_others(chart, lines, height):
    """The example is the United Nations of 2022, by the size of the coalition."""
    falling = [sorted(line, reverse=True) for line in lines]
    # None crosses another.
    at_each = [sorted(found, reverse=True) for found in zip(*falling, strict=False)]
    x = tuple(map(float, range(len(at_each))))
    series = [replace(chart.series[0], x=x, y=y) for y in zip(*at_each, strict=True)]
    for line, aside in zip(series, asides(series, 0.0, 1.0), strict=True):
        drawn = [height * y - down for y, down in zip(line.y, aside, strict=True)]
        assert all(after <= before + 1e-9 for before, after in itertools.pairwise(drawn))
        assert -1e-9 <= drawn[-1] <= drawn[0] <= height + 1e-9


def test_marks_are_named_in_the_svg_and_in_the_table(qapp, tmp_path):
    reply = reply_to(
        Question(open_treaty("league@1935"), ("ITA",), "ETH"),
        lambda: draft_of(open_treaty("league@1935")),
    )
    for ending in ("svg", "csv"):
        path = tmp_path / f"curve.{ending}"
        export.write(reply.chart, path)
        for words in ("hesitant", "confidence needed", "resolute"):
            assert words in path.read_text("utf-8")
