"""Who stayed out of treaties, left or reserved, beside what they would have borne."""

from __future__ import annotations

import math
import re
from importlib.resources import files

import pytest

import sandbox
from sandbox.analysis.participation.record import (
    Choice,
    ParticipationRecord,
    decisions,
    participation_record,
)
from sandbox.world import shipped
from tests.oracle.participation import shares
from tests.oracle.small_world import SmallWorld


@pytest.fixture(scope="module")
def record() -> ParticipationRecord:
    return participation_record(shipped.load)


def test_every_decision_can_be_judged_and_has_a_source(record: ParticipationRecord) -> None:
    told = "".join(
        (files("resources") / folder / "SOURCES.md").read_text("utf-8")
        for folder in ("participation", "templates")
    )
    keys = set(re.findall(r"^\| `([a-z0-9-]+)` \|", told, re.M))
    for one in decisions():
        assert one.source in keys, one
        assert one.remark
        assert abs(int(one.day[:4]) - one.world) <= 5, one
        assert one.state in shipped.load(one.world)
    assert len(record.decisions) == len(decisions()) == 51
    assert {one.choice for one in decisions()} == set(Choice)


def test_those_who_left_or_reserved_were_parties_and_those_who_stayed_out_were_not() -> None:
    for one in decisions():
        bound = sandbox.open_treaty(f"{one.treaty}@{one.world}").bound
        if one.choice is not Choice.STAYED_OUT:
            assert one.state in bound, one
        elif (one.treaty, one.state) != ("oau", "MOR"):  # which acceded four months later
            assert one.state not in bound, one


def test_the_record_is_told_as_it_is(record: ParticipationRecord) -> None:
    """The ratio does not tell those who stayed out, left or reserved from the others."""
    ratio = record.predictors[0]
    assert ratio.auc == pytest.approx(0.565, abs=0.005)
    assert ratio.low < 0.5 < ratio.high
    assert not record.tells
    assert record.by_choice["left"].auc < 0.5
    assert record.by_choice["reserved"].low > 0.5


def test_areas_are_counted_pair_by_pair(record: ParticipationRecord) -> None:
    # The Warsaw Treaty of 1968: seven parties besides Albania, whose reservation is left out.
    treaty, world = sandbox.open_treaty("warsaw@1968"), shipped.load(1968)
    plain = shares(SmallWorld(treaty, world), world, "either").by_state
    others = [code for code in SmallWorld(treaty, world).parties if code not in ("ALB", "ROM")]
    judged = {
        one.decision.state: one
        for one in record.decisions
        if (one.decision.treaty, one.decision.world) == ("warsaw", 1968)
    }
    romania = judged["ROM"]
    assert romania.burden.ratio == pytest.approx(plain["ROM"].ratio)
    lower = sum(plain[code].ratio < plain["ROM"].ratio for code in others)
    assert romania.above["ratio"] == pytest.approx(lower / len(others))
    assert judged["ALB"].burden.wars > plain["ALB"].wars == 0


def test_of_the_great_powers_of_1920_the_united_states_bore_most_and_france_little() -> None:
    sharing = sandbox.burden_sharing(sandbox.open_treaty("league-with-usa@1920"))
    great = [one for one in sharing.by_ratio() if one.great]
    assert {one.state for one in great} == {"USA", "UKG", "FRN", "ITA", "JPN"}
    assert great[0].state == "USA"
    assert great[0].ratio == math.inf
    assert {one.state for one in great[-2:]} == {"FRN", "ITA"}


def test_it_can_be_stopped() -> None:
    def stop(done: int, of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        participation_record(shipped.load, progress=stop)
