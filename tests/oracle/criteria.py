"""The criteria, worked out from the words of the guide, The model: The criteria, in plain loops.

Each criterion gives a verdict and the measure it rests on. Only the words are
followed; where they leave a choice, the reading is said in the docstring.
Regional harmony needs a second treaty and is tested on cases made by hand.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, combinations

from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    CasusFoederis,
    Instrument,
    Obligations,
    Parties,
    Party,
    Rung,
    Victims,
)
from sandbox.treaty.form import TEST
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.attacks import Attacks
from tests.oracle.brute_force import critical_share, plausible
from tests.oracle.simulate import hesitant, upheld
from tests.oracle.small_world import BLOCKED, Coalition, SmallWorld

MET, PARTLY, NOT_MET, DOES_NOT_APPLY = "met", "partly", "not met", "does not apply"

#: Odds and scores this close to a limit have reached it, up to the rounding of floats.
TIED = 1e-9

Threat = tuple[Coalition, str]
Kept = Callable[[Coalition, str], bool]


@dataclass(frozen=True)
class Judgement:
    """A verdict and its measure; None where the criterion measures nothing.

    limits: figures that decide the verdict besides the measure, each with the
    limit it is held against.
    """

    verdict: str
    measure: float | None = None
    limits: tuple[tuple[float, float], ...] = ()

    @property
    def on_a_limit(self) -> bool:
        """Tell whether the precision of a figure could decide the verdict."""
        return any(abs(figure - limit) < 1e-5 for figure, limit in self.limits)


NOTHING_TO_TEST = Judgement(DOES_NOT_APPLY)


def grade(share: float, met: float, partly: float) -> str:
    if share >= met:
        return MET
    return PARTLY if share >= partly else NOT_MET


def ideal_of(treaty: Treaty, world: World) -> Treaty:
    """Return the ideal in the same world under the same settings: all bound, at any odds."""
    return Treaty(
        name="Ideal",
        year=treaty.year,
        parties=Parties(tuple(map(Party, world.codes))),
        obligations=Obligations(Rung.STANDING, Rung.STANDING),
        casus=CasusFoederis(Aggressors.ANY, victims=Victims.ANY),
        settings=treaty.settings,
    )


class Criteria:
    """A treaty in a world, held against each criterion."""

    def __init__(
        self,
        treaty: Treaty,
        world: World,
        small: SmallWorld | None = None,
        likely: dict[tuple[str, str], float] | None = None,
    ) -> None:
        """small: the same treaty where it takes in other threats than its text does.

        likely: how likely each attack is in this world, where that is known.
        """
        self.treaty, self.world = treaty, world
        self.small = small or SmallWorld(treaty, world)
        self.ideal = SmallWorld(ideal_of(treaty, world), world)
        self.required = treaty.settings.required_odds
        self.attacks = Attacks(self.small, world, likely)
        self.limits = TEST.write(treaty.settings, (), ())["limits"]
        self.great = [code for code in self.small.codes if world.great[world.place(code)]]

    # Tested threats.

    def is_tested(self, coalition: Coalition, victim: str, kept: Kept) -> bool:
        """Covered, not held by the victim alone, and not beyond the ideal.

        What the treaty itself could hold, by reducing the aggressor's arms, is not beyond it.
        """
        if victim in coalition or not self.small.covered(coalition, victim):
            return False
        by_itself = self.small.plain(coalition, victim)
        if upheld(by_itself, frozenset(), self.required):
            return False
        if kept(coalition, victim):
            return True
        best = self.ideal.with_pledges_kept(coalition, victim)
        return upheld(best, best.able, self.required)

    def tested(self, coalitions: Iterator[Coalition], kept: Kept) -> list[Threat]:
        return [
            (coalition, victim)
            for coalition in coalitions
            for victim in self.small.codes
            if self.is_tested(coalition, victim, kept)
        ]

    @cached_property
    def by_one(self) -> list[Threat]:
        return self.tested(combinations(self.small.codes, 1), self.kept)

    @cached_property
    def by_great_powers(self) -> list[Threat]:
        """Tested threats by one or two great powers."""
        coalitions = chain(combinations(self.great, 1), combinations(self.great, 2))
        return self.tested(coalitions, self.pledged)

    def pledged(self, coalition: Coalition, victim: str) -> bool:
        """Tell whether the victim is held when every pledge is kept."""
        threat = self.small.with_pledges_kept(coalition, victim)
        return upheld(threat, threat.able, self.required)

    def kept(self, coalition: Coalition, victim: str) -> bool:
        """Tell the same of one aggressor, or whether parties that trust one another hold it.

        Some of those may have promised nothing.
        """
        return self.attacks.fates[coalition[0], victim].kept

    def share(self, which: Callable[..., bool], among: list[Threat]) -> float:
        """Return the share, by likelihood, of some threats; a coalition has that of its states."""
        weight = {threat: self.weight(threat) for threat in among}
        inside = math.fsum(weight[threat] for threat in among if which(*threat))
        return inside / math.fsum(weight.values())

    def weight(self, threat: Threat) -> float:
        coalition, victim = threat
        return math.fsum(self.attacks.likely[a, victim] for a in coalition)

    def hesitant(self, coalition: Coalition, victim: str) -> bool:
        threat = self.small.plain(coalition, victim)
        return upheld(threat, hesitant(threat), self.required)

    # The criteria.

    def judged(self) -> dict[str, Judgement]:
        """Return the judgements by the guide's names of the criteria."""
        criteria = {
            "preponderance": self.preponderance,
            "resolve": self.resolve,
            "certainty": self.certainty,
            "bindingness": self.bindingness,
            "sanctions and force": self.sanctions_and_force,
            "universality": self.universality,
            "openness": self.openness,
            "impartiality": self.impartiality,
            "reach": self.reach,
            "armaments": self.armaments,
            "great-power test": self.great_power_test,
        }
        if not self.small.parties:
            return dict.fromkeys(criteria, Judgement(NOT_MET))
        return {name: judge() for name, judge in criteria.items()}

    def name(self) -> str:
        """Return the name by the first of the six rules that fits; no judgement is on a limit."""
        parties = self.small.parties
        promised = [self.rung(party, instrument) for party in parties for instrument in Instrument]
        if len(parties) < 2 or max(promised) == Rung.NONE:
            return "paper promise"
        if max(promised) == Rung.CONSULT:
            return "consultative pact"
        needed = (self.impartiality, self.bindingness, self.certainty, self.resolve)
        if (
            self.universality().verdict in (MET, PARTLY)
            and all(judge().verdict == MET for judge in needed)
            and self.preponderance().verdict == MET
        ):
            return "collective security"
        aggressors = self.treaty.casus.aggressors
        if aggressors is Aggressors.NAMED or self.treaty.parties.admission is Admission.CLOSED:
            return "alliance"
        if aggressors is Aggressors.OUTSIDERS or self.resolve().verdict == MET:
            return "collective defence"
        return "paper promise"

    def preponderance(self) -> Judgement:
        """Every pledge: parties whose force rung is above none after reservations.

        A treaty that no coalition breaks reaches the ideal.
        """
        if not self.by_one:
            return NOTHING_TO_TEST
        share = self.share(self.kept, self.by_one)
        critical, ideal = (critical_share(each, plausible) for each in (self.small, self.ideal))
        needed = self.limits["critical_share"] * (1.0 if ideal is None else ideal)
        enough = critical is None or critical >= needed
        verdict = grade(
            share, self.limits["preponderance_met"], self.limits["preponderance_partly"]
        )
        if verdict == MET and not enough:
            verdict = PARTLY
        return Judgement(verdict, share, () if critical is None else ((critical, needed),))

    def resolve(self) -> Judgement:
        could_be_held = [threat for threat in self.by_great_powers if self.pledged(*threat)]
        if not could_be_held:
            return NOTHING_TO_TEST
        share = self.share(self.hesitant, could_be_held)
        return Judgement(grade(share, *self.limits["resolve"].values()), share)

    def certainty(self) -> Judgement:
        if not self.by_one:
            return NOTHING_TO_TEST
        share = self.share(self.force_is_certain, self.by_one)
        return Judgement(grade(share, *self.limits["certainty"].values()), share)

    def force_is_certain(self, coalition: Coalition, victim: str) -> bool:
        """Force is owed, whatever becomes of the finding.

        Owed: at least half of what the parties would send comes from parties
        bound at mandatory or more, once reserved and found, or blocked.
        """
        blocked = self.small.finding(coalition, victim) == BLOCKED
        owed = everything = 0.0
        for party in self.small.parties:
            if party == victim or party in coalition:
                continue
            sent = self.small.sends(party, victim, Instrument.FORCE)
            everything += sent
            if self.rung(party, Instrument.FORCE, blocked=blocked) >= Rung.MANDATORY:
                owed += sent
        return owed > 0 and owed >= everything / 2

    def rung(self, party: str, instrument: Instrument, *, blocked: bool = False) -> Rung:
        return self.small.rung(party, instrument, covered=True, blocked=blocked)

    def bindingness(self) -> Judgement:
        """Where each party finds for itself, mandatory counts as discretionary here too."""
        top = bottom = 0.0
        for party in self.small.parties:
            c = self.small.share[party]
            top += c * sum(int(self.rung(party, instrument)) for instrument in Instrument)
            bottom += c
        score = 100 * top / (12 * bottom) if bottom else 0.0
        met, partly = self.limits["bindingness"].values()
        if score >= met - TIED:
            return Judgement(MET, score)
        return Judgement(PARTLY if score > partly + TIED else NOT_MET, score)

    def sanctions_and_force(self) -> Judgement:
        """Owed by parties with half of the parties' strength; coverage if all trust each other.

        Partly: one of the two is owed, or both are and cover too little. Where
        no great power is covered there is no coverage to ask for.
        """
        owed = [self.is_owed(instrument) for instrument in Instrument]
        coverages = [
            coverage
            for power in self.great
            for victim in self.small.codes
            if victim != power and self.small.covered((power,), victim)
            if (coverage := self.small.answer((power,), victim).coverage_resolute) is not None
        ]
        worst = min(coverages, default=None)
        if all(owed) and (worst is None or worst >= self.limits["coverage"]):
            return Judgement(MET, worst)
        return Judgement(PARTLY if any(owed) else NOT_MET, worst)

    def is_owed(self, instrument: Instrument) -> bool:
        share = self.small.share
        bound = [m for m in self.small.parties if self.rung(m, instrument) >= Rung.MANDATORY]
        owed, all_of_it = sum(share[m] for m in bound), sum(share[m] for m in self.small.parties)
        return owed > 0 and owed >= all_of_it / 2

    def universality(self) -> Judgement:
        states = len(self.small.parties) / len(self.small.codes)
        strength = sum(self.small.share[party] for party in self.small.parties)
        if (
            set(self.great) <= set(self.small.parties)
            and states >= self.limits["universality_states"]
        ):
            verdict = MET
        else:
            verdict = PARTLY if strength >= self.limits["universality_strength"] else NOT_MET
        return Judgement(verdict, states, ((strength, self.limits["universality_strength"]),))

    def openness(self) -> Judgement:
        return Judgement(
            {Admission.OPEN: MET, Admission.BY_CONSENT: PARTLY, Admission.CLOSED: NOT_MET}[
                self.treaty.parties.admission
            ]
        )

    def impartiality(self) -> Judgement:
        return Judgement(
            {Aggressors.ANY: MET, Aggressors.OUTSIDERS: PARTLY, Aggressors.NAMED: NOT_MET}[
                self.treaty.casus.aggressors
            ]
        )

    def reach(self) -> Judgement:
        share = self.attacks.share(lambda fate: fate.covered, lambda _: True, self.small.codes)
        if share is None:
            share = sum(map(self.small.covers_victim, self.small.codes)) / len(self.small.codes)
        return Judgement(grade(share, *self.limits["reach"].values()), share)

    def armaments(self) -> Judgement:
        """Held with every pledge kept, today and after the race, which is the measure."""
        if not self.by_one:
            return NOTHING_TO_TEST
        limit = self.limits["armaments_met"]
        now, raced = self.share(self.kept, self.by_one), self.share(self.raced, self.by_one)
        if now < limit:
            return Judgement(NOT_MET, raced)
        return Judgement(MET if raced >= limit else PARTLY, raced)

    def raced(self, coalition: Coalition, victim: str) -> bool:
        """Tell whether kept pledges hold the victim though the aggressor has armed."""
        growth = self.treaty.arms.growth
        if not growth:
            return self.kept(coalition, victim)
        threat = self.small.with_pledges_kept(coalition, victim)
        stronger = replace(threat, coalition=threat.coalition * (1 + growth))
        return upheld(stronger, stronger.able, self.required)

    def great_power_test(self) -> Judgement:
        """Of the likely attacks by one great power, those held though each party waits."""
        tested = [threat for threat in self.by_great_powers if len(threat[0]) == 1]
        if not tested:
            return NOTHING_TO_TEST
        share = self.share(self.hesitant, tested)
        limits = self.limits["great_power_met"], self.limits["great_power_partly"]
        return Judgement(grade(share, *limits), share)
