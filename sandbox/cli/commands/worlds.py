"""The command `worlds`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import sandbox
from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, print_json, show_lines
from sandbox.cli.text.layout import table

if TYPE_CHECKING:
    from sandbox.world.world import World


def _run(options: argparse.Namespace) -> int:
    found = [sandbox.load_world(year) for year in sandbox.world_years()]
    if options.json:
        return print_json([_facts(world) for world in found])
    show_lines(_lines(found))
    return DONE


def _lines(worlds: Iterable[World]) -> list[str]:
    """Return one line a year, with the great and the nuclear powers."""
    rows = [
        (
            str(world.year),
            str(len(world)),
            " ".join(_marked(world, world.great)),
            " ".join(_marked(world, world.nuclear)),
        )
        for world in worlds
    ]
    return table(("year", "states", "great powers", "nuclear powers"), rows, last=2)


def _facts(world: World) -> dict[str, Any]:
    return {
        "world": world.year,
        "states": len(world),
        "great_powers": _marked(world, world.great),
        "nuclear_powers": _marked(world, world.nuclear),
        "source": world.source,
        "as_of": world.as_of,
    }


def _marked(world: World, flags: Iterable[bool]) -> list[str]:
    """Return the states, by abbreviation, whose flag is set."""
    return [code for code, flag in zip(world.codes, flags, strict=True) if flag]


COMMAND = Command(2, "List the years for which there is a world", _run)
