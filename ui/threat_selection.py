"""The selected threat: the one attack that the user examines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class ThreatSelection(QObject):
    """Who attacks whom in "What if Italy attacks Ethiopia?", by state abbreviations.

    Panels never keep a threat of their own: they show this one and change it here. It may be
    incomplete, with only aggressors or only a victim. A state is never both: the later choice
    replaces the earlier one. The threat is not part of the treaty, so undo does not change it.
    """

    changed = Signal()

    pointed_out = Signal(tuple)
    """Emitted with the states that a panel wants highlighted on the map; empty to end that."""

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
        """Replace the victim; None leaves the threat without one."""
        self.show(self._aggressors, code)

    def clear(self) -> None:
        """Show no threat."""
        self.show((), None)

    def point_out(self, codes: Iterable[str]) -> None:
        """Highlight some states on the map; with none, end the highlighting."""
        self.pointed_out.emit(tuple(codes))
