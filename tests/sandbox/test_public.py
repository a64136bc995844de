"""The five functions of the sandbox, as a notebook would call them."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pytest

import sandbox
from sandbox import judge, load_world, open_treaty, respond, stress_test
from sandbox.criteria.catalogue import all_criteria
from sandbox.sentences import Refusal
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

ROOT = Path(sandbox.__file__).parents[1]

#: What a result is asked for, each with a treaty and a world or without one.
RESULTS: dict[str, Callable[..., Any]] = {
    "judge": judge,
    "respond": lambda treaty, world=None: respond(treaty, ["ITA", "GMY"], "ETH", world),
    "stress_test": lambda treaty, world=None: stress_test(
        treaty, world, largest=2, victims=["ETH", "POL"]
    ),
}


@pytest.fixture(scope="module")
def league() -> Treaty:
    return open_treaty("league@1935")


@pytest.fixture(scope="module")
def results(league: Treaty) -> dict[str, dict[str, Any]]:
    return {name: ask(league).to_dict() for name, ask in RESULTS.items()}


def test_there_are_few_names() -> None:
    assert sandbox.__all__ == [
        *(
            "LibraryWarning",
            "advise",
            "attack_weights",
            "attacks_forecast",
            "attacks_held",
            "burden_sharing",
            "departures",
            "draft_of",
            "frontier",
            "indispensable",
            "judge",
            "judge_years",
            "load_world",
            "open_treaty",
            "pivotal_shares",
            "respond",
            "self_enforcing",
        ),
        *("stress_test", "user_library", "world_years"),
    ]
    assert all(callable(getattr(sandbox, name)) for name in sandbox.__all__)


# Worlds and treaties.


def test_a_world_is_numpy_arrays_and_networkx_graphs() -> None:
    world = load_world(1935)
    assert isinstance(world, World)
    assert (world.year, len(world)) == (1935, len(world.states))
    assert world.indicators.shape == (len(world), 6)
    assert world.water.shape == (len(world), len(world))
    borders, pacts = world.border_graph(), world.pact_graph()
    assert isinstance(borders, nx.Graph)
    assert set(borders) == set(pacts) == set(world.codes)
    assert borders.has_edge("FRN", "GMY")
    assert not borders.has_edge("FRN", "ETH")


@pytest.mark.parametrize("year", [1815, 1940, 3000])
def test_a_year_without_data_is_refused(year: int) -> None:
    with pytest.raises(Refusal, match=str(year)):
        load_world(year)


def test_a_treaty_is_opened_from_a_template_or_a_file(league: Treaty, tmp_path: Path) -> None:
    assert league.year == 1935
    path = tmp_path / "mine.treaty"
    file.write(league, path)
    assert open_treaty(path) == open_treaty(str(path)) == league


@pytest.mark.parametrize("reference", ["nosuch", "league@1815", "league@", "missing.treaty"])
def test_what_is_no_treaty_is_refused_in_one_sentence(reference: str) -> None:
    with pytest.raises(Refusal) as refused:
        open_treaty(reference)
    assert "\n" not in str(refused.value)
    assert reference.partition("@")[0] in str(refused.value)


# Results.


@pytest.mark.parametrize("name", RESULTS)
def test_the_world_is_that_of_the_treatys_year_unless_another_is_given(
    name: str, league: Treaty, results: dict[str, dict[str, Any]]
) -> None:
    ask = RESULTS[name]
    assert ask(league, load_world(1935)).to_dict() == results[name]
    assert results[name]["world"] == 1935
    other = ask(league, load_world(1934)).to_dict()
    assert other["world"] == 1934
    assert other != results[name]


@pytest.mark.parametrize("name", RESULTS)
def test_a_result_says_the_same_in_json(name: str, results: dict[str, dict[str, Any]]) -> None:
    text = json.dumps(results[name], allow_nan=False)
    assert json.loads(text) == results[name]


@pytest.mark.parametrize("name", RESULTS)
def test_a_result_holds_no_numpy_in_disguise(name: str, results: dict[str, dict[str, Any]]) -> None:
    assert not [value for value in leaves(results[name]) if isinstance(value, np.generic)]


def leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    return [value]


def test_a_response_has_the_words_of_the_glossary_as_keys(
    results: dict[str, dict[str, Any]],
) -> None:
    answer = results["respond"]
    assert answer.keys() >= {
        "treaty",
        "world",
        "aggressors",
        "victim",
        "covered",
        "finding",
        "victim_alone_odds",
        "force",
        "sanctions",
        "coverage",
        "upheld_hesitant",
        "upheld_resolute",
        "forecast",
    }
    for instrument in ("force", "sanctions"):
        assert answer[instrument].keys() >= {
            "rung",
            "hesitant_odds",
            "resolute_odds",
            "confidence_needed",
            "actors",
        }
    assert sorted(answer["aggressors"]) == ["GMY", "ITA"]
    assert (answer["treaty"], answer["victim"]) == ("League of Nations", "ETH")
    assert answer["finding"] in ("made", "blocked", "not needed")
    found = answer["forecast"]
    assert found.keys() >= {"not_beaten", "not_beaten_alone", "force", "interval", "response"}
    assert found["response"].keys() == {"none", "words", "sanctions", "force"}
    assert 0 < found["not_beaten"] < 1
    assert not any("probability" in key or "predicted" in key for key in answer)


def test_ethiopia_1935_had_the_strength_behind_it_and_not_the_readiness(league: Treaty) -> None:
    answer = respond(league, ["ITA"], "ETH")
    assert answer.covered
    assert answer.upheld_resolute
    assert not answer.upheld_hesitant


def test_a_scorecard_has_a_name_and_all_criteria(results: dict[str, dict[str, Any]]) -> None:
    card = results["judge"]
    assert card.keys() >= {"treaty", "world", "name", "rule", "reason", "parties", "criteria"}
    keys = [criterion["criterion"] for criterion in card["criteria"]]
    assert keys == [criterion.key for criterion in all_criteria()]
    for criterion in card["criteria"]:
        assert criterion.keys() >= {"criterion", "verdict", "measure", "evidence", "reason"}
        assert criterion["verdict"] in ("met", "partly", "not met", "does not apply")
        assert criterion["reason"].endswith(".")
    assert card["stands_over"].keys() >= {"rung", "h", "low", "high"}


def test_a_stress_test_has_both_moods_and_every_size(results: dict[str, dict[str, Any]]) -> None:
    test = results["stress_test"]
    assert test["victims"] == ["ETH", "POL"]
    assert [share["size"] for share in test["protected"]] == [1, 2]
    asked = {(worst["victim"], worst["mood"], worst["size"]) for worst in test["worst"]}
    moods = ("hesitant", "resolute")
    assert asked == {(v, mood, k) for v in ("ETH", "POL") for mood in moods for k in (1, 2)}
    for worst in test["worst"]:
        assert worst["proven"]
        assert 1 <= len(worst["coalition"]) <= worst["size"]
        assert math.isfinite(worst["margin"])
    assert set(test["breaking_size"]) == set(moods)


@pytest.mark.parametrize(
    ("aggressors", "victim", "words"),
    [
        (["ZZZ"], "ETH", "ZZZ"),
        (["ITA"], "ZZZ", "ZZZ"),
        (["ITA", "ETH"], "ETH", "Ethiopia"),
        ([], "ETH", "at least one aggressor"),
    ],
)
def test_a_threat_that_makes_no_sense_is_refused(
    league: Treaty, aggressors: list[str], victim: str, words: str
) -> None:
    with pytest.raises(Refusal, match=words):
        respond(league, aggressors, victim)


def test_the_example_in_the_docstring_works(capsys: pytest.CaptureFixture[str]) -> None:
    lines = (sandbox.__doc__ or "").splitlines()
    code = "\n".join(line.strip() for line in lines if line.startswith("    "))
    exec(code, {})
    name, odds = capsys.readouterr().out.split("\n")[:2]
    assert name == "paper promise"
    assert float(odds) > 1


# What importing costs.

HEAVY = ("PySide6", "shiboken6", "pyqtgraph", "numpy", "networkx", "sqlalchemy")


def loaded_after(code: str) -> set[str]:
    """Return which of the heavy packages a new process has loaded after some code."""
    asked = f"{code}\nimport sys\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_the_sandbox_is_cheap() -> None:
    assert loaded_after("import sandbox; sandbox.__version__") == set()


def test_judging_needs_no_window() -> None:
    code = (
        "from sandbox import *\n"
        "treaty = open_treaty('league@1935')\n"
        "judge(treaty), respond(treaty, ['ITA'], 'ETH'), stress_test(treaty, largest=1)"
    )
    assert not loaded_after(code) & {"PySide6", "shiboken6", "pyqtgraph"}
