"""Covenant's domain: draft a security arrangement and test it, without a window.

    from sandbox import judge, load_world, open_treaty, respond, stress_test

    league = open_treaty("league@1935")
    print(judge(league).name)
    print(respond(league, ["ITA"], "ETH").force.resolute_odds)

Results are plain dataclasses with `to_dict()`; worlds give networkx graphs and
numpy arrays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# What these functions need is imported when they are called: `import sandbox`
# must not cost a second to a program that only wants a version number.
if TYPE_CHECKING:
    from sandbox.criteria.scorecard import Scorecard
    from sandbox.stress.bond import Together
    from sandbox.stress.pool import PoolAsked
    from sandbox.stress.response import Answer
    from sandbox.stress.results import StressTest
    from sandbox.treaty.settings import Mood
    from sandbox.treaty.treaty import Treaty
    from sandbox.world.world import World

__version__ = "0.1.0"

__all__ = ["judge", "load_world", "open_treaty", "respond", "stress_test"]


def load_world(year: int) -> World:
    """Return the world of `year`; raises Refusal for a year without data."""
    from sandbox.world import shipped

    return shipped.load(year)


def open_treaty(reference: str | Path) -> Treaty:
    """Return the treaty in a file, or a template at a year such as "league@1935".

    Raises Refusal with the file, the place and the cause.
    """
    from sandbox.treaty import templates

    return templates.open_treaty(reference)


def respond(
    treaty: Treaty, aggressors: Sequence[str], victim: str, world: World | None = None
) -> Answer:
    """Return how `treaty` answers a threat; states by Correlates of War abbreviation.

    The world is that of the treaty's year unless another is given. Raises
    Refusal for an unknown state, or a coalition that includes the victim.
    """
    from sandbox.stress import response
    from sandbox.stress.balance import Balance

    return response.respond(Balance(treaty, world or load_world(treaty.year)), aggressors, victim)


def stress_test(
    treaty: Treaty,
    world: World | None = None,
    *,
    largest: int = 10,
    victims: Sequence[str] | None = None,
    pool: PoolAsked = "all",
    together: Together | str = "any",
    moods: Sequence[Mood | str] = ("hesitant", "resolute"),
    progress: Callable[[int, int], None] | None = None,
    seconds: float | None = None,
) -> StressTest:
    """Return the worst coalition of 1 to `largest` states for every covered victim, exactly.

    victims: some of them by abbreviation; pool: who may be an aggressor, "all",
    "outsiders", "parties", "great powers" or states such as ["ITA", "GMY"];
    together: how a coalition must hang together, "any", "borders" or "no-rivals";
    moods: one or both of "hesitant" and "resolute". Raises Refusal for what the
    world or the treaty does not have. `progress` is told, time and again, how many of
    how many victims are done; whatever it raises ends the search. seconds: how long to
    search, by default 4 where pacts bar parties and to the end elsewhere; a coalition
    that is not proven the worst by then has a bound below its margin.
    """
    from sandbox.stress import run
    from sandbox.stress.balance import Balance

    balance = Balance(treaty, world or load_world(treaty.year))
    return run.stress_test(
        balance,
        largest=largest,
        victims=victims,
        pool=pool,
        together=together,
        moods=moods,
        progress=progress,
        seconds=seconds,
    )


def judge(treaty: Treaty, world: World | None = None, *, with_range: bool = True) -> Scorecard:
    """Return the verdict on the twelve criteria and the name the treaty deserves.

    with_range: also find over which readiness it stands, the longer part of the work.
    """
    from sandbox.criteria import judging
    from sandbox.stress.balance import Balance

    balance = Balance(treaty, world or load_world(treaty.year))
    return judging.judge(balance, with_range=with_range)
