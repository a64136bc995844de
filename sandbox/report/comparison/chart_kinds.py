"""The charts of a comparison by name, and all of a comparison as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sandbox.report.charts.chart import Axis, Chart
from sandbox.report.charts.grids import Grid
from sandbox.report.comparison import findings
from sandbox.report.comparison.attacks import held_dots, whom_panels
from sandbox.report.comparison.charts import (
    breaking_bars,
    criteria_bars,
    protection_lines,
    standing_bars,
    titled,
)
from sandbox.report.comparison.comparison import Comparison, ProtectionBasis
from sandbox.report.comparison.response import Threat, response_lines, suggested_threats
from sandbox.report.comparison.table import articles_grid, grids, overview_grid
from sandbox.sentences import Refusal, Sentence, refuse, say

#: The charts in the order in which they are shown.
KINDS = (
    "overview",
    "whom",
    "held",
    "protection",
    "breaking",
    "articles",
    "response",
    "standing",
    "criteria",
)

_SIGNS_MEAN = say(
    "≠ marks where the treaties differ, and of the articles what the first treaty does not say; +"
    " stands before parties that the first treaty lacks, − before those that only the first has."
)

#: All of them, and the tables.
WHOLE = "whole"


def chart_of(comparison: Comparison, made: Mapping[str, Any]) -> Chart:
    """Return the chart that a manifest's "made" describes.

    Keys: chart, one of `KINDS` or `WHOLE`; pledges, for the states protected; aggressors
    and victim, for the response. Raises Refusal for a chart that is unknown or cannot be.
    """
    kind = made["chart"]
    if kind == WHOLE:
        return whole(comparison, [chart_of(comparison, part) for part in made["charts"]])
    if kind == "protection":
        return protection_lines(comparison, ProtectionBasis(made["pledges"]))
    if kind == "response":
        threat: Threat = tuple(made["aggressors"]), made["victim"]
        return response_lines(comparison, threat)
    makers = {
        "overview": overview,
        "articles": articles,
        "whom": whom_panels,
        "held": held_dots,
        "breaking": breaking_bars,
        "standing": standing_bars,
        "criteria": criteria_bars,
    }
    if kind not in makers:
        raise refuse("There is no chart {chart}: {known}.", chart=kind, known=(*KINDS, WHOLE))
    return makers[kind](comparison)


def overview(comparison: Comparison) -> Chart:
    """Return the table of criteria by treaties, under the sentence that says what it finds."""
    return _table(
        comparison,
        "overview",
        say("Likely attacks held, the criteria, and who carries it"),
        overview_grid(comparison),
        say(
            "Dots: of 100 likely attacks that the victim could not hold alone, on the states that"
            " each treaty covers, those it could hold. How likely an attack is follows from"
            " geography, rivalry and strength, not from intent. ≠ marks where the treaties differ."
        ),
        findings.overall(comparison),
    )


def articles(comparison: Comparison) -> Chart:
    """Return the table of the articles: the first treaty's in full, of the others what differs."""
    return _table(
        comparison,
        "articles",
        say("The articles"),
        articles_grid(comparison),
        _SIGNS_MEAN,
        findings.articles(comparison),
    )


def _table(
    comparison: Comparison,
    kind: str,
    title: Sentence,
    grid: Grid,
    caption: Sentence,
    finding: Sentence | None,
) -> Chart:
    """Return a table as a figure of its own."""
    nothing = Axis(say(""), 0.0, 1.0, ())
    return Chart(
        title=titled(comparison, title),
        x=nothing,
        y=nothing,
        series=(),
        caption=caption,
        source=comparison.source,
        manifest=comparison.manifest(chart=kind),
        finding=finding,
        grids=(grid,),
    )


def whole(comparison: Comparison, charts: Sequence[Chart]) -> Chart:
    """Return all of a comparison as one: criteria and articles as tables, then its charts.

    Charts that are tables are left out, because those tables are there already.
    """
    charts = [chart for chart in charts if not chart.grids]
    return Chart(
        title=titled(comparison, say("The treaties compared")),
        x=charts[0].x,
        y=charts[0].y,
        series=(),
        caption=_SIGNS_MEAN,
        source=comparison.source,
        manifest=comparison.manifest(
            chart=WHOLE, charts=[chart.manifest["made"] for chart in charts]
        ),
        finding=findings.overall(comparison),
        panels=tuple(charts),
        columns=1,
        grids=grids(comparison),
    )


def charts_of(
    comparison: Comparison,
    threat: Threat | None = None,
    basis: ProtectionBasis = ProtectionBasis.RESOLUTE,
) -> dict[str, Chart | Sentence]:
    """Return every chart of a comparison by its kind, or why there is none.

    threat: what the response is to; by default the worst single aggressor and its victim
    under the first treaty that has such.
    """
    threat = threat or next(iter(suggested_threats(comparison)), None)
    charts: dict[str, Chart | Sentence] = {}
    for kind in KINDS:
        made: dict[str, object] = {"chart": kind, "pledges": basis.value}
        if kind == "response":
            if threat is None:
                continue
            made |= {"aggressors": threat[0], "victim": threat[1]}
        try:
            charts[kind] = chart_of(comparison, made)
        except Refusal as refusal:
            charts[kind] = refusal.sentence
    return charts
