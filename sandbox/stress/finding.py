"""Who can block the finding that aggression has occurred (design section 3, article 4)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sandbox.treaty.articles import FindingBody, FindingRule
from sandbox.treaty.treaty import Treaty
from sandbox.world.relations import PactKind
from sandbox.world.world import World

Bools = NDArray[np.bool_]


def needs_a_vote(treaty: Treaty) -> bool:
    """Tell whether a council or an assembly has to make the finding."""
    return treaty.finding.body in (FindingBody.COUNCIL, FindingBody.ASSEMBLY)


def voters(treaty: Treaty, world: World) -> Bools:
    """Return (n,) bools: who has a vote on the finding in this world."""
    if treaty.finding.body is FindingBody.COUNCIL:
        electorate = frozenset(treaty.finding.council)
    elif treaty.finding.body is FindingBody.ASSEMBLY:
        electorate = treaty.parties.bound_in(world.year)
    else:
        electorate = frozenset()
    return np.array([code in electorate for code in world.codes], dtype=bool)


def votes_against(treaty: Treaty, world: World) -> NDArray[np.bool_]:
    """Return (n, n, n) bools: does s vote against a finding on a when v is attacked?

    The victim votes for; the aggressor votes against, or not at all where
    parties to the dispute do not vote; patrons of the aggressor vote against if
    the treaty lets them.
    """
    n = len(world)
    self_ = np.eye(n, dtype=bool)
    against = np.zeros((n, n), dtype=bool)
    if treaty.finding.patrons:
        own = frozenset({treaty.origin} if treaty.origin else ())
        against |= world.pact_matrix(PactKind.DEFENCE, own)
    against[self_] = treaty.finding.disputants_vote
    against &= voters(treaty, world)[:, None]
    return against[:, :, None] & ~self_[:, None, :]


def blocked(treaty: Treaty, world: World) -> Bools:
    """Return (n, n) bools: is the finding on aggressor a (row) blocked when v is attacked?"""
    n = len(world)
    if not needs_a_vote(treaty):
        return np.zeros((n, n), dtype=bool)
    finding = treaty.finding
    electorate = voters(treaty, world)
    against = votes_against(treaty, world)
    noes = against.sum(axis=0)
    cast = np.full((n, n), electorate.sum())
    if not finding.disputants_vote:
        cast = cast - electorate[:, None] - electorate[None, :]
        np.fill_diagonal(cast, 0)
    ayes = cast - noes
    if finding.rule is FindingRule.UNANIMITY:
        made = noes == 0
    elif finding.rule is FindingRule.TWO_THIRDS:
        made = 3 * ayes >= 2 * cast
    else:
        made = ayes > noes
    if finding.rule is FindingRule.VETOES:
        holders = np.array([code in finding.vetoes for code in world.codes], dtype=bool)
        made &= ~against[holders].any(axis=0)
    return ~(made & (ayes > 0))
