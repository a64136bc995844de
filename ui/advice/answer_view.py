"""The answer to what it would take: the changes in words, what they do, and a button for them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sandbox.analysis.advice.advice import Advice, LostThreat, Priced
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.world.world import World
from ui.advice.advice_job import AdviceFound, Way
from ui.advice.effects_view import EffectsView
from ui.advice.mend_lines import cost_tip
from ui.text import capital, listed, shown, tooltip
from ui.theme import GRID
from ui.widgets.labels import button, label
from ui.widgets.relayout import lay_out


class AnswerView(QWidget):
    """Shows one way to the goal at a time, or the threats that prove that there is none."""

    applied = Signal(object)
    """Emitted with the Way that the user wants."""

    pointed_out = Signal(tuple)
    """Emitted with the states that a way asks, to be shown on the map."""

    threat_wanted = Signal(object)
    """Emitted with a LostThreat to be shown on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: AdviceFound | None = None
        self.goal = label(role="heading")
        self.result = label()
        self.reason = label()
        self.threats = _Rows()
        self.changes = _Rows()
        self.caveat = label(
            self.tr("Costs are assumptions about how hard a change is to ask; you can edit them."),
            "small",
        )
        self.apply = button(self.tr("Apply"), "primary")
        self.apply.setToolTip(tooltip(self.tr("Make these changes; one Undo takes all back")))
        self.apply.clicked.connect(self._apply)
        self.back, self.on = button("‹", "row"), button("›", "row")
        self.back.setAccessibleName(self.tr("The way before"))
        self.on.setAccessibleName(self.tr("The next way"))
        for step, arrow in ((-1, self.back), (1, self.on)):
            arrow.setToolTip(arrow.accessibleName())
            arrow.clicked.connect(lambda _=False, step=step: self._step(step))
        self.number = label(role="quiet", wraps=False)
        self.point = button(self.tr("Show on the map"))
        self.point.clicked.connect(self._point)
        self.stale = label(role="notice")
        self.effects_title = label(role="heading")
        self.effects = EffectsView()
        self._controls = QWidget()
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.back)
        row.addWidget(self.number)
        row.addWidget(self.on)
        row.addStretch(1)
        row.addWidget(self.point)
        row.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (
            self.goal,
            self.result,
            self.reason,
            self.threats,
            self.stale,
            self._controls,
            self.changes,
            self.caveat,
            self.effects_title,
            self.effects,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.say("")

    @property
    def way(self) -> Way | None:
        """The way on show."""
        found = self.found
        return found.ways[found.place] if found is not None and found.ways else None

    def say(self, words: str) -> None:
        """Show a sentence in place of an answer."""
        self.found = None
        self.goal.hide()
        self.result.hide()
        self.reason.setText(words)
        self.reason.setVisible(bool(words))
        for part in (self.threats, self.stale, self._controls, self.changes, self.caveat):
            part.hide()
        self.effects_title.hide()
        self.effects.hide()

    def show_found(self, found: AdviceFound) -> None:
        """Show an answer."""
        self.say("")
        self.found = found
        advice, world = found.advice, found.question.draft.world
        self.goal.setText(capital(shown(advice.goal_words)))
        self.result.setText(self._result(advice))
        self.result.setToolTip(tooltip(self._how()))
        for part in (self.goal, self.result):
            part.show()
        reason = shown(advice.reason) if advice.reason else ""
        if advice.because:
            reason = self.tr("Whatever is changed, these cannot all be held:")
            if len(advice.because) == 1:
                reason = self.tr("Whatever is changed, this cannot be held:")
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.threats.show_parts([self._threat(threat, world) for threat in advice.because])
        if found.ways:
            self._turn(found.place)
        lay_out(self.goal)

    def set_stale(self, *, is_stale: bool, is_applied: bool) -> None:
        """Tell whether the treaty has changed since the question was asked, and by this answer."""
        words = self.tr("The treaty has changed since. Find again.")
        if is_applied:
            words = self.tr("Applied to the treaty. Undo takes all of it back.")
        self.stale.setText(words)
        is_shown = self.found is not None
        self.stale.setVisible(is_stale and is_shown)
        self.apply.setEnabled(not is_stale)

    def _step(self, by: int) -> None:
        assert self.found is not None
        self._turn(self.found.place + by)

    def _turn(self, place: int) -> None:
        """Show another of the ways."""
        assert self.found is not None
        ways = self.found.ways
        place = min(max(place, 0), len(ways) - 1)
        self.found = replace(self.found, place=place)
        way = ways[place]
        self.number.setText(
            self.tr("{number} of {count}: cost {cost}").format(
                number=place + 1, count=len(ways), cost=way.cost
            )
        )
        self.number.setToolTip(tooltip(cost_tip()))
        for arrow in (self.back, self.on):
            arrow.setVisible(len(ways) > 1)
        self.back.setEnabled(place > 0)
        self.on.setEnabled(place < len(ways) - 1)
        self.point.setVisible(bool(way.states))
        self.changes.show_parts([self._change(each) for each in way.changes])
        self._controls.show()
        self.caveat.show()
        before, after = self.found.before, way.card
        self.effects.show_cards(before, after)
        named = shown(DRAFT_NAMES[after.name])
        title = self.tr("What it changes (it stays: {name})").format(name=named)
        if before.name is not after.name:
            title = self.tr("What it changes (from {before} to {after})").format(
                before=shown(DRAFT_NAMES[before.name]), after=shown(DRAFT_NAMES[after.name])
            )
        self.effects_title.setText(title)
        for part in (self.effects_title, self.effects):
            part.show()
        self._point()

    def _change(self, each: Priced) -> QWidget:
        words = self.tr("• {change} (cost {cost})").format(
            change=shown(each.sentence).removesuffix("."), cost=each.cost
        )
        if each.why is not None:
            words = f"{words} {shown(each.why)}"
        made = label(words)
        made.setToolTip(tooltip(cost_tip()))
        return made

    def _threat(self, threat: LostThreat, world: World) -> QPushButton:
        words = self.tr("{aggressors} against {victim}").format(
            aggressors=listed(world.names(threat.aggressors)),
            victim=world.state(threat.victim).name,
        )
        made = button(words, "link")
        made.setToolTip(self.tr("Show on the map"))
        made.clicked.connect(lambda: self.threat_wanted.emit(threat))
        return made

    def _apply(self) -> None:
        if self.way is not None:
            self.applied.emit(self.way)

    def _point(self) -> None:
        if self.way is not None:
            self.pointed_out.emit(self.way.states)

    def _result(self, advice: Advice) -> str:
        """Return how cheap it is, and how sure that is."""
        if advice.impossible:
            return self.tr("Impossible: no change that is allowed reaches it.")
        if advice.is_met_already:
            return self.tr("The treaty reaches it as it stands.")
        if advice.cost is None:
            return self.tr(
                "Nothing was found in this time; it would cost at least {bound}. Give it more"
                " seconds."
            ).format(bound=advice.bound or 0)
        if advice.proven:
            return self.tr("Proven least: cost {cost}").format(cost=advice.cost)
        return self.tr("Cheapest found: cost {cost}; it cannot be below {bound}").format(
            bound=advice.bound or 0, cost=advice.cost
        )

    def _how(self) -> str:
        return self.tr(
            "Proven least: no cheaper set of the changes that are allowed reaches it (integer"
            " programming; every answer is judged by the program itself). Cheapest found: the time"
            " ran out before that was proven. Give it more seconds."
        )


class _Rows(QWidget):
    """Parts below one another, replaced together; hidden without any."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)

    def show_parts(self, parts: list[QWidget] | list[QPushButton]) -> None:
        for part in self.parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = list(parts)
        for part in self.parts:
            self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(parts))
