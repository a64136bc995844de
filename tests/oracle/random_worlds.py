"""Small random worlds and treaties, with every feature of a treaty switched on at times.

The same recipe serves a seeded generator and hypothesis: it only ever asks some
dice for whole numbers. Two kinds of world come out. In most, every state's
figures bear an irrational mark, so that sums tie only where strengths are zero.
In the others all figures are multiples of 1/64, and so are all sums of them:
those worlds are full of ties, and floats decide them exactly.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

import numpy as np
from hypothesis import strategies as st

from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    Arms,
    CasusFoederis,
    Finding,
    FindingBody,
    FindingRule,
    Forces,
    Instrument,
    Obligations,
    Parties,
    Party,
    Place,
    Reservation,
    Rung,
    Scope,
    Victims,
    WiderOrder,
)
from sandbox.treaty.settings import READINESS_BY_RUNG, Readiness, Settings
from sandbox.treaty.treaty import Treaty
from sandbox.world.distance import DistanceMode
from sandbox.world.relations import Pact, PactKind
from sandbox.world.states import Capital, Region, State
from sandbox.world.strength import INDICATORS, StrengthIndex
from sandbox.world.world import World

Thing = TypeVar("Thing")

#: Correlates of War states of all six regions, by number; capitals to a tenth of a degree.
ATLAS = (
    State(2, "USA", "United States", Capital("Washington", 38.9, -77.0)),
    State(20, "CAN", "Canada", Capital("Ottawa", 45.4, -75.7)),
    State(70, "MEX", "Mexico", Capital("Mexico City", 19.4, -99.1)),
    State(140, "BRA", "Brazil", Capital("Rio de Janeiro", -22.9, -43.2)),
    State(200, "UKG", "United Kingdom", Capital("London", 51.5, -0.1)),
    State(220, "FRN", "France", Capital("Paris", 48.9, 2.4)),
    State(255, "GMY", "Germany", Capital("Berlin", 52.5, 13.4)),
    State(290, "POL", "Poland", Capital("Warsaw", 52.2, 21.0)),
    State(325, "ITA", "Italy", Capital("Rome", 41.9, 12.5)),
    State(365, "RUS", "Russia", Capital("Moscow", 55.8, 37.6)),
    State(475, "NIG", "Nigeria", Capital("Lagos", 6.5, 3.4)),
    State(530, "ETH", "Ethiopia", Capital("Addis Ababa", 9.0, 38.7)),
    State(560, "SAF", "South Africa", Capital("Pretoria", -25.7, 28.2)),
    State(630, "IRN", "Iran", Capital("Tehran", 35.7, 51.4)),
    State(651, "EGY", "Egypt", Capital("Cairo", 30.0, 31.2)),
    State(710, "CHN", "China", Capital("Nanking", 32.1, 118.8)),
    State(740, "JPN", "Japan", Capital("Tokyo", 35.7, 139.7)),
    State(750, "IND", "India", Capital("New Delhi", 28.6, 77.2)),
    State(900, "AUL", "Australia", Capital("Canberra", -35.3, 149.1)),
    State(920, "NEW", "New Zealand", Capital("Wellington", -41.3, 174.8)),
)
ORIGIN = "the-treaty-itself"
#: The rungs to draw from: those that make parties look at one another come up more often.
RUNGS = (*Rung, Rung.DISCRETIONARY, Rung.DISCRETIONARY, Rung.MANDATORY, Rung.MANDATORY)


class Dice(Protocol):
    """Where a random world gets its numbers from."""

    def whole(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""


class SeededDice:
    """Dice thrown by a numpy generator."""

    def __init__(self, generator: np.random.Generator) -> None:
        self.generator = generator

    def whole(self, low: int, high: int) -> int:
        return int(self.generator.integers(low, high, endpoint=True))


class DrawnDice:
    """Dice thrown by hypothesis, which shrinks a failing world towards small numbers."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw

    def whole(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))


def real(dice: Dice, low: float, high: float) -> float:
    return low + (high - low) * dice.whole(0, 10_000) / 10_000


def chance(dice: Dice, percent: int) -> bool:
    return dice.whole(1, 100) > 100 - percent


def one(dice: Dice, things: Sequence[Thing]) -> Thing:
    return things[dice.whole(0, len(things) - 1)]


def some(dice: Dice, things: Sequence[Thing], percent: int = 50) -> tuple[Thing, ...]:
    return tuple(thing for thing in things if chance(dice, percent))


