"""The command `powers`."""

from __future__ import annotations

import argparse

import sandbox
from sandbox.cli.arguments import add_mood, add_treaty, open_asked
from sandbox.cli.command import Command
from sandbox.cli.output_files import add_chart_file, add_look, write_chart
from sandbox.cli.terminal import DONE, print_json, progress, show, width


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_mood(parser)
    add_chart_file(parser, "also write a chart of burden and benefit, as .svg, .png, .pdf or .csv")
    add_look(parser)
    parser.add_argument(
        "--all", action="store_true", help="show every party, not only the most important 20"
    )


def _run(options: argparse.Namespace) -> int:
    from sandbox.report.wording.gaps import data_facts

    draft = open_asked(options)
    sharing = sandbox.burden_sharing(draft, expectation=options.mood)
    if options.output:
        from sandbox.report.charts.carriers_chart import carriers_chart

        write_chart(carriers_chart(draft, sharing), options)
    pivotal = sandbox.pivotal_shares(draft)
    with progress("parties left out") as told:
        needed = sandbox.indispensable(draft, progress=told)
    if options.json:
        return print_json(
            {
                "burden_sharing": sharing.to_dict(),
                "pivotal": pivotal.to_dict(),
                "indispensable": needed.to_dict(),
                "data": data_facts(draft.world),
            }
        )
    from sandbox.cli.text.powers import powers_text

    most = None if options.all else 20
    show(powers_text(draft.world, sharing, pivotal, needed, width(), most))
    return DONE


COMMAND = Command(
    17, "Show who carries a treaty, who gains, and without whom it fails", _run, _add_arguments
)
