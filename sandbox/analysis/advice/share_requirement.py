"""A share of the likely attacks is held: which of them, the master chooses.

Each attack that a trial loses gets a column: held, or given up. Those given up may weigh no more
than the share allows. An attack without a column counts as held, until a trial loses it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sandbox.analysis.advice.confirming import with_aggressors_of
from sandbox.analysis.advice.cuts import Row, ThreatCut
from sandbox.analysis.advice.requirements import Cuts, Trial
from sandbox.analysis.advice.threat_terms import Threat, ThreatArithmetic
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.arrays import TOLERANCE, Bools
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.treaty.articles import Aggressors, Victims
from sandbox.treaty.settings import Mood

#: Attacks that get a column at once, the likeliest of those that a trial loses.
_AT_ONCE = 40


class ShareOfAttacks:
    """At least a share (0 to 1) of the attacks by some states that are needed is held.

    by (n,): whose attacks count. before: the draft whose aggressors stay the test. The arms article
    must leave the parties their arms, so that the attacks needed depend on who is covered alone.
    """

    def __init__(
        self,
        share: float,
        mood: Mood,
        by: Bools,
        before: Draft,
        arithmetic: ThreatArithmetic,
        new_column: Callable[[], int],
    ) -> None:
        self.share, self.mood, self.before = share, mood, before
        self.arithmetic, self.new_column = arithmetic, new_column
        self.choices = arithmetic.choices
        self._cuts = Cuts(before, arithmetic, mood)
        self._gates: dict[Threat, int] = {}
        model = self.choices.draft.model
        n = len(model.world)
        required = model.treaty.settings.required_odds
        at = model.world_at
        needed = np.diagonal(at) - required * at < -TOLERANCE
        needed &= at.sum(axis=0) - (1 + required) * at >= -TOLERANCE
        needed &= ~np.eye(n, dtype=bool)
        aggressors = before.model.covered_aggressors & by
        #: (n, n): how much each attack weighs, aggressor by victim; 0 where it does not count.
        self.weight = attack_weights(model.world).weight * needed * aggressors[:, None]
        casus = model.treaty.casus
        anyway = np.full(n, casus.victims is Victims.ANY)
        if casus.victims is Victims.REGIONS:
            anyway |= np.array([state.region in casus.regions for state in model.world.states])
        may_be_in, may_be_out = self.choices.may_be_in, self.choices.may_be_out
        #: (n,): victims that are covered by every choice, and those covered by some.
        self.always = anyway | (may_be_in & ~may_be_out)
        self.perhaps = ~anyway & may_be_in & may_be_out
        outsiders = casus.aggressors is Aggressors.OUTSIDERS
        leave = self.choices.by_force & ~self.choices.member & (self.choices.cost > 0)
        #: Options by which other aggressors than those of the draft are covered.
        self._escapes = np.flatnonzero(leave & outsiders)

    def separate(self, trial: Trial) -> bool:
        if self._cuts.tighten(trial.chosen):
            return True
        tested = with_aggressors_of(self.before, trial.after) or trial.after
        outcomes = attack_outcomes(tested.model)
        held = outcomes.hesitant if self.mood is Mood.HESITANT else outcomes.resolute
        lost = np.where(outcomes.covered & ~held, self.weight, 0.0)
        new = False
        for place in np.argsort(-lost, axis=None, kind="stable")[: _AT_ONCE + len(self._gates)]:
            aggressor, victim = divmod(int(place), len(lost))
            if not lost[aggressor, victim] > 0:
                break
            threat = Threat((aggressor,), victim)
            gate = self._gates.get(threat)
            if gate is None:
                gate = self._gates[threat] = self.new_column()
                new = True
            new |= self._cuts.against(threat, trial, gate=gate).tighten(trial.chosen)
        return new

    def cuts(self) -> list[ThreatCut]:
        return self._cuts.all()

    def rows(self) -> list[Row]:
        return [*self._within_coverage(), *self._enough()]

    def _within_coverage(self) -> list[Row]:
        """Return the rows by which an attack on a state that is not covered is not held."""
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
        """Return the row of the share, and the one by which any attack is needed at all."""
        total = self.weight.sum(axis=0)
        gated = np.zeros(len(total))
        coefficients = np.zeros(
            max([len(self.choices.options), *(g + 1 for g in self._gates.values())])
        )
        for threat, gate in self._gates.items():
            weight = self.weight[threat.coalition[0], threat.victim]
            gated[threat.victim] += weight
            coefficients[gate] = weight
        certain = total - gated - self.share * total
        least = 0.0
        some: list[int] = []
        for victim in np.flatnonzero(total > 0).tolist():
            if self.always[victim]:
                least -= certain[victim]
            elif self.perhaps[victim]:
                members = self._members(victim)
                coefficients[members] = certain[victim]
                some += members.tolist()
        coefficients[self._escapes] = 1.0
        rows = []
        counted = np.flatnonzero(coefficients)
        scale = max(np.abs(coefficients).max(initial=0.0), abs(least), np.finfo(float).tiny)
        rows.append(Row(counted, coefficients[counted] / scale, least / scale - 1e-9))
        if not (total[self.always] > 0).any():
            wanted = np.array([*some, *self._escapes], dtype=np.int64)
            rows.append(Row(wanted, np.ones(len(wanted)), 1.0))
        return rows
