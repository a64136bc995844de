"""A certificate as printed, gone over with a calculator that knows only what is printed."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from decimal import Decimal

import pytest

from sandbox import draft_of, load_world, open_treaty, stress_test
from sandbox.cli.text.calculation import PrintedFigures, plain, rounded
from sandbox.cli.text.certificate import MOST_ROWS, certificate_text
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.certificate import Certificate, Proof
from sandbox.search.certify import certify, certify_worst
from sandbox.treaty.articles import Instrument, Reservation, Rung
from sandbox.treaty.settings import Mood

THREATS = [
    ("league@1935", "ITA", "ETH"),
    ("league-as-signed@1935", "ITA", "ETH"),
    ("un-charter@1950", "USA", "MEX"),
    ("un-charter@1950", "PRK", "ROK"),
    ("north-atlantic@1950", "RUS,POL", "NOR"),
    ("north-atlantic@2014", "RUS,BLR,CHN", "EST"),
    ("north-atlantic@1950", "FRN", "BEL"),
    ("ideal@1935", "USA,RUS", "ETH"),
]

WIDE = 1_000


def certificate_of(reference: str, aggressors: str, victim: str, mood: Mood) -> Certificate:
    treaty = open_treaty(reference)
    model = TreatyModel(treaty, load_world(treaty.year))
    return certify(model, aggressors.split(","), victim, mood)


def printed(certificate: Certificate, width: int = WIDE) -> str:
    return certificate_text([certificate], load_world(certificate.world), width)


def table(text: str, first: str) -> list[list[str]]:
    """Return the cells of the table whose header begins with these words."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.split()[: len(first.split())] == first.split():
            next(lines)
            break
    rows = []
    for line in lines:
        if not re.search(r"\d\.\d", line) or line.startswith("and "):
            break
        rows.append(line.split())
    return rows


def times(odds: str, opposed: Decimal) -> Decimal:
    return (Decimal(odds) * opposed).quantize(Decimal("1e-8"))


def coalition_strength(text: str) -> Decimal:
    """Add up T, and check it against the T printed."""
    *aggressors, total = table(text, "aggressor miles")
    summed = sum(Decimal(row[-1]) for row in aggressors)
    assert (total[0], Decimal(total[-1])) == ("T", summed)
    return summed


@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
def test_the_levels_come_out_as_printed(reference: str, aggressors: str, victim: str) -> None:
    certificate = certificate_of(reference, aggressors, victim, Mood.RESOLUTE)
    text = printed(certificate)
    opposed = coalition_strength(text)
    rows = table(text, "state threshold sends")
    strength, slacks, starred = Decimal(rows[0][1]), [], []
    assert rows[0][0] == victim
    for cells in rows[1:]:
        star = cells[-1] == "*"
        state, odds, *figures = cells[:-1] if star else cells
        if state != "required":
            strength += Decimal(figures.pop(0))
        assert Decimal(figures[0]) == strength
        if len(figures) > 1:
            assert Decimal(figures[1]) == times(odds, opposed)
            assert Decimal(figures[2]) == strength - times(odds, opposed)
            slacks.append(Decimal(figures[2]))
        if star:
            starred.append(Decimal(figures[2]))
    assert starred == [max(slacks)]
    assert float(starred[0]) == pytest.approx(certificate.margin, abs=1e-6)
    said = re.search(r"and (\S+) - (\S+) = (\S+)\.", text)
    assert said
    one, other, left = map(Decimal, said.groups())
    assert one - other == left == starred[0]
    more = re.search(r"and \d+ higher levels, which leave at most (\S+)\.", text)
    assert not more or Decimal(more[1]) <= starred[0]


