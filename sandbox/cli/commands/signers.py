"""The command `signers`."""

from __future__ import annotations

import argparse

import sandbox
from sandbox.cli.arguments import add_mood, add_treaty, open_asked
from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, print_json, progress, show, width


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_mood(parser)
    parser.add_argument(
        "--ratio",
        type=float,
        metavar="R",
        help="states that send more than R of their own strengths for each attack averted leave:"
        " show what is left and what it still holds",
    )


def _run(options: argparse.Namespace) -> int:
    from sandbox.cli.text.signers import departures_text, self_enforcing_text
    from sandbox.report.gaps import data_facts

    draft = open_asked(options)
    with progress("departures") as told:
        if options.ratio is None:
            path = sandbox.departures(draft, expectation=options.mood, progress=told)
        else:
            found = sandbox.self_enforcing(
                draft, options.ratio, expectation=options.mood, progress=told
            )
    if options.json:
        answer = path.to_dict() if options.ratio is None else found.to_dict()
        return print_json({**answer, "data": data_facts(draft.world)})
    if options.ratio is None:
        show(departures_text(draft.world, path, width()))
    else:
        show(self_enforcing_text(draft.world, found, width()))
    return DONE


COMMAND = Command(
    18, "Show who would sign a treaty, and in which order parties leave", _run, _add_arguments
)
