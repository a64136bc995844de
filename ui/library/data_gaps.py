"""The gaps in the data on a state: figures that are missing or interpolated."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from sandbox.world.indicators import NAMES
from sandbox.world.strength import INDICATORS
from sandbox.world.world import World
from ui.text import listed, shown


def _tr(words: str) -> str:
    return QCoreApplication.translate("indicators", words)


def is_interpolated(world: World, code: str) -> bool:
    """Return whether any figure of a state is interpolated between two known years."""
    return world.interpolated is not None and bool(world.interpolated[world.place(code)].any())


def gaps_of(world: World, code: str) -> list[str]:
    """Return sentences: one on a state's missing figures, one on its interpolated ones."""
    place = world.place(code)
    found = [(_tr("Missing: {names}"), np.isnan(world.indicators[place]))]
    if world.interpolated is not None:
        found.append((_tr("Interpolated: {names}"), world.interpolated[place]))
    lines = []
    for template, flags in found:
        names = [shown(NAMES[name]) for name, flag in zip(INDICATORS, flags, strict=True) if flag]
        if names:
            lines.append(template.format(names=listed(names)))
    return lines
