"""The cheapest changes that reach a goal, found by trying every one, cheapest first.

Costs, changes and goals are worked out from the words of the guide, on small worlds; the treaty of
each set of changes is written here, and asked of `small_world` and `attacks`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations, product

from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import (
    AllHeld,
    Attacks,
    CriterionMet,
    Goal,
    NameReached,
    ShareHeld,
    ThreatHeld,
)
from sandbox.analysis.advice.locks import Locks, Movable
from sandbox.criteria.scorecard import DraftName
from sandbox.results.coalitions import Pool
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    CasusFoederis,
    Finding,
    FindingBody,
    FindingRule,
    Forces,
    Instrument,
    Obligations,
    Parties,
    Party,
    Reservation,
    Rung,
    Scope,
    Victims,
)
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle import attacks
from tests.oracle.brute_force import plausible
from tests.oracle.criteria import MET, Criteria
from tests.oracle.simulate import hesitant, resolute, upheld
from tests.oracle.small_world import Coalition, SmallWorld


@dataclass(frozen=True)
class Terms:
    """What a state is asked for: to be no party, or one on these terms."""

    party: bool
    force: Rung = Rung.NONE
    sanctions: Rung = Rung.NONE
    pledge: float = 1.0


@dataclass(frozen=True)
class Way:
    """A set of changes: the terms of every state, the articles, and what all of it costs."""

    cost: int
    terms: tuple[Terms, ...]
    articles: Treaty


def half(cost: int) -> int:
    return math.ceil(cost / 2)


class Lattice:
    """Everything that a draft may be changed to."""

    def __init__(
        self, treaty: Treaty, world: World, goal: Goal, costs: Costs, locks: Locks
    ) -> None:
        self.treaty, self.world, self.goal = treaty, world, goal
        self.costs, self.locks = costs, locks
        self.small = SmallWorld(treaty, world)
        self.likely = attacks.likelihoods(treaty, world)
        #: The draft whose threats stay the test.
        stay = tuple(party for party in treaty.parties.states if party.state not in locks.keep_out)
        self.tested = SmallWorld(treaty.with_(parties=Parties(stay)), world)

    # What may be chosen, and what it costs.

    def size(self) -> int:
        states = math.prod(len(list(self.terms(code))) for code in self.world.codes)
        return states * len(list(self.articles()))

    def terms(self, code: str) -> Iterator[tuple[int, Terms]]:
        """Yield what a state may be asked for, and its cost."""
        now, locks = self.now(code), self.locks
        free = code not in locks.states
        keeps_force = self.keeps_force and now.force > Rung.NONE
        if now.party:
            protected = self.treaty.casus.victims is Victims.ANY or (
                self.treaty.casus.victims is Victims.REGIONS
                and self.small.region(code) in self.treaty.casus.regions
            )
            may_leave = free and protected and Movable.LEAVING not in locks.kinds
            may_leave = may_leave and not keeps_force
            if code in locks.keep_out or (may_leave and code not in locks.keep_in):
                yield half(self.joining(code, now, rival=False)), Terms(False)
            if code in locks.keep_out:
                return
        else:
            if code not in locks.keep_in:
                yield 0, Terms(False)
            may_join = free and Movable.JOINING not in locks.kinds
            if code in locks.keep_out or not (may_join or code in locks.keep_in):
                return
        for rung in Rung:
            if now.party and not self.may_move(code, Instrument.FORCE, now.force, rung):
                continue
            if now.party and keeps_force and rung == Rung.NONE:
                continue
            for sanctions in self.sanctions(code, now):
                for pledge in self.pledges(code, now.pledge):
                    asked = Terms(True, rung, sanctions, pledge)
                    yield self.cost(code, now, asked), asked

    @property
    def keeps_force(self) -> bool:
        """Tell whether no party that promises force may come to promise none."""
        return isinstance(self.goal, CriterionMet | NameReached)

    def sanctions(self, code: str, now: Terms) -> list[Rung]:
        """Return the rungs for sanctions that a state may be asked for."""
        matter = isinstance(self.goal, NameReached) or self.goal in _ABOUT_SANCTIONS
        if not matter:
            return [now.sanctions]
        return [
            rung
            for rung in Rung
            if not now.party or self.may_move(code, Instrument.SANCTIONS, now.sanctions, rung)
        ]

    def now(self, code: str) -> Terms:
        pledge = self.small.pledge(code)
        if code not in self.small.parties:
            return Terms(False, pledge=pledge)
        rungs = (
            self.small.reserved_rung(code, one) for one in (Instrument.FORCE, Instrument.SANCTIONS)
        )
        return Terms(True, *rungs, pledge)

    def may_move(self, code: str, instrument: Instrument, now: Rung, rung: Rung) -> bool:
        """Tell whether a party bound at a rung may be bound at another, or stay."""
        if rung == now:
            return True
        kind = Movable.FORCE if instrument is Instrument.FORCE else Movable.SANCTIONS
        if code in self.locks.states or kind in self.locks.kinds:
            return False
        reserved = now < self.treaty.obligations.rung(instrument)
        return not (reserved and Movable.RESERVATIONS in self.locks.kinds and rung > now)

    def pledges(self, code: str, now: float) -> list[float]:
        if code in self.locks.states or Movable.PLEDGES in self.locks.kinds:
            return [now]
        return [now, *(share for share in (0.25, 0.5, 0.75, 1.0) if share > now)]

    def weight(self, code: str) -> int:
        great = self.world.great[self.world.place(code)]
        return self.costs.great_power if great else self.costs.other

    def joining(self, code: str, asked: Terms, *, rival: bool) -> int:
        sanctions = half(self.costs.rungs[asked.sanctions])
        rungs = self.costs.rungs[asked.force] + sanctions
        return self.weight(code) * (self.costs.joining + rungs) + (self.costs.rival if rival else 0)

    def cost(self, code: str, now: Terms, asked: Terms) -> int:
        pledged = round(10 * (asked.pledge - now.pledge))
        cost = self.costs.pledge * max(1, pledged) if asked.pledge > now.pledge else 0
        cost *= self.weight(code)
        if not now.party:
            return cost + self.joining(code, asked, rival=self.is_rival(code))
        rungs = self.costs.rungs
        force = rungs[asked.force] - rungs[now.force]
        force = force if force >= 0 else half(-force)
        sanctions = rungs[asked.sanctions] - rungs[now.sanctions]
        sanctions = half(sanctions) if sanctions >= 0 else half(half(-sanctions))
        return cost + self.weight(code) * (force + sanctions)

    def is_rival(self, code: str) -> bool:
        place = self.world.place(code)
        others = [self.world.place(party) for party in self.small.parties]
        rivals = self.world.rivals
        return any(rivals[place, other] or rivals[other, place] for other in others)

    def articles(self) -> Iterator[tuple[int, Treaty]]:
        """Yield the treaty with other articles, as far as they may help, and their cost."""
        finding, casus = self.treaty.finding, self.treaty.casus
        votes = finding.body in (FindingBody.COUNCIL, FindingBody.ASSEMBLY)
        plain = replace(
            finding, rule=FindingRule.MAJORITY, vetoes=(), disputants_vote=False, patrons=False
        )
        nobody = Finding(FindingBody.NO_ONE)
        findings = {
            finding,
            *([plain] if votes else []),
            *([nobody] if finding.body is not FindingBody.NO_ONE else []),
        }
        cases, admissions = {casus, *self.cases()}, {self.treaty.parties.admission}
        if isinstance(self.goal, NameReached) and self.goal.name is DraftName.ALLIANCE:
            admissions.add(Admission.CLOSED)
        elif self.goal == CriterionMet("openness") or (
            isinstance(self.goal, NameReached)
            and self.goal.name is not DraftName.COLLECTIVE_SECURITY
        ):
            admissions.add(Admission.OPEN)
        if Movable.FINDING in self.locks.kinds:
            findings = {finding}
        if Movable.CASUS in self.locks.kinds:
            cases = {casus}
        scopes = (
            {self.treaty.scope}
            if Movable.SCOPE in self.locks.kinds
            else {self.treaty.scope, Scope()}
        )
        if Movable.ADMISSION in self.locks.kinds:
            admissions = {self.treaty.parties.admission}
        for one, case, scope, admission in product(findings, cases, scopes, admissions):
            cost = self.costs.finding * (one != finding) + self.costs.casus * (case != casus)
            cost += self.costs.scope * (scope != self.treaty.scope)
            cost += self.costs.admission * (admission != self.treaty.parties.admission)
            parties = Parties(self.treaty.parties.states, admission)
            yield cost, self.treaty.with_(finding=one, casus=case, scope=scope, parties=parties)

    def cases(self) -> list[CasusFoederis]:
        """Return other casus foederis, where the goal is about whom the treaty takes in."""
        goal, casus = self.goal, self.treaty.casus
        anyone = replace(casus, aggressors=Aggressors.ANY, named=())
        everywhere = replace(casus, victims=Victims.ANY, regions=())
        if isinstance(goal, ThreatHeld):
            return [anyone, everywhere, replace(anyone, victims=Victims.ANY, regions=())]
        if goal == CriterionMet("reach"):
            return [everywhere]
        if goal == CriterionMet("impartiality"):
            return [anyone]
        if not isinstance(goal, NameReached):
            return []
        if goal.name is DraftName.COLLECTIVE_SECURITY:
            return [anyone]
        return [anyone, replace(casus, aggressors=Aggressors.OUTSIDERS, named=())]

    # The treaty of a set of changes, and whether it reaches the goal.

    def ways(self) -> list[Way]:
        """Return every set of changes, the cheapest first."""
        offered = [list(self.terms(code)) for code in self.world.codes]
        found = [
            Way(cost + sum(one for one, _ in picked), tuple(terms for _, terms in picked), articles)
            for cost, articles in self.articles()
            for picked in product(*offered)
        ]
        return sorted(found, key=lambda way: way.cost)

    def treaty_of(self, way: Way) -> Treaty:
        """Return a treaty standing in force and sanctions whose reservations say the rest."""
        codes = [c for c, terms in zip(self.world.codes, way.terms, strict=True) if terms.party]
        terms = dict(zip(self.world.codes, way.terms, strict=True))
        reservations = [
            Reservation(code, instrument, rung)
            for code in codes
            for instrument, rung in (
                (Instrument.FORCE, terms[code].force),
                (Instrument.SANCTIONS, terms[code].sanctions),
            )
        ]
        return way.articles.with_(
            parties=Parties(tuple(map(Party, codes)), way.articles.parties.admission),
            obligations=Obligations(Rung.STANDING, Rung.STANDING),
            reservations=tuple(reservations),
            forces=Forces(1.0, tuple((code, terms[code].pledge) for code in codes)),
        )

    def cheapest(self, accept: Callable[[Way], bool] = lambda _: True) -> Way | None:
        """Return the cheapest set of changes that reaches the goal, None where none does."""
        return next((way for way in self.ways() if accept(way) and self.reaches(way)), None)

    def reaches(self, way: Way) -> bool:
        return self.is_reached_by(self.treaty_of(way))

    def is_reached_by(self, treaty: Treaty) -> bool:
        """Tell whether a changed treaty reaches the goal, against the draft's aggressors too."""
        small, goal = SmallWorld(treaty, self.world), self.goal
        if isinstance(goal, ThreatHeld):
            force = small.answer(goal.aggressors, goal.victim).force
            return force.upheld_hesitant if goal.mood is Mood.HESITANT else force.upheld_resolute
        if isinstance(goal, NameReached):
            return Criteria(treaty, self.world, None, self.likely).name() == str(goal.name)
        tested = _AsItStands(treaty, self.world)
        tested.stood = self.tested
        both = (small,) if goal == CriterionMet("impartiality") else (small, tested)
        if isinstance(goal, CriterionMet):
            return all(self._met(goal, treaty, one) for one in both)
        if isinstance(goal, AllHeld):
            return all(self._all_held(goal, one) for one in both)
        return all(self._share_held(goal, one) for one in both)

    def _met(self, goal: CriterionMet, treaty: Treaty, small: SmallWorld) -> bool:
        criteria = Criteria(treaty, self.world, small, self.likely)
        judge = getattr(criteria, goal.key.replace(" ", "_").replace("-", "_"))
        return bool(small.parties) and judge().verdict == MET

    def _all_held(self, goal: AllHeld, small: SmallWorld) -> bool:
        for victim in small.codes:
            if not small.covers_victim(victim):
                continue
            pool = [
                code
                for code in small.codes
                if code != victim
                and small.covers_aggressor(code)
                and (goal.pool is Pool.ANY or code in plausible(self.world, victim))
            ]
            for size in range(1, goal.size + 1):
                for coalition in combinations(pool, size):
                    if not _held(small, coalition, victim, goal.mood):
                        return False
        return True

    def _share_held(self, goal: ShareHeld, small: SmallWorld) -> bool:
        found = attacks.Attacks(small, self.world, self.likely)
        great = [c for c in small.codes if self.world.great[self.world.place(c)]]
        part = found.held(small.codes if goal.attacks is Attacks.PROTECTED else great)
        share = part[str(goal.mood)]
        return share is not None and 100 * share >= goal.percent - 1e-9


#: Criteria that count the rungs of sanctions.
_ABOUT_SANCTIONS = (CriterionMet("bindingness"), CriterionMet("sanctions and force"))


class _AsItStands(SmallWorld):
    """A treaty against the aggressors that the draft takes in as it stands."""

    stood: SmallWorld

    def covers_aggressor(self, aggressor: str) -> bool:
        return self.stood.covers_aggressor(aggressor)


def _held(small: SmallWorld, coalition: Coalition, victim: str, mood: Mood) -> bool:
    threat = small.plain(coalition, victim)
    acting = hesitant(threat) if mood is Mood.HESITANT else resolute(threat)
    return upheld(threat, acting, small.settings.required_odds)
