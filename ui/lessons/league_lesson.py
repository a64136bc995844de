"""The first lesson: could the League have stopped Italy?"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from sandbox.treaty.articles import Rung
from sandbox.treaty.codes import name_of
from ui.lessons.lesson import Lesson, LessonState, LessonTarget, LessonTools, Step
from ui.text import confidence, odds, percent, shown, strength

_ITALY, _ETHIOPIA, _USA = "ITA", "ETH", "USA"


def league_lesson() -> Lesson:
    """Return the lesson in the user's language."""
    return Lesson(
        key="league",
        question=_tr("Could the League have stopped Italy?"),
        about=_tr("Readiness, and why it failed in 1935"),
        reference="league@1935",
        steps=(
            Step(
                key="aggressor",
                title=_tr("The aggressor"),
                text=_tr(
                    "In October 1935 Italy invaded Ethiopia. Both were parties to the League of"
                    " Nations, whose Covenant is open on the left."
                ),
                task=_tr("On the map, switch on “What if…” and click Italy."),
                keys=_tr("Press F6, then W; type italy, and press Space."),
                where=LessonTarget.MAP,
                states=(_ITALY, _ETHIOPIA),
                is_done=lambda state: _ITALY in state.aggressors,
                found=_strength_of_italy,
                do=lambda tools: tools.threat.show((_ITALY,), tools.threat.victim),
            ),
            Step(
                key="victim",
                title=_tr("The victim"),
                text=_tr("Could Ethiopia have held out without any help?"),
                task=_tr("Right-click Ethiopia, or click it with Shift held, to mark the victim."),
                keys=_tr("Press F6, type ethiopia, and press Shift+Space."),
                where=LessonTarget.MAP,
                states=(_ITALY, _ETHIOPIA),
                is_done=_is_attack,
                found=_alone,
                do=lambda tools: tools.threat.show((_ITALY,), _ETHIOPIA),
            ),
            Step(
                key="as it was",
                title=_tr("Who acts?"),
                text=_tr(
                    "A party joins once the odds are good enough for it. Hesitant parties wait to"
                    " see others move; resolute ones trust that the others will."
                ),
                task=_tr("Read “Who acts” below the map."),
                where=LessonTarget.WHO_ACTS,
                is_done=_is_attack,
                found=_as_it_was,
                do=lambda tools: tools.threat.show((_ITALY,), _ETHIOPIA),
            ),
            Step(
                key="mandatory",
                title=_tr("What if force had been a duty?"),
                text=_tr(
                    "On force, the League's Council could only recommend. Suppose the Covenant had"
                    " said that members shall use it."
                ),
                task=_tr("In Obligations, move Force up to “mandatory”."),
                keys=_tr("Press F6, then 4 on the ladder of Force."),
                where=LessonTarget.OBLIGATIONS,
                is_done=lambda state: (
                    state.treaty.obligations.force >= Rung.MANDATORY and _is_attack(state)
                ),
                found=_as_a_duty,
                do=lambda tools: _make_force(tools, Rung.MANDATORY),
            ),
            Step(
                key="with the United States",
                title=_tr("What if the United States had joined?"),
                text=_tr(
                    "Its Senate kept the strongest state outside. Take the duty back and let the"
                    " United States in instead."
                ),
                task=_tr("Undo the last step, then make the United States a party."),
                keys=_tr(
                    "Ctrl+Z. Then Ctrl+F, type united states, Tab to the list, Down to it, Space."
                ),
                where=LessonTarget.PARTIES,
                is_done=lambda state: (
                    _USA in state.treaty.bound
                    and state.treaty.obligations.force <= Rung.RECOMMEND
                    and _is_attack(state)
                ),
                found=_with_the_usa,
                do=_let_the_usa_in,
            ),
            Step(
                key="answer",
                title=_tr("So, could it?"),
                text=_tr(
                    "The strength was there. What was missing was readiness: no member could count"
                    " on the others. The dots of the verdict say so of all likely attacks, not of"
                    " this one alone. A clearer duty or a stronger circle makes trust easier."
                ),
                where=LessonTarget.VERDICT,
                found=_conclusion,
            ),
        ),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("lessons", words)


def _is_attack(state: LessonState) -> bool:
    return state.aggressors == (_ITALY,) and state.victim == _ETHIOPIA


def _strength_of_italy(state: LessonState) -> str:
    outcome = state.outcome
    if outcome is None or outcome.world is None or not outcome.strengths:
        return ""
    return _tr("Italy has {italy} of the world's strength in {year}, Ethiopia {ethiopia}.").format(
        italy=strength(outcome.strengths[outcome.world.place(_ITALY)]),
        ethiopia=strength(outcome.strengths[outcome.world.place(_ETHIOPIA)]),
        year=outcome.world.year,
    )


def _alone(state: LessonState) -> str:
    if state.answer is None:
        return ""
    alone, required = state.answer.victim_alone_odds, state.treaty.settings.required_odds
    words = _tr("Alone, its odds are {odds} to 1, and it needs {required}: without help it falls.")
    if alone is None or alone >= required:
        words = _tr("Alone, its odds are {odds} to 1, and it needs {required}: it holds out.")
    return words.format(odds=odds(alone), required=odds(required))


def _as_it_was(state: LessonState) -> str:
    if state.answer is None:
        return ""
    return _tr(
        "{summary} Why: members were only advised to use force, and few act on advice before"
        " others do."
    ).format(summary=shown(state.answer.summary))


def _as_a_duty(state: LessonState) -> str:
    if state.answer is None:
        return ""
    return _tr(
        "{summary} {count} parties now move without waiting. Why: a duty is kept more often than"
        " advice, and each that moves makes it safer for the next."
    ).format(summary=shown(state.answer.summary), count=len(state.answer.force.hesitant_actors))


def _with_the_usa(state: LessonState) -> str:
    if state.answer is None:
        return ""
    words = _tr(
        "{summary} Why: a party that can do more by itself needs less trust in the others."
    ).format(summary=shown(state.answer.summary))
    before = state.before.get("as it was")
    if before is None:
        return words
    return _tr("{words} Before, confidence: {before}; now: {now}.").format(
        words=words,
        before=confidence(before.force.confidence_needed),
        now=confidence(state.answer.force.confidence_needed),
    )


def _conclusion(state: LessonState) -> str:
    words = _tr(
        "Handle with care: this turns on how ready members are when a council merely recommends"
        " (set to {readiness}), and on strength counting population. With the military index the"
        " answer is another; try it in the test settings."
    )
    said = words.format(readiness=percent(state.treaty.settings.readiness.h[Rung.RECOMMEND]))
    if state.scorecard is None:
        return said
    return f"{shown(state.scorecard.attacks.headline)}\n{said}"


def _make_force(tools: LessonTools, rung: Rung) -> None:
    treaty = tools.document.treaty
    tools.threat.show((_ITALY,), _ETHIOPIA)
    tools.document.edit(
        treaty.with_(obligations=replace(treaty.obligations, force=rung)),
        _tr("make force mandatory"),
    )


def _let_the_usa_in(tools: LessonTools) -> None:
    treaty = tools.document.treaty
    obligations = replace(treaty.obligations, force=min(treaty.obligations.force, Rung.RECOMMEND))
    parties = treaty.parties.adding({_USA}, treaty.year)
    tools.threat.show((_ITALY,), _ETHIOPIA)
    tools.document.edit(
        treaty.with_(obligations=obligations, parties=parties),
        _tr("add {state}").format(state=name_of(_USA)),
    )
