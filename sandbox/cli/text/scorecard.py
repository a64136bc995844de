"""A scorecard as plain text."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.attacks.forecast import AttacksForecast
from sandbox.cli.text.layout import labelled, paragraph, table
from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.scorecard import Scorecard
from sandbox.criteria.verdict import Verdict
from sandbox.report.wording.attack_remarks import beside_headline
from sandbox.report.wording.forecast_words import attacks_forecast_words
from sandbox.report.wording.remarks import caveats, settings_line, stands_over, tally
from sandbox.sentences import Sentence, say
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

#: How a verdict looks at a glance, where the terminal can show it and where it cannot.
MARKS = {
    Verdict.MET: ("●", "+"),
    Verdict.PARTLY: ("◐", "~"),
    Verdict.NOT_MET: ("○", "-"),
    Verdict.DOES_NOT_APPLY: ("·", "."),
}

#: What indents the sentences below a criterion.
REASON = " " * 4


def scorecard_text(
    card: Scorecard,
    forecast: AttacksForecast | None,
    treaty: Treaty,
    world: World,
    width: int,
    *,
    plain: bool,
) -> str:
    """Return a scorecard in lines of at most `width`; plain: with ASCII marks.

    forecast: that of the likely attacks that the treaty covers.
    """
    attacks = [
        *beside_headline(card.attacks, world),
        *(attacks_forecast_words(forecast) if forecast else ()),
    ]
    lines = [
        *(line for said in attacks for line in paragraph(said, width)),
        "",
        *paragraph(
            say(
                "{treaty}: {name}",
                treaty=_of_year(card.treaty, card.world),
                name=card.name.value,
            ),
            width,
        ),
        "",
        *paragraph(card.name_reason, width),
        *paragraph(card.rule, width),
    ]
    if card.stands_over:
        lines += paragraph(stands_over(card.stands_over), width)
    lines += ["", *paragraph(tally(card), width), ""]
    longest = max(len(result.key) for result in card.criteria)
    for result in card.criteria:
        lines += _criterion(result, longest, width, plain=plain)
    lines += ["", *paragraph(settings_line(treaty), width)]
    for caveat in caveats(treaty, world):
        lines += paragraph(caveat, width)
    return "\n".join(lines)


def _of_year(treaty: str, year: int) -> Sentence:
    return say("{treaty}, in the world of {year}", treaty=treaty, year=year)


def _criterion(result: CriterionResult, longest: int, width: int, *, plain: bool) -> list[str]:
    mark = MARKS[result.verdict][plain]
    label = f"{mark} {result.key:<{longest}}  {result.verdict.value:<14}  "
    lines = labelled(label, result.shown, width, len(label))
    lines += paragraph(result.reason, width, REASON)
    if result.evidence:
        lines += paragraph(result.evidence.sentence, width, REASON)
    return lines


def years_lines(cards: Sequence[Scorecard], interpolated: Sequence[int]) -> list[str]:
    """Return one line a year: how many parties and criteria met, and the name of the draft.

    interpolated: how many figures of each year are, shown if any are.
    """
    columns = [
        ("year", [str(card.world) for card in cards]),
        ("parties", [str(len(card.parties)) for card in cards]),
        ("criteria met", [str(card.met) for card in cards]),
        ("interpolated figures", list(map(str, interpolated))),
        ("name", [card.name.value for card in cards]),
    ]
    if not any(interpolated):
        del columns[3]
    names, cells = zip(*columns, strict=True)
    return table(names, list(zip(*cells, strict=True)), last=1)
