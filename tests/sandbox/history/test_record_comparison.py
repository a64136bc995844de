"""The difference between forecast and record follows from their figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox import load_world, respond
from sandbox.history.cases import Fate, shipped_cases
from sandbox.history.record_comparison import agrees_on_deed, agrees_on_fate, difference, norm
from sandbox.response.forecast import Deed
from sandbox.response.respond import Answer
from tests.cases import shipped_case


def answer_to(key: str) -> Answer:
    case = shipped_case(key)
    return respond(case.open_treaty(), case.aggressors, case.victim, load_world(case.year))


def with_chance(answer: Answer, not_beaten: float) -> Answer:
    fate = replace(answer.forecast.fate, not_beaten=not_beaten)
    return replace(answer, forecast=replace(answer.forecast, fate=fate))


@pytest.mark.parametrize(
    ("chance", "begins"),
    [
        (0.1, "Forecast and record agree: a chance of 10% that the victim is not beaten, and what"),
        (0.9, "Forecast and record differ: a chance of 90% that the victim is not beaten, and"),
    ],
)
def test_each_way_of_differing_has_its_own_words(chance, begins):
    case, answer = shipped_case("hungary-1956"), answer_to("hungary-1956")
    told = str(difference(case, with_chance(answer, chance)))
    assert told.startswith(begins)
    assert "what was attacked was lost" in told
    words = answer.forecast.response[Deed.WORDS]
    assert f"What was done, words, had a chance of {words:.0%}." in told


def test_a_fate_in_between_agrees_with_either():
    case, answer = shipped_case("ukraine-2022"), answer_to("ukraine-2022")
    assert case.fate is Fate.PARTLY
    for chance in (0.1, 0.9):
        assert agrees_on_fate(case, with_chance(answer, chance))


def test_the_likeliest_deed_is_the_one_that_agrees():
    answer = answer_to("hungary-1956")
    case = replace(shipped_case("hungary-1956"), deed=answer.forecast.likeliest)
    assert agrees_on_deed(case, answer)
    assert not agrees_on_deed(replace(case, deed=Deed.NONE), answer)


def test_the_norm_names_a_blocked_finding():
    answer = answer_to("czechoslovakia-1968")
    assert str(norm(answer)) == f"By the norm, the finding is blocked. {answer.summary}"


def test_it_is_said_of_every_case_without_naming_what_is_not_known():
    for case in shipped_cases():
        answer = answer_to(case.key)
        told = str(difference(case, answer))
        assert told.startswith("Forecast and record agree: ") == agrees_on_fate(case, answer)
        assert "None" not in told
