"""Burden, benefit and who signs, worked out from the words of the guide in plain loops."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sandbox.treaty.articles import Instrument, Parties, Rung
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.attacks import Attacks, Pair
from tests.oracle.simulate import hesitant, resolute, response, upheld
from tests.oracle.small_world import BLOCKED, SmallWorld
from tests.oracle.two_treaties import TwoTreaties


@dataclass
class Sums:
    """What falls to one state: a year, or in ten years where the guide says so."""

    burden: float = 0.0
    benefit: float = 0.0
    calls: float = 0.0
    wars: float = 0.0
    exposed: float = 0.0

    @property
    def ratio(self) -> float | None:
        if self.benefit > 0:
            return self.burden / self.benefit
        return math.inf if self.burden > 0 else None


@dataclass
class Wider:
    attacks: float = 0.0
    states: float = 0.0
    strength: float = 0.0
    local: float = 0.0


@dataclass
class Shares:
    """What falls to every state, the strength sent a year, the attacks a year that are held."""

    by_state: dict[str, Sums]
    sent: float = 0.0
    held: float = 0.0
    wider: Wider = field(default_factory=Wider)


MOODS: dict[str, tuple[tuple[Callable, float], ...]] = {
    "hesitant": ((hesitant, 1.0),),
    "resolute": ((resolute, 1.0),),
    "either": ((hesitant, 0.5), (resolute, 0.5)),
}


def shares(
    small: SmallWorld, world: World, mood: str, likely: dict[Pair, float] | None = None
) -> Shares:
    """Return what the treaty asks of every state and gives it, one attack after another."""
    attacks = Attacks(small, world, likely)
    rate = 4 if world.year < 1946 else 16
    found = Shares({code: Sums() for code in small.codes})
    for (a, v), likelihood in attacks.likely.items():
        threat = small.plain((a,), v)
        by_itself = upheld(threat, frozenset(), attacks.required)
        if not small.covered((a,), v) or by_itself:
            continue
        often = rate * likelihood
        found.by_state[v].exposed += 10 * often
        found.wider.attacks += 10 * often
        found.wider.local += often * (small.share[a] + small.share[v])
        found.wider.states += often * 2
        found.wider.strength += often * (small.share[a] + small.share[v])
        for m in small.parties:
            if m not in (a, v) and owes(small, m, a, v) and _sends(small, m, a, v) > 0:
                found.by_state[m].calls += 10 * often
        for respond, chance in MOODS[mood]:
            acting = respond(threat)
            found.sent += often * chance * (response(threat, acting) - threat.victim)
            if upheld(threat, acting, attacks.required):
                found.by_state[v].benefit += often * chance
                found.held += often * chance
            for m in acting:
                if threat.sends[m] > 0:
                    sums = found.by_state[m]
                    sums.burden += often * chance * threat.sends[m] / small.at[m, m]
                    sums.wars += 10 * often * chance
                    found.wider.states += often * chance
                    found.wider.strength += often * chance * small.share[m]
    return found


def owes(small: SmallWorld, party: str, a: str, v: str) -> bool:
    """Tell whether a party must send force, whatever it thinks of it."""
    if isinstance(small, TwoTreaties):
        rungs = [small.rung_by(one, party, Instrument.FORCE, ((a,), v)) for one in small.both]
        return max(rungs) >= Rung.MANDATORY
    blocked = small.finding((a,), v) == BLOCKED
    return small.rung(party, Instrument.FORCE, covered=True, blocked=blocked) >= Rung.MANDATORY


def _sends(small: SmallWorld, party: str, a: str, v: str) -> float:
    if isinstance(small, TwoTreaties):
        return small._sends(party, (a,), v, Instrument.FORCE)
    return small.sends(party, v, Instrument.FORCE)


class AsItStood(SmallWorld):
    """A treaty that some have left, against the aggressors that it took in with them."""

    def __init__(self, treaty: Treaty, world: World, left: Iterable[str]) -> None:
        gone = set(left)
        remaining = Parties(tuple(p for p in treaty.parties.states if p.state not in gone))
        super().__init__(treaty.with_(parties=remaining), world)
        self.stood = SmallWorld(treaty, world)

    def covers_aggressor(self, aggressor: str) -> bool:
        return self.stood.covers_aggressor(aggressor)


def lost_without(
    treaty: Treaty, world: World, party: str, likely: dict[Pair, float]
) -> dict[str, list[float]]:
    """Return attacks in ten years lost without a party, hesitant, resolute and kept.

    By whom they are on: on itself and on others.
    """
    rate = 4 if world.year < 1946 else 16
    before = Attacks(SmallWorld(treaty, world), world, likely)
    after = Attacks(AsItStood(treaty, world, [party]), world, likely)
    lost = {"itself": [0.0, 0.0, 0.0], "others": [0.0, 0.0, 0.0]}
    for pair, likelihood in likely.items():
        now, then = before.fates[pair], after.fates[pair]
        on = "itself" if pair[1] == party else "others"
        for place, mood in enumerate(("hesitant", "resolute", "kept")):
            if now.needed and getattr(now, mood) and not getattr(then, mood):
                lost[on][place] += 10 * rate * likelihood
    return lost


Ratios = dict[str, float | None]


def ratios(
    treaty: Treaty, world: World, stay: Iterable[str], mood: str, likely: dict[Pair, float]
) -> Ratios:
    """Return the ratio of burden to benefit of each of those who stay, on the draft's threats."""
    parties = set(SmallWorld(treaty, world).parties)
    small = AsItStood(treaty, world, parties - set(stay))
    by_state = shares(small, world, mood, likely).by_state
    return {code: by_state[code].ratio for code in small.parties}


def bears_more(ratio: float | None, limit: float) -> bool:
    return ratio is not None and ratio > limit


def those_who_stay(
    treaty: Treaty, world: World, limit: float, mood: str, likely: dict[Pair, float]
) -> set[str]:
    """Let those with the highest ratio leave, again and again, until none is above the limit."""
    stay = set(SmallWorld(treaty, world).parties)
    while True:
        found = ratios(treaty, world, stay, mood, likely)
        above = [ratio for ratio in found.values() if ratio is not None and ratio > limit]
        if not above:
            return stay
        highest = max(above)
        stay -= {
            code
            for code, ratio in found.items()
            if ratio is not None and (ratio == highest or ratio >= highest * (1 - 1e-9))
        }
