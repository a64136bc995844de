"""The second and third lessons: what a verdict rests on, and what it takes to deserve the name."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from sandbox import load_world
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.treaty.articles import Admission, Aggressors, Obligations, Rung
from ui.lessons.lesson import Lesson, LessonState, LessonTarget, LessonTools, Step
from ui.text import capital, shown

#: The great powers of 1935 that were not in the League.
_ABSENT = {"USA", "GMY", "JPN"}


def atlantic_lesson() -> Lesson:
    """Return the lesson on the North Atlantic Treaty in the user's language."""
    return Lesson(
        key="atlantic",
        question=_tr("Is the North Atlantic Treaty collective security?"),
        about=_tr("What sets it apart from an alliance"),
        reference="north-atlantic@1950",
        steps=(
            Step(
                key="name",
                title=_tr("What it is called"),
                text=_tr(
                    "Many call it collective security. Theory asks for more than strength: a"
                    " treaty against no one in particular, open to all, that binds its parties."
                ),
                task=_tr(
                    "Read the verdict on the right: how many attacks the treaty could hold, and why"
                    " it falls short all the same."
                ),
                where=LessonTarget.VERDICT,
                is_done=lambda state: state.scorecard is not None,
                found=_name,
            ),
            Step(
                key="anyone",
                title=_tr("Against whom?"),
                text=_tr(
                    "The treaty looks outward: a party that attacks another is not opposed."
                    " Collective security guards against its own members too."
                ),
                task=_tr("In Casus foederis, set “Against” to “Any state”."),
                keys=_tr("Press F6, then Home on “Against”."),
                where=LessonTarget.CASUS,
                is_done=lambda state: state.treaty.casus.aggressors is Aggressors.ANY,
                found=partial(_criteria, ("impartiality", "preponderance")),
                do=_against_anyone,
            ),
            Step(
                key="open",
                title=_tr("Open to whom?"),
                text=_tr("Today's parties decide who may join them."),
                task=_tr("In Parties, set “Others may join” to “Open”."),
                keys=_tr("Press F6, then Home on “Others may join”."),
                where=LessonTarget.ADMISSION,
                is_done=lambda state: state.treaty.parties.admission is Admission.OPEN,
                found=partial(_criteria, ("openness",)),
                do=_open_it,
            ),
            Step(
                key="bind",
                title=_tr("How binding?"),
                text=_tr(
                    "Article 5 leaves it to each party to do “such action as it deems necessary”."
                ),
                task=_tr("In Obligations, move Sanctions and Force up to “automatic”."),
                keys=_tr("On each ladder press 5."),
                where=LessonTarget.OBLIGATIONS,
                is_done=lambda state: min(_rungs(state)) >= Rung.AUTOMATIC,
                found=partial(_criteria, ("bindingness", "certainty")),
                do=_bind,
            ),
            Step(
                key="everyone",
                title=_tr("Who is in?"),
                text=_tr("Collective security is all for each. Now it is still a few for a few."),
                task=_tr("Make every state a party: “Select”, then “All”, in Parties."),
                keys=_tr("Press F6, Tab to “Select”, Space, Down, Return."),
                where=LessonTarget.PARTIES,
                is_done=lambda state: _at_least(Verdict.MET, "universality", state),
                found=partial(_criteria, ("universality",)),
                do=_everyone,
            ),
            Step(
                key="answer",
                title=_tr("So, is it?"),
                text=_tr(
                    "Not as signed. It took another casus foederis, open doors, firmer duties and"
                    " the rest of the world: another treaty."
                ),
                where=LessonTarget.VERDICT,
                is_done=lambda state: state.scorecard is not None,
                found=_name,
            ),
        ),
    )


