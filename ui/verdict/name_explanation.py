"""Why the draft has its name: the rules, in the order in which they are tried."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.criteria.naming import RULES
from sandbox.criteria.scorecard import Scorecard
from ui.text import shown
from ui.theme import GRID
from ui.widgets.labels import button, label


class NameExplanation(QWidget):
    """A button that shows the rules; the one that gave the name is highlighted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = button(self.tr("Why this name?"), "words")
        self.button.setCheckable(True)
        self.rules = QWidget()
        self._labels = [label() for _ in RULES]
        self._fitting = -1
        rows = QVBoxLayout(self.rules)
        rows.setContentsMargins(0, GRID // 2, 0, 0)
        rows.setSpacing(GRID // 2)
        rows.addWidget(label(self.tr("The first rule that fits gives the name:"), "small"))
        for part in self._labels:
            rows.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self.rules)
        self.rules.hide()
        self.button.toggled.connect(self.rules.setVisible)

    def show_scorecard(self, scorecard: Scorecard) -> None:
        """Mark the rule that gave a draft its name, and those passed over before it."""
        fitting = RULES.index(scorecard.rule)
        if fitting == self._fitting:
            return
        self._fitting = fitting
        for place, (part, rule) in enumerate(zip(self._labels, RULES, strict=True)):
            template = self.tr("{number}. {rule}")
            if place < fitting:
                template = self.tr("{number}. {rule} Does not fit.")
            elif place == fitting:
                template = self.tr("{number}. {rule} This one fits.")
            part.setText(template.format(number=place + 1, rule=shown(rule)))
            part.setProperty("role", "quote" if place == fitting else "small")
            part.style().polish(part)
