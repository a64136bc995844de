"""Who carries a treaty: burden and benefit of each state, calls to arms, and wider wars.

Counted are the likely attacks by one state (guide, The model: Likely attacks) that the treaty
covers and the victim does not hold alone: what a victim holds alone calls nobody and is not to the
treaty's credit. With w(a, v) their likelihood times the attacks a year of the time:

- burden (Olson and Zeckhauser 1966): b_m = sum over a, v of w(a, v) P(m acts) r_m(v) / p(m, m),
  in shares of own strength a year;
- benefit: g_m = sum over a of w(a, m) P(the treaty holds), in attacks a year; m alone holds none
  of them.

P is 0 or 1 in either mood; by default it is the mean of the two, as if either were as likely. What
is sent is what arrives, r_m(v), so that far wars weigh less than near ones.

The sums: sum over m of b_m p(m, m) is the strength sent a year by all; sum of g over all states is
the number of attacks a year that the treaty holds and victims alone do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sandbox.analysis.participation.burdens import (
    YEARS,
    BurdenSharing,
    Expectation,
    StateBurden,
    Widening,
)
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.arrays import Bools, Floats
from sandbox.model.attack_weights import attack_weights, attacks_a_year
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.equilibria import Threats, greatest_strength, least_strength
from sandbox.response.single_aggressors import all_act, by_regime
from sandbox.response.threat_arrays import BATCH, threats_as_arrays
from sandbox.treaty.articles import Instrument, Rung

#: How far each mood counts: hesitant, resolute.
_WEIGHTS = {
    Expectation.EITHER: (0.5, 0.5),
    Expectation.HESITANT: (1.0, 0.0),
    Expectation.RESOLUTE: (0.0, 1.0),
}


def burden_sharing(
    draft: Draft, expectation: Expectation | str = Expectation.EITHER
) -> BurdenSharing:
    """Return what a draft's treaty asks of each state and gives it.

    expectation: "hesitant" (each party acts on what it sees), "resolute" (each trusts the others)
    or "either", the mean of the two. Raises Refusal where no state of the world has a known
    indicator.
    """
    return burden_sharing_of(draft.model, Expectation(expectation))


def burden_sharing_of(model: TreatyModel, expectation: Expectation) -> BurdenSharing:
    """As `burden_sharing`, for a model."""
    world, sums = model.world, burden_sums(model)
    rate = attacks_a_year(world.year)
    chances = np.array(_WEIGHTS[expectation])
    sent, wars = chances @ sums.sent, chances @ sums.wars
    burden = np.divide(sent, model.own, out=np.zeros_like(sent), where=model.own > 0)
    benefit = chances @ sums.held
    return BurdenSharing(
        treaty=model.treaty.name,
        world=world.year,
        expectation=expectation,
        attacks_a_year=rate,
        states=tuple(
            StateBurden(
                state=world.codes[place],
                party=bool(model.is_party[place]),
                great=bool(world.great[place]),
                burden=rate * float(burden[place]),
                benefit=rate * float(benefit[place]),
                calls=YEARS * rate * float(sums.obliged[place]),
                wars=YEARS * rate * float(wars[place]),
                exposed=YEARS * rate * float(sums.exposed[place]),
            )
            for place in np.flatnonzero(model.is_party | (sums.exposed > 0)).tolist()
        ),
        widening=_widening(model, sums, wars, YEARS * rate),
    )


def _widening(model: TreatyModel, sums: BurdenSums, wars: Floats, rate: float) -> Widening:
    attacks = float(sums.exposed.sum())
    if not attacks > 0:
        return Widening(0.0, None, None, None)
    local = sums.local_strength / attacks
    return Widening(
        attacks=rate * attacks,
        states=2 + float(wars.sum()) / attacks,
        strength=local + float(wars @ model.share) / attacks,
        local_strength=local,
    )


@dataclass(frozen=True, eq=False)
class BurdenSums:
    """Sums over attacks that are covered and not held alone, by likelihood W, n states.

    sent, wars, held (2, n), hesitant then resolute: the strength that each state sends, the attacks
    in which it sends some, and the attacks on it that the treaty holds. obliged (n,): the attacks
    in which it must act; exposed (n,): the attacks on it; local_strength: the strength of aggressor
    and victim, as shares of the world's.
    """

    sent: Floats
    wars: Floats
    held: Floats
    obliged: Floats
    exposed: Floats
    local_strength: float


@lru_cache(4)
def burden_sums(model: TreatyModel) -> BurdenSums:
    """Return the sums that burden and benefit are made of; remembered for the newest models."""
    outcomes = attack_outcomes(model)
    called = outcomes.covered & ~outcomes.alone
    weight = np.where(called, attack_weights(model.world).weight, 0.0)
    held = np.stack([(weight * x).sum(axis=0) for x in (outcomes.hesitant, outcomes.resolute)])
    sent, wars = _responses(model, called, weight)
    both = model.share[:, None] + model.share[None, :]
    return BurdenSums(
        sent=sent,
        wars=wars,
        held=held,
        obliged=_obliged(model, called, weight),
        exposed=weight.sum(axis=0),
        local_strength=float((weight * both).sum()),
    )


def _responses(model: TreatyModel, called: Bools, weight: Floats) -> tuple[Floats, Floats]:
    """Return two (2, n), by mood: the strength that each party sends, and how often it sends."""
    parties = np.flatnonzero(model.is_party)
    n = len(model.world)
    sent, wars = np.zeros((2, n)), np.zeros((2, n))
    together = all_act(model, called)
    for regime, those in by_regime(model, together):
        likely = np.where(those, weight, 0.0)
        sends = model.sent_in(regime) * np.isfinite(model.thresholds(Instrument.FORCE, regime))
        # A party does not act against itself.
        acts = likely.sum(axis=0)[None, :] - likely
        sent += (sends * acts).sum(axis=1)
        wars += ((sends > 0) * acts).sum(axis=1)
    called = called & ~together
    victims, aggressors = np.nonzero(called.T)
    alone = np.eye(n, dtype=bool)
    for start in range(0, len(victims) if len(parties) else 0, BATCH):
        a, v = aggressors[start : start + BATCH], victims[start : start + BATCH]
        threats = threats_as_arrays(model, alone[a], v)
        few = Threats(
            threats.sent[:, parties],
            threats.theta[:, parties],
            threats.own,
            threats.opposed,
            threats.required,
        )
        likely = weight[a, v]
        for mood, acting in enumerate(_acting(few)):
            sent[mood, parties] += likely @ (few.sent * acting)
            wars[mood, parties] += likely @ (acting & (few.sent > 0)).astype(np.float64)
    return sent, wars


def _acting(threats: Threats) -> tuple[Bools, Bools]:
    """Return who acts, (b, m), if hesitant and if resolute.

    As `Threats.hesitant` and `resolute`, but a threat whose response is settled is left alone.
    """
    missing = threats.wanted - threats.sent
    hesitant = least_strength(threats.wanted, threats.sent, threats.own)
    resolute = greatest_strength(threats.wanted, threats.sent, threats.own)
    return missing <= hesitant[:, None], threats.wanted <= resolute[:, None]


def _obliged(model: TreatyModel, called: Bools, weight: Floats) -> Floats:
    """Return (n,): how likely the attacks are in which each party must act and can send."""
    obliged = np.zeros(len(model.world))
    for regime, those in by_regime(model, called):
        likely = np.where(those, weight, 0.0)
        on = likely.sum(axis=0)
        owes = model.rungs_in(Instrument.FORCE, regime) >= Rung.MANDATORY
        owes = owes & model.is_party[:, None] & (model.sent_in(regime) > 0)
        # Of the attacks on v, those by the party itself do not call it.
        obliged += (owes * (on[None, :] - likely)).sum(axis=1)
    return obliged
