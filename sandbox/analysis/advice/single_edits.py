"""Every single edit of a treaty that may mend it, in ladders of more and more of one thing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

import numpy as np

from sandbox.analysis.advice import terms
from sandbox.analysis.advice.changes import (
    Change,
    ChangeAdmission,
    ChangeCasus,
    ChangeFinding,
    ChangeScope,
    Join,
    MovePledge,
    MoveRung,
)
from sandbox.analysis.advice.costs import Costs
from sandbox.model.draft import Draft
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    FindingBody,
    FindingRule,
    Instrument,
    Place,
    Reservation,
    Rung,
    Scope,
    Victims,
    WiderOrder,
)
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.words import word
from sandbox.world.states import State

#: The shares of their strength that the parties may be asked to pledge.
_PLEDGES = (0.25, 0.5, 0.75, 1.0)

#: The fewest parties that are ruled out together, where they are.
_GROUP = 4


class EditKind(StrEnum):
    """What an edit changes."""

    FORCE = "force"
    SANCTIONS = "sanctions"
    JOINING = "joining"
    FINDING = "finding"
    CASUS = "casus"
    SCOPE = "scope"
    PLEDGES = "pledges"
    ARMS = "arms"
    ADMISSION = "admission"
    ORDER = "order"


@dataclass(frozen=True)
class Edit:
    """One edit of a draft: what it says, what it asks of whom, and the treaty that comes of it.

    changes: it as changes of single parties and articles, which have their costs; empty for
    articles 8 and 9, which have none of their own. make: returns the treaty; most are never made.
    """

    words: Sentence
    make: Callable[[], Treaty]
    changes: tuple[Change, ...] = ()

    @property
    def states(self) -> tuple[str, ...]:
        """The abbreviations of the states whose own terms change."""
        own = Join | MovePledge | MoveRung
        return tuple(change.state for change in self.changes if isinstance(change, own))

    def cost(self, draft: Draft, costs: Costs) -> int:
        """Return what the edit costs; an article without a cost, as much as another admission."""
        if not self.changes:
            return costs.admission
        return sum(change.cost(draft, costs) for change in self.changes)


@dataclass(frozen=True)
class Ladder:
    """Edits of one kind, of one thing, from less to more.

    bounds: return treaties under which every party is ready at least as soon as after any edit of
    this ladder, whatever becomes of the finding, and promises force just as here. Several ladders
    have the same object as a bound, so that one test may rule them all out.
    """

    kind: EditKind
    edits: tuple[Edit, ...]
    bounds: tuple[Callable[[], Treaty], ...] = ()


def ladders(draft: Draft, joining: Collection[str] = ()) -> Iterator[Ladder]:
    """Yield the ladders of a draft, without edits that leave the text as it is.

    joining: states that may join, beside the great powers.
    """
    for instrument in Instrument:
        rungs = _Rungs(draft, instrument)
        yield from rungs.together()
        yield from rungs.one_by_one()
    yield from _joining(draft, joining)
    yield from _pledges(draft)
    yield from _finding(draft)
    yield from _casus(draft)
    yield from _others(draft)


class _Rungs:
    """The parties of a draft, and the ladders of what they owe by one instrument."""

    def __init__(self, draft: Draft, instrument: Instrument) -> None:
        self._treaty = treaty = draft.treaty
        self._world, self._instrument = draft.world, instrument
        self._kind = EditKind(instrument.value)
        share = draft.model.share
        order = sorted(range(len(draft.world)), key=lambda place: (-share[place], place))
        states = [draft.world.states[place] for place in order]
        powers = {draft.world.codes[place] for place in np.flatnonzero(draft.world.great)}
        #: The strongest first.
        self._parties = [state for state in states if state.code in treaty.bound]
        self._rung = {state.code: treaty.rung_of(state.code, instrument) for state in self._parties}
        # Whoever promises no force until then would add to what kept pledges hold.
        promising = [
            state
            for state in self._parties
            if instrument is Instrument.SANCTIONS or self._rung[state.code] > Rung.NONE
        ]
        #: By party, what bounds all that it may be asked; the bound on the most parties first.
        self._bounds: dict[str, tuple[Callable[[], Treaty], ...]] = {}
        self._add_bound(promising)
        self._halve([state for state in promising if state.code not in powers])

    def together(self) -> Iterator[Ladder]:
        """Yield the ladders that ask the same of all parties, or of all with reservations."""
        treaty, instrument = self._treaty, self._instrument
        text = treaty.obligations.rung(instrument)
        free = [code for code, rung in self._rung.items() if rung == text]
        yield self._ladder(
            Edit(
                say(
                    "All parties move from {before} to {after} in {instrument}.",
                    instrument=word(instrument),
                    before=word(text),
                    after=word(rung),
                ),
                partial(_raised, treaty, instrument, rung),
                tuple(MoveRung(code, instrument, text, rung) for code in free),
            )
            for rung in Rung
            if rung > text and free
        )
        limited = {code: rung for code, rung in self._rung.items() if rung < text}
        if len(limited) > 1:
            yield self._ladder(
                [
                    Edit(
                        say(
                            "All reservations on {instrument} are dropped.",
                            instrument=word(instrument),
                        ),
                        partial(_at_once, treaty, frozenset(limited), instrument, text),
                        tuple(
                            MoveRung(code, instrument, rung, text, drops_reservation=True)
                            for code, rung in limited.items()
                        ),
                    )
                ]
            )

    def one_by_one(self) -> Iterator[Ladder]:
        """Yield the ladder of each party."""
        treaty, instrument = self._treaty, self._instrument
        text = treaty.obligations.rung(instrument)
        for state in self._parties:
            code, own = state.code, self._rung[state.code]
            moves = [
                MoveRung(code, instrument, own, rung, drops_reservation=own < rung == text)
                for rung in Rung
                if rung > own
            ]
            yield self._ladder(
                Edit(move.sentence(self._world), partial(move.apply, treaty), (move,))
                for move in moves
            )

    def _ladder(self, edits: Iterable[Edit]) -> Ladder:
        """Return a ladder, with what bounds all the parties that it asks."""
        made = tuple(edits)
        if not made:
            return Ladder(self._kind, ())
        asked = [self._bounds.get(code, ()) for code in made[-1].states]
        shared = [bound for bound in asked[0] if all(bound in others for others in asked)]
        return Ladder(self._kind, made, (*shared, made[-1].make))

    def _add_bound(self, group: Sequence[State]) -> None:
        """Let the treaty that binds a group to standing forces bound each of its parties."""
        codes = frozenset(state.code for state in group)
        bound = partial(_at_once, self._treaty, codes, self._instrument, Rung.STANDING)
        for code in codes:
            self._bounds[code] = (*self._bounds.get(code, ()), bound)

    def _halve(self, group: Sequence[State]) -> None:
        """Add the bound on a group, on its two halves, and so on."""
        self._add_bound(group)
        if len(group) >= 2 * _GROUP:
            middle = len(group) // 2
            self._halve(group[:middle])
            self._halve(group[middle:])


def _raised(treaty: Treaty, instrument: Instrument, rung: Rung) -> Treaty:
    """Return the treaty with another rung in its text; reservations stay."""
    if instrument is Instrument.FORCE:
        return treaty.with_(obligations=replace(treaty.obligations, force=rung))
    return treaty.with_(obligations=replace(treaty.obligations, sanctions=rung))


def _at_once(
    treaty: Treaty, parties: Collection[str], instrument: Instrument, rung: Rung
) -> Treaty:
    """Return the treaty with some parties bound at a rung no lower than the text's."""
    before = treaty.obligations.rung(instrument)
    kept = tuple(
        each
        for each in treaty.reservations
        if each.instrument is not instrument or each.party not in parties
    )
    if rung == before:
        return treaty.with_(reservations=kept)
    limited = {each.party for each in kept if each.instrument is instrument}
    rest = sorted({each.state for each in treaty.parties.states} - limited - set(parties))
    held_back = tuple(Reservation(state, instrument, before) for state in rest)
    return _raised(treaty, instrument, rung).with_(reservations=(*kept, *held_back))


