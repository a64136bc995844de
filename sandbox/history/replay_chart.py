"""A replay of history as a chart over its years."""

from __future__ import annotations

from sandbox.history.replay import Replay
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.years_chart import Event, years_chart


def replay_chart(found: Replay) -> Chart:
    """Return the criteria over the years of a replay, with the cases that the treaty met.

    Raises Refusal for fewer than two years.
    """
    return years_chart(
        [year.card for year in found.years],
        [year.draft for year in found.years],
        [Event(met.case.name, met.case.year) for met in found.cases],
    )
