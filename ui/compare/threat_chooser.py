"""Chooses the attack to which the treaties of a comparison respond."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from sandbox.report.comparison.comparison import Comparison
from sandbox.report.comparison.response import Threat, states_of, suggested_threats
from ui.text import listed
from ui.theme import GRID
from ui.threat_selection import ThreatSelection
from ui.widgets.choices import Choice
from ui.widgets.labels import button, label


class ThreatChooser(QWidget):
    """Two lists of states, and attacks that tell something; each choice is the window's threat."""

    def __init__(self, threat: ThreatSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threat = threat
        self._shown: Threat = ((), "")
        self._suggested: list[Threat] = []
        self.aggressors, self.victim = Choice({}), Choice({})
        for states in (self.aggressors, self.victim):
            states.setMinimumContentsLength(16)
        self.aggressors.setAccessibleName(self.tr("Who attacks"))
        self.victim.setAccessibleName(self.tr("Who is attacked"))
        self.aggressors.picked.connect(lambda codes: self._choose(codes, self._shown[1]))
        self.victim.picked.connect(lambda code: self._choose(self._shown[0], code))
        self.suggestions = button(self.tr("Suggested"), "menu")
        self.suggestions.setToolTip(
            self.tr("For each treaty the likeliest attack that it does not hold")
        )
        self._menu = QMenu(self)
        self.suggestions.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(label(self.tr("Attack by"), wraps=False))
        row.addWidget(self.aggressors)
        row.addWidget(label(self.tr("on"), wraps=False))
        row.addWidget(self.victim)
        row.addWidget(self.suggestions)
        row.addStretch(1)

    def show_comparison(self, comparison: Comparison, threat: Threat) -> None:
        """Offer the states of all its worlds; threat: the one shown where none is chosen."""
        chosen = self._threat.victim
        if self._threat.aggressors and chosen is not None:
            threat = self._threat.aggressors, chosen
        self._shown = threat
        aggressors, victim = threat
        names = states_of(comparison)
        coalition = listed(names.get(code, code) for code in aggressors)
        states = sorted(names.items(), key=lambda state: state[1])
        # A state is never both.
        attackers = {aggressors: coalition} if len(aggressors) > 1 else {}
        attackers |= {(code,): name for code, name in states if code != victim}
        self.aggressors.offer(attackers)
        self.aggressors.show_choice(aggressors)
        self.victim.offer({code: name for code, name in states if code not in aggressors})
        self.victim.show_choice(victim)
        suggested = suggested_threats(comparison)
        if suggested == self._suggested:
            # The menu may be open.
            return
        self._suggested = suggested
        self._menu.clear()
        for aggressors, victim in suggested:
            words = self.tr("{aggressors} on {victim}").format(
                aggressors=listed(names.get(code, code) for code in aggressors),
                victim=names.get(victim, victim),
            )
            self._menu.addAction(
                words.replace("&", "&&"),
                lambda aggressors=aggressors, victim=victim: self._choose(aggressors, victim),
            )

    def _choose(self, aggressors: tuple[str, ...], victim: str) -> None:
        self._shown = aggressors, victim
        self._threat.show(aggressors, victim)
