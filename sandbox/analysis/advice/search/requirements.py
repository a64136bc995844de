"""What a goal requires, as rows that every way of reaching it fulfils.

A requirement is asked about one trial after another, and adds rows that a trial breaks. Where it
has no row against a trial that misses the goal, that trial alone is forbidden; so the cheapest
trial that passes is the cheapest way to the goal, however many rows a requirement can make.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

import numpy as np

from sandbox.analysis.advice.changes import Change, apply_all
from sandbox.analysis.advice.choices import Choices
from sandbox.analysis.advice.confirming import judged, model_reaches
from sandbox.analysis.advice.goals import AllHeld, ThreatHeld
from sandbox.analysis.advice.search.cuts import Cut, Row, ThreatCut
from sandbox.analysis.advice.search.threat_terms import Threat, ThreatArithmetic
from sandbox.model.arrays import TOLERANCE, Bools
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import places_of_threat
from sandbox.search.pool import aggressors
from sandbox.search.worst_coalitions import worst_coalitions
from sandbox.treaty.settings import Mood

#: Threats taken up at once, of those that a trial loses.
_AT_ONCE = 8


@dataclass(eq=False)
class Trial:
    """A treaty to be tried, made once it is asked for.

    draft: with the articles of the trial; chosen (o,): the options by which its parties move.
    """

    draft: Draft
    choices: Choices
    chosen: Bools

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The changes of the parties."""
        return self.choices.changes(self.chosen)

    @cached_property
    def after(self) -> Draft:
        return replace(self.draft, treaty=apply_all(self.draft.treaty, self.changes))


class Requirement(Protocol):
    """What every requirement can do."""

    def separate(self, trial: Trial) -> bool:
        """Add rows that a trial breaks; tell whether there are any."""

    def cuts(self) -> list[Cut]:
        """Return the threats that have to be held, as far as trials have asked."""

    def rows(self) -> list[Row]:
        """Return the other rows."""


@dataclass(eq=False)
class Cuts:
    """The cuts of threats, each made when a trial first breaks it.

    before: the draft as it stands.
    """

    before: Draft
    arithmetic: ThreatArithmetic
    mood: Mood
    _made: dict[tuple[object, ...], ThreatCut] = field(default_factory=dict)

    def all(self) -> list[Cut]:
        return list(self._made.values())

    def tighten(self, chosen: Bools) -> bool:
        """Add the rows that options chosen break, of the threats known; tell if there are any."""
        # Each of them, not only up to the first.
        broken = [cut.tighten(chosen) for cut in self._made.values()]
        return any(broken)

    def against(self, threat: Threat, trial: Trial, *, gate: int | None = None) -> ThreatCut:
        """Return the cut of a threat under the membership of a trial."""
        model = trial.after.model
        coalition = list(threat.coalition)
        always = self.before.model.covers(coalition, threat.victim)
        return self._cut(threat, model, covered=True, always=always, gate=gate)

    def in_its_own_words(self, threat: Threat, trial: Trial) -> ThreatCut:
        """Return the cut of a threat that is held only as the text of the trial covers it."""
        model = trial.after.model
        covered = model.covers(list(threat.coalition), threat.victim)
        return self._cut(threat, model, covered=covered, always=False, gate=None)

    def _cut(
        self, threat: Threat, model: TreatyModel, *, covered: bool, always: bool, gate: int | None
    ) -> ThreatCut:
        terms = self.arithmetic.terms(threat, model, covered=covered, always=always)
        blocked = bool(model.blocks[list(threat.coalition), threat.victim].any())
        key = (threat, covered, blocked, terms.own, terms.opposed, terms.escapes.tobytes())
        if key not in self._made:
            self._made[key] = ThreatCut(terms, self.mood, self.arithmetic.choices.place, gate)
        return self._made[key]


class OneThreat:
    """A named threat is held."""

    def __init__(self, goal: ThreatHeld, before: Draft, arithmetic: ThreatArithmetic) -> None:
        coalition, victim = places_of_threat(before.world, goal.aggressors, goal.victim)
        self.goal, self.threat = goal, Threat(tuple(coalition), victim)
        self._cuts = Cuts(before, arithmetic, goal.mood)

    def separate(self, trial: Trial) -> bool:
        if self._cuts.tighten(trial.chosen):
            return True
        if model_reaches(self.goal, trial.after.model):
            return False
        return self._cuts.in_its_own_words(self.threat, trial).tighten(trial.chosen)

    def cuts(self) -> list[Cut]:
        return self._cuts.all()

    def rows(self) -> list[Row]:
        return []


class EveryCoalition:
    """Every coalition up to a size is held, at every victim."""

    def __init__(self, goal: AllHeld, before: Draft, arithmetic: ThreatArithmetic) -> None:
        self.goal, self.before = goal, before
        self._cuts = Cuts(before, arithmetic, goal.mood)

    def separate(self, trial: Trial) -> bool:
        if self._cuts.tighten(trial.chosen):
            return True
        broken = [
            threat
            for model in judged(self.goal, self.before, trial.after)
            for threat in broken_threats(self.goal, model)
        ]
        cuts = [self._cuts.against(threat, trial) for threat in broken]
        # Those that lack most first; many others are then held as well.
        cuts.sort(key=lambda cut: cut.shortfall(trial.chosen), reverse=True)
        tightened = 0
        for cut in cuts:
            if tightened < _AT_ONCE:
                tightened += cut.tighten(trial.chosen)
        return tightened > 0

    def cuts(self) -> list[Cut]:
        return self._cuts.all()

    def rows(self) -> list[Row]:
        return []


def broken_threats(goal: AllHeld, model: TreatyModel) -> list[Threat]:
    """Return the worst coalition of each size against every victim that is not held."""
    victims = np.flatnonzero(model.covered_victims)
    best = worst_coalitions(model, victims, goal.mood, goal.size, aggressors(goal.pool, model))
    found = {
        Threat(tuple(np.flatnonzero(best.inside[row, size]).tolist()), int(victims[row]))
        for row, size in np.argwhere(best.margin < -TOLERANCE)
    }
    return sorted(found)
