"""Whether a changed treaty reaches a goal, by the program's own answers.

This is what decides in the end: no advice is given that it does not confirm.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sandbox.analysis.advice.goals import (
    AllHeld,
    AllSign,
    Attacks,
    CriterionMet,
    Goal,
    NameReached,
    PlainGoal,
    ShareHeld,
    ThreatHeld,
)
from sandbox.analysis.participation.burden_sharing import burden_sharing_of
from sandbox.analysis.participation.burdens import Expectation, StateBurden
from sandbox.attacks.held import attacks_held
from sandbox.criteria import impartiality
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.judging import judge
from sandbox.criteria.tested_threats import tested_threats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import TOLERANCE
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import places_of_threat, threat_numbers
from sandbox.search.pool import aggressors
from sandbox.search.worst_coalitions import worst_coalitions
from sandbox.treaty.articles import Aggressors, Instrument
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty


def reaches(goal: Goal, before: Draft, treaty: Treaty) -> bool:
    """Tell whether a changed treaty reaches a goal.

    before: the draft as it stands, whose threats stay the test.
    """
    after = replace(before, treaty=treaty)
    if isinstance(goal, AllSign):
        return reaches(goal.goal, before, treaty) and all_sign(after.model, goal.ratio)
    return all(model_reaches(goal, model) for model in judged(goal, before, after))


def all_sign(model: TreatyModel, ratio: float) -> bool:
    """Tell whether every party of a treaty stays where a state bears at most this ratio."""
    return not unwilling(model, ratio)


def unwilling(model: TreatyModel, ratio: float) -> tuple[StateBurden, ...]:
    """Return the parties that leave where a state bears at most this ratio."""
    sharing = burden_sharing_of(model, Expectation.EITHER)
    return tuple(one for one in sharing.parties if not one.stays_at(ratio))


def judged(goal: PlainGoal, before: Draft, after: Draft) -> tuple[TreatyModel, ...]:
    """Return the models that must each reach the goal.

    The changed treaty, and, where it takes in other aggressors than the draft does as it stands,
    the same treaty against those. A single threat is asked of the text alone, and so is
    what the text is to be called.
    """
    if isinstance(goal, ThreatHeld | NameReached) or goal == CriterionMet(
        impartiality.CRITERION.key
    ):
        return (after.model,)
    as_it_stands = with_aggressors_of(before, after)
    return (after.model,) if as_it_stands is None else (after.model, as_it_stands.model)


def with_aggressors_of(before: Draft, after: Draft) -> Draft | None:
    """Return a changed draft that takes in the aggressors of the one before, by name.

    None where it takes in the same as it is.
    """
    old, new = before.model.covered_aggressors, after.model.covered_aggressors
    if (old == new).all():
        return None
    named = tuple(np.array(before.world.codes)[old].tolist())
    casus = replace(after.treaty.casus, aggressors=Aggressors.NAMED, named=named)
    return replace(after, treaty=after.treaty.with_(casus=casus))


def model_reaches(goal: PlainGoal, model: TreatyModel) -> bool:
    """Tell whether a treaty reaches a goal on the threats that it covers."""
    if isinstance(goal, ThreatHeld):
        return threat_is_held(model, goal)
    if isinstance(goal, AllHeld):
        victims = np.flatnonzero(model.covered_victims)
        pool = aggressors(goal.pool, model)
        best = worst_coalitions(model, victims, goal.mood, goal.size, pool)
        return bool((best.margin[:, goal.size - 1] >= -TOLERANCE).all())
    if isinstance(goal, ShareHeld):
        held = attacks_held(model)
        part = held.covered if goal.attacks is Attacks.PROTECTED else held.by_great_powers
        share = part.hesitant if goal.mood is Mood.HESITANT else part.resolute
        return share is not None and 100 * share >= goal.percent - 1e-9
    if isinstance(goal, CriterionMet):
        criterion = next(one for one in all_criteria() if one.key == goal.key)
        threats = tested_threats(model)
        return bool(len(threats.parties)) and criterion.judge(threats).verdict is Verdict.MET
    assert isinstance(goal, NameReached)
    return judge(model, with_range=False).name is goal.name


def threat_is_held(model: TreatyModel, goal: ThreatHeld) -> bool:
    """Tell whether a threat is upheld in the mood of a goal."""
    coalition, victim = places_of_threat(model.world, goal.aggressors, goal.victim)
    threats = threat_numbers(model, coalition, victim, Instrument.FORCE)
    hesitant = goal.mood is Mood.HESITANT
    acting = threats.hesitant if hesitant else threats.resolute
    return bool(threats.upheld(acting)[0])
