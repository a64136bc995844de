"""The map coloured by what a treaty asks of each party and gives it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from sandbox.analysis.participation.burdens import StateBurden
from ui.map.colours import MapColours
from ui.map.shading import (
    LegendEntry,
    MapState,
    Shading,
    StateStyle,
    class_of,
    classes,
    share_words,
    waiting,
    with_others,
)
from ui.text import figure as written

#: Shares of own strength sent a year, attacks averted in ten years, and their ratios at which the
#: next colour begins.
_BURDENS = (0.03, 0.1, 0.2, 0.3, 0.5, 1.0)
_AVERTED = (0.01, 0.03, 0.1, 0.2, 0.5, 1.0)
_RATIOS = (1.0, 3.0, 5.0, 10.0, 20.0, 50.0)


def by_burden(map_state: MapState, colours: MapColours) -> Shading:
    """Return the styles by the share of its own strength that each party sends a year."""
    title = QCoreApplication.translate("map", "Burden: share of its own strength sent a year")
    return _participation(map_state, colours, title, _BURDENS, lambda one: one.burden, share_words)


def by_benefit(map_state: MapState, colours: MapColours) -> Shading:
    """Return the styles by the attacks on each party that the treaty averts in ten years."""
    title = QCoreApplication.translate("map", "Benefit: attacks on it averted in ten years")
    return _participation(map_state, colours, title, _AVERTED, lambda one: one.averted, written)


def by_ratio(map_state: MapState, colours: MapColours) -> Shading:
    """Return the styles by the strength that each party sends for each attack averted."""
    title = QCoreApplication.translate(
        "map", "Ratio: times its own strength sent for each attack averted"
    )
    return _participation(map_state, colours, title, _RATIOS, lambda one: one.ratio, written)


def _participation(
    map_state: MapState,
    colours: MapColours,
    title: str,
    limits: Sequence[float],
    figure: Callable[[StateBurden], float | None],
    words: Callable[[float], str],
) -> Shading:
    """Return the styles of a figure of the parties; a ratio may be None, where it has none."""
    if map_state.sharing is None:
        return waiting(map_state, colours, title)
    scale = [StateStyle(colour) for colour in colours.amounts]
    figures = {one.state: figure(one) for one in map_state.sharing.parties}
    styles = {
        code: scale[class_of(value, limits)] for code, value in figures.items() if value is not None
    }
    legend = classes(limits, scale, words)
    if styles.keys() != figures.keys():
        neither = StateStyle(colours.outside)
        styles = {code: styles.get(code, neither) for code in figures}
        entry = QCoreApplication.translate("map", "party that sends and gains nothing")
        legend = (*legend, LegendEntry(entry, neither))
    # A hatch: plain, it would be too like the lightest colour of the scale.
    bare = StateStyle(colours.unasked, colours.land)
    outside = QCoreApplication.translate("map", "outside")
    return Shading(*with_others(map_state, bare, styles, legend, outside), title)
