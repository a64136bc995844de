"""What one party owes by a treaty's text, and the text that lets it owe something else.

Each function changes the terms of the parties it is told of and keeps those of all others, so
that changes can be made in any order.
"""

from __future__ import annotations

from dataclasses import replace

from sandbox.treaty.articles import Instrument, Obligations, Reservation, Rung
from sandbox.treaty.treaty import Treaty


def pledge_of(treaty: Treaty, state: str) -> float:
    """Return the share (0 to 1) of its strength that a party pledges."""
    return dict(treaty.forces.own).get(state, treaty.forces.pledge)


def with_rung(treaty: Treaty, state: str, instrument: Instrument, rung: Rung) -> Treaty:
    """Return a treaty that binds a party to an instrument at exactly this rung.

    The treaty's own rung is raised where it is below, and each other party then gets a reservation
    at the rung that it has; a party bound lower than the treaty's rung has a reservation.
    """
    highest = treaty.obligations.rung(instrument)
    reserved = {
        reservation.party: reservation
        for reservation in sorted(treaty.reservations, key=lambda one: -one.limit)
        if reservation.instrument is instrument
    }
    if rung > highest:
        for member in dict.fromkeys(party.state for party in treaty.parties.states):
            if member not in reserved or reserved[member].limit > highest:
                reserved[member] = Reservation(member, instrument, highest)
        highest = rung
    own = reserved.pop(state, None)
    if rung < highest:
        reserved[state] = Reservation(state, instrument, rung, own.note if own else "")
    others = tuple(one for one in treaty.reservations if one.instrument is not instrument)
    return treaty.with_(
        obligations=_at(treaty.obligations, instrument, highest),
        reservations=(*others, *sorted(reserved.values(), key=lambda one: one.party)),
    )


def with_party(treaty: Treaty, state: str, force: Rung, sanctions: Rung) -> Treaty:
    """Return a treaty with one party more, bound at these rungs."""
    treaty = treaty.with_(parties=treaty.parties.adding([state], treaty.year))
    treaty = with_rung(treaty, state, Instrument.FORCE, force)
    return with_rung(treaty, state, Instrument.SANCTIONS, sanctions)


def without_party(treaty: Treaty, state: str) -> Treaty:
    """Return a treaty that a party has left, with what it said of that party alone."""
    return treaty.with_(
        parties=treaty.parties.removing([state], treaty.year),
        reservations=tuple(r for r in treaty.reservations if r.party != state),
    )


def with_pledge(treaty: Treaty, state: str, share: float) -> Treaty:
    """Return a treaty in which a party pledges this share (0 to 1) of its strength."""
    own = {**dict(treaty.forces.own), state: share}
    if share == treaty.forces.pledge:
        del own[state]
    return treaty.with_(forces=replace(treaty.forces, own=tuple(own.items())))


def _at(obligations: Obligations, instrument: Instrument, rung: Rung) -> Obligations:
    if instrument is Instrument.FORCE:
        return replace(obligations, force=rung)
    return replace(obligations, sanctions=rung)
