"""Reads a painted chart back from its SVG: shapes in pixels, and what its ticks say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

SVG = "{http://www.w3.org/2000/svg}"

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


@dataclass(frozen=True)
class Shape:
    """One shape: the corners of its outline in pixels of the page, and what it is painted with.

    width: that of the line around it, 0 where there is none.
    """

    kind: str
    corners: np.ndarray
    stroke: str
    fill: str
    width: float

    @property
    def box(self) -> QRectF:
        low, high = self.corners.min(0), self.corners.max(0)
        return QRectF(*low, *(high - low))

    def distance(self, spot: tuple[float, float]) -> float:
        """Return how far a spot is from the line through the corners."""
        start, end, at = self.corners[:-1], self.corners[1:], np.array(spot)
        along = end - start
        length = np.maximum((along**2).sum(1), 1e-12)
        share = np.clip(((at - start) * along).sum(1) / length, 0, 1)[:, None]
        return float(np.hypot(*(start + share * along - at).T).min())


@dataclass(frozen=True)
class Text:
    """A text with the box that it fills, in pixels of the page."""

    words: str
    box: QRectF


@lru_cache(maxsize=2)
def shapes_of(svg: bytes) -> list[Shape]:
    """Return every shape of a drawing, in the order in which it is painted."""
    found = []
    for group, matrix in _groups(svg):
        for element in group:
            kind = element.tag.removeprefix(SVG)
            corners = _corners(kind, element)
            if corners is None:
                continue
            scale, moved = matrix
            stroke = element.get("stroke", group.get("stroke", "none"))
            width = float(group.get("stroke-width", "1")) * scale[0] if stroke != "none" else 0.0
            fill = element.get("fill", group.get("fill", "none"))
            found.append(Shape(kind, corners * scale + moved, stroke, fill, width))
    return found


@lru_cache(maxsize=2)
def texts_of(svg: bytes) -> list[Text]:
    """Return every text of a drawing with the box that it fills."""
    found = []
    for group, (scale, moved) in _groups(svg):
        for text in group.findall(f"{SVG}text"):
            font = QFont(text.get("font-family", "").split(",")[0])
            font.setPixelSize(round(float(text.get("font-size", "0"))))
            font.setBold(text.get("font-weight") == "700")
            metrics, words = QFontMetricsF(font), text.text or ""
            x, y = float(text.get("x", 0)), float(text.get("y", 0))
            left, top = np.array([x, y - metrics.ascent()]) * scale + moved
            size = np.array([metrics.horizontalAdvance(words), metrics.height()]) * scale
            found.append(Text(words, QRectF(left, top, *size)))
    return found


def _groups(
    svg: bytes,
) -> Iterator[tuple[ElementTree.Element, tuple[np.ndarray, np.ndarray]]]:
    """Yield each group of a drawing with the scale and the shift of what is in it."""
    for group in ElementTree.fromstring(svg).iter(f"{SVG}g"):
        matrix = group.get("transform", "matrix(1,0,0,1,0,0)")
        a, b, c, d, e, f = map(float, _NUMBER.findall(matrix))
        assert (b, c) == (0, 0)
        yield group, (np.array([a, d]), np.array([e, f]))


def _corners(kind: str, element: ElementTree.Element) -> np.ndarray | None:
    """Return the corners of a shape; of a curve, also those that steer it."""
    if kind in ("polyline", "polygon", "path"):
        numbers = _NUMBER.findall(element.get("points") or element.get("d") or "")
        corners = np.array(numbers, float).reshape(-1, 2)
        return corners if len(corners) > 1 else None
    if kind in ("rect", "ellipse", "circle"):
        if kind == "rect":
            x, y, wide, high = (float(element.get(key)) for key in ("x", "y", "width", "height"))
        else:
            across = float(element.get("rx") or element.get("r"))
            down = float(element.get("ry") or element.get("r"))
            x, y = float(element.get("cx")) - across, float(element.get("cy")) - down
            wide, high = 2 * across, 2 * down
        return np.array([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)])
    return None


def figure_of(words: str) -> float | None:
    """Return the figure that the text of a tick says, None where it is a name."""
    if re.fullmatch(r"-?[\d,]+(\.\d+)?%", words):
        return float(words[:-1].replace(",", "")) / 100
    return float(words.replace(",", "")) if re.fullmatch(r"-?[\d,]+(\.\d+)?", words) else None
