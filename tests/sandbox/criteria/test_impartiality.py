from __future__ import annotations

import pytest

from sandbox.treaty.articles import Aggressors, CasusFoederis
from tests.sandbox.criteria.hand_made import eighths, judged, outcome, rest

KEY = "impartiality"


@pytest.mark.parametrize(
    ("aggressors", "verdict"),
    [(Aggressors.ANY, "met"), (Aggressors.OUTSIDERS, "partly"), (Aggressors.NAMED, "not met")],
)
def test_whom_it_is_aimed_at_decides(aggressors, verdict):
    plan = rest(casus=CasusFoederis(aggressors, named=("USA",)))
    assert outcome(plan, eighths(), KEY) == (verdict, None)


def test_the_evidence_names_the_states_it_is_aimed_at():
    plan = rest(casus=CasusFoederis(Aggressors.NAMED, named=("USA", "PRU")))
    # Prussia is not in this world.
    assert judged(plan, eighths(), KEY).evidence.states == ("USA",)
