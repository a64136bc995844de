"""Where the model's answer to a case differs from the record."""

from __future__ import annotations

from sandbox.history.cases import Case, Result
from sandbox.response.respond import Answer
from sandbox.sentences import Sentence, say

_ENDED = {
    Result.REVERSED: say("the aggression was reversed"),
    Result.PARTLY: say("the victim held out in part"),
    Result.FAILED: say("the aggression succeeded"),
}


def agrees_on_response(case: Case, answer: Answer) -> bool:
    """Tell whether the model expects what was done."""
    return answer.chance.predicted is case.response


def agrees_on_result(case: Case, answer: Answer) -> bool:
    """Tell whether the victim has the better chance just where the aggression was reversed.

    A result in between agrees with either.
    """
    held = answer.chance.upheld > 0.5
    return case.result is Result.PARTLY or held == (case.result is Result.REVERSED)


def difference(case: Case, answer: Answer) -> Sentence:
    """Say whether the model and the record agree, and what the model's answer rests on."""
    values = {
        "predicted": answer.chance.predicted.value,
        "recorded": case.response.value,
        "chance": answer.chance.upheld,
        "ended": _ENDED[case.result],
        "reason": _reason(answer),
    }
    if agrees_on_result(case, answer):
        if agrees_on_response(case, answer):
            return say("Model and record agree: {recorded}, and {ended}. {reason}", **values)
        return say(
            "Model and record agree on the result ({ended}) and not on the response: the model"
            " expects {predicted}, the record has {recorded}. {reason}",
            **values,
        )
    if agrees_on_response(case, answer):
        return say(
            "Model and record agree on the response, {recorded}, and not on the result: the model"
            " gives the victim a chance of {chance:.0%}, and {ended}. {reason}",
            **values,
        )
    return say(
        "Model and record differ: the model expects {predicted} and gives the victim a chance of"
        " {chance:.0%}; the record has {recorded}, and {ended}. {reason}",
        **values,
    )


def _reason(answer: Answer) -> Sentence:
    if answer.finding == "blocked":
        return say("In the model the finding is blocked. {summary}", summary=answer.summary)
    return say("In the model: {summary}", summary=answer.summary)
