"""Documents as one HTML file that needs no other, for the screen and for any printer.

Their templates, of Jinja, are in `resources/report`; every word in them is escaped.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from importlib.resources import files
from typing import Any

from sandbox.criteria.verdict import Verdict
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.grids import SIGNS
from sandbox.report.documents.document import Plot, Report, dots_of, is_hash
from sandbox.report.manifests.manifest import Manifest, as_text
from sandbox.sentences import say

#: The plot of a chart, in pixels of 96 to the inch: as wide as the column of type.
PLOT_SIZE = (744, 360)

_CLASSES = {
    Verdict.MET: "met",
    Verdict.PARTLY: "partly",
    Verdict.NOT_MET: "not-met",
    Verdict.DOES_NOT_APPLY: "none",
}


def to_html(report: Report, plot: Plot) -> bytes:
    """Return the report as HTML; `plot` draws its charts."""
    contents = say("Contents")
    return page("report", report.title, report.manifest, plot, report=report, contents=contents)


def comparison_to_html(chart: Chart, plot: Plot) -> bytes:
    """Return a comparison (`comparison_chart_kinds.whole`) as HTML; `plot` draws its charts."""
    title = str(chart.headline)
    return page("comparison", title, chart.full_manifest, plot, chart=chart, signs=SIGNS)


def page(
    name: str, title: str, manifest: Manifest, plot: Plot | None = None, **values: Any
) -> bytes:
    """Return what the template of a name makes of values; `plot` draws the charts in it."""
    # It takes longer to import than most commands do.
    from jinja2 import Environment, FunctionLoader
    from markupsafe import Markup

    folder = files("resources") / "report"
    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(lambda file: (folder / file).read_text("utf-8")),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Callable[[Any], object]] = {
        "css": _CLASSES.__getitem__,
        "kind": lambda block: type(block).__name__,
        "capital": lambda words: str(words)[:1].upper() + str(words)[1:],
        "dots": dots_of,
        "is_hash": is_hash,
        "drawing": lambda chart: Markup(_drawing(chart, plot)),
    }
    environment.filters |= filters
    text = environment.get_template(f"{name}.html").render(
        title=title,
        manifest=manifest,
        style=Markup((folder / "report.css").read_text("utf-8")),
        # "</script>" in a name must not end the manifest.
        held=Markup(as_text(manifest).replace("<", "\\u003c")),
        **values,
    )
    return text.encode("utf-8", "replace")


def _drawing(chart: Chart, plot: Plot | None) -> str:
    """Return the plot of a chart as an SVG element."""
    assert plot is not None
    _, _, drawn = plot(chart, PLOT_SIZE).decode().partition("<svg ")
    return f'<svg role="img" aria-label="{escape(str(chart.headline))}" {drawn}'
