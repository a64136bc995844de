"""Which years of a party the list shows: those in force, or else the nearest."""

from __future__ import annotations

from sandbox.treaty.articles import Party
from sandbox.treaty.treaty import Treaty


def spells(treaty: Treaty) -> dict[str, Party]:
    """Return one spell for each state that is, was or will be a party, by abbreviation."""
    farthest_first = sorted(
        treaty.parties.states, key=lambda party: -_years_off(party, treaty.year)
    )
    return {party.state: party for party in farthest_first}


def _years_off(party: Party, year: int) -> int:
    """Return how many years lie between a year and those in which a party is bound."""
    if party.bound_in(year):
        return 0
    before = party.joined is not None and year < party.joined
    return abs(year - ((party.joined if before else party.left) or year))