def random_case(dice: Dice, most_states: int = 8) -> tuple[Treaty, World]:
    """Return a treaty and the world of 2 to `most_states` states it is tested in."""
    tied = chance(dice, 25)
    size = max(dice.whole(2, most_states), dice.whole(2, most_states))
    world = _world(dice, size, tied)
    return _treaty(dice, world, tied), world


def case_of_seed(seed: int, most_states: int = 8) -> tuple[Treaty, World]:
    """Return the treaty and world of a seed."""
    return random_case(SeededDice(np.random.default_rng(seed)), most_states)


def random_pair(dice: Dice, most_states: int = 7) -> tuple[Treaty, Treaty, World]:
    """Return a regional treaty, another to stand beside it, and the world of both."""
    tied = chance(dice, 25)
    world = _world(dice, dice.whole(3, most_states), tied)
    first, second = _treaty(dice, world, tied), _treaty(dice, world, tied)
    places = (Place.UNIVERSAL, Place.UNIVERSAL, Place.REGIONAL)
    return (
        first.with_(order=WiderOrder(Place.REGIONAL, needs_authorisation=chance(dice, 40))),
        second.with_(
            order=WiderOrder(one(dice, places)),
            parties=second.parties.adding(world.codes[:1], world.year),
            origin="pact-1" if chance(dice, 50) else None,
        ),
        world,
    )


def pair_of_seed(seed: int, most_states: int = 7) -> tuple[Treaty, Treaty, World]:
    """Return two treaties and the world of a seed."""
    return random_pair(SeededDice(np.random.default_rng(seed)), most_states)


@st.composite
def cases(draw: st.DrawFn, most_states: int = 8) -> tuple[Treaty, World]:
    """Return a hypothesis strategy of treaties and worlds."""
    return random_case(DrawnDice(draw), most_states)


def _world(dice: Dice, size: int, tied: bool) -> World:
    states = _drawn(dice, ATLAS, size)
    codes = [state.code for state in states]
    water = np.full((size, size), np.inf)
    rivals = np.zeros((size, size), dtype=bool)
    for i in range(size):
        for j in range(i):
            water[i, j] = water[j, i] = one(dice, (math.inf, math.inf, 0.0, 0.0, 12.0, 24.0, 400.0))
            rivals[i, j] = rivals[j, i] = chance(dice, 20)
    return World(
        year=one(dice, (1910, 1935, 1950, 1990)),
        states=states,
        indicators=_tied_figures(dice, size) if tied else _figures(dice, states),
        water=water,
        great=np.array([chance(dice, 30) for _ in states]),
        nuclear=np.array([chance(dice, 20) for _ in states]),
        pacts=tuple(_pact(dice, number, codes) for number in range(dice.whole(0, 4))),
        rivals=rivals,
        source="made up",
    )


def _drawn(dice: Dice, things: Sequence[Thing], number: int) -> tuple[Thing, ...]:
    """Return `number` different things in their own order."""
    left = list(range(len(things)))
    picked = [left.pop(dice.whole(0, len(left) - 1)) for _ in range(number)]
    return tuple(things[place] for place in sorted(picked))


def _figures(dice: Dice, states: Sequence[State]) -> np.ndarray:
    """Return figures from small to large, some zero, some missing, none tied but zeros."""
    figures = np.zeros((len(states), len(INDICATORS)))
    for row, state in enumerate(states):
        known = row == 0  # so that every index has something to go by
        nothing = not known and chance(dice, 10)
        for column in range(len(INDICATORS)):
            if not known and chance(dice, 10):
                figures[row, column] = math.nan
            elif not nothing:
                mark = 1 + math.sqrt(state.cow * 10 + column) % 1 / 1000
                figures[row, column] = mark * 10 ** real(dice, 0, 1.2)
    return figures


def _tied_figures(dice: Dice, size: int) -> np.ndarray:
    """Return whole numbers with a total of 64, the same for every indicator."""
    cuts = [dice.whole(0, 8) * 8 for _ in range(size - 1)]
    edges = [0, *sorted(cuts), 64]
    parts = [high - low for low, high in pairwise(edges)]
    return np.array([[float(part)] * len(INDICATORS) for part in parts])


def _pact(dice: Dice, number: int, codes: Sequence[str]) -> Pact:
    states = some(dice, codes, 40)
    return Pact(
        key=ORIGIN if number == 0 and chance(dice, 60) else f"pact-{number}",
        name=f"Pact {number}",
        kind=PactKind.NON_AGGRESSION if chance(dice, 20) else PactKind.DEFENCE,
        states=states,
        guaranteed=some(dice, states) if chance(dice, 30) else (),
    )


