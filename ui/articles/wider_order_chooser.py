"""Article 9: the choice of a wider order, in force beside the open treaty in every test."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.treaty.templates import template_info, template_names
from ui import dialogs
from ui.background.outcome import Outcome
from ui.text import shown, together_with
from ui.theme import GRID
from ui.wider_order_selection import WiderOrderSelection
from ui.widgets.choices import Choice, field
from ui.widgets.labels import label


class _FileChoice(Enum):
    FILE = "file"


class WiderOrderChooser(QWidget):
    """Chooses a universal treaty, or a file, to test the open treaty together with."""

    def __init__(self, wider_order: WiderOrderSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wider_order = wider_order
        self.choice = Choice({})
        self.choice.picked.connect(self._pick)
        self.note = label(role="small")
        self.refused = label(role="warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(
            field(
                self.tr("Tested together with"),
                self.choice,
                self.tr(
                    "Both treaties are then in force at once: a party owes the stronger of its two"
                    " obligations. The choice is not saved with the treaty."
                ),
            )
        )
        column.addWidget(self.note)
        column.addWidget(self.refused)
        wider_order.changed.connect(self._show_choice)
        self._show_choice()

    def show_outcome(self, outcome: Outcome) -> None:
        """Say together with which treaty the open one is tested, or why that is not possible."""
        refusal = outcome.wider_refusal
        self.refused.setText(
            self.tr("Tested alone. {reason}").format(reason=shown(refusal)) if refusal else ""
        )
        self.refused.setVisible(refusal is not None)
        if outcome.wider is not None:
            self.note.setText(
                self.tr("Verdict, map and stress test are those of {treaty} {beside}.").format(
                    treaty=outcome.treaty.name, beside=together_with(outcome.wider)
                )
            )
        self.note.setVisible(outcome.wider is not None)

    def _show_choice(self) -> None:
        chosen = self._wider_order.reference
        offered: dict[str | Path | _FileChoice | None, str] = {
            None: self.tr("Nothing: tested alone")
        }
        offered.update(universal_titles().items())
        if isinstance(chosen, Path):
            offered[chosen] = chosen.name
        offered[_FileChoice.FILE] = self.tr("A treaty file…")
        self.choice.offer(offered)
        self.choice.show_choice(chosen)
        if chosen is None:
            self.note.hide()
            self.refused.hide()

    def _pick(self, choice: str | Path | _FileChoice | None) -> None:
        if choice is _FileChoice.FILE:
            path = dialogs.ask_treaty_to_open(self.window(), "")
            self._wider_order.choose(path if path is not None else self._wider_order.reference)
            self._show_choice()
        else:
            self._wider_order.choose(choice)


def universal_titles() -> dict[str, str]:
    """Return the titles of the universal templates by their names."""
    infos = [template_info(name) for name in template_names()]
    return {info.name: info.title for info in infos if info.universal}
