"""Two related views: beside each other if there is room, else behind tabs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from ui.theme import GRID, MARGIN
from ui.widgets.splitter import splitter


class SideBySide(QWidget):
    """Shows both views from a width of `wide` pixels on, below that one at a time."""

    def __init__(
        self,
        first: tuple[str, QWidget],
        second: tuple[str, QWidget],
        wide: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wide = wide
        self._views = (first[1], second[1])
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(f"{first[0]}, {second[0]}")
        self.tabs.addTab(first[0])
        self.tabs.addTab(second[0])
        self.tabs.currentChanged.connect(self._arrange)
        self.split = splitter(Qt.Orientation.Horizontal, *self._views)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.split, 1)
        self.tabs.setContentsMargins(MARGIN, GRID, MARGIN, 0)

    @property
    def is_wide(self) -> bool:
        return self.width() >= self._wide

    def minimumSizeHint(self) -> QSize:
        hints = [view.minimumSizeHint() for view in self._views]
        return QSize(
            max(hint.width() for hint in hints),
            max(hint.height() for hint in hints) + self.tabs.sizeHint().height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.tabs.setVisible(not self.is_wide)
        for place, view in enumerate(self._views):
            view.setVisible(self.is_wide or place == self.tabs.currentIndex())
