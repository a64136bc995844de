"""Who carries a treaty, who gains and who would leave, and what the record says, as sentences."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sandbox.analysis.participation.burdens import BurdenSharing, StateBurden
from sandbox.analysis.participation.departures import Remaining
from sandbox.analysis.participation.record import ParticipationRecord
from sandbox.model.draft import Draft
from sandbox.sentences import Sentence, listed, say
from sandbox.world.world import World

#: So many states are named; of more, this number and how many there are besides.
_NAMED = 6

#: What stands beside every burden, benefit and ratio.
READ_WITH_CARE = say(
    "Read with care: how often states attack is that of history at the time, and burden and benefit"
    " are what a model expects, hesitant and resolute parties counting one half each. The ratio is"
    " no prediction: states have other reasons to sign, too."
)


def participation_findings(draft: Draft, sharing: BurdenSharing) -> tuple[Sentence, ...]:
    """Return who carries most, in all and for its size, who gains most, and who leaves first."""
    said = carrier_findings(draft, sharing)
    leaving = leaving_first(draft, sharing)
    return (*said, who_leaves_first(leaving, draft.world)) if leaving else said


def carrier_findings(draft: Draft, sharing: BurdenSharing) -> tuple[Sentence, ...]:
    """Return who carries most, in all and for its size, and who gains most."""
    world, parties = draft.world, sharing.parties
    if not parties:
        return (say("No state is bound: nobody carries anything."),)
    carries = carries_most(draft, sharing)
    if carries is None:
        return (say("No party would send force: nobody carries anything, and nobody gains."),)
    shares, heaviest = shares_sent(draft, sharing), max(parties, key=lambda one: one.burden)
    said = [
        say(
            "{state} carries most: {share:.0%} of all that is sent, and {burden:.0%} of its own"
            " strength a year.",
            state=world.state(carries.state).name,
            share=shares[carries.state],
            burden=carries.burden,
        )
    ]
    if heaviest is not carries:
        said.append(
            say(
                "For its size {state} carries most, {burden:.0%}.",
                state=world.state(heaviest.state).name,
                burden=heaviest.burden,
            )
        )
    gains = sharing.gains_most
    if gains is not None:
        said.append(
            say(
                "{state} gains most: {averted:.2g} attacks on it averted in ten years.",
                state=world.state(gains.state).name,
                averted=gains.averted,
            )
        )
    else:
        said.append(say("Nobody gains: no attack is averted."))
    return tuple(said)


def carries_most(draft: Draft, sharing: BurdenSharing) -> StateBurden | None:
    """Return the party that sends most of all that is sent; None where nobody sends anything."""
    shares = shares_sent(draft, sharing)
    most = max(sharing.parties, key=lambda one: shares[one.state], default=None)
    return most if most is not None and most.burden > 0 else None


def leaving_first(draft: Draft, sharing: BurdenSharing) -> tuple[StateBurden, ...]:
    """Return the parties that would leave first, the heaviest burden before the others."""
    leaving = sharing.first_to_leave(draft.treaty.parties.bound_in(draft.world.year))
    return tuple(sorted(leaving, key=lambda one: -one.burden))


def shares_sent(draft: Draft, sharing: BurdenSharing) -> dict[str, float]:
    """Return the share (0 to 1) of each party in the strength that all of them send."""
    own = draft.model.own
    sent = {
        one.state: one.burden * float(own[draft.world.place(one.state)]) for one in sharing.parties
    }
    total = sum(sent.values())
    return {state: each / total if total > 0 else 0.0 for state, each in sent.items()}


def reasons(one: StateBurden, world: World) -> tuple[Sentence, ...]:
    """Return what the treaty asks of a party and gives it, and why its ratio is what it is.

    world: that of the draft, for the name of the state.
    """
    name = world.state(one.state).name
    said = [
        say(
            "{state} sends force in {wars:.2g} wars in ten years, for {averted:.2g} attacks on it"
            " averted.",
            state=name,
            wars=one.wars,
            averted=one.averted,
        )
    ]
    if not one.exposed > 0:
        said.append(say("It holds every attack on it alone, so that the treaty adds nothing."))
    elif one.benefit > 0:
        said.append(
            say(
                "In ten years it would face {exposed:.2g} attacks that it could not hold alone; the"
                " treaty holds {averted:.2g} of them.",
                exposed=one.exposed,
                averted=one.averted,
            )
        )
    else:
        said.append(
            say(
                "In ten years it would face {exposed:.2g} attacks that it could not hold alone; the"
                " treaty holds none of them.",
                exposed=one.exposed,
            )
        )
    if one.ratio is not None and not math.isinf(one.ratio):
        said.append(
            say(
                "For each attack averted it sends {ratio:.2g} times its own strength.",
                ratio=one.ratio,
            )
        )
    return tuple(said)


def staying(parties: int, remaining: Remaining) -> Sentence:
    """Return how many of so many parties stay at a ratio."""
    return say(
        "Where states bear at most {ratio:.3g} times their strength for each attack averted, {stay}"
        " of {parties} parties stay.",
        ratio=remaining.ratio,
        stay=len(remaining.stay),
        parties=parties,
    )


def is_greatest(remaining: Remaining) -> Sentence:
    """Say whether others might stay together as well as those who do."""
    if remaining.greatest:
        return say("Proven: no other self-enforcing set of the parties holds one that left.")
    return say(
        "Not proven to be the greatest: where fewer parties have less to do, others might stay if"
        " different ones left."
    )


def record_findings(record: ParticipationRecord) -> tuple[Sentence, ...]:
    """Return how well the ratio ranks the decisions on record, and whether that tells anything."""
    ratio = record.predictors[0]
    return (
        say(
            "Of {count} decisions to stay out of a treaty, to leave it or to reserve, the ratio of"
            " burden to benefit ranks the state above a party that took none {auc:.0%} of the time"
            " (95%: {low:.0%} to {high:.0%}; 50% is no better than chance).",
            count=len(record.decisions),
            auc=ratio.auc,
            low=ratio.low,
            high=ratio.high,
        ),
        say("It tells them from the others.")
        if record.tells
        else say("It does not tell them from the others: read a ratio as what is asked, no more."),
    )


def who_leaves_first(leaving: Sequence[StateBurden], world: World) -> Sentence:
    """Say who leaves first, and why; all have the same ratio."""
    names = world.names(one.state for one in leaving)
    averted = max(one.averted for one in leaving)
    figures = {"wars": max(one.wars for one in leaving), "averted": averted}
    if len(leaving) == 1 and averted > 0:
        return say(
            "{state} would leave first: it sends force in {wars:.2g} wars in ten years, for"
            " {averted:.2g} attacks on it averted.",
            state=names[0],
            **figures,
        )
    if len(leaving) == 1:
        return say(
            "{state} would leave first: it sends force in {wars:.2g} wars in ten years, and no"
            " attack on it is averted.",
            state=names[0],
            **figures,
        )
    states = listed(names, _NAMED)
    if averted > 0:
        return say(
            "{states} would leave first: they send force in up to {wars:.2g} wars in ten years,"
            " for at most {averted:.2g} attacks on each averted.",
            states=states,
            **figures,
        )
    return say(
        "{states} would leave first: they send force in up to {wars:.2g} wars in ten years, and"
        " no attack on them is averted.",
        states=states,
        **figures,
    )
