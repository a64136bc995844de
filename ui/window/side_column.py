"""A column beside the map: the treaty or the verdict, which folds to a narrow rail of buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import GRID
from ui.widgets.current_page import scrolled
from ui.widgets.labels import rail_button

#: The width in pixels of a folded column.
RAIL = 44

#: What is wide enough for any window: Qt's own limit.
_NO_LIMIT = 16_777_215


class SideColumn(QWidget):
    """Shows a head and a content below it; folded, a button for each part of the content."""

    toggle_wanted = Signal()
    """Emitted when the user asks to fold the column, or to open it if it is folded."""

    def __init__(
        self,
        key: str,
        name: str,
        head: Sequence[QWidget],
        content: QWidget,
        rail: Sequence[QWidget],
        *,
        least: int,
        usual: int,
        is_left: bool,
    ) -> None:
        """key: its name in the settings. least, usual: widths in pixels of the open column."""
        super().__init__()
        self.key = key
        self.name = name
        self.least = least
        self.open_width = usual
        self.is_folded = False
        inwards, outwards = ("»", "«") if is_left else ("«", "»")
        self.fold = self._small(outwards, self.tr("Fold: {name}").format(name=name))
        self.fold.clicked.connect(self.toggle_wanted)
        self.unfold = self._small(inwards, self.tr("Open: {name}").format(name=name))
        self.unfold.clicked.connect(self.toggle_wanted)
        self._open = QWidget()
        top = QHBoxLayout()
        top.setContentsMargins(0, GRID // 2, GRID, 0)
        top.setSpacing(GRID)
        for part in head:
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self.fold)
        column = QVBoxLayout(self._open)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(content, 1)
        marked = QWidget()
        marks = QVBoxLayout(marked)
        marks.setContentsMargins(0, GRID // 2, 0, 0)
        marks.setSpacing(2)
        for mark in (self.unfold, *rail):
            marks.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        marks.addStretch(1)
        self._rail = scrolled(marked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._open)
        layout.addWidget(self._rail)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._rail.hide()
        self.setMinimumWidth(least)

    def set_folded(self, is_folded: bool) -> None:
        """Fold the column or open it; the splitter gives it its width."""
        if is_folded == self.is_folded:
            return
        focused = self.window().focusWidget()
        has_focus = focused is not None and self.isAncestorOf(focused)
        self.is_folded = is_folded
        self._rail.setVisible(is_folded)
        self._open.setVisible(not is_folded)
        self.setMinimumWidth(RAIL if is_folded else self.least)
        self.setMaximumWidth(RAIL if is_folded else _NO_LIMIT)
        if has_focus:
            # Qt would give the focus to whatever comes next in the window.
            way_back = self.unfold if is_folded else self.fold
            way_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _small(self, sign: str, name: str) -> QPushButton:
        made = rail_button(sign, name)
        made.setToolTip(name)
        return made
