from __future__ import annotations

import pytest

from sandbox.treaty.articles import Admission
from tests.oracle.tiny_worlds import treaty
from tests.sandbox.criteria.hand_made import admitting, eighths, judged, outcome, rest

KEY = "openness"


@pytest.mark.parametrize(
    ("admission", "verdict"),
    [(Admission.OPEN, "met"), (Admission.BY_CONSENT, "partly"), (Admission.CLOSED, "not met")],
)
def test_who_may_join_decides(admission, verdict):
    assert outcome(admitting(rest(), admission), eighths(), KEY) == (verdict, None)


def test_the_evidence_names_who_is_outside_or_else_who_is_inside():
    assert judged(rest(), eighths(), KEY).evidence.states == ("USA",)
    everyone = treaty("USA", "UKG", "FRN", "ETH")
    assert judged(everyone, eighths(), KEY).evidence.states == ("USA", "UKG", "FRN", "ETH")
