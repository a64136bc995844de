"""New texts laid out before they are painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def lay_out(part: QWidget) -> None:
    """Lay out a part, and all that it is in, at once.

    Qt passes a request to lay out from each widget to the one around it in an event of its own. A
    window painted in between would show texts squeezed into the room of those before them.
    """
    around: QWidget | None = part
    while around is not None:
        QCoreApplication.sendPostedEvents(around, QEvent.Type.LayoutRequest.value)
        around = None if around.isWindow() else around.parentWidget()
