"""The cases beside the record, and how the forecast scores on them, as plain text."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.cli.text.layout import paragraph, table
from sandbox.history.case_scoring import FORECAST, Evaluation, Scored
from sandbox.history.cases import Fate
from sandbox.history.scores import SAMPLES, SEED, DeedScore, FateScore
from sandbox.report.wording.forecast_words import percent
from sandbox.response import forecast_settings as record
from sandbox.sentences import Sentence, say


def evaluation_text(evaluations: Sequence[Evaluation], width: int) -> str:
    """Return evaluations of the same cases in lines of at most `width`."""
    lines: list[str] = []
    for evaluation in evaluations:
        lines += paragraph(
            say("Other pacts counted") if evaluation.pacts else say("The treaty by itself"), width
        )
        lines += ["", *case_rows(evaluation.cases), ""]
        decided = len(evaluation.decided)
        if decided:
            heading = say(
                "The victim's fate: {decided} cases kept or lost; a fate in between is not scored.",
                decided=decided,
            )
            lines += [*paragraph(heading, width), "", *_fates(evaluation), ""]
        heading = say("What was done: {cases} cases.", cases=len(evaluation.cases))
        lines += [*paragraph(heading, width), "", *_deeds(evaluation), ""]
        lines += [*paragraph(_beside_rules(evaluation), width), ""]
    lines += paragraph(
        say(
            "Brier: the mean squared error of the chance that the victim is not beaten. AUC: how"
            " often a victim kept had the higher chance than one lost. RPS: the ranked probability"
            " score over none, words, sanctions and force, summed. Less is better of the first and"
            " the last. Intervals of 95% from {samples:,} samples of the cases, seed {seed}.",
            samples=SAMPLES,
            seed=SEED,
        ),
        width,
    )
    lines += paragraph(_fitted(evaluations[0]), width)
    return "\n".join(lines)


def case_rows(cases: Sequence[Scored]) -> list[str]:
    """Return a row a case: the record, the chances given, and a star where they part."""
    rows = []
    for one in cases:
        case = one.case
        chance = one.not_beaten
        parts = case.fate is not Fate.PARTLY and (chance > 0.5) != (case.fate is Fate.KEPT)
        rows.append(
            (
                case.key,
                case.fate.value,
                f"{percent(chance)}{' *' if parts else ''}",
                case.deed.value,
                "/".join(f"{share:.0%}".rstrip("%") for share in one.deeds),
            )
        )
    header = ("case", "fate", "not beaten", "deed", "none/words/sanctions/force")
    return table(header, rows, last=4)


def _fates(evaluation: Evaluation) -> list[str]:
    def row(name: str, score: FateScore) -> tuple[str, ...]:
        low, high = score.brier_interval
        if score.auc is None or score.auc_interval is None:
            ranks = "", ""
        else:
            ranks = f"{score.auc:.2f}", "{:.2f}-{:.2f}".format(*score.auc_interval)
        sure = f"{score.sure_right} of {score.sure}"
        return name, f"{score.brier:.3f}", f"{low:.2f}-{high:.2f}", *ranks, sure

    rows = [row(name, score) for name, score in evaluation.fates.items() if score is not None]
    return table(("", "Brier", "95%", "AUC", "95%", "right above 90%"), rows)


def _deeds(evaluation: Evaluation) -> list[str]:
    def row(name: str, score: DeedScore) -> tuple[str, ...]:
        return name, f"{score.rps:.3f}", "{:.2f}-{:.2f}".format(*score.rps_interval)

    rows = [row(name, score) for name, score in evaluation.deeds.items()]
    return table(("", "RPS", "95%"), rows)


def _beside_rules(evaluation: Evaluation) -> Sentence:
    """Say from which rules that know nothing of treaties these cases cannot tell the forecast.

    Such are those whose interval of 95%, of the Brier score or of the ranked probability score,
    meets that of the forecast.
    """
    intervals = (
        {name: score.brier_interval for name, score in evaluation.fates.items() if score},
        {name: score.rps_interval for name, score in evaluation.deeds.items()},
    )
    alike = dict.fromkeys(
        name
        for scores in intervals
        for name, (low, high) in scores.items()
        if name != FORECAST and low <= scores[FORECAST][1] and high >= scores[FORECAST][0]
    )
    if alike:
        return say(
            "The intervals overlap: so few cases do not show the forecast to be better, or worse,"
            " than: {rules}.",
            rules=tuple(alike),
        )
    return say("No interval of a rule meets that of the forecast.")


def _fitted(evaluation: Evaluation) -> Sentence:
    """Say what of the forecast was fitted to cases, and that none was scored by itself."""
    values = {
        "shipped": record.DEED_CASES,
        "left_out": evaluation.left_out,
        "great": record.SHIFTS[True].size,
        "others": record.SHIFTS[False].size,
    }
    return say(
        "Fitted to the {shipped} cases that come with the program: the shifts of the link"
        " ({great:.2f} where a great power attacks, {others:.2f} elsewhere) and the model of what"
        " is done. Each of these cases that is scored here, {left_out} in all, is scored by a fit"
        " to the others; every other case by the program's own figures.",
        **values,
    )
