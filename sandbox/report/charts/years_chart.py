"""The verdict over the years as a chart: a row for each criterion, and what happened below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.scorecard import Scorecard
from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import VERDICTS
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Axis, Chart, Mark, Series, source_line
from sandbox.report.charts.hues import Hue, Line
from sandbox.report.manifests.manifest import manifest
from sandbox.sentences import Sentence, refuse, say

#: How high a line stands in its row where the criterion has no measure from 0 to 1.
_HEIGHT = {Verdict.NOT_MET: 0.0, Verdict.PARTLY: 0.5, Verdict.MET: 1.0}

_HUES = {Verdict.NOT_MET: Hue.VERMILION, Verdict.PARTLY: Hue.AMBER, Verdict.MET: Hue.GREEN}

#: The part of its row that a line may take; rows are 1 apart.
_ROOM = 0.8

#: Names of events take turns on so many levels below the rows, each this far apart.
_LEVELS, _APART = 5, 1.2

#: At least so many years lie between two ticks on the axis, for so many years in all.
_YEARS_A_TICK = ((25, 2), (60, 5), (10_000, 20))


class Event(NamedTuple):
    """What happened in a year, by name."""

    name: str
    year: int


def years_chart(
    cards: Sequence[Scorecard], drafts: Sequence[Draft], events: Sequence[Event]
) -> Chart:
    """Return the measure of each criterion over the years; cards and drafts go in step.

    A criterion that never applies has no row; years in which it does not apply are left
    out of its line. Raises Refusal for fewer than two years.
    """
    if len(cards) < 2:
        raise refuse("A chart over time needs at least two years with data.")
    first, last = cards[0].world, cards[-1].world
    series: list[Series] = []
    names: list[Sentence] = []
    for criterion in reversed([result.criterion for result in cards[0].criteria]):
        results = [(card.world, card.criterion(criterion.key)) for card in cards]
        points = [(x, one) for x, one in results if one.verdict is not Verdict.DOES_NOT_APPLY]
        if points:
            series.append(_row(criterion.key, float(len(series)), points))
            names.append(criterion.name)
    between = next(gap for most, gap in _YEARS_A_TICK if last - first <= most)
    return Chart(
        title=say("{treaty}, {first} to {last}", treaty=cards[-1].treaty, first=first, last=last),
        x=Axis(
            say("year"),
            float(first),
            float(last),
            tuple(float(year) for year in range(first + -first % between, last + 1, between)),
        ),
        y=Axis(
            say("the criteria, each from 0 at its line to 1, and the verdict in the last year"),
            -_APART * (min(len(events), _LEVELS) + 0.5) if events else 0.0,
            float(len(series)),
            tuple(float(row) for row in range(len(series))),
            names=tuple(names),
        ),
        series=tuple(series),
        caption=say(
            "Each criterion has a row, in which its measure rises from 0 to 1; one without a"
            " measure stands at the foot where it is not met, half way where partly, and at the top"
            " where it is met. A line keeps its figure up to the next year with data. Rings mark"
            " aggressions of the record that the treaty was to answer."
        ),
        source=source_line(*(draft.world for draft in drafts)),
        manifest=manifest(
            drafts, {"kind": "years", "events": [event._asdict() for event in events]}
        ),
        marks=tuple(
            Mark(
                say("{event}", event=event.name),
                float(event.year),
                -_APART * (1 + number % _LEVELS),
                Hue.PURPLE,
            )
            for number, event in enumerate(events)
        ),
        finding=_finding(cards),
    )


def _finding(cards: Sequence[Scorecard]) -> Sentence:
    """Say how many criteria are met in the last year, and in the best or the worst before it."""
    met = [card.met for card in cards]
    most, least, last = max(met), min(met), cards[-1].world
    every = len(cards[-1].criteria)
    if most == least:
        return say(
            "The treaty meets {count} of {all} criteria in every year.", count=most, all=every
        )
    if met.index(most) == len(met) - 1:
        return say(
            "The treaty meets more criteria in {last} than ever before: {most} of {all}; at its"
            " worst, first in {year}, it meets {least}.",
            last=last,
            most=most,
            all=every,
            year=cards[met.index(least)].world,
            least=least,
        )
    return say(
        "At its best, first in {year}, the treaty meets {most} of {all} criteria; in {last} it"
        " meets {count}.",
        year=cards[met.index(most)].world,
        most=most,
        all=every,
        last=last,
        count=met[-1],
    )


def _row(key: str, foot: float, points: Sequence[tuple[int, CriterionResult]]) -> Series:
    """Return a criterion's line above the foot of its row, named after its last verdict."""
    verdict = points[-1][1].verdict
    return Series(
        key,
        VERDICTS[verdict],
        tuple(float(year) for year, _ in points),
        tuple(foot + _ROOM * _height(result) for _, result in points),
        _HUES[verdict],
        Line.SOLID,
        steps=True,
    )


def _height(result: CriterionResult) -> float:
    return _HEIGHT[result.verdict] if result.bar is None else min(max(result.bar, 0.0), 1.0)
