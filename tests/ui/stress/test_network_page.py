"""The network of states: laid out off the UI thread, looked at, and walked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from sandbox.world.network import Relation
from tests.ui.stress.test_panel import click_tab, pick
from ui.stress.label_placement import Box, place_labels
from ui.stress.network_page import NetworkPage, Whose


@pytest.fixture
def page(qtbot, open_window) -> NetworkPage:
    window = open_window("league@1938").window
    click_tab(qtbot, window.stress.tabs, 8)
    page = window.stress.network
    qtbot.waitUntil(lambda: page.view._drawing is not None)
    return page


def states(page: NetworkPage) -> set[str]:
    return set(page.view._drawing.graph)


def test_relation_and_states_are_chosen(qtbot, page):
    assert page.view._drawing.graph.has_edge("GMY", "CZE")
    pick(qtbot, page.relation, Relation.DEFENCE)
    qtbot.waitUntil(lambda: page.view._drawing.graph.has_edge("FRN", "CZE"))
    parties = states(page)
    pick(qtbot, page.whose, Whose.ALL)
    qtbot.waitUntil(lambda: states(page) > parties)
    pick(qtbot, page.whose, Whose.GREAT_POWERS)
    qtbot.waitUntil(lambda: "USA" in states(page) and len(states(page)) < len(parties))


def test_a_click_chooses_a_state_and_points_it_out(qtbot, page):
    spot = page.view.spot("SWD").toPoint()
    with qtbot.waitSignal(page._threat.pointed_out) as caught:
        qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=spot)
    assert len(caught.args[0]) == 1
    assert page.view.selected == caught.args[0][0]
    assert "borders with" in page.view.accessibleDescription()


def test_the_arrow_keys_walk_from_state_to_state(qtbot, page):
    walked = []
    page.view.chosen.connect(walked.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(page.view, key)
    assert len(walked) == 3
    assert page.view.spot(walked[1]).x() > page.view.spot(walked[0]).x()


def test_the_network_is_copied_as_picture_and_table(qtbot, page):
    qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Czechoslovakia\tGermany\n" in QGuiApplication.clipboard().text()
    spot = page.view.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(page.view, QContextMenuEvent(reason, spot, page.view.mapToGlobal(spot)))
    menu = QApplication.activePopupWidget()
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().image().width() == page.view.width()
    menu.close()


def test_the_wheel_zooms_about_the_pointer_and_a_drag_moves(qtbot, page):
    view = page.view
    before = view.spot("GMY")
    view._zoom(2.0, before)
    assert (view.spot("GMY") - before).manhattanLength() < 0.01
    start = QPoint(4, 4)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(30, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    assert view.spot("GMY").x() == pytest.approx(before.x() + 30)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.spot("GMY") == before


def test_the_threat_on_show_is_marked(qtbot, page):
    page._threat.show(("GMY",), "CZE")
    qtbot.waitUntil(lambda: page.view._drawing.victim == "CZE")
    assert page.view._drawing.aggressors == {"GMY"}
    assert page.view.grab().toImage().width() > 0


def test_names_cover_neither_each_other_nor_a_state_unless_they_must_be_read():
    spots = {"A": (50.0, 50.0), "B": (90.0, 50.0), "C": (52.0, 52.0)}
    texts = {code: [(f"Name of {code}", 60.0), (code, 9.0)] for code in spots}
    room = Box(0, 0, 200, 100)
    placed = place_labels(["A", "B", "C"], spots, texts, 12.0, room)
    # None is missing: where a name has no room, its abbreviation has.
    assert set(placed) == set(spots)
    boxes = [one.box for one in placed.values()]
    for number, box in enumerate(boxes):
        others = boxes[:number] + boxes[number + 1 :]
        assert not any(
            box.left < o.right and o.left < box.right and box.top < o.bottom and o.top < box.bottom
            for o in others
        )
        assert not any(
            box.left < x < box.right and box.top < y < box.bottom for x, y in spots.values()
        )
    narrow = Box(30, 40, 130, 60)
    names = {code: [(f"Name of {code}", 60.0)] for code in spots}
    assert "A" not in place_labels(["A"], spots, names, 12.0, narrow)
    assert "A" in place_labels(["A"], spots, names, 12.0, narrow, frozenset("A"))


def test_a_label_keeps_its_side_when_the_window_is_resized(qtbot, page):
    """States keep their places too, relative to the whole."""
    view, window = page.view, page.window()
    view.grab()
    sides = dict(view.sides)
    # In a panel this small a few still have no room; they tell their names when pointed at.
    assert len(sides) >= 0.75 * len(states(page))
    place = view.spot("GMY").x() / view.width()
    for width, height in ((1500, 900), (1340, 820), (1280, 800)):
        window.resize(width, height)
        QApplication.processEvents()
        view.grab()
        kept = [code for code in sides if view.sides.get(code) == sides[code]]
        # But for those that now have room for the whole name.
        assert len(kept) >= 0.75 * len(sides)
    assert view.spot("GMY").x() / view.width() == pytest.approx(place, abs=0.01)


def test_a_label_stays_where_it_stood_though_another_side_is_free():
    spots, texts = {"A": (50.0, 50.0)}, {"A": [("A", 9.0)]}
    room = Box(0, 0, 200, 100)
    assert place_labels(["A"], spots, texts, 12.0, room)["A"].side == 0
    for side in range(8):
        assert place_labels(["A"], spots, texts, 12.0, room, before={"A": side})["A"].side == side
