"""The options that ask what it would take, of the commands that answer it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sandbox.cli.arguments import state_codes
from sandbox.sentences import refuse

if TYPE_CHECKING:
    from sandbox.analysis.advice.advice import Advice
    from sandbox.analysis.advice.goals import Goal, PlainGoal
    from sandbox.analysis.advice.locks import Locks
    from sandbox.analysis.advice.question import Question
    from sandbox.model.draft import Draft


#: What says something about a goal, and nothing without one.
_ABOUT_A_GOAL = (
    *("resolute", "by_great_powers", "all_sign", "alternatives", "costs"),
    *("keep_out", "keep_in", "lock_states", "lock"),
)


def add_goal(
    parser: argparse._ActionsContainer, *, required: bool
) -> argparse._MutuallyExclusiveGroup:
    """Add the goal, and what stands beside it in the question; return the group of goals."""
    goal = parser.add_mutually_exclusive_group(required=required)
    goal.add_argument(
        "--threat",
        metavar="STATES",
        help="this threat is held: aggressors, then the victim, such as ITA,ETH",
    )
    goal.add_argument(
        "--hold", type=int, metavar="K", help="every coalition of at most K states is held"
    )
    goal.add_argument(
        "--share", type=float, metavar="X", help="at least X of 100 likely attacks are held"
    )
    goal.add_argument("--meet", metavar="CRITERION", help="a criterion is met, such as resolve")
    goal.add_argument(
        "--name", metavar="NAME", help="the draft is called so, such as 'collective security'"
    )
    parser.add_argument(
        "--resolute",
        action="store_true",
        help="the parties trust one another; otherwise each waits for the others",
    )
    parser.add_argument(
        "--pool",
        default="plausible",
        choices=("plausible", "any"),
        help="of --hold: who may be an aggressor (default plausible)",
    )
    parser.add_argument(
        "--by-great-powers",
        action="store_true",
        help="of --share: count attacks by great powers alone",
    )
    parser.add_argument(
        "--all-sign",
        type=float,
        metavar="RATIO",
        help="and every party would still sign: for each attack on it averted it sends at most so "
        "many times its own strength",
    )
    parser.add_argument(
        "--alternatives",
        type=int,
        default=0,
        metavar="N",
        help="show so many other ways, cheapest first (default none)",
    )
    for option, words in (
        ("--keep-out", "states that are no parties in the end, such as GMY"),
        ("--keep-in", "states that are parties in the end"),
        ("--lock-states", "states whose own terms stay as they are"),
    ):
        parser.add_argument(option, action="append", default=[], metavar="STATES", help=words)
    parser.add_argument(
        "--lock",
        action="append",
        default=[],
        metavar="KINDS",
        help="what may not change: joining, leaving, force, sanctions, reservations, pledges, "
        "finding, casus, scope, admission; several with commas",
    )
    parser.add_argument("--costs", type=Path, metavar="FILE", help="a table of costs of your own")
    parser.add_argument(
        "--seconds",
        type=float,
        default=20.0,
        metavar="S",
        help="stop after so long with what is found and proven by then (default 20)",
    )
    return goal


def has_goal(options: argparse.Namespace) -> bool:
    """Tell whether a goal is asked about; raises Refusal for an option that needs one."""
    goals = (options.threat, options.hold, options.share, options.meet, options.name)
    if any(goal is not None for goal in goals):
        return True
    for option in _ABOUT_A_GOAL:
        given = getattr(options, option)
        if given or (option == "all_sign" and given is not None):
            raise refuse(
                "--{option} is about a goal, and there is none: --threat, --hold, --share, --meet"
                " or --name.",
                option=option.replace("_", "-"),
            )
    return False


def question_of(options: argparse.Namespace) -> Question:
    """Return the question that the options ask."""
    from sandbox.analysis.advice import costs
    from sandbox.analysis.advice.question import Question

    return Question(
        _goal(options),
        costs.load(options.costs) if options.costs else costs.Costs(),
        _locks(options),
        options.alternatives,
        options.seconds,
    )


def answer(question: Question, draft: Draft) -> Advice:
    """Return the advice on a draft; what the solver prints all the same goes to standard error."""
    with _nothing_printed():
        return question.ask(draft)


@contextmanager
def _nothing_printed() -> Iterator[None]:
    """Send to standard error what the solver, which is told to be silent, prints all the same."""
    sys.stdout.flush()
    try:
        kept = os.dup(1)
        os.dup2(2, 1)
    except OSError:  # one of the two is closed
        yield
        return
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)


def _goal(options: argparse.Namespace) -> Goal:
    from sandbox.analysis.advice.goals import AllSign

    goal = _plain_goal(options)
    return goal if options.all_sign is None else AllSign(goal, options.all_sign)


def _plain_goal(options: argparse.Namespace) -> PlainGoal:
    from sandbox.analysis.advice import goals
    from sandbox.criteria.scorecard import DraftName
    from sandbox.results.coalitions import Pool
    from sandbox.treaty.settings import Mood

    mood = Mood.RESOLUTE if options.resolute else Mood.HESITANT
    if options.threat is not None:
        codes = state_codes([options.threat])
        if len(codes) < 2:
            raise refuse("A threat is aggressors and a victim, such as ITA,ETH.")
        return goals.ThreatHeld(tuple(codes[:-1]), codes[-1], mood)
    if options.hold is not None:
        return goals.AllHeld(options.hold, mood, Pool(options.pool))
    if options.share is not None:
        great, protected = goals.Attacks.GREAT_POWERS, goals.Attacks.PROTECTED
        attacks = great if options.by_great_powers else protected
        return goals.ShareHeld(options.share, mood, attacks)
    if options.meet is not None:
        return goals.CriterionMet(options.meet.strip().lower())
    known = tuple(str(name) for name in DraftName)
    if options.name.strip().lower() not in known:
        raise refuse("{asked} is not a name of a draft: {known}.", asked=options.name, known=known)
    return goals.NameReached(DraftName(options.name.strip().lower()))


def _locks(options: argparse.Namespace) -> Locks:
    from sandbox.analysis.advice.locks import Locks, read_kinds

    kinds = [word.strip().lower() for words in options.lock for word in words.split(",")]
    return Locks(
        read_kinds([word for word in kinds if word]),
        frozenset(state_codes(options.lock_states)),
        frozenset(state_codes(options.keep_out)),
        frozenset(state_codes(options.keep_in)),
    )
