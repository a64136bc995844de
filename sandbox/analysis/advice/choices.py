"""What each state may be asked for, as arrays: one choice a state, and one for its sanctions.

A choice by force is to be no party, or to be a party at a rung with a pledge. Where sanctions
matter to the goal each party also has a choice of its rung for them. The text follows from the
choices: the treaty's rung is the highest, with a reservation for each party below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from sandbox.analysis.advice.changes import (
    Change,
    Join,
    Leave,
    MovePledge,
    MoveRung,
    rivals_of_parties,
)
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.locks import Locks, Movable
from sandbox.analysis.advice.terms import pledge_of
from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.model.draft import Draft
from sandbox.treaty.articles import CasusFoederis, Instrument, Rung, Victims
from sandbox.world.world import World

#: Shares of its strength that a party may be asked to pledge instead of a smaller one.
PLEDGES = (0.25, 0.5, 0.75, 1.0)


class Option(NamedTuple):
    """A choice of one state, and what it costs.

    by_force: of its rung and pledge, or to be no party, where `member` is False; otherwise of its
    rung for sanctions.
    """

    place: int
    by_force: bool
    member: bool
    rung: Rung
    pledge: float
    cost: int


@dataclass(frozen=True, eq=False)
class Choices:
    """The options of all states of a draft; o of them, those by force first.

    sanctions (n,): the rung for sanctions that a state has as a party where it has no choice.
    """

    draft: Draft
    options: tuple[Option, ...]
    sanctions: Ints

    @cached_property
    def count(self) -> int:
        """How many options are by force; they come first."""
        return sum(option.by_force for option in self.options)

    @cached_property
    def place(self) -> Ints:
        """(o,): the state of each option."""
        return np.array([option.place for option in self.options], dtype=np.int64)

    @cached_property
    def member(self) -> Bools:
        """(o,): is the state a party by this option? Never of options for sanctions."""
        return np.array([one.by_force and one.member for one in self.options], dtype=bool)

    @cached_property
    def rung(self) -> Ints:
        return np.array([int(option.rung) for option in self.options], dtype=np.int64)

    @cached_property
    def pledge(self) -> Floats:
        return np.array([option.pledge for option in self.options])

    @cached_property
    def cost(self) -> Ints:
        return np.array([option.cost for option in self.options], dtype=np.int64)

    @cached_property
    def by_force(self) -> Bools:
        return np.arange(len(self.options)) < self.count

    def of(self, place: int) -> Ints:
        """Return the options of a state by force."""
        return self._of[place]

    @cached_property
    def _of(self) -> list[Ints]:
        own = self.place[: self.count]
        return [np.flatnonzero(own == place) for place in range(len(self.draft.world))]

    @cached_property
    def may_be_in(self) -> Bools:
        """(n,): which states have an option to be a party."""
        return np.bincount(self.place, self.member, len(self.draft.world)) > 0

    @cached_property
    def may_be_out(self) -> Bools:
        """(n,): which states have an option to be no party."""
        outside = self.by_force & ~self.member
        return np.bincount(self.place, outside, len(self.draft.world)) > 0

    @property
    def anything(self) -> bool:
        """Tell whether any state has more than one option."""
        keys = [(option.place, option.by_force) for option in self.options]
        return len(set(keys)) < len(keys)

    def members(self, chosen: Bools) -> Bools:
        """Return (n,): who is a party if these options (o,) are chosen."""
        members = np.zeros(len(self.draft.world), dtype=bool)
        members[self.place[chosen & self.member]] = True
        return members

    def changes(self, chosen: Bools) -> tuple[Change, ...]:
        """Return the changes of the draft that the options chosen (o,) come to."""
        return tuple(self._changes(chosen))

    def _changes(self, chosen: Bools) -> Iterator[Change]:
        treaty, world = self.draft.treaty, self.draft.world
        bound = self.draft.model.is_party
        sanctions = self.sanctions.copy()
        picked = [self.options[nth] for nth in np.flatnonzero(chosen)]
        for option in picked:
            if not option.by_force:
                sanctions[option.place] = int(option.rung)
        by_force = [option for option in picked if option.by_force]
        highest = {instrument: treaty.obligations.rung(instrument) for instrument in Instrument}
        for option in by_force:
            if option.member:
                rung = Rung(int(sanctions[option.place]))
                highest[Instrument.FORCE] = max(highest[Instrument.FORCE], option.rung)
                highest[Instrument.SANCTIONS] = max(highest[Instrument.SANCTIONS], rung)
        for option in sorted(by_force, key=lambda one: bool(bound[one.place])):
            code = world.codes[option.place]
            rung = Rung(int(sanctions[option.place]))
            if not option.member:
                if bound[option.place]:
                    yield Leave(code)
                continue
            if not bound[option.place]:
                yield Join(code, option.rung, rung)
            else:
                for instrument, after in (
                    (Instrument.FORCE, option.rung),
                    (Instrument.SANCTIONS, rung),
                ):
                    before = treaty.rung_of(code, instrument)
                    if before is not after and before != after:
                        drops = after == highest[instrument] == treaty.obligations.rung(instrument)
                        yield MoveRung(code, instrument, before, after, drops)
            before_pledge = pledge_of(treaty, code)
            if option.pledge != before_pledge:
                yield MovePledge(code, before_pledge, option.pledge)


def choices_of(
    draft: Draft,
    costs: Costs,
    locks: Locks,
    *,
    with_sanctions: bool,
    only_by_force: bool,
    no_less: bool,
    casus: CasusFoederis,
) -> Choices:
    """Return what each state of a draft may be asked for.

    casus: as the draft stands; a party that it protects only as a party does not leave.
    with_sanctions: their rungs matter to the goal. only_by_force: nothing matters but how ready
    each party is to act and what it sends, so that options which are dearer and no better are left
    out. no_less: no party that promises force leaves, or promises none: a share of what pledges
    hold is not to be raised by holding less.
    """
    by_force: list[Option] = []
    of_sanctions: list[Option] = []
    single = np.zeros(len(draft.world), dtype=np.int64)
    known: dict[tuple[object, ...], list[Option]] = {}
    reluctance = reluctance_of(draft)
    rivals = rivals_of_parties(draft)
    for place in range(len(draft.world)):
        one = _State(draft, costs, locks, place, casus, rival=bool(rivals[place]), no_less=no_less)
        # Most states are asked for the same: what that comes to is worked out once.
        if one.key not in known:
            options = list(one.by_force())
            known[one.key] = _undominated(reluctance, options) if only_by_force else options
        options = [option._replace(place=place) for option in known[one.key]]
        by_force += options
        rungs = list(one.of_sanctions()) if with_sanctions else []
        single[place] = int(one.sanctions)
        if len(rungs) > 1 and any(option.member for option in options):
            of_sanctions += rungs
    return Choices(draft, (*by_force, *of_sanctions), single)


class _State:
    """What one state may be asked for."""

    def __init__(
        self,
        draft: Draft,
        costs: Costs,
        locks: Locks,
        place: int,
        casus: CasusFoederis,
        *,
        rival: bool,
        no_less: bool,
    ) -> None:
        code = draft.world.codes[place]
        self.costs, self.locks, self.place, self.rival = costs, locks, place, rival
        self.treaty = draft.treaty
        self.bound = bool(draft.model.is_party[place])
        self.great = bool(draft.world.great[place])
        self.fixed = code in locks.states
        self.no_less = no_less
        none = (Rung.NONE, Rung.NONE)
        instruments = (Instrument.FORCE, Instrument.SANCTIONS)
        self.force, self.sanctions = (
            tuple(self.treaty.rung_of(code, one) for one in instruments) if self.bound else none
        )
        self.pledge = pledge_of(self.treaty, code)
        # A state that is protected only as a party stays one: the threats to it stay the test.
        leaves = (
            self.bound
            and _protected_anyway(casus, draft.world, place)
            and not self.fixed
            and not (no_less and self.force > Rung.NONE)
            and Movable.LEAVING not in locks.kinds
            and code not in locks.keep_in
        )
        self.may_stay = self.bound and code not in locks.keep_out
        self.may_leave = leaves or (self.bound and code in locks.keep_out)
        joins = Movable.JOINING not in locks.kinds and not self.fixed
        self.may_join = (
            not self.bound and code not in locks.keep_out and (joins or code in locks.keep_in)
        )
        self.may_stay_out = not self.bound and code not in locks.keep_in
        #: What the options by force depend on, besides the place.
        self.key = (
            *(self.bound, self.force, self.sanctions, self.pledge, self.great, self.rival),
            *(self.fixed, self.may_stay, self.may_leave, self.may_join, self.may_stay_out),
        )

    def by_force(self) -> Iterator[Option]:
        if self.may_leave:
            cost = self.costs.of_leaving(self.force, self.sanctions, great=self.great)
            yield self._out(cost)
        if self.may_stay_out:
            yield self._out(0)
        if self.may_stay or self.may_join:
            for rung in self._rungs(self.force, Instrument.FORCE, Movable.FORCE):
                for pledge in self._pledges():
                    yield Option(self.place, True, True, rung, pledge, self._cost(rung, pledge))

    def of_sanctions(self) -> Iterator[Option]:
        for rung in self._rungs(self.sanctions, Instrument.SANCTIONS, Movable.SANCTIONS):
            cost = self.costs.of_sanctions(self.sanctions, rung, great=self.great)
            yield Option(self.place, False, True, rung, self.pledge, cost)

    def _out(self, cost: int) -> Option:
        return Option(self.place, True, False, Rung.NONE, 0.0, cost)

    def _cost(self, rung: Rung, pledge: float) -> int:
        cost = self.costs.of_force(self.force, rung, great=self.great)
        cost += self.costs.of_pledge(self.pledge, pledge, great=self.great)
        if not self.bound:
            cost = self.costs.of_joining(rung, Rung.NONE, great=self.great, rival=self.rival)
            cost += self.costs.of_pledge(self.pledge, pledge, great=self.great)
        return cost

    def _rungs(self, now: Rung, instrument: Instrument, kind: Movable) -> list[Rung]:
        if not self.bound:
            return list(Rung)
        if self.fixed or kind in self.locks.kinds:
            return [now]
        reserved = now < self.treaty.obligations.rung(instrument)
        if reserved and Movable.RESERVATIONS in self.locks.kinds:
            return [rung for rung in Rung if rung <= now]
        if self.no_less and instrument is Instrument.FORCE and now > Rung.NONE:
            return [rung for rung in Rung if rung > Rung.NONE]
        return list(Rung)

    def _pledges(self) -> list[float]:
        if self.fixed or Movable.PLEDGES in self.locks.kinds:
            return [self.pledge]
        return [self.pledge, *(share for share in PLEDGES if share > self.pledge)]


def _protected_anyway(casus: CasusFoederis, world: World, place: int) -> bool:
    """Tell whether a state is protected even if it is no party."""
    if casus.victims is Victims.REGIONS:
        return world.states[place].region in casus.regions
    return casus.victims is Victims.ANY


def _undominated(reluctance: Floats, options: list[Option]) -> list[Option]:
    """Leave out options that are no cheaper than another which is as ready and sends as much.

    reluctance (7, 2): as `reluctance_of` returns it.
    """

    no_more = np.all(reluctance[:, None] <= reluctance[None, :], axis=2)

    def beats(nth: int, other: int) -> bool:
        one, two = options[nth], options[other]
        return (
            one.member
            and two.member
            and (one.cost, nth) < (two.cost, other)
            and one.pledge >= two.pledge
            and bool(no_more[one.rung, two.rung])
        )

    places = range(len(options))
    return [options[nth] for nth in places if not any(beats(other, nth) for other in places)]


def reluctance_of(draft: Draft) -> Floats:
    """Return (7, 2): how little ready each rung makes a party, with a finding made and blocked."""
    weights = draft.treaty.settings.readiness
    found = []
    for blocked in (False, True):
        rungs = draft.model.after_finding(np.arange(len(Rung)), blocked=blocked)
        h = np.asarray(weights.h)[rungs]
        odds = (1 - h) / h
        at_its_word = rungs >= Rung.AUTOMATIC
        found.append(odds if weights.automatic_weighs_odds else np.where(at_its_word, 0.0, odds))
    return np.array(found).T
