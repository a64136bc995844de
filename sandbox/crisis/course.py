"""The course of a crisis: from an attack to what comes of it, step by step.

Nothing is worked out here that the response does not know: a course puts its votes, sanctions and
rounds in the order in which they are told, with what has been gathered by each step.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from sandbox.crisis import course_words
from sandbox.crisis.ballots import Ballot, ballots
from sandbox.criteria import sanctions_and_force
from sandbox.model.draft import Draft
from sandbox.response.equilibria import Threats
from sandbox.response.respond import Answer, places_of_threat, respond, threat_numbers
from sandbox.response.step_by_step import Move, StepByStep, step_by_step
from sandbox.sentences import Sentence
from sandbox.treaty.articles import Instrument
from sandbox.treaty.settings import Mood

#: Of the parties that stay out even if they trust the others, those nearest to acting have a step
#: each; the rest share one.
MOST_STAYING_OUT = 5


class Kind(StrEnum):
    """What a step is about."""

    ATTACK = "attack"
    FINDING = "finding"
    SANCTIONS = "sanctions"
    JOINS = "joins"
    """A party acts with force on what it sees."""

    HESITATES = "hesitates"
    """A party waits that would act if it trusted the others."""

    IF_EACH_WAITS = "if each waits"
    """What comes of it if each waits for the others."""

    TRUSTS = "trusts"
    """Such a party acts, trusting the others."""

    STAYS_OUT = "stays out"
    """Parties that do not act even so."""

    END = "end"


@dataclass(frozen=True)
class CrisisStep:
    """One step, and what has been gathered once it is over.

    states: those that it is about, by abbreviation. strength: of the victim and all who act so
    far, a share of the world's; odds: over the coalition's; upheld: do they meet what is required?
    ballot: the vote, in a step about one.
    """

    kind: Kind
    states: tuple[str, ...]
    strength: float
    odds: float
    upheld: bool
    told: Sentence
    ballot: Ballot | None = None


@dataclass(frozen=True)
class Course:
    """A crisis in the order in which it is told.

    opposed: T, the strength of the coalition at the victim; required: the odds that hold it.
    coverage: the share of outside economic strength that applies sanctions if each waits,
    coverage_required what is needed of it, and coverage_met whether it is enough; None where
    there is none outside. by_mood: each
    party's part, with what it needs, sees and brings, and why it acts or not.
    """

    answer: Answer
    opposed: float
    required: float
    coverage: float | None
    coverage_required: float
    coverage_met: bool
    steps: tuple[CrisisStep, ...]
    by_mood: dict[Mood, StepByStep]

    def acting(self, number: int) -> tuple[str, ...]:
        """Return who acts with force once a step is over, in the order of joining."""
        joining = (Kind.JOINS, Kind.TRUSTS)
        return tuple(
            code
            for step in self.steps[: number + 1]
            if step.kind in joining
            for code in step.states
        )

    def move(self, state: str, mood: Mood) -> Move | None:
        """Return the part of a party in one mood; None for all others."""
        return self._moves[mood].get(state)

    @cached_property
    def _moves(self) -> dict[Mood, dict[str, Move]]:
        return {
            mood: {move.state: move for move in steps.moves} for mood, steps in self.by_mood.items()
        }


def crisis_course(
    draft: Draft, aggressors: Sequence[str], victim: str, answer: Answer | None = None
) -> Course:
    """Return the course of an attack on a draft's world; states by abbreviation.

    answer: that to this attack, if it is known. Raises Refusal as `step_by_step` does.
    """
    model = draft.model
    by_mood = {mood: step_by_step(model, aggressors, victim, mood) for mood in Mood}
    answer = answer or respond(model, aggressors, victim)
    return _Telling(draft, answer, by_mood).course()


class _Telling:
    """Puts the steps together; keeps count of what has been gathered."""

    def __init__(self, draft: Draft, answer: Answer, by_mood: dict[Mood, StepByStep]) -> None:
        self._draft, self._answer, self._by_mood = draft, answer, by_mood
        self._model, self._world = draft.model, draft.model.world
        self._coalition, self._victim = places_of_threat(
            self._world, answer.aggressors, answer.victim
        )
        self._threat: Threats = threat_numbers(
            self._model, self._coalition, self._victim, Instrument.FORCE
        )
        self._acting = np.zeros_like(self._threat.able)
        self._steps: list[CrisisStep] = []

    def course(self) -> Course:
        answer = self._answer
        limits = self._model.treaty.settings.limits
        coverage_required = limits.of(sanctions_and_force.MET)
        hesitant = {move.state: move for move in self._by_mood[Mood.HESITANT].moves}
        resolute = {move.state: move for move in self._by_mood[Mood.RESOLUTE].moves}
        stages = self._by_mood[Mood.HESITANT].stages
        self._add(Kind.ATTACK, answer.aggressors, course_words.attack(answer, self._world, stages))
        self._tell_finding()
        sanctions = answer.sanctions.hesitant_actors
        parties = len(hesitant)
        told = course_words.sanctions(answer, parties, coverage_required)
        self._add(Kind.SANCTIONS, sanctions, told)
        waiting = [move for move in hesitant.values() if not move.acts]
        trusting = [move for move in waiting if resolute[move.state].acts]
        for move in sorted((m for m in hesitant.values() if m.acts), key=self._joining):
            self._join(Kind.JOINS, move)
        for move in sorted(trusting, key=lambda move: move.threshold - move.seen):
            self._add(Kind.HESITATES, (move.state,), move.reason)
        self._add(Kind.IF_EACH_WAITS, (), stages[-1].told)
        for move in sorted((resolute[m.state] for m in trusting), key=self._joining):
            self._join(Kind.TRUSTS, move)
        staying = [resolute[m.state] for m in waiting if not resolute[m.state].acts]
        self._tell_staying_out(staying)
        self._add(Kind.END, (), answer.summary)
        return Course(
            answer=answer,
            opposed=float(self._threat.opposed[0]),
            required=self._threat.required,
            coverage=answer.coverage_hesitant,
            coverage_required=coverage_required,
            coverage_met=(answer.coverage_hesitant or 0.0) >= coverage_required,
            steps=tuple(self._steps),
            by_mood=self._by_mood,
        )

    def _tell_finding(self) -> None:
        votes = ballots(self._model, self._coalition, self._victim)
        if not votes:
            told = course_words.no_vote(self._answer, self._model)
            self._add(Kind.FINDING, (), told)
        for number, ballot in enumerate(votes, start=1):
            effect = self._answer if number == len(votes) else None
            told = course_words.vote(ballot, self._world, effect, several=len(votes) > 1)
            self._add(Kind.FINDING, ballot.ayes + ballot.noes + ballot.absent, told, ballot)

    def _joining(self, move: Move) -> tuple[float, float, int]:
        """Order as a certificate does: by rounds, the least demanding first in each."""
        return (
            math.inf if move.round is None else move.round,
            move.threshold,
            self._world.place(move.state),
        )

    def _tell_staying_out(self, staying: Sequence[Move]) -> None:
        """Tell who stays out though trusting: each sees the whole response, and its own forces."""
        moves = sorted(staying, key=lambda move: move.threshold - self._odds - move.brings)
        # A last one is never alone in a step for the rest.
        single = moves if len(moves) <= MOST_STAYING_OUT + 1 else moves[:MOST_STAYING_OUT]
        for move in single:
            name = self._world.state(move.state).name
            told = course_words.stays_out(move, name, self._odds + move.brings)
            self._add(Kind.STAYS_OUT, (move.state,), told)
        rest = tuple(move.state for move in moves[len(single) :])
        if rest:
            self._add(Kind.STAYS_OUT, rest, course_words.rest_stays_out(self._world.names(rest)))

    def _join(self, kind: Kind, move: Move) -> None:
        before = self._upheld
        self._acting[0, self._world.place(move.state)] = True
        tips = self._upheld and not before
        victim = self._world.states[self._victim].name if tips else None
        told = course_words.joins(move, self._odds, victim, trusts=kind is Kind.TRUSTS)
        self._add(kind, (move.state,), told)

    @property
    def _odds(self) -> float:
        return float(self._threat.odds(self._acting)[0])

    @property
    def _upheld(self) -> bool:
        return bool(self._threat.upheld(self._acting)[0])

    def _add(
        self, kind: Kind, states: tuple[str, ...], told: Sentence, ballot: Ballot | None = None
    ) -> None:
        strength = float(self._threat.strength(self._acting)[0])
        self._steps.append(
            CrisisStep(kind, states, strength, self._odds, self._upheld, told, ballot)
        )
