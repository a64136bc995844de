"""Tabs for many pages: those without room are in a menu, so that no tab is cut off."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QWidget

from ui.theme import GRID, MARGIN
from ui.widgets.labels import button

#: Pixels between two tabs, by the style sheet.
_GAP = 14


class PageTabs(QWidget):
    """A tab bar, and a button with the pages that have no room in it; the current one has."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QTabBar()
        self.bar.setProperty("role", "many")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setAccessibleName(name)
        self.bar.currentChanged.connect(self._arrange)
        self._missing: set[int] = set()
        self.more = button("", "row")
        self.more.setAccessibleName(self.tr("More pages"))
        self.more.setToolTip(self.more.accessibleName())
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GRID, 0)
        row.setSpacing(0)
        row.addWidget(self.bar)
        row.addStretch(1)
        row.addWidget(self.more)

    def set_offered(self, place: int, *, is_offered: bool) -> None:
        """Offer a page, or do not, whether there is room or not."""
        (self._missing.discard if is_offered else self._missing.add)(place)
        self._arrange()

    def is_offered(self, place: int) -> bool:
        """Tell whether a page is offered, as a tab or in the menu."""
        return place not in self._missing

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show as many tabs as there is room for, in their order, and the others in the menu."""
        offered = [n for n in range(self.bar.count()) if n not in self._missing]
        widths = {
            n: self.fontMetrics().horizontalAdvance(self.bar.tabText(n)) + _GAP for n in offered
        }
        room = self.width() - 2 * MARGIN
        shown = set(offered)
        if sum(widths.values()) > room:
            current = self.bar.currentIndex()
            room -= self.more.sizeHint().width() + widths.get(current, 0)
            shown = {current}
            for n in offered:
                if n != current:
                    room -= widths[n]
                    if room < 0:
                        break
                    shown.add(n)
        for n in range(self.bar.count()):
            # Set again to what it is, Qt would forget that another tab has changed.
            if self.bar.isTabVisible(n) != (n in shown):
                self.bar.setTabVisible(n, n in shown)
        self.bar.updateGeometry()
        self._menu.clear()
        rest = [n for n in offered if n not in shown]
        for n in rest:
            action = self._menu.addAction(self.bar.tabText(n).replace("&", "&&"))
            action.triggered.connect(lambda _=False, n=n: self.bar.setCurrentIndex(n))
        self.more.setVisible(bool(rest))
        self.more.setText(f"+{len(rest)}")
