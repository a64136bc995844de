"""What the criteria share: the threats that fairly test a treaty, and its answers to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import combinations
from typing import Any

import numpy as np

from sandbox.attacks.held import attacks_held
from sandbox.attacks.outcomes import Outcomes, attack_outcomes
from sandbox.criteria.evidence import Evidence
from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.attack_weights import attack_weights
from sandbox.model.poorly_known import warning
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.equilibria import Threats
from sandbox.response.threat_arrays import threats_as_arrays
from sandbox.results.attacks_held import AttacksHeld
from sandbox.results.coalitions import Pool
from sandbox.results.stress_test import CriticalShare
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.limits import Limit

#: How many threats are answered at once: few enough for the processor's cache.
BATCH = 160


@dataclass(frozen=True, eq=False)
class ThreatGroup:
    """Threats by coalition (row) and victim (column), and which of them fairly test a treaty.

    A threat is tested if the treaty covers it, the victim alone would not hold it, and all other
    states together could. Otherwise a treaty would be credited with what victims do alone, or
    blamed for geography.

    coalitions (c, n): who is in each; tested (c, n): is the threat tested; held (c, n): which
    tested threats are held with every pledge kept; kept (c, n): the margin `S(J) - kappa T` with
    every pledge kept, minus infinity where it is not covered; weight (c, n): how likely it is, a
    share of all attacks by one state; a coalition weighs the sum of its members.
    """

    coalitions: Bools
    tested: Bools
    held: Bools
    kept: Floats
    weight: Floats

    def share(self, which: Bools, among: Bools) -> float | None:
        """Return the share, by weight, of threats `among` (c, n) that are `which` (c, n).

        Exactly 1 if all are; None where there are none.
        """
        inside = float(self.weight[among & which].sum())
        outside = float(self.weight[among & ~which].sum())
        return inside / (inside + outside) if inside + outside > 0 else None

    def likeliest(self, which: Bools) -> tuple[int, int]:
        """Return the (row, victim) of the likeliest threat among `which`, which are some."""
        return _place(np.where(which, self.weight, -np.inf), np.argmax)

    def narrowest(self, which: Bools) -> tuple[int, int]:
        """Return the (row, victim) among `which` where kept pledges leave least to spare."""
        return _place(np.where(which, self.kept, np.inf), np.argmin)

    def pairs(self, which: Bools) -> tuple[Ints, Ints]:
        """Return the (coalition, victim) pairs of `which`, by victim then coalition."""
        victims, coalitions = np.nonzero(which.T)
        return coalitions, victims


def _place(figures: Floats, best: Callable[[Floats], Any]) -> tuple[int, int]:
    row, column = np.unravel_index(int(best(figures)), figures.shape)
    return int(row), int(column)


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

    @cached_property
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
        powers = np.flatnonzero(self.model.world.great).tolist()
        return self._by([*combinations(powers, 1), *combinations(powers, 2)])

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
        self, tested: ThreatGroup, which: Bools, instrument: Instrument, growth: float = 0.0
    ) -> Iterator[tuple[Ints, Ints, Threats]]:
        """Yield the threats `which` (c, n) in batches of (coalition rows, victims, arrays).

        growth: share by which every aggressor's strength has grown. The arrays are made anew
        each time: to keep those of so many threats would save no time.
        """
        rows, victims = tested.pairs(which)
        for start in range(0, len(rows), BATCH):
            chosen = slice(start, start + BATCH)
            inside = tested.coalitions[rows[chosen]]
            threats = threats_as_arrays(self.model, inside, victims[chosen], instrument, growth)
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
        return upheld | self._upheld(pairs, np.ones((2, len(self.model.world))))

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
            blocked = self._great_blocked[rows, victims].astype(np.int64)
            scaled = replace(threats, theta=threats.theta * factors[blocked])
            upheld[rows, victims] = scaled.upheld_though_hesitant()
        return upheld

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
    def _great_blocked(self) -> Bools:
        """(c, n): is the finding on one or two great powers blocked?"""
        return _any_of(self.great.coalitions, self.model.blocks)

    @cached_property
    def _great_pairs(self) -> list[tuple[Ints, Bools]]:
        """For the first and for the second power of each pair: its row in `great`, and where,
        (pairs, n), the pair brings about the same regime as that power alone.
        """
        number = np.zeros(self.great.tested.shape, dtype=np.int64)
        for bit, cause in enumerate(self.model.causes.values()):
            number |= _any_of(self.great.coalitions, cause).astype(np.int64) << bit
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
    for row, group in enumerate(groups):
        for place in group:
            total[row] += matrix[place]
    return total


def _any_of(coalitions: Bools, cause: Bools) -> Bools:
    """Return (c, v): which coalitions (c, n) have a member that brings about a cause (n, v)."""
    found = [cause[members].any(axis=0) for members in coalitions]
    return np.array(found, dtype=bool).reshape(coalitions.shape)
