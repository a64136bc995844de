"""What the criteria share: the threats that fairly test a treaty, and its answers to them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from sandbox.sentences import Sentence, say
from sandbox.stress.balance import TOLERANCE, Balance, Bools, Floats, Ints
from sandbox.stress.batch import numbers
from sandbox.stress.critical import critical_share
from sandbox.stress.equilibria import Threats
from sandbox.stress.ideal import ideal_critical_share
from sandbox.stress.results import CriticalShare
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.settings import Limits

#: Threats whose answers are worked out at once: bounds the memory a batch takes.
_BATCH = 20_000


@dataclass(frozen=True, eq=False)
class Tested:
    """Threats that fairly test a treaty: by coalition (row) and victim (column).

    A tested threat is covered, not held by the victim alone, and not beyond what
    all other states could hold: otherwise a treaty would be credited with what
    victims do alone, or blamed for geography.

    coalitions (c, n): who is in each; tested (c, n): is that threat to v tested;
    kept (c, n): the margin S(J) - kappa T there with every pledge kept.
    """

    coalitions: Bools
    tested: Bools
    kept: Floats

    @property
    def held(self) -> Bools:
        """(c, n): tested threats held with every pledge kept."""
        return self.tested & (self.kept >= -TOLERANCE)

    def pairs(self, which: Bools) -> tuple[Ints, Ints]:
        """Return the (coalition, victim) pairs of `which`, by victim then coalition."""
        victims, coalitions = np.nonzero(which.T)
        return coalitions, victims


@dataclass(frozen=True, eq=False)
class Case:
    """A treaty in a world, before the criteria."""

    balance: Balance

    @property
    def limits(self) -> Limits:
        return self.balance.treaty.settings.limits

    @cached_property
    def parties(self) -> Ints:
        """The places of the parties."""
        return np.flatnonzero(self.balance.bound)

    @cached_property
    def single(self) -> Tested:
        """Threats by one state: row a is the coalition of state a alone."""
        return self._tested(np.eye(len(self.balance.world), dtype=bool))

    @cached_property
    def great(self) -> Tested:
        """Threats by one or two great powers."""
        powers = np.flatnonzero(self.balance.world.great).tolist()
        groups = [*combinations(powers, 1), *combinations(powers, 2)]
        coalitions = np.zeros((len(groups), len(self.balance.world)), dtype=bool)
        for row, group in enumerate(groups):
            coalitions[row, list(group)] = True
        return self._tested(coalitions)

    def _tested(self, coalitions: Bools) -> Tested:
        balance = self.balance
        required = balance.treaty.settings.required_odds
        inside = coalitions.astype(float)
        opposed = inside @ balance.at
        alone = balance.own - required * opposed
        pledged = np.where(balance.pledged[:, None], balance.sent, 0.0)
        kept = balance.own + pledged.sum(axis=0) - inside @ pledged - required * opposed
        covered = ~(coalitions & ~balance.covered_aggressors).any(axis=1)
        tested = covered[:, None] & balance.covered_victims & ~coalitions
        tested &= (alone < -TOLERANCE) & (self._ideal(inside) >= -TOLERANCE)
        return Tested(coalitions, tested, kept)

    def _ideal(self, inside: Floats) -> Floats:
        """Return (c, n): the margin if every state outside the coalition gave its all."""
        at = self.balance.world_at
        required = self.balance.treaty.settings.required_odds
        return at.sum(axis=0) - (1 + required) * (inside @ at)

    def batches(
        self, tested: Tested, which: Bools, instrument: Instrument, growth: float = 0.0
    ) -> list[tuple[Ints, Ints, Threats]]:
        """Return the chosen threats in batches of (coalition rows, victims, numbers).

        growth: share by which every aggressor's strength has grown.
        """
        rows, victims = tested.pairs(which)
        found = []
        for start in range(0, len(rows), _BATCH):
            chosen = slice(start, start + _BATCH)
            inside = tested.coalitions[rows[chosen]]
            threats = numbers(self.balance, inside, victims[chosen], instrument, growth)
            found.append((rows[chosen], victims[chosen], threats))
        return found

    @cached_property
    def hesitant_great(self) -> Bools:
        """(c, n): tested threats by one or two great powers upheld though hesitant."""
        upheld = np.zeros_like(self.great.tested)
        for rows, victims, threats in self.batches(
            self.great, self.great.tested, Instrument.FORCE
        ):
            upheld[rows, victims] = threats.upheld_by(threats.hesitant_strength)
        return upheld

    @cached_property
    def critical(self) -> CriticalShare:
        return critical_share(self.balance)

    @cached_property
    def ideal_critical(self) -> float | None:
        return ideal_critical_share(self.balance)

    def owed(self, instrument: Instrument, blocked: bool = False) -> Bools:
        """(n,): parties that owe the instrument: mandatory or more."""
        return self.balance.rungs(instrument, blocked) >= Rung.MANDATORY

    def is_owed(self, instrument: Instrument) -> bool:
        """Tell whether parties with at least half of the parties' strength owe it."""
        strength = self.balance.share * self.balance.bound
        return bool(strength[self.owed(instrument)].sum() >= strength.sum() / 2 > 0)

    # Words

    def name(self, place: int) -> str:
        return self.balance.world.states[int(place)].name

    def names(self, places: Ints | list[int]) -> tuple[str, ...]:
        return tuple(self.name(place) for place in places)

    def codes(self, places: Ints | list[int]) -> tuple[str, ...]:
        return tuple(self.balance.world.codes[int(place)] for place in places)

    def threat_words(self, coalition: Bools, victim: int) -> Sentence:
        return say(
            "{aggressors} against {victim}",
            aggressors=self.names(np.flatnonzero(coalition)),
            victim=self.name(victim),
        )
