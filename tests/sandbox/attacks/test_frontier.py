"""The frontier against plain loops over all attacks by one state and by two."""

from __future__ import annotations

import math
from itertools import combinations, pairwise

import pytest

from sandbox import frontier, open_treaty
from sandbox.attacks.frontier import BOUNDS
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.attacks import Attacks, cinc
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.simulate import hesitant, resolute, upheld
from tests.oracle.small_world import SmallWorld


def expected(treaty: Treaty, world: World) -> list[tuple[float, float, float, float, float]]:
    """Return (strength, weight, hesitant, resolute, kept) by bounds, summed over every attack."""
    small = SmallWorld(treaty, world)
    attacks = Attacks(small, world)
    required = treaty.settings.required_odds
    c = {code: max(share, 1e-5) for code, share in cinc(treaty, world).items()}
    found = []
    for (a, v), likely in attacks.likely.items():
        fate = attacks.fates[a, v]
        if fate.needed:
            found.append((c[a], likely, fate.hesitant, fate.resolute, fate.kept))

    def joins(k: str, a: str, v: str) -> float:
        i, j = world.place(k), world.place(v)
        near = float(world.water[i, j]) <= 150
        rivals = bool(world.rivals[i, j]) or bool(world.rivals[j, i])
        pact = small.promises(k, a) or small.promises(a, k)
        log = -5.78 + 1.86 * near + 1.81 * pact + 1.47 * rivals + 0.34 * math.log(c[k])
        return 1 / (1 + math.exp(-log))

    for pair in combinations(world.codes, 2):
        a, k = pair
        for v in set(world.codes) - set(pair):
            if not small.covered(pair, v):
                continue
            threat, pledged = small.plain(pair, v), small.with_pledges_kept(pair, v)
            waits = upheld(threat, hesitant(threat), required)
            trusts = waits or upheld(threat, resolute(threat), required)
            kept = upheld(pledged, pledged.able, required)
            others = math.fsum(attacks.armed[i, v] for i in world.codes if i not in pair)
            theirs = attacks.armed[a, v] + attacks.armed[k, v]
            if upheld(threat, frozenset(), required):
                continue
            if not kept and others - required * theirs < -1e-12:
                continue
            likely = attacks.likely[a, v] * joins(k, a, v) + attacks.likely[k, v] * joins(a, k, v)
            found.append((c[a] + c[k], likely, waits, trusts, kept or trusts))
    total = math.fsum(one[1] for one in found)
    points = []
    for low, high in pairwise(BOUNDS):
        here = [one for one in found if low < one[0] <= high]
        if here:
            mine = math.fsum(one[1] for one in here)
            mean = math.exp(math.fsum(one[1] * math.log(one[0]) for one in here) / mine)
            held = (math.fsum(one[1] for one in here if one[place]) / mine for place in (2, 3, 4))
            points.append((mean, mine / total, *held))
    return points


@pytest.mark.parametrize("seed", range(40))
def test_the_points_are_those_of_every_attack_by_one_and_by_two(seed: int) -> None:
    treaty, world = case_of_seed(seed)
    told = frontier(treaty, world)
    assert told.pairs_counted == pytest.approx(1, rel=1e-9)
    points = [(p.strength, p.weight, p.hesitant, p.resolute, p.kept) for p in told.points]
    wanted = expected(treaty, world)
    assert len(points) == len(wanted)
    for point, want in zip(points, wanted, strict=True):
        assert point == pytest.approx(want, rel=1e-9, abs=1e-12)


def test_the_league_holds_the_weak_and_not_the_strong() -> None:
    told = frontier(open_treaty("league@1935"))
    assert told.points[0].hesitant > 0.95
    assert told.points[-1].hesitant < 0.1
    assert told.points[-1].kept > 0.95
    assert 0 < told.pairs_counted < 1
    assert sum(point.weight for point in told.points) == pytest.approx(1)
