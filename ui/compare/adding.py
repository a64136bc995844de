"""The menu from which treaties are pinned."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from sandbox import user_library
from sandbox.treaty.templates import template_info, template_names
from ui import dialogs
from ui.compare.pins import Pins
from ui.document import Document
from ui.errand import Errand, Progress
from ui.recent import recent_files
from ui.text import day_and_time

if TYPE_CHECKING:
    from sandbox.library.plain import Revision

#: How many earlier revisions the menu offers.
_MOST = 20


class AddMenu(QMenu):
    """Offers the open draft, templates, files and earlier revisions."""

    def __init__(self, pins: Pins, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._pins, self._document, self._asker = pins, document, parent
        # The library's tools take long to import, and its file may take long to open.
        self._errand = Errand(self)
        self._errand.came.connect(self._offer_revisions)
        self._errand.refused.connect(lambda _: self._offer_revisions(()))
        self.addAction(self.tr("The open draft, live"), lambda: pins.add_open_draft())
        self.addAction(self.tr("The open draft as it is now"), self._add_copy)
        self.addSeparator()
        self._templates = self.addMenu(self.tr("A template"))
        self._files = self.addMenu(self.tr("A file"))
        self._revisions = self.addMenu(self.tr("An earlier revision"))
        self._fill_when_shown(self._templates, self._fill_templates)
        self._fill_when_shown(self._files, self._fill_files)
        self._fill_when_shown(self._revisions, self._fill_revisions)

    def ask_file(self) -> None:
        """Ask for a file and pin it."""
        path = dialogs.ask_treaty_to_open(self._asker, "")
        if path is not None:
            self._pins.add(str(path.absolute()))

    def _add_copy(self) -> None:
        self._pins.add_copy(self._document.treaty)

    @staticmethod
    def _fill_when_shown(menu: QMenu, fill: Callable[[], None]) -> None:
        def anew() -> None:
            menu.clear()
            fill()

        menu.aboutToShow.connect(anew)

    def _fill_templates(self) -> None:
        """Offer each template in the year of the open draft, where it covers that, or its own."""
        for name in template_names():
            info = template_info(name)
            here = self._document.treaty.year
            year = here if info.first <= here <= info.last else info.default
            words = self.tr("{title} ({year})").format(title=info.title, year=year)
            action = self._templates.addAction(words.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, name=name, year=year: self._pins.add(f"{name}@{year}")
            )

    def _fill_files(self) -> None:
        self._files.addAction(self.tr("Choose a file…"), self.ask_file)
        recent = [path for path in recent_files() if os.path.exists(path)]
        if recent:
            self._files.addSeparator()
        for path in recent:
            self._files.addAction(path.name.replace("&", "&&"), lambda path=path: self._add(path))

    def _add(self, path: Path) -> None:
        self._pins.add(str(path))

    def close_down(self) -> None:
        """End what works in another thread."""
        self._errand.close()

    def _fill_revisions(self) -> None:
        self._revisions.addAction(self.tr("Reading…")).setEnabled(False)
        self._errand.ask(_newest_revisions)

    def _offer_revisions(self, revisions: tuple[Revision, ...]) -> None:
        """Offer the newest revisions; a library that cannot be read has none."""
        self._revisions.clear()
        for revision in revisions:
            words = self.tr("{name} {year}, kept {when}").format(
                name=revision.name, year=revision.year, when=day_and_time(revision.saved_at)
            )
            self._revisions.addAction(
                words.replace("&", "&&"), lambda number=revision.id: self._add_revision(number)
            )
        if not revisions:
            self._revisions.addAction(self.tr("No revisions are kept yet")).setEnabled(False)

    def _add_revision(self, number: int) -> None:
        self._pins.add(f"revision:{number}")


def _newest_revisions(progress: Progress) -> tuple[Revision, ...]:
    library = user_library()
    return library.revisions()[:_MOST] if library else ()
