"""The worst coalition, found by trying every one (guide, The model: The stress test)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from sandbox.treaty.settings import Mood
from sandbox.world.world import World
from tests.oracle.simulate import PlainThreat, hesitant, resolute, response, upheld
from tests.oracle.small_world import Coalition, SmallWorld

#: Tells whether a coalition hangs together.
CoalitionConstraint = Callable[[Coalition], bool]


@dataclass(frozen=True)
class Worst:
    """A coalition with the least margin; ties went to fewer states, then lower numbers."""

    margin: float
    coalition: Coalition


def anyone(coalition: Coalition) -> bool:
    return True


def joined_by_borders(world: World) -> CoalitionConstraint:
    """Return the constraint of a chain of borders, by land or at most 12 miles of water."""
    borders = nx.Graph()
    borders.add_nodes_from(world.codes)
    borders.add_edges_from(
        (i, j) for i, j, water in world.border_graph().edges.data("water") if water <= 12
    )
    return lambda coalition: nx.is_connected(borders.subgraph(coalition))


def without_rivals(world: World) -> CoalitionConstraint:
    """Return the constraint that keeps rivals apart."""
    return lambda coalition: (
        not any(
            world.rivals[world.place(i), world.place(j)]
            or world.rivals[world.place(j), world.place(i)]
            for i, j in combinations(coalition, 2)
        )
    )


def plausible(world: World, victim: str) -> frozenset[str]:
    """Return who may plausibly attack a victim: near states, its rivals and the great powers."""
    place = world.place(victim)
    return frozenset(
        code
        for other, code in enumerate(world.codes)
        if code != victim
        and (
            world.water[place, other] <= 150
            or world.rivals[place, other]
            or world.rivals[other, place]
            or world.great[other]
        )
    )


def drawn_from(
    pool: Collection[str], constraint: CoalitionConstraint = anyone
) -> CoalitionConstraint:
    """Return the constraint that all states of a coalition are in a pool."""
    return lambda coalition: set(pool).issuperset(coalition) and constraint(coalition)


def coalitions(
    small: SmallWorld, victim: str, largest: int, constraint: CoalitionConstraint = anyone
) -> Iterator[Coalition]:
    """Yield the covered coalitions of 1 to `largest` states, smaller and lower-numbered first."""
    if not small.covers_victim(victim):
        return
    pool = [code for code in small.codes if code != victim and small.covers_aggressor(code)]
    for size in range(1, largest + 1):
        for coalition in filter(constraint, combinations(pool, size)):
            if small.covered(coalition, victim):
                yield coalition


def resolute_margin(threat: PlainThreat, required_odds: float) -> float:
    """Return the greatest slack over the levels: kappa, and every threshold above it.

    At a level all whose threshold it reaches are taken to act; what they deliver
    beyond that level's odds is the slack.
    """
    levels = {required_odds} | {t for t in threat.threshold.values() if t > required_odds}
    return max(
        response(threat, {m for m in threat.able if threat.threshold[m] <= level})
        - level * threat.coalition
        for level in levels
    )


def hesitant_margin(threat: PlainThreat, required_odds: float) -> float:
    """Return S(J) - kappa T, J being who acts in the end if each waits for others."""
    return response(threat, hesitant(threat)) - required_odds * threat.coalition


def margin(small: SmallWorld, coalition: Coalition, victim: str, mood: Mood) -> float:
    threat = small.plain(coalition, victim)
    of_mood = resolute_margin if mood is Mood.RESOLUTE else hesitant_margin
    return of_mood(threat, small.settings.required_odds)


def broken(small: SmallWorld, coalition: Coalition, victim: str, mood: Mood) -> bool:
    """Tell whether the response, played out step by step, fails the victim."""
    threat = small.plain(coalition, victim)
    acting = resolute(threat) if mood is Mood.RESOLUTE else hesitant(threat)
    return not upheld(threat, acting, small.settings.required_odds)


def worst_of_each_size(
    small: SmallWorld,
    victim: str,
    mood: Mood,
    largest: int,
    constraint: CoalitionConstraint = anyone,
) -> list[Worst | None]:
    """Return the worst coalition of at most 1, 2, ... `largest` states, None if there is none."""
    by_size: list[Worst | None] = []
    worst: Worst | None = None
    tried = [
        Worst(margin(small, coalition, victim, mood), coalition)
        for coalition in coalitions(small, victim, largest, constraint)
    ]
    for size in range(1, largest + 1):
        for candidate in tried:
            if len(candidate.coalition) == size and (
                worst is None or candidate.margin < worst.margin
            ):
                worst = candidate
        by_size.append(worst)
    return by_size


def smallest_breaking(
    small: SmallWorld,
    victim: str,
    mood: Mood,
    largest: int,
    constraint: CoalitionConstraint = anyone,
) -> list[Coalition]:
    """Return every breaking coalition of the fewest states; none if nothing breaks it."""
    for size in range(1, largest + 1):
        breaking = [
            coalition
            for coalition in coalitions(small, victim, largest, constraint)
            if len(coalition) == size and broken(small, coalition, victim, mood)
        ]
        if breaking:
            return breaking
    return []


def breaking_size(
    small: SmallWorld,
    victim: str,
    mood: Mood,
    largest: int,
    constraint: CoalitionConstraint = anyone,
) -> int | None:
    """Return the fewest states that break the treaty at this victim, or None."""
    breaking = smallest_breaking(small, victim, mood, largest, constraint)
    return len(breaking[0]) if breaking else None


def critical_share(
    small: SmallWorld, pool: Callable[[World, str], Collection[str]] | None = None
) -> float | None:
    """Return the least share of world strength that breaks the treaty with every pledge kept.

    The share is the sum of c over a covered coalition that breaks some covered
    victim although every party that promises anything by force responds; None
    if no coalition does. pool: who may attack a victim, by default any state.
    """
    shares = []
    for victim in small.codes:
        inside = pool(small.world, victim) if pool else small.codes
        for coalition in coalitions(small, victim, len(small.codes), drawn_from(inside)):
            threat = small.with_pledges_kept(coalition, victim)
            if not upheld(threat, threat.able, small.settings.required_odds):
                shares.append(sum(small.share[code] for code in coalition))
    return min(shares, default=None)
