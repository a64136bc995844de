"""How a treaty answers the worst coalitions that a stress test found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sandbox.model.arrays import finite_or_none
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.threat_arrays import threats_as_arrays
from sandbox.results.stress_test import Worst, WorstAnswer
from sandbox.treaty.settings import Mood

#: Answers worked out at once: few enough to keep what they need in a processor's memory.
BATCH = 256


def worst_answers(model: TreatyModel, rows: Sequence[Worst]) -> tuple[WorstAnswer, ...]:
    """Return the answers to some worst coalitions, in step; model: the one that was tested."""
    return tuple(
        answer
        for start in range(0, len(rows), BATCH)
        for answer in _answers(model, rows[start : start + BATCH])
    )


def _answers(model: TreatyModel, rows: Sequence[Worst]) -> list[WorstAnswer]:
    world = model.world
    inside = np.zeros((len(rows), len(world)), dtype=bool)
    for row, worst in enumerate(rows):
        inside[row, [world.place(code) for code in worst.coalition]] = True
    threats = threats_as_arrays(
        model, inside, np.array([world.place(worst.victim) for worst in rows])
    )
    hesitant, resolute = threats.hesitant, threats.resolute
    waiting, trusting = threats.odds(hesitant), threats.odds(resolute)
    alone = threats.over(threats.own)
    answers = []
    for row, confidence in enumerate(threats.confidence_needed()):
        acting = hesitant if rows[row].mood is Mood.HESITANT else resolute
        places = np.flatnonzero(acting[row])
        order = np.argsort(-threats.sent[row, places], kind="stable")
        answers.append(
            WorstAnswer(
                finite_or_none(waiting[row]),
                finite_or_none(trusting[row]),
                finite_or_none(alone[row]),
                confidence,
                tuple(world.codes[place] for place in places[order]),
            )
        )
    return answers
