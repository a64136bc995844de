"""What comes of an attack, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import Answer
from sandbox.sentences import Sentence, say
from sandbox.treaty.codes import name_of
from sandbox.world.world import World


def attack_sentence(answer: Answer, model: TreatyModel) -> Sentence:
    """Return whether the victim holds, and how many of the parties act.

    The parties are those of the world but the aggressors and the victim.
    """
    world = model.world
    victim = world.state(answer.victim).name
    sides = {answer.victim, *answer.aggressors}
    parties = sum(
        is_party and code not in sides
        for code, is_party in zip(world.codes, model.is_party.tolist(), strict=True)
    )
    waiting = sum(map(len, answer.force.hesitant_rounds))
    trusting = len(answer.force.resolute_actors)
    alone = answer.victim_alone_odds
    if alone is None:
        return say(
            "{aggressors} cannot reach {victim}.",
            aggressors=world.names(answer.aggressors),
            victim=victim,
        )
    if alone >= model.treaty.settings.required_odds:
        return say("{victim} holds alone, whoever acts.", victim=victim)
    if not answer.covered:
        return say("{victim} is not held: the treaty does not cover this attack.", victim=victim)
    if answer.upheld_hesitant:
        return say(
            "{victim} holds: {acting} of {parties} parties act though others wait.",
            victim=victim,
            acting=waiting,
            parties=parties,
        )
    if answer.upheld_resolute:
        return say(
            "{victim} holds only if the parties trust one another: then {acting} of {parties} act;"
            " if each waits, {waiting} do.",
            victim=victim,
            acting=trusting,
            parties=parties,
            waiting=waiting,
        )
    return say(
        "{victim} is not held: even if they trust one another, {acting} of {parties} parties act,"
        " and that is too little.",
        victim=victim,
        acting=trusting,
        parties=parties,
    )


def set_aside(aggressors: Sequence[str], victim: str | None, world: World) -> Sentence | None:
    """Return that an attack waits for another year, as the world lacks states of it; or None."""
    states = [*aggressors, *([victim] if victim else [])]
    absent = tuple(name_of(code) for code in states if code not in world)
    if not absent:
        return None
    if len(absent) == 1:
        return say(
            "The attack is set aside: {state} is no state of {year}.",
            state=absent[0],
            year=world.year,
        )
    return say(
        "The attack is set aside: {states} are no states of {year}.",
        states=absent,
        year=world.year,
    )
