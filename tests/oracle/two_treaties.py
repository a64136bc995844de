"""Two treaties in force at once, worked out from the guide's words in plain loops.

A party's rung is the stronger of its two, and it sends the more of its two pledges.
A regional treaty that may act only when authorised is held to consultation unless a
universal treaty beside it takes in the threat and its finding is not blocked.
"""

from __future__ import annotations

from sandbox.treaty.articles import Instrument, Place, Rung
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.simulate import PlainThreat
from tests.oracle.small_world import BLOCKED, MADE, NOT_NEEDED, Coalition, SmallWorld


class TwoTreaties(SmallWorld):
    """A treaty and another beside it, under the settings of the first."""

    def __init__(self, treaty: Treaty, wider: Treaty, world: World) -> None:
        super().__init__(treaty, world)
        self.first = SmallWorld(treaty, world)
        self.second = SmallWorld(wider.with_(settings=treaty.settings), world)
        self.both = (self.first, self.second)
        self.parties = [
            code for code in self.codes if any(code in small.parties for small in self.both)
        ]
        self.pacts = [pact for pact in self.first.pacts if pact.key != wider.origin]
        self.at = {pair: min(small.at[pair] for small in self.both) for pair in self.first.at}

    def covers_victim(self, victim: str) -> bool:
        return any(small.covers_victim(victim) for small in self.both)

    def covers_aggressor(self, aggressor: str) -> bool:
        return any(small.covers_aggressor(aggressor) for small in self.both)

    def covered(self, coalition: Coalition, victim: str) -> bool:
        return bool(self.taking_in(coalition, victim))

    def taking_in(self, coalition: Coalition, victim: str) -> list[SmallWorld]:
        """Return those of the two treaties that cover a threat."""
        return [small for small in self.both if small.covered(coalition, victim)]

    def finding(self, coalition: Coalition, victim: str) -> str:
        found = [small.finding(coalition, victim) for small in self.taking_in(coalition, victim)]
        return next((word for word in (MADE, BLOCKED) if word in found), NOT_NEEDED)

    def authorised(self, coalition: Coalition, victim: str) -> bool:
        """Tell whether no universal treaty withholds its finding."""
        return all(
            small.covered(coalition, victim) and small.finding(coalition, victim) != BLOCKED
            for small in self.both
            if small.treaty.order.place is Place.UNIVERSAL
        )

    def rung_by(
        self, small: SmallWorld, party: str, instrument: Instrument, threat: tuple[Coalition, str]
    ) -> Rung:
        """Return what one of the treaties binds a party to."""
        if party not in small.parties:
            return Rung.NONE
        rung = small.rung(
            party,
            instrument,
            covered=small.covered(*threat),
            blocked=small.finding(*threat) == BLOCKED,
        )
        order = small.treaty.order
        regional = order.place is Place.REGIONAL and order.needs_authorisation
        if regional and not self.authorised(*threat):
            return min(rung, Rung.CONSULT)
        return rung

    def plain(
        self, coalition: Coalition, victim: str, instrument: Instrument = Instrument.FORCE
    ) -> PlainThreat:
        is_owed = self.covered(coalition, victim) or instrument is Instrument.FORCE
        able = self.able(coalition, victim) if is_owed else []
        threat = (coalition, victim)
        rung = {m: max(self.rung_by(s, m, instrument, threat) for s in self.both) for m in able}
        nuclear = self.nuclear(coalition)
        force = instrument is Instrument.FORCE
        strength = {i: self.at[i, victim] if force else self.share[i] for i in self.codes}
        return PlainThreat(
            victim=strength[victim],
            coalition=sum(strength[aggressor] for aggressor in coalition),
            sends={m: self._sends(m, coalition, victim, instrument) for m in able},
            threshold={
                m: self.threshold(m, victim, instrument, rung[m], nuclear=nuclear) for m in able
            },
        )

    def _sends(
        self, party: str, coalition: Coalition, victim: str, instrument: Instrument
    ) -> float:
        if instrument is Instrument.SANCTIONS:
            return self.share[party]
        pledges = [
            small.sends(party, victim, instrument)
            for small in self.taking_in(coalition, victim)
            if party in small.parties
        ]
        return min(max(pledges, default=0.0), self.at[party, victim])

    def with_pledges_kept(self, coalition: Coalition, victim: str) -> PlainThreat:
        """Return a threat to which all respond who promise force by a treaty that covers it."""
        plain = self.plain(coalition, victim)
        kept: dict[str, float] = {}
        for small in self.taking_in(coalition, victim):
            for party, sent in small.with_pledges_kept(coalition, victim).sends.items():
                kept[party] = max(kept.get(party, 0.0), min(sent, self.at[party, victim]))
        return PlainThreat(
            victim=plain.victim,
            coalition=plain.coalition,
            sends=kept,
            threshold=dict.fromkeys(kept, 0.0),
        )
