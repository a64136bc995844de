"""The worked example is right by its own arithmetic, and gives the program's own figures."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace

import numpy as np
import pytest

from sandbox import draft_of, open_treaty, respond
from sandbox.model.draft import Draft
from sandbox.response.respond import threat_numbers
from sandbox.treaty import file
from sandbox.treaty.articles import Instrument, Rung
from sandbox.world.strength import INDICATORS, shares, strength_index
from tests.resources.guide.pages import block, blocks, rows, section
from ui.help.guide_content import FOLDER

PAGE = "model/a-worked-example.md"
TEXT = (FOLDER / PAGE).read_text("utf-8")
WORDS = " ".join(TEXT.split())
NAMES = {"Soviet Union": "RUS", "France": "FRN", "Britain": "UKG"}
STATES = {"Italy": "ITA", "Ethiopia": "ETH", **NAMES}

#: A sum: what it is called, perhaps, what is worked out, and what comes of it as printed.
SUM = re.compile(r"^(?:([^=:]+):)?\s*([^=:]*\d[^=:]*?)\s*= (-?\d+\.\d+)$", re.MULTILINE)

FUNCTIONS = {"ln": math.log, "log10": math.log10, "exp": math.exp, "e": math.e}


@pytest.fixture(scope="module")
def draft() -> Draft:
    return draft_of(file.loads(block(PAGE, "json"), "three-powers.treaty"))


def sums(heading: str) -> list[tuple[str, str, str]]:
    """Return the sums below a heading."""
    return SUM.findall("".join(re.findall(r"```text\n(.*?)```", section(PAGE, heading), re.DOTALL)))


def results(heading: str, ending: str = "") -> dict[str, str]:
    """Return what each sum below a heading comes to as printed, by the state it begins with."""
    found = {}
    for name, _, printed in sums(heading):
        state, _, what = name.partition(",")
        if state in STATES and what.strip() == ending:
            found[STATES[state]] = printed
    return found


def rounds_to(value: float, printed: str) -> bool:
    decimals = len(printed.partition(".")[2])
    return f"{value:.{decimals}f}" == printed


def test_every_sum_on_the_page_comes_to_what_is_printed() -> None:
    texts = "".join(text for language, text in blocks(FOLDER / PAGE) if language == "text")
    found = SUM.findall(texts)
    assert len(found) >= 30
    for name, sum_, printed in found:
        value = eval(sum_.replace("^", "**"), {"__builtins__": {}}, FUNCTIONS)
        step = 10.0 ** -len(printed.partition(".")[2])
        # Each follows from figures that are rounded themselves.
        assert value == pytest.approx(float(printed), abs=0.75 * step), f"{name}: {sum_}"


def test_italys_shares_and_strength_are_the_worlds(draft: Draft) -> None:
    world = draft.world
    figures, totals = (
        [float(cell) for cell in row[1:]] for row in rows(section(PAGE, "Step 1: strength"))[:2]
    )
    italy = world.place("ITA")
    assert figures == world.indicators[italy].tolist()
    assert totals == np.nansum(world.indicators, axis=0).tolist()
    printed = [printed for _, _, printed in sums("Step 1: strength")]
    for share, shown in zip(
        shares(world.indicators)[italy], printed[: len(INDICATORS)], strict=True
    ):
        assert rounds_to(share, shown)
    index = strength_index(world.indicators)
    assert rounds_to(index[italy], printed[len(INDICATORS)])
    assert f"sum to {np.nansum(index):.5f}" in TEXT
    assert rounds_to(draft.model.share[italy], printed[-1])


def test_the_table_of_strengths_is_the_models(draft: Draft) -> None:
    *_, row = rows(section(PAGE, "Step 1: strength"))
    assert "| | Italy | Ethiopia | Britain | France | Soviet Union |" in TEXT
    for code, printed in zip(("ITA", "ETH", "UKG", "FRN", "RUS"), row[1:], strict=True):
        assert rounds_to(draft.model.share[draft.world.place(code)], printed)


def test_strengths_at_ethiopia_are_the_models(draft: Draft) -> None:
    world, victim = draft.world, draft.world.place("ETH")
    shown = {
        STATES[state]: (miles, printed)
        for state, miles, printed in re.findall(
            r"^([\w ]+), ([\d.]+) miles:.*= ([\d.]+)$", TEXT, re.MULTILINE
        )
    }
    assert set(shown) == set(STATES.values())
    for code, (miles, printed) in shown.items():
        place = world.place(code)
        assert rounds_to(draft.model.at[place, victim], printed)
        assert world.miles[place, victim] == pytest.approx(float(miles), abs=0.05)


def test_thresholds_and_confidences_are_the_models(draft: Draft) -> None:
    world = draft.world
    threat = threat_numbers(draft.model, [world.place("ITA")], world.place("ETH"), Instrument.FORCE)
    heading = "Step 3: threshold odds"
    readiness, theta = results(heading, "a"), results(heading, "θ")
    wanted, critical = results(heading, "θT"), results("Step 6: how much trust it takes")
    for code in NAMES.values():
        place = world.place(code)
        assert rounds_to(-math.log(threat.theta[0, place]), readiness[code])
        assert rounds_to(threat.theta[0, place], theta[code])
        assert rounds_to(threat.wanted[0, place], wanted[code])
        assert rounds_to(threat.critical[0, place], critical[code])


def test_what_comes_of_it_is_the_programs_answer(draft: Draft) -> None:
    answer = respond(draft, ["ITA"], "ETH")
    force = answer.force
    assert answer.victim_alone_odds is not None
    assert (force.hesitant_actors, force.upheld_hesitant, force.upheld_resolute) == (
        (),
        False,
        True,
    )
    assert set(force.resolute_actors) == set(NAMES.values())
    assert rounds_to(answer.victim_alone_odds, sums("Step 2: strength at Ethiopia")[-1][2])
    assert rounds_to(force.resolute_odds or 0, sums("Step 5: if each trusts the others")[-1][2])
    assert f"**confidence needed** is {force.confidence_needed:.0%}" in WORDS
    sanctions = answer.sanctions
    assert sanctions.hesitant_actors == sanctions.resolute_actors
    assert f"is {answer.coverage:.0%} of the economic strength" in WORDS


def test_the_leagues_own_confidence_is_as_the_page_says() -> None:
    league = draft_of(open_treaty("league@1935"))
    answer = respond(league, ["ITA"], "ETH")
    assert f"The League itself needs only {answer.force.confidence_needed:.0%}" in WORDS
    assert set(answer.force.resolute_actors) == set(NAMES.values())
    # Italy and Ethiopia are parties too, and neither is asked for help.
    others = int(league.model.is_party.sum()) - len(NAMES) - 2
    assert f"{others} more parties" in WORDS


def test_one_word_more_has_them_act_unasked(draft: Draft) -> None:
    treaty = draft.treaty
    firmer = treaty.with_(obligations=replace(treaty.obligations, force=Rung.DISCRETIONARY))
    answer = respond(firmer, ["ITA"], "ETH")
    assert set(answer.force.hesitant_actors) == set(NAMES.values())
    assert f"the odds are {answer.force.hesitant_odds:.2f}" in WORDS
    assert json.loads(block(PAGE, "json"))["articles"]["obligations"]["force"] == "recommend"
