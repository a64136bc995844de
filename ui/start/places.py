"""Where in the window a step of a lesson is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from sandbox.treaty.articles import Instrument
from ui.articles.admission import AdmissionForm
from ui.articles.casus import CasusForm
from ui.articles.obligations import ObligationsForm
from ui.start.lesson import Where

if TYPE_CHECKING:
    from ui.main_window import MainWindow

#: Steps that are done in an article, and its field in `Treaty`.
_ARTICLES = {
    Where.PARTIES: "parties",
    Where.ADMISSION: "parties",
    Where.OBLIGATIONS: "obligations",
    Where.CASUS: "casus",
}


class Places:
    """Knows the window's panels as the lessons speak of them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def show(self, where: Where, states: tuple[str, ...]) -> None:
        """Bring a part of the window into sight; on the map, some states."""
        if where in _ARTICLES:
            self._window.articles.open_article(_ARTICLES[where])
        elif where is Where.WHO_ACTS:
            self._window.stress.turn_to(self._window.stress.acts)
        elif where is Where.MAP:
            self._window.map.view.look_at(states)

    def control(self, where: Where) -> QWidget:
        """Return the widget in which the step is done."""
        window = self._window
        forms = window.articles.forms
        controls = {
            Where.MAP: window.map.view,
            Where.WHO_ACTS: window.stress.tabs,
            Where.VERDICT: window.verdict.folds[0].header,
            Where.PARTIES: window.membership.search,
            Where.ADMISSION: cast(AdmissionForm, forms["parties"]).admission,
            Where.OBLIGATIONS: cast(ObligationsForm, forms["obligations"]).ladders[
                Instrument.FORCE
            ],
            Where.CASUS: cast(CasusForm, forms["casus"]).aggressors,
        }
        return controls[where]

    def panel(self, where: Where) -> QWidget:
        """Return what must stay in sight while the step is read and done."""
        window = self._window
        if where in _ARTICLES:
            return window.articles
        panels = {
            Where.MAP: window.map,
            Where.WHO_ACTS: window.stress,
            Where.VERDICT: window.verdict,
        }
        return panels[where]
