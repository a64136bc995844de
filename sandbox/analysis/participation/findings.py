"""Who carries a treaty, who gains by it and who would leave it first, in sentences."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sandbox.analysis.participation.burdens import BurdenSharing, StateBurden
from sandbox.analysis.participation.departures import Departures
from sandbox.sentences import Sentence, say
from sandbox.world.world import World

#: So many states are named; of more, this number and how many there are besides.
_NAMED = 6


def participation_findings(
    sharing: BurdenSharing, departures: Departures, world: World
) -> tuple[Sentence, ...]:
    """Return who carries most, who gains most, and who would leave first and why.

    world: that of the draft, for the names of its states.
    """
    parties = sharing.parties
    if not parties:
        return (say("No state is bound: nobody carries anything."),)
    carries = max(parties, key=lambda one: one.burden)
    gains = max(sharing.states, key=lambda one: one.benefit)
    if not carries.burden > 0:
        return (say("No party would send force: nobody carries anything, and nobody gains."),)
    said = [
        say(
            "{state} carries most: {burden:.0%} of its own strength sent a year.",
            state=world.state(carries.state).name,
            burden=carries.burden,
        )
    ]
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


def reasons(one: StateBurden, world: World) -> tuple[Sentence, ...]:
    """Return what the treaty asks of a party and gives it, and why its ratio is what it is."""
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
                "It could not hold {exposed:.2g} alone; the treaty holds {averted:.2g} of them.",
                exposed=one.exposed,
                averted=one.averted,
            )
        )
    else:
        said.append(
            say(
                "It could not hold {exposed:.2g} alone; the treaty holds none of them.",
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
    names = world.names(one.state for one in heaviest[:_NAMED])
    wars = max(one.wars for one in leaving)
    if len(leaving) == 1:
        return say(
            "{state} would leave first: it sends force in {wars:.2g} wars in ten years, for"
            " {averted:.2g} attacks on it averted.",
            state=names[0],
            wars=wars,
            averted=heaviest[0].averted,
        )
    averted = max(one.averted for one in leaving)
    if len(leaving) > _NAMED:
        return say(
            "{states} and {more} more would leave first: they send force in up to {wars:.2g} wars"
            " in ten years, for {averted:.2g} attacks averted on any of them.",
            states=names,
            more=len(leaving) - _NAMED,
            wars=wars,
            averted=averted,
        )
    return say(
        "{states} would leave first: they send force in up to {wars:.2g} wars in ten years, for"
        " {averted:.2g} attacks averted on any of them.",
        states=names,
        wars=wars,
        averted=averted,
    )
