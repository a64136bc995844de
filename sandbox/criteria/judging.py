"""Judging a treaty: the twelve criteria, and the name that fits it first."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType

from sandbox.criteria import (
    armaments,
    bindingness,
    certainty,
    great_power_test,
    impartiality,
    openness,
    preponderance,
    reach,
    regional_harmony,
    resolve,
    sanctions_and_force,
    universality,
)
from sandbox.criteria.case import Case
from sandbox.criteria.scorecard import DraftName, Scorecard
from sandbox.criteria.standing import readiness_range
from sandbox.criteria.verdict import CriterionResult, Verdict
from sandbox.sentences import Sentence, say
from sandbox.stress.balance import Balance
from sandbox.treaty.articles import Admission, Aggressors, Instrument, Rung

#: In the order of the design and of every list of criteria.
CRITERIA: tuple[ModuleType, ...] = (
    preponderance,
    resolve,
    certainty,
    bindingness,
    sanctions_and_force,
    universality,
    openness,
    impartiality,
    reach,
    regional_harmony,
    armaments,
    great_power_test,
)

_COLLECTIVE_SECURITY = (
    impartiality.KEY,
    certainty.KEY,
    bindingness.KEY,
    preponderance.KEY,
    resolve.KEY,
)


def judge(balance: Balance, *, with_range: bool = True) -> Scorecard:
    """Judge a treaty in a world; a treaty without parties meets nothing.

    with_range: also work out over which readiness the verdict stands, which
    takes longer than all the rest. It is that of one rung, so two treaties have none.
    """
    case = Case(balance)
    if len(case.parties):
        results = tuple(module.judge(case) for module in CRITERIA)
    else:
        results = tuple(_empty(module) for module in CRITERIA)
    verdicts = {result.key: result.verdict for result in results}
    name, rule, reason = _name(case, verdicts)
    return Scorecard(
        treaty=balance.treaty.name,
        world=balance.world.year,
        name=name,
        rule=rule,
        name_reason=reason,
        parties=case.codes(case.parties),
        criteria=results,
        stands_over=readiness_range(case) if with_range and not balance.beside else None,
    )


def _empty(module: ModuleType) -> CriterionResult:
    return CriterionResult(
        module.KEY,
        module.ASKS,
        Verdict.NOT_MET,
        say("No parties"),
        say("The treaty has no parties, so no one has promised anything."),
    )


def _name(case: Case, verdicts: Mapping[str, Verdict]) -> tuple[DraftName, Sentence, Sentence]:
    """Return the first name that fits, its rule, and why it fits this treaty."""
    treaty = case.balance.treaty
    if len(case.parties) < 2:
        return (
            DraftName.PAPER_PROMISE,
            say("Fewer than two parties: a paper promise."),
            say("No state has promised another anything."),
        )
    highest = max(int(case.balance.rungs(instrument).max(initial=0)) for instrument in Instrument)
    if highest <= Rung.CONSULT:
        return (
            DraftName.CONSULTATIVE_PACT,
            say("No obligation above consultation: a consultative pact."),
            say("The parties promise to talk, and nothing more."),
        )
    failed = [key for key in _COLLECTIVE_SECURITY if verdicts[key] is not Verdict.MET]
    broad = verdicts[universality.KEY] in (Verdict.MET, Verdict.PARTLY)
    if not failed and broad:
        return (
            DraftName.COLLECTIVE_SECURITY,
            say(
                "Impartial, certain, binding, preponderant and resolute, and at least partly"
                " universal: collective security."
            ),
            say("Strong enough, bound enough, open to all and aimed at no one."),
        )
    if not broad:
        failed.append(universality.KEY)
    missing = say("It falls short of collective security in {criteria}.", criteria=tuple(failed))
    named = treaty.casus.aggressors is Aggressors.NAMED
    if named or treaty.parties.admission is Admission.CLOSED:
        why = (
            say("It is aimed at named states. {missing}", missing=missing)
            if named
            else say("It is closed to others. {missing}", missing=missing)
        )
        return DraftName.ALLIANCE, say("Aggressors named or admission closed: an alliance."), why
    if treaty.casus.aggressors is Aggressors.OUTSIDERS:
        strong = verdicts[preponderance.KEY] in (Verdict.MET, Verdict.PARTLY)
        loose = verdicts[bindingness.KEY] is not Verdict.MET
        if strong and loose:
            why = say(
                "It may be strong enough, but it does not bind its parties enough, and it is aimed"
                " outward only. {missing}",
                missing=missing,
            )
        else:
            why = say("It is aimed outward only. {missing}", missing=missing)
    elif verdicts[resolve.KEY] is Verdict.MET:
        why = say("Its parties would act. {missing}", missing=missing)
    else:
        return (
            DraftName.PAPER_PROMISE,
            say("None of the other names fits: a paper promise."),
            say(
                "It is aimed at any aggressor, but its parties are not ready to act. {missing}",
                missing=missing,
            ),
        )
    return (
        DraftName.COLLECTIVE_DEFENCE,
        say("Against outsiders only, or resolute: collective defence."),
        why,
    )