def draft_lesson() -> Lesson:
    """Return the lesson on drafting collective security in the user's language."""
    return Lesson(
        key="draft",
        question=_tr("What would it take?"),
        about=_tr("Make the League deserve the name"),
        reference="league@1935",
        steps=(
            Step(
                key="start",
                title=_tr("Where it stands"),
                text=_tr("The League meant to be collective security. The verdict disagrees."),
                task=_tr(
                    "Read how many of 100 likely attacks it could hold, and which criteria are not"
                    " met."
                ),
                where=LessonTarget.VERDICT,
                is_done=lambda state: state.scorecard is not None,
                found=_name,
            ),
            Step(
                key="certain",
                title=_tr("Make help certain"),
                text=_tr(
                    "A victim must know that help will come. No one may be able to block it, and"
                    " those bound must owe it."
                ),
                task=_tr(
                    "Find a way to have “certainty” met. One is to move Force up to “automatic”."
                ),
                keys=_tr("Press F6, then 5 on the ladder of Force."),
                where=LessonTarget.OBLIGATIONS,
                is_done=partial(_at_least, Verdict.MET, "certainty"),
                found=partial(_criteria, ("certainty", "resolve")),
                do=_make_help_certain,
            ),
            Step(
                key="binding",
                title=_tr("Bind the parties"),
                text=_tr(
                    "Collective security must bind its parties more than the North Atlantic"
                    " Treaty does."
                ),
                task=_tr("Have “bindingness” met: make sanctions firmer too."),
                keys=_tr("On the ladder of Sanctions press 5."),
                where=LessonTarget.OBLIGATIONS,
                is_done=partial(_at_least, Verdict.MET, "bindingness"),
                found=partial(_criteria, ("bindingness", "sanctions and force")),
                do=_bind,
            ),
            Step(
                key="powers",
                title=_tr("Bring the powers in"),
                text=_tr(
                    "A circle that leaves great powers outside may be too weak against them, and"
                    " is no concern of theirs."
                ),
                task=_tr(
                    "Have “universality” met at least partly: make the United States, Germany and"
                    " Japan parties."
                ),
                keys=_tr("Ctrl+F, type a name, Tab to the list, Down to it, Space."),
                where=LessonTarget.PARTIES,
                is_done=partial(_at_least, Verdict.PARTLY, "universality"),
                found=partial(_criteria, ("universality", "preponderance")),
                do=_bring_powers_in,
            ),
            Step(
                key="deserved",
                title=_tr("The name is deserved"),
                text=_tr(
                    "If the verdict is not yet “Collective security”, look for the criteria that"
                    " it still names, and mend them."
                ),
                task=_tr("Bring the draft's name to “Collective security”."),
                where=LessonTarget.VERDICT,
                is_done=lambda state: (
                    state.scorecard is not None
                    and state.scorecard.name is DraftName.COLLECTIVE_SECURITY
                ),
                found=_name,
                do=_mend_all,
            ),
            Step(
                key="answer",
                title=_tr("What is the least that it takes?"),
                text=_tr(
                    "You have found one way to the name. The cheapest can be looked for: who would"
                    " have had to move, and how far? Whether the states of 1935 would have signed"
                    " it, and kept it, no criterion can tell."
                ),
                task=_tr(
                    "Take your changes back with Undo. Then, in “What would it take?” below the"
                    " map, choose “The draft earns a name”, press Find, and apply what it finds."
                ),
                keys=_tr("Ctrl+Z; then F6, Down to “The draft earns a name”, Tab to Find, Space."),
                where=LessonTarget.ADVICE,
                is_done=lambda state: state.scorecard is not None,
                found=partial(_criteria, ("preponderance", "great-power test")),
            ),
        ),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("lessons", words)


def _name(state: LessonState) -> str:
    card = state.scorecard
    if card is None:
        return ""
    return _tr("{headline}\n{name}. {reason}").format(
        headline=shown(card.attacks.headline),
        name=capital(shown(DRAFT_NAMES[card.name])),
        reason=shown(card.name_reason),
    )


def _criteria(keys: tuple[str, ...], state: LessonState) -> str:
    """Return the reasons of some criteria, what the draft now holds, and its present name."""
    card = state.scorecard
    if card is None:
        return ""
    reasons = [shown(card.criterion(key).reason) for key in keys]
    name = _tr("The name is now: {name}.").format(name=shown(DRAFT_NAMES[card.name]))
    return "\n".join([*reasons, shown(card.attacks.headline), name])


def _at_least(verdict: Verdict, key: str, state: LessonState) -> bool:
    if state.scorecard is None:
        return False
    found = state.scorecard.criterion(key).verdict
    return found is Verdict.MET or found is verdict


def _rungs(state: LessonState) -> tuple[Rung, Rung]:
    return state.treaty.obligations.sanctions, state.treaty.obligations.force


def _against_anyone(tools: LessonTools) -> None:
    treaty = tools.document.treaty
    casus = replace(treaty.casus, aggressors=Aggressors.ANY, named=())
    tools.document.edit(treaty.with_(casus=casus), _tr("work against any state"))


def _open_it(tools: LessonTools) -> None:
    treaty = tools.document.treaty
    parties = replace(treaty.parties, admission=Admission.OPEN)
    tools.document.edit(treaty.with_(parties=parties), _tr("open the treaty to all"))


def _bind(tools: LessonTools) -> None:
    treaty = tools.document.treaty
    obligations = Obligations(Rung.AUTOMATIC, Rung.AUTOMATIC)
    tools.document.edit(treaty.with_(obligations=obligations), _tr("make both automatic"))


def _make_help_certain(tools: LessonTools) -> None:
    treaty = tools.document.treaty
    obligations = replace(treaty.obligations, force=Rung.AUTOMATIC)
    tools.document.edit(treaty.with_(obligations=obligations), _tr("make force automatic"))


def _add(tools: LessonTools, codes: set[str], name: str) -> None:
    treaty = tools.document.treaty
    parties = treaty.parties.adding(codes, treaty.year)
    tools.document.edit(treaty.with_(parties=parties), name)


def _everyone(tools: LessonTools) -> None:
    world = load_world(tools.document.treaty.year)
    _add(tools, {state.code for state in world.states}, _tr("add every state"))


def _bring_powers_in(tools: LessonTools) -> None:
    _add(tools, _ABSENT, _tr("add the absent great powers"))


def _mend_all(tools: LessonTools) -> None:
    """Repeat the earlier steps, in case some were undone."""
    for mend in (_against_anyone, _bind, _bring_powers_in):
        mend(tools)
