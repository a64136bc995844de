"""The name a draft deserves: that of the first rule that fits."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.criteria import (
    bindingness,
    certainty,
    impartiality,
    preponderance,
    resolve,
    universality,
)
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Admission, Aggressors, Instrument, Rung

#: The rules in the order in which they are tried.
RULES = (
    say("Fewer than two parties, or nothing promised: a paper promise."),
    say("No obligation above consultation: a consultative pact."),
    say(
        "Impartial, certain, binding, preponderant and resolute, and at least partly"
        " universal: collective security."
    ),
    say("Aggressors named or admission closed: an alliance."),
    say("Against outsiders only, or resolute: collective defence."),
    say("None of the other names fits: a paper promise."),
)

#: What must be met for the name of collective security; universality at least partly.
_COLLECTIVE_SECURITY = (
    impartiality.CRITERION,
    certainty.CRITERION,
    bindingness.CRITERION,
    preponderance.CRITERION,
    resolve.CRITERION,
)


def name_draft(
    threats: TestedThreats, verdicts: Mapping[str, Verdict]
) -> tuple[DraftName, Sentence, Sentence]:
    """Return the first name that fits, its rule, and why it fits this treaty.

    verdicts: by the key of the criterion.
    """
    treaty = threats.model.treaty
    if len(threats.parties) < 2:
        return (
            DraftName.PAPER_PROMISE,
            RULES[0],
            say("No state has promised another anything."),
        )
    highest = Rung(
        max(int(threats.model.rungs(instrument).max(initial=0)) for instrument in Instrument)
    )
    if highest is Rung.NONE:
        return (
            DraftName.PAPER_PROMISE,
            RULES[0],
            say("The parties owe neither sanctions nor force, and have not promised even to talk."),
        )
    if highest is Rung.CONSULT:
        return (
            DraftName.CONSULTATIVE_PACT,
            RULES[1],
            say("The parties promise to talk, and nothing more."),
        )
    failed = [each for each in _COLLECTIVE_SECURITY if verdicts[each.key] is not Verdict.MET]
    broad = verdicts[universality.CRITERION.key] in (Verdict.MET, Verdict.PARTLY)
    if not failed and broad:
        return (
            DraftName.COLLECTIVE_SECURITY,
            RULES[2],
            say("Strong enough, bound enough, wide enough and aimed at no one."),
        )
    if not broad:
        failed.append(universality.CRITERION)
    missing = say(
        "It falls short of collective security in {criteria}.",
        criteria=tuple(criterion.name for criterion in failed),
    )
    named = treaty.casus.aggressors is Aggressors.NAMED
    if named or treaty.parties.admission is Admission.CLOSED:
        why = (
            say("It is aimed at named states. {missing}", missing=missing)
            if named
            else say("It is closed to others. {missing}", missing=missing)
        )
        return DraftName.ALLIANCE, RULES[3], why
    if treaty.casus.aggressors is Aggressors.OUTSIDERS:
        strong = verdicts[preponderance.CRITERION.key] in (Verdict.MET, Verdict.PARTLY)
        loose = verdicts[bindingness.CRITERION.key] is not Verdict.MET
        if strong and loose:
            why = say(
                "It may be strong enough, but it does not bind its parties enough, and it is aimed"
                " outward only. {missing}",
                missing=missing,
            )
        else:
            why = say("It is aimed outward only. {missing}", missing=missing)
    elif verdicts[resolve.CRITERION.key] is Verdict.MET:
        why = say("Its parties would act. {missing}", missing=missing)
    else:
        return (
            DraftName.PAPER_PROMISE,
            RULES[5],
            say(
                "It is aimed at any aggressor, but its parties are not ready to act. {missing}",
                missing=missing,
            ),
        )
    return (
        DraftName.COLLECTIVE_DEFENCE,
        RULES[4],
        why,
    )
