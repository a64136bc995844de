"""The command `claims`."""

from __future__ import annotations

import argparse

import sandbox
from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, print_json, progress, show, width


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("claim", nargs="?", help="the key of one claim; by default all of them")


def _run(options: argparse.Namespace) -> int:
    from sandbox.analysis.claims.catalogue import article_claim, article_claims
    from sandbox.analysis.claims.trying import try_claim
    from sandbox.cli.text.claims import claims_text

    claims = article_claims() if options.claim is None else (article_claim(options.claim),)
    found = []
    with progress("claims") as told:
        for number, claim in enumerate(claims, start=1):
            found.append(try_claim(claim, sandbox.load_world))
            if told is not None:
                told(number, len(claims))
    if options.json:
        return print_json([each.to_dict() for each in found])
    show(claims_text(tuple(found), width()))
    return DONE


COMMAND = Command(
    19,
    "Try the claims of the article by experiments",
    _run,
    _add_arguments,
)
