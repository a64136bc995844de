"""Offers the film of the selected attack once its answer is known, and ends it when it is stale."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.background.outcome import Outcome
from ui.background.threat_question import ThreatReply
from ui.crisis.film import CrisisFilm
from ui.documents.document import Document
from ui.map.panel import MapPanel
from ui.threat_selection import ThreatSelection


class CrisisController(QObject):
    """Joins the film to the document, the selected threat and what is known of it."""

    offered = Signal(bool)
    """Emitted when a film can be played, or no longer can."""

    def __init__(
        self, document: Document, threat: ThreatSelection, panel: MapPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._threat, self._map = document, threat, panel
        self._reply: ThreatReply | None = None
        self.film = CrisisFilm(panel, self)
        panel.answer_bar.film_wanted.connect(self.play)
        threat.changed.connect(self._forget)
        document.changed.connect(self._forget)

    @property
    def is_offered(self) -> bool:
        """Whether the course of the selected attack is known."""
        return self._reply is not None

    def show_outcome(self, outcome: Outcome) -> None:
        """Take what is known of the selected attack."""
        reply = outcome.reply
        if reply is None or not self._is_asked(reply):
            return
        if reply.course is None:
            # There is none where the aggressors cannot reach the victim.
            self._forget()
            return
        known, self._reply = self._reply, reply
        if known is None or known.course != reply.course:
            self.film.close()
        self._map.answer_bar.offer_film(is_known=True)
        self.offered.emit(True)  # noqa: FBT003

    def play(self) -> None:
        """Open the film of the selected attack; if it is open, play or pause it."""
        if self.film.course is not None:
            self.film.toggle()
        elif self._reply is not None and self._reply.course is not None and self._map.is_drawn:
            assert self._reply.trust is not None
            self.film.open(self._reply.course, self._reply.trust)

    def close_down(self) -> None:
        """End the film, and play no other."""
        self._forget()

    def _is_asked(self, reply: ThreatReply) -> bool:
        question = reply.question
        return question.treaty is self._document.treaty and (
            question.aggressors,
            question.victim,
        ) == (self._threat.aggressors, self._threat.victim)

    def _forget(self) -> None:
        self._reply = None
        self.film.close()
        self._map.answer_bar.offer_film(is_known=False)
        self.offered.emit(False)  # noqa: FBT003
