"""The criteria, worked out from the words of the guide, The model: The criteria, in plain loops.

Each criterion gives a verdict and the measure it rests on. Only the words are
followed; where they leave a choice, the reading is said in the docstring.
Regional harmony needs a second treaty and is tested on cases made by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
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
from tests.oracle.brute_force import critical_share
from tests.oracle.simulate import hesitant, odds, resolute, upheld
from tests.oracle.small_world import BLOCKED, Coalition, SmallWorld

MET, PARTLY, NOT_MET, DOES_NOT_APPLY = "met", "partly", "not met", "does not apply"

#: Odds and scores this close to a limit have reached it, up to the rounding of floats.
TIED = 1e-9

Threat = tuple[Coalition, str]


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

    def __init__(self, treaty: Treaty, world: World) -> None:
        self.treaty, self.world = treaty, world
        self.small = SmallWorld(treaty, world)
        self.ideal = SmallWorld(ideal_of(treaty, world), world)
        self.required = treaty.settings.required_odds
        self.limits = TEST.write(treaty.settings, (), ())["limits"]
        self.great = [code for code in self.small.codes if world.great[world.place(code)]]

    # Tested threats.

    def is_tested(self, coalition: Coalition, victim: str) -> bool:
        """Covered, not held by the victim alone, and not beyond the ideal."""
        if victim in coalition or not self.small.covered(coalition, victim):
            return False
        by_itself = self.small.plain(coalition, victim)
        if upheld(by_itself, frozenset(), self.required):
            return False
        best = self.ideal.with_pledges_kept(coalition, victim)
        return upheld(best, best.able, self.required)

    def tested(self, coalitions: Iterator[Coalition]) -> list[Threat]:
        return [
            (coalition, victim)
            for coalition in coalitions
            for victim in self.small.codes
            if self.is_tested(coalition, victim)
        ]

    @cached_property
    def by_one(self) -> list[Threat]:
        return self.tested(combinations(self.small.codes, 1))

    @cached_property
    def by_great_powers(self) -> list[Threat]:
        """Tested threats by one or two great powers."""
        return self.tested(chain(combinations(self.great, 1), combinations(self.great, 2)))

    def kept(self, coalition: Coalition, victim: str) -> bool:
        """Tell whether the victim is held when every pledge is kept."""
        threat = self.small.with_pledges_kept(coalition, victim)
        return upheld(threat, threat.able, self.required)

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

    def preponderance(self) -> Judgement:
        """Every pledge: parties whose force rung is above none after reservations.

        A treaty that no coalition breaks reaches the ideal.
        """
        if not self.by_one:
            return NOTHING_TO_TEST
        share = sum(self.kept(*threat) for threat in self.by_one) / len(self.by_one)
        critical, ideal = critical_share(self.small), critical_share(self.ideal)
        needed = self.limits["critical_share"] * (1.0 if ideal is None else ideal)
        enough = critical is None or critical >= needed
        if share == 1 and enough:
            verdict = MET
        else:
            verdict = PARTLY if share >= self.limits["preponderance_partly"] else NOT_MET
        return Judgement(verdict, share, () if critical is None else ((critical, needed),))

    def resolve(self) -> Judgement:
        could_be_held = [threat for threat in self.by_great_powers if self.kept(*threat)]
        if not could_be_held:
            return NOTHING_TO_TEST
        share = sum(self.hesitant(*threat) for threat in could_be_held) / len(could_be_held)
        return Judgement(grade(share, *self.limits["resolve"].values()), share)

    def certainty(self) -> Judgement:
        if not self.by_one:
            return NOTHING_TO_TEST
        share = sum(self.force_is_certain(*threat) for threat in self.by_one) / len(self.by_one)
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
        share = sum(map(self.small.covers_victim, self.small.codes)) / len(self.small.codes)
        return Judgement(grade(share, *self.limits["reach"].values()), share)

    def armaments(self) -> Judgement:
        """The odds if each party trusts the others; the measure is that after the race."""
        if not self.by_one:
            return NOTHING_TO_TEST
        now = min(self.odds_after(*threat, growth=0.0) for threat in self.by_one)
        growth = self.treaty.arms.growth
        raced = min(self.odds_after(*threat, growth=growth) for threat in self.by_one)
        hold = sum(worst >= self.required - TIED for worst in (now, raced))
        return Judgement((NOT_MET, PARTLY, MET)[hold], raced)

    def odds_after(self, coalition: Coalition, victim: str, *, growth: float) -> float:
        """Return the odds if each trusts the others, with the aggressors' strength grown."""
        plain = self.small.plain(coalition, victim)
        threat = replace(plain, coalition=plain.coalition * (1 + growth))
        left = odds(threat, resolute(threat))
        assert left is not None  # a tested threat has some strength at the victim
        return left

    def great_power_test(self) -> Judgement:
        """Of the great powers that some tested victim faces, those held at every one."""
        held, tested = 0, 0
        for power in self.great:
            victims = [victim for coalition, victim in self.by_one if coalition == (power,)]
            if victims:
                tested += 1
                held += all(self.hesitant((power,), victim) for victim in victims)
        if not tested:
            return NOTHING_TO_TEST
        share = held / tested
        return Judgement(grade(share, 1.0, self.limits["great_power_partly"]), share)
