"""Changes of a treaty's text: each says itself in a sentence and makes the changed treaty.

Changes of different states, or of different articles, can be made in any order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from sandbox.analysis.advice import terms
from sandbox.analysis.advice.costs import Costs
from sandbox.model.arrays import Bools
from sandbox.model.draft import Draft
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    CasusFoederis,
    Finding,
    FindingBody,
    FindingRule,
    Instrument,
    Rung,
    Scope,
    Victims,
)
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.words import word
from sandbox.world.world import World


class Change(Protocol):
    """What every change can do."""

    @property
    def kind(self) -> str:
        """What sort of change it is, a word of JSON."""

    def apply(self, treaty: Treaty) -> Treaty:
        """Return the treaty with this change."""

    def sentence(self, world: World) -> Sentence:
        """Return what it asks, in one sentence with the names that states have in a world."""

    def cost(self, draft: Draft, costs: Costs) -> int:
        """Return what it costs as a change of a draft as it stands."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain values by name."""


def apply_all(treaty: Treaty, changes: Iterable[Change]) -> Treaty:
    """Return a treaty with all these changes."""
    for change in changes:
        treaty = change.apply(treaty)
    return treaty


@dataclass(frozen=True, slots=True)
class Join:
    """A state becomes a party, bound at these rungs."""

    state: str
    force: Rung
    sanctions: Rung

    @property
    def kind(self) -> str:
        return "join"

    def apply(self, treaty: Treaty) -> Treaty:
        return terms.with_party(treaty, self.state, self.force, self.sanctions)

    def sentence(self, world: World) -> Sentence:
        return say(
            "{state} joins; its obligations: force {force}, sanctions {sanctions}.",
            state=_name(world, self.state),
            force=word(self.force),
            sanctions=word(self.sanctions),
        )

    def cost(self, draft: Draft, costs: Costs) -> int:
        return costs.of_joining(
            self.force,
            self.sanctions,
            great=_great(draft, self.state),
            rival=bool(rivals_of_parties(draft)[draft.world.place(self.state)]),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "state": self.state,
            "force": self.force.word,
            "sanctions": self.sanctions.word,
        }


@dataclass(frozen=True, slots=True)
class Leave:
    """A party leaves the treaty."""

    state: str

    @property
    def kind(self) -> str:
        return "leave"

    def apply(self, treaty: Treaty) -> Treaty:
        return terms.without_party(treaty, self.state)

    def sentence(self, world: World) -> Sentence:
        return say("{state} leaves.", state=_name(world, self.state))

    def cost(self, draft: Draft, costs: Costs) -> int:
        force, sanctions = (
            draft.treaty.rung_of(self.state, instrument)
            for instrument in (Instrument.FORCE, Instrument.SANCTIONS)
        )
        return costs.of_leaving(force, sanctions, great=_great(draft, self.state))

    def to_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, "state": self.state}


@dataclass(frozen=True, slots=True)
class MoveRung:
    """A party is bound to an instrument at another rung.

    drops_reservation: all that it takes is that the party gives up its reservation.
    """

    state: str
    instrument: Instrument
    before: Rung
    after: Rung
    drops_reservation: bool = False

    @property
    def kind(self) -> str:
        return "reservation" if self.drops_reservation else "rung"

    def apply(self, treaty: Treaty) -> Treaty:
        return terms.with_rung(treaty, self.state, self.instrument, self.after)

    def sentence(self, world: World) -> Sentence:
        values = {
            "state": _name(world, self.state),
            "instrument": word(self.instrument),
            "before": word(self.before),
            "after": word(self.after),
        }
        if self.drops_reservation:
            return say(
                "{state} drops its reservation on {instrument}, and is bound at {after} instead of"
                " {before}.",
                **values,
            )
        return say("{state} moves from {before} to {after} in {instrument}.", **values)

    def cost(self, draft: Draft, costs: Costs) -> int:
        price = costs.of_force if self.instrument is Instrument.FORCE else costs.of_sanctions
        return price(self.before, self.after, great=_great(draft, self.state))

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "state": self.state,
            "instrument": str(self.instrument),
            "from": self.before.word,
            "to": self.after.word,
        }


