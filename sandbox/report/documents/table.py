"""A chart's figures as a table for spreadsheets."""

from __future__ import annotations

import csv
import hashlib
import io
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sandbox.report.charts.chart import Chart
from sandbox.report.manifests.manifest import as_text
from sandbox.report.manifests.reading import BESIDE, TABLE_KEY

#: The columns of all of a comparison; those from `at` on hold the figures.
_WHOLE = ("part", "item", "treaty", "at", "value", "words")


def rows(chart: Chart) -> list[tuple[str, ...]]:
    """Return the exact figures, one row a point: what it is of, x and y.

    For all of a comparison, by the columns of `_WHOLE`: the cells of its tables, then the
    figures of its charts.
    """
    if chart.grids:
        return [*_of_grids(chart), *_of_panels(chart)]
    return [
        (str(name), exact(x), exact(y))
        for _, name, xs, ys in chart.points()
        for x, y in zip(xs, ys, strict=True)
    ]


def _of_grids(chart: Chart) -> Iterator[tuple[str, ...]]:
    for grid in chart.grids:
        for row in grid.rows:
            for badge, cell in zip(grid.badges, row.cells, strict=True):
                names = str(grid.title), str(row.label), badge.name
                yield (*names, "", _exact(cell.value), cell.text())


def _of_panels(chart: Chart, part: str = "") -> Iterator[tuple[str, ...]]:
    for panel in chart.panels:
        here, item = part or str(panel.title), str(panel.title) if part else ""
        for line in panel.series:
            for x, y in zip(line.x, line.y, strict=True):
                yield here, str(panel.y.label), str(line.name), exact(x), exact(y), ""
        for mark in panel.marks:
            yield here, str(panel.y.label), str(mark.name), exact(mark.x), exact(mark.y), ""
        for bar in panel.bars:
            if bar.value is not None:
                of = f"{item}, {bar.name}" if str(bar.name) else item
                yield here, of, str(bar.of), "", exact(bar.value), ""
        for number, row_of, parts in panel.rows():
            for each in parts:
                name = f"{row_of}: {each.name}"
                yield here, item, name, exact(each.value), exact(float(number)), ""
        yield from _of_panels(panel, here)


def figures_in_rows(figures: Mapping[str, Any], *, whole: bool) -> list[list[str]]:
    """Return the last cells that the rows of a table must have by a manifest's figures.

    whole: the table is of all of a comparison.
    """
    found: list[list[str]] = []
    for key, line in figures.items():
        if "words" in line:
            cells = zip(line["words"], line["values"], strict=True)
            found += [["", _exact(value), escaped(words)] for words, value in cells]
        elif not whole:
            found += [[exact(x), exact(y)] for x, y in zip(line["x"], line["y"], strict=True)]
        elif key.rpartition("/")[2].startswith("bar "):
            found += [["", exact(x), ""] for x in line["x"]]
        else:
            found += [[exact(x), exact(y), ""] for x, y in zip(line["x"], line["y"], strict=True)]
    return found


def to_csv(chart: Chart) -> str:
    """Return the chart's figures as comma-separated text.

    Text that a spreadsheet would take for a formula is escaped with an
    apostrophe. The manifest goes into a file beside it: rows above the heading
    would be in the way of every program that reads tables.
    """
    return _written(chart, ",")


def table_files(chart: Chart, path: Path) -> dict[Path, bytes]:
    """Return what to write for a table: the file itself, and its manifest beside it.

    The mark at the beginning tells Excel that names are UTF-8; others pass over it. The manifest
    names its table by its SHA-256.
    """
    beside = path.with_name(path.name + BESIDE)
    table = to_csv(chart).encode("utf-8-sig")
    held = {**chart.full_manifest, TABLE_KEY: hashlib.sha256(table).hexdigest()}
    return {path: table, beside: as_text(held).encode()}


def to_tabs(chart: Chart) -> str:
    """Return the same with tabs between cells, to be pasted into a spreadsheet."""
    return _written(chart, "\t")


def _written(chart: Chart, between: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", delimiter=between)
    head = _WHOLE if chart.grids else ("series", str(chart.x.label), str(chart.y.label))
    writer.writerow(map(escaped, head))
    for row in rows(chart):
        writer.writerow(cell if _is_figure(cell) else escaped(cell) for cell in row)
    return out.getvalue()


def _is_figure(cell: str) -> bool:
    """Tell whether a cell is a number, which may begin with a minus."""
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _exact(figure: float | None) -> str:
    return "" if figure is None else exact(figure)


def exact(figure: float) -> str:
    """Return a figure so that reading it gives the very same one."""
    return str(int(figure)) if figure == int(figure) else repr(float(figure))


def escaped(cell: str) -> str:
    """Return a cell's text so that no spreadsheet runs it as a formula."""
    # Programs pass over blanks before it, and East Asian ones take its wide sign too.
    first = next((sign for sign in cell if not _is_blank(sign)), "")
    is_formula = unicodedata.normalize("NFKC", first).startswith(("=", "+", "-", "@"))
    return f"'{cell}" if is_formula or cell.startswith(("\t", "\r", "\n")) else cell


def _is_blank(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) in ("Cc", "Cf")
