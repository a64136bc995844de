"""The table of costs: a small form, to be saved and loaded as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sandbox.analysis.advice import costs
from sandbox.analysis.advice.costs import HIGHEST, LABELS, Costs
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Rung
from ui.advice.costs_in_use import costs_in_use
from ui.dialogs import tell
from ui.text import capital, chosen, shown
from ui.theme import GRID, MARGIN
from ui.widgets.choices import line
from ui.widgets.current_page import scrolled
from ui.widgets.labels import button, label
from ui.widgets.number_fields import WholeNumberField

_SIZE = (560, 540)
_SUFFIX = ".json"


class CostsDialog(QDialog):
    """Shows the costs in use; with OK those in the form are used from then on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What changes cost"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.rungs = {rung: self._field() for rung in list(Rung)[1:]}
        self.figures = {name: self._field() for name in LABELS if name != "rungs"}
        self.trouble = label(role="warning")
        self.trouble.hide()
        intro = label(
            self.tr(
                "Each figure is an assumption about how hard a thing is to ask of a state. No such"
                " table has been published; only how the figures stand to one another matters."
            ),
            "quiet",
        )
        self.load = button(self.tr("Load…"))
        self.save = button(self.tr("Save…"))
        self.usual = button(self.tr("As they come"))
        self.load.clicked.connect(self._load)
        self.save.clicked.connect(self._save)
        self.usual.clicked.connect(lambda: self._show(Costs()))
        files = QHBoxLayout()
        for part in (self.load, self.save, self.usual):
            files.addWidget(part)
        files.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.use: QPushButton = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self._use)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(intro)
        column.addWidget(scrolled(self._form()), 1)
        column.addWidget(self.trouble)
        column.addLayout(files)
        column.addWidget(buttons)
        self._show(costs_in_use().costs)

    def _form(self) -> QWidget:
        made = QWidget()
        form = QVBoxLayout(made)
        form.setContentsMargins(0, 0, GRID, 0)
        form.setSpacing(GRID)
        form.addWidget(label(capital(shown(LABELS["rungs"])), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        for place, (rung, entry) in enumerate(self.rungs.items()):
            entry.setAccessibleName(capital(chosen(rung)))
            across, down = place % 3, 2 * (place // 3)
            grid.addWidget(label(capital(chosen(rung)), "small"), down, across)
            grid.addWidget(entry, down + 1, across, Qt.AlignmentFlag.AlignLeft)
        for across in range(3):
            grid.setColumnStretch(across, 1)
        form.addLayout(grid)
        form.addWidget(label(self.tr("Others"), "heading"))
        for name, entry in self.figures.items():
            form.addWidget(line(capital(shown(LABELS[name])), entry))
        form.addStretch(1)
        return made

    def _field(self) -> WholeNumberField:
        made = WholeNumberField(1, HIGHEST)
        made.setFixedWidth(84)
        made.valueChanged.connect(lambda: self._check())
        return made

    def _read(self) -> Costs:
        """Return the costs in the form; raises Refusal where they do not rise by rung."""
        return Costs(
            rungs=(0, *(entry.whole for entry in self.rungs.values())),
            **{name: entry.whole for name, entry in self.figures.items()},
        )

    def _show(self, table: Costs) -> None:
        for rung, entry in self.rungs.items():
            entry.setValue(table.rungs[rung])
        for name, entry in self.figures.items():
            entry.setValue(getattr(table, name))
        self._check()

    def _check(self) -> None:
        """Say below the form why its costs cannot be used, if they cannot."""
        why = self._why_not(self._read)
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        self.use.setEnabled(not why)
        self.save.setEnabled(not why)

    @staticmethod
    def _why_not(does: Callable[[], object]) -> str:
        """Do something, and return why it cannot be done; empty if it can."""
        try:
            does()
        except Refusal as refusal:
            return shown(refusal.sentence)
        return ""

    def _use(self) -> None:
        costs_in_use().use(self._read())
        self.accept()

    def _load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Load costs"), "", self._kinds())
        if path:
            self._tell(self._why_not(lambda: self._show(costs.load(path))))

    def _save(self) -> None:
        name = f"costs{_SUFFIX}"
        chosen_path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save costs"), name, self._kinds()
        )
        if chosen_path:
            path = Path(chosen_path)
            path = path if path.suffix else path.with_suffix(_SUFFIX)
            self._tell(self._why_not(lambda: costs.write(self._read(), path)))

    def _tell(self, why: str) -> None:
        """Say why a file could not be read or written; the form stays as it is."""
        if why:
            tell(self, why)

    def _kinds(self) -> str:
        return self.tr("Tables of costs (*{suffix})").format(suffix=_SUFFIX)
