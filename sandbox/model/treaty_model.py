"""What a treaty means in a world, in numbers: strength, pledges, thresholds and votes.

A TreatyModel is worked out once for a treaty and a world; the response to a threat,
the search and the criteria all read from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from sandbox.model import finding, strengths
from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.model.readiness import threshold_odds, weighted_features
from sandbox.treaty.articles import Aggressors, FindingBody, Instrument, Rung, Victims
from sandbox.treaty.treaty import Treaty
from sandbox.world.relations import PactKind
from sandbox.world.world import World


class Regime(NamedTuple):
    """What a coalition changes for all parties at once.

    blocked: the finding is blocked; nuclear: the coalition has a nuclear power. The others occur
    only with two treaties in force (see `two_treaties`). outside: the first one does not cover the
    threat; wider_blocked, wider_outside: what `blocked` and `outside` say, of the second one.
    """

    blocked: bool = False
    nuclear: bool = False
    outside: bool = False
    wider_blocked: bool = False
    wider_outside: bool = False


class Pledges(NamedTuple):
    """What is pledged against threats by states among `aggressors` (n,) on one of `victims` (n,).

    kept (n, n): what party m (row) sends to v (column) if every pledge is kept.
    """

    aggressors: Bools
    victims: Bools
    kept: Floats


@dataclass(frozen=True, eq=False)
class TreatyModel:
    """The numbers of one treaty in one world; n states in the world's order.

    Arrays of states (rows) by victims (columns) are stored column by column, because they are read
    victim by victim.
    """

    treaty: Treaty
    world: World

    @cached_property
    def is_party(self) -> Bools:
        """(n,): who is a party."""
        parties = self.treaty.parties.bound_in(self.world.year)
        return self._flags(parties)

    @cached_property
    def share(self) -> Floats:
        """(n,): c, each state's strength as a share of the world's, before the arms article."""
        settings = self.treaty.settings
        return strengths.shares(self.world, settings.index, settings.weights)

    @cached_property
    def world_at(self) -> Floats:
        """(n, n): p[i, v], the strength i can bring to bear at v, as the world has it."""
        settings = self.treaty.settings
        return strengths.strengths(self.world, settings.index, settings.weights, settings.distance)

    @cached_property
    def at(self) -> Floats:
        """(n, n): p[i, v] after the arms article, which reduces what parties have everywhere."""
        kept = np.where(self.is_party, 1.0 - self.treaty.arms.reduction, 1.0)
        return self.world_at * kept[:, None]

    @cached_property
    def own(self) -> Floats:
        """(n,): p[v, v], what each victim has by itself."""
        return np.diagonal(self.at).copy()

    @cached_property
    def sent(self) -> Floats:
        """(n, n): r[m, v], what party m sends to v; 0 for states that are not parties."""
        forces = self.treaty.forces
        pledge = np.where(self.is_party, forces.pledge, 0.0)
        for code, share in forces.own:
            if code in self.world and self.is_party[self.world.place(code)]:
                pledge[self.world.place(code)] = share
        sent = self.at * pledge[:, None] * (self.scope | self.is_party[None, :])
        np.fill_diagonal(sent, 0.0)
        return sent

    @cached_property
    def scope(self) -> Bools:
        """(n, n): must m (row), as a party, send forces to v (column) even if v is none?"""
        scope = self.treaty.scope
        regions = np.array([state.region for state in self.world.states], dtype=object)
        reached = np.ones((len(self.world), len(self.world)), dtype=bool)
        if scope.deployment:
            reached &= np.isin(regions, scope.deployment)[None, :]
        for code, own in scope.own:
            if code in self.world:
                reached[self.world.place(code)] = np.isin(regions, own)
        return reached

    def sent_in(self, regime: Regime) -> Floats:
        """Return (n, n): r[m, v] in threats of a regime."""
        return self.sent

    # Casus foederis

    @cached_property
    def covered_aggressors(self) -> Bools:
        """(n,): which states the casus foederis takes in as aggressors."""
        casus = self.treaty.casus
        if casus.aggressors is Aggressors.NAMED:
            return self._flags(frozenset(casus.named))
        if casus.aggressors is Aggressors.OUTSIDERS:
            return ~self.is_party
        return np.ones(len(self.world), dtype=bool)

    @cached_property
    def covered_victims(self) -> Bools:
        """(n,): which states the casus foederis covers."""
        casus = self.treaty.casus
        if casus.victims is Victims.ANY:
            return np.ones(len(self.world), dtype=bool)
        covered = self.is_party.copy()
        if casus.victims is Victims.REGIONS:
            covered |= np.array([state.region in casus.regions for state in self.world.states])
        return covered

    def covers(self, coalition: list[int], victim: int) -> bool:
        return bool(self.covered_victims[victim] and self.covered_aggressors[coalition].all())

    # Finding

    @cached_property
    def blocks(self) -> Bools:
        """(n, n): is the finding on aggressor a (row) blocked when v (column) is attacked?"""
        return finding.blocked(self.treaty, self.world)

    @cached_property
    def nuclear(self) -> Bools:
        """(n,): whose presence among the aggressors raises every threshold."""
        if self.treaty.settings.readiness.nuclear_factor == 1.0:
            return np.zeros(len(self.world), dtype=bool)
        return self.world.nuclear

    @property
    def causes(self) -> dict[str, Bools]:
        """By flag of a regime, (n, n): does aggressor a (row) set it if v (column) is attacked?"""
        nuclear = np.broadcast_to(self.nuclear[:, None], self.blocks.shape)
        return {"blocked": self.blocks, "nuclear": nuclear}

    def finding_on(self, coalition: Sequence[int], victim: int) -> str:
        """Return what becomes of the finding: made, blocked or not needed."""
        if not finding.needs_a_vote(self.treaty):
            return "not needed"
        return "blocked" if self.blocks[list(coalition), victim].any() else "made"

    # Obligations and readiness

    def rungs(self, instrument: Instrument, *, blocked: bool = False) -> Ints:
        """Return (n,) rungs after reservations, then the finding; 0 for non-parties.

        Where each party finds for itself, mandatory counts as discretionary. A
        blocked finding turns mandatory and recommend into consult, and standing
        into automatic.
        """
        return self._rungs[instrument, blocked]

    def effective_rung(self, instrument: Instrument, *, blocked: bool = False) -> Rung:
        """Return the rung of a party without reservations once the finding is made, or blocked."""
        rung = self.treaty.obligations.rung(instrument)
        return Rung(int(self.after_finding(np.array([int(rung)]), blocked=blocked)[0]))

    def rung_in(self, instrument: Instrument, regime: Regime) -> Rung:
        """Return what the text binds a party without reservations to, in threats of a regime."""
        return self.effective_rung(instrument, blocked=regime.blocked)

    def rungs_in(self, instrument: Instrument, regime: Regime) -> Ints:
        """Return (n, n) or (n, 1): the rung of party m (row) when v (column) is attacked."""
        return self.rungs(instrument, blocked=regime.blocked)[:, None]

    def rung_steps(self, party: int, regime: Regime, *, covered: bool) -> tuple[Rung, Rung, Rung]:
        """Return a party's rung for force in the text, after its reservation, and in a threat."""
        code = self.world.codes[party]
        rung = Rung(int(self.rungs(Instrument.FORCE, blocked=regime.blocked)[party]))
        return (
            self.treaty.obligations.force,
            self.treaty.rung_of(code, Instrument.FORCE),
            rung if covered else Rung.NONE,
        )

    def after_finding(self, rungs: Ints, *, blocked: bool) -> Ints:
        """Return what rungs after reservations, in any shape, come to once a finding is due."""
        rungs = rungs.copy()
        if self.treaty.finding.body is FindingBody.EACH_PARTY:
            rungs[rungs == Rung.MANDATORY] = Rung.DISCRETIONARY
        if blocked:
            rungs[(rungs == Rung.MANDATORY) | (rungs == Rung.RECOMMEND)] = Rung.CONSULT
            rungs[rungs == Rung.STANDING] = Rung.AUTOMATIC
        return rungs

    @cached_property
    def _rungs(self) -> dict[tuple[Instrument, bool], Ints]:
        return {
            (instrument, blocked): self.after_finding(self._reserved(instrument), blocked=blocked)
            for instrument in Instrument
            for blocked in (False, True)
        }

    def _reserved(self, instrument: Instrument) -> Ints:
        rungs = np.where(self.is_party, int(self.treaty.obligations.rung(instrument)), 0)
        for reservation in self.treaty.reservations:
            if reservation.instrument is instrument and reservation.party in self.world:
                place = self.world.place(reservation.party)
                rungs[place] = min(rungs[place], int(reservation.limit))
        return rungs.astype(np.int64)

    @cached_property
    def this_treaty(self) -> frozenset[str]:
        """The key of the pact that is this treaty, and so does not count beside it."""
        return frozenset({self.treaty.origin} if self.treaty.origin else ())

    def thresholds(self, instrument: Instrument, regime: Regime, *, covered: bool = True) -> Floats:
        """Return theta, shape (n, n): the odds at which m (row) acts for v (column).

        Infinite for states that are not parties and for the victim itself.
        """
        rungs = self.rungs_in(instrument, regime)
        if not covered:
            rungs = np.zeros_like(rungs)
        key = (instrument, regime.nuclear, rungs.tobytes())
        if key not in self._thresholds:
            weights = self.treaty.settings.readiness
            features = weighted_features(self.world, instrument, weights, self.this_treaty)
            may_act = self.is_party[:, None] & ~np.eye(len(self.world), dtype=bool)
            self._thresholds[key] = threshold_odds(
                rungs, features, may_act, weights, is_nuclear=regime.nuclear
            )
        return self._thresholds[key]

    @cached_property
    def _thresholds(self) -> dict[tuple[Instrument, bool, bytes], Floats]:
        return {}

    @cached_property
    def pledged(self) -> Bools:
        """(n,): parties that promise at least something by force.

        "Every pledge kept" means that these act, whatever the odds. A party whose reservation rules
        out all force has no pledge to keep.
        """
        return self._reserved(Instrument.FORCE) > Rung.NONE

    @property
    def pledges(self) -> tuple[Pledges, ...]:
        """What is pledged; where several cover a threat, the one with the most counts."""
        kept = np.where(self.pledged[:, None], self.sent, 0.0)
        return (Pledges(self.covered_aggressors, self.covered_victims, kept),)

    def barred(self, victim: int) -> Bools:
        """Return (n, n) bools: does a pact keep party m (row) from acting against a?

        A defence pact with the aggressor, other than the treaty and other than
        one that also binds the victim.
        """
        barred: Bools = self._barred[victim]
        return barred

    @cached_property
    def _barred(self) -> Bools:
        """(n, n, n): as `barred`, by victim, party and aggressor.

        Entries of the table with the same key are parts of one pact: a victim bound by one of them
        is bound by the pact.
        """
        world, n = self.world, len(self.world)
        promises: dict[str, Bools] = {}
        bound: dict[str, set[int]] = {}
        for pact in world.pacts:
            if pact.key in self.this_treaty:
                continue
            bound.setdefault(pact.key, set()).update(
                world.place(code) for code in pact.states if code in world
            )
            if pact.kind is PactKind.DEFENCE:
                matrix = promises.setdefault(pact.key, np.zeros((n, n), dtype=bool))
                matrix |= world.promises(pact)
        count = np.sum([*promises.values(), np.zeros((n, n))], axis=0).astype(np.int16)
        others = np.tile(count, (n, 1, 1))
        for key, matrix in promises.items():
            others[sorted(bound[key])] -= matrix
        barred: Bools = others > 0
        return barred

    def _flags(self, codes: frozenset[str]) -> Bools:
        return np.array([code in codes for code in self.world.codes], dtype=bool)
