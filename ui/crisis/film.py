"""The film of a crisis: its clock, and what each moment shows on the map and in its bar."""

from __future__ import annotations

import gc
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from sandbox.crisis.course import Course, Kind
from sandbox.crisis.trust import Trust
from ui.crisis.film_bar import FilmBar
from ui.crisis.scene import Scene
from ui.crisis.timing import Timing
from ui.crisis.told import force_words, sanctions_words, state_words
from ui.map.colours import map_colours
from ui.map.panel import MapPanel
from ui.map.shading import Shading
from ui.text import shown
from ui.theme import colours_of
from ui.widgets import reduced_motion

#: Milliseconds between two frames, and how much slower the film plays when it is slow.
_FRAME, _SLOWER = 33, 3.0

#: Milliseconds until the rest of a moment follows, where the film stands still.
_REST = 1

#: A step shown for fewer milliseconds is not said aloud while the film plays.
_SAYABLE = 400.0

#: The share of the first step by which the arrow has come to the victim.
_ARROW = 0.8

#: The steps up to which each party waits for the others.
_WAITING = (
    Kind.ATTACK,
    Kind.FINDING,
    Kind.SANCTIONS,
    Kind.JOINS,
    Kind.HESITATES,
    Kind.IF_EACH_WAITS,
)


@dataclass(frozen=True)
class _Opened:
    """What is open: a crisis, how the map shows it, and when."""

    course: Course
    trust: Trust
    scene: Scene
    timing: Timing


