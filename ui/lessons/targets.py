"""The widgets and panels in which the steps of a lesson are done."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from sandbox.treaty.articles import Instrument
from ui.articles.admission import AdmissionForm
from ui.articles.casus_foederis import CasusFoederisForm
from ui.articles.obligations import ObligationsForm
from ui.articles.panel import ArticlesPanel
from ui.lessons.lesson import LessonTarget
from ui.map.panel import MapPanel
from ui.stress.panel import StressPanel
from ui.verdict.panel import VerdictPanel

#: Steps that are done in an article, and its field in `Treaty`.
_ARTICLES = {
    LessonTarget.PARTIES: "parties",
    LessonTarget.ADMISSION: "parties",
    LessonTarget.OBLIGATIONS: "obligations",
    LessonTarget.CASUS: "casus",
}


class LessonTargets:
    """Finds the widget and the panel of each `LessonTarget`."""

    def __init__(
        self, articles: ArticlesPanel, map_: MapPanel, stress: StressPanel, verdict: VerdictPanel
    ) -> None:
        self._articles, self._map = articles, map_
        self._stress, self._verdict = stress, verdict

    def show(self, where: LessonTarget, states: tuple[str, ...]) -> None:
        """Bring a part of the window into view; on the map, some states."""
        if where in _ARTICLES:
            self._articles.open_article(_ARTICLES[where])
        elif where is LessonTarget.WHO_ACTS:
            self._stress.turn_to(self._stress.response)
        elif where is LessonTarget.ADVICE:
            self._stress.turn_to(self._stress.advice)
            self._stress.advice.offer_goal()
        elif where is LessonTarget.VERDICT:
            self._verdict.wanted.emit()
        elif where is LessonTarget.MAP:
            self._map.view.look_at(states)

    def control(self, where: LessonTarget) -> QWidget:
        """Return the widget in which the step is done."""
        forms = self._articles.forms
        controls = {
            LessonTarget.MAP: self._map.view,
            LessonTarget.WHO_ACTS: self._stress.tabs,
            LessonTarget.ADVICE: self._stress.advice.goal.kind,
            LessonTarget.VERDICT: self._verdict.folds[0].header,
            LessonTarget.PARTIES: self._articles.membership.search,
            LessonTarget.ADMISSION: cast(AdmissionForm, forms["parties"]).admission,
            LessonTarget.OBLIGATIONS: cast(ObligationsForm, forms["obligations"]).ladders[
                Instrument.FORCE
            ],
            LessonTarget.CASUS: cast(CasusFoederisForm, forms["casus"]).aggressors,
        }
        return controls[where]
