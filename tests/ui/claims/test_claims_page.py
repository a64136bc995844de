"""The article, claim by claim: chosen, read and opened by clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

import sandbox
from sandbox.analysis.claims.catalogue import article_claim, article_claims
from sandbox.analysis.claims.trying import try_claim
from sandbox.sentences import say
from tests.cases import shipped_case
from tests.ui.window.test_main_window import has_a_name

LEFT = Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(open_window):
    return open_window("league@1935")


@pytest.fixture
def page(qtbot, opened):
    """The page, opened by its key."""
    qtbot.keyClick(opened.window, Qt.Key.Key_L, CTRL_SHIFT)
    return opened.window.claims.page


def wait_until_tried(qtbot, page) -> None:
    qtbot.waitUntil(lambda: page.view.tried is not None)
    assert page.view.tried.claim == page.claim


def choose(qtbot, page, key: str) -> None:
    """Click a claim in the list."""
    item = next(
        page.list.item(row)
        for row in range(page.list.count())
        if page.list.item(row).text() == str(article_claim(key).title)
    )
    page.list.scrollToItem(item)
    place = page.list.visualItemRect(item).center()
    qtbot.mouseClick(page.list.viewport(), LEFT, pos=place)
    assert page.claim.key == key
    wait_until_tried(qtbot, page)


def test_walk_all_claims_of_the_article(qtbot, page):
    assert page.isVisible()
    assert page.list.hasFocus()
    walked = []
    for _ in article_claims():
        wait_until_tried(qtbot, page)
        view = page.view
        walked.append(page.claim.key)
        assert view.says.text() == str(page.claim.says)
        assert not view.refusal.isVisible()
        assert any(letter.isdigit() for letter in view.found.text())
        assert view.against.text()
        assert view.case.isVisible() == (page.claim.case is not None)
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert walked == [claim.key for claim in article_claims()]


def test_a_claim_shows_what_its_experiment_finds(qtbot, page):
    choose(qtbot, page, "outside")
    found, view = try_claim(article_claim("outside"), sandbox.load_world), page.view
    assert view.part.text() == "Why it failed"
    assert view.found.text() == str(found.found[0])
    assert view.found.text().startswith("With the United States in, attacks by great powers held")
    assert view.against.text() == "\n\n".join(map(str, found.against))
    assert view.drafts.text() == (
        "Before: League of Nations, 1935\nAfter: League of Nations with the United States, 1935"
    )
    words = [each.text() for each in view.criteria.findChildren(QLabel) if each.isVisible()]
    assert "Partly met: 5 of 7 great powers, 84% of strength" in words
    assert "Not met: 17% of likely attacks by great powers held" in words


def test_the_experiment_opens_ready_made_beside_the_draft_before(qtbot, opened, page):
    choose(qtbot, page, "readiness")
    claim = article_claim("readiness")
    qtbot.mouseClick(page.view.experiment, LEFT)
    comparison = opened.window.comparison.page
    assert comparison.isVisible()
    assert opened.document.treaty == claim.after.treaty()
    assert not opened.document.is_dirty
    qtbot.waitUntil(lambda: comparison.found is not None and comparison.found.complete)
    entries = comparison.found.entries
    held = [entry.card.attacks.by_great_powers.of_hundred for entry in entries]
    for variant, shares in zip((claim.after, claim.before), held, strict=True):
        judged = sandbox.judge(variant.draft(sandbox.load_world))
        assert shares == judged.attacks.by_great_powers.of_hundred
    opened.document.stack.undo()
    assert opened.document.treaty == claim.before.treaty()


def test_a_second_experiment_takes_the_place_of_the_first(qtbot, opened, page):
    for key in ("readiness", "regional-support"):
        qtbot.keyClick(opened.window, Qt.Key.Key_L, CTRL_SHIFT)
        choose(qtbot, page, key)
        page.view.experiment.setFocus()
        qtbot.keyClick(page.view.experiment, Qt.Key.Key_Space)
    assert len(opened.window.comparison.page.pins) == 2
    assert opened.window.wider_order.reference == "un-charter"
    assert opened.document.treaty == article_claim("regional-support").after.treaty()


def test_the_case_of_a_claim_opens_with_its_attack(qtbot, opened, page):
    choose(qtbot, page, "risks")
    assert page.view.case.text() == "See the case: The Sudetenland"
    qtbot.mouseClick(page.view.case, LEFT)
    case = shipped_case("sudetenland-1938")
    threat = opened.window.threat
    assert (threat.aggressors, threat.victim) == (case.aggressors, case.victim)
    assert opened.window.stress.case.isVisible()


def test_from_the_start_page_and_back(qtbot, opened):
    start = opened.window.start_controller
    start.show()
    card = start.page.article
    assert card.accessibleName().startswith("The article, claim by claim, ")
    qtbot.mouseClick(card, LEFT)
    page = opened.window.claims.page
    assert page.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert start.page.isVisible()
    qtbot.keyClick(opened.window, Qt.Key.Key_L, CTRL_SHIFT)
    qtbot.mouseClick(page.back, LEFT)
    assert start.page.isVisible()


def test_all_that_takes_the_focus_has_a_name(qtbot, page):
    choose(qtbot, page, "outside")
    for control in (page.list, page.back, page.view.experiment, page.view.case):
        assert has_a_name(control)
    assert (
        "League of Nations with the United States" in page.view.experiment.accessibleDescription()
    )


def test_a_refusal_is_told_in_its_place(page):
    page.view.show_refusal(say("There are no figures for 1935."))
    assert page.view.refusal.isVisible()
    assert page.view.refusal.text() == "There are no figures for 1935."
