"""What the map shows of the states: a style for each, and the legend that explains it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale

from sandbox.analysis.participation.burdens import BurdenSharing
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.map.colours import MapColours
from ui.text import percent


@dataclass(frozen=True)
class StateStyle:
    """How a state is painted; a hatch is lines over the fill, in a colour of its own."""

    fill: str
    hatch: str = ""
    badge: str = ""
    ring: bool = False


@dataclass(frozen=True)
class LegendEntry:
    """One line of the legend."""

    words: str
    style: StateStyle


@dataclass(frozen=True)
class Shading:
    """The style of each state, the legend, and a sentence on what is still being computed."""

    styles: dict[str, StateStyle]
    legend: tuple[LegendEntry, ...]
    title: str
    missing: str = ""


@dataclass(frozen=True)
class MapState:
    """Everything that the colours depend on; sharing: what the treaty asks of each state."""

    world: World
    treaty: Treaty
    outcome: Outcome | None
    shown: VisibleCoalitions
    aggressors: tuple[str, ...]
    victim: str | None
    sharing: BurdenSharing | None = None


def waiting(map_state: MapState, colours: MapColours, title: str) -> Shading:
    """Return the styles of states while their figures are worked out."""
    styles = dict.fromkeys(map_state.world.codes, StateStyle(colours.unasked))
    return Shading(styles, (), title, QCoreApplication.translate("map", "Being worked out…"))


def with_others(
    map_state: MapState,
    bare: StateStyle,
    styles: dict[str, StateStyle],
    legend: tuple[LegendEntry, ...],
    words: str,
) -> tuple[dict[str, StateStyle], tuple[LegendEntry, ...]]:
    """Add the states without a style, if there are any: bare, with this text in the legend."""
    missing = {code: bare for code in map_state.world.codes if code not in styles}
    if not missing:
        return styles, legend
    return {**styles, **missing}, (*legend, LegendEntry(words, bare))


def class_of(value: float, limits: Sequence[float]) -> int:
    """Return the place of the class of a value: how many of the limits it reaches."""
    return sum(value >= limit for limit in limits)


def classes(
    limits: Sequence[float], styles: Sequence[StateStyle], words: Callable[[float], str]
) -> tuple[LegendEntry, ...]:
    """Return a line of the legend for each class, with its bounds."""
    below = QCoreApplication.translate("map", "below {limit}").format(limit=words(limits[0]))
    between = [
        QCoreApplication.translate("map", "{low} to {high}").format(
            low=words(low), high=words(high)
        )
        for low, high in pairwise(limits)
    ]
    above = QCoreApplication.translate("map", "{limit} and more").format(limit=words(limits[-1]))
    lines = (below, *between, above)
    return tuple(LegendEntry(line, style) for line, style in zip(lines, styles, strict=True))


def share_words(share: float) -> str:
    """Return a share in percent, small ones with decimals."""
    decimals = 2 if abs(share) < 0.001 and share else 1 if abs(share) < 0.01 and share else 0
    return percent(share, decimals) if share else QLocale().toString(0)
