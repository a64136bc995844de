"""The charts of a comparison, each with all its treaties on the same axes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sandbox.criteria import sanctions_and_force
from sandbox.criteria.words import VERDICTS
from sandbox.report.charts.chart import Axis, Bar, Chart, DotRow, Series, Stack
from sandbox.report.charts.grids import Badge
from sandbox.report.charts.hues import Hue, Line
from sandbox.report.charts.scales import share_axis
from sandbox.report.comparison import findings
from sandbox.report.comparison.comparison import BASES, Comparison, Entry, ProtectionBasis
from sandbox.report.wording.remarks import coalitions_line
from sandbox.sentences import Sentence, say
from sandbox.treaty.settings import Mood

_NOTHING = say("")


def protection_lines(
    comparison: Comparison, basis: ProtectionBasis = ProtectionBasis.RESOLUTE
) -> Chart:
    """Return the share of states protected by size of coalition, one line a treaty.

    In one world the ideal treaty stands beside them, where it is the same for all and none of
    them reaches it anyway.
    """
    largest = max(entry.test.largest for entry in comparison.entries)
    shares = [_by_size(entry, basis.value) for entry in comparison.entries]
    lines = [
        line_of(number, badge, points)
        for number, (points, badge) in enumerate(zip(shares, comparison.badges, strict=True), 1)
        if points
    ]
    ideals = {tuple(_by_size(entry, "ideal")) for entry in comparison.entries} - {()}
    if comparison.share_a_world and len(ideals) == 1:
        ideal = line_of(0, Badge("", Hue.GREY, Line.DOTTED), ideals.pop())
        if all(line.y != ideal.y for line in lines):
            lines.insert(0, replace(ideal, name=say("ideal treaty")))
    return Chart(
        title=titled(comparison, say("States protected {how}", how=BASES[basis])),
        x=Axis(
            say("aggressors acting together, at most"), 1, largest, tuple(range(1, largest + 1))
        ),
        y=share_axis(say("share of the states covered"), (y for line in lines for y in line.y)),
        series=tuple(lines),
        caption=say(
            "A state is protected when the worst coalition of that size cannot break the treaty"
            " there. Every coalition is counted, none is sampled. {coalitions}",
            coalitions=coalitions_line(comparison.entries[0].test),
        ),
        source=comparison.source,
        manifest=comparison.manifest(chart="protection", pledges=basis.value),
        finding=findings.protection(comparison, basis),
    )


def breaking_bars(comparison: Comparison) -> Chart:
    """Return three panels: critical share, and breaking size at the weakest state and at half."""
    shares = [
        _bar(badge, entry.test.critical.share, _share(entry.test.critical.share))
        for entry, badge in entries_with_badges(comparison)
    ]
    weakest, half = [], []
    for entry, badge in entries_with_badges(comparison):
        for mood in (Mood.RESOLUTE, Mood.HESITANT):
            weakest.append(_size(entry, badge, mood, entry.test.breaking_size(mood)))
            half.append(_size(entry, badge, mood, entry.breaking_at_half(mood)))
    largest = int(max((bar.value or 1 for bar in (*weakest, *half)), default=1))
    ticks = tuple(range(0, largest + 1, 1 if largest <= 5 else 2))
    sizes = Axis(say("aggressors acting together"), 0, largest, ticks)
    return in_panels(
        comparison,
        "breaking",
        say("What it takes to break each treaty"),
        (
            panel_of(
                comparison,
                say("Critical share of world strength"),
                share_axis(say("share of world strength"), (bar.value for bar in shares)),
                shares,
            ),
            panel_of(comparison, say("Breaking size, at the weakest state"), sizes, weakest),
            panel_of(comparison, say("Breaking size, at half of the states"), sizes, half),
        ),
        say(
            "Critical share: the smallest share of world strength that can break the treaty"
            " although every pledge is kept. Breaking size: the fewest aggressors that break it"
            " there. Full bars: if parties trust one another; hollow"
            " bars: if each waits for the others."
        ),
        columns=3,
        finding=findings.breaking(comparison),
    )


def standing_bars(comparison: Comparison) -> Chart:
    """Return panels of coverage and of strength inside and outside, in shares."""
    covered, sanctions, strength, outside = [], [], [], []
    for entry, badge in entries_with_badges(comparison):
        on = entry.standing
        covered.append(_bar(badge, on.covered, _share(on.covered)))
        sanctions.append(
            replace(
                _bar(badge, on.sanctions, _share(on.sanctions)),
                limit=entry.draft.treaty.settings.limits.of(sanctions_and_force.MET),
            )
        )
        strength.append(_bar(badge, on.inside, _share(on.inside)))
        words = (
            say("{state}, {share:.0%}", state=on.strongest_name, share=on.strongest_outside)
            if on.strongest_name
            else say("no state")
        )
        outside.append(_bar(badge, on.strongest_outside, words))
    bars = (*covered, *sanctions, *strength, *outside)
    # One scale for all, so that the panels can be held against each other.
    axis = share_axis(say("share"), (share for bar in bars for share in (bar.value, bar.limit)))
    return in_panels(
        comparison,
        "standing",
        say("Coverage, and strength inside and outside each treaty"),
        (
            panel_of(comparison, say("States covered, of all states"), axis, covered),
            panel_of(comparison, say("Reach of sanctions, where it is least"), axis, sanctions),
            panel_of(comparison, say("Strength inside, of the world's"), axis, strength),
            panel_of(comparison, say("Strongest state outside, of the world's"), axis, outside),
        ),
        say(
            "Sanctions: the economic strength that takes part, of all other states, where it is"
            " least; the tick marks what is needed. What is not inside is outside."
        ),
        finding=findings.standing(comparison),
    )


def criteria_bars(comparison: Comparison) -> Chart:
    """Return the criteria as small panels, one bar a treaty, with verdict and limit."""
    panels = []
    axis = Axis(say("measure"), 0.0, 1.0, ())
    for result in comparison.cards[0].criteria:
        bars = []
        for entry, badge in entries_with_badges(comparison):
            found = entry.card.criterion(result.key)
            bars.append(
                replace(
                    _bar(badge, found.bar, VERDICTS[found.verdict]),
                    limit=found.mark,
                    verdict=found.verdict,
                )
            )
        panels.append(panel_of(comparison, result.criterion.name, axis, bars))
    return in_panels(
        comparison,
        "criteria",
        say("The criteria"),
        panels,
        say(
            "Full circle: met; half: partly; empty: not met; dash: does not apply. The bar shows"
            " the measure, the tick what meeting it takes."
        ),
        columns=4,
        finding=findings.criteria(comparison),
    )


def entries_with_badges(comparison: Comparison) -> list[tuple[Entry, Badge]]:
    """Return each treaty with its badge."""
    return list(zip(comparison.entries, comparison.badges, strict=True))


def line_of(
    number: int, badge: Badge, points: Iterable[tuple[float, float]], *, steps: bool = False
) -> Series:
    """Return the line of the treaty of a number through points."""
    xs, ys = zip(*points, strict=True)
    return Series(
        str(number),
        say("{name}", name=badge.name),
        tuple(map(float, xs)),
        tuple(map(float, ys)),
        badge.hue,
        badge.line,
        steps,
    )


def titled(comparison: Comparison, what: Sentence) -> Sentence:
    """Return a title with the year that all treaties are tested in, if it is one."""
    if comparison.share_a_world:
        return say("{what}, {year}", what=what, year=comparison.entries[0].card.world)
    return say("{what}, each in its own year", what=what)


def panel_of(
    comparison: Comparison,
    title: Sentence,
    x: Axis,
    bars: Sequence[Bar] = (),
    dots: Sequence[DotRow] = (),
    stacks: Sequence[Stack] = (),
) -> Chart:
    """Return one of the charts that stand side by side: bars, rows of dots, or stacked bars."""
    return Chart(
        title=title,
        x=x,
        y=Axis(say("position"), 0.0, 1.0, ()),
        series=(),
        caption=_NOTHING,
        source=comparison.source,
        manifest=comparison.manifest(),
        bars=tuple(bars),
        dots=tuple(dots),
        stacks=tuple(stacks),
    )


def in_panels(
    comparison: Comparison,
    chart: str,
    what: Sentence,
    panels: Sequence[Chart],
    caption: Sentence,
    columns: int = 2,
    finding: Sentence | None = None,
) -> Chart:
    """Return a chart of panels, of the kind that the manifest calls `chart`."""
    return Chart(
        title=titled(comparison, what),
        x=panels[0].x,
        y=panels[0].y,
        series=(),
        caption=caption,
        source=comparison.source,
        manifest=comparison.manifest(chart=chart),
        finding=finding,
        panels=tuple(panels),
        columns=columns,
    )


def _by_size(entry: Entry, share: str) -> list[tuple[float, float]]:
    """Return each size with a share of `Protection`; none where the treaty covers no state."""
    points = [(point.size, getattr(point, share)) for point in entry.test.protection]
    return sorted(point for point in points if point[1] is not None)


def _bar(badge: Badge, value: float | None, words: Sentence) -> Bar:
    return Bar(say("{name}", name=badge.name), _NOTHING, value, words, badge.hue, badge.line)


def _share(value: float | None) -> Sentence:
    return say("none") if value is None else say("{share:.0%}", share=value)


def _size(entry: Entry, badge: Badge, mood: Mood, size: int | None) -> Bar:
    """Return the bar of a breaking size; one beyond all sizes tried points out of the axis."""
    largest, is_tested = entry.test.largest, bool(entry.test.victims)
    if not is_tested:
        words, value = say("covers no state"), None
    elif size is None:
        words, value = say("more than {largest}", largest=largest), float(largest)
    else:
        words, value = say("{size}", size=size), float(size)
    name = say("resolute") if mood is Mood.RESOLUTE else say("hesitant")
    bar = _bar(badge, value, words)
    return replace(bar, name=name, hollow=mood is Mood.HESITANT, beyond=is_tested and size is None)
