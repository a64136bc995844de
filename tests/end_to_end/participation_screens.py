"""The scenes of who carries it and who would sign, for `screens.py`."""

from __future__ import annotations

from collections.abc import Callable

from sandbox.treaty.articles import Instrument, Rung
from tests.end_to_end.advice_screens import wait_for
from ui.map.colouring import ColourBy
from ui.window.main_window import MainWindow


def carry(window: MainWindow, state: str = "", *, with_losses: bool = False) -> None:
    """Turn to who carries it, and read why a state has its ratio."""
    window.stress.turn_to(window.stress.participation)
    wait_for(lambda: window.participation.found is not None)
    view = window.stress.participation.carriers
    if with_losses:
        view.leave_out.click()
        wait_for(lambda: view.lost is not None, 120_000)
    if state:
        rows = [row.burden.state for row in view.table.rows()]
        view.table.selectRow(rows.index(state))


def sign(window: MainWindow, ratio: float) -> None:
    """Turn to who would sign at a ratio."""
    carry(window)
    page = window.stress.participation
    page.side_by_side.tabs.setCurrentIndex(1)
    window.participation.set_ratio(ratio)
    wait_for(lambda: page.signers.judged is not None, 10_000)


def drag(window: MainWindow) -> None:
    """Move the rung of force up, and read below it who would no longer sign."""
    # In a smaller window the column is folded, and nobody asks.
    window.resize(1280, 800)
    wait_for(lambda: window.articles.notes["obligations"].isVisible())
    window.participation.set_ratio(20.0)
    ladder = window.articles.forms["obligations"].ladders[Instrument.FORCE]
    ladder.setValue(Rung.AUTOMATIC)
    wait_for(lambda: window.participation.signers_changed is not None)
    window.articles.ensureWidgetVisible(window.articles.notes["obligations"])


def colour(window: MainWindow, by: ColourBy) -> None:
    """Colour the map by what the treaty asks of each state and gives it."""
    choice = window.map.toolbar.colour
    choice.setCurrentIndex(list(ColourBy).index(by))
    choice.activated.emit(choice.currentIndex())
    wait_for(lambda: window.participation.found is not None)


def draw(window: MainWindow) -> None:
    """Turn to who carries it, as a chart."""
    carry(window)
    window.stress.participation.carriers.switch.click()


PARTICIPATION_SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    "carries": ("league@1935", lambda window: carry(window, "UKG", with_losses=True)),
    "carries-drawn": ("league@1935", draw),
    "signs": ("north-atlantic@1950", lambda window: sign(window, 20.0)),
    "signs-unravelled": ("league@1935", lambda window: sign(window, 1.0)),
    "signs-edited": ("north-atlantic@1950", drag),
    "map-ratio": ("league@1935", lambda window: colour(window, ColourBy.RATIO)),
}
