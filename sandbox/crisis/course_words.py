"""What is said at each step of a crisis."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sandbox.crisis.ballots import Ballot
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import Answer
from sandbox.response.step_by_step import Move, Stage
from sandbox.sentences import Sentence, listed, say
from sandbox.treaty.articles import FindingBody
from sandbox.treaty.words import word
from sandbox.world.world import World

#: States named in a sentence at most; the others are counted.
_NAMED = 4


def attack(answer: Answer, world: World, stages: Sequence[Stage]) -> Sentence:
    """Say who attacks whom, and how strong the victim is alone; stages: those of the hesitant."""
    return say(
        "An attack by {aggressors} on {victim}. {alone}",
        aggressors=listed(world.names(answer.aggressors), _NAMED),
        victim=world.state(answer.victim).name,
        alone=stages[0].told,
    )


def no_vote(answer: Answer, model: TreatyModel) -> Sentence:
    """Say why nobody votes on a finding, and what the parties owe."""
    if not answer.covered:
        return say("The treaty does not cover this attack: no party owes anything.")
    if model.treaty.finding.body is FindingBody.EACH_PARTY:
        return say(
            "No organ votes: each party finds for itself whether this is aggression. {owed}",
            owed=_owed(answer),
        )
    return say("No finding is needed. {owed}", owed=_owed(answer))


def vote(ballot: Ballot, world: World, answer: Answer | None, *, several: bool) -> Sentence:
    """Say how a vote ends; answer: what is owed after the last of several, which name theirs."""
    values = {
        "aggressor": world.state(ballot.aggressor).name,
        "ayes": len(ballot.ayes),
        "noes": len(ballot.noes),
        "absent": len(ballot.absent),
        "result": _result(ballot, world),
    }
    told = (
        say(
            "Is {aggressor} the aggressor? {ayes} vote for, {noes} against, {absent} may not vote."
            " {result}",
            **values,
        )
        if ballot.absent
        else say(
            "Is {aggressor} the aggressor? {ayes} vote for, {noes} against. {result}", **values
        )
    )
    if several:
        told = say("{treaty}: {told}", treaty=ballot.treaty, told=told)
    return told if answer is None else say("{told} {owed}", told=told, owed=_owed(answer))


def _result(ballot: Ballot, world: World) -> Sentence:
    if ballot.made:
        return say("The finding is made.")
    states = listed(world.names(ballot.blocking), _NAMED)
    if not ballot.blocking:
        return say("As nobody votes for it, no finding is made.")
    if ballot.by_veto:
        return say("The finding is blocked by the veto of {states}.", states=states)
    return say("The finding is blocked by the votes of {states}.", states=states)


def _owed(answer: Answer) -> Sentence:
    return say(
        "What is owed now: force “{force}”, sanctions “{sanctions}”.",
        force=word(answer.force.rung),
        sanctions=word(answer.sanctions.rung),
    )


def sanctions(answer: Answer, parties: int, required: float) -> Sentence:
    """Say who applies sanctions; required: the coverage that is needed."""
    waiting, trusting = answer.sanctions.hesitant_actors, answer.sanctions.resolute_actors
    if not waiting and not trusting:
        return say("No party applies sanctions.")
    values = {"acting": len(waiting), "parties": parties}
    if answer.coverage is None or answer.coverage_hesitant is None:
        return say("{acting} of {parties} parties apply sanctions.", **values)
    shares = {"share": answer.coverage_hesitant, "required": required}
    if len(waiting) == len(trusting):
        return say(
            "{acting} of {parties} parties apply sanctions. They have {share:.0%} of the economic"
            " strength of all other states; {required:.0%} is needed.",
            **values,
            **shares,
        )
    return say(
        "{acting} of {parties} parties apply sanctions if each waits. They have {share:.0%} of the"
        " economic strength of all other states; {required:.0%} is needed. If they trust one"
        " another, {trusting} do, with {most:.0%}.",
        trusting=len(trusting),
        most=answer.coverage,
        **values,
        **shares,
    )


def joins(move: Move, odds: float, victim: str | None, *, trusts: bool) -> Sentence:
    """Say why a party acts, and what there is with it; victim: named where it is now held."""
    values = {"reason": move.reason, "odds": odds}
    if victim is None:
        if trusts:
            return say(
                "{reason} It does so only if each trusts the others; with it the odds are"
                " {odds:.2f}.",
                **values,
            )
        return say("{reason} With it the odds are {odds:.2f}.", **values)
    values["victim"] = victim
    if trusts:
        return say(
            "{reason} It does so only if each trusts the others; with it the odds are {odds:.2f},"
            " enough to hold {victim}.",
            **values,
        )
    return say("{reason} With it the odds are {odds:.2f}, enough to hold {victim}.", **values)


def stays_out(move: Move, state: str, seen: float) -> Sentence:
    """Say why a party does not act though it trusts the others; seen: the odds that it sees."""
    if math.isinf(move.threshold):
        return move.reason
    return say(
        "{state} stays out even if it trusts the others: it would need {threshold:.2f} times the"
        " aggressors' strength in the field, and would see {seen:.2f}, its own included.",
        state=state,
        threshold=move.threshold,
        seen=seen,
    )


def rest_stays_out(states: Sequence[str]) -> Sentence:
    """Say that the parties farthest from acting stay out."""
    return say(
        "Those that lack still more stay out as well: {states}.", states=listed(states, _NAMED)
    )
