"""The command `threat`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import sandbox
from sandbox.cli.arguments import add_treaty, open_asked, state_codes
from sandbox.cli.certificates import show_certificates, with_certificates
from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, print_json, show, width

if TYPE_CHECKING:
    from sandbox.model.draft import Draft
    from sandbox.response.respond import Answer
    from sandbox.results.certificate import Certificate


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    parser.add_argument(
        "--aggressor",
        action="append",
        required=True,
        metavar="STATE",
        help="an aggressor, such as ITA; may be repeated, or list several: GMY,RUS",
    )
    parser.add_argument("--victim", required=True, metavar="STATE", help="the state attacked")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="add the sums behind the response by force, to check with a calculator",
    )


def _run(options: argparse.Namespace) -> int:
    from sandbox.report.wording.gaps import data_facts

    draft = open_asked(options)
    world = draft.world
    answer = sandbox.respond(draft, state_codes(options.aggressor), options.victim.upper())
    certificates = _certificates(draft, answer) if options.explain else []
    if options.json:
        told = with_certificates(answer.to_dict(), certificates)
        return print_json({**told, "data": data_facts(world)})
    from sandbox.cli.text.answer import answer_text

    show(answer_text(answer, draft.text, world, width()))
    show_certificates(certificates, world)
    return DONE


def _certificates(draft: Draft, answer: Answer) -> list[Certificate]:
    """Return the certificates of a threat in both moods."""
    from sandbox.search.certify import certify
    from sandbox.treaty.settings import Mood

    return [certify(draft.model, answer.aggressors, answer.victim, mood) for mood in Mood]


COMMAND = Command(5, "Show how a treaty answers one threat", _run, _add_arguments)
