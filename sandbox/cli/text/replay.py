"""A replay as plain text."""

from __future__ import annotations

from itertools import zip_longest

from sandbox.cli.text.evaluation import case_rows
from sandbox.cli.text.layout import paragraph
from sandbox.criteria.verdict import Verdict
from sandbox.history.case_scoring import Scored
from sandbox.history.claims import claims
from sandbox.history.record_comparison import agrees_on_fate, difference, norm
from sandbox.history.replay import Replay
from sandbox.sentences import say

#: How a verdict is marked in the table of years.
_MARKS = {
    Verdict.MET: "+",
    Verdict.PARTLY: "~",
    Verdict.NOT_MET: "-",
    Verdict.DOES_NOT_APPLY: " ",
}

_BEGINS = "  "


def replay_text(replay: Replay, width: int) -> str:
    """Return a replay in lines of at most `width`."""
    first, last = replay.years[0].number, replay.years[-1].number
    lines = paragraph(
        say(
            "{treaty}, {first} to {last}: {count} years with data",
            treaty=replay.name,
            first=first,
            last=last,
            count=len(replay.years),
        ),
        width,
    )
    lines += ["", *_years(replay), ""]
    lines += paragraph(
        say("+ met, ~ partly, - not met; blank where a criterion does not apply."), width
    )
    lines += ["", *paragraph(say("What the article says, held against these figures"), width)]
    for claim in claims(replay):
        says = say("{claim} {holds}.", claim=claim.says, holds=claim.holds.value.capitalize())
        lines += [*paragraph(says, width, _BEGINS), *paragraph(claim.found, width, 2 * _BEGINS)]
    if replay.cases:
        lines += ["", *case_rows([Scored.of(answered) for answered in replay.cases])]
    apart = [
        answered for answered in replay.cases if not agrees_on_fate(answered.case, answered.answer)
    ]
    if apart:
        lines += ["", *paragraph(say("Where forecast and record part on the fate"), width)]
    for answered in apart:
        lines += paragraph(
            say("{name}, {day}:", name=answered.case.name, day=answered.case.day), width
        )
        lines += paragraph(difference(answered.case, answered.answer), width, _BEGINS)
        lines += paragraph(norm(answered.answer), width, _BEGINS)
    return "\n".join(lines)


def _years(replay: Replay) -> list[str]:
    """Return a column a criterion, numbered, and a row a year."""
    keys = [result.key for result in replay.years[0].card.criteria]
    lines = [f"{number:>3} {key}" for number, key in enumerate(keys, 1)]
    half = (len(lines) + 1) // 2
    lines = [
        f"{left:<28}{right}".rstrip()
        for left, right in zip_longest(lines[:half], lines[half:], fillvalue="")
    ]
    header = f"{'':4}  parties {' '.join(f'{number:>2}' for number in range(1, len(keys) + 1))}"
    lines += ["", header, "-" * len(header)]
    for year in replay.years:
        marks = " ".join(f"{_MARKS[result.verdict]:>2}" for result in year.card.criteria)
        lines.append(f"{year.number}  {len(year.card.parties):>7} {marks}".rstrip())
    return lines
