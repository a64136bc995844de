"""Who would sign: the self-enforcing treaty, by the departures of those who bear too much.

A state stays where its ratio of burden to benefit, among those still there, is at most a given one
(a coalition is stable if no member gains by leaving: d'Aspremont, Jacquemin, Gabszewicz and Weymark
1983; Barrett 1994). Those with the highest ratio leave first, until all are at or below it. The
threats of the draft as it stands stay the test, so that a treaty against outsiders does not turn
on those who leave.

What is left is self-enforcing always. It holds every self-enforcing set of the parties, and so is
the only greatest one, where fewer members never make staying better: then nobody of such a set has
a higher ratio among more, and so none of it is among those who leave. That is so where obligations
are taken at their word, the treaty protects any state, wherever its parties must send forces, no
party votes on the finding, and no arms are reduced: what is asked of each does not depend on the
others, and what is held for it grows with them. It fails where fewer members mean less to do: a
treaty that protects only its parties has fewer to defend, and parties that act on odds act less
often without the others. Then other sets, even larger ones, may be self-enforcing as well (each
party by itself is, where that asks nothing of it). `Remaining.greatest` tells of each case whether
the bound of `_alone` proves it.
"""

from __future__ import annotations

import math

import numpy as np

from sandbox.analysis.participation.burden_sharing import burden_sharing_of
from sandbox.analysis.participation.burdens import Expectation, StateBurden
from sandbox.analysis.participation.departures import (
    Departure,
    Departures,
    SelfEnforcing,
    StillHeld,
)
from sandbox.analysis.participation.leaving import without
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.criteria.judging import judge
from sandbox.model.arrays import TOLERANCE, Bools, Floats
from sandbox.model.attack_weights import attack_weights, attacks_a_year
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.progress import Progress
from sandbox.response.single_aggressors import by_regime
from sandbox.sentences import refuse
from sandbox.treaty.articles import FindingBody, Instrument, Victims


def self_enforcing(
    draft: Draft,
    ratio: float,
    expectation: Expectation | str = Expectation.EITHER,
    *,
    progress: Progress | None = None,
) -> SelfEnforcing:
    """Return what is left of a draft if states that bear more than a ratio leave.

    ratio: shares of its own strength that a state sends at most for each attack averted (burden
    over benefit), 0 or more. The verdict is that on the text that is left, among those who stay.
    Raises Refusal for a ratio that is none.
    """
    if not ratio >= 0:
        raise refuse("A ratio of burden to benefit is 0 or more, not {ratio}.", ratio=ratio)
    found = departures(draft, expectation, down_to=ratio, progress=progress)
    remaining = found.at(ratio)
    left = without(draft, [one.state for one in remaining.left], same_threats=False)
    return SelfEnforcing(
        departures=found,
        remaining=remaining,
        before=judge(draft.model, with_range=False),
        after=judge(left.model, with_range=False),
    )


def departures(
    draft: Draft,
    expectation: Expectation | str = Expectation.EITHER,
    *,
    down_to: float = 0.0,
    most: int | None = None,
    progress: Progress | None = None,
) -> Departures:
    """Return in which order parties leave a draft's treaty, whatever the ratio.

    Those with the highest ratio leave, together where they tie, and the others are asked again;
    what is left for one ratio is where no higher ones are left. expectation: as for
    `burden_sharing`; down_to: the lowest ratio that is asked for; most: after how many departures
    to stop, all of them by default. progress is told how many of how
    many parties have left; whatever it raises ends the work. Raises Refusal where no state of the
    world has a known indicator.
    """
    expectation = Expectation(expectation)
    bound = draft.treaty.parties.bound_in(draft.world.year)
    parties = tuple(code for code in draft.world.codes if code in bound)
    alone = _alone(draft)
    now, left = draft, list[str]()
    before = _held(draft, draft)
    steps = list[Departure]()
    while True:
        if progress:
            progress(len(left), len(parties))
        sharing = burden_sharing_of(now.model, expectation)
        leaving = sharing.first_to_leave(bound.difference(left))
        ratio = max((one.ratio for one in leaving if one.ratio is not None), default=0.0)
        if ratio <= down_to:
            break
        if len(steps) == most:
            # Where states bear that, nobody more leaves.
            down_to = ratio
            break
        left += [one.state for one in leaving]
        now = without(draft, left)
        floors = (_floor(one, alone[draft.world.place(one.state)]) for one in leaving)
        steps.append(Departure(leaving, ratio, min(floors), _held(draft, now)))
    return Departures(
        treaty=draft.model.treaty.name,
        world=draft.world.year,
        expectation=expectation,
        parties=parties,
        before=before,
        steps=tuple(steps),
        down_to=down_to,
    )


def _floor(one: StateBurden, alone: float) -> float:
    """Return the least ratio that a state could have in any set of those still there."""
    if one.benefit > 0:
        return alone / one.benefit
    return math.inf if alone > 0 else 0.0


def _held(draft: Draft, now: Draft) -> StillHeld:
    """Return what those who are still there hold of the attacks that need the draft."""
    need, outcomes = attack_outcomes(draft.model).need, attack_outcomes(now.model)
    weight = attack_weights(draft.world).weight

    def share(held: Bools) -> float | None:
        inside, outside = float(weight[need & held].sum()), float(weight[need & ~held].sum())
        return inside / (inside + outside) if inside + outside > 0 else None

    bound = now.treaty.parties.bound_in(now.world.year)
    stay = [place for place, code in enumerate(now.world.codes) if code in bound]
    return StillHeld(
        strength=float(draft.model.share[stay].sum()),
        hesitant=share(outcomes.hesitant),
        resolute=share(outcomes.resolute),
        kept=share(outcomes.kept),
    )


def _alone(draft: Draft) -> Floats:
    """Return (n,): the burden of each party if it were the only one; 0 where there is no bound.

    Others who stay never lighten it, provided that what a party owes does not depend on who the
    others are: no assembly of the parties makes the finding, no arms are reduced, and no second
    treaty stands beside this one.
    """
    model, treaty, world = draft.model, draft.treaty, draft.world
    burden = np.zeros(len(world))
    if (
        draft.wider is not None
        or treaty.finding.body is FindingBody.ASSEMBLY
        or treaty.arms.reduction > 0
        or treaty.settings.readiness.pacts_bar
    ):
        return burden
    called = model.covered_aggressors[:, None] & _protected(model)[None, :]
    called &= ~attack_outcomes(model).alone & ~np.eye(len(world), dtype=bool)
    weight = attack_weights(world).weight
    for regime, those in by_regime(model, called):
        likely = np.where(those, weight, 0.0)
        theta = model.thresholds(Instrument.FORCE, regime)
        sent = model.sent_in(regime) * model.scope
        for party in np.flatnonzero(model.is_party):
            wanted = theta[party] * np.maximum(model.at, np.finfo(float).tiny) - TOLERANCE
            acts = wanted - sent[party] <= model.own
            acts[party] = False
            burden[party] += float(((likely * acts) @ sent[party]).sum())
    burden *= attacks_a_year(world.year)
    return np.divide(burden, model.own, out=np.zeros_like(burden), where=model.own > 0)


def _protected(model: TreatyModel) -> Bools:
    """Return (n,): which states are protected whether parties or not."""
    casus, states = model.treaty.casus, model.world.states
    if casus.victims is Victims.ANY:
        return np.ones(len(states), dtype=bool)
    if casus.victims is Victims.REGIONS:
        return np.array([state.region in casus.regions for state in states], dtype=bool)
    return np.zeros(len(states), dtype=bool)
