from __future__ import annotations

import pytest

from sandbox.criteria import reach
from sandbox.treaty.articles import Aggressors, CasusFoederis, Victims
from sandbox.world.states import Region
from tests.sandbox.criteria.hand_made import (
    REST,
    STRENGTH,
    eighths,
    judged,
    likely,
    limited,
    outcome,
    rest,
)

KEY = "reach"

EVERY = tuple((a, v) for a in STRENGTH for v in STRENGTH if a != v)
#: All but the attacks on USA, which are among the likely ones.
ON_REST = pytest.approx(likely([(a, v) for a, v in EVERY if v != "USA"], EVERY))


@pytest.mark.parametrize(
    ("casus", "expected"),
    [
        (CasusFoederis(victims=Victims.ANY), ("met", 1.0)),
        (CasusFoederis(victims=Victims.PARTIES), ("not met", ON_REST)),
        (CasusFoederis(victims=Victims.REGIONS, regions=(Region.ASIA,)), ("not met", ON_REST)),
        (CasusFoederis(victims=Victims.REGIONS, regions=(Region.AMERICAS,)), ("met", 1.0)),
        # Regions count only where the article uses them.
        (CasusFoederis(victims=Victims.PARTIES, regions=(Region.AMERICAS,)), ("not met", ON_REST)),
    ],
)
def test_it_is_the_share_of_likely_attacks_that_are_covered(casus, expected):
    assert outcome(rest(casus=casus), eighths(), KEY) == expected


def test_attacks_by_states_that_it_is_not_aimed_at_are_not_covered():
    outward = CasusFoederis(Aggressors.OUTSIDERS, victims=Victims.PARTIES)
    share = likely([("USA", v) for v in REST], EVERY)
    assert outcome(rest(casus=outward), eighths(), KEY) == ("not met", pytest.approx(share))


def test_nearly_all_likely_attacks_are_partly_enough_and_the_states_are_counted_beside():
    plan = limited(rest(casus=CasusFoederis()), {reach.PARTLY: 0.5})
    assert outcome(plan, eighths(), KEY) == ("partly", ON_REST)
    result = judged(plan, eighths(), KEY)
    assert result.evidence.states == ("USA",)
    assert "3 of 4 states" in str(result.shown)
