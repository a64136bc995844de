"""How the map looks at each moment of a crisis."""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from sandbox.crisis.course import Course, CrisisStep, Kind
from sandbox.crisis.trust import Trust
from sandbox.treaty.settings import Mood
from ui.map.colours import MapColours
from ui.map.shading import LegendEntry, Shading, StateStyle

#: The share of a step by which all its states have changed, one after another, and none wavers.
_SWEPT = 0.6

#: How often a state that hesitates wavers.
_WAVERS = 3

#: So many votes have a mark each; more would hide the map.
_MARKED = 20


class Part(Enum):
    """What a state does, as the map shows it."""

    OUTSIDE = "outside"
    UNDECIDED = "undecided"
    FOR = "for"
    AGAINST = "against"
    MAY_NOT_VOTE = "may not vote"
    SANCTIONS = "sanctions"
    ACTS = "acts"
    HESITATES = "hesitates"
    TRUSTS = "trusts"
    STAYS_OUT = "stays out"


#: What a party's step makes of it.
_OF_STEP = {
    Kind.JOINS: Part.ACTS,
    Kind.HESITATES: Part.HESITATES,
    Kind.TRUSTS: Part.TRUSTS,
    Kind.STAYS_OUT: Part.STAYS_OUT,
}


class Scene:
    """The parts of all states at each step; codes: the states on the map."""

    def __init__(self, course: Course, trust: Trust, codes: Iterable[str]) -> None:
        self._course, self._trust = course, trust
        parties = {move.state for move in course.by_mood[Mood.HESITANT].moves}
        self._at_first = {
            code: Part.UNDECIDED if code in parties else Part.OUTSIDE for code in codes
        }
        #: The parts before each step, and after the last.
        self._before = [self._at_first]
        for step in course.steps:
            part = _OF_STEP.get(step.kind)
            changed = dict.fromkeys(step.states, part) if part else {}
            # A step that changes nothing shares the parts of the one before.
            before = self._before[-1]
            self._before.append({**before, **changed} if changed else before)

    def parts(self, number: int, share: float) -> dict[str, Part]:
        """Return the parts at a moment; share: how much of the step is over, 1 for all."""
        step = self._course.steps[number]
        found = self._now(step, share)
        return {**self._before[number], **found} if found else self._before[number]

    def _now(self, step: CrisisStep, share: float) -> dict[str, Part]:
        """Return the parts that a step has changed so far, or lends its states while it lasts."""
        if step.ballot is not None:
            votes = {
                **dict.fromkeys(step.ballot.ayes, Part.FOR),
                **dict.fromkeys(step.ballot.noes, Part.AGAINST),
                **dict.fromkeys(step.ballot.absent, Part.MAY_NOT_VOTE),
            }
            return {state: votes[state] for state in _swept(step.states, share)}
        if step.kind is Kind.SANCTIONS:
            return dict.fromkeys(_swept(step.states, share), Part.SANCTIONS)
        part = _OF_STEP.get(step.kind)
        if part is None:
            return {}
        if part is Part.HESITATES and share < _SWEPT and int(share / _SWEPT * 2 * _WAVERS) % 2:
            part = Part.TRUSTS
        return dict.fromkeys(_swept(step.states, share), part)

    def parts_at_trust(self, confidence: float) -> dict[str, Part]:
        """Return the parts if each expects that share of the others' pledges to be kept."""
        waiting, trusting = self._trust.at(0.0).acting, self._trust.at(1.0).acting
        acting = self._trust.at(confidence).acting
        parts = {
            code: Part.OUTSIDE if part is Part.OUTSIDE else Part.STAYS_OUT
            for code, part in self._at_first.items()
        }
        parts |= dict.fromkeys(trusting, Part.HESITATES)
        parts |= dict.fromkeys(acting, Part.TRUSTS)
        return parts | dict.fromkeys(set(waiting) & set(acting), Part.ACTS)

    def shading(self, parts: dict[str, Part], colours: MapColours) -> Shading:
        """Return the styles of the states, with one legend for all moments: it never jumps."""
        styles = _styles(colours)
        ballots = [step.ballot for step in self._course.steps if step.ballot]
        few = all(len(b.ayes) + len(b.noes) <= _MARKED for b in ballots)
        painted = {
            part: style if few or part is not Part.FOR else StateStyle(style.fill, style.hatch)
            for part, style in styles.items()
        }
        attack = StateStyle(colours.aggressor, colours.border)
        aggressors = self._course.answer.aggressors
        marked = {
            code: StateStyle(attack.fill, attack.hatch, painted[parts[code]].badge)
            for code in aggressors
            if code in parts
        }
        words = _words()
        legend = [
            LegendEntry(words[part], StateStyle(styles[part].fill, styles[part].hatch))
            for part in self._occurring
        ]
        legend.append(LegendEntry(QCoreApplication.translate("map", "aggressor"), attack))
        ringed = StateStyle(colours.ocean, ring=True)
        legend.append(LegendEntry(QCoreApplication.translate("map", "victim"), ringed))
        return Shading(
            {code: painted[part] for code, part in parts.items()} | marked,
            tuple(legend),
            QCoreApplication.translate("crisis", "The crisis, played"),
        )

    @property
    def _occurring(self) -> list[Part]:
        """The parts that some state has at some time, in their order."""
        found = {part for parts in (self._before[0], self._before[-1]) for part in parts.values()}
        for step in self._course.steps:
            if step.ballot is not None:
                found |= {Part.FOR} if step.ballot.ayes else set()
                found |= {Part.AGAINST} if step.ballot.noes else set()
                found |= {Part.MAY_NOT_VOTE} if step.ballot.absent else set()
            elif step.states and step.kind is Kind.SANCTIONS:
                found.add(Part.SANCTIONS)
            elif step.kind in _OF_STEP:
                found.add(_OF_STEP[step.kind])
        return [part for part in Part if part in found]


