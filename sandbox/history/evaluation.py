"""How often the model is right about the cases of the record, beside simple rules.

Nothing in the model was tuned on the cases, so no case has to be left out while it is
answered: every setting has its default, and the correlation of readiness comes from
interstate wars. What a rule takes from the cases (the share reversed) it takes from all
others: leave one out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from sandbox.history.cases import Case, Result
from sandbox.history.difference import agrees_on_response
from sandbox.history.replay import Met, Progress, meet

#: Samples of the cases from which the intervals come, and the seed that repeats them.
SAMPLES, SEED = 2_000, 1935


@dataclass(frozen=True)
class Score:
    """How right chances of a reversal are.

    balanced_accuracy: mean of the shares of reversals and of failures that are told
    right, a chance above one half counting as a reversal; None where either is missing.
    brier: mean squared error of the chances (Brier 1950), 0 at best; low, high: its interval of
    95%, from samples of the cases (Efron 1979).
    """

    balanced_accuracy: float | None
    right: int
    brier: float
    low: float
    high: float

    def to_dict(self) -> dict[str, Any]:
        return {
            "balanced_accuracy": self.balanced_accuracy,
            "right": self.right,
            "brier": self.brier,
            "brier_interval": [self.low, self.high],
        }


@dataclass(frozen=True)
class Evaluation:
    """Cases as the model answers them; pacts: were other pacts counted?"""

    cases: tuple[Met, ...]
    pacts: bool

    @cached_property
    def decided(self) -> tuple[Met, ...]:
        """The cases that were reversed or failed; a result in between is scored neither way."""
        return tuple(met for met in self.cases if met.case.result is not Result.PARTLY)

    @cached_property
    def _reversed(self) -> list[bool]:
        return [met.case.result is Result.REVERSED for met in self.decided]

    @property
    def model(self) -> Score:
        return self._score([met.answer.chance.upheld for met in self.decided])

    @property
    def baselines(self) -> Mapping[str, Score]:
        """Rules that know nothing of treaties, by name."""
        return {name: self._score(rule(self)) for name, rule in BASELINES.items()}

    @property
    def responses_right(self) -> int:
        return sum(agrees_on_response(met.case, met.answer) for met in self.cases)

    @property
    def response_accuracy(self) -> float:
        """Mean, over the kinds of response on record, of the share told right."""
        kinds: dict[str, list[bool]] = {}
        for met in self.cases:
            right = agrees_on_response(met.case, met.answer)
            kinds.setdefault(met.case.response, []).append(right)
        return float(np.mean([np.mean(right) for right in kinds.values()]))

    def _score(self, chances: Sequence[float]) -> Score:
        forecast, happened = np.array(chances), np.array(self._reversed)
        right = (forecast > 0.5) == happened
        errors = (forecast - happened) ** 2
        picks = np.random.default_rng(SEED).integers(len(errors), size=(SAMPLES, len(errors)))
        low, high = np.quantile(errors[picks].mean(axis=1), [0.025, 0.975])
        both = happened.any() and not happened.all()
        balanced = (right[happened].mean() + right[~happened].mean()) / 2 if both else None
        return Score(
            None if balanced is None else float(balanced),
            int(right.sum()),
            float(errors.mean()),
            float(low),
            float(high),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "other_pacts_counted": self.pacts,
            "cases": [met.to_dict() for met in self.cases],
            "scored": len(self.decided),
            "responses_right": self.responses_right,
            "response_balanced_accuracy": self.response_accuracy,
            "model": self.model.to_dict(),
            "baselines": {name: score.to_dict() for name, score in self.baselines.items()},
            "samples": SAMPLES,
            "seed": SEED,
            "tuned_on_these_cases": [],
        }


def _always_fails(evaluation: Evaluation) -> list[float]:
    return [0.0] * len(evaluation.decided)


def _great_power_fails(evaluation: Evaluation) -> list[float]:
    return [0.0 if met.by_great_power else 1.0 for met in evaluation.decided]


def _share_of_the_others(evaluation: Evaluation) -> list[float]:
    """Return, for each case, the share of the other cases that were reversed."""
    happened = [met.case.result is Result.REVERSED for met in evaluation.decided]
    others = max(len(happened) - 1, 1)
    return [(sum(happened) - one) / others for one in happened]


BASELINES: dict[str, Callable[[Evaluation], list[float]]] = {
    "always fails": _always_fails,
    "great-power aggressor fails, others reversed": _great_power_fails,
    "share reversed among the other cases": _share_of_the_others,
}


def evaluate(cases: Sequence[Case], pacts: bool, progress: Progress | None = None) -> Evaluation:
    """Answer every case with the treaty that was to answer it, and score the answers.

    Raises Refusal for a case of a year without data.
    """
    met = []
    for number, case in enumerate(cases):
        if progress:
            progress(number, len(cases))
        met.append(meet(case, case.open_treaty(), pacts=pacts))
    return Evaluation(tuple(met), pacts)
