"""Charts drawn: where labels go, and what the files hold."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from sandbox import load_world, open_treaty, stress_test
from sandbox.report.charts import Chart, protection_chart
from sandbox.sentences import Refusal
from ui.charts import export
from ui.charts.labels import in_two_lines, spread


@pytest.fixture(scope="module")
def chart() -> Chart:
    treaty = open_treaty("league@1925")
    return protection_chart([stress_test(treaty, largest=3)], [treaty], load_world(1925))


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
    export.write(chart, path, (800, 500))
    assert QSvgRenderer(str(path)).viewBox().width() == 800
    text = path.read_text("utf-8")
    assert '"sha256"' in text.partition("<metadata>")[2].partition("</metadata>")[0]


def test_a_png_holds_its_manifest_and_is_not_blank(qapp, chart, tmp_path):
    path = tmp_path / "chart.png"
    export.write(chart, path, (400, 300))
    image = QImage(str(path))
    assert (image.width(), image.height()) == (800, 600)
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
    with pytest.raises(Refusal, match="No space left"):
        export.write(chart, path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_chart_is_written_without_an_application(tmp_path):
    path = tmp_path / "chart.svg"
    program = (
        "import sys; from pathlib import Path\n"
        "from sandbox import load_world, open_treaty, stress_test\n"
        "from sandbox.report.charts import protection_chart\n"
        "from ui.charts import export\n"
        "treaty = open_treaty('league@1925')\n"
        "test = stress_test(treaty, largest=2)\n"
        "export.write(protection_chart([test], [treaty], load_world(1925)), Path(sys.argv[1]))\n"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program, str(path)], cwd=root, check=True, timeout=60)
    assert QSvgRenderer(str(path)).isValid()
