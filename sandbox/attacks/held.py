"""How many of the likely attacks by one state a treaty holds."""

from __future__ import annotations

from dataclasses import fields
from functools import lru_cache
from typing import Any

import numpy as np

from sandbox.attacks.outcomes import Outcomes, attack_outcomes
from sandbox.model.arrays import Bools, Floats
from sandbox.model.attack_weights import attack_weights, rivals
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.attacks_held import Aggressor, AttacksHeld, Breakdown, HeldShares
from sandbox.sentences import say


@lru_cache(4)
def attacks_held(model: TreatyModel) -> AttacksHeld:
    """Return the likely attacks that a model's treaty holds; remembered for the newest models.

    Raises Refusal where no state of the world has a known indicator.
    """
    world, outcomes = model.world, attack_outcomes(model)
    weights = attack_weights(world)
    weight = weights.weight
    sums = _by_aggressor(weight, outcomes, model.covered_victims)
    rival: Bools = np.any(rivals(world) & model.covered_victims[None, :], axis=1)
    by_aggressor = [Breakdown(*row) for row in sums.tolist()]
    return AttacksHeld(
        treaty=model.treaty.name,
        world=world.year,
        reach=1.0 - float(weight[~outcomes.covered].sum()) if weight.any() else None,
        covered=Breakdown(*sums.sum(axis=0).tolist()).held(),
        by_great_powers=Breakdown(*sums[world.great].sum(axis=0).tolist()).held(),
        by_others=Breakdown(*sums[~world.great].sum(axis=0).tolist()).held(),
        anywhere=_anywhere(weight, outcomes),
        aggressors=tuple(
            Aggressor(code, bool(world.great[place]), bool(rival[place]), by_aggressor[place])
            for place, code in enumerate(world.codes)
        ),
        unknown=tuple(world.codes[place] for place in np.flatnonzero(weights.unknown)),
        **_poorly_known(model, weight, outcomes),
    )


def _by_aggressor(weight: Floats, outcomes: Outcomes, victims: Bools) -> Floats:
    """Return what becomes of the attacks of each state on the victims covered (n,).

    A row for each aggressor, a column for each field of `Breakdown`.
    """
    covered, alone = outcomes.covered, outcomes.alone
    only_kept = outcomes.kept & ~outcomes.resolute
    parts = {
        "alone": covered & alone,
        "hesitant": covered & outcomes.hesitant & ~alone,
        "resolute": covered & outcomes.resolute & ~outcomes.hesitant,
        "kept": covered & only_kept,
        "blocked": covered & only_kept & outcomes.blocked,
        "never": covered & ~outcomes.kept,
        "unmet": outcomes.need & ~outcomes.kept,
        "not_covered": ~covered & victims[None, :],
    }
    return np.array([np.vecdot(weight, parts[field.name]) for field in fields(Breakdown)]).T


def _anywhere(weight: Floats, outcomes: Outcomes) -> HeldShares:
    """Return the shares of all the attacks in the world that need help, covered or not."""
    needed = outcomes.beyond_the_victim
    held = outcomes.covered & needed
    kept = float((weight * (held & outcomes.kept)).sum())
    total = kept + float((weight * (needed & ~(held & outcomes.kept))).sum())
    if not total > 0:
        because = say(
            "There is no likely attack that a victim could not hold alone and all other states"
            " together could."
        )
        return HeldShares(None, None, None, None, because)
    hesitant, resolute = (
        float((weight * (held & one)).sum()) for one in (outcomes.hesitant, outcomes.resolute)
    )
    return HeldShares(None, hesitant / total, resolute / total, kept / total)


def _poorly_known(model: TreatyModel, weight: Floats, outcomes: Outcomes) -> dict[str, Any]:
    """Return which states lack half of the indicators, and how much of the need is on them."""
    settings = model.treaty.settings
    lacking = model.world.poorly_known(settings.index, settings.weights)
    needed = weight * outcomes.need
    on_them = float(needed[lacking[:, None] | lacking[None, :]].sum())
    return {
        "poorly_known": tuple(model.world.codes[place] for place in np.flatnonzero(lacking)),
        "poorly_known_share": on_them / float(needed.sum()) if on_them > 0 else 0.0,
    }
