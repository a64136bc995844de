"""The parties: a searchable list of the world's states, a tick for each that is bound."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region
from sandbox.world.world import World
from ui.document import Document
from ui.evaluation import Outcome
from ui.membership.model import CODE_ROLE, Column, ShownStates, StatesModel
from ui.text import chosen
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label


class MembershipPanel(QWidget):
    """Shows the document's parties and lets the user change them."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._names: dict[str, str] = {}
        self._world: World | None = None
        self._strengths: tuple[float, ...] = ()
        self.model = StatesModel(self)
        self.model.ticked.connect(self._tick)
        self.shown = ShownStates(self.model, self)
        self._build()
        document.changed.connect(self._show_treaty)
        self._show_treaty(document.treaty)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the world that a treaty is tested in."""
        if outcome.world is self._world and outcome.strengths == self._strengths:
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
        self.table = _Table()
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("States"))
        self.table.settle()
        self.table.space_pressed.connect(self._toggle_selected)
        self._no_match = label(role="quiet")
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._no_match)

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
        self._set_aside(treaty)

    def _set_aside(self, treaty: Treaty) -> None:
        """Tell which parties are no states in this world, so that nobody misses them."""
        absent = sorted(map(name_of, treaty.bound - self._names.keys())) if self._names else []
        self._notice.setVisible(bool(absent))
        self._notice.setText(
            self.tr("Not a state in {year}, and set aside until it is: {names}.").format(
                year=treaty.year, names=", ".join(absent)
            )
        )

    def _search(self, words: str) -> None:
        self.shown.search(words)
        self._show_matches()

    def _choose_region(self, index: int) -> None:
        self.shown.show_region(self.region.itemData(index))
        self._show_matches()

    def _show_matches(self) -> None:
        words = self.tr("No state here matches “{words}”.").format(words=self.search.text().strip())
        if not self._names:
            words = self.tr(
                "There is no data for this year. Move to another with the slider above."
            )
        self._no_match.setText(words)
        self._pages.setCurrentIndex(0 if self.shown.rowCount() else 1)

    def _tick(self, code: str, is_party: bool) -> None:
        self._set({code}, is_party)

    def _toggle_selected(self) -> None:
        """Tick the selected states, or clear them if all are ticked."""
        codes = {index.data(CODE_ROLE) for index in self.table.selectionModel().selectedRows()}
        self._set(codes, not codes <= self._document.treaty.bound)

    def _set_shown(self, are_parties: bool) -> None:
        self._set(set(self.shown.codes()), are_parties)

    def _set(self, codes: set[str], are_parties: bool) -> None:
        """Make states parties, or no longer, as one step of undo."""
        treaty = self._document.treaty
        changing = codes - treaty.bound if are_parties else codes & treaty.bound
        if not changing:
            return
        parties = (
            treaty.parties.adding(changing, treaty.year)
            if are_parties
            else treaty.parties.removing(changing, treaty.year)
        )
        self._document.edit(treaty.with_(parties=parties), self._step(changing, are_parties))

    def _step(self, codes: set[str], are_parties: bool) -> str:
        if len(codes) == 1:
            (code,) = codes
            name = self._names.get(code, code)
            template = self.tr("add {state}") if are_parties else self.tr("remove {state}")
            return template.format(state=name)
        template = (
            self.tr("add {count} states") if are_parties else self.tr("remove {count} states")
        )
        return template.format(count=len(codes))


class _Table(QTableView):
    """The list: whole rows, several at a time, the space bar to tick them."""

    space_pressed = Signal()

    def settle(self) -> None:
        """Set the look once there is a model."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.STRENGTH, Qt.SortOrder.DescendingOrder)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.REGION, 208), (Column.STRENGTH, 96), (Column.JOINED, 80)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        header.setSortIndicatorShown(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # The keyboard needs a row to start from.
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.currentIndex().isValid() and self.model().rowCount():
            self.selectionModel().setCurrentIndex(
                self.model().index(0, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
