"""Judging a treaty: the twelve criteria, and the name that fits it first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
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
from sandbox.criteria.scorecard import DraftName, ReadinessRange, Scorecard
from sandbox.criteria.verdict import CriterionResult, Verdict
from sandbox.sentences import Sentence, say
from sandbox.stress.balance import Balance
from sandbox.treaty.articles import Admission, Aggressors, Instrument, Rung
from sandbox.treaty.settings import RUNGS_WITH_A_SOURCE

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


def judge(balance: Balance) -> Scorecard:
    """Judge a treaty in a world; a treaty without parties meets nothing."""
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
        stands_over=_range(case, verdicts),
    )


def _empty(module: ModuleType) -> CriterionResult:
    return CriterionResult(
        module.KEY,
        module.ASKS,
        Verdict.NOT_MET,
        say("No parties"),
        say("The treaty has no parties, so no one has promised anything."),
    )


def _name(
    case: Case, verdicts: Mapping[str, Verdict]
) -> tuple[DraftName, Sentence, Sentence]:
    """Return the first name that fits, its rule, and why it fits this treaty."""
    treaty = case.balance.treaty
    if len(case.parties) < 2:
        return (
            DraftName.PAPER_PROMISE,
            say("Fewer than two parties: a paper promise."),
            say("No state has promised another anything."),
        )
    highest = max(
        int(case.balance.rungs(instrument).max(initial=0)) for instrument in Instrument
    )
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


# The range of readiness over which a verdict stands

#: Readiness is reported to this precision.
_STEP = 0.01


def _range(case: Case, verdicts: Mapping[str, Verdict]) -> ReadinessRange | None:
    """Return over which h, at the treaty's rung for force, the verdict does not change.

    What depends on it: the verdict on resolve, that on the great-power test, and
    through resolve the name. All rise with h, so each end is found by bisection.
    None where that rung does not weigh the odds, or nothing can be tested.
    """
    balance = case.balance
    readiness = balance.treaty.settings.readiness
    rung = balance.effective_rung(Instrument.FORCE)
    taken_at_its_word = rung >= Rung.AUTOMATIC and not readiness.automatic_weighs_odds
    if taken_at_its_word or not case.great.held.any():
        return None
    h = readiness.h[rung]
    today = (verdicts[resolve.KEY], verdicts[great_power_test.KEY])

    def stands(value: float) -> bool:
        changed = replace(
            readiness, h=(*readiness.h[:rung], value, *readiness.h[rung + 1 :])
        )
        settings = replace(balance.treaty.settings, readiness=changed)
        other = Case(Balance(balance.treaty.with_(settings=settings), balance.world))
        return (resolve.judge(other).verdict, great_power_test.judge(other).verdict) == today

    return ReadinessRange(
        rung=rung.word,
        h=h,
        low=_last(stands, h, _STEP),
        high=_last(stands, h, 1 - _STEP),
        has_source=rung in RUNGS_WITH_A_SOURCE,
    )


def _last(stands: Callable[[float], bool], start: float, end: float) -> float:
    """Return the value farthest from `start` towards `end` at which `stands` holds."""
    if stands(end):
        return end
    while abs(end - start) > _STEP:
        middle = (start + end) / 2
        if stands(middle):
            start = middle
        else:
            end = middle
    return start


