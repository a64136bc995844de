"""Advice as plain text."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.analysis.advice.advice import Advice, Priced
from sandbox.cli.text.layout import labelled, paragraph
from sandbox.model.draft import Draft
from sandbox.sentences import say

#: Where the words beside the costs begin.
_WORDS = 8


def advice_text(advice: Advice, draft: Draft, width: int) -> str:
    """Return advice in lines of at most `width`."""
    world = draft.world
    title = say("{treaty}, in the world of {year}", treaty=advice.treaty, year=advice.world)
    lines = [*paragraph(title, width), "", *paragraph(advice.headline, width)]
    lines += _changes(advice.changes, width)
    if advice.because:
        lines += ["", *paragraph(say("These cannot be held together, whatever changes:"), width)]
        for threat in advice.because:
            words = say(
                "{victim} against {aggressors}",
                victim=world.state(threat.victim).name,
                aggressors=world.names(threat.aggressors),
            )
            lines += paragraph(words, width, "  ")
    elif advice.reason is not None:
        lines += ["", *paragraph(advice.reason, width)]
    for number, other in enumerate(advice.alternatives, start=1):
        words = say("Another way, {number}: cost {cost}", number=number, cost=other.cost)
        lines += ["", *paragraph(words, width), *_changes(other.changes, width)]
    if advice.changes:
        assumed = say(
            "Costs are assumptions about how hard each thing is to ask, and can be changed:"
            " --write-costs, --costs."
        )
        lines += ["", *paragraph(assumed, width)]
    return "\n".join(lines)


def _changes(changes: Sequence[Priced], width: int) -> list[str]:
    lines = []
    for change in changes:
        lines += labelled(f"{change.cost:>6}", change.sentence, width, _WORDS)
        if change.why is not None:
            lines += labelled("", change.why, width, _WORDS)
    return lines
