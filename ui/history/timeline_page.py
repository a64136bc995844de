"""Timeline: a treaty judged in every year with data; one of history beside the article's claims."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from sandbox import load_world
from sandbox.history.claims import Claim, Holds, claims
from sandbox.history.replay import Replay, replay, replay_draft
from sandbox.history.replay_chart import replay_chart
from sandbox.report.charts.chart import Chart
from sandbox.sentences import Sentence
from sandbox.treaty.templates import in_year, is_template
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import LoadWorld
from ui.background.background_task import BackgroundTask, Progress
from ui.documents.document import Document
from ui.history.timeline_strip import TimelineStrip
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets.busy_indicator import BusyIndicator
from ui.widgets.labels import label
from ui.widgets.side_by_side import SideBySide

#: Pixels from which years and claims stand beside each other.
_WIDE = 980


class TimelinePage(QWidget):
    """A click on a year changes the window's year. The page judges the years when it is visible."""

    drawn = Signal()
    """Emitted when there is another chart to export, or none."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        #: The template whose years are asked for, or the draft as in the year 1.
        self._asked: str | Treaty | None = None
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
        self.side_by_side = SideBySide(
            (self.tr("Years"), _within(self.strip)),
            (self.tr("What the article says"), _scrolled(self.claims)),
            wide=_WIDE,
        )
        self.side_by_side.split.setSizes([640, 360])
        self.busy_indicator = BusyIndicator(self.tr("Judging every year with data"))
        self.busy_indicator.stopped.connect(self._stop)
        self.note = label(role="quiet")
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_replay)
        self._task.refused.connect(self._refuse)
        self._task.progressed.connect(self.busy_indicator.progress)
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.note)
        column.addWidget(self.busy_indicator)
        column.addStretch(1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(waiting)
        self._pages.addWidget(self.side_by_side)
        document.changed.connect(self._show_treaty)

    @property
    def chart(self) -> Chart | None:
        """The years as a chart, for export; None while none are shown."""
        return self._chart if self._pages.currentIndex() == 1 else None

    def look_again(self) -> None:
        """Judge every year again, because the worlds may have changed."""
        self._asked = None
        self._show_treaty(self._document.treaty)

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_treaty(self._document.treaty)

    def _show_treaty(self, treaty: Treaty) -> None:
        self.strip.show_year(treaty.year)
        if not self.isVisible():
            return
        # A draft has the same terms in every year; its own year makes no difference.
        asked = (is_template(treaty) and treaty.origin) or treaty.with_(year=1)
        if not treaty.bound:
            self._asked = None
            self._task.stop()
            self._say(self.tr("No state is a party yet, so there is nothing to judge in any year."))
        elif asked != self._asked:
            # The years of a draft stay while those of its next edit are judged.
            is_edit = isinstance(asked, Treaty) and isinstance(self._asked, Treaty)
            self._asked = asked
            if not is_edit or self._pages.currentIndex() == 0:
                self._say("")
                self.busy_indicator.begin()
            self._task.ask(partial(_replayed, asked, self.load))

    def _show_replay(self, came: tuple[Replay, Chart | None]) -> None:
        found, self._chart = came
        self.busy_indicator.hide()
        self.replay = found
        self.strip.show_replay(found)
        self.strip.show_year(self._document.treaty.year)
        self.claims.setText(
            "\n\n".join(map(self._claim_words, claims(found)))
            if found.reference
            else self.tr(
                "The draft as it stands, in the world of each year. What the article says is held"
                " against treaties of history, which met its cases: open one unchanged from the"
                " File menu."
            )
        )
        self._pages.setCurrentIndex(1)
        self.drawn.emit()

    def _claim_words(self, claim: Claim) -> str:
        return self.tr("“{says}” {holds}.\n{found}").format(
            says=shown(claim.says), holds=self._holds[claim.holds], found=shown(claim.found)
        )

    def _refuse(self, why: Sentence) -> None:
        self._say(shown(why))

    def _stop(self) -> None:
        self._task.stop()
        self._asked = None
        self._say(self.tr("Stopped. Turn to this page again to go on."))

    def _say(self, words: str) -> None:
        self.busy_indicator.hide()
        self.note.setText(words)
        self._pages.setCurrentIndex(0)
        self.drawn.emit()

    def _move(self, year: int, movement: str) -> None:
        self._document.edit(
            in_year(self._document.treaty, year),
            self.tr("move to {year}").format(year=year),
            merge=movement,
        )


def _replayed(
    asked: str | Treaty, load: LoadWorld, progress: Progress
) -> tuple[Replay, Chart | None]:
    """Return the years of a template or a draft, and their chart if there are at least two."""
    if isinstance(asked, Treaty):
        found = replay_draft(asked, progress, load)
    else:
        found = replay(asked, progress=progress, load=load)
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
