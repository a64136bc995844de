"""A strength that no table tells is shown as missing, wherever it shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from tests.ui.library.conftest import PATIENCE
from tests.ui.map.test_panel import colour_by
from ui.library.figures_dialog import FiguresDialog
from ui.map.colouring import ColourBy


def test_a_state_of_which_nothing_is_known_has_no_strength_of_zero(
    qtbot, open_window, own_library, sample
):
    # Of 1905 no other table has figures.
    text = "state,year,milex\nUSA,1905,7\nITA,1905,2\n"
    own_library.import_file(sample("own-capabilities", text=text))
    opened = open_window("league@1935")
    window = opened.window
    window.document.edit(window.document.treaty.with_(year=1905), "move to 1905")
    opened.settle()
    assert {"FRN", "UKG"} <= opened.outcome.unknown
    assert not {"USA", "ITA"} & opened.outcome.unknown

    window.articles.open_article("parties")
    window.membership.search.setText("france")
    table = window.membership.table.model()
    strength = table.index(0, 1, table.index(0, 0))
    assert strength.data() == "–"
    assert "Missing: military spending" in strength.data(Qt.ItemDataRole.ToolTipRole)

    window.map.cards.show("FRN", QPoint(10, 10))
    assert "Its strength is not known" in window.map.card._lines.text()
    colour_by(window.map, ColourBy.STRENGTH)
    assert "not known" in window.map.legend.accessibleName()

    window.library_actions.explain("FRN")
    dialog = window.findChild(FiguresDialog)
    qtbot.waitUntil(lambda: len(dialog.table.rows()) == 6, timeout=PATIENCE)
    assert "is not known" in dialog.words.text()
