"""Whose votes block a finding, and for whom (guide, The model: The treaty, article 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sandbox.model import finding
from sandbox.model.arrays import Bools
from sandbox.model.treaty_model import TreatyModel
from sandbox.treaty.articles import FindingRule


@dataclass(frozen=True)
class Blockers:
    """Who can block a finding on an aggressor that the treaty covers, for some victim it covers.

    alone (n, n): does the vote of s (row) alone block a finding on aggressor a? together (n, n):
    does s vote against a finding on a that only several such votes together block?
    """

    alone: Bools
    together: Bools


def blockers(model: TreatyModel) -> Blockers:
    """Return who blocks a finding alone, and who does together with others."""
    shielded = model.blocks & model.covered_victims & ~np.eye(len(model.world), dtype=bool)
    blocked = shielded.any(axis=1) & model.covered_aggressors
    against = finding.opponents(model.treaty, model.world) & blocked[None, :]
    alone = against & _suffices(model)
    return Blockers(alone, against & ~alone.any(axis=0, keepdims=True))


def nobody_votes(model: TreatyModel) -> bool:
    """Tell whether an organ has to make the finding in which no state of the world has a vote."""
    return finding.needs_a_vote(model.treaty) and not _voters(model).any()


def _suffices(model: TreatyModel) -> Bools:
    """Return (n, n) bools: would one vote, that of s (row), block a finding on aggressor a?"""
    article, voters = model.treaty.finding, _voters(model)
    n = len(voters)
    if article.rule is FindingRule.UNANIMITY:
        return np.ones((n, n), dtype=bool)
    cast = np.full(n, int(voters.sum()))
    if not article.disputants_vote:
        # Nor does the victim vote, provided that a voter other than the aggressor is left.
        cast = cast - voters
        cast = cast - (cast > 0)
    two_thirds = article.rule is FindingRule.TWO_THIRDS
    few = 3 * (cast - 1) < 2 * cast if two_thirds else cast - 1 <= 1
    enough = np.broadcast_to(few, (n, n)).copy()
    if article.rule is FindingRule.VETOES:
        enough |= np.isin(model.world.codes, article.vetoes)[:, None]
    return enough


def _voters(model: TreatyModel) -> Bools:
    return finding.voters(model.treaty, model.world)
