"""Regional harmony: regional arrangements and the universal system support each other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.sources import ARTICLE
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.model.treaty_model import TreatyModel
from sandbox.model.two_treaties import TwoTreaties, two_treaties
from sandbox.response.single_aggressors import upheld_by_one
from sandbox.sentences import Refusal, Sentence, say
from sandbox.treaty import templates
from sandbox.treaty.articles import Place
from sandbox.treaty.settings import Mood, Settings
from sandbox.world.world import World


@dataclass(frozen=True)
class _Gain:
    """The shares, by weight, of some tested threats that one treaty holds, and both together.

    helps: nothing is lost, and something is gained where there was room for it.
    """

    alone: float
    together: float
    helps: bool


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the duties of article 9 that the test with both treaties in force confirms.

    Met: each treaty supports the other. Partly: one supports the other. Support counts where
    the text makes it a duty and, with both in force, no tested threat by a single state is lost
    and some more are held.
    """
    order = threats.model.treaty.order
    if order.place is Place.UNIVERSAL:
        return CriterionResult(
            CRITERION,
            Verdict.DOES_NOT_APPLY,
            say("Does not apply: universal"),
            say("The treaty is itself meant as the universal system."),
            evidence=Evidence(
                say(
                    "Parties from {regions}; the strongest are {states}.",
                    regions=_regions(threats),
                    states=threats.strongest(threats.parties),
                ),
                states=threats.codes(threats.parties),
            ),
        )
    if isinstance(threats.model, TwoTreaties):
        both = threats.model
    elif order.serves is None:
        return _failed(threats, say("The treaty names no universal system that it serves."))
    else:
        try:
            universal = _universal(order.serves, threats.model.world, threats.model.treaty.settings)
        except Refusal as refusal:
            return _failed(
                threats,
                say(
                    "The universal system that it serves cannot be tested: {cause}",
                    cause=refusal.sentence,
                ),
            )
        both = two_treaties(threats.model, universal)
    regional, wider = TestedThreats(both.regional), TestedThreats(both.wider)
    supports, supported = _gains(wider, regional, both)
    ways = [order.supports and supports.helps, order.supported and supported.helps]
    verdict = (Verdict.NOT_MET, Verdict.PARTLY, Verdict.MET)[sum(ways)]
    shown = {
        (True, True): say("Each supports the other"),
        (True, False): say("Supports the universal system only"),
        (False, True): say("Is supported only"),
        (False, False): say("Neither supports the other"),
    }[ways[0], ways[1]]
    values = {
        "universal": both.wider.treaty.name,
        "alone": supports.alone,
        "together": supports.together,
    }
    reason = say(
        "Of the likely attacks by one state on those that both cover, {universal} alone holds"
        " {alone:.0%} and both together {together:.0%}; {duty}.",
        duty=_duty(order.supports, order.supported),
        **values,
    )
    helped = np.flatnonzero(both.one.covered_victims & both.other.covered_victims)
    return CriterionResult(
        CRITERION,
        verdict,
        shown,
        reason,
        measure=float(sum(ways)),
        evidence=Evidence(
            say(
                "Strongest of the {count} states that both cover: {states}.",
                count=len(helped),
                states=threats.strongest(helped),
            ),
            states=threats.codes(helped),
        ),
    )


@lru_cache(2)
def _universal(name: str, world: World, settings: Settings) -> TreatyModel:
    """Remembered, for it stays the same while a regional treaty is changed."""
    treaty = templates.template(name, world.year)
    return TreatyModel(treaty.with_(settings=settings), world)


def _regions(threats: TestedThreats) -> tuple[str, ...]:
    states = threats.model.world.states
    return tuple(dict.fromkeys(str(states[int(place)].region) for place in threats.parties))


def _failed(threats: TestedThreats, reason: Sentence) -> CriterionResult:
    return CriterionResult(
        CRITERION,
        Verdict.NOT_MET,
        say("No wider order to serve"),
        reason,
        measure=0.0,
        evidence=Evidence(
            say(
                "Parties without a wider order: {states}.",
                states=threats.strongest(threats.parties),
            ),
            states=threats.codes(threats.parties),
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


def _gains(one: TestedThreats, other: TestedThreats, both: TwoTreaties) -> tuple[_Gain, _Gain]:
    """Return what each of two treaties gains by the other, at states that both cover."""
    covered = both.one.covered_victims & both.other.covered_victims
    tested = [threats.pledged.tested & covered for threats in (one, other)]
    together = upheld_by_one(both, tested[0] | tested[1], Mood.RESOLUTE)
    first, second = (
        _gain(threats, which, together & which)
        for threats, which in zip((one, other), tested, strict=True)
    )
    return first, second


def _gain(threats: TestedThreats, which: Bools, together: Bools) -> _Gain:
    """Return what is gained over the threats `which`, of which both together hold `together`."""
    alone = upheld_by_one(threats.model, which, Mood.RESOLUTE)
    helps = not (alone & ~together).any() and bool(
        (together & ~alone).any() or (alone == which).all()
    )
    return _Gain(
        alone=threats.pledged.share(alone, which) or 0.0,
        together=threats.pledged.share(together, which) or 0.0,
        helps=helps,
    )


CRITERION = Criterion(
    key="regional harmony",
    order=100,
    name=say("regional harmony"),
    asks=say("A regional arrangement must support the universal system, and be supported by it."),
    sources=(ARTICLE,),
    judge=judge,
)