def _swept(states: tuple[str, ...], share: float) -> tuple[str, ...]:
    """Return those of a step's states that have changed by now; a single one at once."""
    if len(states) < 2 or share >= _SWEPT:
        return states
    return states[: math.ceil(len(states) * share / _SWEPT)]


def _styles(colours: MapColours) -> dict[Part, StateStyle]:
    return {
        Part.OUTSIDE: StateStyle(colours.unasked),
        Part.UNDECIDED: StateStyle(colours.party),
        Part.FOR: StateStyle(colours.acts, badge="✓"),
        Part.AGAINST: StateStyle(colours.margins[1], colours.border, badge="✗"),
        Part.MAY_NOT_VOTE: StateStyle(colours.land, colours.border, badge="–"),
        Part.SANCTIONS: StateStyle(colours.party, colours.border),
        Part.ACTS: StateStyle(colours.acts),
        Part.HESITATES: StateStyle(colours.waits, colours.acts),
        Part.TRUSTS: StateStyle(colours.trusts, colours.acts),
        Part.STAYS_OUT: StateStyle(colours.waits),
    }


def _words() -> dict[Part, str]:
    return {
        Part.OUTSIDE: QCoreApplication.translate("map", "outside"),
        Part.UNDECIDED: QCoreApplication.translate("crisis", "party that has not decided yet"),
        Part.FOR: QCoreApplication.translate("crisis", "votes for the finding"),
        Part.AGAINST: QCoreApplication.translate("crisis", "votes against it"),
        Part.MAY_NOT_VOTE: QCoreApplication.translate("crisis", "may not vote"),
        Part.SANCTIONS: QCoreApplication.translate("crisis", "applies sanctions"),
        Part.ACTS: QCoreApplication.translate("crisis", "acts"),
        Part.HESITATES: QCoreApplication.translate("crisis", "hesitates"),
        Part.TRUSTS: QCoreApplication.translate("crisis", "acts if it trusts the others"),
        Part.STAYS_OUT: QCoreApplication.translate("crisis", "stays out"),
    }
