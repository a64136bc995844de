"""A replay, and the cases beside the record, as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from sandbox.cli.text.layout import paragraph, table
from sandbox.criteria.verdict import Verdict
from sandbox.history.claims import claims
from sandbox.history.difference import agrees_on_response, agrees_on_result, difference
from sandbox.history.evaluation import SAMPLES, SEED, Evaluation, Score
from sandbox.history.replay import Met, Replay
from sandbox.report.numbers import share
from sandbox.sentences import Sentence, say

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
        lines += ["", *_cases(replay.cases)]
    apart = [met for met in replay.cases if not agrees_on_result(met.case, met.answer)]
    if apart:
        lines += ["", *paragraph(say("Where model and record part on the result"), width)]
    for met in apart:
        lines += paragraph(say("{name}, {day}:", name=met.case.name, day=met.case.day), width)
        lines += paragraph(difference(met.case, met.answer), width, _BEGINS)
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


def evaluation_text(evaluations: Sequence[Evaluation], width: int) -> str:
    """Return evaluations of the same cases in lines of at most `width`."""
    lines: list[str] = []
    for evaluation in evaluations:
        lines += paragraph(
            say("Other pacts counted") if evaluation.pacts else say("The treaty by itself"), width
        )
        lines += ["", *_cases(evaluation.cases), ""]
        lines += paragraph(
            say(
                "Response told right in {right} of {cases} cases; balanced over the kinds of"
                " response, {balanced:.0%}.",
                right=evaluation.responses_right,
                cases=len(evaluation.cases),
                balanced=evaluation.response_accuracy,
            ),
            width,
        )
        lines += ["", *_scores(evaluation), "", *paragraph(_beside_rules(evaluation), width), ""]
    lines += paragraph(
        say(
            "A chance above one half counts as a reversal; results in between are not scored. The"
            " intervals of the Brier score hold 95% of {samples:,} samples of the cases, seed"
            " {seed}. Nothing in the model was tuned on these cases, so none had to be left out;"
            " the share reversed is that of all other cases. Only readiness is drawn: a victim that"
            " holds alone by the figures is held for certain.",
            samples=SAMPLES,
            seed=SEED,
        ),
        width,
    )
    return "\n".join(lines)


def _beside_rules(evaluation: Evaluation) -> Sentence:
    """Say whether a rule that knows nothing of treaties does better."""
    rules = evaluation.baselines
    best = min(rules, key=lambda name: rules[name].brier)
    if rules[best].brier < evaluation.model.brier:
        return say(
            "The model does worse here than the rule “{rule}”, which knows nothing of treaties.",
            rule=best,
        )
    return say("The model does better here than each rule that knows nothing of treaties.")


def _cases(cases: Sequence[Met]) -> list[str]:
    """Return a row a case; a star where model and record part."""
    rows = []
    for met in cases:
        case, chance = met.case, met.answer.chance
        right = agrees_on_response(case, met.answer), agrees_on_result(case, met.answer)
        rows.append(
            (
                case.key,
                case.response.value,
                f"{chance.predicted.value}{'' if right[0] else ' *'}",
                case.result.value,
                f"{share(chance.upheld)}{'' if right[1] else ' *'}",
            )
        )
    return table(("case", "response", "predicted", "result", "held"), rows, last=4)


def _scores(evaluation: Evaluation) -> list[str]:
    def row(name: str, score: Score) -> tuple[str, ...]:
        right = f"{score.right}/{len(evaluation.decided)}"
        interval = f"{score.low:.2f}-{score.high:.2f}"
        balanced = score.balanced_accuracy
        return name, right, share(balanced), f"{score.brier:.2f}", interval

    rows = [row("the model", evaluation.model)]
    rows += [row(_SHORT.get(name, name), score) for name, score in evaluation.baselines.items()]
    return table(("", "right", "balanced", "Brier", "95%"), rows)


#: Baselines by shorter names, for a narrow terminal.
_SHORT = {
    "great-power aggressor fails, others reversed": "only great powers succeed",
    "share reversed among the other cases": "share of other cases",
}
