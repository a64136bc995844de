"""The evaluation of a treaty, stage by stage; no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import compress
from pathlib import Path

from sandbox import attacks_forecast, judge, stress_test
from sandbox.criteria.readiness_range import readiness_range
from sandbox.drafts import draft_beside
from sandbox.model.draft import Draft
from sandbox.report.charts.attack_charts import whom_can_it_stop
from sandbox.report.charts.chart import Chart
from sandbox.results.stress_test import StressTest
from sandbox.search.worst_answers import worst_answers
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import LoadWorld
from ui.background.outcome import (
    FIRST_SIZE,
    LAST_SIZE,
    CoalitionAnswers,
    Outcome,
    VisibleCoalitions,
)


def evaluate(
    treaty: Treaty,
    shown: VisibleCoalitions,
    progress: Callable[[int, int], None],
    wider: str | Path | None,
    load: LoadWorld,
) -> Iterator[Outcome]:
    """Yield an outcome after each stage of the evaluation.

    The stages: the world, the verdict, the stress test of small coalitions, that of all
    sizes, the range of readiness over which the draft keeps its name, and the forecast over the
    likely attacks.

    shown: the worst coalitions to answer; wider: the treaty in force beside this one, a
    template or a file. `progress` is called with how many of how many victims are tested;
    it may raise an exception to stop the evaluation.
    """
    began = time.perf_counter()
    outcome = Outcome(treaty)
    try:
        world = load(treaty.year)
        draft, why_alone = draft_beside(treaty, world, wider)
        none_known = world.unknown(treaty.settings.index, treaty.settings.weights)
        outcome = replace(
            outcome,
            draft=draft,
            wider_refusal=why_alone,
            strengths=tuple(draft.model.share.tolist()),
            unknown=frozenset(compress(world.codes, none_known)),
        )
        yield outcome
        progress(0, 1)
        card = judge(draft, with_range=False)
        outcome = replace(outcome, scorecard=card, whom=_whom(draft))
        yield outcome
        for size in (FIRST_SIZE, LAST_SIZE):
            test = stress_test(draft, largest=size, progress=progress)
            outcome = with_answers(replace(outcome, test=test), shown)
            outcome = replace(outcome, seconds=time.perf_counter() - began)
            yield outcome
        card = replace(card, stands_over=readiness_range(draft.model))
        outcome = replace(outcome, scorecard=card)
        yield outcome
        found = attacks_forecast(draft, progress=progress)
        yield replace(outcome, forecast=found, seconds=time.perf_counter() - began, complete=True)
    except Refusal as error:
        yield replace(outcome, refusal=error.sentence, complete=True)


def _whom(draft: Draft) -> Chart | Sentence:
    """Return the chart of whom a treaty can stop, or why there is none."""
    try:
        return whom_can_it_stop(draft)
    except Refusal as refusal:
        return refusal.sentence


def with_answers(outcome: Outcome, shown: VisibleCoalitions) -> Outcome:
    """Return an outcome with the answers to the worst coalitions on the screen, if it has any."""
    if outcome.draft is None or outcome.test is None:
        return outcome
    return replace(outcome, answers=answers_to(outcome.draft, outcome.test, shown))


def answers_to(draft: Draft, test: StressTest, shown: VisibleCoalitions) -> CoalitionAnswers:
    """Return the answers to the worst coalitions of a test that are on the screen."""
    rows = test.of(shown.mood, shown.size)
    answers = worst_answers(draft.model, rows)
    return CoalitionAnswers(
        shown, {row.victim: answer for row, answer in zip(rows, answers, strict=True)}
    )
