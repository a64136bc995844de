"""The charts of likely attacks of one treaty: whom can it stop, and how strong an aggressor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sandbox.attacks.frontier import frontier
from sandbox.attacks.held import attacks_held
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Axis, Chart, Part, Series, Stack, source_line
from sandbox.report.charts.hues import Hue, Line, Outcome
from sandbox.report.charts.scales import HUNDREDTHS, QUARTERS, scale_from_zero
from sandbox.report.manifests.manifest import manifest
from sandbox.results.attacks_held import AttacksHeld, Breakdown, Row
from sandbox.results.frontier import FrontierPoint
from sandbox.sentences import Refusal, Sentence, refuse, say
from sandbox.world.world import World

#: The most aggressors beside the great powers that have a row of their own.
MOST_RIVALS = 5

#: Round figures, one of which is the next above or below any share of strength.
_ROUND = tuple(10.0**power * digit for power in range(-6, 1) for digit in (1, 2, 5))

_NAMES = {
    Outcome.ALONE: say("victim holds alone"),
    Outcome.HESITANT: say("held even if each waits"),
    Outcome.RESOLUTE: say("held if they trust one another"),
    Outcome.KEPT: say("held only if every pledge is kept"),
    Outcome.BLOCKED: say("would be, but a vote blocks"),
    Outcome.NEVER: say("never held"),
    Outcome.NOT_COVERED: say("aggressor not covered"),
}


def whom_can_it_stop(draft: Draft) -> Chart:
    """Return what becomes of 100 likely attacks by each aggressor, and how likely it is.

    Raises Refusal for a treaty that covers no likely attack.
    """
    held, world = attacks_held(draft.model), draft.world
    if not held.attacks.covered > 0:
        raise Refusal(held.headline)
    stacks = tuple(_stacks(held, world))
    likeliest = max((stack.beside or 0.0 for stack in stacks), default=0.0)
    top, _ = scale_from_zero(likeliest)
    return Chart(
        title=say("Whom can it stop? {treaty}, {year}", treaty=draft.text.name, year=world.year),
        x=Axis(say("of 100 attacks likely by each, on the states covered"), 0, 100, HUNDREDTHS),
        y=Axis(say("aggressors"), 0.0, 1.0, ()),
        series=(),
        caption=say(
            "How likely an attack is follows from geography, rivalry and strength, not from"
            " intent. Each row: 100 likely attacks by that aggressor, by the least that it takes"
            " to hold them."
        ),
        source=source_line(world),
        manifest=manifest([draft], {"kind": "whom-can-it-stop"}),
        stacks=stacks,
        beside=Axis(say("how likely: its share of these attacks"), 0.0, top, (), percent=True),
        finding=held.headline,
    )


def _stacks(held: AttacksHeld, world: World) -> Iterator[Stack]:
    covered = replace(held.attacks, not_covered=0.0)
    yield Stack(say("All attacks covered"), parts_of(covered))
    rows = held.rows(MOST_RIVALS)
    named = sum(len(row.states) == 1 and not row.great for row in rows)
    for row in rows:
        group = say("Great powers") if row.great else say("Other states")
        yield Stack(_name(row, world, named), parts_of(row.attacks), group, row.likelihood)


def _name(row: Row, world: World, named: int) -> Sentence:
    if len(row.states) == 1:
        return say("{state}", state=world.state(row.states[0]).name)
    if named:
        return say("{count} more states", count=len(row.states))
    return say("{count} states", count=len(row.states))


def parts_of(attacks: Breakdown) -> tuple[Part, ...]:
    """Return what becomes of 100 attacks, leaving out what becomes of none.

    Empty where there are no attacks.
    """
    return tuple(_parts(attacks))


def _parts(attacks: Breakdown) -> Iterator[Part]:
    shares = attacks.shares or {}
    for outcome, name in _NAMES.items():
        share = shares.get(outcome.name.lower(), 0.0)
        if outcome is Outcome.KEPT:
            share -= shares.get("blocked", 0.0)
        if share > 0:
            yield Part(outcome, name, 100 * share)


def frontier_chart(draft: Draft) -> Chart:
    """Return the likely attacks held against the aggressors' share of the world's strength.

    Raises Refusal where no attack needs the treaty.
    """
    held = attacks_held(draft.model)
    if held.covered.because is not None:
        raise Refusal(held.covered.because)
    found = frontier(draft.model)
    if not found.points:
        raise refuse("No likely attack needs the treaty.")
    strengths = tuple(point.strength for point in found.points)
    lines = (
        ("kept", say("if every pledge is kept"), Hue.GREY, Line.DASHED),
        ("resolute", say("if they trust one another"), Hue.SKY, Line.SOLID),
        ("hesitant", say("if each waits"), Hue.BLUE, Line.SOLID),
    )
    low = max((x for x in _ROUND if x <= strengths[0]), default=_ROUND[0])
    high = min((x for x in _ROUND if x >= strengths[-1]), default=1.0)
    if low == high:
        low = max(x for x in _ROUND if x < high)
    return Chart(
        title=say(
            "How strong an aggressor can it stop? {treaty}, {year}",
            treaty=draft.text.name,
            year=draft.world.year,
        ),
        x=Axis(
            say("aggressors' share of the world's strength, one state or two"),
            low,
            high,
            tuple(x for x in _ROUND if low <= x <= high),
            percent=True,
            log=True,
        ),
        y=Axis(
            say("held, of likely attacks that the victim could not hold alone"),
            0.0,
            1.0,
            QUARTERS,
            percent=True,
        ),
        series=tuple(
            Series(key, name, strengths, tuple(getattr(p, key) for p in found.points), hue, line)
            for key, name, hue, line in lines
        ),
        caption=say(
            "Each point takes attacks by aggressors of about the same strength together: by one"
            " state, and the likeliest by two ({share:.0%} of the weight of all by two). How"
            " likely an attack is follows from geography, rivalry and strength, not from intent.",
            share=found.pairs_counted,
        ),
        source=source_line(draft.world),
        manifest=manifest([draft], {"kind": "frontier"}),
        finding=_reach(found.points),
    )


def _reach(points: tuple[FrontierPoint, ...]) -> Sentence:
    """Say up to what strength most attacks are held if each party waits."""
    first = next((point for point in points if point.hesitant < 0.5), None)
    if first is None:
        return say("Even if each party waits, it could hold most likely attacks of any strength.")
    if first is points[0]:
        return say("If each party waits, it could hold most likely attacks of no strength.")
    return say(
        "If each party waits, it could hold most likely attacks by aggressors with up to {low} of"
        " the world's strength, and {held:.0f} of 100 by those next in strength.",
        low=say("{share:.0%}", share=first.low)
        if first.low >= 0.01
        else say("{share:.1%}", share=first.low),
        held=100 * first.hesitant,
    )
