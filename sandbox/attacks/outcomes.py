"""What becomes of every attack by one state on another under a treaty.

Six answers to each of the n * (n - 1) threats, from the least help to the most: the victim holds
alone; with parties that each wait to see others act; with parties that trust one another; with
every pledge kept and no vote in the way; with all other states at full strength. More help never
holds less, and the answers are nested so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.single_aggressors import upheld_in_both_moods


@dataclass(frozen=True, eq=False)
class Outcomes:
    """Answers to every threat by one state, (n, n): aggressor (row) by victim (column).

    covered: does the casus foederis take the threat in? alone, hesitant, resolute, kept, ideal:
    does the victim hold in that case? Each is held wherever the one before it is, and none on
    the diagonal. hesitant, resolute and kept are the answers of the treaty where it covers the
    threat, and those of the victim alone elsewhere. blocked: covered threats on which a vote
    stops the finding.
    kept_margin: `S(J) - kappa T` with every pledge kept, minus infinity where not covered.
    """

    covered: Bools
    alone: Bools
    hesitant: Bools
    resolute: Bools
    kept: Bools
    ideal: Bools
    blocked: Bools
    kept_margin: Floats

    @property
    def beyond_the_victim(self) -> Bools:
        """(n, n): threats that the victim does not hold alone and all other states could."""
        return ~self.alone & self.ideal

    @property
    def need(self) -> Bools:
        """(n, n): those of them that the treaty covers; by them it is judged."""
        return self.covered & self.beyond_the_victim


@lru_cache(4)
def attack_outcomes(model: TreatyModel) -> Outcomes:
    """Return the answers to every threat by one state; remembered for the newest models."""
    n, required = len(model.world), model.treaty.settings.required_odds
    pairs = ~np.eye(n, dtype=bool)
    alone = pairs & (model.own - required * model.at >= -TOLERANCE)
    covered, margin = np.zeros((n, n), dtype=bool), np.full((n, n), -np.inf)
    for pledges in model.pledges:
        inside = pairs & pledges.aggressors[:, None] & pledges.victims[None, :]
        covered |= inside
        sent = pledges.kept.sum(axis=0) - pledges.kept
        held = model.own + sent - required * model.at
        margin = np.where(inside, np.maximum(margin, held), margin)
    asked = covered & ~alone
    resolute, hesitant = upheld_in_both_moods(model, asked)
    resolute |= alone
    hesitant |= alone
    kept = resolute | (covered & (margin >= -TOLERANCE))
    everyone = model.world_at.sum(axis=0)
    ideal = pairs & (everyone - (1 + required) * model.world_at >= -TOLERANCE)
    return Outcomes(
        covered, alone, hesitant, resolute, kept, ideal | kept, covered & model.blocks, margin
    )
