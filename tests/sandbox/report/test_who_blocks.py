"""Who could block a finding, in worlds small enough to count votes by hand."""

from __future__ import annotations

from dataclasses import replace

from sandbox import load_world, open_treaty
from sandbox.report.wording.who_blocks import who_blocks
from sandbox.treaty.articles import Aggressors, CasusFoederis, Finding, FindingBody, FindingRule
from sandbox.world.relations import Pact, PactKind
from tests.oracle.tiny_worlds import FOUR, treaty, world

ALL = ("USA", "UKG", "FRN", "ITA")


def lines(finding: Finding, **articles) -> list[str]:
    plan = treaty(*ALL, finding=finding, **articles)
    return [str(line) for line in who_blocks(plan, world(FOUR))]


def assembly(rule: FindingRule, **terms) -> Finding:
    return Finding(body=FindingBody.ASSEMBLY, rule=rule, **terms)


def test_where_no_vote_is_taken_no_one_can_block():
    assert lines(Finding()) == ["No one, since no finding is needed."]
    (line,) = lines(Finding(body=FindingBody.EACH_PARTY))
    assert line.startswith("No one: each party")


def test_where_all_must_agree_each_can_block_a_finding_against_itself():
    assert lines(assembly(FindingRule.UNANIMITY)) == ["Against itself: USA, UKG, FRN and ITA."]


def test_parties_to_the_dispute_that_do_not_vote_cannot_block():
    found = lines(assembly(FindingRule.UNANIMITY, disputants_vote=False))
    assert found == ["No state could: no votes against it would suffice."]


def test_one_vote_of_four_blocks_no_majority_but_a_veto_does():
    assert lines(assembly(FindingRule.MAJORITY))[0].startswith("No state could")
    found = lines(assembly(FindingRule.VETOES, vetoes=("FRN",)))
    assert found == ["Against itself: FRN."]


def test_only_aggressors_that_the_treaty_covers_count():
    outward = CasusFoederis(aggressors=Aggressors.OUTSIDERS)
    found = lines(assembly(FindingRule.UNANIMITY), casus=outward)
    assert found == ["No state could: no votes against it would suffice."]


def test_a_council_without_a_state_of_the_world_makes_no_finding():
    (line,) = lines(Finding(body=FindingBody.COUNCIL, council=("GMY",)))
    assert line == "No finding could be made: no state of this world has a vote."


def test_a_patron_blocks_for_its_ally_where_the_treaty_lets_it():
    allied = world(FOUR, pacts=[Pact("rome", "Rome", PactKind.DEFENCE, ("FRN", "ITA"))])
    finding = assembly(FindingRule.UNANIMITY, disputants_vote=False, patrons=True)
    found = [str(line) for line in who_blocks(treaty(*ALL, finding=finding), allied)]
    assert found == ["FRN, for its allies: ITA.", "ITA, for its allies: FRN."]


def test_two_votes_of_four_block_a_majority_together():
    allied = world(FOUR, pacts=[Pact("rome", "Rome", PactKind.DEFENCE, ("FRN", "ITA"))])
    finding = assembly(FindingRule.MAJORITY, patrons=True)
    found = [str(line) for line in who_blocks(treaty(*ALL, finding=finding), allied)]
    assert found == ["Together, for FRN: FRN and ITA.", "Together, for ITA: FRN and ITA."]


def test_under_the_charter_the_holders_of_vetoes_block_for_themselves():
    plan, world = open_treaty("un-charter@1950"), load_world(1950)
    first, *others = map(str, who_blocks(plan, world))
    assert (
        first == "Against itself: United States, Soviet Union, United Kingdom, France and Taiwan."
    )
    assert not others
    # For their allies only where the treaty lets them.
    letting = plan.with_(finding=replace(plan.finding, patrons=True))
    _, second, *_ = map(str, who_blocks(letting, world))
    assert second.startswith("United States, for its allies: United Kingdom, France")
