"""Whether the ratio of burden to benefit tells who stayed out of treaties, left or reserved.

The decisions are in `resources/participation/decisions.csv`; what they mean and where they come
from: `resources/participation/SOURCES.md`. Each is held against all parties of the same treaty in
the same year that took no such decision: the share of them with a lower ratio, ties counting half.
The mean over decisions is the area under the ROC curve within treaty and year (Hanley and McNeil
1982), and its interval comes from samples of the occasions (Efron 1979).
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

import numpy as np

from sandbox.analysis.participation.burden_sharing import burden_sharing
from sandbox.analysis.participation.burdens import BurdenSharing, Expectation, StateBurden
from sandbox.model.attack_weights import capability
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.treaty.templates import open_treaty
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import LoadWorld, World

#: Samples of the occasions from which the intervals come, and the seed that repeats them.
_SAMPLES, _SEED = 2_000, 1935


class Choice(StrEnum):
    """What a state decided: not to join, to leave, or to limit what it would do."""

    STAYED_OUT = "stayed out"
    LEFT = "left"
    RESERVED = "reserved"


@dataclass(frozen=True, slots=True)
class Decision:
    """One state's decision on a treaty.

    treaty: the template; world: the year of the treaty and the world by which it is judged; day:
    ISO 8601, may stop at month or year.
    """

    treaty: str
    state: str
    choice: Choice
    day: str
    world: int
    remark: str
    source: str


@dataclass(frozen=True, slots=True)
class Predictor:
    """A figure of a state by which decisions are foretold, and how often it ranks them rightly.

    auc: the chance that a state that decided so had a higher figure than a party of the same
    treaty and year that did not, ties counting half; low, high: its interval of 95%; decisions: how
    many there are.
    """

    name: str
    decisions: int
    auc: float
    low: float
    high: float

    def to_dict(self) -> dict[str, Any]:
        return {
            "predictor": self.name,
            "decisions": self.decisions,
            "auc": self.auc,
            "low": self.low,
            "high": self.high,
        }


@dataclass(frozen=True)
class Judged:
    """A decision with the state's burden and benefit as a party, without its own reservations.

    above: by predictor, the share of the parties that took no decision which have a lower figure,
    ties counting half; others: how many they are.
    """

    decision: Decision
    burden: StateBurden
    above: dict[str, float]
    others: int

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.decision.treaty,
            "world": self.decision.world,
            "decision": str(self.decision.choice),
            "day": self.decision.day,
            **self.burden.to_dict(),
            "above": self.above,
            "others": self.others,
        }


@dataclass(frozen=True)
class ParticipationRecord:
    """How well figures of states rank those who stayed out, left or reserved above the others.

    by_choice, by_treaty: the ratio alone, for each kind of decision and each treaty.
    """

    expectation: Expectation
    decisions: tuple[Judged, ...]
    predictors: tuple[Predictor, ...]
    by_choice: dict[str, Predictor]
    by_treaty: dict[str, Predictor]

    @property
    def tells(self) -> bool:
        """Does the ratio tell them from the others, with the whole interval above chance?"""
        return self.predictors[0].low > 0.5

    def to_dict(self) -> dict[str, Any]:
        return {
            "expectation": str(self.expectation),
            "decisions": [one.to_dict() for one in self.decisions],
            "predictors": [one.to_dict() for one in self.predictors],
            "by_choice": {name: one.to_dict() for name, one in self.by_choice.items()},
            "by_treaty": {name: one.to_dict() for name, one in self.by_treaty.items()},
        }


def _of_ratio(one: StateBurden, _: float) -> float:
    return -1.0 if one.ratio is None else one.ratio


#: By name, the figure of a state, given what falls to it and its share of the world's strength. The
#: first is what the model says; the others are simpler rules to hold it against.
PREDICTORS: dict[str, Callable[[StateBurden, float], float]] = {
    "ratio": _of_ratio,
    "burden": lambda one, _: one.burden,
    "no benefit": lambda one, _: -one.benefit,
    "strength": lambda _, share: share,
}


@cache
def decisions() -> tuple[Decision, ...]:
    """Return the decisions that come with Covenant, by treaty and year."""
    path = files("resources") / "participation" / "decisions.csv"
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    found = [
        Decision(
            row["treaty"],
            row["state"],
            Choice(row["decision"]),
            row["day"],
            int(row["world"]),
            row["remark"],
            row["source"],
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: (one.treaty, one.world, one.day)))


def participation_record(
    load: LoadWorld,
    expectation: Expectation | str = Expectation.EITHER,
    progress: Progress | None = None,
) -> ParticipationRecord:
    """Return how well burden and benefit tell who stayed out of treaties, left or reserved.

    load: returns the world of a year, such as `sandbox.load_world`. progress is told how many
    decisions are judged; whatever it raises ends the work.
    """
    expectation = Expectation(expectation)
    found: list[Judged] = []
    for _, same in groupby(decisions(), key=lambda one: (one.treaty, one.world)):
        found += _judged(tuple(same), load, expectation)
        if progress:
            progress(len(found), len(decisions()))
    return ParticipationRecord(
        expectation=expectation,
        decisions=tuple(found),
        predictors=tuple(_predictor(name, found) for name in PREDICTORS),
        by_choice={
            str(choice): _predictor(
                "ratio", [one for one in found if one.decision.choice is choice]
            )
            for choice in Choice
        },
        by_treaty={
            treaty: _predictor("ratio", [one for one in found if one.decision.treaty == treaty])
            for treaty in dict.fromkeys(one.decision.treaty for one in found)
        },
    )


def _judged(same: tuple[Decision, ...], load: LoadWorld, expectation: Expectation) -> list[Judged]:
    """Return decisions on one treaty in one year, against the parties that took none."""
    year = same[0].world
    world = load(year)
    treaty = open_treaty(f"{same[0].treaty}@{year}")
    as_it_was = burden_sharing(Draft(treaty, world), expectation)
    deciding = {one.state for one in same}
    others = [one for one in as_it_was.parties if one.state not in deciding]
    judged = []
    for decision in same:
        if decision.state not in world:
            continue
        sharing = _as_a_full_party(treaty, decision.state, world, as_it_was, expectation)
        burden = sharing.of(decision.state)
        assert burden is not None
        above = {
            name: _above(
                figure(burden, _share(world, burden)),
                [figure(one, _share(world, one)) for one in others],
            )
            for name, figure in PREDICTORS.items()
        }
        judged.append(Judged(decision, burden, above, len(others)))
    return judged


def _as_a_full_party(
    treaty: Treaty,
    state: str,
    world: World,
    as_it_was: BurdenSharing,
    expectation: Expectation,
) -> BurdenSharing:
    """Return what would fall to a state as a party without reservations of its own."""
    reservations = tuple(one for one in treaty.reservations if one.party != state)
    full = treaty.with_(
        parties=treaty.parties.adding([state], world.year), reservations=reservations
    )
    return as_it_was if full == treaty else burden_sharing(Draft(full, world), expectation)


def _share(world: World, one: StateBurden) -> float:
    return float(capability(world)[0][world.place(one.state)])


def _above(figure: float, others: list[float]) -> float:
    """Return the share of the others that have a lower figure, ties counting half."""
    below = sum(other < figure for other in others) + sum(other == figure for other in others) / 2
    return below / len(others)


def _predictor(name: str, found: list[Judged]) -> Predictor:
    """Return how often a figure ranks decisions rightly.

    The samples are of occasions: decisions on one treaty in one year were taken together.
    """
    above = np.array([one.above[name] for one in found])
    occasions = [(one.decision.treaty, one.decision.world) for one in found]
    distinct = list(dict.fromkeys(occasions))
    each = np.array([distinct.index(one) for one in occasions])
    sums, counts = np.bincount(each, above), np.bincount(each)
    picks = np.random.default_rng(_SEED).integers(len(counts), size=(_SAMPLES, len(counts)))
    means = sums[picks].sum(axis=1) / counts[picks].sum(axis=1)
    low, high = np.quantile(means, [0.025, 0.975]).tolist()
    return Predictor(name, len(found), float(above.mean()), low, high)
