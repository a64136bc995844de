"""A question for quick mends, single changes that help, and the answer to it; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from sandbox.model.draft import Draft
from sandbox.progress import Progress

if TYPE_CHECKING:
    from sandbox.analysis.advice.costs import Costs
    from sandbox.analysis.advice.quick_mends import QuickMends


class MendsFor(IntEnum):
    """What mends are for; a window looks for those of one criterion and of one threat."""

    CRITERION = 0
    THREAT = 1


@dataclass(frozen=True)
class MendQuestion:
    """What single changes would help: for a criterion, by its key, or else a threat that is lost.

    costs: what each change costs.
    """

    costs: Costs
    key: str = ""
    aggressors: tuple[str, ...] = ()
    victim: str = ""


def find_mends(question: MendQuestion, draft: Draft, progress: Progress) -> QuickMends:
    """Answer a question about a draft; raises Refusal as `mends_of_threat` does."""
    # Here, for the first verdict would wait for it.
    from sandbox.analysis.advice.quick_mends import mends_of_criterion, mends_of_threat

    costs = question.costs
    if question.key:
        return mends_of_criterion(draft, question.key, costs, progress=progress)
    return mends_of_threat(draft, question.aggressors, question.victim, costs, progress=progress)
