"""The range of readiness over which a verdict stands, by judging with readiness moved."""

from __future__ import annotations

import dataclasses

import pytest

from sandbox import judge, open_treaty
from sandbox.criteria.readiness_range import STEP
from sandbox.criteria.scorecard import Scorecard
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import Readiness
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.tiny_worlds import PLAIN
from tests.sandbox.criteria.hand_made import eighths, rest

#: What depends on readiness and stands or falls with the name.
KEYS = ("resolve", "great-power test")


def moved(plan: Treaty, rung: Rung, h: float) -> Treaty:
    """Return the treaty with another readiness at one rung."""
    readiness = plan.settings.readiness
    values = (*readiness.h[:rung], h, *readiness.h[rung + 1 :])
    changed = dataclasses.replace(readiness, h=values)
    return plan.with_(settings=dataclasses.replace(plan.settings, readiness=changed))


def verdicts(plan: Treaty, world: World | None = None) -> tuple[str, ...]:
    card = judge(plan, world, with_range=False)
    return tuple(card.criterion(key).verdict.value for key in KEYS)


def check_range(plan: Treaty, card: Scorecard, world: World | None = None) -> None:
    over, name = card.stands_over, card.name
    assert over is not None
    today = tuple(card.criterion(key).verdict.value for key in KEYS)
    rung = Rung[over.rung.upper()]
    assert over.low <= over.h <= over.high
    for part in (0.0, 0.3, 0.7, 1.0):
        inside = moved(plan, rung, over.low + part * (over.high - over.low))
        assert verdicts(inside, world) == today
        assert judge(inside, world, with_range=False).name is name
    # An end that stops short of what can be tried is one beyond which the verdict changes.
    if over.low > STEP:
        assert verdicts(moved(plan, rung, over.low - STEP), world) != today
    if over.high < 1 - STEP:
        assert verdicts(moved(plan, rung, over.high + STEP), world) != today


@pytest.mark.parametrize(
    ("reference", "rung", "h", "has_source"),
    [
        ("league@1935", "recommend", 0.10, False),
        ("north-atlantic@1950", "discretionary", 0.41, True),
    ],
)
def test_the_verdict_stands_inside_the_range_and_changes_just_outside(
    reference, rung, h, has_source
):
    plan = open_treaty(reference)
    card = judge(plan)
    check_range(plan, card)
    over = card.stands_over
    assert (over.rung, over.h, over.has_source) == (rung, h, has_source)
    assert over.low > STEP or over.high < 1 - STEP


def test_it_stands_so_in_random_worlds_as_well():
    tried, bounded = 0, 0
    for seed in range(30):
        plan, world = case_of_seed(seed)
        card = judge(plan, world)
        if card.stands_over is not None:
            check_range(plan, card, world)
            tried += 1
            bounded += card.stands_over.low > STEP or card.stands_over.high < 1 - STEP
    assert tried > 10
    assert bounded > 3


def test_the_range_ends_where_the_odds_begin_to_be_enough():
    # h = 1 / (1 + theta). At odds of 1 the first to act see 2 + 1 or 2 + 2 against 3: 4 at UKG
    # and FRN, 3 at ETH. Up to theta = 1, where h = 1/2, all three threats are held; up to 4/3,
    # where h = 3/7, those at UKG and FRN are, and the great power is not.
    card = judge(rest(force=Rung.MANDATORY), eighths())
    assert card.stands_over.high == 1 - STEP
    assert card.stands_over.low == pytest.approx(1 / 2, abs=STEP)
    # Below, discretionary at h = 0.4: none is held; from 3/7 on, two of three.
    card = judge(rest(force=Rung.DISCRETIONARY), eighths())
    assert card.stands_over.high == pytest.approx(3 / 7, abs=STEP)
    assert card.stands_over.low == STEP


@pytest.mark.parametrize("force", [Rung.AUTOMATIC, Rung.STANDING])
def test_an_automatic_duty_does_not_depend_on_readiness(force):
    assert judge(rest(force=force), eighths()).stands_over is None
    weighing = dataclasses.replace(PLAIN, automatic_weighs_odds=True)
    assert judge(rest(force=force, readiness=weighing), eighths()).stands_over is not None


def test_there_is_no_range_where_there_is_nothing_to_test():
    assert judge(rest(force=Rung.MANDATORY), eighths(great=[])).stands_over is None
    assert judge(rest(force=Rung.NONE), eighths()).stands_over is None


def test_the_range_is_left_out_when_not_asked_for():
    card = judge(rest(force=Rung.MANDATORY), eighths(), with_range=False)
    assert card.stands_over is None


def test_an_assumed_readiness_is_called_one():
    over = judge(rest(force=Rung.MANDATORY, readiness=Readiness()), eighths()).stands_over
    assert not over.has_source
    assert over.to_dict()["h_has_a_source"] is False
