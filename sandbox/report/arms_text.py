"""Disarmament and arms race as plain text."""

from __future__ import annotations

from sandbox.report.arms import ArmsRace
from sandbox.report.layout import paragraph, table
from sandbox.sentences import in_digits, say


def arms_text(race: ArmsRace, width: int) -> str:
    """Return the attacks held by growth, a column for each line of the chart, and the findings."""
    chart = race.chart
    lines = [line for line in chart.series if line.key != "required"]
    growths = lines[0].x
    keys = [line.key.removeprefix("reduction/") for line in lines]
    head = [f"{float(key):.0%}" for key in keys]
    rows = [
        [f"{growth:.0%}", *(in_digits(line.y[place], ".1%") for line in lines)]
        for place, growth in enumerate(growths)
    ]
    out = [*paragraph(chart.title, width), ""]
    out += [f"{line}" for line in table([str(say("growth")), *head], rows)]
    out += ["", *paragraph(say("Columns: the share by which the parties disarm."), width)]
    for finding in race.findings:
        out += ["", *paragraph(finding, width)]
    return "\n".join([*out, "", *paragraph(chart.source, width)])
