"""Advice on every template of history, confirmed by the program's public answers."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox import attacks_held, draft_of, open_treaty, respond, stress_test
from sandbox.analysis.advice.advice import Advice
from sandbox.analysis.advice.advising import advise
from sandbox.analysis.advice.changes import apply_all
from sandbox.analysis.advice.confirming import reaches
from sandbox.analysis.advice.goals import AllHeld, Goal, ShareHeld, ThreatHeld
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.treaty.settings import Mood
from sandbox.treaty.templates import template_names
from sandbox.treaty.treaty import Treaty

#: Seconds for each; where they do not suffice the answer is a bracket, and confirmed all the same.
SECONDS = 15

_IN_EVERY_RUN = (("league", "threat"), ("north-atlantic", "threat"))


def likeliest_lost(draft: Draft) -> ThreatHeld:
    """Return the likeliest attack on a state covered that is lost, or else the likeliest."""
    outcomes = attack_outcomes(draft.model)
    weight = attack_weights(draft.world).weight * outcomes.covered
    lost = np.where(outcomes.need & ~outcomes.hesitant, weight, 0.0)
    chosen = lost if lost.any() else weight
    aggressor, victim = np.unravel_index(int(chosen.argmax()), chosen.shape)
    codes = draft.world.codes
    return ThreatHeld((codes[int(aggressor)],), codes[int(victim)])


def is_reached(goal: Goal, draft: Draft, treaty: Treaty) -> bool:
    """Tell by public functions alone, of the threats that the treaty covers."""
    if isinstance(goal, ThreatHeld):
        return respond(treaty, goal.aggressors, goal.victim, draft.world).upheld_hesitant
    if isinstance(goal, ShareHeld):
        share = attacks_held(treaty, draft.world).covered.hesitant
        return share is not None and share >= goal.percent / 100 - 1e-9
    assert isinstance(goal, AllHeld)
    test = stress_test(treaty, draft.world, largest=goal.size, moods=(Mood.HESITANT,))
    return not any(worst.breaks for worst in test.worst)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        pytest.param(name, kind, marks=[] if (name, kind) in _IN_EVERY_RUN else pytest.mark.slow)
        for name in template_names()
        for kind in ("threat", "hold", "share")
    ],
)
def test_advice_on_a_template_is_confirmed_and_asks_for_nothing_too_much(name, kind):
    draft = draft_of(open_treaty(name))
    goal = {"threat": likeliest_lost(draft), "hold": AllHeld(1), "share": ShareHeld(75)}[kind]
    advice: Advice = advise(draft, goal, seconds=SECONDS)
    if advice.impossible:
        assert advice.because or advice.reason is not None
        return
    assert advice.bound is not None
    if advice.cost is None:
        assert not advice.proven
        return
    changes = [one.change for one in advice.changes]
    assert advice.bound <= advice.cost == sum(one.cost for one in advice.changes)
    assert is_reached(goal, draft, apply_all(draft.treaty, changes))
    for one in advice.changes:
        others = apply_all(draft.treaty, [change for change in changes if change != one.change])
        is_broken = not reaches(goal, draft, others)
        assert one.needed is (one.why is None)
        assert is_broken or one.why is not None
        # What suffices by the program, which tests more, suffices by its public answers.
        assert is_broken or is_reached(goal, draft, others)
