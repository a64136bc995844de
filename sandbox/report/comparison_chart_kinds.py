"""The charts of a comparison by name, and all of them as one picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sandbox.report.charts import Chart
from sandbox.report.comparison import Comparison
from sandbox.report.comparison_charts import (
    Pledges,
    breaking_bars,
    criteria_bars,
    in_a_row,
    protection_lines,
    standing_bars,
    titled,
)
from sandbox.report.comparison_response import Threat, response_lines
from sandbox.sentences import refuse, say

#: The charts in the order in which they are shown.
KINDS = ("protection", "breaking", "response", "standing", "criteria")

#: All of them in one picture.
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
        return protection_lines(comparison, Pledges(made["pledges"]))
    if kind == "response":
        threat: Threat = tuple(made["aggressors"]), made["victim"]
        return response_lines(comparison, threat)
    makers = {"breaking": breaking_bars, "standing": standing_bars, "criteria": criteria_bars}
    if kind not in makers:
        raise refuse("There is no chart {chart}: {known}.", chart=kind, known=(*KINDS, WHOLE))
    return makers[kind](comparison)


def whole(comparison: Comparison, charts: Sequence[Chart]) -> Chart:
    """Return charts of one comparison as one picture, panel by panel."""
    panels = [panel for chart in charts for panel in chart.panels or (chart,)]
    return Chart(
        title=titled(comparison, say("The treaties compared")),
        x=charts[0].x,
        y=charts[0].y,
        series=(),
        caption=in_a_row([chart.caption for chart in charts]),
        source=comparison.source,
        manifest=comparison.manifest(
            chart=WHOLE, charts=[chart.manifest["made"] for chart in charts]
        ),
        panels=tuple(panels),
    )
