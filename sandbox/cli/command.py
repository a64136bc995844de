"""What a command of the command line consists of."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass


def _add_nothing(parser: argparse.ArgumentParser) -> None:
    """Add no arguments."""


@dataclass(frozen=True)
class Command:
    """A command; it is called as its file in `sandbox.cli.commands` is.

    order: its place among the others in `covenant --help`. add_arguments: adds those of its own
    to a parser; every command has `--json` besides. run: carries it out and returns the exit
    status; whatever it cannot do it raises as a Refusal.
    """

    order: int
    help: str
    run: Callable[[argparse.Namespace], int]
    add_arguments: Callable[[argparse.ArgumentParser], None] = _add_nothing
