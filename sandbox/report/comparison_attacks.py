"""The likely attacks that treaties hold, side by side: three dots on a line for each."""

from __future__ import annotations

from collections.abc import Callable

from sandbox.report.attack_remarks import HELD_IF
from sandbox.report.charts import Axis, Chart, DotRow, Part
from sandbox.report.comparison import Comparison
from sandbox.report.comparison_charts import entries_with_badges, in_panels, panel_of
from sandbox.report.hues import Outcome
from sandbox.report.scales import HUNDREDTHS
from sandbox.results.attacks_held import AttacksHeld, HeldShares, of_hundred
from sandbox.sentences import Sentence, say

_NAMES = dict(zip((Outcome.HESITANT, Outcome.RESOLUTE, Outcome.KEPT), HELD_IF, strict=True))

_AXIS = Axis(
    say("held, of 100 likely attacks that the victim could not hold alone"), 0, 100, HUNDREDTHS
)


def held_dots(comparison: Comparison) -> Chart:
    """Return three panels: attacks held by great powers, by others, and of the whole world's."""
    return in_panels(
        comparison,
        "held",
        say("Likely attacks held, of 100"),
        (
            _panel(comparison, say("Attacks by great powers"), lambda held: held.by_great_powers),
            _panel(comparison, say("Attacks by other states"), lambda held: held.by_others),
            _panel(comparison, say("The whole world's danger"), lambda held: held.anywhere),
        ),
        say(
            "Of 100 likely attacks that the victim could not hold alone, how many each treaty could"
            " hold: on the states it covers, by great powers and by others, and of those anywhere"
            " in the world. How likely an attack is follows from geography, rivalry and strength,"
            " not from intent."
        ),
        columns=3,
    )


def _panel(
    comparison: Comparison, title: Sentence, shares: Callable[[AttacksHeld], HeldShares]
) -> Chart:
    rows = [
        DotRow(
            say("{name}", name=badge.name),
            _dots(held := shares(entry.card.attacks)),
            _words(held),
            badge.hue,
            badge.line,
        )
        for entry, badge in entries_with_badges(comparison)
    ]
    return panel_of(comparison, title, _AXIS, dots=rows)


def _dots(held: HeldShares) -> tuple[Part, ...]:
    """Return a dot for each share; none where there is no attack that needs the treaty."""
    if held.because is not None:
        return ()
    found = {
        Outcome.HESITANT: held.hesitant,
        Outcome.RESOLUTE: held.resolute,
        Outcome.KEPT: held.kept,
    }
    return tuple(
        Part(outcome, _NAMES[outcome], 100 * share)
        for outcome, share in found.items()
        if share is not None
    )


def _words(held: HeldShares) -> Sentence:
    if held.because is not None:
        return held.because
    return say("{hesitant} · {resolute} · {kept}", **of_hundred(held))
