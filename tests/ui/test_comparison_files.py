"""All of a comparison in files: seen by other programs, and with names that would break one."""

from __future__ import annotations

import csv
import io
import re
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from sandbox.drafts import open_draft
from sandbox.report.charts.chart import Chart
from sandbox.report.comparison.chart_kinds import charts_of, whole
from sandbox.report.comparison.comparison import Comparison, compared, examine
from sandbox.report.documents.picture_files import FORMATS, TALLEST
from sandbox.report.verification import verify
from sandbox.sentences import Refusal
from tests.programs import program
from tests.ui.test_chart_files import GOLDEN, difference
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


@pytest.mark.parametrize("kind", ["overview", "whom", "breaking", "standing", "criteria"])
def test_it_looks_as_it_did(qapp, comparison, kind):
    """Compare small pictures; delete one in `golden` to have it made anew, and look at it."""
    image = export.image(charts_of(comparison)[kind], Look((960, 600), 96))
    path = GOLDEN / f"comparison-{kind}.png"
    if not path.exists():
        image.save(str(path))
        pytest.fail(f"{path} is new: look at it")
    assert difference(image, QImage(str(path))) < 4


@pytest.mark.parametrize("kind", ["overview", "whom", "held", "response", "breaking"])
@pytest.mark.parametrize("size", ["slide", "column", "page"])
def test_a_figure_has_the_size_that_it_is_for(qapp, comparison, size, kind):
    chart = charts_of(comparison, (("ITA",), "ETH"))[kind]
    look = export.look_of(chart, size)
    dots, across, down = FORMATS[size]
    assert look.size[0] == round(dots * across)
    assert look.size[1] <= dots * (down or TALLEST) + 1
    image = export.image(chart, look)
    assert (image.width(), image.height()) == look.size
    if down is None:
        # As high as it needs: a sixth of it at most is left empty between figure and words.
        rows = [row for row in range(0, image.height(), 8) if not is_empty(image, row)]
        gaps = [8 * (after - before) for before, after in pairwise([row // 8 for row in rows])]
        assert max(gaps) < image.height() / 6


def is_empty(image: QImage, row: int) -> bool:
    return all(image.pixelColor(x, row).lightness() > 250 for x in range(0, image.width(), 3))


def test_all_of_it_is_a_document_and_no_picture(qapp, comparison, tmp_path):
    for ending in (".svg", ".png"):
        with pytest.raises(Refusal, match="is a document, whose name must end"):
            export.write(all_of(comparison), tmp_path / f"all{ending}")


def test_its_tables_are_copied_as_a_picture_of_the_width_asked_for(qapp, comparison):
    (grid, _) = all_of(comparison).grids
    picture = export.table_image(grid, 700)
    assert picture.width() == pytest.approx(1400, abs=2)
    narrow = export.table_image(grid, 500)
    assert narrow.height() / narrow.width() > picture.height() / picture.width() - 0.01
    assert not picture.isGrayscale()


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


@pytest.mark.tenth
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_stays_text_in_every_format(qapp, comparison, name, tmp_path):
    first, *others = comparison.entries
    draft = replace(first.draft, treaty=first.draft.treaty.with_(name=said_by(name)[:200]))
    entries = (replace(first, draft=draft), *others)
    badges = (replace(comparison.badges[0], name=name), *comparison.badges[1:])
    chart = all_of(Comparison(entries, badges)).worded(title=name, caption=name, source=name)
    for ending in (".pdf", ".csv", ".html"):
        path = tmp_path / f"all{ending}"
        export.write(chart, path, Look((1000, 1000)))
        assert ending != ".csv" or verify(path).holds
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
