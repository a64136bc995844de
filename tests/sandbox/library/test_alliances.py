"""Real alliances as drafts."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox import judge, open_treaty, respond
from sandbox.library.alliances import draft, listed
from sandbox.library.library import Library
from sandbox.sentences import Refusal
from sandbox.treaty import file
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    FindingBody,
    Instrument,
    Party,
    Place,
    Rung,
)
from sandbox.world.relations import PactKind
from tests.sandbox.library.samples import SAMPLES


@pytest.fixture
def atop(library, tmp_path):
    path = tmp_path / "atop.csv"
    path.write_text(SAMPLES["atop-members"])
    library.import_file(path)
    return library


def test_the_coded_promises_become_articles(atop):
    treaty = draft(atop, 3180, 1955).treaty
    assert treaty.name == "North Atlantic Treaty"
    assert treaty.parties.states == (Party("USA", 1949), Party("CAN", 1949), Party("TUR", 1952))
    assert treaty.parties.admission is Admission.BY_CONSENT
    assert treaty.obligations.force is Rung.MANDATORY
    assert treaty.obligations.sanctions is Rung.NONE
    assert treaty.casus.aggressors is Aggressors.OUTSIDERS
    assert treaty.finding.body is FindingBody.EACH_PARTY
    assert (treaty.order.place, treaty.order.serves) == (Place.REGIONAL, "un-charter")
    (reservation,) = treaty.reservations
    assert (reservation.party, reservation.instrument, reservation.limit) == (
        "TUR",
        Instrument.FORCE,
        Rung.CONSULT,
    )
    assert "atop.csv, lines 2, 3, 4" in treaty.source


def test_a_named_threat_becomes_the_named_aggressor(atop):
    treaty = draft(atop, 1350, 1900).treaty
    assert treaty.casus.aggressors is Aggressors.NAMED
    assert treaty.casus.named == ("FRN",)
    assert treaty.parties.admission is Admission.CLOSED
    assert treaty.parties.states == (Party("GMY", 1882, 1918), Party("AUH", 1882, 1918))
    assert treaty.order.serves is None


def test_a_draft_lists_what_atop_does_not_code_and_says_so_in_its_note(atop):
    found = draft(atop, 3180, 1955)
    text = [str(sentence) for sentence in found.not_coded]
    assert any("how free each member is to judge" in sentence for sentence in text)
    assert any("sanctions" in sentence for sentence in text)
    assert any("against whom" in sentence for sentence in text)
    for sentence in (*found.read, *found.not_coded):
        assert str(sentence) in found.treaty.note
    named = [str(sentence) for sentence in draft(atop, 1350, 1900).not_coded]
    assert not any("against whom" in sentence for sentence in named)


def test_without_a_year_the_terms_are_those_of_the_first(atop):
    assert draft(atop, 3180).treaty.year == 1949


def test_an_alliance_without_a_name_is_called_after_its_parties(atop):
    name = "Pact of Austria-Hungary and Germany, 1882 (ATOP 1350)"
    assert draft(atop, 1350, 1900).treaty.name == name
    assert [str(alliance.name) for alliance in listed(atop)] == [name, "North Atlantic Treaty"]


def test_the_alliances_are_listed_all_or_those_of_a_year(atop):
    assert [(a.number, a.began, a.ended, a.members) for a in listed(atop)] == [
        (1350, 1882, 1918, 2),
        (3180, 1949, None, 3),
    ]
    assert [a.number for a in listed(atop, 1955)] == [3180]


@pytest.mark.parametrize(
    ("number", "year", "cause"),
    [(77, 1955, "ATOP has no alliance 77"), (1350, 1920, "was not in force in 1920")],
)
def test_what_atop_does_not_have_is_refused(atop, number, year, cause):
    with pytest.raises(Refusal, match=cause):
        draft(atop, number, year)


def test_without_atop_the_refusal_says_what_to_import(library):
    with pytest.raises(Refusal, match="import ATOP's file of members first"):
        draft(library, 3180)
    with pytest.raises(Refusal, match="import ATOP's file of members first"):
        open_treaty("atop:3180@1955")


def test_a_reference_opens_a_draft_that_is_judged_like_any_other(tmp_path):
    path = tmp_path / "atop.csv"
    path.write_text(SAMPLES["atop-members"])
    Library().import_file(path)
    treaty = open_treaty("atop:3180@1956")
    assert treaty.bound == {"USA", "CAN", "TUR"}
    assert judge(treaty, with_range=False).world == 1956
    assert respond(treaty, ["RUS"], "CAN").covered
    for wrong in ("atop:NATO", "atop:3180@55", "atop:", "atop:3180@"):
        with pytest.raises(Refusal, match=r"atop:.* names no alliance|reference"):
            open_treaty(wrong)


def test_the_treaty_is_not_counted_among_the_pacts_beside_itself(atop):
    treaty = draft(atop, 3180, 1956).treaty
    world = atop.world(1956)
    matrix = world.pact_matrix(PactKind.DEFENCE, frozenset({treaty.origin}))
    assert matrix.sum() < world.pact_matrix(PactKind.DEFENCE).sum()
    assert not matrix[world.place("USA"), world.place("CAN")]


def test_no_two_alliances_of_atop_have_one_name(full):
    names = [str(alliance.name) for alliance in listed(full)]
    assert len(set(names)) == len(names)
    assert {
        "Pact of Austria-Hungary, Bavaria, France and 3 others, 1815 (ATOP 1005)",
        "Franco-Polish Alliance, 1921 (ATOP 2060)",
        "Franco-Polish Alliance, 1925 (ATOP 2135)",
        "North Atlantic Treaty",
    } <= set(names)


@pytest.mark.tenth
def test_each_of_the_745_alliances_of_atop_opens_and_can_be_saved(full):
    found = listed(full)
    assert len(found) == 745
    for item in found:
        treaty = draft(full, item.number).treaty
        assert file.loads(file.dumps(treaty), "draft") == treaty
        assert treaty.parties.states
        assert treaty.year == item.began


@pytest.mark.tenth
def test_a_draft_of_the_north_atlantic_treaty_has_the_parties_of_the_template(full):
    ours = draft(full, 3180, 1955).treaty
    theirs = open_treaty("north-atlantic@1955")
    assert ours.bound == theirs.bound
    assert ours.parties.admission == theirs.parties.admission
    assert ours.casus == theirs.casus
    assert np.array_equal(ours.order.serves, theirs.order.serves)


#: Alliances as ATOP codes them, looked up by hand in its file of members: number, year, parties,
#: admission, rung of force, named aggressors, wider order, and who promises less.
KNOWN = [
    ("North Atlantic Treaty", 3180, 1955, 15, "by consent", "mandatory", (), "un-charter", {}),
    ("Rio", 3075, 1950, 21, "closed", "mandatory", (), "un-charter", {}),
    # It names West Germany as a threat, and promises help against any attack in Europe.
    ("Warsaw", 3285, 1960, 8, "by consent", "standing", (), "un-charter", {}),
    ("Little Entente", 2302, 1933, 3, "closed", "consult", (), "league", {}),
    ("France and the Soviet Union", 2360, 1936, 2, "closed", "mandatory", ("GMY",), "league", {}),
    ("ANZUS", 3215, 1955, 3, "closed", "mandatory", (), "un-charter", {}),
    ("Triple Alliance", 1350, 1883, 3, "closed", "mandatory", ("FRN",), None, {}),
    ("France and Russia", 1385, 1900, 2, "closed", "mandatory", (), None, {}),
    ("Southeast Asia", 3260, 1955, 8, "by consent", "mandatory", (), "un-charter", {}),
    ("Arab League", 3015, 1950, 7, "by consent", "consult", (), None, {}),
    ("Locarno", 2130, 1930, 5, "closed", "mandatory", ("GMY", "FRN"), "league", {}),
    ("Brussels", 3130, 1948, 5, "by consent", "mandatory", (), "un-charter", {}),
    (
        "China and the Soviet Union",
        3200,
        1950,
        2,
        "closed",
        "mandatory",
        ("JPN",),
        "un-charter",
        {},
    ),
    (
        "Japan and the United States",
        3220,
        1955,
        2,
        "closed",
        "mandatory",
        (),
        "un-charter",
        {"JPN": "consult"},
    ),
]


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known[0])
def test_known_alliances_are_read_as_atop_codes_them(full, known):
    _, number, year, parties, *rest = known
    treaty = draft(full, number, year).treaty
    found = [
        treaty.parties.admission.value,
        treaty.obligations.force.word,
        treaty.casus.named,
        treaty.order.serves,
        {each.party: each.limit.word for each in treaty.reservations},
    ]
    assert len(treaty.bound) == parties
    assert found == rest


def drafted(library, tmp_path, **provisions):
    """Draft an alliance of two states that has these provisions."""
    path = tmp_path / "one.csv"
    names, values = ",".join(provisions), ",".join(map(str, provisions.values()))
    header = "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,offense,neutral,nonagg,consul"
    rows = [f"77,{state},1930,1,1,1939,1,1,0,0,0,0,{values}" for state in (220, 365)]
    path.write_text("\n".join([f"{header},{names}", *rows]) + "\n")
    library.import_file(path)
    found = draft(library, 77, 1931)
    return found.treaty, " ".join(map(str, found.read)), " ".join(map(str, found.not_coded))


def test_how_admission_was_read_is_told(library, tmp_path):
    treaty, read, _ = drafted(library, tmp_path, defense=1, proadd=1)
    assert treaty.parties.admission is Admission.BY_CONSENT
    assert "rules for new members" in read
    assert "by consent" in read


@pytest.mark.parametrize(("proadd", "told"), [(0, "no rules for new members"), ("", "others may")])
def test_closed_is_told_as_read_or_as_not_coded(library, tmp_path, proadd, told):
    treaty, read, not_coded = drafted(library, tmp_path, defense=1, proadd=proadd)
    assert treaty.parties.admission is Admission.CLOSED
    assert told in (read if proadd == 0 else not_coded)
    assert told not in (not_coded if proadd == 0 else read)


def test_a_threat_that_the_promise_is_not_limited_to_is_told_but_not_the_only_aggressor(
    library, tmp_path
):
    treaty, read, not_coded = drafted(
        library, tmp_path, defense=1, statthr1=255, defcoadv=0, defconpr=1
    )
    assert treaty.casus.aggressors is Aggressors.OUTSIDERS
    assert "all outsiders: Germany" in read
    assert "no provocation" in read
    assert "against whom" not in not_coded


def test_standing_forces_are_not_told_to_be_mandatory(library, tmp_path):
    treaty, read, not_coded = drafted(library, tmp_path, defense=1, intcom=1)
    assert treaty.obligations.force is Rung.STANDING
    assert "read as standing forces" in read
    assert "read as mandatory" not in not_coded
