"""The command `arms`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from sandbox.cli.arguments import add_treaty, open_asked
from sandbox.cli.command import Command
from sandbox.cli.output_files import add_chart_file, add_look, write_chart
from sandbox.cli.terminal import DONE, print_json, show, width
from sandbox.cli.text.layout import paragraph, table
from sandbox.sentences import in_digits, say

if TYPE_CHECKING:
    from sandbox.report.charts.arms import ArmsRace


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_chart_file(parser, "also write the chart, as .svg, .png, .pdf or .csv")
    add_look(parser)


def _run(options: argparse.Namespace) -> int:
    from sandbox.report.charts.arms import arms_race

    race = arms_race(open_asked(options))
    if options.output:
        write_chart(race.chart, options)
    if options.json:
        return print_json(race.to_dict())
    show(_text(race, width()))
    return DONE


def _text(race: ArmsRace, width: int) -> str:
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
    out += table([str(say("growth")), *head], rows)
    out += ["", *paragraph(say("Columns: the share by which the parties disarm."), width)]
    for finding in race.findings:
        out += ["", *paragraph(finding, width)]
    return "\n".join([*out, "", *paragraph(chart.source, width)])


COMMAND = Command(
    9, "Show the attacks held as parties disarm and aggressors arm", _run, _add_arguments
)
