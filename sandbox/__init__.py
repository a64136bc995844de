"""Covenant's domain: draft a security arrangement and test it, without a window.

    from sandbox import judge, load_world, open_treaty, respond, stress_test

    league = open_treaty("league@1935")
    print(judge(league).name)
    print(respond(league, ["ITA"], "ETH").force.resolute_odds)

Results are plain dataclasses with `to_dict()`; worlds give networkx graphs and
numpy arrays.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sandbox.treaty import limits
from sandbox.treaty.limits import Limit

# What these functions need is imported when they are called: `import sandbox`
# must not cost a second to a program that only wants a version number.
if TYPE_CHECKING:
    from sandbox.analysis.advice.advice import Advice
    from sandbox.analysis.advice.costs import Costs
    from sandbox.analysis.advice.goals import Goal
    from sandbox.analysis.advice.locks import Locks
    from sandbox.analysis.participation.burdens import BurdenSharing, Expectation
    from sandbox.analysis.participation.departures import Departures, SelfEnforcing
    from sandbox.analysis.participation.indispensable import Indispensable
    from sandbox.analysis.participation.pivotal import PivotalShares
    from sandbox.criteria.scorecard import Scorecard
    from sandbox.library.database import LibraryTrouble
    from sandbox.library.library import Library
    from sandbox.model.attack_weights import AttackWeights
    from sandbox.model.draft import Draft
    from sandbox.progress import Progress
    from sandbox.response.respond import Answer
    from sandbox.results.attacks_held import AttacksHeld
    from sandbox.results.coalitions import Together
    from sandbox.results.frontier import Frontier
    from sandbox.results.stress_test import StressTest
    from sandbox.search.pool import PoolAsked
    from sandbox.treaty.settings import Mood
    from sandbox.treaty.treaty import Treaty
    from sandbox.world.world import World

__version__ = "0.1.0"

__all__ = [
    "LibraryWarning",
    "advise",
    "attack_weights",
    "attacks_held",
    "burden_sharing",
    "departures",
    "draft_of",
    "frontier",
    "indispensable",
    "judge",
    "judge_years",
    "load_world",
    "open_treaty",
    "pivotal_shares",
    "respond",
    "self_enforcing",
    "stress_test",
    "user_library",
    "world_years",
]


def _limits_of_the_criteria() -> tuple[Limit, ...]:
    from sandbox.criteria.catalogue import all_criteria

    return tuple(limit for criterion in all_criteria() for limit in criterion.limits)


# Treaty files hold the limits of the criteria, which are above them.
limits.declare_by(_limits_of_the_criteria)
#: The most digits of a number in the library.
_MOST_DIGITS = 18


class LibraryWarning(UserWarning):
    """The user's library cannot be used, so the tables that come with Covenant are."""


def _warn(trouble: LibraryTrouble) -> None:
    # The caller of the function that was given no other way to tell.
    warnings.warn(str(trouble), LibraryWarning, stacklevel=3)


def load_world(
    year: int,
    *,
    interpolate: bool = False,
    on_trouble: Callable[[LibraryTrouble], object] = _warn,
) -> World:
    """Return the world of `year`; raises Refusal for a year without data.

    Imported tables come before those that come with Covenant; `World.source` says which
    were used. interpolate: draw missing figures between known years of an imported table, and
    mark them in `World.interpolated`. on_trouble: told why the library cannot be used, where it
    cannot; by default that is a LibraryWarning.
    """
    from sandbox.world import shipped

    if (library := user_library()) is not None:
        from sandbox.library.database import LibraryTrouble

        try:
            return library.world(year, interpolate=interpolate)
        except LibraryTrouble as trouble:
            on_trouble(trouble)
    return shipped.load(year)


def world_years(*, on_trouble: Callable[[LibraryTrouble], object] = _warn) -> tuple[int, ...]:
    """Return the years for which there is a world, imported or shipped, ascending.

    on_trouble: as for `load_world`.
    """
    from sandbox.world import shipped

    known = set(shipped.years())
    if (library := user_library()) is not None:
        from sandbox.library.database import LibraryTrouble

        try:
            known.update(library.years())
        except LibraryTrouble as trouble:
            on_trouble(trouble)
    return tuple(sorted(known))


def user_library() -> Library | None:
    """Return the user's library if there is one; `Library()` makes it."""
    from sandbox.files.user_folder import library_path

    path = library_path()
    with suppress(OSError):  # of a folder that may not be searched the library itself will tell
        if not path.exists():
            return None
    from sandbox.library.library import library_at

    return library_at(path)


def open_treaty(reference: str | Path, default: int | None = None) -> Treaty:
    """Return the treaty in a file, or a template at a year such as "league@1935".

    default: the year of a template that names none, instead of its own.
    With ATOP's members imported also a real alliance, such as "atop:3180@1955", and from the
    library an earlier revision, such as "revision:3". Raises Refusal with the file, the place
    and the cause.
    """
    from sandbox.treaty import templates

    if isinstance(reference, str) and reference.startswith("revision:"):
        return _revision(reference)
    if isinstance(reference, str) and reference.startswith("atop:"):
        from sandbox.library import alliances

        return alliances.open_reference(user_library(), reference)

    return templates.open_treaty(reference, default)


