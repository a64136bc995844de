"""Who votes how on the finding of an aggression (guide, The model: The treaty, article 4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.model import finding
from sandbox.model.arrays import codes_at
from sandbox.model.treaty_model import TreatyModel
from sandbox.model.two_treaties import TwoTreaties
from sandbox.treaty.articles import FindingRule


@dataclass(frozen=True)
class Ballot:
    """The vote on one aggressor, states by abbreviation.

    treaty: whose organ votes. absent: members of it that are parties to the dispute and so do
    not vote. blocking: the votes against that stop the finding, those of veto holders alone
    where one of them is against; none where it is made, or where nobody votes for it.
    """

    treaty: str
    aggressor: str
    ayes: tuple[str, ...]
    noes: tuple[str, ...]
    absent: tuple[str, ...]
    made: bool
    blocking: tuple[str, ...]
    by_veto: bool


def ballots(model: TreatyModel, coalition: Sequence[int], victim: int) -> tuple[Ballot, ...]:
    """Return the votes that an attack brings about, one for each aggressor; places of states.

    With two treaties in force each that covers the attack holds its own. None where no organ
    has to make a finding.
    """
    return tuple(
        _ballot(each, aggressor, victim)
        for each in _models(model)
        if finding.needs_a_vote(each.treaty) and each.covers(list(coalition), victim)
        for aggressor in coalition
    )


def _models(model: TreatyModel) -> Iterator[TreatyModel]:
    if isinstance(model, TwoTreaties):
        yield from (model.one, model.other)
    else:
        yield model


def _ballot(model: TreatyModel, aggressor: int, victim: int) -> Ballot:
    treaty, world = model.treaty, model.world
    members = finding.voters(treaty, world)
    absent = np.zeros_like(members)
    if not treaty.finding.disputants_vote:
        absent[[aggressor, victim]] = members[[aggressor, victim]]
    noes = finding.opponents(treaty, world)[:, aggressor] & ~absent
    noes[victim] = False
    ayes = members & ~noes & ~absent
    made = not bool(model.blocks[aggressor, victim])
    holders = np.array([code in treaty.finding.vetoes for code in world.codes], dtype=bool)
    vetoed = noes & holders & (treaty.finding.rule is FindingRule.VETOES)
    by_veto = not made and bool(vetoed.any())
    stopping = np.zeros_like(noes) if made else vetoed if by_veto else noes
    return Ballot(
        treaty=treaty.name,
        aggressor=world.codes[aggressor],
        ayes=codes_at(world.codes, ayes),
        noes=codes_at(world.codes, noes),
        absent=codes_at(world.codes, absent),
        made=made,
        blocking=codes_at(world.codes, stopping),
        by_veto=by_veto,
    )
