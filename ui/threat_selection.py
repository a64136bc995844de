"""The threat on show: the one attack that the user looks at by hand."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class ThreatSelection(QObject):
    """Who attacks whom in "What if Italy attacks Ethiopia?", by state abbreviations.

    Panels never keep a threat: they show this one and change it here. It may be
    half made, with aggressors or a victim only. A state is never both: what is
    said of it last counts. It is no part of the treaty, so undo leaves it alone.
    """

    changed = Signal()

    pointed_out = Signal(tuple)
    """Emitted with the states that a panel wants to be seen on the map, none to stop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aggressors: tuple[str, ...] = ()
        self._victim: str | None = None

    @property
    def aggressors(self) -> tuple[str, ...]:
        """The coalition, in the order in which it was marked."""
        return self._aggressors

    @property
    def victim(self) -> str | None:
        return self._victim

    @property
    def is_complete(self) -> bool:
        """Whether there are both aggressors and a victim."""
        return bool(self._aggressors) and self._victim is not None

    def show(self, aggressors: Iterable[str], victim: str | None) -> None:
        """Show another threat."""
        coalition = tuple(code for code in dict.fromkeys(aggressors) if code != victim)
        if (coalition, victim) != (self._aggressors, self._victim):
            self._aggressors, self._victim = coalition, victim
            self.changed.emit()

    def toggle_aggressor(self, code: str) -> None:
        """Put a state into the coalition, or take it out."""
        if code in self._aggressors:
            self.show((other for other in self._aggressors if other != code), self._victim)
        else:
            victim = None if code == self._victim else self._victim
            self.show((*self._aggressors, code), victim)

    def set_victim(self, code: str | None) -> None:
        """Have a state attacked in place of the one before, or none."""
        self.show(self._aggressors, code)

    def clear(self) -> None:
        """Show no threat."""
        self.show((), None)

    def point_out(self, codes: Iterable[str]) -> None:
        """Ask for some states to be seen on the map; none: no longer."""
        self.pointed_out.emit(tuple(codes))
