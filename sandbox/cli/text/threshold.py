"""How the threshold of a party comes about, as plain text."""

from __future__ import annotations

from sandbox.cli.text.calculation import plain, threshold_terms
from sandbox.cli.text.layout import labelled, paragraph
from sandbox.model.threshold import Threshold
from sandbox.results.certificate import Certificate
from sandbox.sentences import Sentence, say
from sandbox.world.world import World

#: The column in which the words beside the figures begin.
TERMS = 18


def threshold_lines(certificate: Certificate, state: str, world: World, width: int) -> list[str]:
    """Return how the threshold of a party comes about."""
    threshold = certificate.sender(state).threshold
    lines = ["", *paragraph(_rung(threshold, certificate, world), width)]
    if threshold.at_its_word:
        return lines
    for label, figure in threshold_terms(threshold):
        lines += labelled(f"{plain(figure):>{TERMS - 2}}", label, width, TERMS)
    return lines


def _rung(threshold: Threshold, certificate: Certificate, world: World) -> Sentence:
    """Say what binds a party, and why it is not what the treaty says."""
    steps = [say("{rung} by the treaty", rung=threshold.treaty_rung.word)]
    if threshold.reserved_rung != threshold.treaty_rung:
        steps.append(say("{rung} by its reservation", rung=threshold.reserved_rung.word))
    if threshold.rung != threshold.reserved_rung:
        if not certificate.covered:
            why = say("{rung} as the threat is not covered", rung=threshold.rung.word)
        elif certificate.blocking:
            why = say("{rung} as the finding is blocked", rung=threshold.rung.word)
        else:
            why = say("{rung} as each party finds for itself", rung=threshold.rung.word)
        steps.append(why)
    values = {"state": world.state(threshold.state).name, "rung": tuple(steps)}
    if threshold.at_its_word:
        return say(
            "The threshold of {state} is 0: it is taken at its word. Force: {rung}.", **values
        )
    return say("How the threshold of {state} comes about. Force: {rung}.", **values)
