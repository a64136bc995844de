"""What the film says of a state that is asked about, and of its two gauges."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sandbox.crisis.course import Course
from sandbox.treaty.settings import Mood
from ui import text
from ui.text import percent, shown


def state_words(course: Course, code: str) -> str:
    """Return what a state does in a crisis; of a party what it needs, sees, brings, and why."""
    answer = course.answer
    if code in answer.aggressors:
        return _tr("It attacks.")
    if code == answer.victim:
        words = _tr("It is attacked. Alone it has {odds} times the aggressors' strength.")
        return words.format(odds=text.odds(answer.victim_alone_odds))
    waiting, trusting = (course.move(code, mood) for mood in (Mood.HESITANT, Mood.RESOLUTE))
    if waiting is None or trusting is None:
        return _tr("It is no party, and owes nothing.")
    lines = [
        _tr("Needs {needs} · sees {sees} · brings {brings}").format(
            needs=text.odds(waiting.threshold),
            sees=text.odds(waiting.seen),
            brings=text.odds(waiting.brings),
        ),
        shown(waiting.reason),
    ]
    if not waiting.acts:
        lines.append(
            _tr("If each trusted the others, it would act.")
            if trusting.acts
            else _tr("Even if each trusted the others, it would not act.")
        )
    if code in answer.sanctions.hesitant_actors:
        lines.append(_tr("It applies sanctions."))
    elif code in answer.sanctions.resolute_actors:
        lines.append(_tr("It applies sanctions only if it trusts the others."))
    else:
        lines.append(_tr("It applies no sanctions."))
    return "\n".join(lines)


def force_words(
    odds: float, required: float, *, is_met: bool, if_trusting: bool
) -> tuple[str, str]:
    """Return what has been gathered, and what is required, for the balance.

    if_trusting: whether some of it is gathered only if the parties trust one another.
    """
    if if_trusting:
        left = (
            _tr("Force if they trust: {odds}, held")
            if is_met
            else _tr("Force if they trust: {odds}, not held")
        )
    else:
        left = _tr("Force: {odds}, held") if is_met else _tr("Force: {odds}, not held")
    return (
        left.format(odds=text.odds(odds)),
        _tr("required {required}").format(required=text.odds(required)),
    )


def sanctions_words(course: Course, *, is_told: bool) -> tuple[str, str]:
    """Return the coverage of sanctions if each waits, and what is required.

    is_told: whether the film has come to them.
    """
    sanctions = course.answer.sanctions
    left = _tr("Sanctions: {share}")
    if set(sanctions.hesitant_actors) != set(sanctions.resolute_actors):
        left = _tr("Sanctions if each waits: {share}")
    is_known = is_told and course.coverage is not None
    return (
        left.format(share=percent(course.coverage or 0.0) if is_known else "–"),
        _tr("required {required}").format(required=percent(course.coverage_required)),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("crisis", words)
