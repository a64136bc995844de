"""How the promises about treaties are tried: worlds and threats to draw, answers to compare."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox import stress_test
from sandbox.model.arrays import Floats
from sandbox.response.respond import Answer, Response
from sandbox.results.stress_test import StressTest
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World
from tests.oracle.random_worlds import case_of_seed, cases

#: Made-up worlds on which a promise is tried: in every run, in CI, and under -m slow.
WORLDS_TRIED = [
    6,
    pytest.param(50, marks=pytest.mark.tenth),
    pytest.param(500, marks=pytest.mark.slow),
]

#: The search proves its critical share to a bracket of this width.
BRACKET = 1e-6

#: States in a made-up world at most.
MOST = 6

WORLDS = st.one_of(
    st.integers(0, 10**6).map(lambda seed: case_of_seed(seed, MOST)), cases(most_states=MOST)
)

Check = Callable[[st.DataObject], None]


def promised(check: Check) -> Callable[[int], None]:
    """Make a test that tries `check` on a few worlds, on a tenth of a long run, or on all of it."""

    @pytest.mark.parametrize("worlds", WORLDS_TRIED)
    def test(worlds: int) -> None:
        settings(max_examples=worlds, deadline=None)(given(st.data())(check))()

    return test


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
