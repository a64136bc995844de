"""The map's own colours, light and dark.

The scales are safe for colour-blind users: pale yellow to dark blue and viridis for
amounts, vermilion against blue for what breaks and what holds.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.theme import Colours


@dataclass(frozen=True)
class MapColours:
    """One colour for each use; `amounts` grow, `margins` go from bad to good."""

    ocean: str
    graticule: str
    land: str
    border: str
    party: str
    outside: str
    aggressor: str
    acts: str
    trusts: str
    waits: str
    unasked: str
    amounts: tuple[str, ...]
    margins: tuple[str, ...]
    order: tuple[str, ...]


_LIGHT = MapColours(
    ocean="#e3ecf5",
    graticule="#d2dfeb",
    land="#cdd2d9",
    border="#ffffff",
    party="#2b69ad",
    outside="#e5c682",
    aggressor="#c4451c",
    acts="#00795a",
    trusts="#8fcdb9",
    waits="#e5c682",
    unasked="#f4f1ea",
    amounts=("#f6f0c4", "#d3e7b5", "#98d2ba", "#55b4c4", "#2b88bb", "#2557a0", "#132a66"),
    margins=("#a8330f", "#dd7446", "#f3c5a8", "#c3d9ec", "#76a9d6", "#2b69ad"),
    order=("#0b3f33", "#00664b", "#1d8f6d", "#58b294", "#94d0b9", "#c8e8db"),
)

_DARK = MapColours(
    ocean="#18222d",
    graticule="#233140",
    land="#38424d",
    border="#11171d",
    party="#4b8fd8",
    outside="#8f7740",
    aggressor="#f0713f",
    acts="#36c297",
    trusts="#236a58",
    waits="#8f7740",
    unasked="#525c68",
    amounts=("#433e6b", "#3a568b", "#2b758e", "#21918c", "#35b779", "#90d743", "#fde725"),
    margins=("#ff8a5a", "#cf6238", "#84503e", "#41607f", "#4b8fd8", "#8cc8ff"),
    order=("#c9f7e5", "#8ee6c6", "#56cfa6", "#36a885", "#287d65", "#1f584a"),
)


def map_colours(colours: Colours) -> MapColours:
    """Return the map's colours that go with the window's."""
    return _DARK if colours.name == "dark" else _LIGHT
