"""What would it take? The cheapest changes of a draft that reach a goal."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from sandbox.analysis.advice.advice import Advice, Alternative, Priced
from sandbox.analysis.advice.changes import Change, apply_all
from sandbox.analysis.advice.confirming import reaches
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import AllHeld, AllSign, Goal
from sandbox.analysis.advice.locks import NO_LOCKS, Locks
from sandbox.analysis.advice.search.certificate import because
from sandbox.analysis.advice.search.clock import Clock
from sandbox.analysis.advice.search.cuts import Row
from sandbox.analysis.advice.search.modes import modes
from sandbox.analysis.advice.search.problem import Found, Problem
from sandbox.analysis.advice.search.rough_ways import allowed, signed_way, strongest_way, trimmed
from sandbox.analysis.advice.search.signing_requirement import AllSignToo
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.settings import Mood
from sandbox.world.world import World

#: Seconds that advice may take unless it is given others.
SECONDS = 20.0

#: The share of them kept for leaving out of a way that is not proven the cheapest what it can.
_FOR_TRIMMING = 0.25

#: Seconds of the first turn of each mode, where they take turns.
_TURN = 1.0


def advise(
    draft: Draft,
    goal: Goal,
    *,
    costs: Costs | None = None,
    locks: Locks = NO_LOCKS,
    alternatives: int = 0,
    seconds: float = SECONDS,
    progress: Progress | None = None,
    enough: Callable[[], bool] = lambda: False,
) -> Advice:
    """Return the cheapest changes by which a draft reaches a goal, proven least if time suffices.

    costs: by default those of `Costs()`; alternatives: how many other sets of changes to look for;
    seconds: when to stop with what is found and proven by then; progress is told, time and again,
    how much of the time is used, in hundredths; whatever it raises ends the work. enough is asked
    as often; once it returns True, time is up. Raises Refusal for a goal or locks about states that
    the world does not have, for no time, and for a draft with a wider order.
    """
    if draft.wider is not None:
        raise refuse(
            "Advice is given on one treaty by itself: {wider} stands beside it.",
            wider=draft.wider.name,
        )
    if not seconds > 0:
        raise refuse("Advice needs some time, not {seconds:g} seconds.", seconds=seconds)
    if alternatives < 0:
        raise refuse("There cannot be {number} alternatives.", number=alternatives)
    goal.check(draft)
    locks.check(draft)
    began = time.monotonic()

    def interrupt() -> None:
        if progress:
            used = (time.monotonic() - began) / seconds
            progress(min(100, int(100 * used)), 100)

    clock = Clock(began + seconds * (1 - _FOR_TRIMMING), interrupt, enough)
    before = as_of_its_world(draft)
    return _Adviser(before, goal, costs or Costs(), locks, clock, seconds).advice(alternatives)


def as_of_its_world(draft: Draft) -> Draft:
    """Return a draft whose treaty is of the year of its world."""
    return replace(draft, treaty=draft.treaty.with_(year=draft.world.year))


def tested_by(before: Draft, locks: Locks) -> Draft:
    """Return the draft whose threats stay the test: without parties that are kept out."""
    treaty = before.treaty
    gone = treaty.parties.removing(locks.keep_out, treaty.year)
    return replace(before, treaty=treaty.with_(parties=gone))


def priced_changes(
    before: Draft,
    tested: Draft,
    goal: Goal,
    costs: Costs,
    locks: Locks,
    changes: Sequence[Change],
    has_time: Callable[[Change], bool],
) -> tuple[Priced, ...]:
    """Return changes with their prices, and whether the goal would be missed without each.

    has_time: where it returns False of a change that is not tried, and the change says so.
    """
    made = []
    for nth, change in enumerate(changes):
        needed, why = None, _NOT_TRIED
        if has_time(change):
            without = apply_all(before.treaty, [*changes[:nth], *changes[nth + 1 :]])
            needed = not reaches(goal, tested, without)
            why = _LEFT_IN if allowed(locks, without) else _ASKED_FOR
        cost, sentence = change.cost(before, costs), change.sentence(before.world)
        made.append(Priced(change, cost, sentence, needed, None if needed else why))
    return tuple(made)


@dataclass(eq=False)
class _Adviser:
    """Advice in the making.

    found: the ways to the goal, cheapest first.
    """

    before: Draft
    goal: Goal
    costs: Costs
    locks: Locks
    clock: Clock
    seconds: float
    found: list[Found] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tested = tested_by(self.before, self.locks)
        self.modes = modes(self.before, self.goal, self.costs, self.locks)
        self.problems: dict[int, Problem] = {}
        self.next_best: dict[int, Found] = {}

    def advice(self, alternatives: int) -> Advice:
        words = self.goal.sentence(self.before.world)
        plain = Advice(self.before.treaty.name, self.before.world.year, self.goal, words)
        self._any_if_hesitant()
        self._any_signed()
        best, bound = self._next()
        if best is None and bound == math.inf:
            threats = because(list(self.problems.values()), self.clock)
            unwilling = () if threats else self._unwilling()
            return replace(
                plain,
                bound=None,
                proven=True,
                impossible=True,
                because=threats,
                reason=None if threats else why_impossible(unwilling, self.before.world),
                unwilling=unwilling,
            )
        if best is None or best.cost > bound:
            best = self._rough(best)
        plain = replace(plain, tries=sum(problem.tries for problem in self.problems.values()))
        if best is None:
            return replace(plain, bound=int(bound), reason=none_of(plain.tries))
        proven = best.cost <= bound
        advice = replace(
            plain,
            changes=self._priced(best, proven=proven),
            cost=best.cost,
            bound=min(int(bound), best.cost),
            proven=proven,
        )
        if not alternatives or not proven or not best.changes:
            return advice
        others, complete = self._alternatives(best, alternatives)
        return replace(advice, alternatives=others, alternatives_complete=complete)

    def _unwilling(self) -> tuple[str, ...]:
        """Return the parties that may not leave and would not sign, whatever changes."""
        requirements = [problem.requirement for problem in self.problems.values()]
        signing = [one for one in requirements if isinstance(one, AllSignToo)]
        if not signing:
            return ()
        never = np.flatnonzero(np.all([one.never_sign for one in signing], axis=0))
        return tuple(self.before.world.codes[place] for place in never)

    def _any_if_hesitant(self) -> None:
        """Find some way that holds even if each party waits: it holds if they trust one another.

        It is found sooner, and its cost leaves few levels of odds within reach.
        """
        if not (isinstance(self.goal, AllHeld) and self.goal.mood is Mood.RESOLUTE):
            return
        waiting = replace(self.goal, mood=Mood.HESITANT)
        clock = replace(self.clock, until=time.monotonic() + self.clock.left / 3)
        inner = _Adviser(self.before, waiting, self.costs, self.locks, clock, self.seconds)
        best, _ = inner.first()
        if best is not None:
            nth = inner.modes.index(best.problem.mode)
            self.next_best[nth] = replace(best, problem=self._problem(nth))

    def _any_signed(self) -> None:
        """Find some way that all would sign: the cheapest to the rest of the goal seldom is one.

        Its cost is a cutoff for those that are tried in order of cost.
        """
        if not isinstance(self.goal, AllSign):
            return
        clock = replace(self.clock, until=time.monotonic() + self.clock.left / 3)
        for nth in range(len(self.modes)):
            if clock.ended:
                return
            found = self._any_way(self._problem(nth), clock)
            if found is not None:
                found = trimmed(found, self.costs, clock)
                # It may do without changes of articles: then it is a way of another mode.
                kept = set(self.modes[nth].changes) & set(found.changes)
                own = [set(mode.changes) for mode in self.modes].index(kept)
                problem = self._problem(own)
                chosen = problem.chosen_by(found.treaty)
                self.next_best[own] = replace(found, problem=problem, chosen=chosen)
                return

    def first(self) -> tuple[Found | None, float]:
        """Return a way to the goal that is cheap but perhaps not the cheapest, and a bound."""
        return self._pass(None, proven=False)

    def _problem(self, nth: int) -> Problem:
        if nth not in self.problems:
            self.problems[nth] = Problem(
                self.before, self.tested, self.modes[nth], self.goal, self.costs, self.locks
            )
        return self.problems[nth]

    def _next(self) -> tuple[Found | None, float]:
        """Return the cheapest way not yet found, and a bound at or below all such.

        Any way under each mode is looked for first: it spares proofs under the others. The bound is
        infinite where there is no way.
        """
        if isinstance(self.goal, AllSign):
            return self._in_turns()
        best, _ = self._pass(None, proven=False)
        return self._pass(best, proven=True)

    def _in_turns(self) -> tuple[Found | None, float]:
        """As `_next`, with the mode next in which a way may be cheapest, for longer each time.

        Where all are to sign one mode might take all of the time, and the bound stay at what the
        others cost before anybody moves.
        """
        turns = [0] * len(self.modes)
        while True:
            lower = [
                self.problems[nth].lower if nth in self.problems else mode.cost
                for nth, mode in enumerate(self.modes)
            ]
            best = min(self.next_best.values(), key=lambda found: found.cost, default=None)
            bound = min(lower) if best is None else min(*lower, best.cost)
            if bound == math.inf or (best is not None and best.cost <= bound) or self.clock.ended:
                return best, bound
            nth = lower.index(min(lower))
            until = time.monotonic() + _TURN * 2 ** turns[nth]
            turns[nth] += 1
            clock = replace(self.clock, until=min(until, self.clock.until))
            self._of_mode(nth, None if best is None else best.cost, clock, proven=True)

    def _pass(self, best: Found | None, *, proven: bool) -> tuple[Found | None, float]:
        # Where a way is known already, its cost soon tells how little the others can do.
        order = sorted(range(len(self.modes)), key=lambda nth: nth not in self.next_best)
        for nth in order:
            most = None if best is None else best.cost - (0 if proven else 1)
            if most is not None and self.modes[nth].cost > most:
                continue
            found = self._of_mode(nth, most, self.clock, proven=proven)
            if found is not None and (best is None or found.cost < best.cost):
                best = found
        tried = [problem.lower for problem in self.problems.values()]
        untried = [mode.cost for nth, mode in enumerate(self.modes) if nth not in self.problems]
        bound = min([*tried, *untried])
        return best, bound if best is None else min(bound, best.cost)

    def _of_mode(self, nth: int, most: int | None, clock: Clock, *, proven: bool) -> Found | None:
        """Return the cheapest way known under a mode, after a look for a cheaper one."""
        problem = self._problem(nth)
        known = self.next_best.get(nth)
        if known is None or (proven and known.cost > problem.lower):
            if known is not None:
                most = known.cost if most is None else min(most, known.cost)
            found = problem.next(self._forbidden(problem), most, clock, proven=proven)
            if found is not None and (known is None or found.cost < known.cost):
                self.next_best[nth] = known = found
        return known

    def _forbidden(self, problem: Problem) -> list[Row]:
        """Return what keeps a problem from repeating the ways found, or adding to them."""
        return [
            problem.not_as_much(found)
            for found in self.found
            if set(found.problem.mode.changes) <= set(problem.mode.changes)
        ]

    def _alternatives(self, best: Found, number: int) -> tuple[tuple[Alternative, ...], bool]:
        complete = True
        last = best
        while len(self.found) < number + 1:
            self._take(last)
            if len(self.found) == number + 1:
                break
            another, bound = self._next()
            if another is None:
                complete = bound == math.inf
                break
            if another.cost > bound:
                complete = False
                break
            last = another
        others = tuple(Alternative(self._priced(one), one.cost) for one in self.found[1:])
        return others, complete

    def _take(self, found: Found) -> None:
        """Note a way, and drop what was found next where it is no longer new."""
        self.found.append(found)
        for nth, problem in self.problems.items():
            waiting = self.next_best.get(nth)
            if waiting is None:
                continue
            if set(found.problem.mode.changes) <= set(problem.mode.changes):
                row = problem.not_as_much(found)
                if waiting.chosen[row.columns] @ row.coefficients < row.least - 0.5:
                    del self.next_best[nth]

    def _rough(self, best: Found | None) -> Found | None:
        """Return a way that is not proven the cheapest, without what it can do without."""
        clock = self._for_trimming
        if best is None:
            for nth in range(len(self.modes)):
                if best is not None or clock.ended:
                    break
                best = self._any_way(self._problem(nth), clock)
        return None if best is None else trimmed(best, self.costs, clock)

    def _any_way(self, problem: Problem, clock: Clock) -> Found | None:
        if isinstance(self.goal, AllSign):
            return signed_way(problem, self.goal.ratio, clock)
        return strongest_way(problem)

    @property
    def _for_trimming(self) -> Clock:
        return self.clock.extended(self.seconds * _FOR_TRIMMING)

    def _priced(self, found: Found, *, proven: bool = True) -> tuple[Priced, ...]:
        return priced_changes(
            self.before,
            self.tested,
            self.goal,
            self.costs,
            self.locks,
            found.changes,
            has_time=lambda _: proven or not self._for_trimming.ended,
        )


_ASKED_FOR = say("It is there because a state is kept in or out, not for the goal.")
_LEFT_IN = say("The goal is reached without it too.")
_NOT_TRIED = say("It was not tried to do without it: there was no time.")


def none_of(tries: int) -> Sentence:
    """Say how many sets of changes were tried in vain."""
    return say("Sets of changes tried, none of which reaches it: {number}.", number=tries)


def why_impossible(unwilling: Sequence[str], world: World) -> Sentence:
    """Say why no change helps, where no threats prove it; unwilling: see `Advice`."""
    if not unwilling:
        return say("What the goal asks is beyond every change that is allowed.")
    return say(
        "Whatever is changed, these would carry too much for what they could gain, and may not"
        " leave: {states}.",
        states=world.names(unwilling),
    )
