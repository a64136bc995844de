"""What may be changed, and which states are kept out or in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sandbox.model.draft import Draft
from sandbox.sentences import refuse


class Movable(StrEnum):
    """A kind of change that can be locked."""

    JOINING = "joining"
    LEAVING = "leaving"
    FORCE = "force"
    SANCTIONS = "sanctions"
    RESERVATIONS = "reservations"
    PLEDGES = "pledges"
    FINDING = "finding"
    CASUS = "casus"
    SCOPE = "scope"
    ADMISSION = "admission"


@dataclass(frozen=True, slots=True)
class Locks:
    """What must stay as it is.

    kinds: no change of these kinds; with `RESERVATIONS` no party goes beyond its reservation.
    states: parties and others whose own terms stay as they are.
    keep_out: states that are no parties in the end; a party among them leaves.
    keep_in: states that are parties in the end; one that is none joins.
    """

    kinds: frozenset[Movable] = frozenset()
    states: frozenset[str] = frozenset()
    keep_out: frozenset[str] = frozenset()
    keep_in: frozenset[str] = frozenset()

    @classmethod
    def everything(cls) -> Locks:
        """Return the locks under which nothing may change."""
        return cls(frozenset(Movable))

    def to_dict(self) -> dict[str, Any]:
        return {
            "kinds": sorted(map(str, self.kinds)),
            "states": sorted(self.states),
            "keep_out": sorted(self.keep_out),
            "keep_in": sorted(self.keep_in),
        }

    def check(self, draft: Draft) -> None:
        """Raise Refusal for a state that the world does not have, and for one kept out and in."""
        for code in sorted(self.states | self.keep_out | self.keep_in):
            draft.world.place(code)
        for code in sorted(self.keep_out & self.keep_in):
            raise refuse(
                "{state} cannot be kept out and kept in.", state=draft.world.state(code).name
            )


def read_kinds(words: list[str]) -> frozenset[Movable]:
    """Return the kinds of change by their words; raises Refusal for one that is unknown."""
    for asked in words:
        if asked not in tuple(Movable):
            raise refuse(
                "{asked} is not a kind of change: {known}.",
                asked=asked,
                known=tuple(str(kind) for kind in Movable),
            )
    return frozenset(Movable(asked) for asked in words)


#: Nothing is locked.
NO_LOCKS = Locks()
