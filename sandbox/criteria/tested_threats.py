"""What the criteria share: the threats that fairly test a treaty, and its answers to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import combinations

import numpy as np

from sandbox.attacks.held import attacks_held
from sandbox.attacks.outcomes import Outcomes, attack_outcomes
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.threat_group import ThreatGroup
from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.attack_weights import attack_weights
from sandbox.model.poorly_known import warning
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.response.equilibria import Threats
from sandbox.response.threat_arrays import BATCH, threats_as_arrays
from sandbox.results.attacks_held import AttacksHeld
from sandbox.results.coalitions import Pool
from sandbox.results.stress_test import CriticalShare
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.limits import Limit


@dataclass(frozen=True, eq=False)
class TestedThreats:
    """What the criteria judge a treaty by: the threats that test it, and its answers to them.

    Each is worked out when a criterion first asks for it.
    """

    model: TreatyModel

    def limit(self, limit: Limit) -> float:
        """Return the figure that the treaty sets for a limit of a criterion."""
        return self.model.treaty.settings.limits.of(limit)

    @cached_property
    def parties(self) -> Ints:
        """The places of the parties."""
        return np.flatnonzero(self.model.is_party)

    @property
    def outcomes(self) -> Outcomes:
        """What becomes of every threat by one state."""
        return attack_outcomes(self.model)

    @property
    def attacks(self) -> AttacksHeld:
        """How many of the likely attacks the treaty holds."""
        return attacks_held(self.model)

    @cached_property
    def single(self) -> ThreatGroup:
        """Threats by one state: row a is the coalition of state a alone."""
        outcomes = self.outcomes
        need = outcomes.need
        weight = attack_weights(self.model.world).weight
        alone = np.eye(len(self.model.world), dtype=bool)
        return ThreatGroup(alone, need, need & outcomes.kept, outcomes.kept_margin, weight)

    def kept_after(self, growth: float) -> Bools:
        """Return (n, n): which threats by one state kept pledges hold after an arms race.

        growth: the share by which every aggressor's strength has grown.
        """
        if growth == 0:
            return self.outcomes.kept
        required = self.model.treaty.settings.required_odds
        left = self.single.kept - required * growth * self.model.at
        return self.outcomes.kept & (left >= -TOLERANCE)

    @cached_property
    def great(self) -> ThreatGroup:
        """Threats by one or two great powers, those by one first.

        Which are tested and held by kept pledges does not depend on readiness.
        """
        return self._by(self._great_groups)

    @cached_property
    def _great_groups(self) -> list[tuple[int, ...]]:
        powers = np.flatnonzero(self.model.world.great).tolist()
        return [*combinations(powers, 1), *combinations(powers, 2)]

    @cached_property
    def pledged(self) -> ThreatGroup:
        """Threats by one state, of which neither these tested nor held depends on readiness.

        `single` differs only where parties that have promised no force would act.
        """
        return self._by([(place,) for place in range(len(self.model.world))])

    def _by(self, groups: Sequence[tuple[int, ...]]) -> ThreatGroup:
        model = self.model
        required = model.treaty.settings.required_odds
        coalitions = np.zeros((len(groups), len(model.world)), dtype=bool)
        for row, group in enumerate(groups):
            coalitions[row, list(group)] = True
        opposed = _sums(groups, model.at)
        alone = model.own - required * opposed
        covered = np.zeros(opposed.shape, dtype=bool)
        kept = np.full(opposed.shape, -np.inf)
        for pledges in model.pledges:
            inside: Bools = ~np.any(coalitions & ~pledges.aggressors, axis=1)
            covered |= inside[:, None] & pledges.victims
            sent = pledges.kept.sum(axis=0) - _sums(groups, pledges.kept)
            margin = model.own + sent - required * opposed
            kept = np.where(inside[:, None] & pledges.victims, np.maximum(kept, margin), kept)
        everyone = model.world_at.sum(axis=0)
        ideal = everyone - (1 + required) * _sums(groups, model.world_at)
        held = kept >= -TOLERANCE
        tested = covered & ~coalitions & (alone < -TOLERANCE) & (held | (ideal >= -TOLERANCE))
        weight = _sums(groups, attack_weights(model.world).weight)
        return ThreatGroup(coalitions, tested, tested & held, kept, weight)

    def batches(
        self, tested: ThreatGroup, which: Bools, instrument: Instrument
    ) -> Iterator[tuple[Ints, Ints, Threats]]:
        """Yield the threats `which` (c, n) in batches of (coalition rows, victims, arrays).

        The arrays are made anew each time: to keep those of so many threats would save no time.
        """
        rows, victims = tested.pairs(which)
        for start in range(0, len(rows), BATCH):
            chosen = slice(start, start + BATCH)
            inside = tested.coalitions[rows[chosen]]
            threats = threats_as_arrays(self.model, inside, victims[chosen], instrument)
            yield rows[chosen], victims[chosen], threats

    @cached_property
    def hesitant_great(self) -> Bools:
        """(c, n): tested threats by one or two great powers upheld though hesitant."""
        tested = self.great.tested
        upheld = np.zeros_like(tested)
        powers = np.flatnonzero(self.model.world.great)
        upheld[: len(powers)] = self.outcomes.hesitant[powers]
        upheld &= tested
        pairs = self._pairs_not_lost(tested, tested & ~upheld)
        upheld |= self._all_act(pairs)
        return upheld | self._upheld(pairs & ~upheld, np.ones((2, len(self.model.world))))

    def upheld_great(self, which: Bools, factors: Floats) -> Bools:
        """Return those of the threats `which` (like `great.tested`) upheld though hesitant.

        factors (2, n): by what each party's threshold is multiplied, with the finding made and
        with it blocked.
        """
        single = which.copy()
        single[int(self.model.world.great.sum()) :] = False
        upheld = self._upheld(single, factors)
        return upheld | self._upheld(self._pairs_not_lost(which, single & ~upheld), factors)

    def _pairs_not_lost(self, which: Bools, lost: Bools) -> Bools:
        """Return those of the threats `which` by two powers that may be upheld.

        lost: the threats by one power that are known not to be. In the same regime a second
        aggressor never helps the treaty, so a pair in the regime of one of its powers is lost
        where that one's threat is.
        """
        powers = int(self.model.world.great.sum())
        pairs = which.copy()
        pairs[:powers] = False
        for power, same in self._great_pairs:
            pairs[powers:] &= ~(lost[power] & same)
        return pairs

    def _upheld(self, which: Bools, factors: Floats) -> Bools:
        upheld = np.zeros_like(which)
        for rows, victims, threats in self.batches(self.great, which, Instrument.FORCE):
            blocked = self.great_blocked[rows, victims].astype(np.int64)
            scaled = replace(threats, theta=threats.theta * factors[blocked])
            upheld[rows, victims] = scaled.upheld_though_hesitant()
        return upheld

    def _all_act(self, which: Bools) -> Bools:
        """Return those of the threats `which` that all parties meet at once, and together hold.

        They see enough for the highest threshold in the victim's own strength.
        """
        model = self.model
        found = np.zeros_like(which)
        if model.treaty.settings.readiness.pacts_bar:
            return found
        opposed = _sums(self._great_groups, model.at)
        for regime, here in self._great_regimes:
            theta = model.thresholds(Instrument.FORCE, regime)
            able = np.isfinite(theta)
            highest = np.where(able, theta, 0.0).max(axis=0)
            sure = which & here & (highest * opposed - TOLERANCE <= model.own)
            if sure.any():
                sent = model.sent_in(regime) * able
                everything = model.own + sent.sum(axis=0) - _sums(self._great_groups, sent)
                needed = model.treaty.settings.required_odds * opposed
                found |= sure & (everything >= needed - TOLERANCE)
        return found

    @cached_property
    def perhaps_resolute(self) -> Bools:
        """(c, n): tested threats that may be upheld if resolute; of those by one power, all are."""
        powers = np.flatnonzero(self.model.world.great)
        single = np.zeros_like(self.great.tested)
        single[: len(powers)] = self.outcomes.resolute[powers]
        single &= self.great.tested
        tested = self.great.tested
        return single | self._pairs_not_lost(tested, tested & ~single)

    def resolute_great(self, which: Bools) -> Bools:
        """Return those of the threats `which` (like `great.tested`) upheld if resolute."""
        return self._great_upheld(which & self.perhaps_resolute, Threats.upheld_if_resolute)

    def upheld_at(self, which: Bools, confidence: float) -> Bools:
        """Return those of the threats `which` upheld if each party expects a share of pledges.

        confidence: that share (0 to 1) of what the others pledge.
        """
        return self._great_upheld(which, lambda threats: threats.upheld_at(confidence))

    def _great_upheld(self, which: Bools, upheld: Callable[[Threats], Bools]) -> Bools:
        found = np.zeros_like(which)
        for rows, victims, threats in self.batches(self.great, which, Instrument.FORCE):
            found[rows, victims] = upheld(threats)
        return found

    @cached_property
    def great_blocked(self) -> Bools:
        """(c, n): is the finding on one or two great powers blocked?"""
        return _any_of(self.great.coalitions, self.model.blocks)

    @cached_property
    def _great_numbers(self) -> Ints:
        """(c, n): the regime that one or two great powers bring about: a bit for each cause."""
        number = np.zeros(self.great.tested.shape, dtype=np.int64)
        for bit, cause in enumerate(self.model.causes.values()):
            number |= _any_of(self.great.coalitions, cause).astype(np.int64) << bit
        return number

    @cached_property
    def _great_regimes(self) -> list[tuple[Regime, Bools]]:
        """The regimes that one or two great powers bring about, each with where, (c, n)."""
        number, causes = self._great_numbers, self.model.causes
        return [
            (
                Regime(**{cause: bool(code >> bit & 1) for bit, cause in enumerate(causes)}),
                number == code,
            )
            for code in np.unique(number).tolist()
        ]

    @cached_property
    def _great_pairs(self) -> list[tuple[Ints, Bools]]:
        """For the first and for the second power of each pair: its row in `great`, and where,
        (pairs, n), the pair brings about the same regime as that power alone.
        """
        number = self._great_numbers
        powers = int(self.model.world.great.sum())
        pairs = np.array(list(combinations(range(powers), 2)), dtype=np.int64).reshape(-1, 2)
        return [(power, number[power] == number[powers:]) for power in pairs.T]

    @cached_property
    def critical(self) -> CriticalShare:
        # To read a treaty file takes the limits of all criteria, but not the search.
        from sandbox.search.critical_share import critical_share
        from sandbox.search.pool import aggressors

        return critical_share(self.model, aggressors(Pool.PLAUSIBLE, self.model))

    @cached_property
    def ideal_critical(self) -> float | None:
        from sandbox.search.ideal import ideal_critical_share

        return ideal_critical_share(self.model, Pool.PLAUSIBLE)

    def owed(self, instrument: Instrument) -> Bools:
        """(n,): which parties owe the instrument: their rung is mandatory or more."""
        return self.model.rungs(instrument) >= Rung.MANDATORY

    def is_owed(self, instrument: Instrument) -> bool:
        """Tell whether parties with at least half of the parties' strength owe it."""
        strength = self.model.share * self.model.is_party
        return bool(strength[self.owed(instrument)].sum() >= strength.sum() / 2 > 0)

    # Words

    def name(self, place: int) -> str:
        return self.model.world.states[int(place)].name

    def names(self, places: Ints | list[int]) -> tuple[str, ...]:
        return tuple(self.name(place) for place in places)

    def strongest(self, places: Ints, most: int = 3) -> tuple[str, ...]:
        """Return the names of the strongest of some states, strongest first."""
        order = np.argsort(-self.model.share[places], kind="stable")
        return self.names(places[order[:most]])

    def codes(self, places: Ints | list[int]) -> tuple[str, ...]:
        return tuple(self.model.world.codes[int(place)] for place in places)

    def evidence(
        self, likeliest: Sentence, worst: Sentence, group: ThreatGroup, which: Bools
    ) -> Evidence:
        """Return the likeliest of the threats `which` (like `group.tested`), the worst beside it.

        likeliest, worst: what to call the two; `which` has at least one.
        """
        first, last = group.likeliest(which), group.narrowest(which)
        sentence = say("{words}: {threat}.", words=likeliest, threat=self._words(group, first))
        beside = None
        if first != last:
            threat = self._words(group, last)
            sentence = say(
                "{likeliest} {worst}: {threat}.", likeliest=sentence, worst=worst, threat=threat
            )
            beside = Evidence(
                say("{words}: {threat}.", words=worst, threat=threat), *self._states(group, last)
            )
        places = [
            place
            for row, victim in (first, last)
            for place in (*np.flatnonzero(group.coalitions[row]).tolist(), victim)
        ]
        uncertain = warning(self.model.world, self.model.treaty.settings, places)
        if uncertain is not None:
            sentence = say("{evidence} {uncertain}", evidence=sentence, uncertain=uncertain)
        return Evidence(sentence, *self._states(group, first), worst=beside)

    def _words(self, group: ThreatGroup, threat: tuple[int, int]) -> Sentence:
        return self.threat_words(group.coalitions[threat[0]], threat[1])

    def _states(self, group: ThreatGroup, threat: tuple[int, int]) -> tuple[tuple[str, ...], str]:
        row, victim = threat
        aggressors = np.flatnonzero(group.coalitions[row])
        return self.codes(aggressors), self.codes([victim])[0]

    def threat_words(self, coalition: Bools, victim: int) -> Sentence:
        return say(
            "{aggressors} against {victim}",
            aggressors=self.names(np.flatnonzero(coalition)),
            victim=self.name(victim),
        )


@lru_cache(4)
def tested_threats(model: TreatyModel) -> TestedThreats:
    """Return the threats that test a model; remembered, since several ask about the newest."""
    return TestedThreats(model)


def _sums(groups: Sequence[tuple[int, ...]], matrix: Floats) -> Floats:
    """Return (groups, v): for each group, the sum of its members' rows of `matrix` (n, v)."""
    total = np.zeros((len(groups), matrix.shape[1]))
    for nth in range(max(map(len, groups), default=0)):
        rows = [row for row, group in enumerate(groups) if len(group) > nth]
        total[rows] += matrix[[groups[row][nth] for row in rows]]
    return total


def _any_of(coalitions: Bools, cause: Bools) -> Bools:
    """Return (c, v): which coalitions (c, n) have a member that brings about a cause (n, v)."""
    found = [cause[members].any(axis=0) for members in coalitions]
    return np.array(found, dtype=bool).reshape(coalitions.shape)
