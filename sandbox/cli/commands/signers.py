"""The command `signers`."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

import sandbox
from sandbox.cli.arguments import TREATY_HELP, add_mood, add_world, open_asked
from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, print_json, progress, show, width
from sandbox.sentences import refuse

if TYPE_CHECKING:
    from sandbox.analysis.participation.departures import Departures, SelfEnforcing


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("treaty", nargs="?", metavar="TREATY", help=TREATY_HELP)
    add_world(parser)
    add_mood(parser)
    parser.add_argument(
        "--ratio",
        type=float,
        metavar="R",
        help="states that send more than R of their own strengths for each attack averted leave:"
        " show what is left and what it still holds",
    )
    parser.add_argument(
        "--record",
        action="store_true",
        help="without a treaty: how well the ratio tells who stayed out of treaties, left or"
        " reserved",
    )


def _run(options: argparse.Namespace) -> int:
    from sandbox.cli.text.signers import departures_text, self_enforcing_text
    from sandbox.report.wording.gaps import data_facts

    if options.record:
        return _record(options)
    if options.treaty is None:
        raise refuse("Name a treaty, such as league@1935, or ask for the --record.")
    draft, mood, ratio = open_asked(options), options.mood, options.ratio
    answer: Departures | SelfEnforcing
    with progress("departures") as told:
        if ratio is None:
            answer = sandbox.departures(draft, expectation=mood, progress=told)
            write = partial(departures_text, draft.world, answer)
        else:
            answer = sandbox.self_enforcing(draft, ratio, expectation=mood, progress=told)
            write = partial(self_enforcing_text, draft.world, answer)
    if options.json:
        return print_json({**answer.to_dict(), "data": data_facts(draft.world)})
    show(write(width()))
    return DONE


def _record(options: argparse.Namespace) -> int:
    from sandbox.analysis.participation.record import participation_record
    from sandbox.cli.text.signers import record_text

    given = {
        "TREATY": options.treaty,
        "--ratio": options.ratio,
        "--world": options.world,
        "--interpolate": options.interpolate or None,
        "--with": options.wider,
    }
    useless = [name for name, value in given.items() if value is not None]
    if useless:
        raise refuse(
            "--record tells of treaties of the past, each in its own world: leave out {what}.",
            what=tuple(useless),
        )
    with progress("decisions") as told:
        record = participation_record(sandbox.load_world, options.mood, told)
    if options.json:
        return print_json(record.to_dict())
    show(record_text(record, width()))
    return DONE


COMMAND = Command(
    18, "Show who would sign a treaty, and in which order parties leave", _run, _add_arguments
)
