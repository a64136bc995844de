"""The article, claim by claim: the claims on the left, the chosen one on the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sandbox.analysis.claims.catalogue import article_claims
from sandbox.analysis.claims.claim import PARTS, ArticleClaim
from sandbox.analysis.claims.trying import try_claim
from sandbox.history.cases import shipped_cases
from sandbox.world.world import LoadWorld
from ui.background.background_task import BackgroundTask
from ui.claims.claim_view import ClaimView
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets.current_page import scrolled
from ui.widgets.labels import Hairline, button, label

#: The width of the list in pixels.
_LIST = 304


class ClaimsPage(QWidget):
    """Emits what the user chooses to open; each claim is tried when it is first looked at."""

    left = Signal()
    experiment_wanted = Signal(object)
    """Emitted with the ArticleClaim whose experiment is to be opened."""

    case_wanted = Signal(object)
    """Emitted with the Case to open."""

    def __init__(self, load: LoadWorld, parent: QWidget | None = None) -> None:
        """load: returns the world of a year; called on a worker thread."""
        super().__init__(parent)
        self._load = load
        self.claims = article_claims()
        self._cases = {case.key: case for case in shipped_cases()}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Claims of the article"))
        self.list.setProperty("role", "contents")
        self.list.setFixedWidth(_LIST)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill()
        self.list.currentItemChanged.connect(self._choose)
        self.view = ClaimView()
        self.view.experiment.clicked.connect(lambda: self.experiment_wanted.emit(self.claim))
        self.view.case.clicked.connect(lambda: self.case_wanted.emit(self._case))
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self.view.show_tried)
        self._task.refused.connect(self.view.show_refusal)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        self._scroll = scrolled(self.view)
        row.addWidget(self._scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Hairline())
        column.addLayout(row, 1)
        self.choose(self.claims[0].key)

    @property
    def claim(self) -> ArticleClaim:
        """The claim on show."""
        chosen: ArticleClaim = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        return chosen

    def choose(self, key: str) -> None:
        """Show the claim of that key."""
        self.list.setCurrentItem(self._items[key])

    def start(self) -> None:
        """Put the focus on the list: the page is shown."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self) -> None:
        """Try the claim again, because the worlds may have changed."""
        self._try(self.claim)

    def close_down(self) -> None:
        """End the thread; the window closes."""
        self._task.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, GRID + 4, MARGIN, GRID)
        row.setSpacing(GRID)
        row.addWidget(label(self.tr("The article, claim by claim"), "title", wraps=False))
        row.addStretch(1)
        row.addWidget(self.back)
        return row

    def _fill(self) -> None:
        """List the claims, each part of the argument under its heading."""
        self._items: dict[str, QListWidgetItem] = {}
        part = None
        for claim in self.claims:
            if claim.part is not part:
                part = claim.part
                heading = QListWidgetItem(shown(PARTS[part]), self.list)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
            item = self._items[claim.key] = QListWidgetItem(shown(claim.title), self.list)
            item.setData(Qt.ItemDataRole.UserRole, claim)
            says = shown(claim.says)
            item.setToolTip(says)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, says)

    def _choose(self) -> None:
        claim = self.claim
        self._case = self._cases[claim.case] if claim.case else None
        self.view.show_claim(claim, self._case)
        self._scroll.verticalScrollBar().setValue(0)
        self._try(claim)

    def _try(self, claim: ArticleClaim) -> None:
        self._task.ask(partial(_tried, claim, self._load))


def _tried(claim: ArticleClaim, load: LoadWorld, _: object) -> object:
    return try_claim(claim, load)
