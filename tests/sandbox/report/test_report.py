"""The report and the treaty's text: whole, escaped, and able to be made again."""

from __future__ import annotations

import gc
import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from docx import Document

from sandbox import load_world, open_treaty
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.documents.document import AttackDots
from sandbox.report.documents.html import to_html
from sandbox.report.documents.pdf import to_pdf
from sandbox.report.documents.treaty_text import written
from sandbox.report.manifests.reading import read_manifest
from sandbox.report.report import make_report
from sandbox.report.verification import verify
from sandbox.sentences import Refusal
from sandbox.treaty.treaty import Treaty
from tests.benchmarks.processes import megabytes
from tests.programs import program
from ui.background.memory import release_memory

#: A treaty file allows no longer name; its note and its source may be as long as they like.
LONGEST = 200

NAMES = {
    "quotes": "The \"first\" & 'last'",
    "brackets": "</script><b>Pact</b> <!-- x -->",
    "markup": "#panic() $x$ *bold* `code` \\end [link](x) | cell",
    "right to left": "ميثاق الأمم שלום",
    "emoji": "Pact 🕊️ of 👨‍👩‍👧",
    "long": "Treaty " + "x" * 493,
    "formula": "=1+1",
}


def no_plot(chart: Chart, size: tuple[int, int]) -> bytes:
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"></svg>'
    ).encode()


def draft(name: str | None = None) -> Draft:
    treaty = open_treaty("north-atlantic@1950")
    treaty = treaty if name is None else treaty.with_(name=name[:LONGEST], note=name, source=name)
    return Draft(treaty, load_world(1950))