@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
def test_the_rounds_come_out_as_printed(reference: str, aggressors: str, victim: str) -> None:
    certificate = certificate_of(reference, aggressors, victim, Mood.HESITANT)
    text = printed(certificate)
    opposed = coalition_strength(text)
    begins = re.search(r"S begins with what .* has, (\S+)\.", text)
    assert begins
    strength = before = Decimal(begins[1])
    number = "1"
    for _, round_, odds, asked, sends, sees, reached in table(text, "state round"):
        if round_ != number:
            number, before = round_, strength
        strength += Decimal(sends)
        assert Decimal(asked) == times(odds, opposed)
        assert Decimal(sees) == before + Decimal(sends) >= Decimal(asked)
        assert Decimal(reached) == strength
    lacked = []
    for _, odds, asked, sends, sees, lacks in table(text, "state threshold times"):
        assert Decimal(asked) == times(odds, opposed)
        assert Decimal(sees) == strength + Decimal(sends)
        assert Decimal(lacks) == Decimal(asked) - Decimal(sees) > 0
        lacked.append(Decimal(lacks))
    assert lacked == sorted(lacked)
    assert bool(lacked) == (certificate.first_waiting is not None)
    said = re.search(r"S is (\S+), the required (\S+) x T is (\S+), and \S+ - \S+ = (\S+):", text)
    assert said
    assert Decimal(said[1]) == strength
    assert Decimal(said[3]) == times(said[2], opposed)
    assert Decimal(said[4]) == strength - Decimal(said[3])
    assert float(said[4]) == pytest.approx(certificate.margin, abs=1e-6)
    verdict = "broken" if certificate.breaks else "upheld"
    assert f"the treaty is {verdict}." in text


@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
@pytest.mark.parametrize("mood", Mood)
def test_a_threshold_comes_out_as_printed(
    reference: str, aggressors: str, victim: str, mood: Mood
) -> None:
    certificate = certificate_of(reference, aggressors, victim, mood)
    text = printed(certificate)
    found = re.search(r"How the threshold of (.*) comes about", text)
    if not found:
        assert re.search(r"The threshold of .* is 0: it is taken at its word", text)
        return
    terms = re.findall(r"^ +(-?\d+\.\d{8})  (.*)$", text, re.MULTILINE)
    labels = [label for _, label in terms]
    place = labels.index("readiness a, the sum of these")
    readiness = Decimal(terms[place][0])
    assert readiness == sum(Decimal(figure) for figure, _ in terms[:place])
    assert Decimal(terms[place + 1][0]) == rounded(math.exp(-float(readiness)))
    odds = Decimal(terms[place + 1][0])
    if certificate.nuclear:
        odds *= 2
        assert Decimal(terms[-1][0]) == odds
    logarithm = re.fullmatch(r"ln\((\S+) / \(1 - (\S+)\)\)", labels[0])
    assert logarithm
    h = float(logarithm[1])
    assert Decimal(terms[0][0]) == rounded(math.log(h / (1 - h)))
    distance = re.match(r"(\S+) x ln\(\(1 \+ (\S+)\) / (\S+)\)", labels[3])
    assert distance
    weight, miles, scale = map(float, distance.groups())
    assert Decimal(terms[3][0]) == rounded(weight * math.log((1 + miles) / scale))
    name, world = found[1], load_world(certificate.world)
    state = next(state.code for state in world.states if state.name == name)
    tables = table(text, "state threshold") + table(text, "state round")
    assert plain(odds) in next(row for row in tables if row[0] == state)


def test_a_treaty_of_many_parties_shows_all_up_to_the_level_that_decides():
    # Held by all at their word: no sum can be checked unless each of them is there.
    ideal = certificate_of("ideal@1935", "USA", "ETH", Mood.RESOLUTE)
    rows = table(printed(ideal), "state threshold sends")
    assert {row[0] for row in rows} == {s.state for s in ideal.senders} | {"ETH", "required"}
    league = certificate_of("league@1935", "ITA", "ETH", Mood.RESOLUTE)
    assert len(table(printed(league), "state threshold sends")) == MOST_ROWS
    assert "higher levels, which leave at most" in printed(league)


