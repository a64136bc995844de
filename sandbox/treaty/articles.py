"""The nine articles of a treaty as immutable values.

An article holds what the text says; what that means in a given world is worked out in
`sandbox.model`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from sandbox.world.states import Region


class Rung(IntEnum):
    """How strongly a treaty binds a party to one instrument, from 0 to 6."""

    NONE = 0
    CONSULT = 1
    RECOMMEND = 2
    DISCRETIONARY = 3
    MANDATORY = 4
    AUTOMATIC = 5
    STANDING = 6

    @property
    def word(self) -> str:
        return self.name.lower()


class Instrument(StrEnum):
    """What a party does against an aggressor."""

    SANCTIONS = "sanctions"
    FORCE = "force"


class Admission(StrEnum):
    """Who may become a party later on."""

    OPEN = "open"
    BY_CONSENT = "by consent"
    CLOSED = "closed"


class Aggressors(StrEnum):
    """Which aggressors the casus foederis takes in."""

    ANY = "any state"
    OUTSIDERS = "outsiders only"
    NAMED = "named states"


class Victims(StrEnum):
    """Which victims the casus foederis takes in; parties always are."""

    ANY = "any state"
    PARTIES = "parties"
    REGIONS = "parties and regions"


class FindingBody(StrEnum):
    """Who decides that aggression has occurred."""

    NO_ONE = "no one"
    EACH_PARTY = "each party"
    COUNCIL = "council"
    ASSEMBLY = "assembly"


class FindingRule(StrEnum):
    """How a council or an assembly decides."""

    MAJORITY = "simple majority"
    TWO_THIRDS = "two thirds"
    UNANIMITY = "unanimity"
    VETOES = "with vetoes"


class Place(StrEnum):
    """Whether a treaty is itself the universal order or a regional arrangement."""

    UNIVERSAL = "universal"
    REGIONAL = "regional"


@dataclass(frozen=True, slots=True)
class Party:
    """A state bound by the treaty.

    `state` is a Correlates of War abbreviation. `joined` and `left` are years;
    None means "from the start" and "to this day". A party is bound in every
    year from `joined` to `left`, both included.
    """

    state: str
    joined: int | None = None
    left: int | None = None

    def bound_in(self, year: int) -> bool:
        return (self.joined is None or self.joined <= year) and (
            self.left is None or year <= self.left
        )


@dataclass(frozen=True, slots=True)
class Parties:
    """Article 1: the parties, in any order, and how others are admitted."""

    states: tuple[Party, ...] = ()
    admission: Admission = Admission.OPEN

    def bound_in(self, year: int) -> frozenset[str]:
        """Return the abbreviations of the states bound in `year`."""
        return frozenset(party.state for party in self.states if party.bound_in(year))

    def adding(self, states: Iterable[str], year: int) -> Parties:
        """Return these parties and `states`, which are bound in every year from now on.

        A state that is bound in `year` already keeps its years; the years of
        one that was bound only earlier or later are replaced.
        """
        new = sorted(set(states) - self.bound_in(year))
        kept = tuple(party for party in self.states if party.state not in new)
        return replace(self, states=(*kept, *map(Party, new)))

    def removing(self, states: Iterable[str], year: int) -> Parties:
        """Return these parties without the spells that bind `states` in `year`."""
        gone = frozenset(states)
        kept = (p for p in self.states if not (p.state in gone and p.bound_in(year)))
        return replace(self, states=tuple(kept))


@dataclass(frozen=True, slots=True)
class Obligations:
    """Article 2: one rung for each instrument."""

    sanctions: Rung = Rung.NONE
    force: Rung = Rung.NONE

    def rung(self, instrument: Instrument) -> Rung:
        return self.sanctions if instrument is Instrument.SANCTIONS else self.force


@dataclass(frozen=True, slots=True)
class CasusFoederis:
    """Article 3: the case of the alliance, that is, against whom and for whom it works."""

    aggressors: Aggressors = Aggressors.ANY
    named: tuple[str, ...] = ()
    victims: Victims = Victims.PARTIES
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Article 4: the decision that aggression has occurred.

    `council` lists the states with a seat and `vetoes` those whose "no" is
    final; both matter only where the rule uses them. `disputants_vote` tells
    whether victim and aggressor vote, `patrons` whether a state with a defence
    pact with the aggressor votes to protect it: off, for of 19 cases before the United Nations
    it explains no blocked finding that a permanent member's own veto does not.
    """

    body: FindingBody = FindingBody.NO_ONE
    rule: FindingRule = FindingRule.MAJORITY
    council: tuple[str, ...] = ()
    vetoes: tuple[str, ...] = ()
    disputants_vote: bool = True
    patrons: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """Article 5: the regions to which parties must send forces.

    Empty means everywhere. `own` gives single parties regions of their own.
    """

    deployment: tuple[Region, ...] = ()
    own: tuple[tuple[str, tuple[Region, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Reservation:
    """Article 6, one entry: the rung beyond which a party will not go."""

    party: str
    instrument: Instrument
    limit: Rung
    note: str = ""


@dataclass(frozen=True, slots=True)
class Forces:
    """Article 7: the share (0 to 1) of its strength that each party pledges."""

    pledge: float = 1.0
    own: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Arms:
    """Article 8: reduction by the parties, and the growth to test against, as shares."""

    reduction: float = 0.0
    growth: float = 0.3


@dataclass(frozen=True, slots=True)
class WiderOrder:
    """Article 9: the place of the treaty in a wider order.

    `serves` names the universal treaty, a template, that a regional treaty serves.
    """

    place: Place = Place.UNIVERSAL
    serves: str | None = None
    needs_authorisation: bool = False
    supports: bool = False
    supported: bool = False
