"""The forms of the articles: each control makes one step, and shows what the treaty says."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from sandbox import open_treaty
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    FindingBody,
    FindingRule,
    Instrument,
    Place,
    Reservation,
    Rung,
    Victims,
    WiderOrder,
)
from sandbox.treaty.limits import declared
from sandbox.treaty.settings import Readiness, Settings, Uncertainty
from sandbox.world import shipped
from sandbox.world.distance import DistanceMode
from sandbox.world.states import Region
from sandbox.world.strength import StrengthIndex
from ui.articles.form import ArticleForm, RegionTicks
from ui.articles.panel import ArticlesPanel
from ui.documents.document import Document
from ui.wider_order_selection import WiderOrderSelection
from ui.widgets.choices import Choice
from ui.widgets.state_picker import StatePicker


@pytest.fixture
def document(qapp) -> Document:
    return Document(open_treaty("league@1935"))


@pytest.fixture
def panel(qtbot: QtBot, document: Document) -> ArticlesPanel:
    panel = ArticlesPanel(document, WiderOrderSelection(document))
    qtbot.addWidget(panel)
    panel.resize(336, 900)
    panel.show()
    return panel


def pick(qtbot: QtBot, box: Choice, words: str) -> None:
    """Choose from a box by typing its words and pressing Enter on the open list."""
    box.showPopup()
    place = box.findText(words)
    assert place >= 0
    view = box.view()
    view.setCurrentIndex(box.model().index(place, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)


def opened(panel: ArticlesPanel, key: str) -> ArticleForm:
    """Unfold an article: a folded one does not follow the document."""
    panel.open_article(key)
    return panel.forms[key]


def words_in(panel: ArticlesPanel) -> list[str]:
    return [part.text() for part in panel.findChildren(QLabel) if part.isVisible()]


def test_the_arrow_keys_move_a_rung_and_the_wording_follows(qtbot, panel, document):
    panel.open_article("obligations")
    ladder = panel.forms["obligations"].ladders[Instrument.FORCE]
    assert ladder.value() == Rung.RECOMMEND
    qtbot.keyClick(ladder, Qt.Key.Key_Right)
    assert document.treaty.obligations.force is Rung.DISCRETIONARY
    assert document.stack.undoText() == "make force discretionary"
    assert any("as it deems necessary, including" in words for words in words_in(panel))
    document.stack.undo()
    assert ladder.value() == Rung.RECOMMEND


def test_a_digit_moves_straight_to_its_rung(qtbot, panel, document):
    ladder = panel.forms["obligations"].ladders[Instrument.SANCTIONS]
    qtbot.keyClick(ladder, "6")
    assert document.treaty.obligations.sanctions is Rung.STANDING


def test_each_key_press_is_a_step_and_a_drag_is_one(qtbot, panel, document):
    panel.open_article("obligations")
    ladder = panel.forms["obligations"].ladders[Instrument.FORCE]
    qtbot.keyClick(ladder, Qt.Key.Key_Right)
    qtbot.keyClick(ladder, Qt.Key.Key_Right)
    assert document.stack.count() == 2
    y = ladder.height() // 2
    qtbot.mousePress(ladder, Qt.MouseButton.LeftButton, pos=QPoint(ladder.width() - 24, y))
    for x in range(ladder.width() - 24, 20, -20):
        qtbot.mouseMove(ladder, QPoint(x, y))
    qtbot.mouseRelease(ladder, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    assert document.treaty.obligations.force is Rung.NONE
    assert document.stack.count() == 3


def test_the_ladder_marks_where_other_treaties_stand(panel):
    tip = panel.forms["obligations"].ladders[Instrument.FORCE].toolTip()
    assert "discretionary: North Atlantic Treaty" in tip


def test_opening_an_article_closes_the_other(qtbot, panel):
    for key in ("finding", "arms"):
        qtbot.mouseClick(panel.folds[key].header, Qt.MouseButton.LeftButton)
    is_open = [key for key, fold in panel.folds.items() if fold.body.isVisible()]
    assert is_open == ["arms"]


@pytest.mark.parametrize(
    ("article", "box", "words", "found"),
    [
        ("parties", "admission", "Closed", lambda t: t.parties.admission is Admission.CLOSED),
        (
            "casus",
            "aggressors",
            "Outsiders only",
            lambda t: t.casus.aggressors is Aggressors.OUTSIDERS,
        ),
        ("casus", "victims", "Any state", lambda t: t.casus.victims is Victims.ANY),
        ("finding", "body", "Council", lambda t: t.finding.body is FindingBody.COUNCIL),
        ("finding", "rule", "With vetoes", lambda t: t.finding.rule is FindingRule.VETOES),
        ("order", "place", "Regional", lambda t: t.order.place is Place.REGIONAL),
        (
            "order",
            "serves",
            "United Nations Charter",
            lambda t: t.order.serves == "un-charter",
        ),
        (
            "settings",
            "index",
            "Military spending and personnel",
            lambda t: t.settings.index is StrengthIndex.MILITARY,
        ),
        (
            "settings",
            "distance",
            "Not at all",
            lambda t: t.settings.distance is DistanceMode.NONE,
        ),
    ],
)
def test_a_choice_changes_its_article_in_one_step(
    qtbot, panel, document, article, box, words, found
):
    panel.open_article(article)
    control = getattr(opened(panel, article), box)
    before = control.currentText()
    pick(qtbot, control, words)
    assert found(document.treaty)
    assert document.stack.count() == 1
    document.stack.undo()
    assert control.currentText() == before


@pytest.mark.parametrize(
    ("article", "name", "value"),
    [
        ("finding", "disputants", lambda t: t.finding.disputants_vote),
        ("finding", "patrons", lambda t: t.finding.patrons),
        ("order", "authorised", lambda t: t.order.needs_authorisation),
        ("order", "supports", lambda t: t.order.supports),
        ("order", "supported", lambda t: t.order.supported),
        ("settings", "other_pacts", lambda t: t.settings.readiness.count_other_pacts),
        ("settings", "bar", lambda t: t.settings.readiness.pacts_bar),
        ("settings", "weigh", lambda t: t.settings.readiness.automatic_weighs_odds),
    ],
)
def test_a_switch_changes_its_article(panel, document, article, name, value):
    before = value(document.treaty)
    control = getattr(opened(panel, article), name)
    control.click()
    assert value(document.treaty) is not before
    document.stack.undo()
    assert control.isChecked() is before


def test_the_slider_of_forces_sets_the_pledge(qtbot, panel, document):
    panel.open_article("forces")
    qtbot.keyClick(panel.forms["forces"].pledge.slider, Qt.Key.Key_PageDown)
    assert document.treaty.forces.pledge == 0.9
    assert document.stack.undoText() == "pledge 90%"


def test_the_sliders_of_arms_set_reduction_and_race(qtbot, panel, document):
    panel.open_article("arms")
    qtbot.keyClick(panel.forms["arms"].reduction.slider, Qt.Key.Key_Right)
    qtbot.keyClick(panel.forms["arms"].growth.slider, Qt.Key.Key_Home)
    assert (document.treaty.arms.reduction, document.treaty.arms.growth) == (0.01, 0.0)


def test_regions_of_deployment_are_ticked(panel, document):
    ticks = panel.forms["scope"].findChild(RegionTicks)
    boxes = ticks.findChildren(type(panel.forms["finding"].patrons))
    next(box for box in boxes if box.text() == "Europe").click()
    assert document.treaty.scope.deployment == (Region.EUROPE,)


def test_seats_on_the_council_are_ticked(qtbot, panel, document):
    panel.open_article("finding")
    picker = panel.forms["finding"].findChildren(StatePicker)[0]
    seats = document.treaty.finding.council
    model = picker.list.model()
    place = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == "France")
    assert "FRN" in seats
    picker.list.setCurrentIndex(model.index(place, 0))
    qtbot.keyClick(picker.list, Qt.Key.Key_Space)
    assert document.treaty.finding.council == tuple(code for code in seats if code != "FRN")


def test_seats_are_offered_to_parties_and_great_powers_and_an_empty_council_is_told(
    qtbot, document, panel
):
    panel.resize(400, 1600)
    form = opened(panel, "finding")
    world = shipped.load(1935)
    form.show_world(world)
    pick(qtbot, form.body, "Council")
    model = form.council.list.model()
    offered = {model.index(row, 0).data() for row in range(model.rowCount())}
    # Brazil had left the League; the United States and Japan are great powers outside it.
    assert {"France", "Ethiopia", "United States", "Japan"} <= offered
    assert "Brazil" not in offered
    for code in document.treaty.finding.council:
        name = world.state(code).name
        place = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == name)
        form.council.list.setCurrentIndex(model.index(place, 0))
        qtbot.keyClick(form.council.list, Qt.Key.Key_Space)
    assert document.treaty.finding.council == ()
    assert form.warnings.isVisible()
    assert "No state of 1935 sits on the council" in form.warnings.text()
    place = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == "Japan")
    form.council.list.setCurrentIndex(model.index(place, 0))
    qtbot.keyClick(form.council.list, Qt.Key.Key_Space)
    assert form.warnings.text() == "On the council without being bound by the treaty: Japan."


def test_states_to_choose_are_in_the_order_of_the_alphabet_whatever_their_accents(qtbot):
    picker = StatePicker()
    qtbot.addWidget(picker)
    world = shipped.load(1935)
    called = {"USA": "États-Unis", "AUS": "Autriche", "FRN": "France", "ETH": "Éthiopie"}
    states = [replace(world.state(code), name=name) for code, name in called.items()]
    picker.show_world(replace(world, states=tuple(states)))
    model = picker.list.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["Autriche", "États-Unis", "Éthiopie", "France"]


def test_a_reservation_is_added_changed_and_removed(qtbot, panel, document):
    panel.open_article("reservations")
    form = opened(panel, "reservations")
    before = document.treaty.reservations
    form.party.show_choice("CAN")
    form.limit.show_choice(Rung.CONSULT)
    qtbot.keyClicks(form.note, "1923")
    qtbot.mouseClick(form.entries.add, Qt.MouseButton.LeftButton)
    made = Reservation("CAN", Instrument.FORCE, Rung.CONSULT, "1923")
    assert document.treaty.reservations == (*before, made)
    assert document.stack.undoText() == "limit Canada"
    form.entries.table.selectRow(len(before))
    form.limit.show_choice(Rung.RECOMMEND)
    qtbot.mouseClick(form.entries.add, Qt.MouseButton.LeftButton)
    assert document.treaty.reservations[-1].limit is Rung.RECOMMEND
    form.entries.table.selectRow(len(before))
    qtbot.mouseClick(form.entries.remove, Qt.MouseButton.LeftButton)
    assert document.treaty.reservations == before


def test_readiness_of_a_rung_is_entered(qtbot, panel, document):
    panel.open_article("settings")
    box = opened(panel, "settings").readiness[Rung.MANDATORY]
    box.selectAll()
    qtbot.keyClicks(box, "75")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert document.treaty.settings.readiness.h[Rung.MANDATORY] == 0.75


def test_weights_that_count_nothing_are_not_taken(panel, document):
    form = opened(panel, "settings")
    for name in ("milex", "milper", "irst", "pec", "tpop"):
        form.weights[name].setValue(0)
    form.weights["upop"].setValue(0)
    assert document.treaty.settings.weights == (0, 0, 0, 0, 0, 1)
    assert form.weights["upop"].value() == 1


def test_a_party_pledges_a_share_of_its_own_and_then_like_the_others(qtbot, panel, document):
    panel.open_article("forces")
    form = opened(panel, "forces")
    assert "50%" in words_in(panel)
    form.party_terms.party.show_choice("FRN")
    qtbot.keyClick(form.own_pledge.slider, Qt.Key.Key_Home)
    assert not document.is_dirty
    qtbot.mouseClick(form.party_terms.add, Qt.MouseButton.LeftButton)
    assert document.treaty.forces.own == (("FRN", 0.0),)
    assert document.stack.undoText() == "let France pledge 0%"
    assert any("France pledges 0% of its strength." in words for words in words_in(panel))
    form.party_terms.table.selectRow(0)
    qtbot.keyClick(form.own_pledge.slider, Qt.Key.Key_PageUp)
    qtbot.mouseClick(form.party_terms.add, Qt.MouseButton.LeftButton)
    assert document.treaty.forces.own == (("FRN", 0.1),)
    form.party_terms.table.selectRow(0)
    qtbot.mouseClick(form.party_terms.remove, Qt.MouseButton.LeftButton)
    assert document.treaty.forces.own == ()


def test_a_party_sends_forces_to_regions_of_its_own(qtbot, panel, document):
    panel.open_article("scope")
    form = opened(panel, "scope")
    form.party_terms.party.show_choice("UKG")
    boxes = form.own_regions.findChildren(QCheckBox)
    next(box for box in boxes if box.text() == "Asia").click()
    qtbot.mouseClick(form.party_terms.add, Qt.MouseButton.LeftButton)
    assert document.treaty.scope.own == (("UKG", (Region.ASIA,)),)
    assert document.treaty.scope.deployment == ()
    document.stack.undo()
    assert document.treaty.scope.own == ()


def test_the_notes_of_reservations_are_shown(panel, document):
    panel.open_article("reservations")
    made = Reservation("CAN", Instrument.FORCE, Rung.CONSULT, "resolution of 1923")
    document.edit(document.treaty.with_(reservations=(made,)), "limit Canada")
    assert "Canada: resolution of 1923" in words_in(panel)


def test_limits_of_the_criteria_are_entered_where_the_advanced_part_unfolds(qtbot, panel, document):
    panel.open_article("settings")
    form = opened(panel, "settings")
    assert not form.advanced.isVisible()
    qtbot.mouseClick(form.advanced_fold.header, Qt.MouseButton.LeftButton)
    assert form.advanced.isVisible()
    named = {box.accessibleName(): box for box in form.advanced.limits.values()}
    for name, figure in (
        ("Resolve: partly", "40"),
        ("Bindingness: met", "70"),
        ("Reach: met", "9"),
    ):
        named[name].selectAll()
        qtbot.keyClicks(named[name], figure)
        qtbot.keyClick(named[name], Qt.Key.Key_Return)
    limits = document.treaty.settings.limits
    assert limits.changed == (("bindingness.met", 70), ("reach.met", 0.09), ("resolve.partly", 0.4))
    assert document.stack.count() == 3


def test_weights_of_readiness_are_entered_and_the_defaults_come_back(qtbot, panel, document):
    panel.open_article("settings")
    form = opened(panel, "settings")
    assert not form.defaults.isEnabled()
    box = form.advanced.weights["pact"]
    box.selectAll()
    qtbot.keyClicks(box, "1.5")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert document.treaty.settings.readiness.pact == 1.5
    qtbot.mouseClick(form.defaults, Qt.MouseButton.LeftButton)
    assert document.treaty.settings == Settings()
    assert box.value() == 2.3


def test_every_limit_and_weight_of_the_settings_can_be_entered(panel):
    form = opened(panel, "settings")
    assert set(form.advanced.limits) == set(declared())
    others = {"h", "nuclear_factor", "count_other_pacts", "pacts_bar", "automatic_weighs_odds"}
    assert form.advanced.weights.keys() | others == {f.name for f in dataclasses.fields(Readiness)}
    doubts = {field.name for field in dataclasses.fields(Uncertainty)}
    assert form.advanced.uncertainty.keys() == doubts


def test_how_far_readiness_is_known_is_entered_in_percent(qtbot, panel, document):
    panel.open_article("settings")
    form = opened(panel, "settings")
    qtbot.mouseClick(form.advanced_fold.header, Qt.MouseButton.LeftButton)
    box = form.advanced.uncertainty["common"]
    assert box.value() == 65
    box.selectAll()
    qtbot.keyClicks(box, "30")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert document.treaty.settings.uncertainty == Uncertainty(common=0.3, used_from=0.5)


def test_a_value_too_long_for_its_line_gets_one_of_its_own(panel, document):
    header = panel.folds["order"].header
    low = header.height()
    order = WiderOrder(Place.REGIONAL, serves="un-charter")
    document.edit(document.treaty.with_(order=order), "make it regional")
    assert header.height() > low
    assert header.accessibleDescription() == "regional, serves United Nations Charter"
    assert "serves United Nations Charter" in header.toolTip()


def test_a_tooltip_shows_markup_from_a_file_as_it_is(panel, document):
    order = WiderOrder(Place.REGIONAL, serves="<b>big</b>")
    document.edit(document.treaty.with_(order=order), "make it regional")
    assert "&lt;b&gt;big&lt;/b&gt;" in panel.folds["order"].header.toolTip()
