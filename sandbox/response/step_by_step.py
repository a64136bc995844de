"""How the response to one threat unfolds: who joins when, and why the rest do not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.model.arrays import Bools, codes_at
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.equilibria import Threats
from sandbox.response.respond import places_of_threat, threat_numbers
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.articles import Instrument
from sandbox.treaty.settings import Mood
from sandbox.world.world import World

#: With more states than these at once, a round tells their number, not their names.
_FEW = 4


@dataclass(frozen=True)
class Move:
    """One party's part: its threshold odds, and the odds it sees when it decides.

    round: the stage at which it joins or withdraws, None if it never moves.
    brings: its forces over the coalition's strength at the victim.
    """

    state: str
    round: int | None
    acts: bool
    brings: float
    threshold: float
    seen: float
    reason: Sentence


@dataclass(frozen=True)
class Stage:
    """The state of things after a round: who acts, who has joined or withdrawn in it, the odds."""

    acting: tuple[str, ...]
    changed: tuple[str, ...]
    odds: float
    told: Sentence


@dataclass(frozen=True)
class StepByStep:
    """The rounds of best replies in one mood; the first stage is that before any round.

    moves: what each party does, in the order of rounds, the strongest first in each. After them
    come the parties that never move: those that act all along, then the others, the nearest to
    acting first.
    """

    mood: Mood
    stages: tuple[Stage, ...]
    moves: tuple[Move, ...]


def step_by_step(
    model: TreatyModel, aggressors: Sequence[str], victim: str, mood: Mood
) -> StepByStep:
    """Return how parties join (hesitant) or withdraw (resolute), round by round.

    Raises Refusal as `respond` does, and for a coalition without strength at the
    victim, against which odds mean nothing.
    """
    coalition, target = places_of_threat(model.world, aggressors, victim)
    threat = threat_numbers(model, coalition, target, Instrument.FORCE)
    if not threat.opposed[0] > 0:
        raise refuse("The aggressors can bring nothing to bear there.")
    rounds = threat.rounds(waits=mood is Mood.HESITANT)
    parties = model.is_party.copy()
    parties[[*coalition, target]] = False
    moves = _moves(model.world, threat, mood, rounds, parties)
    return StepByStep(mood, _stages(model.world, threat, mood, rounds, target), moves)


def _stages(
    world: World, threat: Threats, mood: Mood, rounds: list[Bools], victim: int
) -> tuple[Stage, ...]:
    name = world.states[victim].name
    stages = []
    for number, acting in enumerate(rounds):
        odds = float(threat.odds(acting)[0])
        changed = (acting ^ rounds[number - 1])[0] if number else np.zeros_like(acting[0])
        if number == 0:
            told = _at_first(threat, mood, name, odds, int(acting.sum()))
        else:
            told = _change(world, mood, changed, odds)
        stages.append(
            Stage(codes_at(world.codes, acting[0]), codes_at(world.codes, changed), odds, told)
        )
    return (*stages, _in_the_end(world, threat, rounds[-1], name))


def _at_first(threat: Threats, mood: Mood, victim: str, odds: float, able: int) -> Sentence:
    if mood is Mood.HESITANT:
        return say(
            "{victim} stands alone, with {odds:.2f} times the aggressors' strength;"
            " {required:.2f} is needed.",
            victim=victim,
            odds=odds,
            required=threat.required,
        )
    return say(
        "Suppose all who can act do, {count} of them: {odds:.2f} times the aggressors' strength.",
        count=able,
        odds=odds,
    )


def _change(world: World, mood: Mood, changed: Bools, odds: float) -> Sentence:
    names = tuple(world.states[place].name for place in np.flatnonzero(changed))
    few = len(names) <= _FEW
    if mood is Mood.HESITANT:
        if few:
            return say("Now joining: {states}. The odds are {odds:.2f}.", states=names, odds=odds)
        return say("{count} more join. The odds are {odds:.2f}.", count=len(names), odds=odds)
    if few:
        return say("Now withdrawing: {states}. The odds are {odds:.2f}.", states=names, odds=odds)
    return say("{count} withdraw. The odds are {odds:.2f}.", count=len(names), odds=odds)


def _in_the_end(world: World, threat: Threats, acting: Bools, victim: str) -> Stage:
    odds = float(threat.odds(acting)[0])
    values = {"victim": victim, "odds": odds, "required": threat.required}
    if bool(threat.upheld(acting)[0]):
        told = say(
            "There it ends: {victim} is held, at odds of {odds:.2f}; {required:.2f} is needed.",
            **values,
        )
    else:
        told = say(
            "There it ends: {victim} is not held, at odds of {odds:.2f}; {required:.2f} is needed.",
            **values,
        )
    return Stage(codes_at(world.codes, acting[0]), (), odds, told)


def _moves(
    world: World, threat: Threats, mood: Mood, rounds: list[Bools], parties: Bools
) -> tuple[Move, ...]:
    opposed = float(threat.opposed[0])
    waits = mood is Mood.HESITANT
    found = []
    for place in np.flatnonzero(parties):
        states = [bool(acting[0, place]) for acting in rounds]
        moved = next((n for n in range(1, len(states)) if states[n] != states[0]), None)
        before = rounds[moved - 1 if moved else -1]
        brings = float(threat.sent[0, place]) / opposed
        seen = float(threat.odds(before)[0])
        if waits and not before[0, place]:
            seen += brings
        threshold = float(threat.theta[0, place])
        reason = _reason(world.states[place].name, mood, threshold, seen, acts=states[-1])
        code = world.codes[place]
        found.append(Move(code, moved, states[-1], brings, threshold, seen, reason))
    return tuple(sorted(found, key=_order))


def _order(move: Move) -> tuple[float, bool, float]:
    if move.round is not None or move.acts:
        return (move.round or math.inf, not move.acts, -move.brings)
    return (math.inf, True, move.threshold / (move.seen or 1e-9))


def _reason(state: str, mood: Mood, threshold: float, seen: float, *, acts: bool) -> Sentence:
    """Say why a party acts or does not, for a first-year student."""
    values = {"state": state, "threshold": threshold, "seen": seen}
    if math.isinf(threshold):
        return say("{state} is held back by its own pact with the aggressor.", state=state)
    if acts and threshold <= 0:
        return say("{state} acts at once: it is bound to, whatever the others do.", state=state)
    if acts:
        return say(
            "{state} acts: it wants {threshold:.2f} times the aggressors' strength in the field,"
            " its own included, and sees {seen:.2f}.",
            **values,
        )
    if mood is Mood.HESITANT:
        return say(
            "{state} waits: it would need {threshold:.2f} times the aggressors' strength in the"
            " field, and sees {seen:.2f}, its own included.",
            **values,
        )
    return say(
        "{state} withdraws: it would need {threshold:.2f} times the aggressors' strength in the"
        " field, and can count on {seen:.2f}.",
        **values,
    )
