"""The likely attacks that treaties hold, side by side: three dots on a line for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from sandbox.report.charts.attack_charts import parts_of
from sandbox.report.charts.chart import Axis, Chart, DotRow, Part, Stack
from sandbox.report.charts.hues import Outcome
from sandbox.report.charts.scales import HUNDREDTHS
from sandbox.report.comparison import findings
from sandbox.report.comparison.charts import entries_with_badges, in_panels, panel_of
from sandbox.report.comparison.comparison import Comparison
from sandbox.report.wording.attack_remarks import HELD_IF
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
        finding=findings.against_great_powers(comparison),
    )


def whom_panels(comparison: Comparison) -> Chart:
    """Return what becomes of 100 likely attacks by each great power, one panel a treaty.

    Each panel has the same rows, so that they can be read across; a state that is no great power
    in a treaty's year, or makes no likely attack on the states covered, has no bar there.
    """
    axis = Axis(say("of 100 attacks likely by each, on the states covered"), 0, 100, HUNDREDTHS)
    powers = _great_powers(comparison)
    return in_panels(
        comparison,
        "whom",
        say("Whom can they stop? Attacks by each great power"),
        [
            panel_of(
                comparison,
                say("{name}", name=badge.name),
                axis,
                stacks=tuple(_stacks(entry.card.attacks, powers)),
            )
            for entry, badge in entries_with_badges(comparison)
        ],
        say(
            "How likely an attack is follows from geography, rivalry and strength, not from"
            " intent. Each row: 100 likely attacks by that aggressor on the states covered, by the"
            " least that it takes to hold them; it is empty where the state is no great power in"
            " that year."
        ),
        columns=3,
        finding=findings.by_aggressor(comparison) or findings.overall(comparison),
    )


def _great_powers(comparison: Comparison) -> dict[str, str]:
    """Return the names of the great powers of all the worlds, the likeliest aggressors first."""
    likely: dict[str, float] = {}
    names: dict[str, str] = {}
    for entry in comparison.entries:
        for one in entry.card.attacks.aggressors:
            if one.great:
                likely[one.state] = max(likely.get(one.state, 0.0), one.attacks.total)
                names[one.state] = entry.draft.world.state(one.state).name
    return {state: names[state] for state in sorted(likely, key=lambda state: -likely[state])}


def _stacks(held: AttacksHeld, powers: Mapping[str, str]) -> Iterator[Stack]:
    """Yield the row of all attacks covered, those of the great powers, and that of the others."""
    rows = held.rows(0)
    yield Stack(say("All attacks"), parts_of(replace(held.attacks, not_covered=0.0)))
    of_power = {row.states[0]: row for row in rows if row.great}
    for state, name in powers.items():
        row = of_power.get(state)
        group = say("Great powers")
        yield Stack(say("{state}", state=name), parts_of(row.attacks) if row else (), group)
    for row in rows:
        if not row.great:
            yield Stack(say("All other states"), parts_of(row.attacks), say("Other states"))


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
