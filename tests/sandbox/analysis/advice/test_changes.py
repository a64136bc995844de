"""Changes of the text: each does what it says, and leaves the terms of all others alone."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from sandbox.analysis.advice.changes import (
    ChangeAdmission,
    ChangeCasus,
    ChangeFinding,
    ChangeScope,
    Join,
    Leave,
    MovePledge,
    MoveRung,
    apply_all,
)
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.terms import pledge_of
from sandbox.model.draft import Draft
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    CasusFoederis,
    Finding,
    FindingBody,
    Instrument,
    Reservation,
    Rung,
    Scope,
    Victims,
)
from sandbox.world.states import Region
from tests.oracle.tiny_worlds import FOUR, treaty, world

RESERVED = (Reservation("ITA", Instrument.FORCE, Rung.CONSULT, "signed so"),)
DRAFT = Draft(treaty("FRN", "UKG", "ITA", force=Rung.RECOMMEND, reservations=RESERVED), world(FOUR))
RAISE = MoveRung("FRN", Instrument.FORCE, Rung.RECOMMEND, Rung.AUTOMATIC)


def rungs(plan, instrument=Instrument.FORCE) -> dict[str, Rung]:
    return {code: plan.rung_of(code, instrument) for code in sorted(plan.bound)}


def test_a_party_that_moves_up_leaves_the_others_where_they_are():
    changed = RAISE.apply(DRAFT.treaty)
    assert changed.obligations.force is Rung.AUTOMATIC
    assert rungs(changed) == {"FRN": Rung.AUTOMATIC, "ITA": Rung.CONSULT, "UKG": Rung.RECOMMEND}
    assert Reservation("ITA", Instrument.FORCE, Rung.CONSULT, "signed so") in changed.reservations


def test_a_reservation_is_dropped():
    move = MoveRung("ITA", Instrument.FORCE, Rung.CONSULT, Rung.RECOMMEND, drops_reservation=True)
    assert move.apply(DRAFT.treaty).reservations == ()
    assert "drops its reservation" in str(move.sentence(DRAFT.world))


def test_changes_of_states_and_articles_may_be_made_in_any_order():
    changes = (
        RAISE,
        Join("USA", Rung.MANDATORY, Rung.CONSULT),
        MoveRung("UKG", Instrument.FORCE, Rung.RECOMMEND, Rung.NONE),
        MovePledge("FRN", 1.0, 0.5),
        ChangeFinding(Finding(FindingBody.EACH_PARTY)),
    )
    made = [apply_all(DRAFT.treaty, order) for order in permutations(changes)]
    models = [Draft(plan, DRAFT.world).model for plan in made]
    for plan, model in zip(made, models, strict=True):
        assert rungs(plan) == rungs(made[0])
        assert rungs(plan, Instrument.SANCTIONS) == rungs(made[0], Instrument.SANCTIONS)
        np.testing.assert_array_equal(model.sent, models[0].sent)
    assert rungs(made[0])["USA"] is Rung.MANDATORY


def test_a_state_that_leaves_takes_its_reservation_along():
    changed = Leave("ITA").apply(DRAFT.treaty)
    assert changed.bound == {"FRN", "UKG"}
    assert changed.reservations == ()


def test_pledges_go_back_to_the_common_one():
    changed = MovePledge("UKG", 1.0, 0.25).apply(DRAFT.treaty)
    assert pledge_of(changed, "UKG") == 0.25
    assert MovePledge("UKG", 0.25, 1.0).apply(changed).forces == DRAFT.treaty.forces


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (RAISE, "FRN moves from recommend to automatic in force."),
        (
            Join("USA", Rung.MANDATORY, Rung.CONSULT),
            "USA joins; its obligations: force mandatory, sanctions consult.",
        ),
        (Leave("ITA"), "ITA leaves."),
        (MovePledge("UKG", 0.25, 1.0), "UKG pledges 100% of its strength instead of 25%."),
        (ChangeFinding(Finding()), "No finding is needed"),
        (ChangeFinding(Finding(FindingBody.EACH_PARTY)), "Each party finds for itself"),
        (ChangeFinding(Finding(FindingBody.ASSEMBLY)), "The finding is made by: assembly"),
        (
            ChangeFinding(Finding(FindingBody.COUNCIL, disputants_vote=False)),
            "aggressor and victim do not vote",
        ),
        (
            ChangeCasus(CasusFoederis(Aggressors.ANY, (), Victims.REGIONS, (Region.EUROPE,))),
            "as aggressors: any state; as victims: parties and Europe.",
        ),
        (ChangeScope(Scope()), "to every region"),
        (ChangeScope(Scope((Region.ASIA,))), "to these regions: Asia"),
        (ChangeAdmission(Admission.OPEN), "Admission becomes: open."),
    ],
)
def test_every_change_says_itself_has_a_price_and_a_kind(change, words):
    assert words in str(change.sentence(DRAFT.world))
    assert change.cost(DRAFT, Costs()) >= 1
    assert change.to_dict()["kind"] == change.kind
