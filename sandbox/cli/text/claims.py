"""The claims of the article with what their experiments find, as plain text."""

from __future__ import annotations

from sandbox.analysis.claims.claim import PARTS, ClaimTried
from sandbox.cli.text.layout import paragraph
from sandbox.history.cases import shipped_cases
from sandbox.sentences import Sentence, say

_INDENT = "    "


def claims_text(tried: tuple[ClaimTried, ...], width: int) -> str:
    """Return the claims one after another, in lines of at most `width`."""
    blocks = ["\n".join(_claim_lines(each, width)) for each in tried]
    return "\n\n".join(blocks)


def _claim_lines(tried: ClaimTried, width: int) -> list[str]:
    claim = tried.claim
    title = say("{key}: {title} ({part})", key=claim.key, title=claim.title, part=PARTS[claim.part])
    lines = [*paragraph(title, width), *paragraph(claim.says, width, "  ")]
    experiment = say(
        "Experiment: before, {before}; after, {after}.", before=tried.before, after=tried.after
    )
    lines += paragraph(experiment, width, "  ")
    lines += _under(say("What the model finds:"), tried.found, width)
    criteria = tuple(
        say("{criterion}. {change}", criterion=each.before.criterion.name, change=each.sentence)
        for each in tried.criteria
    )
    lines += _under(say("Criteria:"), criteria, width)
    lines += _under(say("What speaks against it:"), tried.against, width)
    for case in shipped_cases():
        if case.key == claim.case:
            told = say("Case of the record: {case} ({day}).", case=case.name, day=case.day)
            lines += paragraph(told, width, "  ")
    return lines


def _under(heading: Sentence, sentences: tuple[Sentence, ...], width: int) -> list[str]:
    lines = paragraph(heading, width, "  ")
    for sentence in sentences:
        lines += paragraph(sentence, width, _INDENT)
    return lines
