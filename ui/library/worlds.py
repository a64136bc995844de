"""The worlds a window tests in: from the user's library, or else from the shipped tables."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

import sandbox
from sandbox.sentences import Refusal
from sandbox.world import shipped
from sandbox.world.world import World


@dataclass(frozen=True)
class AvailableYears:
    """What tells whether worlds are what they were.

    years: those with a world, ascending; sources: the imported files by number, those of
    a kind in the order in which they answer.
    """

    years: tuple[int, ...]
    sources: tuple[int, ...]
    interpolates: bool


class WorldLoader(QObject):
    """Loads worlds on any thread. A library that gives trouble is left alone until asked for.

    interpolates: whether missing figures are drawn between known years.
    """

    troubled = Signal(object)
    """Emitted with the Sentence that says why the library cannot be used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.interpolates = False
        self._is_in_trouble = False

    def load(self, year: int) -> World:
        """Return the world of a year; raises Refusal for one without data."""
        return self.load_as(year, self.interpolates)

    def load_as(self, year: int, interpolate: bool) -> World:
        """Return the world of a year with or without its gaps filled, whatever is on show."""
        if self._is_in_trouble:
            return shipped.load(year)
        return sandbox.load_world(year, interpolate=interpolate, on_trouble=self._tell_of_trouble)

    def found(self) -> AvailableYears:
        """Return what there is now."""
        years = shipped.years()
        if not self._is_in_trouble:
            years = sandbox.world_years(on_trouble=self._tell_of_trouble)
        return AvailableYears(years, self._sources(), self.interpolates)

    def _sources(self) -> tuple[int, ...]:
        library = sandbox.user_library()
        if library is None or self._is_in_trouble:
            return ()
        return tuple(source.id for source in library.sources())

    def _tell_of_trouble(self, trouble: Refusal) -> None:
        """Do without the library from now on: each try could take seconds."""
        self._is_in_trouble = True
        self.troubled.emit(trouble.sentence)

    def try_again(self) -> None:
        """Ask the library again from now on."""
        self._is_in_trouble = False
