"""Connects the page of comparison with a window; the page is made when it is first opened."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.documents.document import Document
from ui.documents.open_documents import add_document, remove_document
from ui.export.export_menu import ExportMenu
from ui.library.library_actions import LibraryActions
from ui.start_page.controller import StartPageController
from ui.threat_selection import ThreatSelection
from ui.wider_order_selection import WiderOrderSelection

if TYPE_CHECKING:
    from ui.compare.page import ComparePage


class ComparisonController(QObject):
    """Switches between the treaty and the page of comparison."""

    def __init__(
        self,
        document: Document,
        threat: ThreatSelection,
        *,
        wider_order: WiderOrderSelection,
        library_actions: LibraryActions,
        exports: ExportMenu,
        start_controller: StartPageController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        add_document(document)
        self._document, self._threat, self._wider_order = document, threat, wider_order
        self._library_actions, self._exports, self._start_controller = (
            library_actions,
            exports,
            start_controller,
        )

    @cached_property
    def page(self) -> ComparePage:
        # Imported here because its charts are slow to import, and many sessions compare nothing.
        from ui.compare.page import ComparePage

        made = ComparePage(self._document, self._threat, self._library_actions.worlds.load)
        made.test_with(self._wider_order.reference)
        made.left.connect(self._start_controller.leave)
        made.export_wanted.connect(self._exports.chart.trigger)
        self._wider_order.changed.connect(lambda: made.test_with(self._wider_order.reference))
        self._library_actions.data_changed.connect(made.look_again)
        self._start_controller.pages.addWidget(made)
        self._start_controller.pages.currentChanged.connect(self._page_changed)
        return made

    def show(self) -> None:
        """Show the page."""
        self._start_controller.pages.setCurrentWidget(self.page)

    def toggle(self) -> None:
        """Show the page, or the treaty again."""
        if self._start_controller.pages.currentWidget() is self.page:
            self._start_controller.leave()
        else:
            self.show()

    def pin(self) -> None:
        """Pin the open draft, and show it beside the others."""
        self.page.pins.add_open_draft()
        self.show()

    def compare_with_last(self) -> None:
        """Show the open draft beside itself as its last edit found it."""
        self.page.pins.add_before_last_edit(self._document)
        self.show()

    def close(self) -> None:
        """End the threads of the page: the window closes."""
        remove_document(self._document)
        if "page" in self.__dict__:
            self.page.close_down()

    def _page_changed(self) -> None:
        if self._start_controller.pages.currentWidget() is self.page:
            self.page.start()
            self._exports.show_comparison(self.page.exports)
        else:
            self.page.stop()
            self._exports.show_comparison(None)
