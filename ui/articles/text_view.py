"""The text of the treaty, written out as articles, for reading and copying."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from sandbox.treaty import wording
from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.wording import ArticleText
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.text import shown
from ui.theme import GRID, MARGIN, colours_of
from ui.widgets.labels import button, label

#: Milliseconds for which a changed article is highlighted.
_GLOW = 2500


class TreatyText(QWidget):
    """Shows the articles of the document's treaty; changed words are highlighted briefly."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._names: dict[str, str] = {}
        self._articles: tuple[ArticleText, ...] = ()
        #: Where each article begins and ends in the text, by its field in `Treaty`.
        self._places: dict[str, tuple[int, int]] = {}
        self.reader = QTextBrowser()
        self.reader.setAccessibleName(self.tr("Text of the treaty"))
        self.reader.setTabChangesFocus(True)
        self.reader.document().setDocumentMargin(0)
        self.copy = button(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the text of the treaty"))
        self.copy.clicked.connect(self._copy)
        self._note = label(role="small")
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID + 4, GRID, GRID + 4)
        column.setSpacing(GRID)
        column.addWidget(self.reader, 1)
        column.addLayout(foot)
        self._glow = QTimer(self, singleShot=True, interval=_GLOW)
        self._glow.timeout.connect(lambda: self.reader.setExtraSelections([]))
        document.changed.connect(self._show)

    def show_outcome(self, outcome: Outcome) -> None:
        """Use the names that the states have in the outcome's world."""
        if outcome.world is not None:
            names = {state.code: state.name for state in outcome.world.states}
            if names != self._names:
                self._names = names
                self._show(self._document.treaty, is_edit=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Highlight what has changed since the text was last visible.
        self._show(self._document.treaty)

    @property
    def glowing(self) -> str:
        """The words that are highlighted now."""
        return "".join(part.cursor.selectedText() for part in self.reader.extraSelections())

    def _show(self, treaty: Treaty, *, is_edit: bool = True) -> None:
        if not self.isVisible():
            return
        names = self._names or {code: name_of(code) for code in treaty.bound}
        articles = wording.text(treaty, names)
        self._note.setText(self.tr("As in force in {year}").format(year=treaty.year))
        if articles == self._articles and self._places:
            return
        before = {article.key: article for article in self._articles}
        changed = [made.key for made in articles if made != before.get(made.key)]
        self._articles = articles
        self._write(articles)
        # If most of the text is new, nothing is highlighted.
        if is_edit and len(changed) <= 2:
            self._let_glow(changed)

    def _write(self, articles: tuple[ArticleText, ...]) -> None:
        bar = self.reader.verticalScrollBar()
        scrolled = bar.value()
        self.reader.clear()
        cursor = self.reader.textCursor()
        plain, heading = QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.DemiBold)
        self._places = {}
        for number, article in enumerate(articles, start=1):
            if number > 1:
                cursor.insertBlock()
            self._space(cursor, GRID + 4 if number > 1 else 0)
            begin = cursor.position()
            cursor.insertText(
                self.tr("Article {number}. {title}").format(
                    number=number, title=shown(article.title)
                ),
                heading,
            )
            for paragraph in article.paragraphs:
                cursor.insertBlock()
                self._space(cursor, GRID // 2)
                cursor.insertText(shown(paragraph), plain)
            self._places[article.key] = begin, cursor.position()
        bar.setValue(scrolled)

    @staticmethod
    def _space(cursor: QTextCursor, above: int) -> None:
        form = cursor.blockFormat()
        form.setTopMargin(above)
        cursor.setBlockFormat(form)

    def _let_glow(self, keys: list[str]) -> None:
        glowing = []
        for key in keys:
            begin, end = self._places[key]
            part = QTextEdit.ExtraSelection()
            part.cursor = QTextCursor(self.reader.document())
            part.cursor.setPosition(end)
            part.cursor.setPosition(begin, QTextCursor.MoveMode.KeepAnchor)
            part.format.setBackground(QColor(colours_of(self).wash))
            part.format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)  # noqa: FBT003
            glowing.append(part)
            self._bring_into_view(end)
            self._bring_into_view(begin)
        self.reader.setExtraSelections(glowing)
        self._glow.start()

    def _bring_into_view(self, position: int) -> None:
        place = QTextCursor(self.reader.document())
        place.setPosition(position)
        self.reader.setTextCursor(place)

    def _copy(self) -> None:
        text = f"{self._document.treaty.name}\n\n{self.reader.toPlainText()}\n"
        QGuiApplication.clipboard().setText(text)
