"""Impartiality: against no one in particular, and against a party if it attacks."""

from __future__ import annotations

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.sources import ARTICLE, CLAUDE_1962
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say
from sandbox.treaty.articles import Aggressors


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the aggressors that the casus foederis names.

    Met: any state, parties included. Partly: outsiders only, none of them named.
    """
    casus = threats.model.treaty.casus
    if casus.aggressors is Aggressors.ANY:
        return CriterionResult(
            CRITERION,
            Verdict.MET,
            say("Any state, parties included"),
            say("The treaty works against any aggressor, its own parties included."),
            evidence=Evidence(
                say(
                    "Opposed if they attack, parties though they are: {states}.",
                    states=threats.strongest(threats.parties),
                ),
                states=threats.codes(threats.parties),
            ),
        )
    if casus.aggressors is Aggressors.OUTSIDERS:
        return CriterionResult(
            CRITERION,
            Verdict.PARTLY,
            say("Outsiders only"),
            say("The treaty works against outsiders only: a party that attacks is not opposed."),
            evidence=Evidence(
                say(
                    "Not opposed if they attack, since they are parties: {states}.",
                    states=threats.strongest(threats.parties),
                ),
                states=threats.codes(threats.parties),
            ),
        )
    world = threats.model.world
    named = [world.place(code) for code in casus.named if code in world]
    return CriterionResult(
        CRITERION,
        Verdict.NOT_MET,
        say("Named states"),
        say("The treaty names the states it is aimed at: {named}.", named=threats.names(named)),
        evidence=Evidence(
            say("Aimed at {named}.", named=threats.names(named)), states=threats.codes(named)
        ),
    )


CRITERION = Criterion(
    key="impartiality",
    order=80,
    name=say("impartiality"),
    asks=say("It must be aimed at no one in particular: a party that attacks is opposed like any."),
    sources=(ARTICLE, CLAUDE_1962),
    judge=judge,
)
