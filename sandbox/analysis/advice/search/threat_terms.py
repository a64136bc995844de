"""The numbers of one threat for every option of every state.

What an option sends, and at which odds it acts, depends on the option alone, as long as the
membership of the victim and the aggressors stays what it is. So the conditions for a threat to be
held are linear in the options; they hold for that membership, and where another is possible they
are waived for it (`escapes`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from sandbox.analysis.advice.choices import Choices
from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.readiness import threshold_odds, weighted_features
from sandbox.model.treaty_model import TreatyModel
from sandbox.treaty.articles import Aggressors, FindingBody, Instrument, Rung, Victims


class Threat(NamedTuple):
    """A coalition and its victim, by places."""

    coalition: tuple[int, ...]
    victim: int


@dataclass(frozen=True, eq=False)
class ThreatTerms:
    """A threat under one membership, over the options (o,) of all states.

    sent (o,): r, 0 for options that cannot act; theta (o,): threshold odds, infinite for those.
    own: the victim's strength; opposed: T; required: kappa. escapes: options, by number, each of
    which makes the membership another.
    """

    threat: Threat
    sent: Floats
    theta: Floats
    own: float
    opposed: float
    required: float
    escapes: Ints

    @property
    def needed(self) -> float:
        """The strength that meets the required odds."""
        return self.required * self.opposed - TOLERANCE

    @property
    def held_alone(self) -> bool:
        return self.own >= self.needed


class ThreatArithmetic:
    """Makes the terms of threats under the articles of a draft; its choices are of the terms."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.model = choices.draft.model
        self.world = choices.draft.world
        treaty = self.model.treaty
        self._kept = 1.0 - treaty.arms.reduction
        self._force = choices.by_force & choices.member
        self._open = choices.may_be_in & choices.may_be_out
        readiness = treaty.settings.readiness
        self._features = weighted_features(
            self.world, Instrument.FORCE, readiness, self.model.this_treaty
        )

    def terms(
        self, threat: Threat, trial: TreatyModel, *, covered: bool, always: bool
    ) -> ThreatTerms:
        """Return the terms of a threat under the membership of a trial.

        covered: do the obligations apply to the threat? always: it has to be held even by a treaty
        that does not cover it, since the draft as it stands does.
        """
        choices, victim = self.choices, threat.victim
        coalition = list(threat.coalition)
        members = trial.is_party
        weights = self.model.treaty.settings.readiness
        rungs = np.zeros(len(Rung), dtype=np.int64)
        if covered:
            blocked = bool(trial.blocks[coalition, victim].any())
            rungs = self.model.after_finding(np.arange(len(Rung)), blocked=blocked)
        able = np.ones((1, len(self.world)), dtype=bool)
        able[0, [*coalition, victim]] = False
        if weights.pacts_bar:
            able[0] &= ~self.model.barred(victim)[:, coalition].any(axis=1)
        theta = threshold_odds(
            rungs[:, None],
            self._features[:, victim][None, :],
            able,
            weights,
            is_nuclear=bool(self.model.nuclear[coalition].any()),
        )[choices.rung, choices.place]
        theta = np.where(self._force, theta, np.inf)
        at = self.model.world_at[:, victim]
        strength = at * np.where(members, self._kept, 1.0)
        return ThreatTerms(
            threat=threat,
            sent=np.where(np.isfinite(theta), self._sent(victim, members), 0.0),
            theta=theta,
            own=float(strength[victim]),
            opposed=float(strength[coalition].sum()),
            required=self.model.treaty.settings.required_odds,
            escapes=self._escapes(threat, members, always=always),
        )

    def kept_terms(
        self, threat: Threat, trial: TreatyModel, growth: float = 0.0, *, always: bool = True
    ) -> ThreatTerms:
        """Return the terms of a threat if all parties act, whatever the odds and the finding.

        growth: the share by which the aggressors' strength has grown; always: as for `terms`.
        """
        terms = self.terms(threat, trial, covered=True, always=always)
        able = self._force & ~np.isin(self.choices.place, [*threat.coalition, threat.victim])
        return replace(
            terms,
            sent=np.where(able, self._sent(threat.victim, trial.is_party), 0.0),
            theta=np.where(able, 0.0, np.inf),
            opposed=terms.opposed * (1 + growth),
        )

    def _sent(self, victim: int, members: Bools) -> Floats:
        """Return (o,): what each option sends to a victim."""
        at = self.model.world_at[:, victim] * self._kept
        reached = self.model.scope[:, victim] | members[victim]
        sent: Floats = at[self.choices.place] * self.choices.pledge * reached[self.choices.place]
        return sent

    def _escapes(self, threat: Threat, members: Bools, *, always: bool) -> Ints:
        """Return the options by which the terms, or the coverage, of a threat become others."""
        treaty = self.model.treaty
        matter: set[int] = set()
        if self._kept < 1.0:
            matter |= {threat.victim, *threat.coalition}
        if not self.model.scope[:, threat.victim].all():
            matter.add(threat.victim)
        if not always:
            if treaty.casus.victims is not Victims.ANY:
                matter.add(threat.victim)
            if treaty.casus.aggressors is Aggressors.OUTSIDERS:
                matter |= set(threat.coalition)
        if treaty.finding.body is FindingBody.ASSEMBLY:
            matter |= set(range(len(self.world)))
        escapes = [
            option
            for place in sorted(matter)
            if self._open[place]
            for option in self.choices.of(place)
            if bool(self.choices.member[option]) is not bool(members[place])
        ]
        return np.array(escapes, dtype=np.int64)
