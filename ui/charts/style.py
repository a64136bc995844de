"""How a chart looks in a file: its size, its resolution and its colours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from sandbox.criteria.verdict import Verdict
from sandbox.report.charts.hues import Hue, Outcome
from sandbox.report.documents.picture_files import SIZE
from ui.theme import LIGHT, Colours


class Style(StrEnum):
    """What a chart's colours are for."""

    SCREEN = "screen"
    PRINT = "print"
    GREYSCALE = "greyscale"


#: Pixels to the inch of a page, for which text is measured.
PAGE_DPI = 96

#: The size, in inches, of a picture whose resolution nobody has chosen.
_INCHES = (10.0, 5.625)


@dataclass(frozen=True)
class Look:
    """size: pixels; dpi: how many of them make an inch, by default as fits a slide or a page."""

    size: tuple[int, int] = SIZE
    dpi: float | None = None
    style: Style = Style.SCREEN

    @property
    def dots(self) -> float:
        """The dots to the inch, chosen or not."""
        if self.dpi is not None:
            return self.dpi
        inches = min(side / inch for side, inch in zip(self.size, _INCHES, strict=True))
        return max(round(inches), PAGE_DPI)

    @property
    def scale(self) -> float:
        """Pixels of the picture for each of the page."""
        return self.dots / PAGE_DPI

    @property
    def page(self) -> tuple[float, float]:
        """Width and height in pixels of 96 to the inch, in which the chart is laid out."""
        return self.size[0] / self.scale, self.size[1] / self.scale


#: On paper colours differ in lightness too, so that a copy in black and white can be read.
_PRINT = replace(
    LIGHT,
    name="print",
    ink="#000000",
    quiet="#3a424c",
    line="#c9ced5",
    hues={
        Hue.BLUE: "#123f88",
        Hue.VERMILION: "#9e300b",
        Hue.GREEN: "#00785a",
        Hue.AMBER: "#cc8a0a",
        Hue.PURPLE: "#4a0d42",
        Hue.SKY: "#62b5e5",
        Hue.GREY: "#76808c",
    },
    outcomes={
        Outcome.ALONE: "#dcdfe3",
        Outcome.HESITANT: "#123f88",
        Outcome.RESOLUTE: "#4f97d1",
        Outcome.KEPT: "#b3d3ee",
        Outcome.BLOCKED: "#b2d2ed",
        Outcome.NEVER: "#fefefe",
        Outcome.NOT_COVERED: "#c4cbd3",
    },
)

_GREYSCALE = replace(
    _PRINT,
    name="greyscale",
    quiet="#3c3c3c",
    line="#d0d0d0",
    accent="#000000",
    hues={
        Hue.BLUE: "#000000",
        Hue.GREEN: "#2a2a2a",
        Hue.VERMILION: "#4a4a4a",
        Hue.PURPLE: "#676767",
        Hue.AMBER: "#848484",
        Hue.SKY: "#a2a2a2",
        Hue.GREY: "#bfbfbf",
    },
    outcomes={
        Outcome.ALONE: "#e2e2e2",
        Outcome.HESITANT: "#1c1c1c",
        Outcome.RESOLUTE: "#6d6d6d",
        Outcome.KEPT: "#b0b0b0",
        Outcome.BLOCKED: "#b1b1b1",
        Outcome.NEVER: "#fefefe",
        Outcome.NOT_COVERED: "#c9c9c9",
    },
)


def colours_for(style: Style) -> Colours:
    """Return the colours of a style."""
    return {Style.SCREEN: LIGHT, Style.PRINT: _PRINT, Style.GREYSCALE: _GREYSCALE}[style]


def palette(colours: Colours) -> dict[str, str]:
    """Return colours by the names that documents have for them: of hues, verdicts and uses."""
    uses = ("ground", "line", "ink", "quiet", "accent")
    verdicts = {verdict.value: colours.of_verdict(verdict) for verdict in Verdict}
    hues = {hue.value: shade for hue, shade in colours.hues.items()}
    dots = {"waits": Outcome.HESITANT, "trust": Outcome.RESOLUTE, "kept": Outcome.KEPT}
    held = {name: colours.outcomes[outcome] for name, outcome in dots.items()}
    return {**held, **{use: getattr(colours, use) for use in uses}, **verdicts, **hues}
