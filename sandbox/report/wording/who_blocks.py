"""Who could block the finding in a world, by name."""

from __future__ import annotations

import numpy as np

from sandbox.model.arrays import Bools
from sandbox.model.blockers import blockers, nobody_votes
from sandbox.model.treaty_model import TreatyModel
from sandbox.sentences import Sentence, listed, say
from sandbox.treaty.articles import FindingBody
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

#: How many states a sentence names before it counts the rest.
_NAMED = 5


def who_blocks(treaty: Treaty, world: World) -> tuple[Sentence, ...]:
    """Return who could block the finding that a state of this world is an aggressor.

    The strongest come first: who could block one against itself, then each state
    that could shield others, with whom.
    """
    if treaty.finding.body is FindingBody.NO_ONE:
        return (say("No one, since no finding is needed."),)
    if treaty.finding.body is FindingBody.EACH_PARTY:
        return (say("No one: each party finds for itself, whatever the others find."),)
    model = TreatyModel(treaty, world)
    if nobody_votes(model):
        return (say("No finding could be made: no state of this world has a vote."),)
    found = blockers(model)
    order = [int(place) for place in np.argsort(-model.share, kind="stable")]
    lines = [
        *_against_itself(world, order, found.alone),
        *_for_others(world, order, found.alone),
        *_together(world, order, found.together),
    ]
    return tuple(lines) or (say("No state could: no votes against it would suffice."),)


def _against_itself(world: World, order: list[int], alone: Bools) -> list[Sentence]:
    itself = [place for place in order if alone[place, place]]
    return [say("Against itself: {states}.", states=_named(world, itself))] if itself else []


def _for_others(world: World, order: list[int], alone: Bools) -> list[Sentence]:
    """Return the patrons, each with those it shields."""
    others = alone & ~np.eye(len(world), dtype=bool)
    patrons = [place for place in order if others[place].any()]
    lines = [
        say(
            "{patron}, for its allies: {clients}.",
            patron=world.states[patron].name,
            clients=_named(world, [place for place in order if others[patron, place]]),
        )
        for patron in patrons[:_NAMED]
    ]
    if len(patrons) > _NAMED:
        lines.append(say("So could {states}.", states=_named(world, patrons[_NAMED:])))
    return lines


def _together(world: World, order: list[int], together: Bools) -> list[Sentence]:
    """Return the aggressors whom only several votes shield."""
    shielded = [place for place in order if together[:, place].any()]
    lines = [
        say(
            "Together, for {aggressor}: {states}.",
            aggressor=world.states[aggressor].name,
            states=_named(world, [place for place in order if together[place, aggressor]]),
        )
        for aggressor in shielded[:_NAMED]
    ]
    if len(shielded) > _NAMED:
        lines.append(say("And so for {states}.", states=_named(world, shielded[_NAMED:])))
    return lines


def _named(world: World, places: list[int]) -> Sentence:
    return listed((world.states[place].name for place in places), _NAMED)
