"""Joins the page of comparison to a window; it is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.documents.document import Document
from ui.export.export_menu import ExportMenu
from ui.library.library_actions import LibraryActions
from ui.start_page.controller import StartPageController
from ui.threat_selection import ThreatSelection
from ui.wider_order_selection import WiderOrderSelection

if TYPE_CHECKING:
    from ui.compare.page import ComparePage


class ComparisonController(QObject):
    """Shows the page in place of the treaty, and the treaty again."""

    def __init__(
        self,
        document: Document,
        threat: ThreatSelection,
        *,
        wider: WiderOrderSelection,
        shelf: LibraryActions,
        exports: ExportMenu,
        beginning: StartPageController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._threat, self._wider = document, threat, wider
        self._shelf, self._exports, self._beginning = shelf, exports, beginning

    @cached_property
    def page(self) -> ComparePage:
        # Its charts take long to import, and many sessions compare nothing.
        from ui.compare.page import ComparePage

        made = ComparePage(self._document, self._threat, self._shelf.worlds.load)
        made.test_with(self._wider.reference)
        made.left.connect(self._beginning.leave)
        made.export_wanted.connect(self._exports.chart.trigger)
        self._wider.changed.connect(lambda: made.test_with(self._wider.reference))
        self._shelf.data_changed.connect(made.look_again)
        self._beginning.pages.addWidget(made)
        self._beginning.pages.currentChanged.connect(self._page_changed)
        return made

    def show(self) -> None:
        """Show the page."""
        self._beginning.pages.setCurrentWidget(self.page)

    def toggle(self) -> None:
        """Show the page, or the treaty again."""
        if self._beginning.pages.currentWidget() is self.page:
            self._beginning.leave()
        else:
            self.show()

    def pin(self) -> None:
        """Pin the open draft, and show it beside the others."""
        self.page.pins.add_open_draft()
        self.show()

    def close(self) -> None:
        """End what still works: the window closes."""
        if "page" in self.__dict__:
            self.page.close_down()

    def _page_changed(self) -> None:
        if self._beginning.pages.currentWidget() is self.page:
            self.page.start()
            self._exports.show_comparison(self.page.exports)
        else:
            self.page.stop()
            self._exports.show_comparison(None)