def _revision(reference: str) -> Treaty:
    from sandbox.sentences import refuse

    number = reference.partition(":")[2]
    if not number.isdecimal() or len(number) > _MOST_DIGITS:
        raise refuse(
            "{reference} names no revision: write, for example, {example}.",
            reference=reference,
            example="revision:3",
        )
    library = user_library()
    if library is None:
        raise refuse("There is no revision {number}: your library is empty.", number=number)
    return library.revision(int(number)).treaty()


def respond(
    treaty: Treaty | Draft,
    aggressors: Sequence[str],
    victim: str,
    world: World | None = None,
    *,
    wider: Treaty | None = None,
) -> Answer:
    """Return how a treaty or a draft answers a threat; states by Correlates of War abbreviation.

    The world is that of the treaty's year unless another is given. wider: another
    treaty, mostly universal, that is in force beside it. A draft has both already. Raises
    Refusal for an unknown state, a coalition that includes the victim, or two universal
    treaties.
    """
    from sandbox.response import respond

    return respond.respond(draft_of(treaty, world, wider).model, aggressors, victim)


def stress_test(
    treaty: Treaty | Draft,
    world: World | None = None,
    *,
    wider: Treaty | None = None,
    largest: int = 10,
    victims: Sequence[str] | None = None,
    pool: PoolAsked = "plausible",
    together: Together | str = "any",
    moods: Sequence[Mood | str] = ("hesitant", "resolute"),
    progress: Progress | None = None,
    seconds: float | None = None,
) -> StressTest:
    """Return the worst coalition of 1 to `largest` states for every covered victim, exactly.

    world, wider: as for `respond`; victims: some of them by abbreviation;
    pool: who may be an aggressor, "plausible" (of each victim the states near it, its rivals and
    the great powers), "any", "outsiders", "parties", "great powers" or states such as
    ["ITA", "GMY"]; together: how a coalition must hang together, "any",
    "borders" or "no-rivals"; moods: one or both of "hesitant" and "resolute". Raises
    Refusal for what the world or the treaty does not have. `progress` is told, time and
    again, how many of how many victims are done; whatever it raises ends the search.
    seconds: how long to search, by default 4 where pacts bar parties and to the end
    elsewhere; a coalition that is not proven the worst by then has a bound below its margin.
    """
    from sandbox.search import stress_test

    return stress_test.stress_test(
        draft_of(treaty, world, wider).model,
        largest=largest,
        victims=victims,
        pool=pool,
        together=together,
        moods=moods,
        progress=progress,
        seconds=seconds,
    )


def attacks_held(
    treaty: Treaty | Draft, world: World | None = None, *, wider: Treaty | None = None
) -> AttacksHeld:
    """Return how many of the likely attacks by one state a treaty or a draft holds.

    world, wider: as for `respond`. The shares (0 to 1) are in `covered`, `by_great_powers`,
    `by_others` and `anywhere`, the finding in one sentence in `headline`, and what becomes of each
    state's attacks in `aggressors`; `rows()` pools them. Raises Refusal where no state of the world
    has a known indicator.
    """
    from sandbox.attacks.held import attacks_held

    return attacks_held(draft_of(treaty, world, wider).model)


def frontier(
    treaty: Treaty | Draft, world: World | None = None, *, wider: Treaty | None = None
) -> Frontier:
    """Return the likely attacks held against the share of world strength of one or two aggressors.

    world, wider: as for `respond`. Raises Refusal as `attacks_held` does.
    """
    from sandbox.attacks.frontier import frontier

    return frontier(draft_of(treaty, world, wider).model)


def advise(
    treaty: Treaty | Draft,
    goal: Goal,
    world: World | None = None,
    *,
    costs: Costs | None = None,
    locks: Locks | None = None,
    alternatives: int = 0,
    seconds: float = 20.0,
    progress: Progress | None = None,
) -> Advice:
    """Return the cheapest changes by which a treaty or a draft reaches a goal.

    world: as for `respond`. goal: one of `sandbox.analysis.advice.goals`, such as
    `ThreatHeld(("ITA",), "ETH")`; costs: a table of `sandbox.analysis.advice.costs`; locks: what
    may not change, of `sandbox.analysis.advice.locks`; alternatives: how many other ways to look
    for; seconds: when to stop with what is found and proven by then. `progress` is told, time and
    again, how much of the time is used, in hundredths; whatever it raises ends the work. Raises
    Refusal for states that the world does not have, and for a draft with a wider order.
    """
    from sandbox.analysis.advice import advising
    from sandbox.analysis.advice.locks import NO_LOCKS

    return advising.advise(
        draft_of(treaty, world),
        goal,
        costs=costs,
        locks=locks or NO_LOCKS,
        alternatives=alternatives,
        seconds=seconds,
        progress=progress,
    )


