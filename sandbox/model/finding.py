"""Who can block the finding of an aggression (guide, The model: The treaty, article 4)."""

from __future__ import annotations

import numpy as np

from sandbox.model.arrays import Bools, Ints
from sandbox.treaty.articles import FindingBody, FindingRule
from sandbox.treaty.treaty import Treaty
from sandbox.world.relations import PactKind
from sandbox.world.world import World


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


def opponents(treaty: Treaty, world: World) -> Bools:
    """Return (n, n) bools: does s (row) vote against a finding on aggressor a?

    The aggressor does, unless parties to the dispute do not vote, and so do its
    patrons if the treaty lets them. Whoever is the victim votes for all the same.
    """
    against = np.zeros((len(world), len(world)), dtype=bool)
    if treaty.finding.patrons:
        own = frozenset({treaty.origin} if treaty.origin else ())
        against |= world.pact_matrix(PactKind.DEFENCE, own)
    np.fill_diagonal(against, treaty.finding.disputants_vote)
    return against & voters(treaty, world)[:, None]


def blocked(treaty: Treaty, world: World) -> Bools:
    """Return (n, n) bools: is the finding on aggressor a (row) blocked when v is attacked?"""
    n = len(world)
    if not needs_a_vote(treaty):
        return np.zeros((n, n), dtype=bool)
    finding = treaty.finding
    electorate = voters(treaty, world)
    against = opponents(treaty, world)
    noes = _noes(against)
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
        made &= _noes(against & holders[:, None]) == 0
    stopped: Bools = ~(made & (ayes > 0))
    return stopped


def _noes(against: Bools) -> Ints:
    """Return (n, n): the votes against aggressor a (row) when v, which votes for, is attacked."""
    noes: Ints = against.sum(axis=0)[:, None] - against.T
    return noes
