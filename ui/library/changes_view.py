"""The differences between two saved items, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from sandbox.report.wording.revision_changes import BeforeAndAfter
from ui.text import capital, shown
from ui.theme import GRID


class ChangesView(QTextBrowser):
    """A read-only text that can be copied; text from files is never read as markup."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(GRID)

    def show_words(self, words: str) -> None:
        """Show a sentence in place of changes."""
        self.setPlainText(words)

    def show_changes(self, before: str, after: str, changes: Sequence[BeforeAndAfter]) -> None:
        """Show changes; before and after: the headings of the two sides."""
        self.clear()
        cursor = self.textCursor()
        plain, heading = QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.DemiBold)
        for number, change in enumerate(changes):
            self._line(cursor, capital(shown(change.title)), heading, GRID if number else 0)
            for side, sentences in ((before, change.before), (after, change.after)):
                words = "\n".join(map(shown, sentences)) or self.tr("nothing of this")
                self._line(cursor, f"{side}: {words}", plain, 2)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _line(cursor: QTextCursor, words: str, style: QTextCharFormat, above: int) -> None:
        if cursor.position():
            cursor.insertBlock()
        form = cursor.blockFormat()
        form.setTopMargin(above)
        form.setAlignment(Qt.AlignmentFlag.AlignLeft)
        cursor.setBlockFormat(form)
        cursor.insertText(words, style)
