"""A bar and its ticks say what the verdict says, for every treaty of history."""

from __future__ import annotations

import pytest

import sandbox
from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.verdict import Verdict
from sandbox.treaty.templates import template_info, template_names


def results(name: str) -> list[tuple[int, CriterionResult]]:
    info = template_info(name)
    years = [year for year in sandbox.world_years() if info.first <= year <= info.last]
    found = []
    for year in sorted({years[0], info.default, years[-1]}):
        card = sandbox.judge(sandbox.open_treaty(f"{name}@{year}"), with_range=False)
        found += [(year, result) for result in card.criteria]
    return found


@pytest.mark.parametrize("name", template_names())
def test_a_bar_reaches_the_tick_of_its_verdict_and_no_other(name):
    for year, result in results(name):
        if result.bar is None:
            continue
        where = (year, result.key)
        if result.mark is not None:
            assert (result.bar >= result.mark - 1e-9) == (result.verdict is Verdict.MET), where
        if result.partly_mark is not None:
            at_least = result.verdict in (Verdict.MET, Verdict.PARTLY)
            # Bindingness asks for more than its lower limit.
            strict = result.key == "bindingness" and result.bar == pytest.approx(result.partly_mark)
            assert (result.bar >= result.partly_mark - 1e-9 and not strict) == at_least, where
