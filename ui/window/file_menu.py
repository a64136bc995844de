"""The File menu: opening, saving and exporting the treaty, and what the library keeps of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from sandbox.treaty.templates import template_info, template_names
from ui.documents.file_commands import FileCommands
from ui.export.export_menu import ExportMenu
from ui.library.library_actions import LibraryActions
from ui.start_page.case_opening import CaseOpener
from ui.window.menu_entry import add_entry


class FileMenu(QObject):
    """Fills the menu and carries out what is chosen in it."""

    start_page_wanted = Signal()

    def __init__(
        self,
        menu: QMenu,
        window: QMainWindow,
        *,
        files: FileCommands,
        cases: CaseOpener,
        library_actions: LibraryActions,
        exports: ExportMenu,
    ) -> None:
        super().__init__(window)
        keys = QKeySequence.StandardKey
        add_entry(menu, self.tr("&New"), files.new, keys.New)
        add_entry(
            menu, self.tr("New &window"), lambda: files.window_wanted.emit(None), "Ctrl+Shift+N"
        )
        add_entry(menu, self.tr("&Open…"), files.open, keys.Open)
        self._add_templates(menu.addMenu(self.tr("Open &template")), files)
        add_entry(menu, self.tr("Open &case…"), cases.choose, "Ctrl+Shift+O")
        open_alliances = library_actions.open_alliances
        add_entry(menu, self.tr("Open &alliance…"), open_alliances, "Ctrl+Shift+A")
        add_entry(menu, self.tr("S&tart page"), self.start_page_wanted.emit, "Ctrl+Shift+H")
        menu.addSeparator()
        add_entry(menu, self.tr("&Save"), files.save, keys.Save)
        add_entry(menu, self.tr("Save &as…"), files.save_as, keys.SaveAs)
        menu.addSeparator()
        menu.addMenu(exports.menu)
        add_entry(menu, self.tr("&Revisions…"), library_actions.open_revisions, "Ctrl+Shift+R")
        add_entry(menu, self.tr("Saved r&uns…"), library_actions.open_runs, "Ctrl+Shift+U")
        add_entry(menu, self.tr("&Data…"), library_actions.open_data, "Ctrl+Shift+D")
        menu.addSeparator()
        add_entry(menu, self.tr("&Quit"), window.close, "Ctrl+Q")

    def _add_templates(self, menu: QMenu, files: FileCommands) -> None:
        menu.setToolTipsVisible(True)
        for name in template_names():
            info = template_info(name)
            words = self.tr("{title} ({year})").format(title=info.title, year=info.default)
            action = add_entry(menu, words, partial(files.open_template, name))
            action.setToolTip(
                self.tr("Covers {first} to {last}").format(first=info.first, last=info.last)
            )