def burden_sharing(
    treaty: Treaty | Draft,
    world: World | None = None,
    *,
    wider: Treaty | None = None,
    expectation: Expectation | str = "either",
) -> BurdenSharing:
    """Return what a treaty or a draft asks of each state and gives it, by the likely attacks.

    world, wider: as for `respond`. expectation: "hesitant", "resolute" or "either", the mean of
    both moods. Raises Refusal where no state of the world has a known indicator.
    """
    from sandbox.analysis.participation.burden_sharing import burden_sharing

    return burden_sharing(draft_of(treaty, world, wider), expectation)


def indispensable(
    treaty: Treaty | Draft,
    world: World | None = None,
    *,
    wider: Treaty | None = None,
    progress: Progress | None = None,
) -> Indispensable:
    """Return the attacks and criteria that a treaty or a draft loses with each of its parties.

    world, wider: as for `respond`. `progress` is told how many of how many parties are done;
    whatever it raises ends the work. Raises Refusal as `burden_sharing` does.
    """
    from sandbox.analysis.participation.indispensable import indispensable

    return indispensable(draft_of(treaty, world, wider), progress)


def pivotal_shares(
    treaty: Treaty | Draft,
    world: World | None = None,
    *,
    wider: Treaty | None = None,
    samples: int = 4_000,
    seed: int = 0,
) -> PivotalShares:
    """Return how often each party's strength decides a threat that kept pledges hold.

    The Shapley-Shubik and Banzhaf indices, estimated from random threats and orders: samples, for
    each great power as aggressor and for all others; seed: the same gives the same answer. world,
    wider: as for `respond`. Raises Refusal as `burden_sharing` does.
    """
    from sandbox.analysis.participation.pivotal import pivotal_shares

    return pivotal_shares(draft_of(treaty, world, wider), samples=samples, seed=seed)


def departures(
    treaty: Treaty | Draft,
    world: World | None = None,
    *,
    wider: Treaty | None = None,
    expectation: Expectation | str = "either",
    progress: Progress | None = None,
) -> Departures:
    """Return in which order parties leave, those with the highest burden over benefit first.

    `at(ratio)` of it is what is left where states bear at most that ratio. world, wider: as for
    `respond`; expectation: as for `burden_sharing`. `progress` is told how many parties have left;
    whatever it raises ends the work. Raises Refusal as `burden_sharing` does.
    """
    from sandbox.analysis.participation.signing import departures

    return departures(draft_of(treaty, world, wider), expectation, progress=progress)


def self_enforcing(
    treaty: Treaty | Draft,
    ratio: float,
    world: World | None = None,
    *,
    wider: Treaty | None = None,
    expectation: Expectation | str = "either",
    progress: Progress | None = None,
) -> SelfEnforcing:
    """Return what is left of a treaty or a draft if states that bear more than a ratio leave.

    ratio: shares of its own strength that a state sends at most for each attack on it averted. The
    other arguments are those of `departures`. Raises Refusal as that does, and for a ratio below 0.
    """
    from sandbox.analysis.participation.signing import self_enforcing

    return self_enforcing(draft_of(treaty, world, wider), ratio, expectation, progress=progress)


def attack_weights(world: World) -> AttackWeights:
    """Return how likely each attack by one state on another is in a world, as (n, n) shares.

    Rows are aggressors and columns victims, in the order of `world.states`. Raises Refusal where
    no state has a known indicator.
    """
    from sandbox.model.attack_weights import attack_weights

    return attack_weights(world)


def judge_years(
    treaty: Treaty,
    years: Sequence[int],
    progress: Progress | None = None,
    *,
    wider: Treaty | None = None,
    interpolate: bool = False,
) -> tuple[Scorecard, ...]:
    """Return the verdict on `treaty` in each of several years, with the parties it has in each.

    `progress` is told how many of how many years are done; whatever it raises ends the work.
    wider: another treaty in force beside it, with its parties of each year likewise.
    interpolate: as for `load_world`.
    """
    cards = []
    for done, year in enumerate(years):
        if progress:
            progress(done, len(years))
        world = load_world(year, interpolate=interpolate)
        cards.append(judge(treaty.with_(year=year), world, with_range=False, wider=wider))
    return tuple(cards)


def judge(
    treaty: Treaty | Draft,
    world: World | None = None,
    *,
    with_range: bool = True,
    wider: Treaty | None = None,
) -> Scorecard:
    """Return the verdict on each criterion and the name that a treaty or a draft deserves.

    world, wider: as for `respond`; a wider order is judged as one with the treaty.
    with_range: also find over which readiness the verdict stands, the longer part of the work.
    """
    from sandbox.criteria import judging

    return judging.judge(draft_of(treaty, world, wider).model, with_range=with_range)


def draft_of(
    treaty: Treaty | Draft, world: World | None = None, wider: Treaty | None = None
) -> Draft:
    """Return a draft as it is, or a treaty in a world, by default that of its year."""
    from sandbox.model.draft import Draft

    if isinstance(treaty, Draft):
        return treaty
    return Draft(treaty, world or load_world(treaty.year), wider)
