"""Worst coalitions: for every victim the attack that does most harm."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sandbox.results.stress_test import StressTest, Worst, WorstAnswer
from sandbox.treaty.settings import Mood
from sandbox.world.world import World
from ui import text
from ui.background.outcome import LAST_SIZE, CoalitionAnswers, VisibleCoalitions
from ui.text import listed
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.choices import Choice
from ui.widgets.labels import label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

_ALONE, _HESITANT, _RESOLUTE, _CONFIDENCE, _ACTORS = 2, 3, 4, 5, 6

#: The widths in pixels from which there is room for the odds, and for who acts as well.
_ROOMY, _WIDE = 620, 860

#: The most actors named in a cell; the tooltip names all.
_MOST_NAMES = 3


class WorstCoalitionsPage(QWidget):
    """The table, a line that explains it, and a filter by victim."""

    looked_at = Signal(object)
    """Emitted with the VisibleCoalitions when the user chooses what the table shows."""

    def __init__(self, threat: ThreatSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threat = threat
        self._test: StressTest | None = None
        self._answers: CoalitionAnswers | None = None
        self._is_stale = False
        self._names: dict[str, str] = {}
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by victim"))
        self.filter.setAccessibleName(self.tr("Filter by victim"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.mood = Choice(
            {Mood.HESITANT: self.tr("if hesitant"), Mood.RESOLUTE: self.tr("if resolute")}
        )
        self.mood.setAccessibleName(self.tr("Mood"))
        self.mood.setMinimumContentsLength(10)
        self.mood.setToolTip(
            self.tr("Hesitant: each waits for the others. Resolute: parties trust one another.")
        )
        self.mood.picked.connect(self._look)
        self.largest = Choice({})
        self.largest.setAccessibleName(self.tr("Largest coalition"))
        self.largest.setMinimumContentsLength(12)
        self.largest.picked.connect(self._look)
        widths = {_ALONE: 64, _HESITANT: 82, _RESOLUTE: 82, _CONFIDENCE: 104}
        self.table = RowsTable(self.tr("Worst coalitions"), self._columns(), widths)
        self.table.chosen.connect(lambda worst: threat.show(worst.coalition, worst.victim))
        self.note = label(role="small")
        heading = QHBoxLayout()
        heading.addWidget(self.filter, 1)
        heading.addWidget(self.largest)
        heading.addWidget(self.mood)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        threat.changed.connect(lambda: self.table.select(self._is_on_show))

    def show_test(self, test: StressTest, answers: CoalitionAnswers | None, world: World) -> None:
        """Show the worst coalitions of a test, when the page is visible.

        answers: to some of them, where known.
        """
        self._test, self._answers = test, answers
        self._names = {state.code: state.name for state in world.states}
        words = {
            size: self.tr("up to {size} states").format(size=size)
            for size in range(2, test.largest + 1)
        }
        # A larger size chosen before is shown again once it has been tested.
        if test.largest >= LAST_SIZE or not self.largest.count():
            self.largest.offer({1: self.tr("one state"), **words})
        self._is_stale = True
        if self.isVisible():
            self._show_table()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show_table()

    def _look(self) -> None:
        self.looked_at.emit(VisibleCoalitions(self.mood.choice, self.largest.choice))
        self._show_table()

    def _show_table(self) -> None:
        if self._test is None or self.largest.choice > self._test.largest:
            return
        self._is_stale = False
        rows = self._test.of(self.mood.choice, self.largest.choice)
        self.table.show_rows(rows, self._is_on_show)
        self._say_what_it_is(rows)

    def _say_what_it_is(self, rows: tuple[Worst, ...]) -> None:
        brackets = sum(not worst.proven for worst in rows)
        if brackets:
            words = self.tr(
                "≈ marks {count} of {all} that are not proven: the search reached its limit, and"
                " another coalition may do a little more harm."
            ).format(count=brackets, all=len(rows))
        elif rows and not self.table.model().rowCount():
            words = self.tr("No victim has a name like this.")
        else:
            words = self.tr(
                "Exact: no other coalition leaves its victim weaker. Odds are to 1; choose a row"
                " to see it on the map and in Who acts."
            )
        self.note.setText(words)

    def _filter(self) -> None:
        wanted = text.plain(self.filter.text().strip())

        def passes(worst: Worst) -> bool:
            name = text.plain(self._name(worst.victim))
            return wanted in name or wanted == text.plain(worst.victim)

        self.table.let_through(passes)
        if self._test is not None:
            self._say_what_it_is(self._test.of(self.mood.choice, self.largest.choice))

    def _is_on_show(self, worst: Worst) -> bool:
        return worst.victim == self._threat.victim and set(worst.coalition) == set(
            self._threat.aggressors
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_ALONE, self.width() < _ROOMY)
        self.table.setColumnHidden(_ACTORS, self.width() < _WIDE)

    def _columns(self) -> list[Column[Worst]]:
        return [
            Column(
                self.tr("Aggressors"),
                self.tr("The coalition that does most harm to this victim"),
                shown=self._aggressors,
                tells=self._aggressors,
            ),
            Column(
                self.tr("Victim"),
                self.tr("The state attacked"),
                shown=lambda worst: self._name(worst.victim),
                tells=lambda worst: self._name(worst.victim),
            ),
            Column(
                self.tr("Alone"),
                self.tr(
                    "Odds of the victim by its own strength: what it holds alone is no merit"
                    " of the treaty"
                ),
                is_figure=True,
                shown=lambda worst: self._odds(worst, "alone_odds"),
                key=lambda worst: self._rank(worst, "alone_odds"),
            ),
            Column(
                self.tr("Hesitant"),
                self.tr(
                    "Odds if each waits to see others act (least equilibrium,"
                    " Milgrom and Roberts 1990)"
                ),
                is_figure=True,
                shown=lambda worst: self._odds(worst, "hesitant_odds"),
                key=lambda worst: self._rank(worst, "hesitant_odds"),
            ),
            Column(
                self.tr("Resolute"),
                self.tr(
                    "Odds if each trusts the others (greatest equilibrium,"
                    " Milgrom and Roberts 1990)"
                ),
                is_figure=True,
                shown=lambda worst: self._odds(worst, "resolute_odds"),
                key=lambda worst: self._rank(worst, "resolute_odds"),
            ),
            Column(
                self.tr("Confidence"),
                self.tr("The share of the others' pledges that a party must expect to be kept"),
                shown=self._confidence,
                key=lambda worst: self._rank(worst, "confidence_needed"),
            ),
            Column(
                self.tr("Who acts"),
                self.tr("The parties that act in this mood, the strongest first"),
                shown=lambda worst: (
                    joined_names(self._actors(worst)) if self._answer(worst) else ""
                ),
                key=lambda worst: len(self._actors(worst)),
                tells=lambda worst: listed(self._actors(worst)),
            ),
        ]

    def _aggressors(self, worst: Worst) -> str:
        names = listed(map(self._name, worst.coalition))
        return names if worst.proven else f"≈ {names}"

    def _answer(self, worst: Worst) -> WorstAnswer | None:
        """Return the answer to a visible coalition, None until it is known."""
        wanted = VisibleCoalitions(self.mood.choice, self.largest.choice)
        if self._answers is None or self._answers.shown != wanted:
            return None
        return self._answers.by_victim.get(worst.victim)

    def _odds(self, worst: Worst, field: str) -> str:
        answer = self._answer(worst)
        return text.odds(getattr(answer, field)) if answer else ""

    def _confidence(self, worst: Worst) -> str:
        answer = self._answer(worst)
        return text.confidence(answer.confidence_needed) if answer else ""

    def _rank(self, worst: Worst, field: str) -> float:
        """Return the sort key of odds and confidence.

        No odds: the coalition cannot reach the victim. No confidence: no confidence is enough.
        """
        answer = self._answer(worst)
        value = getattr(answer, field) if answer else None
        return math.inf if value is None else value

    def _actors(self, worst: Worst) -> tuple[str, ...]:
        answer = self._answer(worst)
        return tuple(map(self._name, answer.actors)) if answer else ()

    def _name(self, code: str) -> str:
        return self._names.get(code, code)


def joined_names(names: tuple[str, ...], most: int = _MOST_NAMES) -> str:
    """Return a list of states short enough for a cell."""
    if not names:
        return QCoreApplication.translate("states", "no one")
    return listed(names, most - 1)
