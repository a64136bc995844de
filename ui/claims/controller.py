"""Connects the page of the article's claims with a window; it is made when first opened."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from sandbox.analysis.claims.claim import ArticleClaim
from sandbox.world.world import LoadWorld
from ui.claims.page import ClaimsPage
from ui.documents.document import Document
from ui.documents.file_commands import FileCommands
from ui.text import shown
from ui.wider_order_selection import WiderOrderSelection


class ClaimsController(QObject):
    """Shows the page in place of the treaty, and opens its experiments."""

    case_wanted = Signal(object)
    """Emitted with the Case to open."""

    experiment_opened = Signal()
    """Emitted when the draft after the change is open, and its last edit is the change."""

    def __init__(
        self,
        document: Document,
        files: FileCommands,
        wider_order: WiderOrderSelection,
        *,
        pages: QStackedWidget,
        load: LoadWorld,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._files, self._wider_order = document, files, wider_order
        self._pages, self._load = pages, load
        self._came_from = pages.currentWidget()

    @cached_property
    def page(self) -> ClaimsPage:
        made = ClaimsPage(self._load)
        made.left.connect(self._leave)
        made.case_wanted.connect(self.case_wanted)
        made.experiment_wanted.connect(self._open)
        self._pages.addWidget(made)
        return made

    def show(self) -> None:
        """Show the page."""
        if self._pages.currentWidget() is not self.page:
            self._came_from = self._pages.currentWidget()
        self._pages.setCurrentWidget(self.page)
        self.page.start()

    def look_again(self) -> None:
        """Try the claim on show again, because the worlds may have changed."""
        if "page" in self.__dict__:
            self.page.look_again()

    def close(self) -> None:
        """End the thread of the page: the window closes."""
        if "page" in self.__dict__:
            self.page.close_down()

    def _leave(self) -> None:
        """Show what was shown before: the treaty, the start page or a comparison."""
        self._pages.setCurrentWidget(self._came_from)

    def _open(self, claim: ArticleClaim) -> None:
        """Open the draft before, and make the change, so that undoing it shows the one before."""
        if not self._files.may_lose_changes():
            return
        self._document.new(claim.before.treaty(shown))
        step = claim.after.words
        name = shown(step) if step else claim.after.treaty(shown).name
        self._document.edit(claim.after.treaty(shown), name)
        # Nothing of the user's is lost with it: the experiment opens ready made again.
        self._document.stack.setClean()
        self._wider_order.choose(claim.after.wider)
        self.experiment_opened.emit()
