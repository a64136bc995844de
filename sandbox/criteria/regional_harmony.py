"""Regional harmony: regional arrangements and the universal system support each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sandbox.criteria.case import Case
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import Refusal, Sentence, say
from sandbox.stress.balance import Balance, Bools, Ints
from sandbox.stress.equilibria import Threats
from sandbox.treaty import templates
from sandbox.treaty.articles import Instrument, Place, Rung

KEY = "regional harmony"
ASKS = say("A regional arrangement must support the universal system, and be supported by it.")


@dataclass(frozen=True)
class _Gain:
    """Threats tested with both in force: how many one alone holds, and how many both do."""

    tested: int
    alone: int
    together: int
    lost: int

    @property
    def helps(self) -> bool:
        """Nothing is lost, and something is gained where there was room for it."""
        return not self.lost and (self.together > self.alone or self.alone == self.tested)


def judge(case: Case) -> CriterionResult:
    """Article 9 held to the test with both treaties in force.

    Met: the regional treaty supports the universal one and is supported by it.
    Partly: one way. A duty counts where the text has it and the test bears it
    out: no threat by a single state is lost, and some more are held.
    """
    order = case.balance.treaty.order
    if order.place is Place.UNIVERSAL:
        return CriterionResult(
            KEY,
            ASKS,
            Verdict.DOES_NOT_APPLY,
            say("Does not apply: universal"),
            say("The treaty is itself meant as the universal system."),
            evidence=Evidence(
                say(
                    "Parties from {regions}; the strongest are {states}.",
                    regions=_regions(case),
                    states=case.strongest(case.parties),
                ),
                states=case.codes(case.parties),
            ),
        )
    if order.serves is None:
        return _failed(case, say("The treaty names no universal system that it serves."))
    try:
        universal = templates.template(order.serves, case.balance.world.year)
    except Refusal as refusal:
        return _failed(
            case,
            say(
                "The universal system that it serves cannot be tested: {cause}",
                cause=refusal.sentence,
            ),
        )
    universal = universal.with_(settings=case.balance.treaty.settings)
    wider = Case(Balance(universal, case.balance.world))
    supports = _gain(wider, case, wider)
    supported = _gain(case, case, wider)
    ways = [order.supports and supports.helps, order.supported and supported.helps]
    verdict = (Verdict.NOT_MET, Verdict.PARTLY, Verdict.MET)[sum(ways)]
    shown = {
        (True, True): say("Each supports the other"),
        (True, False): say("Supports the universal system only"),
        (False, True): say("Is supported only"),
        (False, False): say("Neither supports the other"),
    }[ways[0], ways[1]]
    values = {
        "universal": universal.name,
        "alone": supports.alone,
        "together": supports.together,
        "tested": supports.tested,
    }
    reason = say(
        "Of {tested} tested threats to states that both protect, {universal} alone holds {alone}"
        " and both together {together}; {duty}.",
        duty=_duty(order.supports, order.supported),
        **values,
    )
    helped = np.flatnonzero(case.balance.covered_victims & wider.balance.covered_victims)
    return CriterionResult(
        KEY,
        ASKS,
        verdict,
        shown,
        reason,
        measure=float(sum(ways)),
        evidence=Evidence(
            say(
                "Strongest of the {count} states that both protect: {states}.",
                count=len(helped),
                states=case.strongest(helped),
            ),
            states=case.codes(helped),
        ),
    )


def _regions(case: Case) -> tuple[str, ...]:
    states = case.balance.world.states
    return tuple(dict.fromkeys(str(states[int(place)].region) for place in case.parties))


def _failed(case: Case, reason: Sentence) -> CriterionResult:
    return CriterionResult(
        KEY,
        ASKS,
        Verdict.NOT_MET,
        say("No wider order to serve"),
        reason,
        measure=0.0,
        evidence=Evidence(
            say("Parties without a wider order: {states}.", states=case.strongest(case.parties)),
            states=case.codes(case.parties),
        ),
    )


def _duty(supports: bool, supported: bool) -> Sentence:
    if supports and supported:
        return say("the text asks each to support the other")
    if supports:
        return say("the text asks this treaty to support the other, and nothing in return")
    if supported:
        return say("the text asks the other to support this treaty, and nothing in return")
    return say("the text asks neither to support the other")


def _gain(one: Case, regional: Case, universal: Case) -> _Gain:
    """Compare `one` alone with both, over its tested threats to states that both protect."""
    which = one.single.tested & (
        regional.balance.covered_victims & universal.balance.covered_victims
    )
    alone, together, lost = 0, 0, 0
    for rows, places, threats in one.batches(one.single, which, Instrument.FORCE):
        upheld = threats.upheld_by(threats.resolute_strength)
        both = _both(regional.balance, universal.balance, rows, places)
        joint = both.upheld_by(both.resolute_strength)
        alone += int(upheld.sum())
        together += int(joint.sum())
        lost += int((upheld & ~joint).sum())
    return _Gain(int(which.sum()), alone, together, lost)


def _both(regional: Balance, universal: Balance, aggressors: Ints, victims: Ints) -> Threats:
    """Return threats by single states with both treaties in force.

    A party's rung is the stronger of the two. A regional treaty that may act
    only when authorised is held to consultation where the universal finding is
    blocked.
    """
    rungs = np.maximum(
        _rungs(universal, aggressors, victims), _rungs(regional, aggressors, victims)
    )
    if regional.treaty.order.needs_authorisation:
        barred = universal.blocks[aggressors, victims]
        alone = np.maximum(
            _rungs(universal, aggressors, victims),
            np.minimum(_rungs(regional, aggressors, victims), Rung.CONSULT),
        )
        rungs = np.where(barred, alone, rungs)
    bound: Bools = np.repeat((regional.bound | universal.bound)[:, None], len(victims), axis=1)
    columns = np.arange(len(victims))
    bound[aggressors, columns] = False
    bound[victims, columns] = False
    if regional.treaty.settings.readiness.pacts_bar:
        for column, (aggressor, victim) in enumerate(zip(aggressors, victims, strict=True)):
            # A pact that is one of the two treaties bars no one from keeping the other.
            barred = regional.barred(victim) & universal.barred(victim)
            bound[:, column] &= ~barred[:, aggressor]
    nuclear = regional.nuclear[aggressors][None, :]
    theta = regional.theta_at(Instrument.FORCE, rungs, victims, nuclear, bound).T
    at = np.minimum(regional.at, universal.at)
    sent = np.minimum(np.maximum(regional.sent, universal.sent), at)
    return Threats(
        sent=np.where(np.isfinite(theta), sent.T[victims], 0.0),
        theta=theta,
        own=np.diagonal(at)[victims],
        opposed=at[aggressors, victims],
        required=regional.treaty.settings.required_odds,
    )


def _rungs(balance: Balance, aggressors: Ints, victims: Ints) -> Ints:
    """Return (n, b): each party's rung for force in each threat, none where not covered."""
    made = balance.rungs(Instrument.FORCE, blocked=False)[:, None]
    stopped = balance.rungs(Instrument.FORCE, blocked=True)[:, None]
    rungs = np.where(balance.blocks[aggressors, victims], stopped, made)
    covered = balance.covered_aggressors[aggressors] & balance.covered_victims[victims]
    return np.where(covered, rungs, 0)
