"""The three columns of the window: treaty, map with results, and verdict.

The outer two fold to rails: when the user wants it, which is remembered; in a small window of
which the user has said nothing; and when there is no room for both beside the map.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.window.side_column import RAIL, SideColumn

#: The least width of the map in pixels, and that of a window with open columns by default.
_CENTRE = 440
_SMALL = 1100


class Columns(QSplitter):
    """A splitter of which the outer parts fold."""

    def __init__(self, left: SideColumn, centre: QWidget, right: SideColumn) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sides = (left, right)
        self._wanted: dict[SideColumn, bool | None] = {}
        self._newest = right
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        centre.setMinimumWidth(_CENTRE)
        for part in (left, centre, right):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setSizes([left.open_width, 760, right.open_width])
        self.splitterMoved.connect(self._keep_widths)
        for side in self._sides:
            side.toggle_wanted.connect(lambda side=side: self.toggle(side))
            saved = QSettings().value(f"window/{side.key}-folded")
            self._wanted[side] = None if saved is None else str(saved) == "true"

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview, /) -> bool:  # noqa: N802, Qt's name
        is_restored = super().restoreState(state)
        self._keep_widths()
        return is_restored

    def _keep_widths(self) -> None:
        for side, width in zip(self._sides, (self.sizes()[0], self.sizes()[2]), strict=True):
            if not side.is_folded and width >= side.least:
                side.open_width = width

    def toggle(self, side: SideColumn) -> None:
        """Fold an open column, open a folded one, and remember it."""
        fold = not side.is_folded
        QSettings().setValue(f"window/{side.key}-folded", "true" if fold else "false")
        self._want(side, fold=fold)

    def bring(self, side: SideColumn) -> None:
        """Open a column to show something in it."""
        if side.is_folded:
            self._want(side, fold=False)

    def _want(self, side: SideColumn, *, fold: bool) -> None:
        self._wanted[side] = fold
        if not fold:
            self._newest = side
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        is_small = width < _SMALL
        folded = {
            side: is_small if wanted is None else wanted for side, wanted in self._wanted.items()
        }
        if width < sum(side.least for side in self._sides if not folded[side]) + _CENTRE:
            folded = {side: is_away or side is not self._newest for side, is_away in folded.items()}
        changed = [side for side in self._sides if side.is_folded != folded[side]]
        for side in changed:
            side.set_folded(folded[side])
        if changed:
            outer = [RAIL if side.is_folded else side.open_width for side in self._sides]
            self.setSizes([outer[0], max(width - sum(outer) - 2, _CENTRE), outer[1]])

    def minimumSizeHint(self) -> QSize:
        # With both columns folded, as they are when the window becomes so narrow.
        return QSize(2 * RAIL + _CENTRE + 2, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)
