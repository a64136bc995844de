"""The map: clicks, bands, keys and the what-if mode, and that every state is on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from sandbox import load_world
from sandbox.world import shipped
from ui.map.atlas import Atlas, drawn_with
from ui.map.colouring import ColourBy
from ui.map.layout import MapLayout, map_layout
from ui.map.panel import MapPanel
from ui.map.toolbar import page
from ui.map.view import MapView

Left, Right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def look_at(panel: MapPanel, west: float, south: float, east: float, north: float) -> None:
    panel.view.fit(page(west, south, east, north))


def click(
    qtbot: QtBot,
    panel: MapPanel,
    code: str,
    button: Qt.MouseButton = Left,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.mouseClick(panel.view.viewport(), button, keys, panel.view.spot_of(code))


def drag(
    qtbot: QtBot, view: MapView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier
) -> None:
    port = view.viewport()
    qtbot.mousePress(port, Left, keys, start)
    for step in range(1, 6):
        spot = start + (end - start) * step / 5
        qtbot.mouseMove(port, spot)
    qtbot.mouseRelease(port, Left, keys, end)


def colour_by(panel: MapPanel, by: ColourBy) -> None:
    choice = panel.toolbar.colour
    while choice.choice is not by:
        QTest.keyClick(
            choice, Qt.Key.Key_Down if choice.currentIndex() < by_place(by) else Qt.Key.Key_Up
        )


def by_place(by: ColourBy) -> int:
    return list(ColourBy).index(by)


def fill(panel: MapPanel, code: str) -> str:
    return panel.view._styles[code].fill


# Every state is there


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    return view


@pytest.mark.tenth
@pytest.mark.parametrize("year", shipped.years())
def test_every_state_of_every_shipped_world_can_be_hit_on_the_map(view, year):
    picture = map_layout(load_world(year))
    view.show_picture(picture)
    assert set(picture.places) == set(picture.world.codes)
    missed = []
    for code, place in picture.places.items():
        view.fit_world()
        view.zoom(30)
        view.centerOn(place.centre)
        if view.state_at(view.spot_of(code)) != code:
            missed.append(code)
    assert not missed


@pytest.mark.parametrize("year", shipped.years())
def test_no_land_is_given_to_two_states_and_all_land_exists(year):
    atlas = Atlas()
    given = drawn_with(load_world(year), atlas.shapes)
    all_given = [name for shapes in given.values() for name in shapes]
    assert len(all_given) == len(set(all_given))
    assert set(all_given) <= atlas.shapes


def test_most_states_are_hit_at_once_without_zooming_in(view):
    picture = map_layout(load_world(2022))
    view.show_picture(picture)
    view.fit_world()
    hit = [c for c in picture.places if view.state_at(view.spot_of(c)) == c]
    assert len(hit) >= 0.9 * len(picture.places)


def spot(view: MapView, longitude: float, latitude: float) -> str:
    box = page(longitude - 1, latitude - 1, longitude + 1, latitude + 1)
    view.fit(box)
    return view.state_at(view.mapFromScene(box.center()))


@pytest.mark.parametrize(
    ("year", "longitude", "latitude", "code"),
    [
        (1935, 30.5, 50.4, "RUS"),  # Kiev
        (1935, 24.7, 58.9, "EST"),
        (1950, 24.7, 58.9, "RUS"),
        (2022, 30.5, 50.4, "UKR"),
        (1935, 16.4, 45.8, "YUG"),  # near Zagreb
        (1990, 19.1, 48.7, "CZE"),  # in Slovakia
        (1968, 13.7, 51.05, "GDR"),  # Dresden
        (1968, 8.7, 50.1, "GFR"),  # Frankfurt
        (1935, 13.7, 51.05, "GMY"),
        (1968, 106.0, 20.9, "DRV"),
        (1968, 106.6, 10.9, "RVN"),
        (1979, 44.2, 15.4, "YAR"),
        (1979, 49.0, 14.6, "YPR"),
        (1968, 90.4, 23.8, "PAK"),  # Dacca
        (1979, 90.4, 23.8, "BNG"),
        (1979, 38.9, 15.3, "ETH"),  # Asmara
        (2001, 38.9, 15.3, "ERI"),
        (2001, 30.0, 7.0, "SUD"),
        (2014, 30.0, 7.0, "SSD"),
        (1939, 14.4, 47.4, "GMY"),  # Austria
        (1935, 77.2, 28.6, ""),  # India is no state yet
        (2022, 175.6, 66.0, "RUS"),  # Chukotka
        (2022, -179.0, 66.8, "RUS"),  # and beyond 180 degrees
    ],
)
def test_land_belongs_to_whom_it_did(view, year, longitude, latitude, code):
    view.show_picture(map_layout(load_world(year)))
    assert spot(view, longitude, latitude) == code


def test_nothing_streaks_across_the_page():
    world = map_layout(load_world(2022))
    widths = {c: place.path.boundingRect().width() for c, place in world.places.items()}
    # The Aleutians lie on both sides of the cut.
    assert {c for c, width in widths.items() if width > 3000} <= {"USA"}


def test_a_union_has_no_border_inside(view):
    atlas = Atlas()
    both, alone = atlas.outline(["CZE", "SVK"]), atlas.outline(["CZE"])
    assert len(both) == 1
    assert sum(len(x) for x, _ in both) < sum(
        len(x) for name in ("CZE", "SVK") for x, _ in atlas.outline([name])
    )
    assert len(alone) == 1


# The treaty


def test_clicking_germany_makes_it_a_party_and_clicking_again_takes_it_out(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    look_at(panel, -10, 36, 40, 62)
    before = fill(panel, "GMY")
    click(qtbot, panel, "GMY")
    assert "GMY" in opened.document.treaty.bound
    assert opened.document.stack.undoText() == "add Germany"
    assert fill(panel, "GMY") != before
    click(qtbot, panel, "GMY")
    assert "GMY" not in opened.document.treaty.bound
    assert opened.document.stack.count() == 2


def test_draft_a_treaty_of_20_states_from_an_empty_map(qtbot, open_window):
    opened = open_window(None)
    panel = opened.window.map
    places = panel.view.places
    codes = sorted(places, key=lambda code: places[code].extent)[-20:]
    for code in codes:
        click(qtbot, panel, code)
    opened.settle()
    assert opened.document.treaty.bound == set(codes)
    assert len(opened.outcome.scorecard.parties) == opened.document.stack.count() == 20


def test_a_rubber_band_over_benelux_adds_three_in_one_step(qtbot, open_window):
    opened = open_window("league@1935")
    opened.document.stack.clear()
    panel = opened.window.map
    names = {"BEL", "NTH", "LUX"}
    bound = opened.document.treaty.parties.removing(names, 1935)
    opened.document.edit(opened.document.treaty.with_(parties=bound), "take out")
    look_at(panel, -2, 46, 14, 56)
    spots = [panel.view.spot_of(code) for code in names]
    start = QPoint(min(s.x() for s in spots) - 8, min(s.y() for s in spots) - 8)
    end = QPoint(max(s.x() for s in spots) + 8, max(s.y() for s in spots) + 8)
    drag(qtbot, panel.view, start, end, Shift)
    assert names <= opened.document.treaty.bound
    assert opened.document.stack.undoText() == "add 3 states"
    opened.document.stack.undo()
    assert not names & opened.document.treaty.bound


def test_control_clicks_gather_states_for_one_edit(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    for code in ("USA", "BRA", "MEX"):
        click(qtbot, panel, code, keys=Control)
    assert "USA" not in opened.document.treaty.bound
    assert panel.selection_bar.add.isVisible()
    click(qtbot, panel, "MEX", keys=Control)
    assert panel.selection_bar.add.text() == "Add 2 parties"
    qtbot.mouseClick(panel.selection_bar.add, Left)
    assert {"USA", "BRA"} <= opened.document.treaty.bound
    assert opened.document.stack.count() == 1
    assert not panel.selection_bar.add.isVisible()


def test_a_drag_moves_the_map_and_changes_no_treaty(qtbot, open_window):
    opened = open_window("league@1935")
    view = opened.window.map.view
    view.zoom(4)
    before = view.spot_of("FRN")
    middle = view.viewport().rect().center()
    drag(qtbot, view, middle, middle + QPoint(60, 30), Qt.KeyboardModifier.NoModifier)
    moved = view.spot_of("FRN") - before
    assert abs(moved.x() - 60) <= 2
    assert abs(moved.y() - 30) <= 2
    assert opened.document.stack.count() == 0


def test_zooming_keeps_what_lies_below_the_mouse(open_window):
    view = open_window("league@1935").window.map.view
    spot = QPointF(view.spot_of("FRN"))
    view.zoom(3, spot)
    moved = view.spot_of("FRN") - spot.toPoint()
    # Half a pixel three times as large, and half a pixel of the view's.
    assert max(abs(moved.x()), abs(moved.y())) <= 2


def test_a_double_click_at_sea_shows_the_whole_world_again(qtbot, open_window):
    view = open_window("league@1935").window.map.view
    view.fit_world()
    whole = view.scale_now
    view.fit(page(-45, 20, -25, 35))
    assert view.scale_now > whole
    sea = view.viewport().rect().center()
    assert view.state_at(sea) == ""
    qtbot.mouseDClick(view.viewport(), Left, pos=sea)
    assert view.scale_now == pytest.approx(whole)


# What if


def test_the_what_if_mode_marks_italy_and_ethiopia(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    qtbot.mouseClick(panel.toolbar.what_if, Left)
    look_at(panel, 0, 0, 50, 50)
    click(qtbot, panel, "ITA")
    click(qtbot, panel, "ETH", Right)
    threat = opened.window.threat
    assert (threat.aggressors, threat.victim) == (("ITA",), "ETH")
    assert opened.document.stack.count() == 0
    qtbot.waitUntil(lambda: opened.outcome.answer is not None)
    assert panel.toolbar.colour.choice is ColourBy.ACTS
    assert panel.view._styles["ITA"].hatch
    actors = opened.outcome.answer.force.resolute_actors
    assert {fill(panel, code) for code in actors} == {fill(panel, "FRN")}
    assert fill(panel, "USA") != fill(panel, "FRN")


def test_w_switches_the_mode_and_shift_click_marks_the_victim(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_W)
    assert panel.toolbar.what_if.isChecked()
    look_at(panel, 0, 0, 50, 50)
    click(qtbot, panel, "ITA")
    click(qtbot, panel, "ETH", keys=Shift)
    assert (opened.window.threat.aggressors, opened.window.threat.victim) == (("ITA",), "ETH")
    qtbot.keyClick(panel.view, Qt.Key.Key_W)
    assert opened.window.threat.victim is None
    assert panel.toolbar.colour.choice is ColourBy.PARTY


def test_the_menu_of_a_state_marks_it(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    click(qtbot, panel, "BRA", Right)
    (menu,) = panel.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    actions = {action.text(): action for action in menu.actions()}
    assert {"Add as party", "Make aggressor", "Make victim"} <= set(actions)
    actions["Make victim"].trigger()
    menu.close()
    assert opened.window.threat.victim == "BRA"
    assert panel.toolbar.what_if.isChecked()


# The keyboard


def test_arrow_keys_walk_and_space_makes_a_party(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    view = panel.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(view, "Germ")
    assert view.focused == "GMY"
    assert view.focus.codes == ("GMY",)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.focused in ("POL", "CZE")
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    changed = opened.document.stack.undoText()
    assert changed in ("add Germany", "remove Denmark", "remove Austria", "remove Switzerland")


def test_each_state_can_be_reached_from_its_neighbour_with_arrows(open_window):
    view = open_window("league@1935").window.map.view
    view.focus_on("FRN")
    reached = {"FRN"}
    frontier = ["FRN"]
    while frontier:
        start = frontier.pop()
        for key in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            view.focus_on(start)
            view._step(*key)
            if view.focused not in reached:
                reached.add(view.focused)
                frontier.append(view.focused)
    assert reached == set(view.places)


def test_typing_a_name_finds_the_state(qtbot, open_window):
    view = open_window("league@1935").window.map.view
    view.setFocus()
    qtbot.keyClicks(view, "swit")
    assert view.focused == "SWZ"


def test_enter_opens_the_card_and_escape_closes_it(qtbot, open_window):
    panel = open_window("league@1935").window.map
    panel.view.setFocus()
    qtbot.keyClicks(panel.view, "fran")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert panel.card.isVisible()
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not panel.card.isVisible()


def test_the_state_in_focus_is_described_to_those_who_hear_the_map(qtbot, open_window):
    panel = open_window("league@1935").window.map
    panel.view.setFocus()
    qtbot.keyClicks(panel.view, "fran")
    said = panel.view.accessibleDescription()
    assert said.startswith("France. Party")
    assert "Great power" in said
    assert panel.view.accessibleName() == "Map of the world of 1935"


# Colours


def test_a_legend_beside_the_map_fills_the_height_of_the_map(qtbot, open_window):
    window = open_window("league@1935").window
    panel = window.map
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: panel.legend.is_beside)
    qtbot.waitUntil(lambda: panel.legend.height() == panel.view.height())


def test_the_colours_follow_the_choice_and_the_legend_explains_them(qtbot, open_window):
    panel = open_window("league@1935").window.map
    seen = set()
    for by in ColourBy:
        colour_by(panel, by)
        assert panel.toolbar.colour.choice is by
        seen.add(panel.legend.accessibleName())
        assert set(panel.view._styles) >= set(panel.view.places)
    assert len(seen) == len(ColourBy)


def test_the_margin_follows_the_size_shown_in_the_stress_test(qtbot, open_window):
    opened = open_window("ideal@1935")
    panel = opened.window.map
    colour_by(panel, ColourBy.MARGIN)
    before = {code: fill(panel, code) for code in panel.view.places}
    largest = opened.window.stress.worst.largest
    for _ in range(3):
        qtbot.keyClick(largest, Qt.Key.Key_Down)
    assert {code: fill(panel, code) for code in panel.view.places} != before


def test_states_pointed_out_are_outlined_and_brought_into_sight(open_window):
    opened = open_window("league@1935")
    view = opened.window.map.view
    view.fit(page(-80, -20, -50, 10))
    opened.window.threat.point_out(("JPN", "CHN"))
    assert view.pointed.codes == ("JPN", "CHN")
    for code in ("JPN", "CHN"):
        assert view.viewport().rect().contains(view.spot_of(code))
    opened.window.threat.point_out(())
    assert view.pointed.codes == ()


def test_the_map_says_that_its_borders_are_those_of_today(open_window):
    panel = open_window("league@1935").window.map
    assert panel._note.text() == "Borders of today; Soviet Union drawn as the union of 11 states"
    assert "Czechoslovakia" in panel._note.toolTip()


def test_a_year_without_data_says_so_and_claims_nothing(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    opened.document.edit(opened.document.treaty.with_(year=1943), "move to 1943")
    qtbot.waitUntil(lambda: opened.outcome.refusal is not None)
    assert panel.legend.accessibleName().startswith("There are no figures for 1943")
    assert len({style.fill for style in panel.view._styles.values()}) == 1


def test_the_card_comes_where_the_mouse_rests_and_tells_why_a_party_waits(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    panel.set_what_if(True)
    opened.window.threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: opened.outcome.answer is not None)
    look_at(panel, -20, 0, 50, 60)
    qtbot.mouseMove(panel.view.viewport(), panel.view.spot_of("POL"))
    qtbot.waitUntil(panel.card.isVisible)
    said = [part.text() for part in panel.card.findChildren(QLabel)]
    assert said[0] == "Poland"
    assert said[1].startswith("Party since 1920")
    assert said[2].startswith("Does not act. Poland acts at odds of")
    qtbot.mouseMove(panel.view.viewport(), QPoint(2, panel.view.height() - 2))
    qtbot.waitUntil(lambda: not panel.card.isVisible() or panel.card.code != "POL")


def test_another_year_brings_its_states(open_window):
    opened = open_window("league@1935")
    panel = opened.window.map
    opened.document.edit(opened.document.treaty.with_(year=2022), "move to 2022")
    opened.settle()
    assert "UKR" in panel.view.places
    assert isinstance(panel.view.picture, MapLayout)
    assert panel._note.text() == "Borders of today"
