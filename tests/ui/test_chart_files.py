"""Charts in files, measured: what is read back, looked at by other programs, and never clipped."""

from __future__ import annotations

import itertools
import math
import re
import subprocess
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage

from sandbox import burden_sharing, draft_of, load_world, open_treaty, stress_test
from sandbox.model.draft import Draft
from sandbox.report.charts.carriers_chart import carriers_chart
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.hues import Hue
from sandbox.report.charts.protection_chart import protection_chart
from sandbox.treaty.templates import template_info, template_names
from tests.programs import program
from tests.ui.painted import SVG, texts_of
from ui.background.threat_question import ThreatQuestion, answer_threat
from ui.charts import export
from ui.charts.style import Look, Style, colours_for

GOLDEN = Path(__file__).parent / "golden"

#: From the smallest to the largest, wide and tall.
SIZES = ((640, 480), (800, 1000), (1280, 720), (1920, 1200), (3840, 2160))


@cache
def comparison(*references: str) -> Chart:
    drafts = []
    for reference in references:
        treaty = open_treaty(reference)
        drafts.append(Draft(treaty, load_world(treaty.year)))
    tests = [stress_test(draft.treaty, draft.world) for draft in drafts]
    return protection_chart(tests, drafts)


def league() -> Chart:
    return comparison("league@1935", "league-as-signed@1935", "ideal@1935")


def response() -> Chart:
    chart = answer_threat(
        ThreatQuestion(open_treaty("league@1935"), ("ITA",), "ETH"),
        lambda: draft_of(open_treaty("league@1935")),
    ).chart
    assert chart is not None
    return chart


CHARTS = {"one": lambda: comparison("league@1935"), "several": league, "response": response}


def assert_nothing_is_clipped(chart: Chart, look: Look) -> None:
    page = QRectF(0, 0, *look.page)
    found = [(text.words, text.box) for text in texts_of(export.svg(chart, look))]
    assert len(found) > 10
    for words, box in found:
        assert not words.endswith("…"), words
        assert page.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box), (words, box)
    for (words, box), (others, other) in itertools.combinations(found, 2):
        common = box.intersected(other)
        assert common.width() < 2 or common.height() < 5, (words, others)


def templates() -> list[str]:
    return list(template_names())


@pytest.mark.parametrize("size", SIZES[::4], ids=str)
@pytest.mark.parametrize("name", ["league", "north-atlantic"])
def test_no_label_is_clipped(qapp, name, size):
    year = template_info(name).default
    assert_nothing_is_clipped(comparison(f"{name}@{year}", f"ideal@{year}"), Look(size))


@pytest.mark.parametrize("size", SIZES[::2], ids=str)
@pytest.mark.parametrize("name", ["league@1935", "anzus@1962", "un-charter@2022"])
def test_no_name_of_those_who_carry_a_treaty_is_clipped(qapp, name, size):
    draft = draft_of(open_treaty(name))
    assert_nothing_is_clipped(carriers_chart(draft, burden_sharing(draft)), Look(size))


@pytest.mark.slow
@pytest.mark.parametrize("dpi", [None, 96])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", templates())
def test_no_label_of_any_templates_comparison_is_clipped(qapp, name, size, dpi):
    year = template_info(name).default
    chart = comparison(f"{name}@{year}", f"ideal@{year}")
    assert_nothing_is_clipped(chart, Look(size, dpi))


def test_six_treaties_have_room_for_their_names_in_the_smallest_picture(qapp):
    chart = comparison(
        *(f"{name}@1950" for name in ("un-charter", "north-atlantic", "rio", "arab-league")),
        "brussels@1950",
        "uniting-for-peace@1950",
    )
    assert_nothing_is_clipped(chart, Look((640, 480)))


# Golden pictures


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_looks_as_it_did(qapp, name, style, request):
    """Compare small pictures; delete one in `golden` to have it made anew, and look at it."""
    if style is Style.PRINT and name != "several":
        pytest.skip("one chart in print stands for all")
    image = export.image(CHARTS[name](), Look((960, 600), 96, style))
    path = GOLDEN / f"{name}-{style}.png"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        image.save(str(path))
        pytest.fail(f"{path} is new: look at it")
    assert difference(image, QImage(str(path))) < 4


def difference(one: QImage, other: QImage) -> float:
    """Return by how much two pictures differ, coarsely, of 255."""
    first, second = (coarse(image) for image in (one, other))
    return float(np.abs(first - second).mean())


