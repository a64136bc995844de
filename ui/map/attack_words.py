"""What the line under the map says of the attack that is marked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sandbox.report.wording.attack_sentence import attack_sentence, set_aside
from ui.map.colouring import answer_of
from ui.map.shading import MapState
from ui.text import listed, shown


def attack_words(scene: MapState) -> str:
    """Return what comes of the attack, or what is still to be marked; nothing if none is."""
    aggressors, victim, world = scene.aggressors, scene.victim, scene.world
    aside = set_aside(aggressors, victim, world)
    if aside is not None:
        return shown(aside)
    answer, outcome = answer_of(scene), scene.outcome
    if answer is not None and outcome is not None and outcome.draft is not None:
        return shown(attack_sentence(answer, outcome.draft.model))
    names = listed(world.names(aggressors))
    if aggressors and victim:
        return _tr("{aggressors} against {victim}…").format(
            aggressors=names, victim=world.state(victim).name
        )
    if aggressors:
        template = _tr("Aggressors: {aggressors}. Now right-click the state they attack.")
        return template.format(aggressors=names)
    if victim:
        template = _tr("{victim} is attacked. Now click the aggressors.")
        return template.format(victim=world.state(victim).name)
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("map", words)
