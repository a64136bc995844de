"""The difference between model and record follows from their figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox import load_world, respond
from sandbox.history.cases import Result, shipped_cases
from sandbox.history.difference import agrees_on_response, agrees_on_result, difference
from sandbox.response.chance import Predicted
from sandbox.response.respond import Answer
from tests.cases import shipped_case


def answer_to(key: str) -> Answer:
    case = shipped_case(key)
    return respond(case.open_treaty(), case.aggressors, case.victim, load_world(case.year))


def with_chance(answer: Answer, upheld: float, predicted: Predicted) -> Answer:
    held = replace(answer.chance.held, chance=upheld)
    return replace(answer, chance=replace(answer.chance, held=held, predicted=predicted))


@pytest.mark.parametrize(
    ("predicted", "upheld", "begins"),
    [
        (Predicted.WORDS, 0.1, "Model and record agree: words, and the aggression succeeded."),
        (Predicted.NONE, 0.1, "Model and record agree on the result (the aggression succeeded)"),
        (Predicted.WORDS, 0.9, "Model and record agree on the response, words, and not on the"),
        (Predicted.FORCE, 0.9, "Model and record differ: the model expects force and gives the"),
    ],
)
def test_each_way_of_differing_has_its_own_words(predicted, upheld, begins):
    case, answer = shipped_case("hungary-1956"), answer_to("hungary-1956")
    changed = with_chance(answer, upheld, predicted)
    assert str(difference(case, changed)).startswith(begins)


def test_a_result_in_between_agrees_with_either():
    case, answer = shipped_case("ukraine-2022"), answer_to("ukraine-2022")
    assert case.result is Result.PARTLY
    for upheld in (0.1, 0.9):
        assert agrees_on_result(case, with_chance(answer, upheld, answer.chance.predicted))


def test_a_blocked_finding_is_named_as_a_reason():
    blocked = [case for case in shipped_cases() if answer_to(case.key).finding == "blocked"]
    answer = with_chance(answer_to(blocked[0].key), 0.9, Predicted.FORCE)
    told = str(difference(blocked[0], answer))
    assert "the finding is blocked" in told
    assert str(answer.summary) in told


def test_it_is_said_of_every_case_without_naming_what_is_not_known():
    for case in shipped_cases():
        answer = answer_to(case.key)
        told = str(difference(case, answer))
        agreed = agrees_on_response(case, answer) and agrees_on_result(case, answer)
        assert told.startswith("Model and record agree: ") == agreed
        assert "None" not in told