def test_what_lowers_a_rung_is_said():
    charter = open_treaty("un-charter@1950")
    readiness = replace(charter.settings.readiness, nuclear_factor=2.0)
    wary = charter.with_(settings=replace(charter.settings, readiness=readiness))
    model = TreatyModel(wary, load_world(1950))
    blocked = printed(certify(model, ["USA"], "MEX", Mood.HESITANT))
    assert "The finding is blocked on account of United States." in blocked
    assert "recommend by the treaty and consult as the finding is blocked" in blocked
    assert "A nuclear power among the aggressors" in blocked
    uncovered = printed(certificate_of("north-atlantic@1950", "FRN", "BEL", Mood.HESITANT))
    assert "The treaty does not cover this threat" in uncovered
    assert "discretionary by the treaty and none as the threat is not covered" in uncovered
    league = open_treaty("league@1935")
    limits = [Reservation(party, Instrument.FORCE, Rung.CONSULT) for party in league.bound]
    reserved = replace(league, reservations=tuple(limits))
    model = TreatyModel(reserved, load_world(1935))
    certificate = certify(model, ["ITA"], "ETH", Mood.HESITANT)
    assert "recommend by the treaty and consult by its reservation" in printed(certificate)


def test_a_worst_coalition_comes_with_why_none_is_worse():
    draft = draft_of(open_treaty("league@1935"))
    worst = stress_test(draft, largest=1, victims=["ETH"]).worst[0]
    text = printed(certify_worst(draft.model, worst))
    margin = f"{worst.margin:+.4f}"
    assert f"leaves less than {margin}, and this one leaves {margin}" in text
    assert f"Branches looked at: {worst.nodes}." in text


def test_a_search_stopped_early_claims_no_more_than_its_bracket():
    certificate = certificate_of("league@1935", "ITA", "ETH", Mood.RESOLUTE)
    open_ = replace(certificate, proof=Proof(size=3, bound=-0.5, nodes=7, proven=False))
    text = printed(open_)
    assert "stopped before its end, after 7 branches" in text
    assert "at most 3 states leaves less than -0.5000" in text
    assert "proves" not in text


def test_a_threat_without_its_proof_makes_no_claim_about_others():
    text = printed(certificate_of("league@1935", "ITA", "ETH", Mood.RESOLUTE))
    assert "none is worse" not in text


def test_printed_figures_stay_close_to_the_exact_ones():
    draft = draft_of(open_treaty("league@1935"))
    for worst in stress_test(draft, largest=3).worst:
        certificate = certify_worst(draft.model, worst)
        figures = PrintedFigures(certificate)
        line = figures.deciding if certificate.mood is Mood.RESOLUTE else figures.delivered
        assert float(line.slack) == pytest.approx(certificate.margin, abs=1e-6)


@pytest.mark.parametrize("figure", [0.0, -0.0, 1e-9, 1e-8, 1e30])
def test_no_figure_is_printed_with_an_exponent_or_as_minus_nothing(figure: float) -> None:
    text = plain(rounded(figure))
    assert "E" not in text
    assert not text.startswith("-")
    assert float(text) == pytest.approx(figure, abs=1e-8)


def test_the_heaviest_aggressors_add_up_as_printed():
    draft = draft_of(open_treaty("league@1935"))
    test = stress_test(draft, largest=3, victims=["ETH"], moods=[Mood.RESOLUTE])
    certificate = certify_worst(draft.model, test.of(Mood.RESOLUTE, 3)[0])
    assert certificate.proof is not None
    assert certificate.proof.heaviest is not None
    lines = certificate_text([certificate], load_world(1935), 1_000).splitlines()
    start = next(i for i, line in enumerate(lines) if line.split()[:2] == ["aggressor", "strength"])
    level = PrintedFigures(certificate).level_odds(certificate.deciding)
    taken = []
    for line in lines[start + 1 :]:
        if not line.strip():
            break
        state, *numbers = line.split()
        if set(state) <= {"-", "─"}:
            continue
        strength, times, sends, takes = map(Decimal, numbers)
        assert times == rounded(level * strength)
        assert takes == times + sends
        taken.append(takes)
    assert len(taken) == 3
    said = " ".join(" ".join(lines).split())
    found = re.search(r"leaves at least (\S+) - (\S+) = (\S+)\.", said)
    assert found
    have, total, bound = map(Decimal, found.groups())
    assert total == sum(taken)
    assert bound == have - total
    assert float(bound) == pytest.approx(certificate.margin, abs=1e-6)
