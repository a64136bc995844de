"""Joins the page of comparison to a window; it is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.compare.page import ComparePage
    from ui.main_window import MainWindow


class Comparing(QObject):
    """Shows the page in place of the treaty, and the treaty again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.top_bar.pin_wanted.connect(self.pin)

    @cached_property
    def page(self) -> ComparePage:
        # Its charts take long to import, and many sessions compare nothing.
        from ui.compare.page import ComparePage

        window = self._window
        made = ComparePage(window.document, window.threat, window.shelf.worlds.load)
        made.test_with(window.wider.reference)
        made.left.connect(window.beginning.leave)
        made.export_wanted.connect(window.exports.chart.trigger)
        window.wider.changed.connect(lambda: made.test_with(window.wider.reference))
        window.shelf.data_changed.connect(made.look_again)
        window.beginning.pages.addWidget(made)
        window.beginning.pages.currentChanged.connect(self._page_changed)
        return made

    def show(self) -> None:
        """Show the page."""
        self._window.beginning.pages.setCurrentWidget(self.page)

    def toggle(self) -> None:
        """Show the page, or the treaty again."""
        if self._window.beginning.pages.currentWidget() is self.page:
            self._window.beginning.leave()
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
        if self._window.beginning.pages.currentWidget() is self.page:
            self.page.start()
            self._window.exports.show_comparison(self.page.exports)
        else:
            self.page.stop()
            self._window.exports.show_comparison(None)
