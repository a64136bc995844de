"""The words for the record of a case."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sandbox.history.cases import Case, Fate
from sandbox.names import translated
from sandbox.response.forecast import Deed
from sandbox.treaty.codes import name_of
from sandbox.world.former_names import name_in
from ui.text import listed


def _tr(words: str) -> str:
    return QCoreApplication.translate("cases", words)


def deed_words(deed: Deed) -> str:
    """Return what was done for a victim by reason of the arrangement."""
    return {
        Deed.NONE: _tr("nothing"),
        Deed.WORDS: _tr("words only"),
        Deed.SANCTIONS: _tr("sanctions or material help"),
        Deed.FORCE: _tr("force"),
    }[deed]


def fate_words(fate: Fate) -> str:
    """Return what became of what was attacked."""
    return {
        Fate.KEPT: _tr("kept or restored"),
        Fate.PARTLY: _tr("kept in part"),
        Fate.LOST: _tr("lost"),
    }[fate]


def case_name(case: Case) -> str:
    """Return what a case is called in the user's language."""
    return translated(case.name)


def happened_words(case: Case) -> str:
    """Return what happened in a case, in the user's language."""
    return translated(case.happened)


def attack_words(case: Case) -> str:
    """Return who attacked whom."""
    return _tr("{aggressors} against {victim}").format(
        aggressors=aggressor_names(case), victim=victim_name(case)
    )


def attack_in_two_lines(case: Case) -> tuple[str, str]:
    """Return the year and who attacked, of many only the first; and whom."""
    first, others = _name(case.aggressors[0], case), len(case.aggressors) - 1
    attackers = aggressor_names(case)
    if others > 1:
        attackers = _tr("{aggressor} and {count} others").format(aggressor=first, count=others)
    return (
        _tr("{year}, {aggressors}").format(year=case.year, aggressors=attackers),
        _tr("against {victim}").format(victim=victim_name(case)),
    )


def aggressor_names(case: Case) -> str:
    """Return what the aggressors were called then."""
    return listed(_name(code, case) for code in case.aggressors)


def victim_name(case: Case) -> str:
    """Return what the victim was called then."""
    return _name(case.victim, case)


def _name(code: str, case: Case) -> str:
    return name_in(code, name_of(code), case.year)


def day_words(case: Case) -> str:
    """Return the first day of a case as the user writes days."""
    day = date.fromisoformat(case.day)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
