"""The headline of the verdict: how many of 100 likely attacks the treaty could hold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sandbox.attacks.forecast import AttacksForecast
from sandbox.report.wording.attack_remarks import (
    HELD_IF,
    LIKELY,
    MEANING,
    of_great_powers,
    of_others,
    reach_lines,
    uncertain_lines,
    vote_lines,
)
from sandbox.report.wording.forecast_words import attacks_forecast_words, difference_words
from sandbox.results.attacks_held import AttacksHeld, HeldShares
from sandbox.world.world import World
from ui.text import shown, tooltip
from ui.theme import GRID
from ui.widgets.attack_dots import AttackDots, DotKey
from ui.widgets.labels import label

_DOTS_SIDE = 80


class Headline(QWidget):
    """The finding in a sentence, as dots, and by who attacks; the reach below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = label()
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.dots = AttackDots(_DOTS_SIDE)
        self._kinds = tuple(map(shown, HELD_IF))
        self._groups = (self.tr("By great powers"), self.tr("By other states"))
        self.figures = [_figure(bold=True) for _ in self._kinds]
        self.group_figures = [[_figure() for _ in self._kinds] for _ in self._groups]
        self.reach = label(role="small")
        self.forecast = label(role="small")
        self._drawn = QWidget()
        drawn = QVBoxLayout(self._drawn)
        drawn.setContentsMargins(0, 2, 0, 2)
        drawn.setSpacing(GRID)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._key(), 1)
        drawn.addLayout(row)
        drawn.addLayout(self._by_group())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.sentence, self._drawn, self.reach, self.forecast):
            column.addWidget(part)

    def _key(self) -> QGridLayout:
        """Lay out the figures of all attacks, which say what the dots stand for."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        for kind, words in enumerate(self._kinds):
            grid.addWidget(DotKey(kind), kind, 0)
            grid.addWidget(self.figures[kind], kind, 1)
            grid.addWidget(label(words, "small"), kind, 2)
            grid.setRowStretch(kind, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _by_group(self) -> QGridLayout:
        """Lay out the figures by who attacks, each kind below its dot."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, words in enumerate(self._groups):
            grid.addWidget(label(words, "small"), row, 0)
            for kind, figure in enumerate(self.group_figures[row]):
                grid.addWidget(DotKey(kind), row, 1 + 3 * kind)
                grid.addWidget(figure, row, 2 + 3 * kind)
                grid.setColumnMinimumWidth(3 + 3 * kind, GRID // 2)
        return grid

    def show_attacks(self, held: AttacksHeld, world: World) -> None:
        """Show how many attacks a treaty holds in a world."""
        sentence = shown(held.headline)
        self.sentence.setText(sentence)
        self.setToolTip(tooltip("\n".join(map(shown, (LIKELY, *MEANING)))))
        of_hundred = held.covered.of_hundred
        self._drawn.setVisible(of_hundred is not None)
        beside = [*vote_lines(held), *reach_lines(held)[:1]]
        if of_hundred is not None:
            self.dots.show_held(of_hundred, sentence)
            self._fill(self.figures, held.covered, "")
            groups = (held.by_great_powers, held.by_others)
            for figures, group, name in zip(self.group_figures, groups, self._groups, strict=True):
                self._fill(figures, group, name)
            said = zip(groups, (of_great_powers(held), of_others(held)), strict=True)
            beside += [words for group, words in said if group.because is not None]
        beside += uncertain_lines(held, world)
        self.reach.setText("\n".join(map(shown, beside)))
        # The danger of the whole world would be one more row of three figures.
        self.reach.setToolTip(tooltip("\n".join(map(shown, (*reach_lines(held), LIKELY)))))

    def show_forecast(self, found: AttacksForecast | None) -> None:
        """Show how often attacks like those covered failed, once that is known."""
        self.forecast.setVisible(found is not None)
        if found is not None:
            failed, rank = attacks_forecast_words(found)
            self.forecast.setText(shown(failed))
            self.forecast.setToolTip(tooltip("\n".join(map(shown, (difference_words(), rank)))))

    def _fill(self, labels: list[QLabel], group: HeldShares, name: str) -> None:
        """Show the figures of a group; a dash where the treaty is needed for no attack by it."""
        figures = group.of_hundred
        for place, (cell, words) in enumerate(zip(labels, self._kinds, strict=True)):
            cell.setText("–" if figures is None else str(figures[place]))
            cell.setAccessibleName(f"{name} {words}: {cell.text()}".strip())


def _figure(*, bold: bool = False) -> QLabel:
    """Return a label for a figure of up to three digits."""
    made = label(role="heading" if bold else "", wraps=False)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setMinimumWidth(made.fontMetrics().horizontalAdvance("100") + 4)
    return made
