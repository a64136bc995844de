"""The command `replay`."""

from __future__ import annotations

import argparse
from pathlib import Path

from sandbox.cli.arguments import span_of_years
from sandbox.cli.command import Command
from sandbox.cli.output_files import add_chart_file, add_look, write_chart
from sandbox.cli.terminal import DONE, print_json, progress, show, width
from sandbox.sentences import refuse


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("treaty", nargs="?", metavar="TEMPLATE", help="a template, such as league")
    parser.add_argument(
        "--years",
        type=span_of_years,
        metavar="FIRST-LAST",
        help="only these years (default: all that the template covers and that have data)",
    )
    parser.add_argument(
        "--cases",
        nargs="?",
        const="",
        metavar="FILE",
        help="answer the cases of the record that come with Covenant, or those of a file, and"
        " score the answers",
    )
    add_chart_file(
        parser, "also write the chart of the criteria over time, as .svg, .png, .pdf or .csv"
    )
    add_look(parser)


def _run(options: argparse.Namespace) -> int:
    """Replay a template over its years, or all cases; and write the chart, if asked for."""
    if options.cases is not None:
        if options.treaty or options.output:
            raise refuse("Replay either a treaty or, with --cases, the cases, which have no chart.")
        return _cases(options)
    if not options.treaty:
        raise refuse("Name a template to replay, such as league, or give --cases.")
    from sandbox.cli.text.replay import replay_text
    from sandbox.history.claims import claims
    from sandbox.history.replay import replay
    from sandbox.history.replay_chart import replay_chart

    with progress(options.treaty) as tell:
        found = replay(options.treaty, options.years, progress=tell)
    if options.output:
        write_chart(replay_chart(found), options)
    if options.json:
        told = [claim.to_dict() for claim in claims(found)]
        return print_json({**found.to_dict(), "claims": told})
    show(replay_text(found, width()))
    return DONE


def _cases(options: argparse.Namespace) -> int:
    from sandbox.cli.text.evaluation import evaluation_text
    from sandbox.history.case_scoring import evaluate, fits_without
    from sandbox.history.cases import read_cases, shipped_cases

    cases = read_cases(Path(options.cases)) if options.cases else shipped_cases()
    if not cases:
        raise refuse("{file} holds no case.", file=options.cases)
    evaluations, fits = [], fits_without(cases)
    for pacts in (False, True):
        with progress("cases") as tell:
            evaluations.append(evaluate(cases, pacts=pacts, progress=tell, fits=fits))
    if options.json:
        return print_json([evaluation.to_dict() for evaluation in evaluations])
    show(evaluation_text(evaluations, width()))
    return DONE


COMMAND = Command(
    11, "Replay a treaty of history, or the cases of the record", _run, _add_arguments
)