@dataclass(frozen=True, slots=True)
class MovePledge:
    """A party pledges another share (0 to 1) of its strength."""

    state: str
    before: float
    after: float

    @property
    def kind(self) -> str:
        return "pledge"

    def apply(self, treaty: Treaty) -> Treaty:
        return terms.with_pledge(treaty, self.state, self.after)

    def sentence(self, world: World) -> Sentence:
        return say(
            "{state} pledges {after:.0%} of its strength instead of {before:.0%}.",
            state=_name(world, self.state),
            before=self.before,
            after=self.after,
        )

    def cost(self, draft: Draft, costs: Costs) -> int:
        return costs.of_pledge(self.before, self.after, great=_great(draft, self.state))

    def to_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, "state": self.state, "from": self.before, "to": self.after}


@dataclass(frozen=True, slots=True)
class ChangeFinding:
    """Article 4 becomes another."""

    after: Finding

    @property
    def kind(self) -> str:
        return "finding"

    def apply(self, treaty: Treaty) -> Treaty:
        return treaty.with_(finding=self.after)

    def sentence(self, world: World) -> Sentence:
        if self.after.body is FindingBody.NO_ONE:
            return say(
                "No finding is needed: the parties owe what they owe once there is an attack."
            )
        if self.after.body is FindingBody.EACH_PARTY:
            return say("Each party finds for itself whether aggression has occurred.")
        values = {"body": word(self.after.body), "rule": word(self.after.rule)}
        if self.after.rule is FindingRule.VETOES or self.after.disputants_vote:
            return say("The finding is made by: {body}, by this rule: {rule}.", **values)
        return say(
            "The finding is made by: {body}, by this rule: {rule}; aggressor and victim do not"
            " vote.",
            **values,
        )

    def cost(self, draft: Draft, costs: Costs) -> int:
        return costs.finding

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "body": str(self.after.body),
            "rule": str(self.after.rule),
            "disputants_vote": self.after.disputants_vote,
            "patrons": self.after.patrons,
        }


@dataclass(frozen=True, slots=True)
class ChangeCasus:
    """Article 3 becomes another."""

    after: CasusFoederis

    @property
    def kind(self) -> str:
        return "casus"

    def apply(self, treaty: Treaty) -> Treaty:
        return treaty.with_(casus=self.after)

    def sentence(self, world: World) -> Sentence:
        named = self.after.aggressors is Aggressors.NAMED
        regions = self.after.victims is Victims.REGIONS
        return say(
            "The casus foederis takes in as aggressors: {aggressors}; as victims: {victims}.",
            aggressors=self.after.named if named else word(self.after.aggressors),
            victims=(word(Victims.PARTIES), *map(word, self.after.regions))
            if regions
            else word(self.after.victims),
        )

    def cost(self, draft: Draft, costs: Costs) -> int:
        return costs.casus

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "aggressors": str(self.after.aggressors),
            "victims": str(self.after.victims),
        }


@dataclass(frozen=True, slots=True)
class ChangeScope:
    """Article 5 becomes another."""

    after: Scope

    @property
    def kind(self) -> str:
        return "scope"

    def apply(self, treaty: Treaty) -> Treaty:
        return treaty.with_(scope=self.after)

    def sentence(self, world: World) -> Sentence:
        if not self.after.deployment and not self.after.own:
            return say("The parties send forces to every region.")
        return say(
            "The parties send forces to these regions: {regions}.",
            regions=tuple(map(word, self.after.deployment)),
        )

    def cost(self, draft: Draft, costs: Costs) -> int:
        return costs.scope

    def to_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, "regions": [str(region) for region in self.after.deployment]}


@dataclass(frozen=True, slots=True)
class ChangeAdmission:
    """Another rule of who may become a party later on."""

    after: Admission

    @property
    def kind(self) -> str:
        return "admission"

    def apply(self, treaty: Treaty) -> Treaty:
        parties = treaty.parties
        return treaty.with_(parties=type(parties)(parties.states, self.after))

    def sentence(self, world: World) -> Sentence:
        return say("Admission becomes: {admission}.", admission=word(self.after))

    def cost(self, draft: Draft, costs: Costs) -> int:
        return costs.admission

    def to_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, "admission": str(self.after)}


def rivals_of_parties(draft: Draft) -> Bools:
    """Return (n,): which states are rivals of a party of the treaty as it stands."""
    rivals, parties = draft.world.rivals, draft.model.is_party
    return np.asarray((rivals | rivals.T)[:, parties].any(axis=1))


def _great(draft: Draft, state: str) -> bool:
    return bool(draft.world.great[draft.world.place(state)])


def _name(world: World, state: str) -> str:
    return world.state(state).name
