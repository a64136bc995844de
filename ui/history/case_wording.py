"""The words for the record of a case."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sandbox.history.cases import Case, Result
from sandbox.names import translated
from sandbox.response.chance import Predicted
from sandbox.treaty.codes import name_of
from sandbox.world.former_names import name_in


def _tr(words: str) -> str:
    return QCoreApplication.translate("cases", words)


def response_words(response: Predicted) -> str:
    """Return what was done, or is expected to be done, for a victim."""
    return {
        Predicted.NONE: _tr("nothing"),
        Predicted.WORDS: _tr("words only"),
        Predicted.SANCTIONS: _tr("sanctions or material help"),
        Predicted.FORCE: _tr("force"),
    }[response]


def result_words(result: Result) -> str:
    """Return how an aggression ended."""
    return {
        Result.REVERSED: _tr("reversed"),
        Result.PARTLY: _tr("partly reversed"),
        Result.FAILED: _tr("not stopped"),
    }[result]


def case_name(case: Case) -> str:
    """Return what a case is called in the user's language."""
    return translated(case.name)


def attack_words(case: Case) -> str:
    """Return who attacked whom."""
    return _tr("{aggressors} against {victim}").format(
        aggressors=aggressor_names(case), victim=victim_name(case)
    )


def aggressor_names(case: Case) -> str:
    """Return what the aggressors were called then."""
    return ", ".join(_name(code, case) for code in case.aggressors)


def victim_name(case: Case) -> str:
    """Return what the victim was called then."""
    return _name(case.victim, case)


def _name(code: str, case: Case) -> str:
    return name_in(code, name_of(code), case.year)


def day_words(case: Case) -> str:
    """Return the first day of a case as the user writes days."""
    day = date.fromisoformat(case.day)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
