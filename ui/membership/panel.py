"""The parties: the world's states by region, a tick for each that is bound."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCursor, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from sandbox.treaty.articles import Party
from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region
from sandbox.world.strength import held_by
from sandbox.world.world import World
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.library.data_gaps import gaps_of, is_interpolated
from ui.membership.edits import set_parties
from ui.membership.filtered_states import FilteredStates
from ui.membership.states_model import CODE_ROLE, StatesColumn, StatesModel
from ui.membership.states_table import StatesTable
from ui.membership.year_notices import set_aside, words_for
from ui.text import capital, chosen, listed, plain, strength, tooltip
from ui.theme import GRID
from ui.widgets.labels import button, label

#: The least height of the list, in pixels: a dozen rows.
_LEAST_HEIGHT = 320


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
        self._unknown: frozenset[str] = frozenset()
        #: Whether the list lacks the newest states, and the newest treaty.
        self._lacks_states = self._lacks_treaty = False
        self.model = StatesModel(self)
        self.model.ticked.connect(lambda code, is_party: self._set({code}, are_parties=is_party))
        self.model.region_ticked.connect(self._tick_region)
        self.model.dated.connect(self._date)
        self.model.refused.connect(lambda why: QToolTip.showText(QCursor.pos(), why, self.table))
        self.shown = FilteredStates(self.model, self)
        self._build()
        document.changed.connect(self._show_treaty)
        self._show_treaty(document.treaty)

    @property
    def names(self) -> dict[str, str]:
        """What the states of the year are called, by abbreviation."""
        return self._names

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the world that a treaty is tested in, when the list is visible."""
        same = outcome.world is self._world and outcome.strengths == self._strengths
        if same and outcome.refusal is None:
            return
        self._world, self._strengths = outcome.world, outcome.strengths
        self._unknown = outcome.unknown
        states = outcome.world.states if outcome.world else ()
        self._names = {state.code: state.name for state in states}
        self._lacks_states = True
        self._show_treaty(self._document.treaty)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._lacks_states or self._lacks_treaty:
            self._fill(self._document.treaty)

    def _fill(self, treaty: Treaty) -> None:
        """Put the newest states and the newest treaty into the list."""
        if self._lacks_states:
            self._fill_states()
        self.model.show_treaty(treaty)
        here = treaty.bound & self._names.keys()
        self.count.setVisible(bool(self._names))
        if self._world is not None and self._strengths:
            held = held_by(here, self._world.states, self._strengths)
            self.count.setText(
                self.tr("{parties} of {states} states, {share} of the world's strength").format(
                    parties=len(here), states=len(self._names), share=strength(held)
                )
            )
        self._lacks_states = self._lacks_treaty = False

    def _fill_states(self) -> None:
        gaps: dict[str, str] = {}
        drawn: frozenset[str] = frozenset()
        if (world := self._world) is not None:
            gaps = {code: "\n".join(gaps_of(world, code)) for code in world.codes}
            drawn = frozenset(code for code in world.codes if is_interpolated(world, code))
        states = world.states if world is not None else ()
        self.model.show_states(states, self._strengths, gaps, drawn, self._unknown)
        self._show_matches()

    def _build(self) -> None:
        self.count = label(role="quiet")
        self.count.setToolTip(
            tooltip(self.tr("Parties bound in this year, and their share of the world's strength"))
        )
        self.search = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search states"))
        self.search.textChanged.connect(self._search)
        self._notice = label(role="notice")
        self._notice.hide()
        self.table = StatesTable()
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("States"))
        self.table.settle()
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.table.space_pressed.connect(self._toggle_selected)
        self._no_match = label(role="quiet")
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._no_match)
        self.select, self.sort = self._select_button(), self._sort_button()
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.select)
        tools.addWidget(self.sort)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.count)
        layout.addLayout(tools)
        layout.addWidget(self._notice)
        layout.addLayout(self._pages, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _select_button(self) -> QPushButton:
        menu = QMenu(self)
        self._all = _add(menu, self.tr("All"), lambda: self._set_all(are_parties=True))
        self._none = _add(menu, self.tr("None"), lambda: self._set_all(are_parties=False))
        menu.addSeparator()
        _add(menu, self.tr("Great powers"), self._add_great_powers)
        menu.addSeparator()
        for region in Region:
            _add(menu, capital(chosen(region)), partial(self._add_region, region))
        # While a search hides some states, "all" means those that match.
        menu.aboutToShow.connect(self._name_all)
        made = _menu_button(self.tr("Select"), menu)
        made.setToolTip(
            tooltip(
                self.tr(
                    "Make many states parties at once: all, the great powers, or a region. None"
                    " takes all out."
                )
            )
        )
        return made

    def _sort_button(self) -> QPushButton:
        menu = QMenu(self)
        for column, words in (
            (StatesColumn.STRENGTH, self.tr("By strength")),
            (StatesColumn.STATE, self.tr("By name")),
            (StatesColumn.JOINED, self.tr("By year of joining")),
            (StatesColumn.LEFT, self.tr("By year of leaving")),
        ):
            _add(menu, words, partial(self.table.sort_by, column))
        return _menu_button(self.tr("Sort"), menu)

    def _name_all(self) -> None:
        searching = self.shown.is_searching
        self._all.setText(self.tr("All that match") if searching else self.tr("All"))
        self._none.setText(self.tr("None that match") if searching else self.tr("None"))

    def _show_treaty(self, treaty: Treaty) -> None:
        self._lacks_treaty = True
        # A list of 195 states takes longer to fill than a frame.
        if self.isVisible():
            self._fill(treaty)
        if treaty.with_(year=self._base.year) != self._base:
            self._base = treaty
        notices = [*self._moved(treaty), *self._set_aside(treaty)]
        self._notice.setVisible(bool(notices))
        self._notice.setText("\n".join(notices))

    def _moved(self, treaty: Treaty) -> list[str]:
        """Say which parties joined or left with a change of the year."""
        before, after = self._base.bound, treaty.bound
        templates = (
            (self.tr("Parties from {before} to {year} by their dates: {names}."), after - before),
            (self.tr("No longer parties in {year} by their dates: {names}."), before - after),
        )
        return [
            template.format(
                before=self._base.year,
                year=treaty.year,
                names=listed(sorted(map(name_of, codes), key=plain)),
            )
            for template, codes in templates
            if codes
        ]

    def _set_aside(self, treaty: Treaty) -> list[str]:
        if self._world is None:
            return []
        absent = set_aside(treaty, self._world)
        return [words_for(absent, self._world)] if absent else []

    def _search(self, words: str) -> None:
        self.shown.search(words)
        self._show_matches()

    def _show_matches(self) -> None:
        words = self.tr("No state here matches “{words}”.").format(words=self.search.text().strip())
        if not self._names:
            words = self.tr("There is no data for {year}.").format(year=self._document.treaty.year)
        self._no_match.setText(words)
        self._pages.setCurrentIndex(0 if self.shown.rowCount() else 1)

    def _date(self, before: Party, after: Party) -> None:
        """Give a party other years."""
        treaty = self._document.treaty
        states = tuple(after if party == before else party for party in treaty.parties.states)
        self._document.edit(
            treaty.with_(parties=replace(treaty.parties, states=states)),
            self.tr("change the years of {state}").format(state=name_of(after.state)),
        )

    def _toggle_selected(self) -> None:
        """Tick the selected states and those of selected regions; clear them if all are ticked."""
        codes = set()
        for index in self.table.selectionModel().selectedRows():
            below = [self.shown.index(row, 0, index) for row in range(self.shown.rowCount(index))]
            codes |= {place.data(CODE_ROLE) for place in below or [index]}
        self._set(codes, are_parties=not codes <= self._document.treaty.bound)

    def _tick_region(self, region: Region, are_parties: bool) -> None:
        if self.shown.is_searching:
            self._set(self._of(region) & set(self.shown.codes()), are_parties=are_parties)
        else:
            self._set(self._of(region), chosen(region), are_parties=are_parties)

    def _set_all(self, *, are_parties: bool) -> None:
        if self.shown.is_searching:
            self._set(set(self.shown.codes()), are_parties=are_parties)
        else:
            self._set(set(self._names), self.tr("all states"), are_parties=are_parties)

    def _add_region(self, region: Region) -> None:
        self._set(self._of(region), chosen(region), are_parties=True)

    def _add_great_powers(self) -> None:
        if self._world is not None:
            pairs = zip(self._world.states, self._world.great, strict=True)
            powers = {state.code for state, is_great in pairs if is_great}
            self._set(powers, self.tr("the great powers"), are_parties=True)

    def _of(self, region: Region) -> set[str]:
        states = self._world.states if self._world is not None else ()
        return {state.code for state in states if state.region is region}

    def _set(self, codes: set[str], group: str = "", *, are_parties: bool) -> None:
        set_parties(self._document, codes, self._names, group, are_parties=are_parties)


def _add(menu: QMenu, words: str, slot: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda: slot())
    return action


def _menu_button(words: str, menu: QMenu) -> QPushButton:
    made = button(words, "menu")
    made.setMenu(menu)
    return made
