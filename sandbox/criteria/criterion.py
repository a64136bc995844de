"""What a criterion declares of itself, and what it finds of a treaty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sandbox.criteria.evidence import Evidence
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import Sentence, say
from sandbox.treaty.limits import Limit

# The window shows results before it needs the search, on which threats stand.
if TYPE_CHECKING:
    from sandbox.criteria.tested_threats import TestedThreats


@dataclass(frozen=True)
class Criterion:
    """Something that the article asks of collective security, and how a treaty is judged by it.

    key: its name in files, in JSON and in the terminal; it never changes.
    order: its place in every list, lowest first; the article's are tens, to leave room.
    name, asks, sources: what it is called, what is asked, and where that is written.
    judge: returns the verdict on a treaty that has parties.
    met, partly: the limits of those verdicts, where a figure decides that a user may change.
    also: the limit of a second figure, which must be reached too for "met".
    measured: what those limits are figures of, for the form in which they are entered.
    """

    key: str
    order: int
    name: Sentence
    asks: Sentence
    sources: tuple[Sentence, ...]
    judge: Callable[[TestedThreats], CriterionResult]
    met: Limit | None = None
    partly: Limit | None = None
    also: Limit | None = None
    measured: Sentence | None = None

    @property
    def limits(self) -> tuple[Limit, ...]:
        return tuple(limit for limit in (self.met, self.partly, self.also) if limit is not None)


@dataclass(frozen=True)
class CriterionResult:
    """A treaty judged by one criterion.

    measure: the number the verdict rests on; `shown` says it in one short phrase with its unit.
    bar, mark and partly_mark: the measure and the limits for "met" and for "partly", all on a
    scale from 0 to 1; None where they would say nothing.
    """

    criterion: Criterion
    verdict: Verdict
    shown: Sentence
    reason: Sentence
    measure: float | None = None
    bar: float | None = None
    mark: float | None = None
    partly_mark: float | None = None
    evidence: Evidence | None = None

    @property
    def key(self) -> str:
        return self.criterion.key

    def to_dict(self) -> dict[str, Any]:
        return {
            "criterion": self.key,
            "asks": str(self.criterion.asks),
            "verdict": str(self.verdict),
            "measure": self.measure,
            "shown": str(self.shown),
            "reason": str(self.reason),
            "evidence": self.evidence.to_dict() if self.evidence else None,
        }


def nothing_to_test(criterion: Criterion) -> CriterionResult:
    """Return the result of a criterion about threats by one state, where none is tested."""
    return CriterionResult(
        criterion,
        Verdict.DOES_NOT_APPLY,
        say("No threat to test"),
        say("No single state is too strong for a victim that the treaty covers."),
    )
