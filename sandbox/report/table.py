"""A chart's figures as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from sandbox.report.charts import Chart
from sandbox.report.manifest import as_text
from sandbox.report.reading import BESIDE


def rows(chart: Chart) -> list[tuple[str, str, str]]:
    """Return the exact figures, one row a point: what it is of, x and y."""
    return [
        (str(name), exact(x), exact(y))
        for _, name, xs, ys in chart.points()
        for x, y in zip(xs, ys, strict=True)
    ]


def to_csv(chart: Chart) -> str:
    """Return the chart's figures as comma-separated text.

    Text that a spreadsheet would take for a formula is escaped with an
    apostrophe. The manifest goes into a file beside it: rows above the heading
    would be in the way of every program that reads tables.
    """
    return _written(chart, ",")


def table_files(chart: Chart, path: Path) -> dict[Path, bytes]:
    """Return what to write for a table: the file itself, and its manifest beside it.

    The mark at the beginning tells Excel that names are UTF-8; others pass over it.
    """
    beside = path.with_name(path.name + BESIDE)
    return {path: to_csv(chart).encode("utf-8-sig"), beside: as_text(chart.full_manifest).encode()}


def to_tabs(chart: Chart) -> str:
    """Return the same with tabs between cells, to be pasted into a spreadsheet."""
    return _written(chart, "\t")


def _written(chart: Chart, between: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", delimiter=between)
    writer.writerow(["series", escaped(str(chart.x.label)), escaped(str(chart.y.label))])
    for name, x, y in rows(chart):
        writer.writerow([escaped(name), x, y])
    return out.getvalue()


def exact(figure: float) -> str:
    """Return a figure so that reading it gives the very same one."""
    return str(int(figure)) if figure == int(figure) else repr(float(figure))


def escaped(cell: str) -> str:
    """Return a cell's text so that no spreadsheet runs it as a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
