"""Which word of the glossary stands at a place of the window, for F1 to explain."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QTabBar,
    QWidget,
)

from ui import translation
from ui.help.guide_content import FOLDER, read_page
from ui.text import plain

GLOSSARY = FOLDER / "reference" / "glossary.md"

#: How far above the widget at a place a word is looked for: the fold of a heading, for example.
_ABOVE = 3


@cache
def _anchors() -> dict[str, str]:
    """Return the anchors of the glossary's words, by the words without case and accents."""
    return {plain(section.title): section.anchor for section in read_page(GLOSSARY).sections[1:]}


def anchor_of(words: str) -> str | None:
    """Return the glossary's anchor of a word, English or in the language of the window."""
    asked = plain(words.strip().rstrip(":…"))
    for english in (asked, *map(plain, translation.english_for(asked))):
        if english in _anchors():
            return _anchors()[english]
    return None


def anchor_at(widget: QWidget | None, spot: QPoint) -> str | None:
    """Return the glossary's anchor of what is written at a spot of a widget, in its pixels."""
    for _ in range(_ABOVE):
        if widget is None:
            return None
        for words in _words_at(widget, spot):
            if (anchor := anchor_of(words)) is not None:
                return anchor
        spot = widget.mapToParent(spot)
        widget = widget.parentWidget()
    return None


def anchor_here(window: QWidget, pointed: QPoint) -> str | None:
    """Return the anchor of what the mouse points at, on the screen, or of what has the keyboard."""
    below = window.childAt(window.mapFromGlobal(pointed))
    if below is not None:
        anchor = anchor_at(below, below.mapFromGlobal(pointed))
        if anchor is not None:
            return anchor
    focused = QApplication.focusWidget()
    return anchor_at(focused, focused.rect().center()) if focused is not None else None


def _words_at(widget: QWidget, spot: QPoint) -> list[str]:
    match widget:
        case QHeaderView():
            section = widget.logicalIndexAt(spot)
            return [str(widget.model().headerData(section, Qt.Orientation.Horizontal))]
        case QTabBar():
            return [widget.tabText(widget.tabAt(spot))]
        case QComboBox():
            return [widget.currentText(), widget.accessibleName()]
        case QAbstractButton() | QLabel():
            return [widget.text(), widget.accessibleName()]
        case _:
            return [widget.accessibleName()]