def _joining(draft: Draft, others: Collection[str]) -> Iterator[Ladder]:
    """Yield a ladder for each great power outside, and each of `others`, that joins."""
    treaty, world, owed = draft.treaty, draft.world, draft.treaty.obligations
    for place, state in enumerate(world.states):
        if (world.great[place] or state.code in others) and state.code not in treaty.bound:
            yield _of_change(draft, EditKind.JOINING, Join(state.code, owed.force, owed.sanctions))


def _of_change(draft: Draft, kind: EditKind, change: Change) -> Ladder:
    make = partial(change.apply, draft.treaty)
    return Ladder(kind, (Edit(change.sentence(draft.world), make, (change,)),))


def _pledges(draft: Draft) -> Iterator[Ladder]:
    """Yield the ladder of what all parties pledge, none of them less than now."""
    treaty = draft.treaty
    now = {
        code: terms.pledge_of(treaty, code) for code in draft.world.codes if code in treaty.bound
    }
    edits = []
    for share in _PLEDGES:
        asked = {code: pledged for code, pledged in now.items() if pledged < share}
        if asked:
            own = tuple((code, more) for code, more in treaty.forces.own if more > share)
            forces = replace(treaty.forces, pledge=max(share, treaty.forces.pledge), own=own)
            edits.append(
                Edit(
                    say("Each party pledges at least {share:.0%} of its strength.", share=share),
                    partial(treaty.with_, forces=forces),
                    tuple(MovePledge(code, before, share) for code, before in asked.items()),
                )
            )
    yield Ladder(EditKind.PLEDGES, tuple(edits))


