"""Colours and line styles by name, by which charts tell things apart."""

from __future__ import annotations

from enum import StrEnum


class Hue(StrEnum):
    """A colour by name; whoever draws picks a shade for light or dark."""

    BLUE = "blue"
    VERMILION = "vermilion"
    GREEN = "green"
    AMBER = "amber"
    PURPLE = "purple"
    SKY = "sky"
    GREY = "grey"


class Outcome(StrEnum):
    """What becomes of an attack, from the least help that it takes; each has its own shade."""

    ALONE = "alone"
    HESITANT = "hesitant"
    RESOLUTE = "resolute"
    KEPT = "kept"
    BLOCKED = "blocked"
    NEVER = "never"
    NOT_COVERED = "not covered"


#: The hues of treaties beside one another, in the order of comparison.
TREATY_HUES = (Hue.BLUE, Hue.VERMILION, Hue.GREEN, Hue.AMBER, Hue.PURPLE, Hue.SKY)


class Line(StrEnum):
    """How a series is drawn, so that it can be told apart without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DASH_DOTTED = "dash-dotted"
    LONG_DASHED = "long-dashed"
    DOT_DOT_DASHED = "dot-dot-dashed"