class CrisisFilm(QObject):
    """Plays one crisis at a time on the map; while it is closed nothing runs."""

    opened = Signal()
    closed = Signal()

    def __init__(self, panel: MapPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._map = panel
        self.bar = FilmBar(panel)
        self.bar.hide()
        self._film: _Opened | None = None
        self._time = 0.0
        self._shown = -1
        self._confidence: float | None = None
        self._clock = QTimer(self, interval=_FRAME)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._since = QElapsedTimer()
        #: Shows what is still missing of a moment while the film stands still.
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._draw)
        bar = self.bar
        bar.play_wanted.connect(self.toggle)
        bar.step_wanted.connect(self.step)
        bar.end_wanted.connect(self._go_to_end)
        bar.time_wanted.connect(self._scrub)
        bar.trust_wanted.connect(self.show_trust)
        bar.close_wanted.connect(self.close)
        bar.hidden.connect(self.pause)

    # The film as a whole

    @property
    def course(self) -> Course | None:
        """The crisis that is open, if one is."""
        return self._film.course if self._film else None

    @property
    def is_playing(self) -> bool:
        return self._clock.isActive()

    @property
    def number(self) -> int:
        """The step that is shown."""
        return self._shown

    @property
    def is_at_rest(self) -> bool:
        """Whether the moment is wholly shown, and the film stands still."""
        return not self.is_playing and not self._rest.isActive()

    @property
    def time_shown(self) -> float:
        """The moment shown, in milliseconds from the beginning."""
        return self._time

    @property
    def confidence(self) -> float | None:
        """The trust that the user has chosen; None while the film shows its steps."""
        return self._confidence

    def open(self, course: Course, trust: Trust) -> None:
        """Begin a film, and play it; with reduced motion show its first step."""
        scene, timing = Scene(course, trust, self._map.view.places), Timing(course.steps)
        self._film = _Opened(course, trust, scene, timing)
        self._time, self._shown, self._confidence = 0.0, -1, None
        said = [shown(step.told) for step in course.steps]
        said += [shown(trust.told(level.confidence)) for level in trust.levels]
        length = round(timing.total)
        self.bar.begin(said, length, trust.needed, moves=self._moves)
        self._map.begin_film(self)
        self.opened.emit()
        self._show()
        first = self.bar.play if self._moves else self.bar.time
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._moves:
            self.play()

    def close(self) -> None:
        """End the film, and show the answer again."""
        if self._film is None:
            return
        self.pause()
        self._rest.stop()
        had_keyboard = self.bar.isAncestorOf(self.bar.window().focusWidget() or self._map)
        self._film = None
        self._map.end_film()
        self.closed.emit()
        if had_keyboard:
            self._map.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _moves(self) -> bool:
        return not reduced_motion.is_reduced(self.bar)

    # Its time

    def play(self) -> None:
        """Play on; from the beginning once it has come to its end."""
        if self._film is None or not self._moves:
            return
        if self._confidence is not None or self._time >= self._film.timing.total:
            self._time = 0.0
        self._confidence = None
        self._since.start()
        if not self._clock.isActive():
            _hold_garbage(by=1)
        self._clock.start()
        self.bar.show_playing(is_playing=True)

    def pause(self) -> None:
        if self._clock.isActive():
            self._clock.stop()
            _hold_garbage(by=-1)
        self.bar.show_playing(is_playing=False)

    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def step(self, by: int) -> None:
        """Show another step, as it is once it is over."""
        self._go_to(self._shown + by)

    def _go_to_end(self, is_last: bool) -> None:
        if self._film is not None:
            self._go_to(len(self._film.course.steps) - 1 if is_last else 0)

    def _go_to(self, number: int) -> None:
        if self._film is None:
            return
        self.pause()
        number = min(max(number, 0), len(self._film.course.steps) - 1)
        # The last moment of the step, not the first of the next.
        self._seek(self._film.timing.start(number + 1) - 0.01)

    def _scrub(self, time: int) -> None:
        self.pause()
        self._seek(float(time))

    def _seek(self, time: float) -> None:
        self._confidence = None
        self._time = time
        self._show(by_hand=True)

    def _tick(self) -> None:
        if self._film is None:
            return
        passed = float(self._since.restart())
        self._time += passed / (_SLOWER if self.bar.slow.isChecked() else 1.0)
        if self._time >= self._film.timing.total:
            self._time = self._film.timing.total
            self.pause()
        self._show()

    # What is shown

    def redraw(self) -> None:
        """Show the moment again: in other colours, or in another drawing of the world."""
        if self._map.view.places:
            self._draw()

    def _show(self, *, by_hand: bool = False) -> None:
        """Show the moment, and say its step if it is a new one."""
        if self._film is None:
            return
        steps, timing = self._film.course.steps, self._film.timing
        number, _ = timing.at(self._time)
        if number != self._shown or by_hand:
            self._shown = number
            step = steps[number]
            lasts = timing.length(number) * (_SLOWER if self.bar.slow.isChecked() else 1.0)
            self.bar.show_trust(0.0 if step.kind in _WAITING else 1.0)
            self.bar.show_step(
                number,
                len(steps),
                shown(step.told),
                aloud=by_hand or lasts >= _SAYABLE,
            )
        self.bar.show_time(self._time)
        self._draw()

    def _draw(self) -> None:
        if self._film is None:
            return
        if self._confidence is not None:
            self._draw_trust(self._film, self._confidence)
            return
        course, scene = self._film.course, self._film.scene
        colours = map_colours(colours_of(self._map.view))
        number, share = self._film.timing.at(self._time)
        if not self._moves:
            share = 1.0
        step = course.steps[number]
        shading = scene.shading(scene.parts(number, share), colours)
        arrows = min(share / _ARROW, 1.0) if number == 0 else 1.0
        single = step.states if len(step.states) == 1 and step.ballot is None else ()
        self._show_frame(shading, arrows, single if number else ())
        before = course.steps[number - 1] if number else step
        odds = before.odds + (step.odds - before.odds) * min(2 * share, 1.0)
        is_met = step.upheld if share >= 0.5 else before.upheld
        if_trusting = any(each.kind is Kind.TRUSTS for each in course.steps[: number + 1])
        words = force_words(step.odds, course.required, is_met=step.upheld, if_trusting=if_trusting)
        self._weigh(odds, course.required, words, is_met=is_met)
        is_later = step.kind not in (Kind.ATTACK, Kind.FINDING)
        self._cover(course, share if step.kind is Kind.SANCTIONS else 1.0 if is_later else 0.0)

    def _draw_trust(self, film: _Opened, confidence: float) -> None:
        level = film.trust.at(confidence)
        colours = map_colours(colours_of(self._map.view))
        parts = film.scene.parts_at_trust(confidence)
        self._show_frame(film.scene.shading(parts, colours), 1.0, ())
        required, is_met = film.trust.required, level.upheld
        words = force_words(level.odds, required, is_met=is_met, if_trusting=False)
        self._weigh(level.odds, required, words, is_met=is_met)
        self._cover(film.course, 1.0)

    def _show_frame(self, shading: Shading, arrows: float, states: tuple[str, ...]) -> None:
        is_shown = self._map.show_frame(shading, arrows, states)
        if is_shown or self.is_playing:
            self._rest.stop()
        else:
            self._rest.start()

    def _weigh(self, odds: float, required: float, words: tuple[str, str], *, is_met: bool) -> None:
        """Show the odds on the balance, and in words those that they come to."""
        self.bar.force.show_words(*words)
        whole = odds + required
        self.bar.force.show_share(odds / whole if whole > 0 else 0.5, 0.5, is_met=is_met)

    def _cover(self, course: Course, share: float) -> None:
        """Show the coverage of sanctions, once they are told of."""
        self.bar.sanctions.show_words(*sanctions_words(course, is_told=share > 0))
        if course.coverage is None:
            self.bar.sanctions.show_share(0.0, None, is_met=False)
            return
        reached = course.coverage * min(2 * share, 1.0)
        is_met = course.coverage_met and share >= 0.5
        self.bar.sanctions.show_share(reached, course.coverage_required, is_met=is_met)

    # Trust

    def show_trust(self, confidence: float) -> None:
        """Show who acts if each expects that share of the others' pledges to be kept."""
        if self._film is None:
            return
        self.pause()
        trust = self._film.trust
        before = None if self._confidence is None else trust.at(self._confidence)
        self._confidence = confidence
        words = shown(trust.told(confidence))
        # What comes of it is said at once; another share alone is told with the slider.
        self.bar.tell_trust(words, aloud=before is not trust.at(confidence))
        self._draw()

    # What the map asks

    def told(self, code: str) -> str:
        """Return what a state does, and why, for its card."""
        return state_words(self._film.course, code) if self._film else ""

    def take_key(self, event: QKeyEvent) -> bool:
        """Obey Space, which plays and pauses; Escape first closes the card."""
        return event.key() == Qt.Key.Key_Space and self.bar.take_key(event)


#: How many films play, in all windows.
_playing = 0


def _hold_garbage(*, by: int) -> None:
    """Collect no garbage while a film plays: that would stop it for a tenth of a second.

    by: 1 where a film begins to play, -1 where it pauses.
    """
    global _playing
    _playing += by
    if _playing:
        gc.disable()
    else:
        gc.enable()
