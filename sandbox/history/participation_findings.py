"""How well the ratio of burden to benefit tells who stayed out, left or reserved, in sentences."""

from __future__ import annotations

from sandbox.history.participation_record import ParticipationRecord
from sandbox.sentences import Sentence, say


def record_findings(record: ParticipationRecord) -> tuple[Sentence, ...]:
    """Return how well the ratio ranks the decisions on record, and whether that tells anything."""
    ratio = record.predictors[0]
    return (
        say(
            "Of {count} decisions to stay out of a treaty, to leave it or to reserve, the ratio of"
            " burden to benefit ranks the state above a party that took none {auc:.0%} of the time"
            " (95%: {low:.0%} to {high:.0%}; 50% is no better than chance).",
            count=len(record.decisions),
            auc=ratio.auc,
            low=ratio.low,
            high=ratio.high,
        ),
        say("It tells them from the others.")
        if record.tells
        else say("It does not tell them from the others: read a ratio as what is asked, no more."),
    )
