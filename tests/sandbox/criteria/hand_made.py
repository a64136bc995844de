"""A small world to judge treaties in, with numbers that can be checked by hand.

Distances do not count, and the odds at which a party acts are 99 where it is
bound to nothing, 19 to consult, 9 to recommend, 1.5 discretionary, 1 mandatory
and 0 from automatic on.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sandbox import judge
from sandbox.criteria.criterion import CriterionResult
from sandbox.treaty.articles import Admission, Parties, Party
from sandbox.treaty.limits import Limit
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.tiny_worlds import treaty, world

#: Eighths of the world's strength. Of the threats by one state five are neither held by
#: the victim alone nor beyond all others: the United States against each of the rest
#: (3 against 2, 2 and 1), and Britain and France against Ethiopia (2 against 1).
STRENGTH: dict[str, float] = {"USA": 3, "UKG": 2, "FRN": 2, "ETH": 1}
REST = ("UKG", "FRN", "ETH")


#: Those threats, (aggressor, victim).
TESTED = (("USA", "UKG"), ("USA", "FRN"), ("USA", "ETH"), ("UKG", "ETH"), ("FRN", "ETH"))


def likely(
    held: Iterable[tuple[str, str]],
    among: Iterable[tuple[str, str]] = TESTED,
    strength: Mapping[str, float] = STRENGTH,
    great: Sequence[str] = ("USA",),
) -> float:
    """Return the share of some threats that others are, by how likely they are.

    In a world where no one is near anyone, all capitals are at one place and no one is a rival,
    that is strength ** 0.2 of the aggressor times strength ** 0.1 of the victim, times e ** 2
    where one of the two is a great power.
    """

    def weight(pair: tuple[str, str]) -> float:
        a, v = pair
        relevant = math.exp(2) if a in great or v in great else 1.0
        return strength[a] ** 0.2 * strength[v] ** 0.1 * relevant

    return sum(map(weight, held)) / sum(map(weight, among))


def eighths(**features: Any) -> World:
    """Return that world; the United States is its one great power unless told."""
    return world(STRENGTH, **({"great": ["USA"]} | features))


def rest(**articles: Any) -> Treaty:
    """Return a treaty of all but the United States."""
    return treaty(*REST, **articles)


def admitting(plan: Treaty, admission: Admission) -> Treaty:
    return plan.with_(parties=dataclasses.replace(plan.parties, admission=admission))


def limited(plan: Treaty, figures: Mapping[Limit, float]) -> Treaty:
    """Return a treaty held against other limits."""
    limits = plan.settings.limits
    for limit, figure in figures.items():
        limits = limits.with_(limit, figure)
    return plan.with_(settings=dataclasses.replace(plan.settings, limits=limits))


def bound(*parties: str) -> Parties:
    return Parties(tuple(map(Party, parties)))


def judged(plan: Treaty, in_world: World, key: str) -> CriterionResult:
    return judge(plan, in_world, with_range=False).criterion(key)


def outcome(plan: Treaty, in_world: World, key: str) -> tuple[str, float | None]:
    """Return the verdict and the measure."""
    result = judged(plan, in_world, key)
    return result.verdict.value, result.measure