class Words(HTMLParser):
    """The text of a page, outside style and script."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attributes: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] not in (["style"], ["script"]):
            self.text += data


def test_the_report_holds_all_that_a_reader_needs():
    words = Words(to_html(make_report(draft()), no_plot)).text
    for part in (
        "Contents",
        "North Atlantic Treaty",
        "North Atlantic Treaty in 1950 could hold 100 if each party waits",
        "not by intent",
        "great-power test",
        "Article 9. Place in a wider order",
        "The world of 1950",
        "Worst coalition",
        "drawn from the states near each victim, its rivals and the great powers",
        "drawn from any states at all",
        "Settings: strength CINC",
        "conditional on war having come",
        "Data: Correlates of War",
        "SHA-256 of the treaty",
    ):
        assert part in words


def test_the_first_page_shows_how_many_attacks_are_held_as_dots_and_by_who_attacks():
    report = make_report(Draft(open_treaty("league@1935"), load_world(1935)))
    (block,) = [b for b in report.sections[0].blocks if isinstance(b, AttackDots)]
    assert [figures for _, figures in block.rows] == [
        ("40", "54", "100"),
        ("12", "27", "99"),
        ("88", "99", "100"),
        ("37", "49", "91"),
    ]
    page = to_html(report, no_plot).decode()
    drawn = page.partition('<div class="attacks">')[2].partition("</svg>")[0]
    found = re.findall('class="dot([0-3])"', drawn)
    assert found == ["0"] * 40 + ["1"] * 14 + ["2"] * 46
    assert report.manifest["figures"]["attacks held"]["covered"]["resolute"] == pytest.approx(
        0.54, abs=0.01
    )


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_stays_text_in_html(name, tmp_path):
    path = tmp_path / "report.html"
    path.write_bytes(to_html(make_report(draft(name)), no_plot))
    page = Words(path.read_bytes())
    assert page.text.count(name[:LONGEST]) >= 3
    assert page.tags.count("script") == 1
    assert read_manifest(path)["treaties"][0]["name"] == name[:LONGEST]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_stays_text_in_pdf(name, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(to_pdf(make_report(draft(name)), no_plot, "a4"))
    assert read_manifest(path)["treaties"][0]["name"] == name[:LONGEST]
    text = subprocess.run(
        [program("pdftotext", "poppler-utils"), str(path), "-"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    held = re.sub(r"[\s\u200b]+", "", text)
    for word in re.findall("[!-~]+", name[:60]):
        assert word in held


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("ending", [".docx", ".md", ".html"])
def test_a_name_stays_text_in_the_treatys_text(name, ending, tmp_path):
    path = tmp_path / f"treaty{ending}"
    path.write_bytes(written(draft(name), ending))
    assert read_manifest(path)["treaties"][0]["name"] == name[:LONGEST]
    assert verify(path).holds
    if ending == ".docx":
        title = Document(str(path)).paragraphs[0].text
        assert title == name[:LONGEST]
    elif ending == ".html":
        assert name[:LONGEST] in Words(path.read_bytes()).text
    else:
        first = path.read_text("utf-8").splitlines()[0]
        assert re.sub(r"\\(.)", r"\1", first) == "# " + name[:LONGEST]


@pytest.mark.parametrize("ending", [".docx", ".md", ".html"])
def test_the_treatys_text_has_nine_articles(ending, tmp_path):
    path = tmp_path / f"treaty{ending}"
    path.write_bytes(written(draft(), ending))
    if ending == ".docx":
        text = "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)
    else:
        text = path.read_text("utf-8").replace("\\", "")
    assert len(re.findall(r"Article \d\.", text)) == 9


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_a_pdf_has_its_paper_its_fonts_and_its_manifest(paper, size, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(to_pdf(make_report(draft()), no_plot, paper))
    info, fonts = (
        subprocess.run(
            [program(name, "poppler-utils"), str(path)],
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for name in ("pdfinfo", "pdffonts")
    )
    found = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
    assert found
    assert (round(float(found[1])), round(float(found[2]))) == size
    rows = fonts.splitlines()[2:]
    assert rows
    assert all(row.split()[-5] == "yes" for row in rows)
    assert verify(path).holds


@pytest.mark.tenth
def test_the_memory_of_a_report_is_given_back():
    def write(number: int) -> None:
        to_pdf(make_report(draft(f"Treaty {number}")), no_plot, "a4")
        gc.collect()
        release_memory()

    write(0)
    write(1)
    before = megabytes("VmRSS")
    if not before:
        pytest.skip("the system does not tell how much memory a process has")
    for number in range(2, 5):
        write(number)
    # Kept, each of them would take 18 MB.
    assert megabytes("VmRSS") - before < 30


def test_a_report_whose_figures_were_changed_does_not_hold(tmp_path):
    path = tmp_path / "report.html"
    page = to_html(make_report(draft()), no_plot).decode()
    figures = make_report(draft()).manifest["figures"]
    then = json.dumps(figures["critical share"]["any"])
    assert then in page
    path.write_text(page.replace(f'"any":{then}', '"any":0.5'))
    found = verify(path)
    assert [which for which, _, _ in found.changed] == ["critical share, any"]


def test_only_a_hash_is_set_like_one(tmp_path):
    letters = "n" * 64
    page = to_html(make_report(draft(letters)), no_plot).decode()
    assert page.count('class="hash"') == 2
    assert f"<td>{letters}</td>" in page


def test_a_treaty_without_parties_has_no_report():
    with pytest.raises(Refusal, match="no parties"):
        make_report(Draft(Treaty("Empty", 1950), load_world(1950)))


def test_two_treaties_are_reported_on_together():
    together = Draft(
        open_treaty("north-atlantic@1950"), load_world(1950), open_treaty("un-charter@1950")
    )
    report = make_report(together)
    assert report.title == "North Atlantic Treaty + United Nations Charter"
    words = Words(to_html(report, no_plot)).text
    assert words.count("Article 1. Parties") == 2


def test_the_text_is_written_from_the_command_line(capsys, tmp_path):
    from sandbox import cli

    path = tmp_path / "treaty.md"
    assert cli.main(["text", "league@1935", "-o", str(path)], None, None) == 0
    assert capsys.readouterr().out == f"{path} is written.\n"
    assert Path(path).read_text("utf-8").startswith("# League of Nations")
