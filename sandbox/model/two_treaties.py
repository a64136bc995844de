"""Two treaties in force at once, such as a regional one inside a universal one.

A threat is covered if either treaty covers it. A party's rung is the stronger of its
two, each after its own reservations and finding, and it sends the more of its two
pledges. A regional treaty that may act only when authorised is held to consultation
unless the universal one's finding is made. Reduced arms stay reduced (guide, The
model: The treaty, article 9).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cached_property, reduce
from typing import Any

import numpy as np

from sandbox.model import finding
from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.model.treaty_model import Pledges, Regime, TreatyModel
from sandbox.sentences import refuse
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    CasusFoederis,
    Instrument,
    Obligations,
    Parties,
    Party,
    Place,
    Rung,
    Victims,
)
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

_ADMISSION = (Admission.CLOSED, Admission.BY_CONSENT, Admission.OPEN)
_AGGRESSORS = (Aggressors.NAMED, Aggressors.OUTSIDERS, Aggressors.ANY)
_VICTIMS = (Victims.PARTIES, Victims.REGIONS, Victims.ANY)

#: What the combined text has from the first treaty. The numbers of these articles are taken from
#: the two models, not from the text.
_FROM_THE_FIRST = frozenset(
    {"year", "scope", "forces", "arms", "settings", "source", "note", "unknown"}
)


def build_model(treaty: Treaty, world: World, wider: Treaty | None = None) -> TreatyModel:
    """Return the numbers of a treaty in a world, alone or together with a wider order.

    Both are tested under the settings of `treaty`. Raises Refusal for two universal
    treaties, and for a wider order without parties in the world.
    """
    if wider is None:
        return TreatyModel(treaty, world)
    if treaty.order.place is Place.UNIVERSAL and wider.order.place is Place.UNIVERSAL:
        raise refuse(
            "{one} and {other} are both meant as the universal order, and there can be only one:"
            " test a regional treaty together with one of them.",
            one=treaty.name,
            other=wider.name,
        )
    if not wider.parties.bound_in(world.year) & set(world.codes):
        raise refuse("{treaty} has no parties in {year}.", treaty=wider.name, year=world.year)
    return two_treaties(
        TreatyModel(treaty, world), TreatyModel(wider.with_(settings=treaty.settings), world)
    )


def two_treaties(one: TreatyModel, other: TreatyModel) -> TwoTreaties:
    """Return two treaties of one world and the same settings as one."""
    return TwoTreaties(_text(one, other), one.world, one, other)


@dataclass(frozen=True, eq=False)
class TwoTreaties(TreatyModel):
    """The numbers of two treaties in one world.

    `treaty` is the combination of the two texts. It is read for its name, its settings, and the
    articles that are not in the numbers.
    """

    one: TreatyModel
    other: TreatyModel

    @property
    def regional(self) -> TreatyModel:
        """The regional one of the two, or the first of two regional ones."""
        return self.other if self.one.treaty.order.place is Place.UNIVERSAL else self.one

    @property
    def wider(self) -> TreatyModel:
        """The other of the two, mostly a universal one."""
        return self.one if self.regional is self.other else self.other

    @cached_property
    def is_party(self) -> Bools:
        return self.one.is_party | self.other.is_party

    @cached_property
    def at(self) -> Floats:
        return np.minimum(self.one.at, self.other.at)

    @cached_property
    def sent(self) -> Floats:
        return self.sent_in(Regime())

    def sent_in(self, regime: Regime) -> Floats:
        bound = tuple(each.model for each in self._in_force(regime))
        if bound not in self._sent_by:
            most = [np.zeros_like(self.at), *(model.sent for model in bound)]
            self._sent_by[bound] = np.minimum(reduce(np.maximum, most), self.at)
        return self._sent_by[bound]

    @cached_property
    def _sent_by(self) -> dict[tuple[TreatyModel, ...], Floats]:
        return {}

    @cached_property
    def covered_aggressors(self) -> Bools:
        return self.one.covered_aggressors | self.other.covered_aggressors

    @cached_property
    def covered_victims(self) -> Bools:
        return self.one.covered_victims | self.other.covered_victims

    def covers(self, coalition: list[int], victim: int) -> bool:
        return self.one.covers(coalition, victim) or self.other.covers(coalition, victim)

    @cached_property
    def blocks(self) -> Bools:
        """(n, n): is a finding on aggressor a (row) blocked when v (column) is attacked?"""
        return self.one.blocks | self.other.blocks

    @property
    def causes(self) -> dict[str, Bools]:
        return {
            "blocked": self.one.blocks,
            "nuclear": np.broadcast_to(self.nuclear[:, None], self.one.blocks.shape),
            "outside": _outside(self.one),
            "wider_blocked": self.other.blocks,
            "wider_outside": _outside(self.other),
        }

    def finding_on(self, coalition: Sequence[int], victim: int) -> str:
        """Return what becomes of the finding; of two findings it is enough that one is made."""
        found = {
            each.finding_on(coalition, victim)
            for each in (self.one, self.other)
            if each.covers(list(coalition), victim)
        }
        return next((word for word in ("made", "blocked") if word in found), "not needed")

    def rungs(self, instrument: Instrument, *, blocked: bool = False) -> Ints:
        return np.maximum(
            self.one.rungs(instrument, blocked=blocked),
            self.other.rungs(instrument, blocked=blocked),
        )

    def effective_rung(self, instrument: Instrument, *, blocked: bool = False) -> Rung:
        return max(
            each.effective_rung(instrument, blocked=blocked) for each in (self.one, self.other)
        )

    def rung_in(self, instrument: Instrument, regime: Regime) -> Rung:
        rungs = (
            each.limited(each.model.effective_rung(instrument, blocked=each.blocked))
            for each in self._in_force(regime)
        )
        return max(rungs, default=Rung.NONE)

    def rungs_in(self, instrument: Instrument, regime: Regime) -> Ints:
        rungs = np.zeros(len(self.world), dtype=np.int64)
        for each in self._in_force(regime):
            own = each.model.rungs(instrument, blocked=each.blocked)
            rungs = np.maximum(rungs, own if each.allowed else np.minimum(own, Rung.CONSULT))
        return rungs[:, None]

    def rung_steps(self, party: int, regime: Regime, *, covered: bool) -> tuple[Rung, Rung, Rung]:
        steps = [self.one.rung_steps(party, Regime(), covered=False)]
        for each in self._in_force(regime):
            own = Regime(blocked=each.blocked)
            text, reserved, rung = each.model.rung_steps(party, own, covered=covered)
            if each.model.is_party[party]:
                steps.append((text, reserved, each.limited(rung)))
        return max(steps, key=lambda step: step[2])

    @cached_property
    def this_treaty(self) -> frozenset[str]:
        return self.one.this_treaty | self.other.this_treaty

    @cached_property
    def pledged(self) -> Bools:
        return self.one.pledged | self.other.pledged

    @property
    def pledges(self) -> tuple[Pledges, ...]:
        (one,), (other,) = self.one.pledges, self.other.pledges
        one = one._replace(kept=np.minimum(one.kept, self.at))
        other = other._replace(kept=np.minimum(other.kept, self.at))
        both = Pledges(
            one.aggressors & other.aggressors,
            one.victims & other.victims,
            np.maximum(one.kept, other.kept),
        )
        return both, one, other

    def _in_force(self, regime: Regime) -> Iterator[_InForce]:
        """Yield the treaties that take in the threats of a regime."""
        states = (
            (self.one, regime.outside, regime.blocked),
            (self.other, regime.wider_outside, regime.wider_blocked),
        )
        authorised = all(
            not (outside or blocked)
            for model, outside, blocked in states
            if model.treaty.order.place is Place.UNIVERSAL
        )
        for model, outside, blocked in states:
            if not outside:
                order = model.treaty.order
                regional = order.place is Place.REGIONAL
                barred = regional and order.needs_authorisation and not authorised
                yield _InForce(model, blocked, not barred)


@dataclass(frozen=True)
class _InForce:
    """A treaty that takes in a threat: is its finding blocked, and may it act at all?"""

    model: TreatyModel
    blocked: bool
    allowed: bool

    def limited(self, rung: Rung) -> Rung:
        return rung if self.allowed else min(rung, Rung.CONSULT)


def _outside(model: TreatyModel) -> Bools:
    """Return (n, n): does aggressor a (row) put an attack on v (column) outside the casus?"""
    return ~(model.covered_aggressors[:, None] & model.covered_victims[None, :])


def _text(one: TreatyModel, other: TreatyModel) -> Treaty:
    """Return a text that combines two: of each article the one that reaches further.

    Raises TypeError if a field of `Treaty` is neither combined here nor in `_FROM_THE_FIRST`.
    """
    first, second = one.treaty, other.treaty
    codes = one.world.codes
    bound = one.is_party | other.is_party
    cases = (first.casus, second.casus)
    regional = second if first.order.place is Place.UNIVERSAL else first
    combined: dict[str, Any] = {
        "name": f"{first.name} + {second.name}",
        "parties": Parties(
            tuple(Party(codes[place]) for place in np.flatnonzero(bound)),
            max((first.parties.admission, second.parties.admission), key=_ADMISSION.index),
        ),
        "obligations": Obligations(
            max(first.obligations.sanctions, second.obligations.sanctions),
            max(first.obligations.force, second.obligations.force),
        ),
        "casus": CasusFoederis(
            aggressors=max((casus.aggressors for casus in cases), key=_AGGRESSORS.index),
            named=tuple(dict.fromkeys(code for casus in cases for code in casus.named)),
            victims=max((casus.victims for casus in cases), key=_VICTIMS.index),
            regions=tuple(dict.fromkeys(region for casus in cases for region in casus.regions)),
        ),
        "finding": next(
            (text.finding for text in (first, second) if finding.needs_a_vote(text)), first.finding
        ),
        "reservations": (),
        "order": regional.order,
        "origin": None,
    }
    left_out = {field.name for field in fields(Treaty)} - combined.keys() - _FROM_THE_FIRST
    if left_out:
        raise TypeError(f"two treaties are not combined in {', '.join(sorted(left_out))}")
    return first.with_(**combined)
