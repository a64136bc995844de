"""What there is to choose from: the templates, and the years with a world."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sandbox.report.layout import table
from sandbox.treaty.templates import Template
from sandbox.world.world import World


def templates_text(templates: Iterable[Template]) -> str:
    """Return one line a template, with the words that open it."""
    rows = [
        (item.name, f"{item.first}-{item.last}", f"{item.name}@{item.default}", item.title)
        for item in templates
    ]
    return "\n".join(table(("name", "years", "for example", "title"), rows, last=3))


def worlds_text(worlds: Iterable[World]) -> str:
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
    return "\n".join(table(("year", "states", "great powers", "nuclear powers"), rows, last=2))


def world_facts(world: World) -> dict[str, Any]:
    """Return what a list of worlds tells of one, for JSON."""
    return {
        "world": world.year,
        "states": len(world),
        "great_powers": _marked(world, world.great),
        "nuclear_powers": _marked(world, world.nuclear),
        "source": world.source,
        "as_of": world.as_of,
    }


def _marked(world: World, flags: NDArray[np.bool_]) -> list[str]:
    return [code for code, flag in zip(world.codes, flags, strict=True) if flag]
