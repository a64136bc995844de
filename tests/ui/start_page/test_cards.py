"""The cards of the start page."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from ui.start_page.cards import two_lines


def test_a_title_takes_two_lines_at_most_and_says_where_it_is_cut(qapp: QApplication) -> None:
    font, width = QFont(qapp.font()), 150
    assert two_lines("Locarno", font, width) == "Locarno"
    title = "Organisation de l’unité africaine et Union africaine et davantage encore"
    first, second = two_lines(title, font, width).split("\n")
    assert title.startswith(first)
    assert second.endswith("…")
    assert max(QFontMetrics(font).horizontalAdvance(line) for line in (first, second)) <= width
