"""The command `verify`."""

from __future__ import annotations

import argparse
from pathlib import Path

from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, FAILED, print_json, show_lines


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a file exported by Covenant")


def _run(options: argparse.Namespace) -> int:
    from sandbox.report.verification import verify

    found = verify(options.file)
    if options.json:
        print_json(found.to_dict())
    else:
        show_lines((found.sentence, *found.notes))
    return DONE if found.holds else FAILED


COMMAND = Command(10, "Tell whether the numbers of an export still hold", _run, _add_arguments)
