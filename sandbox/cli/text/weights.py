"""The bound at the deciding level as plain text, to be checked with a pocket calculator."""

from __future__ import annotations

from decimal import Decimal

from sandbox.cli.text.calculation import PrintedFigures, plain, rounded
from sandbox.cli.text.layout import paragraph, table
from sandbox.results.certificate import Heaviest, Weight
from sandbox.sentences import say


def weights_lines(heaviest: Heaviest, figures: PrintedFigures, width: int) -> list[str]:
    """Return the heaviest aggressors at the level that decides, and what they leave."""
    level = figures.level_odds(figures.certificate.deciding)

    def taken(weight: Weight) -> Decimal:
        return rounded(level * rounded(weight.strength)) + rounded(weight.sends)

    rows = [
        (
            weight.state,
            plain(rounded(weight.strength)),
            plain(rounded(level * rounded(weight.strength))),
            plain(rounded(weight.sends)),
            plain(taken(weight)),
        )
        for weight in heaviest.weights
    ]
    total = sum(map(taken, heaviest.weights), rounded(0))
    own = sum((rounded(member.sends) for member in heaviest.members), rounded(0))
    have = figures.deciding.strength + own
    lines = paragraph(
        say(
            "At the level {odds}, an aggressor takes away its strength times the level and,"
            " where it would have acted at that level, what it would have sent. The heaviest:",
            odds=plain(level),
        ),
        width,
    )
    lines += ["", *table(("aggressor", "strength", "times level", "sends", "takes"), rows), ""]
    values = {
        "strength": plain(figures.deciding.strength),
        "own": plain(own),
        "have": plain(have),
        "taken": plain(total),
        "bound": plain(have - total),
    }
    lines += paragraph(
        say(
            "With what this coalition would have sent, C is {strength} + {own} = {have}. No"
            " coalition of so many takes more than these together, {taken}, so that this level"
            " alone leaves at least {have} - {taken} = {bound}.",
            **values,
        ),
        width,
    )
    if not heaviest.one_regime:
        lines += paragraph(
            say(
                "That is so for coalitions that change thresholds as this one does. Whether a"
                " finding is blocked, or a nuclear power is among the aggressors, gives other"
                " thresholds, which the search goes through in the same way."
            ),
            width,
        )
    return lines
