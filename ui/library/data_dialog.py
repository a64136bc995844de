"""File > Data: the imported files, files to import, and whether gaps in the data are filled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui import dialogs
from ui.documents.drag_and_drop import TABLES, FileDropFilter
from ui.library.import_page import ImportPage
from ui.library.library_worker import LibraryWorker
from ui.library.sources_page import SourcesPage
from ui.library.worlds import WorldLoader
from ui.text import tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label


class DataDialog(QDialog):
    """A dialog that does not block the window, so that files can be dragged onto either."""

    changed = Signal()
    """Emitted when the worlds may have changed."""

    def __init__(self, library_worker: LibraryWorker, worlds: WorldLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._worlds = worlds
        self.setWindowTitle(self.tr("Data"))
        self.resize(860, 560)
        FileDropFilter(self, {TABLES: self.add_files})
        self.sources = SourcesPage(library_worker)
        self.sources.files_wanted.connect(self.ask_files)
        self.sources.changed.connect(self.changed)
        self.adding = ImportPage(library_worker)
        self.adding.imported.connect(self.changed)
        self.adding.finished.connect(self._show_sources)
        self.interpolate = QCheckBox(self.tr("Fill gaps between two known years"))
        self.interpolate.setChecked(worlds.interpolates)
        self.interpolate.setToolTip(
            tooltip(
                self.tr(
                    "Draws a straight line from the last known figure to the next (linear"
                    " interpolation), never beyond, and marks what is drawn wherever it shows."
                    " Without it what is missing stays missing."
                )
            )
        )
        self.interpolate.clicked.connect(self._interpolate)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        self._build()
        self.sources.refresh()

    def _build(self) -> None:
        self._sources_page = QWidget()
        foot = QHBoxLayout()
        foot.addWidget(self.interpolate, 1)
        foot.addWidget(self.close_button)
        page = QVBoxLayout(self._sources_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GRID)
        page.addWidget(label(self.tr("Imported data"), "title"))
        words = self.tr(
            "What you import comes before the tables that Covenant came with. Each figure can be"
            " traced to its file and line."
        )
        page.addWidget(label(words, "quiet"))
        page.addWidget(self.sources, 1)
        page.addLayout(foot)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._sources_page)
        self._pages.addWidget(self.adding)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addLayout(self._pages)

    def ask_files(self) -> None:
        """Ask for files and add them."""
        self.add_files(dialogs.ask_data_to_import(self))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Preview each file, and import those that the user accepts."""
        if paths:
            self._pages.setCurrentWidget(self.adding)
            self.adding.add(paths)

    def _show_sources(self) -> None:
        self._pages.setCurrentWidget(self._sources_page)
        self.sources.refresh()

    def _interpolate(self, is_on: bool) -> None:
        self._worlds.interpolates = is_on
        self.changed.emit()

    def done(self, result: int) -> None:
        # However the dialog is closed.
        self.adding.give_up()
        super().done(result)
