"""What is not known of a state: figures that are missing, or drawn between two known years."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from sandbox.world.strength import INDICATORS
from sandbox.world.world import World


def _tr(words: str) -> str:
    return QCoreApplication.translate("indicators", words)


def indicator_name(indicator: str) -> str:
    """Return what people call an indicator, such as "military spending"."""
    return {
        "milex": _tr("military spending"),
        "milper": _tr("military personnel"),
        "irst": _tr("iron and steel"),
        "pec": _tr("energy"),
        "tpop": _tr("population"),
        "upop": _tr("urban population"),
    }[indicator]


def indicator_unit(indicator: str) -> str:
    """Return the unit of an indicator, as the National Material Capabilities have it."""
    return {
        "milex": _tr("thousands of current US dollars (to 1913: of British pounds)"),
        "milper": _tr("thousands of persons"),
        "irst": _tr("thousands of tons"),
        "pec": _tr("thousands of coal-ton equivalents"),
        "tpop": _tr("thousands of persons"),
        "upop": _tr("thousands of persons, in cities of 100,000 or more"),
    }[indicator]


def is_interpolated(world: World, code: str) -> bool:
    """Tell whether any figure of a state is drawn between two known years."""
    return world.interpolated is not None and bool(world.interpolated[world.place(code)].any())


def gaps_of(world: World, code: str) -> list[str]:
    """Return a sentence each on what is missing of a state and what is interpolated."""
    place = world.place(code)
    found = [(_tr("Missing: {names}"), np.isnan(world.indicators[place]))]
    if world.interpolated is not None:
        found.append((_tr("Interpolated: {names}"), world.interpolated[place]))
    lines = []
    for template, flags in found:
        names = [indicator_name(name) for name, flag in zip(INDICATORS, flags, strict=True) if flag]
        if names:
            lines.append(template.format(names=", ".join(names)))
    return lines
