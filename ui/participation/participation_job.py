"""What is worked out about participation off the UI thread: burdens, departures, what is left."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.analysis.participation.burden_sharing import burden_sharing
from sandbox.analysis.participation.burdens import BurdenSharing
from sandbox.analysis.participation.departures import Departures, Remaining
from sandbox.analysis.participation.indispensable import Indispensable, LeftOut, indispensable
from sandbox.analysis.participation.leaving import without
from sandbox.analysis.participation.pivotal import PivotalShares, PowerIndices, pivotal_shares
from sandbox.analysis.participation.signing import departures
from sandbox.criteria.judging import judge
from sandbox.criteria.scorecard import Scorecard
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.report.charts.carriers_chart import carriers_chart
from sandbox.report.charts.chart import Chart
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty.treaty import Treaty


@dataclass(frozen=True)
class Participation:
    """What a draft asks of each state and gives it, and in which order parties leave."""

    draft: Draft
    sharing: BurdenSharing
    departures: Departures
    chart: Chart | Sentence
    """Who carries it, or why that cannot be drawn."""


@dataclass(frozen=True)
class Indispensability:
    """What is lost without each party, and how often each decides."""

    indispensable: Indispensable
    pivotal: PivotalShares

    @property
    def by_state(self) -> tuple[dict[str, LeftOut], dict[str, PowerIndices]]:
        """Both by the abbreviation of the party."""
        deciding = self.pivotal.everyone.parties if self.pivotal.everyone else ()
        return (
            {one.state: one for one in self.indispensable.parties},
            {one.state: one for one in deciding},
        )


@dataclass(frozen=True)
class WhatRemains:
    """The treaty of those who stay at a ratio, and the verdicts on it and on the draft."""

    found: Participation
    remaining: Remaining
    treaty: Treaty
    before: Scorecard
    after: Scorecard


@dataclass(frozen=True)
class SignersChanged:
    """Who would sign before an edit and after it: those lost, won, and how many stay."""

    ratio: float
    lost: tuple[str, ...]
    won: tuple[str, ...]
    stay: int
    parties: int


def find_participation(draft: Draft, progress: Progress) -> Participation:
    """Raises Refusal as `burden_sharing` does."""
    progress(0, max(1, len(draft.treaty.bound)))
    sharing = burden_sharing(draft)
    chart: Chart | Sentence
    try:
        chart = carriers_chart(draft, sharing)
    except Refusal as refusal:
        chart = refusal.sentence
    return Participation(draft, sharing, departures(draft, progress=progress), chart)


def leave_out_each(draft: Draft, progress: Progress) -> Indispensability:
    """Leave each party out in turn. Raises Refusal as `indispensable` does."""
    progress(0, max(1, len(draft.treaty.bound)))
    pivotal = pivotal_shares(draft)
    return Indispensability(indispensable(draft, progress), pivotal)


def judge_remaining(found: Participation, ratio: float, progress: Progress) -> WhatRemains:
    """Judge what those who stay at a ratio have signed."""
    progress(0, 2)
    remaining = found.departures.at(ratio)
    left = without(found.draft, [one.state for one in remaining.left], same_threats=False)
    before = judge(found.draft.model, with_range=False)
    progress(1, 2)
    return WhatRemains(found, remaining, left.treaty, before, judge(left.model, with_range=False))


def signers_changed(before: Departures, after: Departures, ratio: float) -> SignersChanged:
    """Hold those who would sign before an edit against those who would after it."""
    then, now = set(before.at(ratio).stay), set(after.at(ratio).stay)
    return SignersChanged(
        ratio=ratio,
        lost=tuple(code for code in after.parties if code in then - now),
        won=tuple(code for code in after.parties if code in now - then),
        stay=len(now),
        parties=len(after.parties),
    )
