"""Disarmament and arms race as a chart: the worst odds against both, and what they tell.

Parties disarm by the reduction of article 8, aggressors arm by its growth; each
treaty so changed is held to the measure of the criterion *armaments*.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from sandbox.criteria.armaments import Weakest, weakest_after
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.model.draft import Draft
from sandbox.report.charts import Axis, Chart, Mark, Series, source_line
from sandbox.report.hues import Hue, Line
from sandbox.report.manifest import manifest
from sandbox.report.scales import QUARTERS, scale_from_zero
from sandbox.sentences import Sentence, refuse, say

#: Shares by which the parties reduce their arms, and by which an aggressor adds to its own.
REDUCTIONS = (0.0, 0.25, 0.5, 0.75)
GROWTHS = tuple(step / 10 for step in range(11))

_HUES = (Hue.BLUE, Hue.GREEN, Hue.AMBER, Hue.PURPLE, Hue.SKY)
_LINES = (Line.SOLID, Line.DASHED)

#: Odds that differ by less than this share are the same.
_SAME = 0.005


@dataclass(frozen=True)
class ArmsRace:
    """The worst odds by reduction and growth: a chart, and what it shows in sentences."""

    chart: Chart
    findings: tuple[Sentence, ...]

    def to_dict(self) -> dict[str, Any]:
        return {**self.chart.to_dict(), "findings": [str(finding) for finding in self.findings]}


def arms_race(draft: Draft, progress: Callable[[int, int], None] | None = None) -> ArmsRace:
    """Return the worst odds over tested threats by one state against both sides of arms.

    The parties trust one another (resolute). `progress` is told how many of how many
    treaties are tested; whatever it raises ends the work. Raises Refusal where there is no
    threat to test.
    """
    arms = draft.treaty.arms
    reductions = sorted({*REDUCTIONS, arms.reduction})
    growths = tuple(sorted({*GROWTHS, arms.growth}))
    found = {}
    for done, reduction in enumerate(reductions):
        if progress:
            progress(done, len(reductions) + 1)
        found[reduction] = _worst(draft, growths, reduction=reduction)
    if not found[arms.reduction]:
        raise refuse("No single state is too strong for a victim that the treaty protects.")
    if progress:
        progress(len(reductions), len(reductions) + 1)
    plain = _worst(draft, growths, nuclear_factor=1.0) if _has_nuclear(draft) else ()
    return ArmsRace(_chart(draft, growths, found, plain), _findings(draft, growths, found, plain))


def _worst(
    draft: Draft,
    growths: tuple[float, ...],
    reduction: float | None = None,
    nuclear_factor: float | None = None,
) -> tuple[Weakest, ...]:
    """Return the worst odds at each growth, after another reduction or nuclear factor."""
    treaty = draft.treaty
    if reduction is not None:
        treaty = treaty.with_(arms=replace(treaty.arms, reduction=reduction))
    if nuclear_factor is not None:
        readiness = replace(treaty.settings.readiness, nuclear_factor=nuclear_factor)
        treaty = treaty.with_(settings=replace(treaty.settings, readiness=readiness))
    return weakest_after(TestedThreats(Draft(treaty, draft.world, draft.wider).model), growths)


def _has_nuclear(draft: Draft) -> bool:
    factor = draft.treaty.settings.readiness.nuclear_factor
    return factor > 1 and bool(draft.world.nuclear.any())


def _chart(
    draft: Draft,
    growths: tuple[float, ...],
    found: dict[float, tuple[Weakest, ...]],
    plain: tuple[Weakest, ...],
) -> Chart:
    arms, required = draft.treaty.arms, draft.treaty.settings.required_odds
    series = [
        Series(
            f"reduction/{reduction:g}",
            say("parties disarm by {share:.0%}", share=reduction)
            if reduction
            else say("parties keep their arms"),
            growths,
            tuple(worst.odds for worst in row),
            _HUES[number % len(_HUES)],
            _LINES[number % len(_LINES)],
        )
        for number, (reduction, row) in enumerate(found.items())
        if row
    ]
    if plain:
        name = say("if nuclear arms deterred no one")
        odds = tuple(worst.odds for worst in plain)
        series.append(Series("no nuclear factor", name, growths, odds, Hue.GREY, Line.DOTTED))
    highest = max(max(line.y) for line in series)
    # Where the odds are far from what is needed, a scale up to that would show one flat line.
    if highest >= required / 5:
        ends = (growths[0], growths[-1])
        name = say("what is needed")
        series.append(Series("required", name, ends, (required,) * 2, Hue.VERMILION, Line.DASHED))
        highest = max(highest, required)
    top, ticks = scale_from_zero(highest)
    now = found[arms.reduction][growths.index(arms.growth)]
    return Chart(
        title=say(
            "Worst odds against one state as arms change: {treaty}, {year}",
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
        y=Axis(say("worst odds, to 1 of the aggressor's strength"), 0.0, top, ticks),
        series=tuple(series),
        caption=say(
            "The worst odds over every tested threat by one state, if the parties trust one"
            " another. A party that attacks has disarmed too; an outsider has not."
        ),
        source=source_line(draft.world),
        manifest=manifest([draft], {"kind": "arms"}),
        marks=(Mark(say("as the treaty stands"), arms.growth, now.odds, Hue.VERMILION),),
    )


def _findings(
    draft: Draft,
    growths: tuple[float, ...],
    found: dict[float, tuple[Weakest, ...]],
    plain: tuple[Weakest, ...],
) -> tuple[Sentence, ...]:
    arms, required = draft.treaty.arms, draft.treaty.settings.required_odds
    now = found[arms.reduction]
    findings = [_of_disarming(draft, found), _of_racing(draft, growths, now, required)]
    if plain:
        place = growths.index(arms.growth)
        same = abs(plain[place].odds - now[place].odds) <= _SAME * now[place].odds
        findings.append(
            say(
                "That parties wait for {factor:g} times the odds against a nuclear aggressor"
                " changes nothing here.",
                factor=draft.treaty.settings.readiness.nuclear_factor,
            )
            if same
            else say(
                "A nuclear aggressor makes every party wait for {factor:g} times the odds; without"
                " that the worst odds would be {plain:.2g} instead of {odds:.2g}.",
                factor=draft.treaty.settings.readiness.nuclear_factor,
                plain=plain[place].odds,
                odds=now[place].odds,
            )
        )
    return tuple(findings)


def _of_disarming(draft: Draft, found: dict[float, tuple[Weakest, ...]]) -> Sentence:
    """Say what disarming by half does where no one races."""
    if not (found[0.0] and found[0.5]):
        return say("If the parties disarm, no threat is left that tests the treaty.")
    armed, disarmed = found[0.0][0], found[0.5][0]
    values = {
        "before": armed.odds,
        "after": disarmed.odds,
        "aggressor": _aggressor(draft, disarmed),
    }
    if abs(disarmed.odds - armed.odds) <= _SAME * armed.odds:
        if not draft.model.is_party[disarmed.aggressor]:
            return say(
                "Disarmament by half changes nothing: at the worst odds, {before:.2g} against"
                " {aggressor}, no party would act anyway.",
                **values,
            )
        return say(
            "Disarmament by half changes nothing: the worst odds stay {before:.2g}, since"
            " {aggressor} disarms too.",
            **values,
        )
    if disarmed.odds > armed.odds:
        return say(
            "Disarmament by half helps as long as no one races: the worst odds rise from"
            " {before:.2g} to {after:.2g}.",
            **values,
        )
    return say(
        "Disarmament by half harms: the worst odds fall from {before:.2g} to {after:.2g}, since the"
        " parties have less to send against {aggressor}.",
        **values,
    )


def _of_racing(
    draft: Draft, growths: tuple[float, ...], now: tuple[Weakest, ...], required: float
) -> Sentence:
    """Say at which growth the race undoes the treaty."""
    broken = next(
        (
            (growth, worst)
            for growth, worst in zip(growths, now, strict=True)
            if worst.odds < required - 1e-9
        ),
        None,
    )
    if broken is None:
        return say(
            "The treaty outlasts a race in which an aggressor arms by {growth:.0%}.",
            growth=growths[-1],
        )
    growth, worst = broken
    values = {"growth": growth, "odds": worst.odds, "aggressor": _aggressor(draft, worst)}
    if growth == 0:
        return say(
            "There is nothing for a race to undo: {aggressor} is too strong already, at odds of"
            " {odds:.2g}.",
            **values,
        )
    return say(
        "A race undoes it where an aggressor arms by {growth:.0%}: the worst odds, against"
        " {aggressor}, are then {odds:.2g}.",
        **values,
    )


def _aggressor(draft: Draft, worst: Weakest) -> str:
    name: str = draft.world.states[worst.aggressor].name
    return name
