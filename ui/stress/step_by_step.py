"""Step by step: who joins when, and why the rest do not."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sandbox.response.step_by_step import Move, Stage, StepByStep
from sandbox.treaty.settings import Mood
from ui import text
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets import reduced_motion
from ui.widgets.choices import Choice
from ui.widgets.labels import button, label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

#: Milliseconds for which each step is shown while the steps play.
PACE = 1200


class StepByStepView(QWidget):
    """Steps through the stages of a response, and lists what each party does and why."""

    pointed_out = Signal(tuple)
    """Emitted with the states that the user points at or selects."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_mood: dict[Mood, StepByStep] = {}
        self._steps: StepByStep | None = None
        self._names: dict[str, str] = {}
        self._at = 0
        self.note = label()
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self.note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.first = self._button("«", self.tr("First step"), lambda: self.go_to(0))
        self.back = self._button("‹", self.tr("Step back"), lambda: self.go_to(self._at - 1))
        self.play = self._button(self.tr("Play"), self.tr("Play the steps"), self._play)
        self.next = self._button("›", self.tr("Next step"), lambda: self.go_to(self._at + 1))
        self.last = self._button("»", self.tr("Last step"), lambda: self.go_to(self._end))
        self.number = label(role="small", wraps=False)
        self.mood = Choice(
            {Mood.HESITANT: self.tr("if hesitant"), Mood.RESOLUTE: self.tr("if resolute")}
        )
        self.mood.setAccessibleName(self.tr("Mood of the steps"))
        self.mood.setMinimumContentsLength(10)
        self.mood.setToolTip(
            self.tr(
                "Hesitant: parties join as they see others act. Resolute: all begin, and those"
                " withdraw who are left too few."
            )
        )
        self.mood.picked.connect(self._take_up)
        self._clock = QTimer(self, interval=PACE)
        self._clock.timeout.connect(self._tick)
        name = self.tr("Parties, and why they act or not")
        self.table = RowsTable(name, self._columns(), dict.fromkeys((2, 3, 4), 76) | {0: 56})
        self.table.chosen.connect(self._look_at)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID // 2)
        for part in (self.first, self.back, self.next, self.last, self.play):
            buttons.addWidget(part)
        buttons.addSpacing(GRID)
        buttons.addWidget(self.number)
        buttons.addStretch(1)
        buttons.addWidget(self.mood)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(buttons)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)

    def show_steps(self, steps_by_mood: dict[Mood, StepByStep], names: dict[str, str]) -> None:
        """Show how a response comes about in either mood, from its end."""
        self._by_mood, self._names = steps_by_mood, names
        self._take_up()

    def _take_up(self) -> None:
        steps = self._by_mood[self.mood.choice]
        if steps == self._steps:
            return
        self._clock.stop()
        self._steps = steps
        self.table.show_rows(steps.moves)
        self.play.setVisible(not reduced_motion.is_reduced(self))
        self._show(self._end)

    @property
    def stage(self) -> Stage | None:
        """The stage shown."""
        return self._steps.stages[self._at] if self._steps else None

    @property
    def _end(self) -> int:
        return len(self._steps.stages) - 1 if self._steps else 0

    def go_to(self, number: int) -> None:
        """Show a stage, and who acts in it on the map."""
        self._clock.stop()
        self._go(number)

    def _go(self, number: int) -> None:
        self._show(min(max(number, 0), self._end))
        if self.stage is not None:
            self.pointed_out.emit(self.stage.acting)

    def _show(self, number: int) -> None:
        self._at = number
        stage = self.stage
        if stage is None:
            return
        self.note.setText(shown(stage.told))
        self.number.setText(
            self.tr("Step {number} of {all}").format(number=number + 1, all=self._end + 1)
        )
        self.table.select(lambda move: move.state in stage.changed)
        for part, is_open in (
            (self.first, number > 0),
            (self.back, number > 0),
            (self.next, number < self._end),
            (self.last, number < self._end),
        ):
            part.setEnabled(is_open)

    def _play(self) -> None:
        self._go(0)
        self._clock.start()

    def _tick(self) -> None:
        self._go(self._at + 1)
        if self._at == self._end:
            self._clock.stop()

    def _look_at(self, move: Move) -> None:
        self._clock.stop()
        self.note.setText(shown(move.reason))
        self.pointed_out.emit((move.state,))

    def _button(self, sign: str, name: str, slot: object) -> QPushButton:
        made = button(sign)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(slot)
        return made

    def _columns(self) -> list[Column[Move]]:
        return [
            Column(
                self.tr("Step"),
                self.tr("The step at which the party joins or withdraws"),
                is_figure=True,
                shown=lambda move: "–" if move.round is None else str(move.round + 1),
                key=lambda move: 999 if move.round is None else move.round,
            ),
            Column(
                self.tr("Party"),
                self.tr("A state bound by the treaty"),
                shown=self._party,
                tells=lambda move: shown(move.reason),
            ),
            self._figure(
                self.tr("Needs"),
                self.tr("The odds at which it acts, its own forces included (threshold odds)"),
                attrgetter("threshold"),
            ),
            self._figure(
                self.tr("Sees"),
                self.tr("The odds that it sees, its own forces included"),
                attrgetter("seen"),
            ),
            self._figure(
                self.tr("Brings"),
                self.tr("Its forces, to 1 of the aggressors' strength"),
                attrgetter("brings"),
            ),
        ]

    def _party(self, move: Move) -> str:
        """Return a party and what it does; screen readers read the same text."""
        name = self._names.get(move.state, move.state)
        if move.acts:
            return self.tr("{state} acts").format(state=name)
        if move.round is None:
            return self.tr("{state} waits").format(state=name)
        return self.tr("{state} withdraws").format(state=name)

    @staticmethod
    def _figure(title: str, tip: str, of: Callable[[Move], float]) -> Column[Move]:
        return Column(
            title,
            tip,
            is_figure=True,
            shown=lambda move: text.odds(of(move)),
            key=of,
            tells=lambda move: shown(move.reason),
        )
