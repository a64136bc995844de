"""File > Open case: the cases of the record in a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from sandbox.history.cases import Case, shipped_cases
from ui.history.case_wording import (
    aggressor_names,
    case_name,
    deed_words,
    fate_words,
    happened_words,
    victim_name,
)
from ui.theme import MARGIN
from ui.widgets.labels import label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

_SIZE = (940, 600)


class CaseChooser(QDialog):
    """Lists the cases; the chosen one is described below the table. Enter or a button opens it."""

    wanted = Signal(object)
    """Emitted with the Case to open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open a case of history"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._case: Case | None = None
        self.table = RowsTable(
            self.tr("Cases of history"), self._columns(), {0: 56, 4: 208, 5: 164}
        )
        self.table.chosen.connect(self._choose)
        self.table.doubleClicked.connect(lambda _: self._open())
        self.happened = label(role="quote")
        self.happened.setMinimumHeight(88)
        self.happened.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_it = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._open)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.table, 1)
        column.addWidget(self.happened)
        column.addWidget(buttons)
        self.table.show_rows(shipped_cases())
        self.table.selectRow(0)
        self.table.setFocus()

    def _choose(self, case: Case) -> None:
        self._case = case
        self.happened.setText(happened_words(case))

    def _open(self) -> None:
        if self._case is not None:
            self.wanted.emit(self._case)
        self.accept()

    def _columns(self) -> list[Column[Case]]:
        return [
            Column(self.tr("Year"), shown=lambda case: str(case.year), key=lambda case: case.day),
            Column(self.tr("Case"), shown=case_name, tells=happened_words),
            Column(
                self.tr("Aggressors"),
                shown=aggressor_names,
                tells=aggressor_names,
            ),
            Column(self.tr("Victim"), shown=victim_name),
            Column(
                self.tr("What was done"),
                self.tr("The strongest thing done for the victim by reason of the treaty"),
                shown=lambda case: deed_words(case.deed),
            ),
            Column(
                self.tr("What was attacked"),
                self.tr("What became of it, whoever saw to it"),
                shown=lambda case: fate_words(case.fate),
            ),
        ]
