"""Where an evaluation takes worlds from, as a plain value that another process can use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sandbox
from sandbox.sentences import Refusal, Sentence
from sandbox.world import shipped
from sandbox.world.world import World


@dataclass(frozen=True)
class WorldSource:
    """The user's library and the shipped tables, or the latter alone.

    interpolates: whether missing figures are interpolated between known years.
    """

    interpolates: bool = False
    uses_library: bool = True


class WorldReader:
    """Loads worlds from a source. After an error it uses the library no longer.

    told: is called with the sentence that says why the library cannot be used.
    """

    def __init__(self, source: WorldSource, told: Callable[[Sentence], object]) -> None:
        self.source = source
        self._uses_library = source.uses_library
        self._told = told

    def load(self, year: int) -> World:
        """Return the world of a year; raises Refusal for one without data."""
        if not self._uses_library:
            return shipped.load(year)
        return sandbox.load_world(
            year, interpolate=self.source.interpolates, on_trouble=self._give_up
        )

    def _give_up(self, trouble: Refusal) -> None:
        # Each further try could take seconds.
        self._uses_library = False
        self._told(trouble.sentence)
