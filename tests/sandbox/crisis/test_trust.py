"""The response at every trust, and where it snaps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import strategies as st

from sandbox import load_world, open_treaty, respond
from sandbox.crisis.trust import Trust, trust_levels
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import threat_numbers
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Instrument
from tests.sandbox.response.promises import WORLDS, draw_threats, promised


def trust_of(reference: str, aggressor: str, victim: str) -> Trust:
    treaty = open_treaty(reference)
    return trust_levels(TreatyModel(treaty, load_world(treaty.year)), [aggressor], victim)


@promised
def test_at_every_trust_those_act_whom_the_model_lets_act(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    model = TreatyModel(treaty, world)
    for aggressors, victim in draw_threats(data, world)[:6]:
        try:
            trust = trust_levels(model, aggressors, victim)
        except Refusal:
            continue
        coalition = sorted(world.place(code) for code in aggressors)
        threat = threat_numbers(model, coalition, world.place(victim), Instrument.FORCE)
        asked = {level.confidence for level in trust.levels} | {0.0, 0.25, 0.5, 0.75, 1.0}
        for confidence in asked:
            level = trust.at(confidence)
            acting = threat.shrink(threat.grow(threat.critical <= confidence))
            assert level.acting == tuple(
                code for code, acts in zip(world.codes, acting[0], strict=True) if acts
            )
            assert level.odds == pytest.approx(float(threat.odds(acting)[0]))
            assert level.upheld == (trust.needed is not None and confidence >= trust.needed)


@pytest.mark.parametrize(
    ("reference", "aggressor", "victim"),
    [
        ("league@1935", "ITA", "ETH"),
        ("league-with-usa@1935", "ITA", "ETH"),
        ("un-charter@2022", "RUS", "UKR"),
        ("north-atlantic@1950", "RUS", "NOR"),
    ],
)
def test_its_ends_are_the_hesitant_and_the_resolute_response(reference, aggressor, victim):
    trust = trust_of(reference, aggressor, victim)
    force = respond(open_treaty(reference), [aggressor], victim).force
    assert set(trust.at(0.0).acting) == set(force.hesitant_actors)
    assert set(trust.at(1.0).acting) == set(force.resolute_actors)
    assert trust.needed == force.confidence_needed
    assert (np.diff([level.odds for level in trust.levels]) > 0).all()


def test_in_ethiopia_it_snaps_from_none_to_three():
    trust = trust_of("league@1935", "ITA", "ETH")
    assert trust.needed == pytest.approx(0.5025, abs=1e-4)
    assert [level.acting for level in trust.levels] == [(), ("UKG", "FRN", "RUS")]
    assert str(trust.told(0.0)) == (
        "If each waits for the others, 0 of 55 parties act, and the odds are 0.29; 1.00 is needed."
    )
    assert str(trust.told(0.4)) == (
        "If each expects 40% of the others' pledges to be kept, 0 of 55 parties act, and the odds"
        " are 0.29; 1.00 is needed."
    )
    assert str(trust.told(0.51)) == (
        "If each expects 51% of the others' pledges to be kept, 3 of 55 parties act, and the odds"
        " are 6.54: Ethiopia is held."
    )
    assert str(trust.told(1.0)) == (
        "If all trust one another, 3 of 55 parties act, and the odds are 6.54: Ethiopia is held."
    )
