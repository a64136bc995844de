"""Who would sign: who leaves at a ratio, in which order, and what those who stay still hold."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from sandbox.analysis.participation.departures import Departure, Remaining, StillHeld
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.sentences import Sentence
from sandbox.world.world import World
from ui.advice.effects_view import EffectsView
from ui.background.background_task import BackgroundTask
from ui.participation import figures
from ui.participation.participation_job import Participation, WhatRemains, judge_remaining
from ui.participation.ratio_slider import RatioSlider
from ui.participation.source import ParticipationSource
from ui.text import capital, percent, shown, strength, tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label

#: So many of those who leave together are named, and so many groups.
_NAMES, _GROUPS = 8, 6


class SignersView(QWidget):
    """The ratio on a slider; below it who leaves, and what is held before and after."""

    drafted = Signal(object)
    """Emitted with the WhatRemains that is to become the treaty."""

    def __init__(self, source: ParticipationSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._found: Participation | None = None
        self._judged: WhatRemains | None = None
        self._asked: tuple[str, ...] | None = None
        question = label(
            self.tr(
                "A party leaves if, for each attack on it averted, it must send more of its own"
                " strength than this many times:"
            )
        )
        question.setToolTip(tooltip(self._how()))
        self.ratio = RatioSlider(self.tr("Ratio that a party bears"), self._how())
        self.ratio.moved.connect(source.set_ratio)
        self.stay = label(role="heading")
        self.order = label()
        self.order.setToolTip(
            tooltip(
                self.tr(
                    "Those with the highest ratio leave first; then the others are asked again,"
                    " until nobody has a higher one (the self-enforcing treaty: Barrett 1994)."
                )
            )
        )
        self.remark = label(role="small")
        self._table = QWidget()
        self.figures = self._held_table()
        self.name = label(role="heading")
        self.effects = EffectsView()
        self.draft = button(self.tr("Make a draft of what remains"))
        self.draft.setToolTip(
            tooltip(self.tr("Keep only those who would sign; one Undo takes all back"))
        )
        self.draft.clicked.connect(self._draft)
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_judged)
        self._task.refused.connect(self._refuse)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID)
        for part in (
            question,
            self.ratio,
            self.stay,
            self.order,
            self.remark,
            self._table,
            self.name,
            self.effects,
        ):
            column.addWidget(part)
        column.addWidget(self.draft, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        source.ratio_changed.connect(self._show)
        self._show()

    @property
    def judged(self) -> WhatRemains | None:
        """What remains at the ratio, once its verdict is known."""
        return self._judged

    def show_found(self, found: Participation | None) -> None:
        """Show what is known of a draft; None: nothing yet."""
        if found is not self._found:
            self._found = found
            self._task.stop()
            self._asked = self._judged = None
            self._show()

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()

    def _how(self) -> str:
        return self.tr(
            "The ratio of burden to benefit (ρ). What an attack averted is worth to a state, set"
            " against the cost of war, is not known: move the ratio and see who leaves. At ∞ all"
            " stay."
        )

    def _show(self) -> None:
        """Show who leaves at the ratio, and ask for the verdict on what remains."""
        self.ratio.show_ratio(self._source.ratio)
        found = self._found
        for part in (self.stay, self.order, self._table, self.remark, self.draft):
            part.setVisible(found is not None)
        if found is None:
            self._forget_verdict()
            return
        remaining = found.departures.at(self._source.ratio)
        self.stay.setText(self._stay(found, remaining))
        self.order.setText(self._order(found, remaining))
        self.order.setVisible(bool(remaining.left))
        self.remark.setText(self._remark(found, remaining))
        self.remark.setVisible(bool(self.remark.text()))
        for (before, after), written in zip(self.figures, _WRITTEN, strict=True):
            before.setText(written(found.departures.before))
            after.setText(written(remaining.held))
        self._judge(found, remaining)

    def _judge(self, found: Participation, remaining: Remaining) -> None:
        if self._asked != remaining.stay:
            self._asked = remaining.stay
            self._forget_verdict()
            if remaining.left and remaining.stay:
                self._task.ask(partial(judge_remaining, found, remaining.ratio))
            else:
                self._task.stop()

    def _forget_verdict(self) -> None:
        self._judged = None
        self.name.hide()
        self.effects.hide()
        self.draft.setEnabled(False)

    def _show_judged(self, judged: WhatRemains) -> None:
        self._judged = judged
        before, after = (
            capital(shown(DRAFT_NAMES[card.name])) for card in (judged.before, judged.after)
        )
        words = self.tr("What remains is still called: {name}").format(name=after)
        if before != after:
            words = self.tr("What remains; from {before} to {after}").format(
                before=before, after=after
            )
        self.name.setText(words)
        self.effects.show_cards(judged.before, judged.after)
        self.name.show()
        self.effects.setVisible(bool(self.effects.rows))
        self.draft.setEnabled(True)

    def _refuse(self, why: Sentence) -> None:
        self.name.setText(shown(why))
        self.name.show()

    def _draft(self) -> None:
        if self._judged is not None:
            self.drafted.emit(self._judged)

    def _stay(self, found: Participation, remaining: Remaining) -> str:
        parties = len(found.departures.parties)
        if not remaining.left:
            return self.tr("All {parties} parties would sign.").format(parties=parties)
        if not remaining.stay:
            return self.tr("None of the {parties} parties would sign.").format(parties=parties)
        return self.tr("{stay} of {parties} parties would sign.").format(
            stay=len(remaining.stay), parties=parties
        )

    def _order(self, found: Participation, remaining: Remaining) -> str:
        """Return who leaves, one group after the other."""
        world, ratio = found.draft.world, remaining.ratio
        groups = []
        for step in found.departures.steps:
            if step.ratio <= ratio:
                break
            groups.append(step)
        lines = [self._group(number, step, world) for number, step in enumerate(groups[:_GROUPS])]
        if len(groups) > _GROUPS:
            rest = [one.state for step in groups[_GROUPS:] for one in step.states]
            lines.append(
                self.tr("after them: {names}").format(names=figures.some_names(world, rest, _NAMES))
            )
        return "\n".join(lines)

    def _group(self, number: int, step: Departure, world: World) -> str:
        names = figures.some_names(world, [one.state for one in step.states], _NAMES)
        if math.isinf(step.ratio):
            # Those who have left help no one: who gained before may gain nothing now.
            words = (
                self.tr("{number}. {names}: force sent, nothing gained any more")
                if number
                else self.tr("{number}. {names}: force sent, nothing gained")
            )
            return words.format(number=number + 1, names=names)
        return self.tr("{number}. {names}: ratio {ratio}").format(
            number=number + 1, names=names, ratio=figures.ratio(step.ratio)
        )

    def _remark(self, found: Participation, remaining: Remaining) -> str:
        """Say what the slider cannot change, and whether others might stay together."""
        said = []
        finite = [step.ratio for step in found.departures.steps if not math.isinf(step.ratio)]
        if remaining.left and not finite:
            said.append(
                self.tr(
                    "It is the same at every ratio: those who gain nothing leave first, and"
                    " without them those who follow gain nothing either."
                )
            )
        if remaining.left and not remaining.greatest:
            said.append(
                self.tr(
                    "Larger groups than this one might hold together, too: this is what is left"
                    " when they leave one after another."
                )
            )
        return " ".join(said)

    def _held_table(self) -> list[tuple[QLabel, QLabel]]:
        """Make the table of what is held; return its cells, before and after, by rows."""
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for column, words in ((1, self.tr("all sign")), (2, self.tr("what remains"))):
            heading = label(words, "quiet", wraps=False)
            grid.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignRight)
        tip = self.tr("Of the likely attacks that the victim could not hold alone")
        cells = []
        for row, (words, told) in enumerate(
            (
                (self.tr("Strength of the parties, of the world's"), ""),
                (self.tr("Attacks held if each waits"), tip),
                (self.tr("Attacks held if they trust one another"), tip),
                (self.tr("Attacks held if every pledge is kept"), tip),
            ),
            start=1,
        ):
            name, before, after = label(words), label(wraps=False), label(wraps=False)
            name.setToolTip(tooltip(told))
            grid.addWidget(name, row, 0)
            for column, cell in ((1, before), (2, after)):
                cell.setAccessibleName(words)
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignRight)
            cells.append((before, after))
        return cells


def _share(value: float | None) -> str:
    return "–" if value is None else percent(value)


#: How the cells of the table are written, by rows.
_WRITTEN: tuple[Callable[[StillHeld], str], ...] = (
    lambda held: strength(held.strength),
    lambda held: _share(held.hesitant),
    lambda held: _share(held.resolute),
    lambda held: _share(held.kept),
)
