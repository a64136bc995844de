"""Timeline: a treaty of history replayed, year by year, and the article's claims held to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from sandbox import load_world
from sandbox.history.claims import Claim, Holds, claims
from sandbox.history.replay import Replay, replay
from sandbox.history.replay_chart import replay_chart
from sandbox.report.charts import Chart
from sandbox.sentences import Sentence
from sandbox.treaty.templates import in_year, template_names
from sandbox.treaty.treaty import Treaty
from ui.document import Document
from ui.errand import Errand, Progress
from ui.question import LoadWorld
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.timeline.strip import TimelineStrip
from ui.widgets.labels import label
from ui.widgets.pair import Pair
from ui.widgets.working import Working

#: Pixels from which years and claims stand beside each other.
_WIDE = 980


class TimelinePage(QWidget):
    """The strip of years moves the window's year; worked out when someone looks."""

    drawn = Signal()
    """Emitted when there is another chart to export, or none."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._asked: str | None = None
        self.load: LoadWorld = load_world
        self.replay: Replay | None = None
        self._chart: Chart | None = None
        self.strip = TimelineStrip()
        self.strip.picked.connect(self._move)
        self._holds = {
            Holds.YES: self.tr("Borne out by the model"),
            Holds.PARTLY: self.tr("Partly borne out by the model"),
            Holds.NO: self.tr("Not borne out by the model"),
            Holds.OPEN: self.tr("Cannot be told"),
        }
        self.claims = label()
        self.pair = Pair(
            (self.tr("Years"), _within(self.strip)),
            (self.tr("What the article says"), _scrolled(self.claims)),
            wide=_WIDE,
        )
        self.pair.split.setSizes([640, 360])
        self.working = Working(self.tr("Judging every year with data"))
        self.working.stopped.connect(self._stop)
        self.told = label(role="quiet")
        self._errand = Errand(self)
        self._errand.came.connect(self._show_replay)
        self._errand.refused.connect(self._refuse)
        self._errand.progressed.connect(self.working.progress)
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.told)
        column.addWidget(self.working)
        column.addStretch(1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(waiting)
        self._pages.addWidget(self.pair)
        document.changed.connect(self._show_treaty)

    @property
    def chart(self) -> Chart | None:
        """The years as a chart, for export; None while there are none on show."""
        return self._chart if self._pages.currentIndex() == 1 else None

    def look_again(self) -> None:
        """Judge every year anew: the worlds may have become others."""
        self._asked = None
        self._show_treaty(self._document.treaty)

    def close_down(self) -> None:
        """End the work in the background."""
        self._errand.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_treaty(self._document.treaty)

    def _show_treaty(self, treaty: Treaty) -> None:
        self.strip.show_year(treaty.year)
        if not self.isVisible():
            return
        if treaty.origin not in template_names():
            self._asked = None
            self._errand.stop()
            self._say(
                self.tr("Only a treaty of history has a timeline: open one from the File menu.")
            )
        elif treaty.origin != self._asked:
            self._asked = treaty.origin
            self._say("")
            self.working.begin()
            self._errand.ask(partial(_replayed, treaty.origin, self.load))

    def _show_replay(self, came: tuple[Replay, Chart | None]) -> None:
        found, self._chart = came
        self.working.hide()
        self.replay = found
        self.strip.show_replay(found)
        self.strip.show_year(self._document.treaty.year)
        self.claims.setText("\n\n".join(map(self._claim_words, claims(found))))
        self._pages.setCurrentIndex(1)
        self.drawn.emit()

    def _claim_words(self, claim: Claim) -> str:
        return self.tr("“{says}” {holds}.\n{found}").format(
            says=shown(claim.says), holds=self._holds[claim.holds], found=shown(claim.found)
        )

    def _refuse(self, why: Sentence) -> None:
        self._say(shown(why))

    def _stop(self) -> None:
        self._errand.stop()
        self._asked = None
        self._say(self.tr("Stopped. Turn to this page again to go on."))

    def _say(self, words: str) -> None:
        self.working.hide()
        self.told.setText(words)
        self._pages.setCurrentIndex(0)
        self.drawn.emit()

    def _move(self, year: int, movement: str) -> None:
        self._document.edit(
            in_year(self._document.treaty, year),
            self.tr("move to {year}").format(year=year),
            merge=movement,
        )


def _replayed(template: str, load: LoadWorld, progress: Progress) -> tuple[Replay, Chart | None]:
    """Return the years of a treaty of history, and their chart if they are two or more."""
    found = replay(template, progress=progress, load=load)
    return found, replay_chart(found) if len(found.years) > 1 else None


def _within(strip: TimelineStrip) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(MARGIN, GRID // 2, MARGIN, GRID // 2)
    column.addWidget(strip)
    return made


def _scrolled(words: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
    column.addWidget(words)
    column.addStretch(1)
    made.setWidget(content)
    made.setAccessibleName(words.tr("What the article says"))
    return made
