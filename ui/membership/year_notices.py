"""Says which parties the year sets aside, and when a year has no data at all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped
from sandbox.world.world import World
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.text import listed, plain
from ui.widgets.notices import NoticeBar

#: The keys of the two notices.
SET_ASIDE, NO_DATA = "set aside", "no data"


def set_aside(treaty: Treaty, world: World) -> frozenset[str]:
    """Return the abbreviations of the parties that are no states of a world."""
    return treaty.bound - {state.code for state in world.states}


class YearNotices(QObject):
    """Shows two notices above the panels, and keeps them up to date.

    A party that does not exist in the world stays in the treaty but is set aside: it counts
    for nothing. A notice appears when an edit changes which parties are set aside; those set
    aside when the treaty is opened are named in the list of parties only.
    """

    def __init__(self, document: Document, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._notices = notices
        self._world: World | None = None
        self._told: frozenset[str] = frozenset()
        self._years = shipped.years()
        document.changed.connect(self._show)

    def show_outcome(self, outcome: Outcome) -> None:
        """Update the notices for the world of the outcome, or for its absence."""
        self._world = outcome.world
        self._show(outcome.treaty)
        if outcome.refusal is not None and outcome.world is None:
            self._offer_nearest(outcome.treaty.year)
        elif outcome.world is not None:
            self._notices.clear(NO_DATA)

    def show_years(self, years: tuple[int, ...]) -> None:
        """Take in which years have data."""
        self._years = years

    def _show(self, treaty: Treaty) -> None:
        if self._world is None or self._world.year != treaty.year:
            # Until the new world is loaded it is not known who is set aside.
            return
        absent = set_aside(treaty, self._world)
        is_new = absent != self._told and self._document.stack.count() > 0
        self._told = absent
        if absent and (is_new or self._notices.notice(SET_ASIDE)):
            self._notices.show_notice(SET_ASIDE, words_for(absent, self._world))
        elif not absent:
            self._notices.clear(SET_ASIDE)

    def _offer_nearest(self, year: int) -> None:
        nearest = min(self._years, key=lambda known: abs(known - year))
        self._notices.clear(SET_ASIDE)
        self._notices.show_notice(
            NO_DATA,
            self.tr("There is no data for {year}.").format(year=year),
            {
                self.tr("Move to {year}, the nearest with data").format(year=nearest): lambda: (
                    self._move(nearest)
                )
            },
        )

    def _move(self, year: int) -> None:
        treaty = self._document.treaty.with_(year=year)
        self._document.edit(treaty, self.tr("move to {year}").format(year=year))


def words_for(absent: frozenset[str], world: World) -> str:
    """Return sentences that say which parties are set aside in a world, and why."""
    displaced = [one for one in world.displaced if one.code in absent]
    words = [
        QCoreApplication.translate(
            "parties",
            "{name} is set aside in {year}: its ground was held longer that year by {holders}.",
        ).format(name=one.name, year=world.year, holders=listed(world.names(one.by)))
        for one in displaced
    ]
    if others := absent - {one.code for one in displaced}:
        words.append(_no_states(others, world.year))
    return " ".join(words)


def _no_states(absent: frozenset[str], year: int) -> str:
    names = listed(sorted(map(name_of, absent), key=plain))
    if len(absent) == 1:
        template = QCoreApplication.translate(
            "parties", "{name} does not exist in {year} and is set aside until it does."
        )
        return template.format(name=names, year=year)
    template = QCoreApplication.translate(
        "parties",
        "{count} parties do not exist in {year} and are set aside until they do: {names}.",
    )
    return template.format(count=len(absent), year=year, names=names)
