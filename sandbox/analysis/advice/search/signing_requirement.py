"""That every party still signs, as rows that every treaty fulfils which all would sign.

A party signs where its burden is at most a ratio times its benefit. As long as the threats and the
finding are what they are, whatever makes any state readier, stronger or a party raises both, or
leaves them as they are: parties act on what others do (see `equilibria`). So from a trial that a
party would not sign it follows that it would not sign either while

- what it would carry if it acted alone is too much for all that it could gain, of these parties or
  of all states; or what it carries in the trial is, and no party owes less than in the trial;
- it carries as much, and no state owes more than in the trial.

Where who is a party changes the threats, the finding or the strength of states (a treaty against
outsiders, a vote of the parties, an arms article) all of this is said of the same parties alone.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np

from sandbox.analysis.advice.choices import Choices, reluctance_of
from sandbox.analysis.advice.confirming import unwilling
from sandbox.analysis.advice.search.cuts import Cut, Row
from sandbox.analysis.advice.search.requirements import Requirement, Trial
from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.attack_weights import attack_weights, attacks_a_year
from sandbox.model.readiness import threshold_odds, weighted_features
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.single_aggressors import by_regime
from sandbox.treaty.articles import Aggressors, FindingBody, Instrument, Victims

#: What burdens have to differ by, as a share, not to be taken for equal.
_ROUNDING = 1e-9


class AllSignToo:
    """A requirement, and that no party bears more than a ratio."""

    def __init__(self, rest: Requirement, ratio: float, choices: Choices) -> None:
        self.rest = rest
        self._signing = _Signing(ratio, choices)
        self._rows = self._signing.at_first()

    @property
    def never_sign(self) -> Bools:
        """(n,): the states that cannot be out, and would not sign whatever they owe."""
        return self._signing.never

    def separate(self, trial: Trial) -> bool:
        if self.rest.separate(trial):
            return True
        new = self._signing.broken(trial)
        self._rows += new
        return bool(new)

    def cuts(self) -> list[Cut]:
        return self.rest.cuts()

    def rows(self) -> list[Row]:
        return [*self.rest.rows(), *self._rows]


class _Signing:
    """Rows of one problem; o options, n states."""

    def __init__(self, ratio: float, choices: Choices) -> None:
        self.ratio, self.choices = ratio, choices
        reluctance = reluctance_of(choices.draft)
        self._readier: Bools = np.all(reluctance[:, None] <= reluctance[None, :], axis=2)
        self._most = np.zeros(len(choices.draft.world))
        np.maximum.at(self._most, choices.place[choices.member], choices.pledge[choices.member])
        always = choices.may_be_in & ~choices.may_be_out
        #: The bounds whoever is a party, where those do not change the threats.
        self._any = _Bounds(choices, choices.draft.model, always) if self._is_free else None
        self.never = np.zeros(len(choices.draft.world), dtype=bool)

    @property
    def _is_free(self) -> bool:
        """Tell whether threats, finding and strength are the same whoever is a party."""
        choices, treaty = self.choices, self.choices.draft.treaty
        by_parties = (
            treaty.casus.aggressors is Aggressors.OUTSIDERS
            or treaty.finding.body is FindingBody.ASSEMBLY
            or treaty.arms.reduction > 0
        )
        return not by_parties or not bool((choices.may_be_in & choices.may_be_out).any())

    def at_first(self) -> list[Row]:
        """Return the row by which nobody owes what alone is too much for all that it could gain."""
        if self._any is None:
            return []
        too_much = self._too_much(self._any, self._any.benefit(self._most))
        places = self.choices.place[self.choices.by_force & ~too_much]
        self.never[:] = True
        self.never[places] = False
        return [self._row(too_much, np.zeros_like(too_much))] if too_much.any() else []

    def broken(self, trial: Trial) -> list[Row]:
        """Return rows that a trial breaks, for each party that would not sign it."""
        members = self.choices.members(trial.chosen)
        bounds = self._any or _Bounds(self.choices, trial.after.model, members)
        chosen = np.flatnonzero(trial.chosen & self.choices.by_force)
        of_members = bounds.benefit(np.where(members, self._most, 0.0))
        of_all = of_members if self._any is None else bounds.benefit(self._most)
        less, more = self._less(chosen), self._more(chosen)
        rows: dict[bytes, Row] = {}

        def add(row: Row) -> None:
            rows.setdefault(row.columns.tobytes() + row.coefficients.tobytes(), row)

        for one in unwilling(trial.after.model, self.ratio):
            place = self.choices.draft.world.place(one.state)
            if not self._exceeds(one.burden, one.benefit):
                continue
            mine = self.choices.by_force & (self.choices.place == place)
            alone = float(bounds.alone[chosen[self.choices.place[chosen] == place][0]])
            others = self._others(members) & ~mine
            apart = others if self._any is None else np.zeros_like(mine)
            if self._exceeds(alone, of_members[place]):
                add(self._row(mine & self._too_much(bounds, of_members), others))
            elif self._exceeds(one.burden, of_all[place]):
                add(self._some(less | apart))
            elif self._exceeds(alone, one.benefit):
                too_much = mine & self._too_much(bounds, np.full_like(of_all, one.benefit))
                add(self._row(too_much, apart | (more & ~mine)))
            elif self._exceeds(one.burden, of_members[place]):
                add(self._some(less | others))
            else:
                add(self._some(less | apart | (more & ~mine)))
        return list(rows.values())

    def _exceeds(self, burden: float, benefit: float) -> bool:
        """Tell whether a burden is more than a benefit is worth, beyond errors of rounding."""
        return burden * (1 - _ROUNDING) > self.ratio * benefit * (1 + _ROUNDING)

    def _too_much(self, bounds: _Bounds, benefit: Floats) -> Bools:
        """Return (o,): which options carry more, alone, than a benefit (n,) is worth."""
        worth = self.ratio * benefit[self.choices.place] * (1 + _ROUNDING)
        too_much: Bools = bounds.alone * (1 - _ROUNDING) > worth
        return too_much

    def _row(self, too_much: Bools, unless: Bools) -> Row:
        """Return the row by which none of some options is taken unless one of others is."""
        columns = np.flatnonzero(too_much | unless)
        return Row(columns, np.where(too_much[columns], -1.0, 1.0), 0.0)

    def _some(self, options: Bools) -> Row:
        """Return the row by which one of some options is taken."""
        columns = np.flatnonzero(options)
        return Row(columns, np.ones(len(columns)), 1.0)

    def _less(self, chosen: Ints) -> Bools:
        """Return (o,): the options by which some party owes less than in a trial, or may do."""
        choices = self.choices
        less = np.zeros(len(choices.options), dtype=bool)
        for own in chosen[choices.member[chosen]].tolist():
            mine = choices.of(int(choices.place[own]))
            no_less = choices.member[mine] & self._readier[choices.rung[mine], choices.rung[own]]
            less[mine] = ~(no_less & (choices.pledge[mine] >= choices.pledge[own]))
        return less

    def _others(self, members: Bools) -> Bools:
        """Return (o,): the options by which others than members join.

        Where who is a party changes the threats, those by which members leave as well.
        """
        choices = self.choices
        was = members[choices.place]
        others: Bools = choices.member & ~was
        if self._any is None:
            others = others | (choices.by_force & ~choices.member & was)
        return others

    def _more(self, chosen: Ints) -> Bools:
        """Return (o,): the options by which some state owes more than in a trial, or may do."""
        choices = self.choices
        now = np.zeros(len(choices.draft.world), dtype=np.int64)
        now[choices.place[chosen]] = chosen
        own = now[choices.place]
        no_more = choices.member[own] & self._readier[choices.rung[own], choices.rung]
        no_more &= choices.pledge <= choices.pledge[own]
        more: Bools = choices.member & ~no_more
        return more


class _Bounds:
    """What parties carry at least, and gain at most.

    model: has the threats, the finding and the strength of states; always (n,): who is a party in
    any case.
    """

    def __init__(self, choices: Choices, model: TreatyModel, always: Bools) -> None:
        self.choices, self.model, self.always = choices, model, always
        self._weight = attack_weights(model.world).weight
        self._rate = attacks_a_year(model.world.year)

    def benefit(self, pledged: Floats) -> Floats:
        """Return (n,): what each gains at most where states pledge these shares (n,)."""
        model = self.model
        sent = model.at * pledged[:, None]
        np.fill_diagonal(sent, 0.0)
        there = model.own + sent.sum(axis=0) - sent
        needed = model.treaty.settings.required_odds * model.at * (1 - _ROUNDING) - 2 * TOLERANCE
        called = self._called(np.ones(len(sent), dtype=bool))
        benefit: Floats = np.where(called & (there >= needed), self._weight, 0.0).sum(axis=0)
        return self._rate * benefit

    @cached_property
    def alone(self) -> Floats:
        """(o,): the burden of a party by each option if no other acted; others never lighten it."""
        model, choices = self.model, self.choices
        burden = np.zeros(len(choices.options))
        readiness = model.treaty.settings.readiness
        if readiness.pacts_bar:  # No bound is known.
            return burden
        features = weighted_features(model.world, Instrument.FORCE, readiness, model.this_treaty)
        apart = ~np.eye(len(model.world), dtype=bool)
        reached = model.at * (model.scope | self.always[None, :]) * apart
        owed = set(zip(choices.rung[choices.member], choices.pledge[choices.member], strict=True))
        for regime, those in by_regime(model, self._called(self._protected | self.always)):
            likely = np.where(those, self._weight, 0.0)
            for rung, pledge in sorted(owed):
                bound = model.after_finding(np.array([[rung]]), blocked=regime.blocked)
                theta = threshold_odds(bound, features, apart, readiness, is_nuclear=regime.nuclear)
                sent = reached * pledge
                carried = (_met(likely, model.at, theta, model.own + sent) * sent).sum(axis=1)
                which = choices.member & (choices.rung == rung) & (choices.pledge == pledge)
                burden[which] += carried[choices.place[which]]
        own = model.own[choices.place]
        return self._rate * np.divide(burden, own, out=np.zeros(len(burden)), where=own > 0)

    def _called(self, victims: Bools) -> Bools:
        """Return (n, n): the attacks by one on some victims (n,) that those do not hold alone."""
        model = self.model
        alone = model.own - model.treaty.settings.required_odds * model.at >= -TOLERANCE
        called: Bools = model.covered_aggressors[:, None] & victims[None, :] & ~alone
        np.fill_diagonal(called, val=False)
        return called

    @property
    def _protected(self) -> Bools:
        """(n,): which states are protected whether parties or not."""
        casus, states = self.model.treaty.casus, self.model.world.states
        if casus.victims is Victims.ANY:
            return np.ones(len(states), dtype=bool)
        regions = casus.regions if casus.victims is Victims.REGIONS else ()
        return np.array([state.region in regions for state in states], dtype=bool)


def _met(likely: Floats, at: Floats, theta: Floats, there: Floats) -> Floats:
    """Return (n, n), party by victim: how likely the attacks are in which a party acts.

    likely, at (n, n): of each aggressor and victim; theta (n, n): threshold odds of each party and
    victim; there (n, n): the strength that it sees, its own included. It does not act against
    itself.
    """
    with np.errstate(divide="ignore"):
        most = np.where(np.isfinite(theta), (there + TOLERANCE) / theta * (1 - _ROUNDING), -1.0)
    found = np.zeros_like(theta)
    for victim in range(len(at)):
        order = np.argsort(at[:, victim], kind="stable")
        sums = np.concatenate([[0.0], np.cumsum(likely[order, victim])])
        upto = np.searchsorted(at[order, victim], most[:, victim], side="right")
        found[:, victim] = sums[upto]
    return np.maximum(found - np.where(at <= most, likely, 0.0), 0.0)
