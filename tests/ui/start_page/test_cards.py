"""The cards of the start page."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from sandbox.history.cases import shipped_cases
from tests.ui.window.test_view_menu import french  # noqa: F401, a fixture
from ui.history.case_wording import aggressor_names, victim_name
from ui.start_page.cards import CaseCard, two_lines
from ui.theme import SMALL_PIXELS


def test_a_title_takes_two_lines_at_most_and_says_where_it_is_cut(qapp: QApplication) -> None:
    font, width = QFont(qapp.font()), 150
    assert two_lines("Locarno", font, width) == "Locarno"
    title = "Organisation de l’unité africaine et Union africaine et davantage encore"
    first, second = two_lines(title, font, width).split("\n")
    assert title.startswith(first)
    assert second.endswith("…")
    assert max(QFontMetrics(font).horizontalAdvance(line) for line in (first, second)) <= width


@pytest.mark.usefixtures("french")
def test_a_card_of_a_case_names_attacker_and_victim_whole(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(SMALL_PIXELS)
    for case in shipped_cases():
        card = CaseCard(case)
        attack, victim = card.shown_line(172, font, lines=2).split("\n")
        assert victim == f"contre {victim_name(case)}"
        first = aggressor_names(case).replace(" et ", ", ").split(", ")[0]
        assert attack.startswith(f"{case.year}, {first}")
        card.deleteLater()
