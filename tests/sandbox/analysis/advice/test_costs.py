"""The table of costs: what it prices, and what is refused."""

from __future__ import annotations

import json

import pytest

from sandbox.analysis.advice import costs
from sandbox.analysis.advice.costs import LABELS, Costs
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Rung

PLAIN = Costs()


def test_the_default_table():
    assert PLAIN.rungs == (0, 2, 4, 6, 10, 14, 20)
    assert PLAIN.of_force(Rung.RECOMMEND, Rung.DISCRETIONARY, great=False) == 2
    assert PLAIN.of_force(Rung.RECOMMEND, Rung.DISCRETIONARY, great=True) == 6
    assert PLAIN.of_force(Rung.MANDATORY, Rung.DISCRETIONARY, great=True) == 6
    assert PLAIN.of_sanctions(Rung.NONE, Rung.MANDATORY, great=False) == 5
    assert PLAIN.of_joining(Rung.MANDATORY, Rung.NONE, great=True, rival=True) == 30 + 10 + 30
    assert PLAIN.of_leaving(Rung.MANDATORY, Rung.NONE, great=False) == 10
    assert PLAIN.of_pledge(0.5, 1.0, great=True) == 15


def test_a_change_never_costs_nothing():
    odd = Costs(rungs=(0, 1, 2, 3, 4, 5, 6))
    assert odd.of_force(Rung.CONSULT, Rung.NONE, great=False) == 1
    assert odd.of_sanctions(Rung.CONSULT, Rung.NONE, great=False) == 1
    assert odd.of_pledge(0.99, 1.0, great=False) == 1


def test_a_table_is_saved_and_read_again(tmp_path):
    table = Costs(great_power=5, rungs=(0, 1, 2, 3, 5, 8, 13))
    path = tmp_path / "mine.json"
    costs.write(table, path)
    assert costs.load(path) == table
    assert set(json.loads(path.read_text())) == {"format", "version", *LABELS}


@pytest.mark.parametrize("cost", [0, -1, 1.5, "3", None, True, 10_001])
def test_a_cost_that_is_no_whole_number_above_0_is_refused_with_its_place(tmp_path, cost):
    data = json.loads(costs.dumps(PLAIN))
    data["rungs"]["mandatory"] = cost
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(data))
    with pytest.raises(Refusal, match=r"bad\.json: rungs\.mandatory is .* whole number from 1"):
        costs.load(path)


def test_a_missing_cost_a_strange_one_and_a_falling_ladder_are_refused():
    data = json.loads(costs.dumps(PLAIN))
    for key in LABELS:
        short = {other: value for other, value in data.items() if other != key}
        with pytest.raises(Refusal, match=f"mine: {key} is missing"):
            costs.loads(json.dumps(short), "mine")
    with pytest.raises(Refusal, match="bribes is no cost"):
        costs.loads(json.dumps({**data, "bribes": 3}), "mine")
    rungs = {**data["rungs"], "standing": 14}
    with pytest.raises(Refusal, match=r"rungs\.standing is 14, but must be more than the 14"):
        costs.loads(json.dumps({**data, "rungs": rungs}), "mine")
    with pytest.raises(Refusal, match="not a table of costs"):
        costs.loads("{}", "mine")


def test_a_table_made_in_a_program_is_checked_as_well():
    with pytest.raises(Refusal, match="joining is 0"):
        Costs(joining=0)
    with pytest.raises(Refusal, match=r"rungs\.automatic is missing"):
        Costs(rungs=(0, 1, 2, 3, 4))
