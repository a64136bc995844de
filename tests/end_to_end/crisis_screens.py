"""The scenes of crises that are played on the map, for `screens.py`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from sandbox.crisis.course import Kind
from tests.end_to_end.advice_screens import wait_for
from ui.window.main_window import MainWindow


def offer(window: MainWindow) -> None:
    """Mark an attack, and be offered its film."""
    window.map.set_what_if(True)
    window.threat.show(("ITA",), "ETH")
    wait_for(lambda: window.crisis.is_offered)


def open_film(window: MainWindow, aggressors: tuple[str, ...], victim: str) -> None:
    """Mark an attack, and open its film without playing it."""
    window.map.set_what_if(True)
    window.threat.show(aggressors, victim)
    wait_for(lambda: window.crisis.is_offered)
    window.crisis.play()
    window.crisis.film.pause()


def film_at(window: MainWindow, attack: tuple[str, str], kind: Kind, nth: int = 0) -> None:
    """Show the end of the nth step of a kind."""
    open_film(window, (attack[0],), attack[1])
    film = window.crisis.film
    assert film.course is not None
    places = [n for n, step in enumerate(film.course.steps) if step.kind is kind]
    film.step(places[nth] - film.number)


def film_at_trust(window: MainWindow, attack: tuple[str, str], confidence: float) -> None:
    """Show the response at a trust."""
    open_film(window, (attack[0],), attack[1])
    window.crisis.film.bar.trust.setValue(round(1000 * confidence))


def ask_why(window: MainWindow, state: str) -> None:
    """Show the card of a state that hesitates."""
    film_at(window, ("ITA", "ETH"), Kind.HESITATES, -1)
    window.map.view.clicked.emit(state, Qt.KeyboardModifier.NoModifier)


ETHIOPIA, UKRAINE = ("ITA", "ETH"), ("RUS", "UKR")

CRISIS_SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    "crisis-offered": ("league@1935", lambda window: offer(window)),
    "crisis-sanctions": (
        "league@1935",
        lambda window: film_at(window, ETHIOPIA, Kind.SANCTIONS),
    ),
    "crisis-hesitates": (
        "league@1935",
        lambda window: film_at(window, ETHIOPIA, Kind.HESITATES, 1),
    ),
    "crisis-why": ("league@1935", lambda window: ask_why(window, "FRN")),
    "crisis-tips": ("league@1935", lambda window: film_at(window, ETHIOPIA, Kind.TRUSTS)),
    "crisis-end": ("league@1935", lambda window: film_at(window, ETHIOPIA, Kind.END)),
    "crisis-trust": (
        "league-with-usa@1935",
        lambda window: film_at_trust(window, ETHIOPIA, 0.153),
    ),
    "crisis-veto": ("un-charter@2022", lambda window: film_at(window, UKRAINE, Kind.FINDING)),
}
