"""What the criteria share: the threats that fairly test a treaty, and its answers to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import combinations, product

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.response.equilibria import Threats
from sandbox.response.threat_arrays import numbers
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

    coalitions (c, n): who is in each; tested (c, n): is the threat tested; kept (c, n): the
    margin `S(J) - kappa T` with every pledge kept, minus infinity where it is not covered.
    """

    coalitions: Bools
    tested: Bools
    kept: Floats

    @property
    def held(self) -> Bools:
        """(c, n): which tested threats are held with every pledge kept."""
        return self.tested & (self.kept >= -TOLERANCE)

    def pairs(self, which: Bools) -> tuple[Ints, Ints]:
        """Return the (coalition, victim) pairs of `which`, by victim then coalition."""
        victims, coalitions = np.nonzero(which.T)
        return coalitions, victims


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

    @cached_property
    def single(self) -> ThreatGroup:
        """Threats by one state: row a is the coalition of state a alone."""
        return self._tested([(place,) for place in range(len(self.model.world))])

    @cached_property
    def great(self) -> ThreatGroup:
        """Threats by one or two great powers, those by one first."""
        powers = np.flatnonzero(self.model.world.great).tolist()
        return self._tested([*combinations(powers, 1), *combinations(powers, 2)])

    def _tested(self, groups: Sequence[tuple[int, ...]]) -> ThreatGroup:
        """Return the threats by some coalitions; which are tested does not depend on readiness."""
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
        tested = covered & ~coalitions
        tested &= (alone < -TOLERANCE) & (ideal >= -TOLERANCE)
        return ThreatGroup(coalitions, tested, kept)

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
            threats = numbers(self.model, inside, victims[chosen], instrument, growth)
            yield rows[chosen], victims[chosen], threats

    def by_regime(self, which: Bools) -> Iterator[tuple[Regime, Bools]]:
        """Yield each regime with those of the threats `which` (n, n) by one state in it."""
        causes = self.model.causes
        for flags in product((False, True), repeat=len(causes)):
            mine = which.copy()
            for cause, flag in zip(causes.values(), flags, strict=True):
                mine &= cause == flag
            if mine.any():
                yield Regime(**dict(zip(causes, flags, strict=True))), mine

    @cached_property
    def hesitant_great(self) -> Bools:
        """(c, n): tested threats by one or two great powers upheld though hesitant."""
        return self.upheld_great(self.great.tested, np.ones((2, len(self.model.world))))

    def upheld_great(self, which: Bools, factors: Floats) -> Bools:
        """Return those of the threats `which` (like `great.tested`) upheld though hesitant.

        factors (2, n): by what each party's threshold is multiplied, with the finding made and
        with it blocked. In the same regime a second aggressor never helps the treaty, so a pair
        in the regime of one of its powers is tried only where that power's threat is upheld.
        """
        powers = int(self.model.world.great.sum())
        single, double = which.copy(), which.copy()
        single[powers:] = double[:powers] = False
        upheld = self._upheld(single, factors)
        lost = single & ~upheld
        for power, same in self._great_pairs:
            double[powers:] &= ~(lost[power] & same)
        return upheld | self._upheld(double, factors)

    def _upheld(self, which: Bools, factors: Floats) -> Bools:
        upheld = np.zeros_like(which)
        for rows, victims, threats in self.batches(self.great, which, Instrument.FORCE):
            blocked = self._great_blocked[rows, victims].astype(np.int64)
            scaled = replace(threats, theta=threats.theta * factors[blocked])
            upheld[rows, victims] = scaled.upheld_though_hesitant()
        return upheld

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

        return critical_share(self.model)

    @cached_property
    def ideal_critical(self) -> float | None:
        from sandbox.search.ideal import ideal_critical_share

        return ideal_critical_share(self.model)

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
