"""Moves the focus from panel to panel; each panel remembers which of its widgets had it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class PanelNavigation(QObject):
    """The panels of a window in reading order; hidden ones are skipped."""

    def __init__(self, panels: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._panels = list(panels)
        self._last: dict[QWidget, QWidget] = {}
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._remember)

    def move(self, step: int) -> None:
        """Focus the next panel, or with -1 the one before; after the last comes the first."""
        shown = [panel for panel in self._panels if panel.isVisible()]
        here = self._panel_of(QApplication.focusWidget())
        outside = -1 if step > 0 else 0
        place = (shown.index(here) if here in shown else outside) + step
        for offset in range(len(shown)):
            target = self._way_into(shown[(place + step * offset) % len(shown)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _way_into(self, panel: QWidget) -> QWidget | None:
        last = self._last.get(panel)
        if last is not None and isValid(last) and panel.isAncestorOf(last) and _takes_keys(last):
            return last
        if _takes_keys(panel):
            return panel
        # The tab order is the reading order.
        around = panel.nextInFocusChain()
        while around is not None and around is not panel:
            if panel.isAncestorOf(around) and _takes_keys(around):
                return around
            around = around.nextInFocusChain()
        return None

    def _panel_of(self, widget: QWidget | None) -> QWidget | None:
        while widget is not None and widget not in self._panels:
            widget = widget.parentWidget()
        return widget

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        panel = self._panel_of(new)
        if panel is not None and new is not None:
            self._last[panel] = new


def _takes_keys(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isVisible() and widget.isEnabled()
