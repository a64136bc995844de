"""What a treaty's words make of a threat in a world, worked out in plain loops.

The rules are those of the guide, The model. Numbers come from the world's
own figures; states are their Correlates of War abbreviations throughout.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.treaty.articles import (
    Aggressors,
    FindingBody,
    FindingRule,
    Instrument,
    Rung,
    Victims,
)
from sandbox.treaty.treaty import Treaty
from sandbox.world.distance import DistanceMode
from sandbox.world.relations import Pact, PactKind
from sandbox.world.strength import INDICATORS, StrengthIndex
from sandbox.world.world import World
from tests.oracle.simulate import (
    PlainThreat,
    confidence_needed,
    hesitant,
    odds,
    resolute,
    upheld,
)

Coalition = tuple[str, ...]

INDICATORS_OF = {
    StrengthIndex.CINC: INDICATORS,
    StrengthIndex.MILITARY: ("milex", "milper"),
    StrengthIndex.WAR_POTENTIAL: ("milex", "milper", "irst", "pec"),
}
MADE, BLOCKED, NOT_NEEDED = "made", "blocked", "not needed"


@dataclass(frozen=True)
class InstrumentAnswer:
    """What comes of a threat by one instrument; odds are None if the coalition weighs nothing."""

    hesitant: frozenset[str]
    resolute: frozenset[str]
    hesitant_odds: float | None
    resolute_odds: float | None
    upheld_hesitant: bool
    upheld_resolute: bool
    confidence_needed: float | None


@dataclass(frozen=True)
class Answer:
    """Everything the oracle says about one threat.

    Coverage is None where no state is left outside the coalition and the
    victim, or those left have no economy.
    """

    covered: bool
    finding: str
    victim_alone_odds: float | None
    force: InstrumentAnswer
    sanctions: InstrumentAnswer
    coverage_hesitant: float | None
    coverage_resolute: float | None


class SmallWorld:
    """A treaty in a world, answering any question about one threat at a time."""

    def __init__(self, treaty: Treaty, world: World) -> None:
        self.treaty, self.world, self.settings = treaty, world, treaty.settings
        self.codes = list(world.codes)
        self.parties = [code for code in self.codes if code in treaty.bound]
        self.pacts = [
            pact
            for pact in world.pacts
            if pact.kind is PactKind.DEFENCE and pact.key != treaty.origin
        ]
        self.share = self._strength_index()
        self.economy = self._mean_share(dict.fromkeys(("irst", "pec"), 1.0))
        self.at = {(i, v): self._brought_to_bear(i, v) for i in self.codes for v in self.codes}

    # Strength.

    def _mean_share(self, weight: dict[str, float]) -> dict[str, float]:
        """Return each state's mean share of the world totals, over what is known of it."""
        rows = dict(zip(self.codes, self.world.indicators.tolist(), strict=True))
        total = {
            name: sum(row[column] for row in rows.values() if not math.isnan(row[column]))
            for column, name in enumerate(INDICATORS)
        }
        means = {}
        for code, row in rows.items():
            known = {
                name: row[column] / total[name]
                for column, name in enumerate(INDICATORS)
                if weight.get(name, 0.0) > 0 and total[name] > 0 and not math.isnan(row[column])
            }
            weights = sum(weight[name] for name in known)
            summed = sum(weight[name] * share for name, share in known.items())
            means[code] = summed / weights if known else 0.0
        return means

    def _strength_index(self) -> dict[str, float]:
        """Return c, the chosen index scaled to sum to 1."""
        if self.settings.index is StrengthIndex.OWN:
            weight = dict(zip(INDICATORS, self.settings.weights, strict=True))
        else:
            weight = dict.fromkeys(INDICATORS_OF[self.settings.index], 1.0)
        index = self._mean_share(weight)
        total = sum(index.values())
        return {code: value / total for code, value in index.items()}

    def _brought_to_bear(self, state: str, victim: str) -> float:
        """Return p[state, victim], after the reduction of the parties' arms (article 8)."""
        c = self.share[state]
        miles = 0.0 if self._water(state, victim) == 0 else self._capital_miles(state, victim)
        if self.settings.distance is DistanceMode.BOULDING:
            c = max(0.0, c * (1 - miles / 12_500))
        elif self.settings.distance is DistanceMode.BUENO_DE_MESQUITA:
            year = self.world.year
            miles_a_day = 250 if year <= 1918 else 375 if year <= 1945 else 500
            c = c ** math.log10(miles / miles_a_day + 10 - math.e)
        return c * (1 - self.treaty.arms.reduction) if state in self.parties else c

    def _water(self, one: str, other: str) -> float:
        return float(self.world.water[self.world.place(one), self.world.place(other)])

    def _capital_miles(self, one: str, other: str) -> float:
        return float(self.world.capital_miles[self.world.place(one), self.world.place(other)])

    # Article 3: casus foederis.

    def covers_victim(self, victim: str) -> bool:
        casus = self.treaty.casus
        if victim in self.parties or casus.victims is Victims.ANY:
            return True
        return casus.victims is Victims.REGIONS and self.region(victim) in casus.regions

    def covers_aggressor(self, aggressor: str) -> bool:
        casus = self.treaty.casus
        if casus.aggressors is Aggressors.OUTSIDERS:
            return aggressor not in self.parties
        return casus.aggressors is Aggressors.ANY or aggressor in casus.named

    def covered(self, coalition: Coalition, victim: str) -> bool:
        return self.covers_victim(victim) and all(map(self.covers_aggressor, coalition))

    def region(self, code: str) -> str:
        return self.world.state(code).region

    # Article 4: the finding.

    def finding(self, coalition: Coalition, victim: str) -> str:
        """Return whether the finding is made, blocked or not needed."""
        if self.treaty.finding.body in (FindingBody.NO_ONE, FindingBody.EACH_PARTY):
            return NOT_NEEDED
        blocked = any(self.blocked_on(aggressor, victim) for aggressor in coalition)
        return BLOCKED if blocked else MADE

    def blocked_on(self, aggressor: str, victim: str) -> bool:
        """Tell whether the body fails to find against one aggressor."""
        rule = self.treaty.finding.rule
        votes = dict(self._votes(aggressor, victim))
        ayes = sum(votes.values())
        if not votes:
            return True
        if rule is FindingRule.UNANIMITY:
            return ayes < len(votes)
        if rule is FindingRule.TWO_THIRDS:
            return 3 * ayes < 2 * len(votes)
        vetoed = rule is FindingRule.VETOES and any(
            holder in votes and not votes[holder] for holder in self.treaty.finding.vetoes
        )
        return vetoed or 2 * ayes <= len(votes)

    def _votes(self, aggressor: str, victim: str) -> Iterator[tuple[str, bool]]:
        """Yield who votes on one aggressor, and whether they vote for the finding."""
        finding = self.treaty.finding
        seats = finding.council if finding.body is FindingBody.COUNCIL else self.parties
        for voter in self.codes:
            if voter not in seats:
                continue
            if voter in (aggressor, victim):
                if finding.disputants_vote:
                    yield voter, voter == victim
            else:
                yield voter, not (finding.patrons and self.promises(voter, aggressor))

    # Pacts. The treaty under test is never among them.

    def promises(self, state: str, other: str) -> bool:
        """Tell whether a defence pact obliges `state` to defend `other`."""
        return any(_obliges(pact, state, other) for pact in self.pacts)

    def barred(self, party: str, coalition: Coalition, victim: str) -> bool:
        """Tell whether a pact with an aggressor bars a party, unless it also binds the victim."""
        return self.settings.readiness.pacts_bar and any(
            _obliges(pact, party, aggressor)
            for pact in self.pacts
            if victim not in pact.states
            for aggressor in coalition
        )

    # Articles 2, 4 and 6: the rung that is left.

    def rung(self, party: str, instrument: Instrument, *, covered: bool, blocked: bool) -> Rung:
        """Return what a party is bound to: reservations first, then the finding."""
        if not covered:
            return Rung.NONE
        rung = self.reserved_rung(party, instrument)
        if self.treaty.finding.body is FindingBody.EACH_PARTY and rung == Rung.MANDATORY:
            return Rung.DISCRETIONARY
        if blocked and rung in (Rung.MANDATORY, Rung.RECOMMEND):
            return Rung.CONSULT
        if blocked and rung == Rung.STANDING:
            return Rung.AUTOMATIC
        return rung

    def reserved_rung(self, party: str, instrument: Instrument) -> Rung:
        """Return the treaty's rung, as far as the party's own reservations let it go."""
        obligations = self.treaty.obligations
        force = instrument is Instrument.FORCE
        limits = [
            reservation.limit
            for reservation in self.treaty.reservations
            if reservation.party == party and reservation.instrument is instrument
        ]
        return min([obligations.force if force else obligations.sanctions, *limits])

    # Readiness, and what a party sends.

    def threshold(
        self, party: str, victim: str, instrument: Instrument, rung: Rung, *, nuclear: bool
    ) -> float:
        """Return theta, the odds at which a party acts; `nuclear`: an aggressor is."""
        settings = self.settings.readiness
        if rung >= Rung.AUTOMATIC and not settings.automatic_weighs_odds:
            return 0.0
        h = settings.h[rung]
        a = math.log(h / (1 - h))
        if self.world.great[self.world.place(party)]:
            a += settings.great_power
        if settings.count_other_pacts and self.promises(party, victim):
            a += settings.pact
        if instrument is Instrument.FORCE:
            if self._water(party, victim) <= 12:
                a += settings.border
            a += settings.distance * math.log((1 + self._capital_miles(party, victim)) / 1501)
        return math.exp(-a / settings.spread) * (settings.nuclear_factor if nuclear else 1.0)

    def sends(self, party: str, victim: str, instrument: Instrument) -> float:
        """Return r, what a party that acts brings to bear at the victim.

        Sanctions go by c alone: arms, deployment and pledged forces are no part of them.
        """
        if instrument is Instrument.SANCTIONS:
            return self.share[party]
        if victim not in self.parties and not self.deploys_to(party, self.region(victim)):
            return 0.0
        return self.pledge(party) * self.at[party, victim]

    def deploys_to(self, party: str, region: str) -> bool:
        """Tell whether a party must send forces to a region (article 5).

        A treaty that names no regions means everywhere; a party whose own list
        is empty goes nowhere but to the parties.
        """
        scope = self.treaty.scope
        own = dict(scope.own)
        if party in own:
            return region in own[party]
        return not scope.deployment or region in scope.deployment

    def pledge(self, party: str) -> float:
        """Return e, the share of its strength that a party pledges (article 7)."""
        return dict(self.treaty.forces.own).get(party, self.treaty.forces.pledge)

    def nuclear(self, coalition: Coalition) -> bool:
        return any(self.world.nuclear[self.world.place(code)] for code in coalition)

    def able(self, coalition: Coalition, victim: str) -> list[str]:
        """Return the parties that can respond: not attacked, not attacking, not barred."""
        return [
            party
            for party in self.parties
            if party != victim
            and party not in coalition
            and not self.barred(party, coalition, victim)
        ]

    # The threat in plain numbers, and the answer to it.

    def plain(
        self, coalition: Coalition, victim: str, instrument: Instrument = Instrument.FORCE
    ) -> PlainThreat:
        covered = self.covered(coalition, victim)
        blocked = self.finding(coalition, victim) == BLOCKED
        nuclear = self.nuclear(coalition)
        # Only what a treaty covers are its parties bound to sanction.
        is_owed = covered or instrument is Instrument.FORCE
        able = self.able(coalition, victim) if is_owed else []
        rung = {m: self.rung(m, instrument, covered=covered, blocked=blocked) for m in able}
        force = instrument is Instrument.FORCE
        strength = {i: self.at[i, victim] if force else self.share[i] for i in self.codes}
        return PlainThreat(
            victim=strength[victim],
            coalition=sum(strength[aggressor] for aggressor in coalition),
            sends={m: self.sends(m, victim, instrument) for m in able},
            threshold={
                m: self.threshold(m, victim, instrument, rung[m], nuclear=nuclear) for m in able
            },
        )

    def with_pledges_kept(self, coalition: Coalition, victim: str) -> PlainThreat:
        """Return a threat to which all who promise anything by force respond at any odds.

        No blocked finding and no other pact is an excuse.
        """
        threat = self.plain(coalition, victim)
        keep = [
            party
            for party in self.parties
            if party != victim
            and party not in coalition
            and self.reserved_rung(party, Instrument.FORCE) > Rung.NONE
        ]
        return PlainThreat(
            victim=threat.victim,
            coalition=threat.coalition,
            sends={m: self.sends(m, victim, Instrument.FORCE) for m in keep},
            threshold=dict.fromkeys(keep, 0.0),
        )

    def answer(self, coalition: Coalition, victim: str) -> Answer:
        force = self._by(coalition, victim, Instrument.FORCE)
        sanctions = self._by(coalition, victim, Instrument.SANCTIONS)
        return Answer(
            covered=self.covered(coalition, victim),
            finding=self.finding(coalition, victim),
            victim_alone_odds=odds(self.plain(coalition, victim), frozenset()),
            force=force,
            sanctions=sanctions,
            coverage_hesitant=self._coverage(sanctions.hesitant, coalition, victim),
            coverage_resolute=self._coverage(sanctions.resolute, coalition, victim),
        )

    def _by(self, coalition: Coalition, victim: str, instrument: Instrument) -> InstrumentAnswer:
        threat = self.plain(coalition, victim, instrument)
        required = self.settings.required_odds
        low, high = hesitant(threat), resolute(threat)
        return InstrumentAnswer(
            hesitant=low,
            resolute=high,
            hesitant_odds=odds(threat, low),
            resolute_odds=odds(threat, high),
            upheld_hesitant=upheld(threat, low, required),
            upheld_resolute=upheld(threat, high, required),
            confidence_needed=confidence_needed(threat, required),
        )

    def _coverage(self, acting: frozenset[str], coalition: Coalition, victim: str) -> float | None:
        others = [code for code in self.codes if code != victim and code not in coalition]
        total = sum(self.economy[code] for code in others)
        return sum(self.economy[code] for code in acting) / total if total > 0 else None


def _obliges(pact: Pact, state: str, other: str) -> bool:
    return state != other and state in pact.states and other in (pact.guaranteed or pact.states)
