"""The first part of the question what it would take: what the treaty is to reach."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sandbox.analysis.advice.goals import (
    AllHeld,
    AllSign,
    Attacks,
    CriterionMet,
    Goal,
    NameReached,
    PlainGoal,
    ShareHeld,
    ThreatHeld,
)
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.results.coalitions import Pool
from sandbox.treaty.settings import Mood
from sandbox.world.world import World
from ui.text import capital, listed, shown, tooltip
from ui.theme import GRID
from ui.threat_selection import ThreatSelection
from ui.widgets.choices import Choice, field, line
from ui.widgets.labels import label
from ui.widgets.number_fields import DecimalField, WholeNumberField

#: The most states of a coalition that a goal may name, and the share asked for at first.
_LARGEST = 5
_PERCENT = 80

#: The ratio at which all are to sign at first, and the highest.
_RATIO, _HIGHEST = 1.0, 1_000_000.0

#: The names that somebody may want; of the others there is nothing to reach.
_NAMES = (DraftName.COLLECTIVE_SECURITY, DraftName.COLLECTIVE_DEFENCE)


class GoalKind(Enum):
    """What sort of thing is to be reached."""

    THREAT = auto()
    ALL = auto()
    SHARE = auto()
    CRITERION = auto()
    NAME = auto()


@dataclass(frozen=True)
class GoalChoices:
    """What is chosen in a `GoalChooser`, field by field."""

    kind: GoalKind
    largest: int
    pool: Pool
    percent: int
    attacks: Attacks
    criterion: str
    name: DraftName
    mood: Mood
    all_sign: bool
    ratio: float


class GoalChooser(QWidget):
    """A choice of what is to be reached, and what else that needs to know."""

    changed = Signal()

    def __init__(self, threat: ThreatSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threat = threat
        self._world: World | None = None
        self.kind = Choice(
            {
                GoalKind.THREAT: self.tr("This attack is held"),
                GoalKind.ALL: self.tr("Every aggressor is held"),
                GoalKind.SHARE: self.tr("A share of likely attacks is held"),
                GoalKind.CRITERION: self.tr("A criterion is met"),
                GoalKind.NAME: self.tr("The draft earns a name"),
            }
        )
        self.attack = label(role="quote")
        self.largest = WholeNumberField(1, _LARGEST)
        self.largest.setButtonSymbols(WholeNumberField.ButtonSymbols.UpDownArrows)
        self.pool = Choice(
            {
                Pool.PLAUSIBLE: self.tr("plausible aggressors"),
                Pool.ANY: self.tr("any states at all"),
            }
        )
        self.percent = WholeNumberField(1, 100)
        self.percent.setValue(_PERCENT)
        self.attacks = Choice(
            {
                Attacks.PROTECTED: self.tr("on those protected"),
                Attacks.GREAT_POWERS: self.tr("by great powers"),
            }
        )
        criteria = sorted(all_criteria(), key=lambda each: each.order)
        self.criterion = Choice({each.key: capital(shown(each.name)) for each in criteria})
        self.name = Choice({name: capital(shown(DRAFT_NAMES[name])) for name in _NAMES})
        self.mood = Choice(
            {
                Mood.HESITANT: self.tr("even if each party waits for the others"),
                Mood.RESOLUTE: self.tr("if the parties trust one another"),
            }
        )
        self._mood = field(
            self.tr("Held"),
            self.mood,
            self.tr("Hesitant and resolute: the least and the greatest equilibrium of who acts"),
        )
        signing = self.tr(
            "Nobody would carry too much: for each attack on it averted, a party sends at most so"
            " many times its own strength (ρ, the ratio of burden to benefit, see Who carries it?),"
            " by the changed treaty."
        )
        self.all_sign = QCheckBox(self.tr("And every party would still sign"))
        self.all_sign.setToolTip(tooltip(signing))
        self.ratio = DecimalField(0.0, _HIGHEST, 1.0, 2)
        self.ratio.setValue(_RATIO)
        self._ratio = line(self.tr("At a ratio of at most"), self.ratio, signing)
        #: What belongs to a kind of goal, and is hidden for the others.
        self._details = {
            GoalKind.THREAT: (self.attack,),
            GoalKind.ALL: (
                field(self.tr("At most so many states together"), self.largest),
                field(
                    self.tr("From among"),
                    self.pool,
                    self.tr(
                        "Plausible: of each victim the states near it, its rivals and the great"
                        " powers"
                    ),
                ),
            ),
            GoalKind.SHARE: (
                field(
                    self.tr("Held of 100 likely attacks"),
                    self.percent,
                    self.tr("Of those that a victim could not hold alone"),
                ),
                field(self.tr("Attacks"), self.attacks),
            ),
            GoalKind.CRITERION: (field(self.tr("Criterion"), self.criterion),),
            GoalKind.NAME: (field(self.tr("Name"), self.name),),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(field(self.tr("What should be reached?"), self.kind))
        for parts in self._details.values():
            for part in parts:
                column.addWidget(part)
        column.addWidget(self._mood)
        column.addWidget(self.all_sign)
        column.addWidget(self._ratio)
        self._ratio.setVisible(False)
        self.all_sign.toggled.connect(self._ratio.setVisible)
        self.all_sign.toggled.connect(lambda _: self.changed.emit())
        self.ratio.entered.connect(lambda _: self.changed.emit())
        self.kind.currentIndexChanged.connect(self._show_kind)
        threat.changed.connect(self._show_attack)
        self._show_kind()
        self._show_attack()

    @property
    def goal(self) -> Goal | None:
        """What is chosen; None while an attack is to be held and none is marked."""
        goal = self._plain_goal
        if goal is None or not self.all_sign.isChecked():
            return goal
        return AllSign(goal, self.ratio.value())

    @property
    def _plain_goal(self) -> PlainGoal | None:
        mood, threat = self.mood.choice, self._threat
        match self.kind.choice:
            case GoalKind.ALL:
                return AllHeld(self.largest.whole, mood, self.pool.choice)
            case GoalKind.SHARE:
                return ShareHeld(self.percent.whole, mood, self.attacks.choice)
            case GoalKind.CRITERION:
                return CriterionMet(self.criterion.choice)
            case GoalKind.NAME:
                return NameReached(self.name.choice)
        if threat.victim is None or not threat.aggressors:
            return None
        return ThreatHeld(threat.aggressors, threat.victim, mood)

    @property
    def choices(self) -> GoalChoices:
        """All that is chosen, of the other kinds of goal too."""
        return GoalChoices(
            self.kind.choice,
            self.largest.whole,
            self.pool.choice,
            self.percent.whole,
            self.attacks.choice,
            self.criterion.choice,
            self.name.choice,
            self.mood.choice,
            self.all_sign.isChecked(),
            self.ratio.value(),
        )

    def show_choices(self, choices: GoalChoices) -> None:
        """Choose what another chooser had chosen."""
        self.largest.setValue(choices.largest)
        self.pool.show_choice(choices.pool)
        self.percent.setValue(choices.percent)
        self.attacks.show_choice(choices.attacks)
        self.criterion.show_choice(choices.criterion)
        self.name.show_choice(choices.name)
        self.mood.show_choice(choices.mood)
        self.all_sign.setChecked(choices.all_sign)
        self.ratio.setValue(choices.ratio)
        self.kind.show_choice(choices.kind)

    def choose(self, key: str) -> None:
        """Choose that a criterion is met, by its key; empty: the attack that is marked."""
        self.kind.show_choice(GoalKind.CRITERION if key else GoalKind.THREAT)
        if key:
            self.criterion.show_choice(key)

    def show_world(self, world: World) -> None:
        """Name the states of a world."""
        self._world = world
        self._show_attack()

    def _show_kind(self) -> None:
        kind = self.kind.choice
        for each, parts in self._details.items():
            for part in parts:
                part.setVisible(each is kind)
        self._mood.setVisible(kind not in (GoalKind.CRITERION, GoalKind.NAME))
        self.changed.emit()

    def _show_attack(self) -> None:
        threat = self._threat
        words = self.tr("Mark an attack on the map first: who attacks whom.")
        if self._world is not None and threat.victim is not None and threat.aggressors:
            names = {state.code: state.name for state in self._world.states}
            words = self.tr("{aggressors} against {victim}").format(
                aggressors=listed(names.get(code, code) for code in threat.aggressors),
                victim=names.get(threat.victim, threat.victim),
            )
        self.attack.setText(words)
        self.changed.emit()
