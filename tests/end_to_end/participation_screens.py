"""The scenes of who carries it and who would sign, for `screens.py`."""

from __future__ import annotations

from collections.abc import Callable

from tests.end_to_end.advice_screens import wait_for
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


PARTICIPATION_SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    "carries": ("league@1935", lambda window: carry(window, "UKG", with_losses=True)),
    "signs": ("north-atlantic@1950", lambda window: sign(window, 20.0)),
    "signs-unravelled": ("league@1935", lambda window: sign(window, 1.0)),
}