def _treaty(dice: Dice, world: World, tied: bool) -> Treaty:
    codes = world.codes
    elsewhere = [state.code for state in ATLAS if state.code not in codes]
    parties = some(dice, codes, 85) + some(dice, elsewhere, 5)
    pledges = (1.0, 1.0, 1.0, 0.75, 0.5, 0.0)
    return Treaty(
        name="Random treaty",
        year=world.year,
        origin=ORIGIN if chance(dice, 50) else None,
        parties=Parties(
            tuple(_party(dice, code, world.year) for code in parties), one(dice, list(Admission))
        ),
        obligations=Obligations(one(dice, RUNGS), one(dice, RUNGS)),
        casus=CasusFoederis(
            aggressors=one(dice, (Aggressors.ANY, Aggressors.ANY, *Aggressors)),
            named=some(dice, codes, 60),
            victims=one(dice, (Victims.ANY, *Victims)),
            regions=some(dice, list(Region), 30),
        ),
        finding=_finding(dice, codes + tuple(elsewhere[:2]), parties),
        scope=Scope(
            deployment=some(dice, list(Region), 60) if chance(dice, 25) else (),
            own=tuple((code, some(dice, list(Region))) for code in some(dice, codes, 10)),
        ),
        reservations=tuple(
            Reservation(one(dice, codes), one(dice, list(Instrument)), one(dice, list(Rung)))
            for _ in range(dice.whole(0, 3))
        ),
        forces=Forces(
            pledge=one(dice, pledges) if tied or chance(dice, 70) else real(dice, 0, 1),
            own=tuple((code, one(dice, pledges)) for code in some(dice, codes, 15)),
        ),
        arms=Arms(reduction=one(dice, (0.25, 0.5, 1.0)) if chance(dice, 20) else 0.0),
        settings=_settings(dice, tied),
    )


def _party(dice: Dice, code: str, year: int) -> Party:
    joined = year + dice.whole(-2, 1) if chance(dice, 10) else None
    left = year + dice.whole(-1, 2) if chance(dice, 10) else None
    return Party(code, joined, left)


def _finding(dice: Dice, seats: Sequence[str], parties: Sequence[str]) -> Finding:
    body = one(dice, list(FindingBody))
    council = some(dice, seats)
    return Finding(
        body=body,
        rule=one(dice, list(FindingRule)),
        council=council,
        vetoes=some(dice, council if body is FindingBody.COUNCIL else parties, 40),
        disputants_vote=chance(dice, 50),
        patrons=chance(dice, 50),
    )


def _settings(dice: Dice, tied: bool) -> Settings:
    index = one(dice, list(StrengthIndex))
    weights = (1.0, *(float(dice.whole(0, 3)) for _ in INDICATORS[1:]))
    if tied:
        return Settings(
            index=index,
            weights=weights,
            distance=DistanceMode.NONE,
            required_odds=one(dice, (0.5, 1.0, 1.0, 1.5, 2.0)),
            readiness=_tied_readiness(dice) if chance(dice, 50) else _readiness(dice),
        )
    return Settings(
        index=index,
        weights=weights,
        distance=one(dice, list(DistanceMode)),
        required_odds=real(dice, 0.5, one(dice, (1.0, 1.0, 2.0))),
        readiness=_readiness(dice),
    )


def _readiness(dice: Dice) -> Readiness:
    return Readiness(
        h=_ladder(dice) if chance(dice, 50) else READINESS_BY_RUNG,
        spread=real(dice, 0.5, 2.0) if chance(dice, 30) else 1.0,
        nuclear_factor=real(dice, 1.0, 3.0),
        count_other_pacts=chance(dice, 40),
        pacts_bar=chance(dice, 30),
        automatic_weighs_odds=chance(dice, 30),
    )


def _ladder(dice: Dice) -> tuple[float, ...]:
    return tuple(sorted(real(dice, 0.2, 0.9) for _ in Rung))


def _tied_readiness(dice: Dice) -> Readiness:
    """Return a readiness by which every threshold is 0, 1 or 2: it ties with the odds."""
    return Readiness(
        h=(0.5,) * len(Rung),
        border=0.0,
        great_power=0.0,
        distance=0.0,
        pact=0.0,
        nuclear_factor=2.0,
        pacts_bar=chance(dice, 30),
        automatic_weighs_odds=chance(dice, 50),
    )
