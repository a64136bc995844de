"""All of a comparison in files: seen by other programs, and with names that would break one."""

from __future__ import annotations

import csv
import io
import re
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from sandbox.drafts import open_draft
from sandbox.report.charts import Chart
from sandbox.report.comparison import Comparison, compared, examine
from sandbox.report.comparison_chart_kinds import charts_of, whole
from sandbox.report.verification import verify
from tests.programs import program
from tests.ui.test_chart_files import GOLDEN, SVG, difference
from ui.charts import export
from ui.charts.style import Look

NAMES = {
    "quotes": "\"q\" & 'q'",
    "brackets": "<b>]]></svg></script>",
    "right to left": "ميثاق שלום",
    "emoji": "Pact 🕊️",
    "long": "x" * 500,
    "formula": '=HYPERLINK("http://x")',
    "controls": "a\x01\x0bz",
}


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    references = ("league@1935", "league-as-signed@1935", "ideal@1935")
    return compared([examine(open_draft(each, None, None)) for each in references])


def all_of(comparison: Comparison) -> Chart:
    return whole(comparison, list(charts_of(comparison, (("ITA",), "ETH")).values()))


@pytest.mark.parametrize("kind", ["breaking", "standing", "criteria", "all"])
def test_it_looks_as_it_did(qapp, comparison, kind):
    """Compare small pictures; delete one in `golden` to have it made anew, and look at it."""
    chart = all_of(comparison) if kind == "all" else charts_of(comparison)[kind]
    image = export.image(chart, Look((960, 600), 96))
    path = GOLDEN / f"comparison-{kind}.png"
    if not path.exists():
        image.save(str(path))
        pytest.fail(f"{path} is new: look at it")
    assert difference(image, QImage(str(path))) < 4


def test_rsvg_draws_it_at_the_right_scale(qapp, comparison, tmp_path):
    drawing, picture = tmp_path / "all.svg", tmp_path / "all.png"
    chart = all_of(comparison)
    export.write(chart, drawing, Look((1600, 1200), 200))
    rsvg = program("rsvg-convert", "librsvg2-bin")
    subprocess.run([rsvg, str(drawing), "-o", str(picture)], check=True)
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (768, 576)
    assert difference(image, export.image(chart, Look((768, 576), 96))) < 4


def test_its_pdf_has_its_fonts_inside_and_its_tables_as_text(qapp, comparison, tmp_path):
    path = tmp_path / "all.pdf"
    chart = all_of(comparison)
    export.write(chart, path, export.natural_look(chart))

    def said(name: str, *more: str) -> str:
        command = [program(name, "poppler-utils"), str(path), *more]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout

    fonts = said("pdffonts").splitlines()[2:]
    assert fonts
    assert all(row.split()[-5] == "yes" for row in fonts)
    text = " ".join(said("pdftotext", "-").split())
    for words in ("Sanctions and force", "Casus foederis", "57 parties, by consent", "Data:"):
        assert words in text


def said_by(name: str) -> str:
    """Return a name as XML can write it."""
    return re.sub("[\x01\x0b]", "\ufffd", name)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_stays_text_in_every_format(qapp, comparison, name, tmp_path):
    first, *others = comparison.entries
    draft = replace(first.draft, treaty=first.draft.treaty.with_(name=said_by(name)[:200]))
    entries = (replace(first, draft=draft), *others)
    badges = (replace(comparison.badges[0], name=name), *comparison.badges[1:])
    chart = all_of(Comparison(entries, badges)).worded(title=name, caption=name, source=name)
    for ending in (".svg", ".png", ".pdf", ".csv", ".html"):
        path = tmp_path / f"all{ending}"
        export.write(chart, path, Look((1000, 1000)))
        assert ending != ".csv" or verify(path).holds
    said = said_by(name)
    drawing = ElementTree.parse(tmp_path / "all.svg").getroot()
    assert drawing.findtext(f"{SVG}title") == said
    assert not list(drawing.iter(f"{SVG}b"))
    page = _Page()
    page.feed((tmp_path / "all.html").read_text("utf-8"))
    assert page.scripts == 1
    assert name in "".join(page.said)
    table = (tmp_path / "all.csv").read_text("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    assert name in [cell.removeprefix("'") for cell in cells]
    assert not any(cell.startswith(("=", "@", "+")) for cell in cells)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.scripts, self.said = 0, []

    def handle_starttag(self, tag: str, attributes: object) -> None:
        self.scripts += tag == "script"

    def handle_data(self, data: str) -> None:
        self.said.append(data)
