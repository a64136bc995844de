"""The treaty: nine articles, the year of its world and the settings of its test."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any

from sandbox.treaty.articles import (
    Arms,
    CasusFoederis,
    Finding,
    Forces,
    Instrument,
    Obligations,
    Parties,
    Reservation,
    Rung,
    Scope,
    WiderOrder,
)
from sandbox.treaty.settings import Settings


@dataclass(frozen=True)
class Treaty:
    """A document that a user drafts; edits make a new one, so undo is free.

    `year` is the world in which it is tested. `origin` is the template it
    was drafted from: the pact of that name in the world's tables is then this
    treaty and does not count beside it. `source` and `note` are free text.
    `unknown` holds keys of the file that this version does not know, as
    (path, JSON text) pairs, so that they are written back.
    """

    name: str
    year: int
    parties: Parties = field(default_factory=Parties)
    obligations: Obligations = field(default_factory=Obligations)
    casus: CasusFoederis = field(default_factory=CasusFoederis)
    finding: Finding = field(default_factory=Finding)
    scope: Scope = field(default_factory=Scope)
    reservations: tuple[Reservation, ...] = ()
    forces: Forces = field(default_factory=Forces)
    arms: Arms = field(default_factory=Arms)
    order: WiderOrder = field(default_factory=WiderOrder)
    settings: Settings = field(default_factory=Settings)
    origin: str | None = None
    source: str = ""
    note: str = ""
    unknown: tuple[tuple[tuple[str, ...], str], ...] = ()

    def with_(self, **changes: Any) -> Treaty:
        """Return a copy with the named fields replaced."""
        return dataclasses.replace(self, **changes)

    @property
    def bound(self) -> frozenset[str]:
        """The abbreviations of the parties bound in the treaty's own year."""
        return self.parties.bound_in(self.year)

    def rung_of(self, party: str, instrument: Instrument) -> Rung:
        """Return the rung that binds `party` after its own reservations."""
        rung = self.obligations.rung(instrument)
        for reservation in self.reservations:
            if reservation.party == party and reservation.instrument is instrument:
                rung = min(rung, reservation.limit)
        return rung
