"""How the forecast of a case and the record differ, from their figures alone."""

from __future__ import annotations

from sandbox.history.cases import Case, Fate
from sandbox.response.respond import Answer
from sandbox.sentences import Sentence, say

_ENDED = {
    Fate.KEPT: say("what was attacked was kept or restored"),
    Fate.PARTLY: say("what was attacked was kept in part"),
    Fate.LOST: say("what was attacked was lost"),
}


def agrees_on_deed(case: Case, answer: Answer) -> bool:
    """Tell whether what was done is what the forecast holds likeliest."""
    return answer.forecast.likeliest is case.deed


def agrees_on_fate(case: Case, answer: Answer) -> bool:
    """Tell whether the victim has the better chance just where it was kept or restored.

    A fate in between agrees with either.
    """
    held = answer.forecast.not_beaten > 0.5
    return case.fate is Fate.PARTLY or held == (case.fate is Fate.KEPT)


def difference(case: Case, answer: Answer) -> Sentence:
    """Say whether forecast and record agree."""
    found = answer.forecast
    values = {
        "deed": case.deed.value,
        "of_deed": found.response[case.deed],
        "chance": found.not_beaten,
        "ended": _ENDED[case.fate],
    }
    if agrees_on_fate(case, answer):
        return say(
            "Forecast and record agree: a chance of {chance:.0%} that the victim is not beaten, and"
            " {ended}. What was done, {deed}, had a chance of {of_deed:.0%}.",
            **values,
        )
    return say(
        "Forecast and record differ: a chance of {chance:.0%} that the victim is not beaten, and"
        " {ended}. What was done, {deed}, had a chance of {of_deed:.0%}.",
        **values,
    )


def norm(answer: Answer) -> Sentence:
    """Say what the norm, not the forecast, holds of the threat."""
    if answer.finding == "blocked":
        return say("By the norm, the finding is blocked. {summary}", summary=answer.summary)
    return say("By the norm: {summary}", summary=answer.summary)
