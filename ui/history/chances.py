"""The chance of a response in words: what is expected, how likely, and how it was estimated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from sandbox.response.chance import Chance, Estimate, Predicted
from ui.text import percent


def _tr(words: str) -> str:
    return QCoreApplication.translate("chance", words)


def chance_words(chance: Chance) -> str:
    """Return the response that is expected, and the chance that it is strong enough."""
    expected = {
        Predicted.NONE: _tr("Most likely: nothing is done."),
        Predicted.WORDS: _tr("Most likely: words only."),
        Predicted.SANCTIONS: _tr("Most likely: sanctions, no forces."),
        Predicted.FORCE: _tr("Most likely: forces are sent."),
    }[chance.predicted]
    return _tr("{expected} Chance that the victim holds: {chance}.").format(
        expected=expected, chance=_estimate(chance.held)
    )


def chance_details(chance: Chance) -> str:
    """Return how the chance was found, and where its figures come from."""
    how = (
        _tr("Worked out exactly: no party waits for another, or none can matter.")
        if chance.held.exact
        else _tr(
            "Simulated: readiness is drawn {draws} times, seed {seed}; in brackets the interval"
            " of 95% (Wilson 1927)."
        ).format(draws=QLocale().toString(chance.draws), seed=chance.seed)
    )
    used = _tr("Force is used with a chance of {force}, sanctions of {sanctions}.").format(
        force=_estimate(chance.force), sanctions=_estimate(chance.sanctions)
    )
    why = _tr(
        "No one knows readiness exactly. Each party's is off by a logistic error, in part the same"
        " for all: some wars move nobody and a few move many. What is expected is the strongest"
        " thing more likely than not to be done. The figures behind it come from wars that"
        " happened (Berkemeier and Fuhrmann 2018; Sarkees and Wayman 2010)."
    )
    return f"{used}\n{how}\n{why}"


def _estimate(found: Estimate) -> str:
    if found.exact:
        return percent(found.chance)
    return _tr("{chance} ({low} to {high})").format(
        chance=percent(found.chance), low=percent(found.low), high=percent(found.high)
    )
