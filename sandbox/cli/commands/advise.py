"""The command `advise`."""

from __future__ import annotations

import argparse
from pathlib import Path

from sandbox.cli.arguments import add_treaty, open_asked
from sandbox.cli.command import Command
from sandbox.cli.goal_options import add_goal, answer, question_of
from sandbox.cli.terminal import DONE, print_json, show, width


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_goal(parser, required=True)
    parser.add_argument(
        "--write-costs",
        type=Path,
        metavar="FILE",
        help="also write the table of costs to a file, to be edited",
    )


def _run(options: argparse.Namespace) -> int:
    from sandbox.analysis.advice import costs
    from sandbox.analysis.advice.answers import written
    from sandbox.report.wording.gaps import data_facts

    draft, question = open_asked(options), question_of(options)
    if options.write_costs:
        costs.write(question.costs, options.write_costs)
    advice = answer(question, draft)
    if options.json:
        return print_json({**written(question, advice, draft), "data": data_facts(draft.world)})
    from sandbox.cli.text.advice import advice_text

    show(advice_text(advice, draft, width()))
    return DONE


COMMAND = Command(16, "Find the cheapest changes that reach a goal", _run, _add_arguments)
