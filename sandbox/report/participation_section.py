"""Who carries it, and who would sign? The section of a report on burden, benefit and departures."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sandbox
from sandbox.analysis.participation.burden_sharing import burden_sharing
from sandbox.analysis.participation.burdens import BurdenSharing, StateBurden
from sandbox.analysis.participation.departures import Departures, SelfEnforcing, StillHeld
from sandbox.analysis.participation.findings import (
    READ_WITH_CARE,
    carries_most,
    is_greatest,
    leaving_first,
    participation_findings,
    record_findings,
    shares_sent,
    staying,
)
from sandbox.analysis.participation.record import ParticipationRecord, participation_record
from sandbox.analysis.participation.signing import departures, self_enforcing
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.report.documents.document import Block, DataTable, Paragraph
from sandbox.report.wording.numbers import burden_words, ratio_words, share
from sandbox.sentences import in_a_row, in_digits, listed, refuse, say

#: So many parties are told of, so many departures, and so many names of those who leave together.
MOST_PARTIES, MOST_DEPARTURES, _MOST_NAMES = 12, 6, 8


@dataclass(frozen=True)
class Participation:
    """What the section rests on.

    departures: the first of them at least; asked: what is left at the ratio that was asked for;
    record: how well the ratio told who stayed out, left or reserved.
    """

    sharing: BurdenSharing
    departures: Departures
    asked: SelfEnforcing | None
    record: ParticipationRecord

    @property
    def heaviest(self) -> tuple[StateBurden, ...]:
        """The parties that send most for their size, that first."""
        return self.sharing.heaviest_first[:MOST_PARTIES]


def participation(
    draft: Draft, ratio: float | None = None, progress: Progress | None = None
) -> Participation:
    """Work out who carries a draft's treaty, and who would leave it.

    ratio: of burden to benefit, for what is left where states bear no more; to find that may take
    as long as all departures do, of which progress is told. Raises Refusal for a ratio that is
    none, or infinite.
    """
    if ratio is not None and math.isinf(ratio):
        raise refuse("At an infinite ratio all parties stay: name a finite one.")
    sharing = burden_sharing(draft)
    asked = None if ratio is None else self_enforcing(draft, ratio, progress=progress)
    first = departures(draft, most=MOST_DEPARTURES) if asked is None else asked.departures
    return Participation(sharing, first, asked, participation_record(sandbox.load_world))


def participation_figures(found: Participation, draft: Draft) -> dict[str, Any]:
    """Return what the section says in numbers, to be compared with a new run."""
    sharing, asked, predictor = found.sharing, found.asked, found.record.predictors[0]
    shares, most = shares_sent(draft, sharing), carries_most(draft, sharing)
    gains = sharing.gains_most
    told = [*found.heaviest, *leaving_first(draft, sharing), *filter(None, (most, gains))]
    return {
        "parties": len(sharing.parties),
        "carries most": most and {"state": most.state, "share": shares[most.state]},
        "gains most": gains and gains.state,
        "states": {one.state: _without_name(one) for one in told},
        "held by all": found.departures.before.to_dict(),
        "first departures": [step.to_dict() for step in found.departures.steps[:MOST_DEPARTURES]],
        "at a ratio": asked
        and {
            **asked.remaining.to_dict(),
            "left": [one.state for one in asked.remaining.left],
            "name before": asked.before.name.value,
            "name": asked.after.name.value,
        },
        "record": {
            "decisions": len(found.record.decisions),
            **{key: getattr(predictor, key) for key in ("auc", "low", "high")},
        },
    }


def participation_blocks(found: Participation, draft: Draft) -> Iterator[Block]:
    """Yield the section: the findings, the record, the parties, and who leaves."""
    first, *others = participation_findings(draft, found.sharing)
    yield Paragraph(first, "lead")
    if others:
        yield Paragraph(in_a_row(others))
    if carries_most(draft, found.sharing) is None:
        return
    yield Paragraph(READ_WITH_CARE)
    yield Paragraph(in_a_row(record_findings(found.record)))
    yield _parties(found, draft)
    yield _departures(found.departures, draft)
    if found.asked is not None:
        yield from _at_the_ratio(found.asked, draft)


def _without_name(one: StateBurden) -> dict[str, Any]:
    return {key: value for key, value in one.to_dict().items() if key != "state"}


def _parties(found: Participation, draft: Draft) -> DataTable:
    shown, all_parties = found.heaviest, found.sharing.parties
    rows = tuple(
        (
            draft.world.state(one.state).name,
            str(burden_words(one.burden)),
            in_digits(one.averted, ".2g"),
            ratio_words(one.ratio),
            f"{one.wars:.1f}",
        )
        for one in shown
    )
    which = say("The {count} parties", count=len(shown))
    if len(shown) < len(all_parties):
        which = say(
            "The {count} parties that send most for their size; {more} more send less",
            count=len(shown),
            more=len(all_parties) - len(shown),
        )
    return DataTable(
        (say("Party"), say("Sends"), say("Gains"), say("Ratio"), say("Wars")),
        rows,
        frozenset({1, 2, 3, 4}),
        say(
            "{which}. Sends (burden): the share of its own strength that it is expected to send in"
            " a year, all wars together. Gains (benefit): attacks on it in ten years that the"
            " treaty holds and that it could not hold alone. Ratio: shares of its strength sent for"
            " each attack averted. Wars: attacks on others in ten years in which it sends force.",
            which=which,
        ),
    )


def _departures(path: Departures, draft: Draft) -> Block:
    steps = path.steps[:MOST_DEPARTURES]
    if not steps:
        return Paragraph(say("No party carries anything, so none has a reason to leave."))
    rows = [("", "all sign", "", str(len(path.parties)), *_held(path.before))]
    stay = len(path.parties)
    for number, step in enumerate(steps, start=1):
        stay -= len(step.states)
        heaviest = sorted(step.states, key=lambda one: -one.burden)
        names = listed(draft.world.names(one.state for one in heaviest), _MOST_NAMES)
        ratio = ratio_words(step.ratio)
        rows.append((str(number), str(names), ratio, str(stay), *_held(step.after)))
    return DataTable(
        (
            say(""),
            say("Who leaves"),
            say("Ratio"),
            say("Stay"),
            say("Strength"),
            say("Hesitant"),
            say("Resolute"),
            say("Kept"),
        ),
        tuple(rows),
        frozenset({2, 3, 4, 5, 6, 7}),
        say(
            "The first to leave: those with the highest ratio, and then of the others, asked again"
            " without them. A treaty keeps those whose ratio is at most what states will bear."
            " Stay: how many parties are left. {columns}",
            columns=_COLUMNS,
        ),
    )


#: What the columns of `_held` are.
_COLUMNS = say(
    "Strength: share of the world's, of those who stay; then, of the attacks that need the treaty,"
    " the shares they still hold if each waits, if they trust one another, and if every pledge is"
    " kept."
)


def _at_the_ratio(found: SelfEnforcing, draft: Draft) -> Iterator[Block]:
    path, remaining = found.departures, found.remaining
    yield Paragraph(staying(len(path.parties), remaining))
    if remaining.left:
        yield Paragraph(is_greatest(remaining))
        yield DataTable(
            (
                say("Treaty"),
                say("Parties"),
                say("Strength"),
                say("Hesitant"),
                say("Resolute"),
                say("Kept"),
                say("Amounts to"),
            ),
            (
                ("all sign", str(len(path.parties)), *_held(path.before), found.before.name.value),
                (
                    "what remains",
                    str(len(remaining.stay)),
                    *_held(remaining.held),
                    found.after.name.value,
                ),
            ),
            frozenset({1, 2, 3, 4, 5}),
            say(
                "What is held before and after. Those who leave: {states}. {columns}",
                states=listed(
                    draft.world.names(one.state for one in remaining.left), 3 * _MOST_NAMES
                ),
                columns=_COLUMNS,
            ),
        )


def _held(held: StillHeld) -> tuple[str, ...]:
    figures = (held.hesitant, held.resolute, held.kept)
    return (f"{held.strength:.0%}", *(share(figure, none="") for figure in figures))