def coarse(image: QImage) -> np.ndarray:
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(QSize(240, 150), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    small = small.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(small.constBits(), np.uint8).reshape(150, 240, 4)[..., :3].astype(float)


# Other programs


def test_rsvg_draws_it_at_the_right_scale(qapp, tmp_path):
    drawing, picture = tmp_path / "chart.svg", tmp_path / "chart.png"
    export.write(league(), drawing, Look((1600, 900), dpi=200))
    rsvg = program("rsvg-convert", "librsvg2-bin")
    subprocess.run([rsvg, str(drawing), "-o", str(picture)], check=True)
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (768, 432)
    ours = export.image(league(), Look((768, 432), 96))
    assert difference(image, ours) < 4


@pytest.mark.tenth
def test_a_browser_draws_it_as_we_do(qapp, tmp_path):
    drawing, picture = tmp_path / "chart.svg", tmp_path / "chart.png"
    export.write(league(), drawing, Look((960, 600), 96))
    chromium = program("chromium", "chromium")
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
    subprocess.run(
        [
            chromium,
            *options,
            f"--user-data-dir={tmp_path / 'profile'}",
            "--window-size=960,600",
            f"--screenshot={picture}",
            drawing.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    assert difference(QImage(str(picture)), export.image(league(), Look((960, 600), 96))) < 5


def test_a_pdf_has_its_fonts_inside_and_its_words_as_text(qapp, tmp_path):
    path = tmp_path / "chart.pdf"
    export.write(league(), path, Look((1600, 900), dpi=200))

    def said(name: str, *more: str) -> str:
        command = [program(name, "poppler-utils"), str(path), *more]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout

    fonts = said("pdffonts").splitlines()[2:]
    assert fonts
    assert all(row.split()[-5] == "yes" for row in fonts)
    text = " ".join(said("pdftotext", "-").split())
    for words in ("States protected by each treaty, 1935", "Aggressors acting together", "Data:"):
        assert words in text
    assert "576 x 324 pts" in said("pdfinfo")


# Names that would break a careless writer


@pytest.mark.parametrize(
    "name",
    ["\"q\" & 'q'", "<b>]]></svg>", "ميثاق שלום", "Pact 🕊️", "x" * 500, "=1+1", "a\x01\x0bz"],
    ids=["quotes", "brackets", "right to left", "emoji", "long", "formula", "controls"],
)
def test_any_name_is_escaped_in_every_format(qapp, name, tmp_path):
    chart = league().worded(title=name, caption=name, source=name)
    for ending in (".svg", ".png", ".pdf", ".csv"):
        export.write(chart, tmp_path / f"chart{ending}", Look((640, 480)))
    drawing = ElementTree.parse(tmp_path / "chart.svg").getroot()
    title = drawing.findtext(f"{SVG}title")
    assert title == re.sub("[\x01\x0b]", "\ufffd", name)
    assert QImage(str(tmp_path / "chart.png")).text("Title")[:2] == name[:2]


# Colours that can be told apart

#: From linear RGB to what an eye without green cones sees (Machado, Oliveira, Fernandes 2009).
DEUTERANOPIA = np.array(
    [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ]
)
TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)


def linear(colour: str) -> np.ndarray:
    values = np.array(QColor(colour).getRgbF()[:3])
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray) -> np.ndarray:
    """Return CIE L*a*b* of a linear colour under D65."""
    x = TO_XYZ @ np.clip(rgb, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(x > 0.008856, np.cbrt(x), 7.787 * x + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def pairs(style: Style) -> list[tuple[str, str]]:
    hues = colours_for(style).hues
    return list(itertools.combinations([hues[hue] for hue in Hue], 2))


@pytest.mark.parametrize("style", list(Style))
def test_colours_differ_to_eyes_without_green_cones(style):
    least = min(
        math.dist(lab(DEUTERANOPIA @ linear(one)), lab(DEUTERANOPIA @ linear(other)))
        for one, other in pairs(style)
    )
    assert least > 7


@pytest.mark.parametrize("style", [Style.PRINT, Style.GREYSCALE])
def test_colours_for_paper_differ_in_a_copy_without_colour(style):
    least = min(abs(lab(linear(a))[0] - lab(linear(b))[0]) for a, b in pairs(style))
    assert least > 7
