"""The card of a state: facts about it in a few lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sandbox.response.respond import Answer, Response
from sandbox.treaty.settings import Mood
from ui.library.data_gaps import gaps_of
from ui.map.colouring import answer_of, test_of
from ui.map.overlay import Overlay
from ui.map.shading import MapState
from ui.text import shown, strength
from ui.widgets.labels import button, label

_WIDTH = 264
#: Little enough for the mouse to come from the state to the card.
_GAP = 10
#: Pixels between the card and the edge of the map.
_EDGE = 4

#: The facts on the card while a film plays: membership and strength.
_IN_A_FILM = 2


class StateCard(Overlay):
    """Floats beside its state, with buttons that mark it in an attack."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        #: The state of the card.
        self.code = ""
        self._facts: list[str] = []
        self._near = QPoint()
        self.attacks = button(self.tr("It attacks"))
        self.is_attacked = button(self.tr("It is attacked"))
        self._name = label(role="heading")
        self._lines = label()
        self._threat = label(role="quiet")
        self._map = parent
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for part in (self._name, self._lines, self._threat):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.attacks)
        buttons.addWidget(self.is_attacked)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.hide()

    def tell(self, code: str, scene: MapState, near: QPoint, film: str | None = None) -> None:
        """Show the card of a state beside a point of the map; film: what it does in the film."""
        self.code = code
        self._name.setText(scene.world.state(code).name)
        is_aggressor = code in scene.aggressors
        self.attacks.setText(self.tr("No aggressor") if is_aggressor else self.tr("It attacks"))
        is_victim = code == scene.victim
        self.is_attacked.setText(self.tr("No victim") if is_victim else self.tr("It is attacked"))
        told = facts(code, scene)
        self._facts, self._near = told if film is None else told[:_IN_A_FILM], near
        threat = in_threat(code, scene) if film is None else film
        # While a film plays nothing is marked.
        for part in (self.attacks, self.is_attacked):
            part.setVisible(film is None)
        self._threat.setText(threat)
        self._threat.setVisible(bool(threat))
        self.place()
        self.raise_()
        self.show()

    def place(self) -> None:
        """Put the card on the map, near its state, with as many facts as there is room for."""
        room, near, told = self._map.rect(), self._near, list(self._facts)
        self._lines.setText("\n".join(told))
        while len(told) > 1 and self._column.heightForWidth(_WIDTH) > room.height() - 2 * _EDGE:
            told.pop()
            self._lines.setText("\n".join(told))
        self.setFixedHeight(self._column.heightForWidth(_WIDTH))
        left = near.x() + _GAP
        if left + self.width() > room.right():
            left = near.x() - _GAP - self.width()
        left = min(left, room.right() - self.width() - _EDGE)
        top = min(near.y() + _GAP, room.bottom() - self.height() - _EDGE)
        self.move(max(left, _EDGE), max(top, _EDGE))


def summary(code: str, scene: MapState, film: str | None = None) -> str:
    """Return the text of the card in one line, for screen readers."""
    said = [*facts(code, scene), in_threat(code, scene) if film is None else film]
    return ". ".join(line for line in said if line)


def facts(code: str, scene: MapState) -> list[str]:
    """Return facts about a state: its part in the treaty, its strength, how safe it is."""
    lines = [_membership(code, scene)]
    outcome = scene.outcome
    if outcome is not None and outcome.world is scene.world and outcome.strengths:
        place = scene.world.place(code)
        if code in outcome.unknown:
            template = QCoreApplication.translate("map", "Its strength is not known")
        elif scene.world.great[place]:
            template = QCoreApplication.translate(
                "map", "Great power, {share} of the world's strength"
            )
        else:
            template = QCoreApplication.translate("map", "{share} of the world's strength")
        lines.append(template.format(share=strength(outcome.strengths[place])))
        lines += gaps_of(scene.world, code)
    test = test_of(scene)
    if test is not None and code in test.breaking[scene.shown.mood]:
        size = test.breaking[scene.shown.mood][code]
        hesitant = scene.shown.mood is Mood.HESITANT
        if size is None:
            template = QCoreApplication.translate(
                "map", "No coalition of up to {size} states breaks the treaty here"
            )
        elif size == 1:
            template = (
                QCoreApplication.translate(
                    "map", "One state could break the treaty here if parties hesitate"
                )
                if hesitant
                else QCoreApplication.translate(
                    "map", "One state could break the treaty here though they trust"
                )
            )
        else:
            template = (
                QCoreApplication.translate(
                    "map", "It takes {size} states to break the treaty here if parties hesitate"
                )
                if hesitant
                else QCoreApplication.translate(
                    "map", "It takes {size} states to break the treaty here if they trust"
                )
            )
        lines.append(template.format(size=size if size is not None else test.largest))
    elif test is not None:
        words = QCoreApplication.translate("map", "The treaty does not promise to defend it")
        if not scene.treaty.bound:
            words = QCoreApplication.translate("map", "No state has promised to defend it yet")
        lines.append(words)
    return lines


def _membership(code: str, scene: MapState) -> str:
    treaty = scene.treaty
    if code not in treaty.bound:
        return QCoreApplication.translate("map", "Not a party")
    party = next(p for p in treaty.parties.states if p.state == code and p.bound_in(treaty.year))
    if party.joined is None:
        return QCoreApplication.translate("map", "Party from the start")
    return QCoreApplication.translate("map", "Party since {year}").format(year=party.joined)


def in_threat(code: str, scene: MapState) -> str:
    """Return what a state does in the selected threat, and why; nothing while it has no answer."""
    answer = answer_of(scene)
    if answer is None:
        return ""
    if code in answer.aggressors:
        return QCoreApplication.translate("map", "Marked as an aggressor")
    if code == answer.victim:
        return _of_victim(answer)
    if code not in scene.treaty.bound:
        return ""
    return _of_party(code, answer.force)


def _of_victim(answer: Answer) -> str:
    if answer.upheld_hesitant:
        return QCoreApplication.translate(
            "map", "Under attack: the treaty is upheld even if each waits for the others"
        )
    if answer.upheld_resolute:
        return QCoreApplication.translate(
            "map", "Under attack: the treaty is upheld only if parties trust one another"
        )
    return QCoreApplication.translate("map", "Under attack: the treaty is broken")


def _of_party(code: str, force: Response) -> str:
    for number, group in enumerate(force.hesitant_rounds, start=1):
        if code in group:
            return QCoreApplication.translate("map", "Acts, in round {number}").format(
                number=number
            )
    reason = next((shown(party.reason) for party in force.waiting if party.state == code), "")
    if code in force.resolute_actors:
        words = QCoreApplication.translate("map", "Acts if it trusts the others.")
        return f"{words} {reason}" if reason else words
    words = QCoreApplication.translate("map", "Does not act.")
    return f"{words} {reason}" if reason else words
