"""How each treaty of a comparison answers one threat, as lines on the same axes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sandbox.criteria.resolve import CRITERION as RESOLVE
from sandbox.report.charts.chart import Axis, Chart, Series
from sandbox.report.charts.hues import Hue, Line
from sandbox.report.charts.scales import QUARTERS, scale_from_zero
from sandbox.report.comparison.charts import (
    entries_with_badges,
    line_of,
    titled,
)
from sandbox.report.comparison.comparison import Comparison, Entry
from sandbox.response.curve import ResponseCurve, response_curve
from sandbox.sentences import Refusal, Sentence, in_a_row, refuse, say
from sandbox.treaty.settings import Mood

#: Aggressors and victim, by abbreviation.
Threat = tuple[tuple[str, ...], str]


def first_threat(entry: Entry) -> Threat | None:
    """Return the attack to show where none is named: the likeliest that a treaty does not hold.

    Where it holds all, that by the worst single aggressor; None where it covers no state.
    """
    lost = entry.card.criterion(RESOLVE.key).evidence
    if lost is not None and lost.aggressors and lost.victim is not None:
        return lost.aggressors, lost.victim
    worst = next(iter(entry.test.of(Mood.HESITANT, 1)), None)
    return (worst.coalition, worst.victim) if worst else None


def suggested_threats(comparison: Comparison) -> list[Threat]:
    """Return one attack to show for each treaty (`first_threat`), each once.

    Those first whose states exist under most of the treaties.
    """
    worlds = [entry.draft.world for entry in comparison.entries]

    def missing(threat: Threat) -> int:
        states = {*threat[0], threat[1]}
        return sum(any(code not in world for code in states) for world in worlds)

    found = dict.fromkeys(filter(None, map(first_threat, comparison.entries)))
    return sorted(found, key=missing)


def response_lines(comparison: Comparison, threat: Threat) -> Chart:
    """Return what acts in the end under each treaty, by the share of pledges expected to be kept.

    A treaty whose world lacks one of the states, or in which the coalition has no
    strength at the victim, has no line, and the caption says so. Raises Refusal where
    none has one.
    """
    curves, without = [], []
    for number, (entry, badge) in enumerate(entries_with_badges(comparison), 1):
        try:
            curve = response_curve(entry.draft.model, *threat)
        except Refusal as refusal:
            without.append(say("{name}: {why}", name=badge.name, why=refusal.sentence))
            continue
        if curve is None:
            why = say("the aggressors have no strength at the victim.")
            without.append(say("{name}: {why}", name=badge.name, why=why))
        else:
            curves.append((number, curve, badge))
    if not curves:
        raise refuse("No treaty has a response to show. {reasons}", reasons=in_a_row(without))
    levels = np.unique(np.concatenate([curve.confidence for _, curve, _ in curves]))
    required = max(curve.required for _, curve, _ in curves)
    lines = [
        line_of(number, badge, zip(levels, _at(curve, levels), strict=True), steps=True)
        for number, curve, badge in curves
    ]
    top, ticks = scale_from_zero(max(required, *(max(line.y) for line in lines)))
    needed = say("what is needed")
    caption = say(
        "The more of the others' pledges each expects to be kept, the more act. Each line shows"
        " what is in the field in the end: at 0% if each waits for the others, at 100% if each"
        " trusts them."
    )
    if without:
        caption = say("{caption} No line for {reasons}", caption=caption, reasons=in_a_row(without))
    attack = _attack(comparison, threat)
    return Chart(
        title=titled(comparison, say("Response to an {attack}", attack=attack)),
        x=Axis(
            say("share of the others' pledges that each expects to be kept"),
            0.0,
            1.0,
            QUARTERS,
            percent=True,
        ),
        y=Axis(say("strength of the response, to 1 of the aggressors'"), 0.0, top, ticks),
        series=(Series("0", needed, (0.0, 1.0), (required,) * 2, Hue.GREY, Line.DOTTED), *lines),
        caption=caption,
        source=comparison.source,
        manifest=comparison.manifest(
            chart="response", aggressors=list(threat[0]), victim=threat[1]
        ),
        finding=_finding(attack, [(curve, badge.name) for _, curve, badge in curves]),
    )


def _at(curve: ResponseCurve, levels: np.ndarray) -> np.ndarray:
    """Return the settled response at any levels of confidence."""
    places = np.searchsorted(curve.confidence, levels, side="right") - 1
    settled: np.ndarray = curve.settled[places]
    return settled


def _attack(comparison: Comparison, threat: Threat) -> Sentence:
    aggressors, victim = threat
    return say(
        "attack by {aggressors} on {victim}",
        aggressors=_names(comparison, aggressors),
        victim=_names(comparison, [victim])[0],
    )


def _finding(attack: Sentence, curves: Sequence[tuple[ResponseCurve, str]]) -> Sentence:
    """Say under which treaties the attack is held if each waits, only with trust, and not."""
    ends = [
        (_suffices(curve, curve.settled[0]), _suffices(curve, curve.settled[-1]), name)
        for curve, name in curves
    ]
    hesitant = tuple(name for waiting, _, name in ends if waiting)
    resolute = tuple(name for waiting, trusting, name in ends if trusting and not waiting)
    never = tuple(name for waiting, trusting, name in ends if not (waiting or trusting))
    said = []
    if hesitant:
        said.append(say("held under {names} even if each party waits", names=hesitant))
    if resolute:
        said.append(say("held under {names} only if they trust one another", names=resolute))
    if never:
        said.append(say("not held under {names}, even if they trust one another", names=never))
    whole = said[0]
    for after in said[1:]:
        whole = say("{before}; {after}", before=whole, after=after)
    return say("An {attack}: {outcomes}.", attack=attack, outcomes=whole)


def _suffices(curve: ResponseCurve, response: float) -> bool:
    return bool(response >= curve.required * (1 - 1e-12))


def states_of(comparison: Comparison) -> dict[str, str]:
    """Return the names of all states by abbreviation, as the first world has them."""
    names: dict[str, str] = {}
    for entry in reversed(comparison.entries):
        names |= {state.code: state.name for state in entry.draft.world.states}
    return names


def _names(comparison: Comparison, codes: Sequence[str]) -> tuple[str, ...]:
    names = states_of(comparison)
    return tuple(names.get(code, code) for code in codes)
