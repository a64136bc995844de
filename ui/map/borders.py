"""The note on the map's borders, which are those of today."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.map.atlas import drawing_of
from ui.map.layout import MapLayout
from ui.text import listed


def borders_note(picture: MapLayout) -> tuple[str, str]:
    """Return a short note for the map's corner, and the full text for its tooltip."""
    world = picture.world
    unions: list[tuple[int, str]] = []
    parts: list[str] = []
    for state in world.states:
        drawing = drawing_of(state.code, world.year)
        count = len(picture.shapes.get(state.code, ()))
        if drawing is not None and drawing.drawn == "union" and count > 1:
            unions.append((count, state.name))
        elif drawing is not None and drawing.drawn == "part" and count:
            parts.append(state.name)
    dots = [state.name for state in world.states if state.code not in picture.shapes]
    unions.sort(reverse=True)
    note = QCoreApplication.translate("map", "Borders of today")
    if unions:
        count, name = unions[0]
        note = QCoreApplication.translate(
            "map", "Borders of today; {state} drawn as the union of {count} states"
        ).format(state=name, count=count)
    lines = [QCoreApplication.translate("map", "The map has the borders of today (Natural Earth).")]
    lines += [
        QCoreApplication.translate(
            "map", "{state} is drawn as the union of {count} states."
        ).format(state=name, count=count)
        for count, name in unions
    ]
    if parts:
        lines.append(
            QCoreApplication.translate(
                "map", "Parted along an approximate line within one state of today: {names}."
            ).format(names=listed(parts))
        )
    if dots:
        lines.append(
            QCoreApplication.translate("map", "Shown as a dot only: {names}.").format(
                names=listed(dots)
            )
        )
    return note, "\n".join(lines)
