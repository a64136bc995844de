"""The View menu: pages and columns, the language, light or dark, the way from panel to panel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from ui import theme, translation
from ui.text import capital
from ui.window.menu_entry import add_entry


class ViewMenu(QObject):
    """Fills the menu and carries out what is chosen in it."""

    timeline_wanted = Signal()
    comparison_wanted = Signal()
    last_edit_wanted = Signal()
    """Emitted when the treaty is to be compared with itself before the last edit."""

    film_wanted = Signal()
    """Emitted when the crisis is to be played, or to pause."""

    treaty_toggled = Signal()
    verdict_toggled = Signal()
    """The two: emitted when that column is to be folded or opened."""

    panel_wanted = Signal(int)
    """Emitted with 1 for the next panel, -1 for the one before."""

    language_chosen = Signal()
    """Emitted when another language is to be spoken from now on."""

    def __init__(self, menu: QMenu, window: QMainWindow) -> None:
        super().__init__(window)
        self._spoken = translation.chosen_language()
        add_entry(menu, self.tr("&Timeline"), self.timeline_wanted.emit, "Ctrl+T")
        add_entry(menu, self.tr("&Compare"), self.comparison_wanted.emit, "Ctrl+Shift+C")
        add_entry(
            menu,
            self.tr("Compare with &before the last edit"),
            self.last_edit_wanted.emit,
            "Ctrl+Shift+B",
        )
        menu.addSeparator()
        self.film = add_entry(menu, self.tr("Pl&ay the crisis"), self.film_wanted.emit, "F5")
        self.film.setEnabled(False)
        menu.addSeparator()
        add_entry(menu, self.tr("Fold or open the t&reaty"), self.treaty_toggled.emit, "F7")
        add_entry(menu, self.tr("Fold or open the &verdict"), self.verdict_toggled.emit, "F8")
        menu.addSeparator()
        add_entry(menu, self.tr("Next &panel"), lambda: self.panel_wanted.emit(1), "F6")
        add_entry(menu, self.tr("P&revious panel"), lambda: self.panel_wanted.emit(-1), "Shift+F6")
        menu.addSeparator()
        self.themes = self._choice(
            menu.addMenu(self.tr("&Theme")),
            {
                Qt.ColorScheme.Unknown: self.tr("&System"),
                Qt.ColorScheme.Light: self.tr("&Light"),
                Qt.ColorScheme.Dark: self.tr("&Dark"),
            },
            theme.chosen_scheme(),
            theme.choose_scheme,
        )
        self.languages = self._choice(
            menu.addMenu(self.tr("&Language")),
            {translation.SYSTEM: self.tr("&System")}
            | {language: _name(language) for language in translation.languages()},
            self._spoken,
            self._speak,
        )

    def _choice(
        self,
        menu: QMenu,
        words: Mapping[Any, str],
        chosen: Any,
        choose: Callable[[Any], object],
    ) -> dict[Any, QAction]:
        """Fill a menu in which one entry is ticked."""
        group = QActionGroup(menu)
        actions = {}
        for value, name in words.items():
            action = add_entry(menu, name, partial(choose, value))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            actions[value] = action
            group.addAction(action)
        return actions

    def _speak(self, language: str) -> None:
        if language != self._spoken:
            self._spoken = language
            translation.choose_language(language)
            self.language_chosen.emit()


def _name(language: str) -> str:
    """Return what speakers of a language call it."""
    if language == translation.ENGLISH:
        return QCoreApplication.translate("ViewMenu", "English")
    return capital(QLocale(language).nativeLanguageName())