def _finding(draft: Draft) -> Iterator[Ladder]:
    """Yield other ways to find that aggression has occurred, which fewer states can block."""
    now = draft.treaty.finding
    ways = [replace(now, body=FindingBody.NO_ONE)]
    if now.body in (FindingBody.COUNCIL, FindingBody.ASSEMBLY):
        ways += [replace(now, rule=FindingRule.MAJORITY), replace(now, disputants_vote=False)]
    else:
        ways += [replace(now, body=FindingBody.ASSEMBLY, rule=FindingRule.MAJORITY)]
    for way in ways:
        if way != now and now.body is not FindingBody.NO_ONE:
            yield _of_change(draft, EditKind.FINDING, ChangeFinding(way))


def _casus(draft: Draft) -> Iterator[Ladder]:
    """Yield wider cases for which the treaty works."""
    now = draft.treaty.casus
    ways = [replace(now, victims=Victims.ANY, regions=())]
    if now.aggressors is Aggressors.NAMED:
        ways.append(replace(now, aggressors=Aggressors.OUTSIDERS, named=()))
    if now.aggressors is not Aggressors.ANY:
        ways.append(replace(now, aggressors=Aggressors.ANY, named=()))
    for way in ways:
        if way != now:
            yield _of_change(draft, EditKind.CASUS, ChangeCasus(way))


def _others(draft: Draft) -> Iterator[Ladder]:
    """Yield edits of admission, scope, arms and of the place in a wider order."""
    treaty, order = draft.treaty, draft.treaty.order
    admission = treaty.parties.admission
    if admission is Admission.CLOSED:
        yield _of_change(draft, EditKind.ADMISSION, ChangeAdmission(Admission.BY_CONSENT))
    if admission is not Admission.OPEN:
        yield _of_change(draft, EditKind.ADMISSION, ChangeAdmission(Admission.OPEN))
    if treaty.scope != Scope():
        yield _of_change(draft, EditKind.SCOPE, ChangeScope(Scope()))
    if treaty.arms.reduction > 0:
        arms = replace(treaty.arms, reduction=0.0)
        words = say("The parties do not reduce their arms.")
        yield Ladder(EditKind.ARMS, (Edit(words, partial(treaty.with_, arms=arms)),))
    if order.place is Place.REGIONAL:
        ways: list[tuple[Sentence, WiderOrder]] = [
            (say("It supports the universal order."), replace(order, supports=True)),
            (say("The universal order supports it."), replace(order, supported=True)),
            (
                say("It may act without being authorised."),
                replace(order, needs_authorisation=False),
            ),
        ]
        for words, way in ways:
            if way != order:
                made = partial(treaty.with_, order=way)
                yield Ladder(EditKind.ORDER, (Edit(words, made),))
