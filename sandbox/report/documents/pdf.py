"""A report as PDF, set by Typst on A4 or Letter with its fonts embedded.

The words go in as data, never as markup, and the manifest as an attached file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import sandbox
from sandbox.report.charts.chart import Chart
from sandbox.report.documents.document import (
    Article,
    AttackDots,
    Block,
    ChartFigure,
    CriterionDetail,
    DataTable,
    Glance,
    Paragraph,
    Plot,
    Report,
    is_hash,
)
from sandbox.report.manifests.manifest import as_text
from sandbox.sentences import say

#: What paper is called on the command line, and by Typst.
PAPERS = {"a4": "a4", "letter": "us-letter"}

#: The plot of a chart, in pixels of 96 to the inch: as wide as the column of type.
PLOT_SIZE = (640, 280)

#: Documents back from which Typst keeps what it made.
_KEPT = 10

#: A column with so many characters holds a list or a sentence.
_LIST = 8

#: A word longer than this may be broken anywhere.
_LONG_WORD = re.compile(r"(\S{30})(?=\S)")


def to_pdf(report: Report, plot: Plot, paper: str) -> bytes:
    """Return the report as PDF; `plot` draws its charts."""
    parts = {"covenant-manifest.json": as_text(report.manifest).encode()}
    sections = [
        {
            "title": str(section.title),
            "blocks": [_block(block, plot, parts) for block in section.blocks],
        }
        for section in report.sections
    ]
    held = {
        "title": breakable(report.title),
        "running": report.title[:70],
        "subtitle": str(report.subtitle),
        "verdict": report.verdict.capitalize(),
        "contents": str(say("Contents")),
        "paper": PAPERS[paper],
        "source": str(report.source),
        "sections": sections,
    }
    return typeset("report", held, parts)


def typeset(
    name: str, held: Mapping[str, Any], parts: Mapping[str, bytes], dpi: float | None = None
) -> bytes:
    """Return what the template of a name makes of data: PDF, or PNG of so many dots to the inch.

    parts: files that the template reads, beside the data.
    """
    # Half of the program's commands never need it, and it is large.
    import typst

    folder = files("resources") / "report"
    read = {
        "main.typ": (folder / f"{name}.typ").read_bytes(),
        "common.typ": (folder / "common.typ").read_bytes(),
        f"{name}.json": json.dumps({**held, "program": f"Covenant {sandbox.__version__}"}).encode(),
        **parts,
    }
    wanted = {} if dpi is None else {"format": "png", "ppi": dpi}
    # Its stub knows of no files in memory; its documentation does.
    made: bytes = typst.compile(read, **wanted)  # type: ignore[call-overload]
    # It keeps what it made of the last ten documents: 18 MB of the report on the League of 1935.
    no_fonts = typst.Fonts(include_system_fonts=False)
    for _ in range(_KEPT + 1):
        typst.compile(b" ", font_paths=no_fonts)
    return made


def breakable(text: str) -> str:
    """Return text whose longest words can be broken between two lines."""
    return _LONG_WORD.sub("\\1\u200b", text)


def _block(block: Block, plot: Plot, parts: dict[str, bytes]) -> dict[str, Any]:
    """Return one block as data; the pictures it needs are added to `parts`."""
    if isinstance(block, Paragraph):
        return {"kind": "text", "words": breakable(str(block.words)), "role": block.role}
    if isinstance(block, AttackDots):
        return {
            "kind": "attacks",
            "dots": block.dots,
            "kinds": [str(words) for words in block.kinds],
            "rows": [[str(name), *figures] for name, figures in block.rows],
        }
    if isinstance(block, Glance):
        return {
            "kind": "glance",
            "criteria": [
                {"key": c.key, "verdict": c.verdict.value, "shown": str(c.shown)}
                for c in block.criteria
            ],
        }
    if isinstance(block, CriterionDetail):
        result = block.result
        evidence = result.evidence
        return {
            "kind": "finding",
            "key": result.key,
            "verdict": result.verdict.value,
            "asks": str(result.criterion.asks),
            "shown": str(result.shown),
            "reason": breakable(str(result.reason)),
            "evidence": breakable(str(evidence.sentence)) if evidence else None,
        }
    if isinstance(block, Article):
        return {
            "kind": "article",
            "number": block.number,
            "title": str(block.title),
            "paragraphs": [breakable(str(words)) for words in block.paragraphs],
        }
    if isinstance(block, ChartFigure):
        return figure_of(block.chart, plot, PLOT_SIZE, parts)
    return _table(block)


def figure_of(
    chart: Chart, plot: Plot, size: tuple[int, int], parts: dict[str, bytes]
) -> dict[str, Any]:
    """Return a chart as data; its plot, of a size in pixels, is added to `parts`."""
    name = f"chart{len(parts)}.svg"
    parts[name] = plot(chart, size)
    above = [str(chart.subtitle)] if chart.subtitle else []
    above += [str(chart.y.label)] if chart.series else []
    axis = "\n".join(words[:1].upper() + words[1:] for words in above)
    return {
        "kind": "figure",
        "svg": name,
        "title": breakable(str(chart.headline)),
        "axis": axis,
        "caption": breakable(str(chart.caption)),
        "alt": str(chart.caption),
    }


def _table(block: DataTable) -> dict[str, Any]:
    """Return a table; its longest list, or else its first column, takes the room that is left."""
    longest = [max((len(row[n]) for row in block.rows), default=0) for n in range(len(block.head))]
    later = range(1, len(longest))
    wide = max(later, key=longest.__getitem__) if len(longest) > 1 else 0
    if longest[wide] < _LIST:
        wide = 0
    return {
        "kind": "table",
        "head": list(map(str, block.head)),
        "rows": [[cell if is_hash(cell) else breakable(cell) for cell in r] for r in block.rows],
        "figures": sorted(block.figures),
        "wide": wide,
        "caption": breakable(str(block.caption)),
    }
