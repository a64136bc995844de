"""The command `register`."""

from __future__ import annotations

import argparse

from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, print_json, show


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--remove", action="store_true", help="undo an earlier registration")


def _run(options: argparse.Namespace) -> int:
    from sandbox.cli.desktop_entry import register, unregister

    told = unregister() if options.remove else register()
    if options.json:
        return print_json({"done": str(told)})
    show(told)
    return DONE


COMMAND = Command(13, "Open treaty files with Covenant by a double click", _run, _add_arguments)
