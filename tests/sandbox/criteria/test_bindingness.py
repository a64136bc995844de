from __future__ import annotations

import pytest

from sandbox.treaty.articles import Finding, FindingBody, Instrument, Reservation, Rung
from tests.oracle.tiny_worlds import treaty, world
from tests.sandbox.criteria.hand_made import eighths, outcome, rest

KEY = "bindingness"


@pytest.mark.parametrize(
    ("sanctions", "force", "expected"),
    [
        (Rung.NONE, Rung.NONE, ("not met", 0.0)),
        # As the North Atlantic Treaty: exactly 50 is not above it.
        (Rung.DISCRETIONARY, Rung.DISCRETIONARY, ("not met", 50.0)),
        (Rung.MANDATORY, Rung.DISCRETIONARY, ("partly", 100 * 7 / 12)),
        (Rung.MANDATORY, Rung.MANDATORY, ("met", 100 * 8 / 12)),
        (Rung.STANDING, Rung.STANDING, ("met", 100.0)),
    ],
)
def test_the_rungs_of_both_instruments_count(sanctions, force, expected):
    verdict, score = outcome(rest(sanctions=sanctions, force=force), eighths(), KEY)
    assert (verdict, score) == (expected[0], pytest.approx(expected[1]))


def test_strong_parties_count_for_more_and_reservations_against_it():
    # UKG has 3 of 4: (3 * 8 + 1 * (0 + 1)) / (12 * 4).
    reservations = (
        Reservation("FRN", Instrument.SANCTIONS, Rung.NONE),
        Reservation("FRN", Instrument.FORCE, Rung.CONSULT),
    )
    plan = treaty(
        "UKG", "FRN", sanctions=Rung.MANDATORY, force=Rung.MANDATORY, reservations=reservations
    )
    verdict, score = outcome(plan, world({"UKG": 3, "FRN": 1}), KEY)
    assert (verdict, score) == ("partly", pytest.approx(100 * 25 / 48))


def test_mandatory_counts_as_discretionary_where_each_party_finds_for_itself():
    finding = Finding(FindingBody.EACH_PARTY)
    plan = rest(sanctions=Rung.MANDATORY, force=Rung.MANDATORY, finding=finding)
    assert outcome(plan, eighths(), KEY) == ("not met", pytest.approx(50))


def test_states_outside_do_not_count():
    plan = treaty("ETH", sanctions=Rung.STANDING, force=Rung.STANDING)
    assert outcome(plan, eighths(), KEY) == ("met", pytest.approx(100))
