"""The bar of a film: its sentence, the balance, the controls of its time, and trust."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.crisis.gauge import Gauge
from ui.crisis.sliders import JumpingSlider, TrustSlider
from ui.text import tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label

#: Of the sentences the longest are measured, to leave room for any.
_MEASURED = 8


class FilmBar(QWidget):
    """Shows what it is told, and emits what the user wants."""

    play_wanted = Signal()
    """Emitted when the film is to play or to pause."""

    step_wanted = Signal(int)
    """Emitted with how many steps to go on, or back if negative."""

    end_wanted = Signal(bool)
    """Emitted with True to go to the last step, False to the first."""

    time_wanted = Signal(int)
    """Emitted with the time to go to, in milliseconds."""

    trust_wanted = Signal(float)
    """Emitted with the share of the others' pledges that each is to expect to be kept."""

    close_wanted = Signal()
    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = label(role="heading")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._sentences: list[str] = []
        self.force = Gauge(is_scale=True)
        self.force.setToolTip(
            tooltip(
                self.tr(
                    "The victim and all who act, against what is required: the aggressors'"
                    " strength times the required odds. Past the middle the victim is held."
                )
            )
        )
        self.sanctions = Gauge(is_scale=False)
        self.sanctions.setToolTip(
            tooltip(
                self.tr(
                    "Coverage: the economic strength of the parties that apply sanctions, of that"
                    " of all states but the aggressors and the victim."
                )
            )
        )
        self.back = self._small("‹", self.tr("Step back"))
        self.play = button("")
        self.forward = self._small("›", self.tr("Step forward"))
        self.time = JumpingSlider()
        self.time.setAccessibleName(self.tr("Moment of the film"))
        self.number = label(role="small", wraps=False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slow = button(self.tr("Slow"))
        self.slow.setCheckable(True)
        self.slow.setAccessibleName(self.tr("Play slowly"))
        self.close_film = self._small("×", self.tr("Close the film"))
        self.trust = TrustSlider()
        self.trust.setAccessibleName(self.tr("Trust: share of the others' pledges expected"))
        self.trust.setToolTip(
            tooltip(
                self.tr(
                    "The share of the others' pledges that each party expects to be kept. The mark"
                    " is the confidence needed: from there on the victim is held."
                )
            )
        )
        self._trust_ends = (
            label(self.tr("Trust: each waits"), "small", wraps=False),
            label(self.tr("all trust one another"), "small", wraps=False),
        )
        self._lay_out()
        self._join()
        self.show_playing(is_playing=False)

    def _lay_out(self) -> None:
        gauges = QHBoxLayout()
        gauges.setSpacing(2 * MARGIN)
        gauges.addWidget(self.force, 5)
        gauges.addWidget(self.sanctions, 3)
        controls = QHBoxLayout()
        controls.setSpacing(GRID // 2)
        for part in (self.back, self.play, self.forward):
            controls.addWidget(part)
        controls.addSpacing(GRID)
        controls.addWidget(self.time, 1)
        controls.addSpacing(GRID)
        controls.addWidget(self.number)
        for part in (self.slow, self.close_film):
            controls.addWidget(part)
        trust = QHBoxLayout()
        trust.setSpacing(GRID)
        trust.addWidget(self._trust_ends[0])
        trust.addWidget(self.trust, 1)
        trust.addWidget(self._trust_ends[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.sentence)
        for row in (gauges, controls, trust):
            column.addLayout(row)
        self.play.setFixedWidth(
            max(self.play.fontMetrics().horizontalAdvance(words) for words in self._play_words())
            + 28
        )

    def _join(self) -> None:
        self.play.clicked.connect(self.play_wanted)
        self.back.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.forward.clicked.connect(lambda: self.step_wanted.emit(1))
        self.time.valueChanged.connect(self.time_wanted)
        self.close_film.clicked.connect(self.close_wanted)
        self.trust.moved.connect(self.trust_wanted)
        for part in (self.play, self.back, self.forward, self.time, self.slow, self.close_film):
            part.installEventFilter(self)

    def begin(
        self, sentences: Sequence[str], length: int, needed: float | None, *, moves: bool
    ) -> None:
        """Prepare for a film: all that it may say, its milliseconds, the confidence needed.

        moves: False for reduced motion, where the film only steps.
        """
        self._sentences = sorted(sentences, key=len)[-_MEASURED:]
        with QSignalBlocker(self.time):
            self.time.setRange(0, length)
        self.trust.show_needed(needed)
        widest = f"{len(sentences)} / {len(sentences)}"
        self.number.setMinimumWidth(self.number.fontMetrics().horizontalAdvance(widest))
        for part in (self.play, self.slow):
            part.setVisible(moves)
        self._make_room()

    def show_step(self, number: int, of: int, words: str, *, aloud: bool) -> None:
        """Show where the film is; aloud: whether a screen reader is to say it at once."""
        self.number.setText(f"{number + 1} / {of}")
        told = self.tr("Step {number} of {all}").format(number=number + 1, all=of)
        self.number.setAccessibleName(told)
        self.time.setAccessibleDescription(f"{told}. {words}")
        self.say(words, aloud=aloud)

    def show_time(self, time: float) -> None:
        with QSignalBlocker(self.time):
            self.time.setValue(round(time))

    def show_playing(self, *, is_playing: bool) -> None:
        play, pause = self._play_words()
        self.play.setText(pause if is_playing else play)
        name = self.tr("Pause the film") if is_playing else self.tr("Play the film")
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)

    def say(self, words: str, *, aloud: bool) -> None:
        """Show a sentence; aloud: have a screen reader say it now."""
        if words == self.sentence.text():
            return
        self.sentence.setText(words)
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.sentence, words))

    def show_trust(self, confidence: float) -> None:
        """Show the trust that a step presumes."""
        self.trust.show_confidence(confidence)
        self.trust.setAccessibleDescription("")

    def tell_trust(self, words: str, *, aloud: bool) -> None:
        """Say what comes of the trust that the user chose: it is no step of the film."""
        self.number.clear()
        self.trust.setAccessibleDescription(words)
        self.say(words, aloud=aloud)

    def _play_words(self) -> tuple[str, str]:
        return self.tr("▶ Play"), self.tr("❚❚ Pause")

    def _small(self, sign: str, name: str) -> QPushButton:
        made = button(sign, "small")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFixedSize(QSize(30, 30))
        return made

    def _make_room(self) -> None:
        """Leave room for the longest sentence, so that no other moves what is below it."""
        metrics, width = self.sentence.fontMetrics(), self.width() - 2 * MARGIN
        room = QRect(0, 0, max(width, 100), 1000)
        wraps = Qt.TextFlag.TextWordWrap
        heights = [metrics.boundingRect(room, wraps, said).height() for said in self._sentences]
        height = max([metrics.lineSpacing(), *heights])
        if self.sentence.minimumHeight() != height:
            self.sentence.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        # Qt moves the keyboard from button to button by arrows, and a slider by a little.
        return (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._take_arrow(event)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Obey a key that no control has used: Space and Escape; return whether it is one."""
        key = event.key()
        if key == Qt.Key.Key_Space and self.play.isVisible():
            self.play_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self.step_wanted.emit(1)
        elif key == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            return False
        return True

    def _take_arrow(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step_wanted.emit(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.end_wanted.emit(key == Qt.Key.Key_End)
        else:
            return False
        return True
