"""Loads the worlds of a window: from the user's library, or else from the shipped tables."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

import sandbox
from sandbox.sentences import Refusal, Sentence
from sandbox.world import shipped
from sandbox.world.world import World
from ui.background.world_source import WorldSource


@dataclass(frozen=True)
class AvailableYears:
    """The years with data, and what the data depends on: if it is equal, no world has changed.

    years: ascending; sources: the numbers of the imported files, those of one kind in the
    order of their priority.
    """

    years: tuple[int, ...]
    sources: tuple[int, ...]
    interpolates: bool


class WorldLoader(QObject):
    """Loads worlds, on any thread. After an error the library is not used until `try_again`.

    interpolates: whether missing figures are interpolated between known years.
    """

    troubled = Signal(object)
    """Emitted with the Sentence that says why the library cannot be used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.interpolates = False
        self._is_in_trouble = False

    @property
    def source(self) -> WorldSource:
        """Where worlds come from now, for another process."""
        return WorldSource(self.interpolates, uses_library=not self._is_in_trouble)

    def load(self, year: int) -> World:
        """Return the world of a year; raises Refusal for one without data."""
        return self.load_as(year, interpolate=self.interpolates)

    def load_as(self, year: int, *, interpolate: bool) -> World:
        """Return the world of a year with or without interpolation, whatever the window shows."""
        if self._is_in_trouble:
            return shipped.load(year)
        return sandbox.load_world(year, interpolate=interpolate, on_trouble=self._tell_of_trouble)

    def found(self) -> AvailableYears:
        """Return the years available now."""
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
        """Stop using the library: each further try could take seconds."""
        self.give_up(trouble.sentence)

    def give_up(self, why: Sentence) -> None:
        """Stop using the library, for which another process gives this reason."""
        self._is_in_trouble = True
        self.troubled.emit(why)

    def try_again(self) -> None:
        """Use the library again."""
        self._is_in_trouble = False
