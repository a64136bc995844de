"""What is amiss with seats and vetoes."""

from __future__ import annotations

import pytest

from sandbox.report.wording.seat_warnings import may_be_seated, seat_warnings
from sandbox.treaty.articles import Finding, FindingBody, FindingRule, Parties, Party
from sandbox.treaty.treaty import Treaty
from sandbox.world.shipped import load

COUNCIL, ASSEMBLY = FindingBody.COUNCIL, FindingBody.ASSEMBLY


def warnings(finding: Finding, *parties: str) -> str:
    treaty = Treaty("t", 1935, finding=finding, parties=Parties(tuple(map(Party, parties))))
    return " ".join(map(str, seat_warnings(treaty, load(1935))))


def test_parties_and_great_powers_are_offered_and_no_others() -> None:
    treaty = Treaty("t", 1935, parties=Parties((Party("BOL"), Party("FRN"), Party("ISR"))))
    great = {"USA", "UKG", "FRN", "GMY", "ITA", "RUS", "JPN"}
    assert may_be_seated(treaty, load(1935)) == great | {"BOL"}


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (Finding(COUNCIL), "No state of 1935 sits on the council"),
        (Finding(COUNCIL, council=("ISR",)), "Seated, but no states of 1935: Israel."),
        (
            Finding(COUNCIL, council=("FRN", "BRA", "USA")),
            "without being bound by the treaty: Brazil and United States.",
        ),
        (
            Finding(COUNCIL, FindingRule.VETOES, ("FRN",)),
            "No state with a vote holds a veto: a simple majority decides.",
        ),
        (
            Finding(COUNCIL, FindingRule.VETOES, ("FRN",), ("FRN", "UKG")),
            "A veto without a vote stops nothing: United Kingdom.",
        ),
        (
            Finding(ASSEMBLY, FindingRule.VETOES, vetoes=("USA",)),
            "A veto without a vote stops nothing: United States.",
        ),
    ],
)
def test_what_is_amiss_is_told(finding: Finding, told: str) -> None:
    assert told in warnings(finding, "FRN", "UKG")


@pytest.mark.parametrize(
    "finding",
    [
        Finding(FindingBody.NO_ONE),
        Finding(FindingBody.EACH_PARTY),
        Finding(ASSEMBLY),
        Finding(COUNCIL, FindingRule.VETOES, ("FRN", "UKG"), ("FRN",)),
    ],
)
def test_sound_seats_are_not_warned_of(finding: Finding) -> None:
    assert warnings(finding, "FRN", "UKG") == ""
