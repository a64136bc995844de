"""Who carries a treaty, who gains by it and who would leave it first, in sentences."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sandbox.analysis.participation.burdens import BurdenSharing, StateBurden
from sandbox.analysis.participation.departures import Departures
from sandbox.model.draft import Draft
from sandbox.sentences import Sentence, listed, say
from sandbox.world.world import World

#: So many states are named; of more, this number and how many there are besides.
_NAMED = 6


def participation_findings(
    draft: Draft, sharing: BurdenSharing, departures: Departures
) -> tuple[Sentence, ...]:
    """Return who carries most, in all and for its size, who gains most, and who leaves first."""
    world, parties = draft.world, sharing.parties
    if not parties:
        return (say("No state is bound: nobody carries anything."),)
    heaviest = max(parties, key=lambda one: one.burden)
    if not heaviest.burden > 0:
        return (say("No party would send force: nobody carries anything, and nobody gains."),)
    shares = shares_sent(draft, sharing)
    carries = max(parties, key=lambda one: shares[one.state])
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
    gains = max(sharing.states, key=lambda one: one.benefit)
    if gains.benefit > 0:
        said.append(
            say(
                "{state} gains most: {averted:.2g} attacks on it averted in ten years.",
                state=world.state(gains.state).name,
                averted=gains.averted,
            )
        )
    else:
        said.append(say("Nobody gains: no attack is averted."))
    if departures.steps:
        said.append(_first(departures.steps[0].states, world))
    return tuple(said)


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
                "It could not hold {exposed:.2g} attacks alone; the treaty holds {averted:.2g} of"
                " them.",
                exposed=one.exposed,
                averted=one.averted,
            )
        )
    else:
        said.append(
            say(
                "It could not hold {exposed:.2g} attacks alone; the treaty holds none of them.",
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


def _first(leaving: Sequence[StateBurden], world: World) -> Sentence:
    """Return who leaves first, and why; all have the same ratio."""
    heaviest = sorted(leaving, key=lambda one: -one.burden)
    names = world.names(one.state for one in heaviest)
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
