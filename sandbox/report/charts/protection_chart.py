"""The chart of states protected by size of coalition, of one treaty or of several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from operator import attrgetter
from typing import Any

from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Axis, Chart, Series, source_line
from sandbox.report.charts.hues import TREATY_HUES, Hue, Line
from sandbox.report.charts.scales import share_axis
from sandbox.report.manifests.manifest import manifest
from sandbox.report.wording.remarks import coalitions_line
from sandbox.results.coalitions import Pool
from sandbox.results.stress_test import StressTest
from sandbox.sentences import Sentence, refuse, say


class Share(StrEnum):
    """What a line shows: a field of `Protection`."""

    KEPT = "kept"
    RESOLUTE = "resolute"
    HESITANT = "hesitant"
    ALONE = "alone"
    IDEAL = "ideal"


#: The lines that are the treaty's own, in the order of the names; the others are yardsticks.
OWN = (Share.KEPT, Share.RESOLUTE, Share.HESITANT)

#: The lines of a comparison, unless others are asked for.
COMPARED = (*OWN, Share.IDEAL)

_LINES = {Share.KEPT: Line.DOTTED, Share.RESOLUTE: Line.SOLID, Share.HESITANT: Line.DASHED}

#: Shares nearer than this are the same.
_SAME = 1e-9


def protection_chart(
    tests: Sequence[StressTest], drafts: Sequence[Draft], shares: Sequence[Share] | None = None
) -> Chart:
    """Return the share of states protected by size of coalition, for one or more treaties.

    `tests` and `drafts` go in step. shares: the lines drawn, by default all for one
    treaty and `COMPARED` for several. A treaty whose lines are the same gets one for
    them; the ideal is shown where it is the same for all, in one world and against the
    same coalitions, and where no treaty reaches it anyway. A mood not tested is left out.
    Raises Refusal for no treaty, no line, or more treaties than can be told apart.
    """
    if not tests:
        raise refuse("There is no treaty to draw.")
    if len(tests) > len(TREATY_HUES):
        raise refuse("A chart can show at most {most} treaties.", most=len(TREATY_HUES))
    wanted = tuple(shares or (tuple(Share) if len(tests) == 1 else COMPARED))
    largest = max(test.largest for test in tests)
    series = [
        line
        for line in (_one(tests[0]) if len(tests) == 1 else _several(tests, wanted))
        if Share(line.key.partition("/")[2]) in wanted
    ]
    if not series and not any(test.victims for test in tests):
        raise refuse("{treaty} covers no state.", treaty=tests[0].treaty)
    if not series:
        raise refuse("There is no line to draw: {lines}.", lines=wanted)
    return Chart(
        title=_title(tests),
        x=Axis(
            say("aggressors acting together, at most"),
            1,
            max(largest, 2),
            tuple(range(1, largest + 1)),
        ),
        y=share_axis(say("share of the states covered"), (y for line in series for y in line.y)),
        series=tuple(series),
        caption=_caption(tests, wanted),
        source=source_line(*(draft.world for draft in drafts)),
        manifest=manifest(drafts, _made(tests, wanted)),
    )


def _made(tests: Sequence[StressTest], shares: Sequence[Share]) -> dict[str, Any]:
    """Return what it takes to make the chart again, beside its treaties."""
    return {
        "kind": "protection",
        "shares": [share.value for share in shares],
        "tests": [test.asked for test in tests],
    }


def _title(tests: Sequence[StressTest]) -> Sentence:
    year = tests[0].world
    if len(tests) == 1 and tests[0].pool is Pool.ANY:
        return say(
            "States protected by {treaty} against any states at all, {year}",
            treaty=tests[0].treaty,
            year=year,
        )
    if len(tests) == 1:
        return say("States protected by {treaty}, {year}", treaty=tests[0].treaty, year=year)
    if _share_a_world(tests):
        return say("States protected by each treaty, {year}", year=year)
    return say("States protected by each treaty, each in its own year")


def _caption(tests: Sequence[StressTest], shares: Sequence[Share]) -> Sentence:
    coalitions = tuple(dict.fromkeys(map(coalitions_line, tests)))
    if len(tests) == 1:
        return say(
            "A state is protected when the worst coalition of that size cannot break the treaty"
            " there. Every coalition is counted, none is sampled. {coalitions}",
            coalitions=coalitions,
        )
    meanings = {
        Share.KEPT: say("dotted if every pledge is kept"),
        Share.RESOLUTE: say("solid if all trust one another"),
        Share.HESITANT: say("dashed if each waits for the others"),
    }
    return say(
        "A state is protected when the worst coalition of that size cannot break the treaty there."
        " Lines: {meanings}. Every coalition is counted, none is sampled. {coalitions}",
        meanings=tuple(meanings[share] for share in OWN if share in shares),
        coalitions=coalitions,
    )


def _share_a_world(tests: Sequence[StressTest]) -> bool:
    return len({test.world for test in tests}) == 1


def _one(test: StressTest) -> Iterator[Series]:
    for share, name, hue, line in (
        (Share.IDEAL, say("ideal treaty"), Hue.GREEN, Line.DOTTED),
        (Share.KEPT, say("if every pledge is kept"), Hue.SKY, Line.SOLID),
        (Share.RESOLUTE, say("if parties trust one another"), Hue.BLUE, Line.SOLID),
        (Share.HESITANT, say("if each waits for the others"), Hue.VERMILION, Line.DASHED),
        (Share.ALONE, say("each state alone"), Hue.GREY, Line.DOTTED),
    ):
        figures = _figures(test, share)
        if figures is not None:
            yield _series(test, f"1/{share}", name, hue, line, figures)


def _several(tests: Sequence[StressTest], shares: Sequence[Share]) -> Iterator[Series]:
    lines: list[Series] = []
    for number, (test, hue) in enumerate(zip(tests, TREATY_HUES, strict=False), 1):
        name = (
            say("{treaty}", treaty=test.treaty)
            if _share_a_world(tests)
            else say("{treaty} {year}", treaty=test.treaty, year=test.world)
        )
        lines += _of_treaty(test, number, name, hue, [share for share in OWN if share in shares])
    for share, words in (
        (Share.IDEAL, say("ideal treaty")),
        (Share.ALONE, say("each state alone")),
    ):
        yardsticks = {_figures(test, share) for test in tests}
        figures = yardsticks.pop()
        if figures is None or yardsticks or not _share_a_world(tests):
            continue
        if not any(_alike(line.y, figures) for line in lines):
            yield _series(tests[0], f"1/{share}", words, Hue.GREY, Line.DOTTED, figures)
    yield from lines


def _of_treaty(
    test: StressTest, number: int, name: Sentence, hue: Hue, shares: Sequence[Share]
) -> Iterator[Series]:
    """Yield the lines of one treaty among several; those that are the same, once."""
    groups: list[list[Share]] = []
    for share in shares:
        figures = _figures(test, share)
        if figures is None:
            continue
        group = next((g for g in groups if _alike(_figures(test, g[0]) or (), figures)), None)
        if group is None:
            groups.append([share])
        else:
            group.append(share)
    for group in groups:
        drawn = Share.RESOLUTE if Share.RESOLUTE in group else group[0]
        words = name if len(group) == len(shares) else _words(name, group)
        figures = _figures(test, drawn) or ()
        yield _series(test, f"{number}/{drawn}", words, hue, _LINES[drawn], figures)


def _words(name: Sentence, group: Sequence[Share]) -> Sentence:
    """Name the line of a treaty by what it shows, one share or several that are the same."""
    if list(group) == [Share.KEPT]:
        return say("{treaty}, if kept", treaty=name)
    if list(group) == [Share.HESITANT]:
        return say("{treaty}, hesitant", treaty=name)
    if list(group) == [Share.RESOLUTE]:
        return say("{treaty}, resolute", treaty=name)
    if list(group) == [Share.RESOLUTE, Share.HESITANT]:
        return say("{treaty}, in practice", treaty=name)
    if list(group) == [Share.KEPT, Share.RESOLUTE]:
        return say("{treaty}, resolute or kept", treaty=name)
    return say("{treaty}, hesitant or kept", treaty=name)


def _alike(one: Sequence[float], other: Sequence[float]) -> bool:
    return len(one) == len(other) and all(
        abs(a - b) <= _SAME for a, b in zip(one, other, strict=True)
    )


def _figures(test: StressTest, share: Share) -> tuple[float, ...] | None:
    """Return one share by size, None in a mood that was not tested."""
    found = tuple(map(attrgetter(share.value), _by_size(test)))
    return None if None in found else found


def _by_size(test: StressTest) -> list[Any]:
    return sorted(test.protection, key=lambda protection: protection.size)


def _series(
    test: StressTest, key: str, name: Sentence, hue: Hue, line: Line, figures: tuple[float, ...]
) -> Series:
    sizes = tuple(float(point.size) for point in _by_size(test))
    return Series(key, name, sizes, figures, hue, line)
