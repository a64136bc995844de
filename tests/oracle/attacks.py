"""Likely attacks and those held, worked out from the words of the guide in plain loops.

Only the formulas of The model: Likely attacks are followed, one pair of states after another.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from sandbox.treaty.treaty import Treaty
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World
from tests.oracle.simulate import hesitant, resolute, upheld
from tests.oracle.small_world import SmallWorld

Pair = tuple[str, str]


def cinc(treaty: Treaty, world: World) -> dict[str, float]:
    """Return the Composite Index as a share of the world's, whatever index the treaty has."""
    plain = treaty.with_(settings=replace(treaty.settings, index=StrengthIndex.CINC))
    return SmallWorld(plain, world).share


def likelihoods(treaty: Treaty, world: World) -> dict[Pair, float]:
    """Return W by (aggressor, victim), summing to 1."""
    c = {code: max(share, 1e-5) for code, share in cinc(treaty, world).items()}
    found = {}
    for a, v in pairs(world):
        i, j = world.place(a), world.place(v)
        water = float(world.water[i, j])
        land, sea = water == 0, 0 < water <= 150
        near = land or sea
        relevant = near or bool(world.great[i]) or bool(world.great[j])
        rivals = bool(world.rivals[i, j]) or bool(world.rivals[j, i])
        log = 1.4 * land + 1.0 * sea + 2.0 * relevant
        log += 1.2 * math.log(len(world) / 100) if near else 0.0
        log += -0.2 * math.log((1 + float(world.capital_miles[i, j])) / 1501)
        log += 0.2 * math.log(c[a]) + 0.1 * math.log(c[v]) + 1.8 * rivals
        found[a, v] = math.exp(log)
    total = math.fsum(found.values())
    return {pair: weight / total for pair, weight in found.items()}


def pairs(world: World) -> Iterable[Pair]:
    return [(a, v) for a in world.codes for v in world.codes if a != v]


@dataclass(frozen=True)
class Fate:
    """What becomes of one attack, from the least help to the most."""

    covered: bool
    alone: bool
    hesitant: bool
    resolute: bool
    kept: bool
    ideal: bool

    @property
    def beyond_the_victim(self) -> bool:
        return not self.alone and self.ideal

    @property
    def needed(self) -> bool:
        return self.covered and self.beyond_the_victim


class Attacks:
    """Every attack by one state on another, in a world with a treaty."""

    def __init__(
        self, small: SmallWorld, world: World, likely: dict[Pair, float] | None = None
    ) -> None:
        """likely: what `likelihoods` returns for the world, where it is at hand."""
        self.small, self.world = small, world
        self.required = small.treaty.settings.required_odds
        self.likely = likelihoods(small.treaty, world) if likely is None else likely
        #: What states have whatever the treaty does to their arms.
        no_arms = replace(small.treaty.arms, reduction=0.0)
        self.armed = SmallWorld(small.treaty.with_(arms=no_arms), world).at

    @cached_property
    def fates(self) -> dict[Pair, Fate]:
        return {pair: self.fate(*pair) for pair in self.likely}

    def fate(self, a: str, v: str) -> Fate:
        small, required = self.small, self.required
        covered = small.covered((a,), v)
        threat = small.plain((a,), v)
        by_itself = upheld(threat, frozenset(), required)
        waiting = by_itself or (covered and upheld(threat, hesitant(threat), required))
        trusting = waiting or (covered and upheld(threat, resolute(threat), required))
        pledged = small.with_pledges_kept((a,), v)
        kept = trusting or (covered and upheld(pledged, pledged.able, required))
        others = math.fsum(self.armed[i, v] for i in small.codes if i != a)
        ideal = kept or others - required * self.armed[a, v] >= -1e-12
        return Fate(covered, by_itself, waiting, trusting, kept, ideal)

    def share(
        self, which: Callable[[Fate], bool], among: Callable[[Fate], bool], by: Iterable[str]
    ) -> float | None:
        """Return the share, by likelihood, of the attacks `among` by some states."""
        some = set(by)
        chosen = [pair for pair in self.likely if pair[0] in some and among(self.fates[pair])]
        if not chosen:
            return None
        total = math.fsum(self.likely[pair] for pair in chosen)
        return math.fsum(self.likely[pair] for pair in chosen if which(self.fates[pair])) / total

    def held(self, by: Iterable[str]) -> dict[str, float | None]:
        """Return the shares of those attacks that are held."""
        by = list(by)
        return {
            "alone": self.share(lambda fate: fate.alone, lambda fate: fate.covered, by),
            "hesitant": self.share(lambda fate: fate.hesitant, lambda fate: fate.needed, by),
            "resolute": self.share(lambda fate: fate.resolute, lambda fate: fate.needed, by),
            "kept": self.share(lambda fate: fate.kept, lambda fate: fate.needed, by),
        }

    def to_dict(self) -> dict[str, object]:
        codes = self.small.codes
        great = [code for code in codes if self.world.great[self.world.place(code)]]
        need = lambda fate: fate.beyond_the_victim  # noqa: E731
        return {
            "reach": self.share(lambda fate: fate.covered, lambda _: True, codes),
            "covered": self.held(codes),
            "by_great_powers": self.held(great),
            "by_others": self.held(set(codes) - set(great)),
            "anywhere": {
                "hesitant": self.share(lambda f: f.covered and f.hesitant, need, codes),
                "resolute": self.share(lambda f: f.covered and f.resolute, need, codes),
                "kept": self.share(lambda f: f.covered and f.kept, need, codes),
            },
        }
