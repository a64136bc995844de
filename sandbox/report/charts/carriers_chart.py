"""The chart of who carries a treaty: burden and benefit of each party, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sandbox.analysis.participation.burdens import BurdenSharing, StateBurden
from sandbox.analysis.participation.findings import carrier_findings, carries_most
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Axis, Bar, Chart, source_line
from sandbox.report.charts.hues import Hue
from sandbox.report.charts.scales import scale_from_zero
from sandbox.report.manifests.manifest import manifest
from sandbox.report.wording.numbers import burden_words
from sandbox.sentences import Sentence, in_a_row, refuse, say

#: So many parties have a row.
MOST_PARTIES = 60

_NOTHING = say("")


def carriers_chart(draft: Draft, sharing: BurdenSharing) -> Chart:
    """Return what each party sends for its size and what it gains, the heaviest burden first.

    Of more than `MOST_PARTIES` the others are left out, except for who gains most. Raises Refusal
    where nobody carries anything.
    """
    findings = carrier_findings(draft, sharing)
    if carries_most(draft, sharing) is None:
        raise refuse("{why}", why=findings[0])
    rows, left_out = _rows(sharing)
    title = say("Who carries it? {treaty}, {year}", treaty=draft.text.name, year=draft.world.year)
    made = manifest([draft], {"kind": "carriers", "expectation": str(sharing.expectation)})

    def panel(
        words: Sentence,
        value: Callable[[StateBurden], float],
        shown: Callable[[StateBurden], Sentence],
        hue: Hue,
        *,
        percent: bool,
    ) -> Chart:
        top, ticks = scale_from_zero(max(map(value, rows)))
        return Chart(
            title=words,
            x=Axis(words, 0.0, top, ticks, percent=percent),
            y=Axis(say("parties"), 0.0, 1.0, ()),
            series=(),
            caption=_NOTHING,
            source=source_line(draft.world),
            manifest=made,
            bars=tuple(
                Bar(
                    of=say("{state}", state=draft.world.state(one.state).name),
                    name=_NOTHING,
                    value=value(one),
                    shown=shown(one),
                    hue=hue,
                )
                for one in rows
            ),
        )

    panels = (
        panel(
            say("sends: of its own strength, a year"),
            lambda one: one.burden,
            lambda one: burden_words(one.burden),
            Hue.VERMILION,
            percent=True,
        ),
        panel(
            say("gains: attacks averted in ten years"),
            lambda one: one.averted,
            lambda one: say("{count:.2g}", count=one.averted),
            Hue.BLUE,
            percent=False,
        ),
    )
    return Chart(
        title=title,
        x=panels[0].x,
        y=panels[0].y,
        series=(),
        caption=_caption(rows, left_out),
        source=source_line(draft.world),
        manifest=made,
        finding=in_a_row(findings),
        panels=panels,
        aligned=True,
    )


def _rows(sharing: BurdenSharing) -> tuple[Sequence[StateBurden], int]:
    """Return who has a row, and how many parties have none."""
    parties, gains = sharing.heaviest_first, sharing.gains_most
    rows = list(parties[:MOST_PARTIES])
    if gains is not None and gains not in rows:
        rows.append(gains)
    return rows, sum(one not in rows for one in parties)


def _caption(rows: Sequence[StateBurden], left_out: int) -> Sentence:
    meaning = say(
        "What a model expects, at the rate of attacks of the time, hesitant and resolute parties"
        " counting one half each: what each party sends in a year, all wars together (burden), and"
        " the attacks on it that the treaty holds and that it could not hold alone (benefit)."
    )
    if not left_out:
        return meaning
    others = say("{count} parties that send less for their size are not drawn.", count=left_out)
    return in_a_row((meaning, others))
