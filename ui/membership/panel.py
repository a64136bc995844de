"""The parties: a searchable list of the world's states, a tick for each that is bound."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from sandbox.treaty.articles import Party
from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped
from sandbox.world.states import Region
from sandbox.world.world import World
from ui.document import Document
from ui.evaluation import Outcome
from ui.membership.edits import set_parties
from ui.membership.model import CODE_ROLE, ShownStates, StatesModel
from ui.membership.table import StatesTable
from ui.text import chosen
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label


class MembershipPanel(QWidget):
    """Shows the document's parties and lets the user change them."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._names: dict[str, str] = {}
        #: The treaty as it was before only its year moved.
        self._base = document.treaty
        self._world: World | None = None
        self._strengths: tuple[float, ...] = ()
        self.model = StatesModel(self)
        self.model.ticked.connect(self._tick)
        self.model.dated.connect(self._date)
        self.model.refused.connect(lambda why: QToolTip.showText(QCursor.pos(), why, self.table))
        self.shown = ShownStates(self.model, self)
        self._build()
        document.changed.connect(self._show_treaty)
        self._show_treaty(document.treaty)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the world that a treaty is tested in."""
        same = outcome.world is self._world and outcome.strengths == self._strengths
        if same and outcome.refusal is None:
            return
        self._world, self._strengths = outcome.world, outcome.strengths
        states = outcome.world.states if outcome.world else ()
        self._names = {state.code: state.name for state in states}
        self.model.show_states(states, outcome.strengths)
        self._show_matches()
        self._show_treaty(self._document.treaty)

    def _build(self) -> None:
        self._count = label(role="quiet", wraps=False)
        self.search = QLineEdit(placeholderText=self.tr("Search states"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search states"))
        self.search.textChanged.connect(self._search)
        self.region = QComboBox()
        self.region.setAccessibleName(self.tr("Region"))
        self.region.setToolTip(self.tr("Regions by Correlates of War state number"))
        self.region.setMinimumContentsLength(16)
        self.region.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.region.addItem(self.tr("All regions"), None)
        for region in Region:
            self.region.addItem(chosen(region), region)
        self.region.activated.connect(self._choose_region)
        self.all_button = button(self.tr("Select all"))
        self.all_button.setToolTip(self.tr("Make every state in the list below a party"))
        self.all_button.clicked.connect(lambda: self._set_shown(True))
        self.none_button = button(self.tr("Select none"))
        self.none_button.setToolTip(self.tr("Take every state in the list below out"))
        self.none_button.clicked.connect(lambda: self._set_shown(False))
        self._notice = label(role="notice")
        self._notice.hide()
        self.table = StatesTable()
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("States"))
        self.table.settle()
        self.table.space_pressed.connect(self._toggle_selected)
        self._no_match = label(role="quiet")
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.to_nearest = button("")
        self.to_nearest.setAccessibleName(self.tr("Move to the nearest year with data"))
        self.to_nearest.clicked.connect(self._move_to_nearest)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setSpacing(GRID)
        column.addStretch(1)
        column.addWidget(self._no_match)
        column.addWidget(self.to_nearest, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(empty)

        heading = QHBoxLayout()
        heading.addWidget(label(self.tr("Parties"), "heading", wraps=False))
        heading.addStretch(1)
        heading.addWidget(self._count)
        filters = QHBoxLayout()
        filters.setSpacing(GRID)
        filters.addWidget(self.search, 1)
        for control in (self.region, self.all_button, self.none_button):
            filters.addWidget(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GRID + 4, MARGIN, 0)
        layout.setSpacing(GRID)
        layout.addLayout(heading)
        layout.addLayout(filters)
        layout.addWidget(self._notice)
        layout.addLayout(self._pages, 1)

    def _show_treaty(self, treaty: Treaty) -> None:
        self.model.show_treaty(treaty)
        here = treaty.bound & self._names.keys()
        self._count.setVisible(bool(self._names))
        self._count.setText(
            self.tr("{parties} of {states} states").format(
                parties=len(here), states=len(self._names)
            )
        )
        if treaty.with_(year=self._base.year) != self._base:
            self._base = treaty
        notices = [*self._moved(treaty), *self._set_aside(treaty)]
        self._notice.setVisible(bool(notices))
        self._notice.setText("\n".join(notices))

    def _moved(self, treaty: Treaty) -> list[str]:
        """Tell which parties came and went with the year, by the dates they have."""
        before, after = self._base.bound, treaty.bound
        templates = (
            (self.tr("Parties from {before} to {year} by their dates: {names}."), after - before),
            (self.tr("No longer parties in {year} by their dates: {names}."), before - after),
        )
        return [
            template.format(before=self._base.year, year=treaty.year, names=_listed(codes))
            for template, codes in templates
            if codes
        ]

    def _set_aside(self, treaty: Treaty) -> list[str]:
        """Tell which parties are no states in this world, so that nobody misses them."""
        absent = treaty.bound - self._names.keys() if self._names else frozenset()
        words = self.tr("Not a state in {year}, and set aside until it is: {names}.")
        return [words.format(year=treaty.year, names=_listed(absent))] if absent else []

    def _search(self, words: str) -> None:
        self.shown.search(words)
        self._show_matches()

    def _choose_region(self, index: int) -> None:
        self.shown.show_region(self.region.itemData(index))
        self._show_matches()

    def _show_matches(self) -> None:
        words = self.tr("No state here matches “{words}”.").format(words=self.search.text().strip())
        year = self._document.treaty.year
        if not self._names:
            words = self.tr("There is no data for {year}.").format(year=year)
            self.to_nearest.setText(
                self.tr("Move to {year}, the nearest with data").format(year=_nearest(year))
            )
        self.to_nearest.setVisible(not self._names)
        self._no_match.setText(words)
        self._pages.setCurrentIndex(0 if self.shown.rowCount() else 1)

    def _move_to_nearest(self) -> None:
        year = _nearest(self._document.treaty.year)
        self._document.edit(
            self._document.treaty.with_(year=year), self.tr("move to {year}").format(year=year)
        )

    def _date(self, before: Party, after: Party) -> None:
        """Give a party other years."""
        treaty = self._document.treaty
        states = tuple(after if party == before else party for party in treaty.parties.states)
        self._document.edit(
            treaty.with_(parties=replace(treaty.parties, states=states)),
            self.tr("change the years of {state}").format(state=name_of(after.state)),
        )

    def _tick(self, code: str, is_party: bool) -> None:
        self._set({code}, is_party)

    def _toggle_selected(self) -> None:
        """Tick the selected states, or clear them if all are ticked."""
        codes = {index.data(CODE_ROLE) for index in self.table.selectionModel().selectedRows()}
        self._set(codes, not codes <= self._document.treaty.bound)

    def _set_shown(self, are_parties: bool) -> None:
        self._set(set(self.shown.codes()), are_parties)

    def _set(self, codes: set[str], are_parties: bool) -> None:
        set_parties(self._document, codes, are_parties, self._names)


def _listed(codes: Iterable[str]) -> str:
    return ", ".join(sorted(map(name_of, codes)))


def _nearest(year: int) -> int:
    """Return the year with data that is nearest to a year, the earlier of two."""
    return min(shipped.years(), key=lambda known: abs(known - year))
