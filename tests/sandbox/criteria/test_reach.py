from __future__ import annotations

import pytest

from sandbox.criteria import reach
from sandbox.treaty.articles import CasusFoederis, Victims
from sandbox.world.states import Region
from tests.sandbox.criteria.hand_made import eighths, judged, limited, outcome, rest

KEY = "reach"


@pytest.mark.parametrize(
    ("casus", "expected"),
    [
        (CasusFoederis(victims=Victims.ANY), ("met", 1.0)),
        (CasusFoederis(victims=Victims.PARTIES), ("not met", 3 / 4)),
        (CasusFoederis(victims=Victims.REGIONS, regions=(Region.ASIA,)), ("not met", 3 / 4)),
        (CasusFoederis(victims=Victims.REGIONS, regions=(Region.AMERICAS,)), ("met", 1.0)),
        # Regions count only where the article uses them.
        (CasusFoederis(victims=Victims.PARTIES, regions=(Region.AMERICAS,)), ("not met", 3 / 4)),
    ],
)
def test_it_is_the_share_of_states_protected(casus, expected):
    assert outcome(rest(casus=casus), eighths(), KEY) == expected


def test_nearly_all_states_are_partly_enough():
    plan = limited(rest(casus=CasusFoederis()), {reach.PARTLY: 0.75})
    assert outcome(plan, eighths(), KEY) == ("partly", 3 / 4)
    assert judged(plan, eighths(), KEY).evidence.states == ("USA",)
