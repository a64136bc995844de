"""What was done in a lesson, evaluated again with the names of another language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sandbox import judge, respond
from sandbox.model.draft import Draft
from sandbox.world.world import World
from ui.background.background_task import Progress
from ui.lessons.lesson import LessonState


def evaluated_again(
    done: Mapping[str, LessonState], world: World, progress: Progress
) -> dict[str, LessonState]:
    """Return the states in which steps were done, with the names of a world, by key of the step.

    A state of another year than the world's is left out.
    """
    made: dict[str, LessonState] = {}
    for nth, (key, state) in enumerate(done.items()):
        progress(nth, len(done))
        if state.treaty.year != world.year:
            continue
        before = {earlier: made[earlier].answer for earlier in state.before if earlier in made}
        answers = {earlier: answer for earlier, answer in before.items() if answer is not None}
        made[key] = replace(_evaluated(state, world), before=answers)
    return made


def _evaluated(state: LessonState, world: World) -> LessonState:
    outcome, answer = state.outcome, state.answer
    if outcome is None:
        return state
    draft = Draft(state.treaty, world, outcome.wider)
    card = judge(draft, with_range=False) if outcome.scorecard else None
    reply = outcome.reply
    if reply is not None and answer is not None:
        reply = replace(reply, answer=respond(draft, answer.aggressors, answer.victim))
    return replace(state, outcome=replace(outcome, draft=draft, scorecard=card, reply=reply))
