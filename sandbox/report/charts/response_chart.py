"""The response curve of one threat as a chart, and its few figures in plain words."""

from __future__ import annotations

from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Axis, Chart, Mark, Series, source_line
from sandbox.report.charts.hues import Hue, Line
from sandbox.report.charts.scales import QUARTERS, scale_from_zero
from sandbox.report.manifests.manifest import manifest
from sandbox.response.curve import ResponseCurve
from sandbox.response.respond import Answer
from sandbox.sentences import Sentence, say

#: Shares that have a word of their own, and how near a figure must be to take it.
_WORDS = (
    (0.25, say("a quarter")),
    (1 / 3, say("a third")),
    (0.5, say("half")),
    (2 / 3, say("two thirds")),
    (0.75, say("three quarters")),
)
_NEAR = 0.015


def response_chart(answer: Answer, curve: ResponseCurve, draft: Draft) -> Chart:
    """Return the odds of the response against the share of pledges that each expects to be kept."""
    world = draft.world
    x = tuple(curve.confidence.tolist())
    top, ticks = scale_from_zero(max(float(curve.expected.max()), curve.required))
    lines = (
        ("expected", say("what each expects"), curve.expected, Hue.GREY, Line.DOTTED, False),
        ("settled", say("what acts in the end"), curve.settled, Hue.BLUE, Line.SOLID, True),
        ("first", say("what acts at first"), curve.first, Hue.SKY, Line.DASHED, True),
    )
    required = curve.required
    return Chart(
        title=say(
            "Response to an attack by {aggressors} on {victim}: {treaty}, {year}",
            aggressors=tuple(world.state(code).name for code in answer.aggressors),
            victim=world.state(answer.victim).name,
            treaty=answer.treaty,
            year=answer.world,
        ),
        x=Axis(
            say("share of the others' pledges that each expects to be kept"),
            0.0,
            1.0,
            QUARTERS,
            percent=True,
        ),
        y=Axis(say("strength of the response, to 1 of the aggressors'"), 0.0, top, ticks),
        series=(
            Series(
                "required",
                say("what is needed"),
                (0.0, 1.0),
                (required,) * 2,
                Hue.VERMILION,
                Line.DASHED,
            ),
            *(
                Series(key, name, x, tuple(figures.tolist()), hue, line, steps)
                for key, name, figures, hue, line, steps in lines
            ),
        ),
        caption=say(
            "The more of the others' pledges each expects to be kept, the more act. The solid line"
            " shows what is in the field once others have joined and those left alone have"
            " withdrawn: it starts at the hesitant response and ends at the resolute one."
        ),
        source=source_line(world),
        manifest=manifest(
            [draft],
            {
                "kind": "response",
                "aggressors": list(answer.aggressors),
                "victim": answer.victim,
            },
        ),
        marks=_marks(answer, curve),
        finding=_finding(answer, curve, world.state(answer.victim).name),
    )


def _finding(answer: Answer, curve: ResponseCurve, victim: str) -> Sentence:
    """Say whether the attack is held, and on what that depends."""
    confidence, needed = answer.force.confidence_needed, curve.required
    least, most = float(curve.settled[0]), float(curve.settled[-1])
    if confidence is None:
        return say(
            "{victim} is not held: even if the parties trust one another, the response is only"
            " {most:.2g} times as strong as the aggressors, and {needed:g} is needed.",
            victim=victim,
            most=most,
            needed=needed,
        )
    if confidence <= 0:
        return say(
            "{victim} is held though each party waits for the others: the response is {least:.2g}"
            " times as strong as the aggressors.",
            victim=victim,
            least=least,
        )
    return say(
        "{victim} is held once each party expects {share:.0%} of the others' pledges to be kept; if"
        " each waits, the response is only {least:.2g} times as strong as the aggressors, and"
        " {needed:g} is needed.",
        victim=victim,
        share=confidence,
        least=least,
        needed=needed,
    )


def _marks(answer: Answer, curve: ResponseCurve) -> tuple[Mark, ...]:
    marks = [
        Mark(say("hesitant"), 0.0, float(curve.settled[0]), Hue.VERMILION),
        Mark(say("resolute"), 1.0, float(curve.settled[-1]), Hue.GREEN),
    ]
    confidence = answer.force.confidence_needed
    if confidence:
        level = int((curve.confidence <= confidence).sum()) - 1
        name = say("confidence needed")
        marks.insert(1, Mark(name, confidence, float(curve.settled[level]), Hue.AMBER))
    return tuple(marks)


def belief_needed(answer: Answer) -> Sentence:
    """Say in plain words what the parties would have to believe of one another."""
    confidence = answer.force.confidence_needed
    if confidence is None:
        return say("No belief is enough: even if each trusts the others, too few would act.")
    if confidence <= 0:
        return say("They need no trust: enough act on what they see.")
    words = next((word for share, word in _WORDS if abs(share - confidence) <= _NEAR), None)
    if words is None:
        words = say("{share:.0%}", share=confidence)
    return say("They would need to believe that {share} of the pledges will be kept.", share=words)
