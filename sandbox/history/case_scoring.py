"""How often the forecast is right about the cases of the record, beside simple rules.

Two labels, two scores: the chance that the victim is not beaten by its fate, the chances of what
is done by the deed. What the forecast takes from the shipped cases (`case_fit`) is fitted again
without a case that is scored, and so are the rules that take a share from the cases: leave one out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sandbox.history.case_fit import CaseFit, left_out
from sandbox.history.cases import Case, Fate, shipped_cases
from sandbox.history.replay import AnsweredCase, answer_case
from sandbox.history.scores import SAMPLES, SEED, DeedScore, FateScore, deed_score, fate_score
from sandbox.progress import Progress
from sandbox.response.forecast import Deed

#: The fit to all other cases, by what tells a case.
Fits = Mapping[tuple[Any, ...], CaseFit]

FORECAST, BASE_RATE = "forecast", "base rate"


@dataclass(frozen=True)
class Scored:
    """A case with its forecast; left_out: was that forecast fitted to the other cases?"""

    answered: AnsweredCase
    not_beaten: float
    deeds: tuple[float, ...]
    left_out: bool

    @classmethod
    def of(cls, answered: AnsweredCase, fit: CaseFit | None = None) -> Scored:
        """Return a case with its forecast, or with that of a fit to other cases."""
        found = answered.answer.forecast
        if fit is None:
            return cls(answered, found.not_beaten, tuple(found.response.values()), left_out=False)
        return cls(answered, fit.fate(answered), tuple(fit.deed(answered)), left_out=True)

    @property
    def case(self) -> Case:
        return self.answered.case

    def to_dict(self) -> dict[str, Any]:
        return {
            **self.answered.to_dict(),
            "scored_not_beaten": self.not_beaten,
            "scored_response": dict(zip(map(str, Deed), self.deeds, strict=True)),
            "left_out": self.left_out,
        }


@dataclass(frozen=True)
class Evaluation:
    """Cases as the forecast answers them; pacts: were other pacts counted?"""

    cases: tuple[Scored, ...]
    pacts: bool

    @cached_property
    def decided(self) -> tuple[Scored, ...]:
        """The cases whose victim was kept or lost; a fate in between is scored neither way."""
        return tuple(one for one in self.cases if one.case.fate is not Fate.PARTLY)

    @cached_property
    def fates(self) -> Mapping[str, FateScore | None]:
        """Scores of the fate, by what foretells it."""
        kept = [one.case.fate is Fate.KEPT for one in self.decided]
        others = max(len(kept) - 1, 1)
        return {
            # The base rate tells no case from another: it has no order to score.
            name: fate_score(chances, kept, ranks=name != BASE_RATE)
            for name, chances in {
                FORECAST: [one.not_beaten for one in self.decided],
                "wars alone": [
                    one.answered.answer.forecast.in_wars.not_beaten for one in self.decided
                ],
                "great-power rule": [
                    float(not one.answered.by_great_power) for one in self.decided
                ],
                BASE_RATE: [(sum(kept) - this) / others for this in kept],
            }.items()
        }

    @cached_property
    def deeds(self) -> Mapping[str, DeedScore]:
        """Scores of the deed, by what foretells it."""
        kinds = list(Deed)
        places = [kinds.index(one.case.deed) for one in self.cases]
        count = Counter(places)
        others = max(len(places) - 1, 1)
        words = [float(deed is Deed.WORDS) for deed in kinds]
        foretold: dict[str, Sequence[Sequence[float]]] = {
            FORECAST: [one.deeds for one in self.cases],
            "always words": [words] * len(places),
            BASE_RATE: [
                [(count[place] - (place == this)) / others for place in range(len(kinds))]
                for this in places
            ],
        }
        return {name: deed_score(chances, places) for name, chances in foretold.items()}

    @property
    def left_out(self) -> int:
        """How many cases were scored by what the others say."""
        return sum(one.left_out for one in self.cases)

    def to_dict(self) -> dict[str, Any]:
        return {
            "other_pacts_counted": self.pacts,
            "cases": [one.to_dict() for one in self.cases],
            "fates_scored": len(self.decided),
            "fate": {name: score and score.to_dict() for name, score in self.fates.items()},
            "deed": {name: score.to_dict() for name, score in self.deeds.items()},
            "left_out": self.left_out,
            "samples": SAMPLES,
            "seed": SEED,
        }


def evaluate(
    cases: Sequence[Case],
    *,
    pacts: bool,
    progress: Progress | None = None,
    fits: Fits | None = None,
) -> Evaluation:
    """Answer every case with the treaty that was to answer it, and score the forecasts.

    fits: as `fits_without` returns them for these cases. Raises Refusal for a case of a year
    without data.
    """
    if fits is None:
        fits = fits_without(cases)
    scored = []
    for number, case in enumerate(cases):
        if progress:
            progress(number, len(cases))
        answered = answer_case(case, case.open_treaty(), pacts=pacts)
        scored.append(Scored.of(answered, fits.get(_attack(case))))
    return Evaluation(tuple(scored), pacts)


def _attack(case: Case) -> tuple[Any, ...]:
    """Return what makes two cases the same, whatever they are called."""
    return case.year, frozenset(case.aggressors), case.victim


def fits_without(cases: Sequence[Case]) -> Fits:
    """Return, for each case that the forecast was fitted to, the fit to the others."""
    fitted = {_attack(case): case for case in shipped_cases()}
    if fitted.keys().isdisjoint(map(_attack, cases)):
        return {}
    answered = [answer_case(case, case.open_treaty()) for case in fitted.values()]
    return dict(zip(fitted, left_out(answered), strict=True))
