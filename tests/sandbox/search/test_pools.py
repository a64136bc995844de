"""From which states coalitions are drawn, what holds them together, and which moods are tested."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import replace

import numpy as np
import pytest

from sandbox import draft_of, load_world, open_treaty, stress_test
from sandbox.results.coalitions import Pool, Together
from sandbox.search.pool import pool_per_victim
from sandbox.search.stress_test import compared_pools
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Aggressors, Arms, CasusFoederis, Rung, Victims
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle import brute_force, tiny_worlds
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.small_world import SmallWorld

BONDS = {
    Together.ANY: lambda world: brute_force.anyone,
    Together.BORDERS: brute_force.joined_by_borders,
    Together.NO_RIVALS: brute_force.without_rivals,
}

#: How far sums of floats may differ by the order in which they are added.
DUST = 1e-9


def members(
    pool: Pool | tuple[str, ...], treaty: Treaty, world: World, victim: str
) -> Collection[str]:
    """Return who is in a pool against a victim, the casus foederis aside."""
    if isinstance(pool, tuple):
        return set(pool)
    great = {code for code, flag in zip(world.codes, world.great, strict=True) if flag}
    return {
        Pool.PLAUSIBLE: brute_force.plausible(world, victim),
        Pool.ANY: set(world.codes),
        Pool.OUTSIDERS: set(world.codes) - treaty.bound,
        Pool.PARTIES: set(world.codes) & treaty.bound,
        Pool.GREAT_POWERS: great,
    }[pool]


@pytest.mark.parametrize("together", Together)
@pytest.mark.parametrize("kind", [*Pool, "named"])
def test_the_worst_from_every_pool_equals_brute_force(kind: Pool | str, together: Together) -> None:
    compared = 0
    for seed in range(12):
        treaty, world = case_of_seed(seed, 6)
        pool = kind if isinstance(kind, Pool) else world.codes[::2]
        small, hangs = SmallWorld(treaty, world), BONDS[together](world)
        fixed = pool not in (Pool.ANY, Pool.PLAUSIBLE)
        if fixed and not any(
            map(small.covers_aggressor, members(pool, treaty, world, world.codes[0]))
        ):
            with pytest.raises(Refusal, match="can be an aggressor"):
                stress_test(treaty, world, pool=pool, together=together)
            continue
        size = len(world)
        test = stress_test(treaty, world, largest=size, pool=pool, together=together)
        assert (test.pool, test.together) == (pool, together)
        found = {(w.victim, w.mood, w.size): w for w in test.worst}
        for victim in test.victims:
            allowed = brute_force.drawn_from(members(pool, treaty, world, victim), hangs)
            for mood in Mood:
                by_size = brute_force.worst_of_each_size(small, victim, mood, size, allowed)
                for number, expected in enumerate(by_size, start=1):
                    worst = found.get((victim, mood, number))
                    if expected is None or worst is None:
                        assert expected is worst, (seed, victim)
                        continue
                    assert math.isclose(worst.margin, expected.margin, abs_tol=DUST), (seed, worst)
                    assert allowed(worst.coalition)
                    assert worst.proven
                    compared += 1
    assert compared > 100


@pytest.mark.parametrize("together", Together)
def test_alone_and_ideal_face_the_coalitions_that_the_treaty_faces(together: Together) -> None:
    for seed in range(12):
        treaty, world = case_of_seed(seed, 6)
        pool = world.codes[1:]
        if not any(map(SmallWorld(treaty, world).covers_aggressor, pool)):
            continue
        # None has reduced its arms.
        small = SmallWorld(treaty.with_(arms=Arms()), world)
        victims = [code for code in world.codes if small.covers_victim(code)]
        hangs, required = BONDS[together](world), treaty.settings.required_odds
        test = stress_test(treaty, world, largest=3, pool=pool, together=together)
        for row in test.protection:
            alone = ideal = 0
            for victim in victims:
                threats = [
                    coalition
                    for coalition in brute_force.coalitions(small, victim, row.size, hangs)
                    if set(pool).issuperset(coalition)
                ]
                own = small.at[victim, victim]
                strengths = [sum(small.at[a, victim] for a in c) for c in threats]
                total = sum(small.at[code, victim] for code in world.codes)
                alone += all(own >= required * t - 1e-12 for t in strengths)
                ideal += all(total - t >= required * t - 1e-12 for t in strengths)
            assert row.alone == pytest.approx(alone / len(victims)), (seed, row)
            assert row.ideal == pytest.approx(ideal / len(victims)), (seed, row)


@pytest.mark.parametrize("pool", [*Pool, ("GMY", "ITA", "JPN")])
@pytest.mark.parametrize("together", Together)
def test_no_treaty_exceeds_the_ideal(pool: Pool | tuple[str, ...], together: Together) -> None:
    league = open_treaty("league@1935")
    for row in stress_test(league, largest=4, pool=pool, together=together).protection:
        assert row.hesitant <= row.resolute <= row.ideal
        assert row.alone <= row.ideal


def test_a_treaty_against_outsiders_is_measured_by_what_outsiders_can_do():
    pact = open_treaty("north-atlantic@1950")
    for row in stress_test(pact, largest=4).protection:
        assert row.resolute <= row.ideal


def test_a_pool_is_named_by_its_word_or_by_its_states():
    league = open_treaty("league@1935")

    def pool_of(asked):
        return stress_test(league, largest=1, victims=["ETH"], pool=asked).pool

    assert pool_of("great-powers") is pool_of("Great Powers") is Pool.GREAT_POWERS
    assert pool_of("jpn, ita,ITA") == pool_of(["ITA", "JPN"]) == ("ITA", "JPN")


def test_plausible_aggressors_are_near_states_rivals_and_great_powers():
    water = [
        ("UKG", "FRN", 24.0),
        ("UKG", "ITA", 150.0),
        ("FRN", "ETH", 400.0),
        ("FRN", "ITA", 0.0),
    ]
    strength = dict.fromkeys(("USA", "UKG", "FRN", "ITA", "ETH"), 1.0)
    known = tiny_worlds.world(strength, great=["USA"], water=water)
    rivals = known.rivals.copy()
    rivals[known.place("ETH"), known.place("FRN")] = True
    pool = pool_per_victim(replace(known, rivals=rivals), Pool.PLAUSIBLE)
    assert {
        victim: {known.codes[place] for place in np.flatnonzero(row)}
        for victim, row in zip(known.codes, pool, strict=True)
    } == {
        "USA": set(),
        "UKG": {"USA", "FRN", "ITA"},
        "FRN": {"USA", "UKG", "ITA", "ETH"},
        "ITA": {"USA", "UKG", "FRN"},
        "ETH": {"USA", "FRN"},
    }


def test_each_victim_is_tested_against_its_own_pool():
    # Each has strength 1, but Italy 3; only France is near Italy. No one helps.
    known = tiny_worlds.world(tiny_worlds.FOUR | {"ITA": 3}, water=[("FRN", "ITA", 0.0)])
    plan = tiny_worlds.treaty("UKG", force=Rung.NONE)
    test = stress_test(plan, known, largest=2, moods=["resolute"])
    assert test.breaking[Mood.RESOLUTE] == {"USA": None, "UKG": None, "FRN": 1, "ITA": None}
    plausible, anyone = compared_pools(draft_of(plan, known).model, test)
    assert plausible is test
    assert anyone == stress_test(plan, known, largest=2, moods=["resolute"], pool="any")
    assert [row.resolute for row in plausible.protection] == [3 / 4, 3 / 4]
    assert [row.resolute for row in anyone.protection] == [1 / 4, 1 / 4]
    # The United Kingdom keeps its pledge of all it has, so that Italy alone breaks France.
    kept = stress_test(tiny_worlds.treaty("UKG"), known, largest=1).critical
    assert (kept.share, kept.victim, kept.coalition) == (pytest.approx(1 / 2), "FRN", ("ITA",))


def test_a_test_of_named_aggressors_stands_alone():
    league = open_treaty("league@1935")
    test = stress_test(league, largest=1, victims=["ETH"], pool="ITA")
    assert compared_pools(draft_of(league).model, test) == (test,)


def test_what_an_earlier_version_called_all_states_is_any_state():
    assert stress_test(open_treaty("league@1935"), largest=1, pool="all").pool is Pool.ANY


def test_a_treaty_that_covers_no_state_has_no_shares():
    plan = tiny_worlds.treaty(casus=CasusFoederis(Aggressors.ANY, victims=Victims.PARTIES))
    (row,) = stress_test(plan, tiny_worlds.world(tiny_worlds.FOUR), largest=1).protection
    assert set(row.to_dict().values()) == {1, None}


def test_what_was_asked_for_is_recorded():
    league = open_treaty("league@1935")
    test = stress_test(league, largest=1, pool="great-powers", together="borders")
    assert (test.to_dict()["pool"], test.to_dict()["together"]) == (
        "great powers",
        "joined by borders",
    )
    assert stress_test(league, largest=1, pool="ITA").to_dict()["pool"] == ["ITA"]
    plain = stress_test(league, largest=1).to_dict()
    assert (plain["pool"], plain["together"]) == ("plausible", "any")


def test_more_aggressors_than_the_pool_has_are_all_of_it():
    test = stress_test(open_treaty("league@1935"), largest=9, pool="GMY,ITA", victims=["FRN"])
    for worst in test.worst:
        assert set(worst.coalition) <= {"GMY", "ITA"}
        assert len(worst.coalition) <= worst.size
    assert len({w.margin for w in test.worst if w.mood is Mood.HESITANT and w.size >= 2}) == 1


def test_a_pool_of_the_victim_alone_threatens_it_with_nothing():
    test = stress_test(open_treaty("league@1935"), largest=2, pool=["ETH"], victims=["ETH"])
    assert test.worst == ()
    assert test.breaking_size(Mood.RESOLUTE) is None
    assert [row.resolute for row in test.protection] == [1.0, 1.0]
    assert test.hardest(Mood.RESOLUTE) is None


def test_shares_protected_are_of_the_victims_asked_for():
    league = open_treaty("league@1935")
    test = stress_test(league, largest=1, pool="ITA", victims=["ETH", "FRN", "ETH"])
    assert test.victims == ("ETH", "FRN")
    held = sum(size is None for size in test.breaking[Mood.HESITANT].values())
    assert test.protection[0].hesitant == held / 2


def test_one_mood_may_be_asked_for():
    league = open_treaty("league@1935")
    both, one = stress_test(league, largest=2), stress_test(league, largest=2, moods=["resolute"])
    assert one.worst == tuple(w for w in both.worst if w.mood is Mood.RESOLUTE)
    assert set(one.to_dict()["breaking_size"]) == {"resolute"}
    assert {row.hesitant for row in one.protection} == {None}
    assert [row.resolute for row in one.protection] == [row.resolute for row in both.protection]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"pool": "axis"}, "AXIS is neither a pool"),
        ({"pool": "GMY,XYZ"}, "XYZ is not a state of the world of 1935"),
        ({"pool": ""}, "at least one state"),
        ({"pool": []}, "at least one state"),
        ({"pool": "parties", "victims": ["GMY"]}, "does not cover Germany"),
        ({"victims": []}, "at least one victim"),
        ({"victims": ["XYZ"]}, "XYZ is not a state"),
        ({"together": "glue"}, "glue is not a way"),
        ({"moods": []}, "at least one mood"),
        ({"moods": ["angry"]}, "angry is not a mood"),
        ({"largest": 0}, "at least one state, not 0"),
    ],
    ids=str,
)
def test_what_cannot_be_asked_is_refused(options, sentence):
    with pytest.raises(Refusal, match=sentence):
        stress_test(open_treaty("league@1935"), **options)


def test_a_pool_in_which_no_state_can_be_an_aggressor_is_refused():
    with pytest.raises(Refusal, match=r"No state can be an aggressor: .* \(outsiders\) is empty"):
        stress_test(open_treaty("ideal@1935"), pool="outsiders")
    pact = open_treaty("north-atlantic@1950")
    with pytest.raises(Refusal, match=r"No state of the pool \(parties\) .* outsiders only"):
        stress_test(pact, load_world(1950), pool="parties")
