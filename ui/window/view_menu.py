"""The View menu: the language, light or dark, and the way from panel to panel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui import theme, translation
from ui.text import capital


class ViewMenu(QObject):
    """Fills the menu and carries out what is chosen in it."""

    panel_wanted = Signal(int)
    """Emitted with 1 for the next panel, -1 for the one before."""

    language_chosen = Signal()
    """Emitted when another language is to be spoken from now on."""

    def __init__(self, menu: QMenu, window: QMainWindow) -> None:
        super().__init__(window)
        self._spoken = translation.chosen_language()
        for words, key, step in (
            (self.tr("Next &panel"), "F6", 1),
            (self.tr("P&revious panel"), "Shift+F6", -1),
        ):
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, step=step: self.panel_wanted.emit(step))
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
            action = actions[value] = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: choose(value))
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
