"""Against which attackers all parties act: found many at a time, against one after another."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox import draft_of, open_treaty
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import threat_numbers
from sandbox.response.single_aggressors import all_act
from sandbox.treaty.articles import Instrument
from tests.oracle.random_worlds import case_of_seed


def asked(model: TreatyModel) -> np.ndarray:
    outcomes = attack_outcomes(model)
    return outcomes.covered & ~outcomes.alone


def is_so(model: TreatyModel, aggressor: int, victim: int) -> bool:
    """Tell whether all who are able to act do, in either mood."""
    threats = threat_numbers(model, [aggressor], victim, Instrument.FORCE)
    return bool(
        (threats.hesitant == threats.able).all() and (threats.resolute == threats.able).all()
    )


@pytest.mark.parametrize(
    "seeds", [range(150), pytest.param(range(150, 1500), marks=pytest.mark.slow)]
)
def test_all_act_where_it_is_said(seeds: range) -> None:
    found = missed = 0
    for seed in seeds:
        model = Draft(*case_of_seed(seed)).model
        which = asked(model)
        together = all_act(model, which)
        assert not (together & ~which).any()
        for aggressor, victim in np.argwhere(which).tolist():
            so = is_so(model, aggressor, victim)
            assert so or not together[aggressor, victim], seed
            found += together[aggressor, victim]
            missed += so and not together[aggressor, victim]
    # It need not find all of them, but is of no use if it does not find most.
    assert found > missed


def test_most_of_those_of_a_treaty_that_binds_tightly_are_found() -> None:
    model = draft_of(open_treaty("ideal@1935")).model
    which = asked(model)
    assert (all_act(model, which) == which).all()
