"""A share of some threats is held, owed or upheld: which of them, the master chooses.

Each threat that a trial loses gets a column: won, or given up. Those given up may weigh no more
than the share allows. A threat without a column counts as won until a trial loses it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sandbox.analysis.advice.choices import Choices
from sandbox.analysis.advice.confirming import with_aggressors_of
from sandbox.analysis.advice.search.cuts import Cut, Row
from sandbox.analysis.advice.search.requirements import Trial
from sandbox.analysis.advice.search.threat_terms import Threat
from sandbox.model.arrays import TOLERANCE, Bools, Floats
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.treaty.articles import Victims

#: Threats that get a column at once, the likeliest of those that a trial loses.
_AT_ONCE = 40

#: What a row may fall short by, as errors of rounding; rows are scaled to about 1.
_ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class Counted:
    """The threats of which a share must be won, by coalition (row) and victim.

    coalitions: places; weight (c, n): how much each counts, 0 where it does not; only_if_won
    (c, n): it counts at all only where it is won, as for threats that pledges may hold one day.
    """

    coalitions: tuple[tuple[int, ...], ...]
    weight: Floats
    only_if_won: Bools


class ShareOfThreats:
    """At least a share (0 to 1) of the threats counted is won.

    lost: returns (c, n), which are not under a model. cuts: returns the conditions, in step with a
    column, under which a threat is won. before: the draft whose aggressors stay the test.
    """

    def __init__(
        self,
        share: float,
        counted: Counted,
        before: Draft,
        choices: Choices,
        *,
        lost: Callable[[TreatyModel], Bools],
        cuts: Callable[[Threat, Trial, int], list[Cut]],
        new_column: Callable[[], int],
    ) -> None:
        self.share, self.counted, self.before, self.choices = share, counted, before, choices
        self._lost, self._conditions, self._new_column = lost, cuts, new_column
        self._gates: dict[Threat, int] = {}
        self._made: dict[int, Cut] = {}
        self.always, self.perhaps = covered_victims(choices)
        self._rows = {threat: row for row, threat in enumerate(counted.coalitions)}
        self._n = len(choices.draft.world)

    def separate(self, trial: Trial) -> bool:
        tightened = [cut.tighten(trial.chosen) for cut in self._made.values()]
        if any(tightened):
            return True
        tested = with_aggressors_of(self.before, trial.after) or trial.after
        lost = np.where(self._lost(tested.model), self.counted.weight, 0.0)
        new = False
        for place in np.argsort(-lost, axis=None, kind="stable")[: _AT_ONCE + len(self._gates)]:
            row, victim = divmod(int(place), self._n)
            if not lost[row, victim] > 0:
                break
            threat = Threat(self.counted.coalitions[row], victim)
            gate = self._gates.get(threat)
            if gate is None:
                gate = self._gates[threat] = self._new_column()
                new = True
            for cut in self._conditions(threat, trial, gate):
                self._made[id(cut)] = cut
                new |= cut.tighten(trial.chosen)
        return new

    def cuts(self) -> list[Cut]:
        return list(self._made.values())

    def rows(self) -> list[Row]:
        return [*self._within_coverage(), *self._enough()]

    def _within_coverage(self) -> list[Row]:
        """Return the rows by which a threat to a state that is not covered is not won."""
        rows = []
        for threat, gate in self._gates.items():
            if self.perhaps[threat.victim]:
                members = self._members(threat.victim)
                columns = np.append(members, gate)
                rows.append(Row(columns, np.append(np.ones(len(members)), -1.0), 0.0))
        return rows

    def _members(self, place: int) -> np.ndarray:
        options = self.choices.of(place)
        return options[self.choices.member[options]]

    def _enough(self) -> list[Row]:
        """Return the row of the share, and the one by which there is a threat at all."""
        weight, extra = self.counted.weight, self.counted.only_if_won
        worth = np.where(extra, (1 - self.share) * weight, weight)
        columns = max([len(self.choices.options), *(gate + 1 for gate in self._gates.values())])
        coefficients = np.zeros(columns)
        certain = worth.sum(axis=0) - self.share * np.where(extra, 0.0, weight).sum(axis=0)
        for threat, gate in self._gates.items():
            coefficients[gate] = worth[self._rows[threat.coalition], threat.victim]
            certain[threat.victim] -= coefficients[gate]
        least = 0.0
        some: list[int] = []
        total = weight.sum(axis=0)
        for victim in np.flatnonzero(total > 0).tolist():
            if self.always[victim]:
                least -= certain[victim]
            elif self.perhaps[victim]:
                members = self._members(victim)
                coefficients[members] += certain[victim]
                some += members.tolist()
        counted = np.flatnonzero(coefficients)
        scale = max(np.abs(coefficients).max(initial=0.0), abs(least), np.finfo(float).tiny)
        rows = [Row(counted, coefficients[counted] / scale, least / scale - _ROUNDING)]
        if not (total[self.always] > 0).any():
            wanted = np.array(some, dtype=np.int64)
            rows.append(Row(wanted, np.ones(len(wanted)), 1.0))
        return rows


def covered_victims(choices: Choices) -> tuple[Bools, Bools]:
    """Return (n,) victims that are covered by every choice, and those covered by some only."""
    casus, world = choices.draft.model.treaty.casus, choices.draft.world
    anyway = np.full(len(world), casus.victims is Victims.ANY)
    if casus.victims is Victims.REGIONS:
        anyway |= np.array([state.region in casus.regions for state in world.states])
    inside, outside = choices.may_be_in, choices.may_be_out
    return anyway | (inside & ~outside), ~anyway & inside & outside


def needed_attacks(choices: Choices, before: Draft, by: Bools) -> Counted:
    """Return the attacks by one state that a victim cannot hold alone and all others could.

    by (n,): whose attacks count, as far as the draft takes them in as it stands. The arms article
    must leave the parties their arms, so that no choice of theirs changes which are needed.
    """
    model = choices.draft.model
    n = len(model.world)
    needed = beyond_the_victim(model, tuple((place,) for place in range(n)))
    aggressors = before.model.covered_aggressors & by
    weight = attack_weights(model.world).weight * needed * aggressors[:, None]
    coalitions = tuple((place,) for place in range(n))
    return Counted(coalitions, weight, np.zeros((n, n), dtype=bool))


def beyond_the_victim(model: TreatyModel, coalitions: tuple[tuple[int, ...], ...]) -> Bools:
    """Return (c, n): threats that the victim does not hold alone and all other states could."""
    required, at = model.treaty.settings.required_odds, model.world_at
    opposed = np.array([at[list(coalition)].sum(axis=0) for coalition in coalitions])
    # A world may have no great powers, and so none of their coalitions.
    opposed = opposed.reshape(len(coalitions), len(model.world))
    needed: Bools = np.diagonal(at) - required * opposed < -TOLERANCE
    needed &= at.sum(axis=0) - (1 + required) * opposed >= -TOLERANCE
    for row, coalition in enumerate(coalitions):
        needed[row, list(coalition)] = False
    return needed
