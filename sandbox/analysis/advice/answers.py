"""An answer of the adviser written down with its question, read again, and tested again."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sandbox.analysis.advice.advice import Advice, Alternative, LostThreat, Priced, priced
from sandbox.analysis.advice.advising import (
    SECONDS,
    as_of_its_world,
    none_of,
    priced_changes,
    tested_by,
    why_impossible,
)
from sandbox.analysis.advice.changes import (
    Change,
    Join,
    Leave,
    MovePledge,
    MoveRung,
    apply_all,
)
from sandbox.analysis.advice.confirming import reaches
from sandbox.analysis.advice.question import Question, read_question
from sandbox.analysis.advice.search.modes import modes
from sandbox.analysis.advice.terms import pledge_of
from sandbox.model.draft import Draft
from sandbox.sentences import refuse
from sandbox.treaty import file
from sandbox.treaty.articles import Instrument, Rung

#: What was proven once gets so many times the seconds to be proven again, on a slower machine, at
#: least and at most so many.
_TIMES, _LEAST, _MOST = 10, 60.0, 600.0


def written(question: Question, advice: Advice, draft: Draft) -> dict[str, Any]:
    """Return an answer about a draft as plain values, with the question."""
    return {**advice.to_dict(), "treaty_sha256": _hash(draft), "asked": question.to_dict()}


def _hash(draft: Draft) -> str:
    return hashlib.sha256(file.dumps(draft.treaty).encode()).hexdigest()


def read_answer(told: Mapping[str, Any], draft: Draft, name: str) -> tuple[Question, Advice]:
    """Return the question and the answer that `written` wrote, its changes priced anew.

    Each is left out in turn again, for at most as long as advice takes unless it is given other
    seconds; what was not tried then or is not now says so. name: what a refusal calls the file.
    Raises Refusal for an answer about another treaty or year, and for what is no answer.
    """
    before = as_of_its_world(draft)
    try:
        question = read_question(told["asked"], name)
        question.goal.check(before)
        question.locks.check(before)
        ways = [told["changes"], *(other["changes"] for other in told["alternatives"])]
        changes = [[_change(each, question, before) for each in way] for way in ways]
        untried = [
            {change for change, each in zip(made, way, strict=True) if each["needed"] is None}
            for made, way in zip(changes, ways, strict=True)
        ]
        tries = int(told.get("tries", 0))
        of_draft = (told["treaty_sha256"], told["world"]) == (_hash(draft), draft.world.year)
        impossible, proven = bool(told["impossible"]), bool(told["proven"])
        found, complete = told["cost"] is not None, bool(told["alternatives_complete"])
        bound = None if impossible else int(told["bound"])
        because = tuple(
            LostThreat(tuple(map(str, one["aggressors"])), str(one["victim"]))
            for one in told["because"]
        )
        unwilling = tuple(map(str, told.get("unwilling", ())))
        before.world.names(unwilling)
        for threat in because:
            before.world.names((*threat.aggressors, threat.victim))
    except (AttributeError, KeyError, TypeError, ValueError):
        raise refuse("{file} holds no answer to what it would take.", file=name) from None
    if not of_draft:
        raise refuse(
            "{file} is an answer about another treaty or text than {treaty} in {year}.",
            file=name,
            treaty=draft.treaty.name,
            year=draft.world.year,
        )
    tested = tested_by(before, question.locks)
    until = time.monotonic() + SECONDS

    def priced_way(way: list[Change], not_tried: set[Change]) -> tuple[Priced, ...]:
        return priced_changes(
            before,
            tested,
            question.goal,
            question.costs,
            question.locks,
            way,
            has_time=lambda change: change not in not_tried and time.monotonic() < until,
        )

    first, *others = map(priced_way, changes, untried)
    reason = why_impossible(unwilling, before.world) if impossible and not because else None
    if not found and not impossible:
        reason = none_of(tries)
    return question, Advice(
        treaty=draft.treaty.name,
        world=draft.world.year,
        goal=question.goal,
        goal_words=question.goal.sentence(draft.world),
        changes=first,
        cost=priced(first) if found else None,
        bound=bound,
        proven=proven,
        alternatives=tuple(Alternative(way, priced(way)) for way in others),
        alternatives_complete=complete,
        impossible=impossible,
        because=because,
        reason=reason,
        tries=tries,
        unwilling=unwilling,
    )


def _change(told: Mapping[str, Any], question: Question, before: Draft) -> Change:
    """Return the change of which `to_dict` told; ValueError where it told of none."""
    kind = told["kind"]
    if kind not in ("join", "leave", "rung", "reservation", "pledge"):
        return _article(told, question, before)
    state, treaty = str(told["state"]), before.treaty
    before.world.place(state)
    if kind == "join":
        return Join(state, _rung(told["force"]), _rung(told["sanctions"]))
    if kind == "leave":
        return Leave(state)
    if kind == "pledge":
        return MovePledge(state, pledge_of(treaty, state), float(told["to"]))
    instrument = Instrument(told["instrument"])
    now = treaty.rung_of(state, instrument)
    return MoveRung(state, instrument, now, _rung(told["to"]), kind == "reservation")


def _rung(word: str) -> Rung:
    return Rung[word.upper()]


def _article(told: Mapping[str, Any], question: Question, before: Draft) -> Change:
    for mode in modes(before, question.goal, question.costs, question.locks):
        for change in mode.changes:
            if all(told.get(key) == value for key, value in change.to_dict().items()):
                return change
    raise ValueError(told["kind"])


def reached(question: Question, advice: Advice, draft: Draft) -> list[bool]:
    """Tell of each way of an answer, the cheapest first, whether it reaches the goal."""
    before = as_of_its_world(draft)
    tested = tested_by(before, question.locks)
    ways = [advice.changes] if advice.cost is not None else []
    ways += [other.changes for other in advice.alternatives]
    return [
        reaches(question.goal, tested, apply_all(before.treaty, [one.change for one in way]))
        for way in ways
    ]


def proven_again(question: Question, advice: Advice, draft: Draft) -> Advice:
    """Return an answer with what another search proves of it.

    A bracket stays what it was unless that search refutes it: how narrow it is depends on how fast
    the machine was.
    """
    seconds = min(question.seconds, _MOST)
    if advice.proven:
        seconds = min(max(_LEAST, _TIMES * seconds), _MOST)
    again = replace(question, alternatives=0, seconds=seconds).ask(draft)
    cheaper = again.cost is not None and again.cost < (advice.bound or 0)
    dearer = advice.cost is not None and (again.bound is None or again.bound > advice.cost)
    if not advice.proven and not cheaper and not dearer:
        return advice
    return replace(advice, bound=again.bound, proven=again.proven, impossible=again.impossible)
