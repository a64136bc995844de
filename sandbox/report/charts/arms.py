"""Disarmament and arms race as a chart: the likely attacks held against both, and what they tell.

Parties disarm by the reduction of article 8, aggressors arm by its growth; each
treaty so changed is held to the measure of the criterion *armaments*.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

from sandbox.criteria import armaments
from sandbox.criteria.armaments import shares_after
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.report.charts.chart import Axis, Chart, Mark, Series, source_line
from sandbox.report.charts.hues import Hue, Line
from sandbox.report.charts.scales import QUARTERS
from sandbox.report.manifests.manifest import manifest
from sandbox.sentences import Sentence, refuse, say

#: Shares by which the parties reduce their arms, and by which an aggressor adds to its own.
REDUCTIONS = (0.0, 0.25, 0.5, 0.75)
GROWTHS = tuple(step / 10 for step in range(11))

_HUES = (Hue.BLUE, Hue.GREEN, Hue.AMBER, Hue.PURPLE, Hue.SKY)
_LINES = (Line.SOLID, Line.DASHED)

#: Shares that differ by less than this are the same.
_SAME = 0.0005

#: Steps of an axis of shares, from which the first with at most six ticks is taken.
_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2)


@dataclass(frozen=True)
class ArmsRace:
    """The attacks held by reduction and growth: a chart, and what it shows in sentences."""

    chart: Chart
    findings: tuple[Sentence, ...]

    def to_dict(self) -> dict[str, Any]:
        return {**self.chart.to_dict(), "findings": [str(finding) for finding in self.findings]}


def arms_race(draft: Draft, progress: Progress | None = None) -> ArmsRace:
    """Return the share of likely attacks by one state that kept pledges hold as arms change.

    `progress` is told how many of how many treaties are tested; whatever it raises ends the work.
    Raises Refusal where there is no threat to test.
    """
    arms = draft.treaty.arms
    reductions = sorted({*REDUCTIONS, arms.reduction})
    growths = tuple(sorted({*GROWTHS, arms.growth}))
    threats = TestedThreats(draft.model)
    if not threats.single.tested.any():
        raise refuse("No single state is too strong for a victim that the treaty covers.")
    found = {}
    for done, reduction in enumerate(reductions):
        if progress:
            progress(done, len(reductions))
        treaty = draft.treaty.with_(arms=replace(arms, reduction=reduction))
        changed = TestedThreats(Draft(treaty, draft.world, draft.wider).model)
        found[reduction] = shares_after(threats, changed, growths)
    return ArmsRace(_chart(draft, growths, found), _findings(draft, growths, found))


def _chart(
    draft: Draft, growths: tuple[float, ...], found: dict[float, tuple[float, ...]]
) -> Chart:
    arms = draft.treaty.arms
    needed = draft.treaty.settings.limits.of(armaments.MET)
    series = [
        Series(
            f"reduction/{reduction:g}",
            say("parties disarm by {share:.0%}", share=reduction)
            if reduction
            else say("parties keep their arms"),
            growths,
            row,
            _HUES[number % len(_HUES)],
            _LINES[number % len(_LINES)],
        )
        for number, (reduction, row) in enumerate(found.items())
    ]
    ends, name = (growths[0], growths[-1]), say("what is needed")
    lowest = min(min(line.y) for line in series)
    series.append(Series("required", name, ends, (needed,) * 2, Hue.VERMILION, Line.DASHED))
    ticks = _ticks(min(lowest, needed))
    now = found[arms.reduction][growths.index(arms.growth)]
    return Chart(
        title=say(
            "Likely attacks held as arms change: {treaty}, {year}",
            treaty=draft.text.name,
            year=draft.world.year,
        ),
        x=Axis(
            say("growth of the aggressor's arms"),
            growths[0],
            growths[-1],
            QUARTERS,
            percent=True,
        ),
        y=Axis(say("likely attacks held"), ticks[0], ticks[-1], ticks, percent=True),
        series=tuple(series),
        caption=say(
            "Of the likely attacks by one state that test the treaty as it stands, the share held"
            " with every pledge kept. A party that attacks has disarmed too; an outsider has not."
        ),
        source=source_line(draft.world),
        manifest=manifest([draft], {"kind": "arms"}),
        marks=(Mark(say("as the treaty stands"), arms.growth, now, Hue.VERMILION),),
    )


def _ticks(lowest: float) -> tuple[float, ...]:
    """Return the ticks of an axis of shares from below the lowest figure to 1."""
    step = next((step for step in _STEPS if lowest >= 1 - 5 * step - 1e-9), _STEPS[-1])
    steps = max(1, math.ceil((1 - lowest) / step - 1e-9))
    return tuple(round(max(0.0, 1 - step * count), 10) for count in range(steps, -1, -1))


def _findings(
    draft: Draft, growths: tuple[float, ...], found: dict[float, tuple[float, ...]]
) -> tuple[Sentence, ...]:
    needed = draft.treaty.settings.limits.of(armaments.MET)
    now = found[draft.treaty.arms.reduction]
    return _of_disarming(found), _of_racing(growths, now, needed)


def _of_disarming(found: dict[float, tuple[float, ...]]) -> Sentence:
    """Say what disarming by half does where no one races."""
    before, after = found[0.0][0], found[0.5][0]
    values = {"before": before, "after": after}
    if abs(after - before) <= _SAME:
        return say(
            "Disarmament by half changes little: {after:.1%} of likely attacks are held, as"
            " before.",
            **values,
        )
    if after > before:
        return say(
            "Disarmament by half helps as long as no one races: {after:.1%} of likely attacks are"
            " held instead of {before:.1%}.",
            **values,
        )
    return say(
        "Disarmament by half harms: {after:.1%} of likely attacks are held instead of"
        " {before:.1%}, since the parties have less to send.",
        **values,
    )


def _of_racing(growths: tuple[float, ...], now: tuple[float, ...], needed: float) -> Sentence:
    """Say at which growth the race undoes the treaty."""
    short = [place for place, share in enumerate(now) if share < needed]
    if not short:
        return say(
            "The treaty outlasts a race in which an aggressor arms by {growth:.0%}: {share:.1%} of"
            " likely attacks are still held.",
            growth=growths[-1],
            share=now[-1],
        )
    growth, share = growths[short[0]], now[short[0]]
    if growth == 0:
        return say(
            "There is nothing for a race to undo: {share:.1%} of likely attacks are held today, and"
            " {needed:.0%} is needed.",
            share=share,
            needed=needed,
        )
    return say(
        "A race undoes it where an aggressor arms by {growth:.0%}: {share:.1%} of likely attacks"
        " are then held, and {needed:.0%} is needed.",
        growth=growth,
        share=share,
        needed=needed,
    )
