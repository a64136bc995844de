"""The scenes of the article's claims, for `screens.py`."""

from __future__ import annotations

from collections.abc import Callable

from tests.end_to_end.advice_screens import wait_for
from ui.window.main_window import MainWindow


def look(window: MainWindow, key: str) -> None:
    """Look at a claim, and at what its experiment finds."""
    window.claims.show()
    window.claims.page.choose(key)
    wait_for(lambda: window.claims.page.view.tried is not None)


def experiment(window: MainWindow, key: str) -> None:
    """Open the experiment of a claim, and wait for its comparison."""
    look(window, key)
    window.claims.page.view.experiment.click()
    page = window.comparison.page
    wait_for(lambda: page.found is not None and page.found.complete, 20_000)


CLAIMS_SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    "claims": (None, lambda window: look(window, "outside")),
    "claims-nature": (None, lambda window: look(window, "strength")),
    "claims-regional": (None, lambda window: look(window, "regional-binding")),
    "claims-experiment": (None, lambda window: experiment(window, "readiness")),
}
