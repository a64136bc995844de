"""What must hold of every treaty in every world, tried on worlds that hypothesis makes up.

Where a promise has exceptions the test says which, and lets no other pass. Half of the
worlds come from a seed, which shows rare features more often; the others shrink better.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from sandbox import judge, respond, stress_test
from sandbox.stress.balance import Floats
from sandbox.stress.response import Answer, Response
from sandbox.stress.results import StressTest
from sandbox.treaty.articles import (
    Aggressors,
    Finding,
    FindingBody,
    FindingRule,
    Instrument,
    Obligations,
    Reservation,
    Rung,
)
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.distance import DistanceMode
from sandbox.world.relations import Pact, PactKind
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World
from tests.oracle.random_worlds import case_of_seed, cases
from tests.oracle.small_world import SmallWorld
from tests.oracle.tiny_worlds import treaty as tiny_treaty
from tests.oracle.tiny_worlds import world as tiny_world

#: Made-up worlds on which a promise is tried, by default and under -m slow.
FEW, MANY = 20, 500

#: The search proves its critical share to a bracket of this width.
BRACKET = 1e-6

#: States in a made-up world at most.
MOST = 6

WORLDS = st.one_of(
    st.integers(0, 10**6).map(lambda seed: case_of_seed(seed, MOST)), cases(most_states=MOST)
)

Check = Callable[[st.DataObject], None]


def promised(check: Check) -> Callable[[int], None]:
    """Make a test that tries `check` on few worlds, and on many under -m slow."""

    @pytest.mark.parametrize("worlds", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
    def test(worlds: int) -> None:
        settings(max_examples=worlds, deadline=None)(given(st.data())(check))()

    return test


# More aggressors


@promised
def test_adding_an_aggressor_never_helps_the_treaty(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    for victim, others in draw_others(data, world):
        sizes = range(1, len(others) + 1)
        answers = [respond(treaty, others[:size], victim, world) for size in sizes]
        for fewer, more in pairwise(answers):
            assert_no_better(more, fewer)


@promised
def test_the_worst_of_more_aggressors_is_no_better(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    found = margins(stress_test(treaty, world, largest=len(world)))
    for (victim, mood, size), margin in found.items():
        assert margin <= found.get((victim, mood, size - 1), math.inf) + 1e-12


# More parties


@promised
def test_adding_a_party_hurts_by_its_vote_or_its_pact_and_else_never(data: st.DataObject) -> None:
    """Three things can outweigh what a new party brings, and each is its own doing.

    Its vote: in the assembly it votes against a finding on itself, or on an
    aggressor whom it has promised defence. Its arms: if it is the victim and
    parties reduce theirs, it is weaker. Its place: against a treaty that covers
    outsiders only, it is no outsider any more.
    """
    treaty, world = data.draw(WORLDS)
    treaty = treaty.with_(finding=replace(treaty.finding, body=FindingBody.ASSEMBLY))
    outside = sorted(set(world.codes) - treaty.bound)
    assume(outside)
    new = data.draw(st.sampled_from(outside))
    for coalition, victim in draw_threats(data, world):
        _say_what_hurts(treaty, world, new, coalition, victim)


def _say_what_hurts(
    treaty: Treaty, world: World, new: str, coalition: tuple[str, ...], victim: str
) -> None:
    larger = adding(treaty, new)
    before = respond(treaty, coalition, victim, world)
    after = respond(larger, coalition, victim, world)
    if no_better(before, after):
        return
    if before.finding == "made" and after.finding == "blocked":
        small = SmallWorld(larger, world)
        patron = treaty.finding.patrons and any(small.promises(new, a) for a in coalition)
        event("hurt by the new party's pact" if patron else "hurt by the new party's vote")
        assert patron or (treaty.finding.disputants_vote and new in coalition)
    elif new == victim:
        event("hurt by the new party's arms")
        assert treaty.arms.reduction > 0
    else:
        event("hurt because the new party is no outsider")
        assert treaty.casus.aggressors is Aggressors.OUTSIDERS
        assert new in coalition


@promised
def test_adding_a_party_without_a_vote_hurts_no_victim(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    outside = sorted(set(world.codes) - treaty.bound)
    assume(outside and treaty.finding.body is not FindingBody.ASSEMBLY)
    treaty = treaty.with_(arms=replace(treaty.arms, reduction=0.0))
    larger = adding(treaty, data.draw(st.sampled_from(outside)))
    assert_hurts_no_one(treaty, larger, world)


@pytest.mark.parametrize(
    ("aggressor", "patrons"), [("ITA", False), ("FRN", True)], ids=["its vote", "its pact"]
)
def test_a_new_party_can_block_the_finding(aggressor: str, patrons: bool) -> None:
    # The United Kingdom owes force once all agree; Italy joins, and does not.
    alliance = Pact("alliance", "Alliance", PactKind.DEFENCE, ("FRN", "ITA"))
    world = tiny_world({"USA": 1, "UKG": 3, "FRN": 1, "ITA": 1}, pacts=(alliance,))
    finding = Finding(FindingBody.ASSEMBLY, FindingRule.UNANIMITY, patrons=patrons)
    treaty = tiny_treaty("UKG", "USA", force=Rung.MANDATORY, finding=finding)
    before = respond(treaty, (aggressor,), "USA", world)
    after = respond(adding(treaty, "ITA"), (aggressor,), "USA", world)
    assert (before.finding, after.finding) == ("made", "blocked")
    assert before.force.hesitant_odds == pytest.approx(4)
    assert after.force.hesitant_odds == pytest.approx(1)


# Better terms


@promised
def test_raising_a_rung_hurts_only_into_one_that_needs_a_finding(data: st.DataObject) -> None:
    """Only where the finding is blocked, and a party is raised from discretionary to mandatory.

    Recommended force needs a finding too, but comes above rungs that oblige to
    no more than a blocked finding leaves; of standing forces it leaves them automatic.
    """
    treaty, world = data.draw(WORLDS)
    body = data.draw(st.sampled_from((FindingBody.COUNCIL, FindingBody.ASSEMBLY)))
    treaty = treaty.with_(finding=replace(treaty.finding, body=body))
    instrument = data.draw(st.sampled_from(Instrument))
    now = treaty.obligations.rung(instrument)
    assume(now < Rung.STANDING)
    rung = Rung(data.draw(st.integers(now + 1, Rung.STANDING)))
    changed = treaty.with_(obligations=replace(treaty.obligations, **{str(instrument): rung}))
    loses_discretion = any(
        treaty.rung_of(party, instrument) is Rung.DISCRETIONARY
        and changed.rung_of(party, instrument) is Rung.MANDATORY
        for party in treaty.bound
    )
    for coalition, victim in draw_threats(data, world):
        before = respond(treaty, coalition, victim, world)
        after = respond(changed, coalition, victim, world)
        if not no_better(before, after):
            event("hurt by a blocked finding")
            assert loses_discretion
            assert after.finding == "blocked"


@pytest.mark.parametrize("reserved", [False, True], ids=["all", "one by a reservation"])
def test_a_rung_that_needs_a_finding_can_hurt(reserved: bool) -> None:
    finding = Finding(FindingBody.COUNCIL, council=("ITA",))
    treaty = tiny_treaty("UKG", force=Rung.DISCRETIONARY, finding=finding)
    if reserved:
        limit = Reservation("UKG", Instrument.FORCE, Rung.MANDATORY)
        treaty = treaty.with_(reservations=(limit,))
    higher = Rung.STANDING if reserved else Rung.MANDATORY
    raised = treaty.with_(obligations=Obligations(force=higher))
    world = tiny_world({"UKG": 3, "FRN": 1, "ITA": 1})
    assert respond(treaty, ("ITA",), "FRN", world).force.hesitant_odds == pytest.approx(4)
    assert respond(raised, ("ITA",), "FRN", world).force.hesitant_odds == pytest.approx(1)


@promised
def test_raising_a_rung_without_a_vote_hurts_no_victim(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    assume(treaty.finding.body in (FindingBody.NO_ONE, FindingBody.EACH_PARTY))
    force = treaty.obligations.force
    rung = Rung(data.draw(st.integers(force, Rung.STANDING)))
    raised = treaty.with_(obligations=replace(treaty.obligations, force=rung))
    assert_hurts_no_one(treaty, raised, world)


@promised
def test_raising_a_pledge_hurts_no_victim(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    pledges = dict.fromkeys(sorted(treaty.bound), treaty.forces.pledge)
    pledges.update(treaty.forces.own)
    chosen = data.draw(st.sets(st.sampled_from(sorted(pledges)))) if pledges else set()
    share = data.draw(st.floats(0, 1))
    own = tuple((m, max(e, share) if m in chosen else e) for m, e in pledges.items())
    larger = treaty.with_(forces=replace(treaty.forces, own=own))
    assert_hurts_no_one(treaty, larger, world)
    for coalition, victim in draw_threats(data, world):
        before = respond(treaty, coalition, victim, world)
        assert_no_better(before, respond(larger, coalition, victim, world))


@promised
def test_lowering_the_required_odds_hurts_no_victim(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    required = treaty.settings.required_odds
    lower = replace(treaty.settings, required_odds=data.draw(st.floats(required / 4, required)))
    easier = treaty.with_(settings=lower)
    assert_hurts_no_one(treaty, easier, world)
    for coalition, victim in draw_threats(data, world):
        before = respond(treaty, coalition, victim, world)
        assert_no_better(before, respond(easier, coalition, victim, world))


# What must not matter


@promised
def test_the_order_of_the_states_does_not_matter(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    order = data.draw(st.permutations(range(len(world))))
    other = reordered(world, order)
    assert_same_test(
        stress_test(treaty, world, largest=len(world)),
        stress_test(treaty, other, largest=len(world)),
    )
    for coalition, victim in draw_threats(data, world):
        answer = respond(treaty, coalition, victim, world)
        assert_same_answer(answer, respond(treaty, coalition, victim, other))


@promised
def test_the_units_of_the_figures_do_not_matter(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    units = 2.0 ** np.array(data.draw(st.lists(st.integers(-20, 20), min_size=6, max_size=6)))
    other = replace(world, indicators=world.indicators * units)
    assert_same_test(
        stress_test(treaty, world, largest=len(world)),
        stress_test(treaty, other, largest=len(world)),
    )


@promised
def test_scaling_all_strengths_does_not_matter_where_distance_is_off(
    data: st.DataObject,
) -> None:
    treaty, world = data.draw(WORLDS)
    treaty = treaty.with_(settings=replace(treaty.settings, distance=DistanceMode.NONE))
    # A power of two, so that sums which tie still do.
    factor = 2.0 ** data.draw(st.integers(-3, 3))
    stronger = scaled(world, factor)
    test = stress_test(treaty, world, largest=len(world))
    other = stress_test(treaty, stronger, largest=len(world))
    assert other.breaking == test.breaking
    expected = {key: factor * margin for key, margin in margins(test).items()}
    assert margins(other) == pytest.approx(expected, rel=1e-9, abs=1e-11)
    for coalition, victim in draw_threats(data, world):
        answer = respond(treaty, coalition, victim, world)
        assert_same_answer(answer, respond(treaty, coalition, victim, stronger))


def test_scaling_all_strengths_does_matter_with_distance() -> None:
    # What shows that the test before could fail: strength is raised to a power there.
    places = {"UKG": (0.0, 0.0), "FRN": (0.0, 90.0), "ITA": (90.0, 0.0)}
    world = tiny_world({"UKG": 3, "FRN": 1, "ITA": 1}, places=places)
    treaty = tiny_treaty("UKG", "FRN")
    far = replace(treaty.settings, distance=DistanceMode.BUENO_DE_MESQUITA)
    treaty = treaty.with_(settings=far)
    odds = respond(treaty, ("ITA",), "FRN", world).force.resolute_odds
    other = respond(treaty, ("ITA",), "FRN", scaled(world, 0.25)).force.resolute_odds
    assert other != pytest.approx(odds, rel=0.1)


ARTICLES = (
    *("parties", "obligations", "casus", "finding", "scope", "reservations", "forces", "arms"),
    *("settings", "origin"),
)


@promised
def test_what_is_kept_from_before_an_edit_does_not_matter(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    other, _ = data.draw(WORLDS)
    for article in data.draw(st.lists(st.sampled_from(ARTICLES), min_size=1, max_size=3)):
        stress_test(treaty, world, largest=2), judge(treaty, world)
        treaty = treaty.with_(**{article: getattr(other, article)})
    anew = replace(world)
    test = stress_test(treaty, world, largest=2)
    assert test.to_dict() == stress_test(treaty, anew, largest=2).to_dict()
    assert judge(treaty, world).to_dict() == judge(treaty, anew).to_dict()


# The two moods


@promised
def test_the_hesitant_response_never_exceeds_the_resolute(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    for coalition, victim in draw_threats(data, world):
        answer = respond(treaty, coalition, victim, world)
        for by in (answer.force, answer.sanctions):
            assert set(by.hesitant_actors) <= set(by.resolute_actors)
            assert value(by.hesitant_odds) <= value(by.resolute_odds)
            assert by.upheld_hesitant <= by.upheld_resolute
    test = stress_test(treaty, world, largest=len(world))
    for code in test.victims:
        hesitant = test.breaking[Mood.HESITANT][code]
        assert value(hesitant) <= value(test.breaking[Mood.RESOLUTE][code])
    assert all(protection.hesitant <= protection.resolute for protection in test.protection)


# Drawing and changing


def draw_others(data: st.DataObject, world: World) -> list[tuple[str, tuple[str, ...]]]:
    """Draw an order of all other states for each victim."""
    return [
        (victim, tuple(data.draw(st.permutations([c for c in world.codes if c != victim]))))
        for victim in world.codes
    ]


def draw_threats(data: st.DataObject, world: World) -> list[tuple[tuple[str, ...], str]]:
    """Take each state against each, and draw a larger coalition against each."""
    threats: list[tuple[tuple[str, ...], str]] = []
    for victim, others in draw_others(data, world):
        threats += [((aggressor,), victim) for aggressor in others]
        if len(others) > 1:
            threats.append((others[: data.draw(st.integers(2, len(others)))], victim))
    return threats


def adding(treaty: Treaty, state: str) -> Treaty:
    return treaty.with_(parties=treaty.parties.adding([state], treaty.year))


def reordered(world: World, order: Sequence[int]) -> World:
    rows = np.array(order)
    pairs = np.ix_(rows, rows)
    return replace(
        world,
        states=tuple(world.states[place] for place in order),
        indicators=world.indicators[rows],
        water=world.water[pairs],
        great=world.great[rows],
        nuclear=world.nuclear[rows],
        rivals=world.rivals[pairs],
    )


@dataclass(frozen=True, eq=False)
class ScaledWorld(World):
    """A world where every state is `factor` times as strong."""

    factor: float = 1.0

    def strength(self, index: StrengthIndex, own: tuple[float, ...] = ()) -> Floats:
        return self.factor * super().strength(index, own)


def scaled(world: World, factor: float) -> ScaledWorld:
    same = {field.name: getattr(world, field.name) for field in fields(world)}
    return ScaledWorld(**same, factor=factor)


# Comparing


def value(figure: float | None) -> float:
    """Return odds, a size or a confidence as a number; None is beyond every number."""
    return math.inf if figure is None else figure


def margins(test: StressTest) -> dict[tuple[str, Mood, int], float]:
    return {(worst.victim, worst.mood, worst.size): worst.margin for worst in test.worst}


def no_better(answer: Answer, other: Answer) -> bool:
    """Tell whether an answer is nowhere better than another, by force or sanctions."""
    return response_no_better(answer.force, other.force) and response_no_better(
        answer.sanctions, other.sanctions
    )


def response_no_better(one: Response, other: Response) -> bool:
    return (
        value(one.hesitant_odds) <= value(other.hesitant_odds) * (1 + 1e-9)
        and value(one.resolute_odds) <= value(other.resolute_odds) * (1 + 1e-9)
        and one.upheld_hesitant <= other.upheld_hesitant
        and one.upheld_resolute <= other.upheld_resolute
        and value(one.confidence_needed) >= value(other.confidence_needed) - 1e-9
    )


def assert_no_better(answer: Answer, other: Answer) -> None:
    assert no_better(answer, other), (answer, other)


def assert_hurts_no_one(treaty: Treaty, better: Treaty, world: World) -> None:
    """Compare the worst coalitions against every victim that is covered before."""
    before = stress_test(treaty, world, largest=len(world))
    after = stress_test(better, world, largest=len(world))
    found = margins(after)
    for key, margin in margins(before).items():
        assert found.get(key, math.inf) >= margin - 1e-11, key
    for mood in Mood:
        for victim in before.victims:
            assert value(after.breaking[mood][victim]) >= value(before.breaking[mood][victim])
    if before.victims == after.victims:
        assert value(after.critical.share) >= value(before.critical.share) - BRACKET


def assert_same_test(test: StressTest, other: StressTest) -> None:
    assert margins(other) == pytest.approx(margins(test), rel=1e-9, abs=1e-11)
    assert other.breaking == test.breaking
    assert value(other.critical.share) == pytest.approx(value(test.critical.share), abs=BRACKET)


def assert_same_answer(answer: Answer, other: Answer) -> None:
    for one, two in ((answer.force, other.force), (answer.sanctions, other.sanctions)):
        assert set(one.hesitant_actors) == set(two.hesitant_actors)
        assert set(one.resolute_actors) == set(two.resolute_actors)
        assert value(two.hesitant_odds) == pytest.approx(value(one.hesitant_odds))
        assert value(two.resolute_odds) == pytest.approx(value(one.resolute_odds))
        assert value(two.confidence_needed) == pytest.approx(value(one.confidence_needed))
