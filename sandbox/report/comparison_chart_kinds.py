"""The charts of a comparison by name, and all of a comparison as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sandbox.report.charts import Chart
from sandbox.report.comparison import Comparison
from sandbox.report.comparison_attacks import held_dots
from sandbox.report.comparison_charts import (
    ProtectionBasis,
    breaking_bars,
    criteria_bars,
    protection_lines,
    standing_bars,
    titled,
)
from sandbox.report.comparison_response import Threat, first_threat, response_lines
from sandbox.report.comparison_table import grids
from sandbox.sentences import Refusal, Sentence, refuse, say

#: The charts in the order in which they are shown.
KINDS = ("held", "protection", "breaking", "response", "standing", "criteria")

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
        "held": held_dots,
        "breaking": breaking_bars,
        "standing": standing_bars,
        "criteria": criteria_bars,
    }
    if kind not in makers:
        raise refuse("There is no chart {chart}: {known}.", chart=kind, known=(*KINDS, WHOLE))
    return makers[kind](comparison)


def whole(comparison: Comparison, charts: Sequence[Chart]) -> Chart:
    """Return all of a comparison as one: criteria and articles as tables, then its charts."""
    return Chart(
        title=titled(comparison, say("The treaties compared")),
        x=charts[0].x,
        y=charts[0].y,
        series=(),
        caption=say(
            "≠ marks where the treaties differ, and of the articles what the first treaty does"
            " not say; + stands before parties that the first treaty lacks, − before those that"
            " only the first has."
        ),
        source=comparison.source,
        manifest=comparison.manifest(
            chart=WHOLE, charts=[chart.manifest["made"] for chart in charts]
        ),
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
    threat = threat or next(filter(None, map(first_threat, comparison.entries)), None)
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
