"""A certificate as plain text, to be checked with a pocket calculator."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from sandbox.cli.text.calculation import PrintedFigures, plain, rounded
from sandbox.cli.text.layout import paragraph, table
from sandbox.cli.text.threshold import threshold_lines
from sandbox.cli.text.weights import weights_lines
from sandbox.results.certificate import Certificate, Proof, Step
from sandbox.sentences import Sentence, say
from sandbox.treaty.settings import Mood
from sandbox.world.world import World

#: Rows of levels shown; all up to the one that decides are shown in any case.
MOST_ROWS = 30

#: Parties shown of those that wait, those that lack least first.
MOST_WAITING = 5


def certificate_text(certificates: Sequence[Certificate], world: World, width: int) -> str:
    """Return the certificates of one threat, a section a mood; sentences wrap at `width`."""
    first = certificates[0]
    victim = _name(first.victim, world)
    lines = paragraph(
        say(
            "To check with a calculator: {aggressors} against {victim}",
            aggressors=tuple(_name(aggressor.state, world) for aggressor in first.aggressors),
            victim=victim,
        ),
        width,
    )
    lines += [""]
    lines += paragraph(
        say(
            "Strengths are shares of the world's, as they count at {victim}. Each figure follows"
            " from those printed before it, as printed. A party acts once the response that it"
            " would be part of is at least its threshold times T.",
            victim=victim,
        ),
        width,
    )
    for sentence in _circumstances(first, world):
        lines += paragraph(sentence, width)
    lines += ["", *_coalition(first)]
    for certificate in certificates:
        section = _resolute if certificate.mood is Mood.RESOLUTE else _hesitant
        lines += ["", *section(certificate, PrintedFigures(certificate), world, width)]
        if proof := certificate.proof:
            lines += ["", *paragraph(_proof(proof, certificate.margin), width)]
            if proof.heaviest:
                lines += ["", *weights_lines(proof.heaviest, PrintedFigures(certificate), width)]
    return "\n".join(lines)


def _name(state: str, world: World) -> str:
    return world.state(state).name


def _circumstances(certificate: Certificate, world: World) -> list[Sentence]:
    """Say what changes every threshold at once, and who cannot act at all."""

    def names(states: Sequence[str]) -> tuple[str, ...]:
        return tuple(_name(state, world) for state in states)

    said = []
    if not certificate.covered:
        said.append(say("The treaty does not cover this threat, so every rung counts as none."))
    if certificate.blocking:
        said.append(
            say(
                "The finding is blocked on account of {states}.",
                states=names(certificate.blocking),
            )
        )
    if certificate.nuclear:
        said.append(
            say(
                "A nuclear power among the aggressors raises every threshold above 0: {states}.",
                states=names(certificate.nuclear),
            )
        )
    if certificate.barred:
        said.append(
            say(
                "Held back by a pact with an aggressor: {states}.",
                states=names(certificate.barred),
            )
        )
    return said


def _coalition(certificate: Certificate) -> list[str]:
    rows = [
        (aggressor.state, f"{aggressor.miles:.1f}", plain(rounded(aggressor.strength)))
        for aggressor in certificate.aggressors
    ]
    total = ("T", "", plain(PrintedFigures(certificate).opposed))
    return table(("aggressor", "miles", "strength"), [*rows, total])


# Resolute


def _resolute(
    certificate: Certificate, figures: PrintedFigures, world: World, width: int
) -> list[str]:
    lines = paragraph(
        say(
            "Resolute: each trusts the others. At a level all act whose threshold is at most that"
            " level; C is what they send and what {victim} has. The first level is the required"
            " odds, the others are the thresholds above them. Parties that send nothing are left"
            " out.",
            victim=_name(certificate.victim, world),
        ),
        width,
    )
    lines += ["", *_levels(certificate, figures, width), ""]
    decides = certificate.deciding
    lines += paragraph(_deciding(certificate, figures, world), width)
    lines += paragraph(
        say("Even that falls short, and every other level by more: the treaty is broken.")
        if certificate.breaks
        else say("All who act at that level see enough to stay: the treaty is upheld."),
        width,
    )
    explained = decides
    if decides == certificate.levels[0]:
        # The required odds need no explanation; who would be the next to act does.
        explained = certificate.levels[min(1, len(certificate.levels) - 1)]
    for state in explained.joining[-1:]:
        lines += threshold_lines(certificate, state, world, width)
    return lines


def _deciding(certificate: Certificate, figures: PrintedFigures, world: World) -> Sentence:
    level = certificate.deciding
    values = {
        "odds": plain(figures.level_odds(level)),
        "strength": plain(figures.deciding.strength),
        "asked": plain(figures.deciding.asked),
        "slack": plain(figures.deciding.slack),
    }
    if level == certificate.levels[0]:
        return say(
            "The required odds leave most (*): C is {strength}, {odds} x T is {asked}, and"
            " {strength} - {asked} = {slack}.",
            **values,
        )
    return say(
        "The threshold of {party} leaves most (*): C is {strength}, {odds} x T is {asked}, and"
        " {strength} - {asked} = {slack}.",
        party=_name(level.joining[-1], world),
        **values,
    )


def _levels(certificate: Certificate, figures: PrintedFigures, width: int) -> list[str]:
    """Return the levels with running sums, one row a party."""
    rows = [(certificate.victim, "", "", plain(figures.own), "", "", "")]
    left: list[Decimal] = []
    decided, strength = False, figures.own
    for level, line in figures.levels():
        if decided and len(rows) >= MOST_ROWS:
            left.append(line.slack)
            continue
        decides = level == certificate.deciding
        decided |= decides
        outcome = (plain(line.asked), plain(line.slack, "+"), "*" if decides else "")
        for state in level.joining:
            strength += figures.sends[state]
            ends = state == level.joining[-1] and level != certificate.levels[0]
            if figures.sends[state] or (ends and decides):
                rows.append(
                    (
                        state,
                        plain(figures.odds[state]),
                        plain(figures.sends[state]),
                        plain(strength),
                        *(outcome if ends else ("", "", "")),
                    )
                )
        if level == certificate.levels[0]:
            rows.append(("required", plain(figures.required), "", plain(strength), *outcome))
    header = ("state", "threshold", "sends", "C", "level x T", "leaves", "")
    lines = table(header, rows, last=1)
    if left:
        lines += paragraph(
            say(
                "and {more} higher levels, which leave at most {most}.",
                more=len(left),
                most=plain(max(left), "+"),
            ),
            width,
        )
    return lines


# Hesitant


def _hesitant(
    certificate: Certificate, figures: PrintedFigures, world: World, width: int
) -> list[str]:
    victim = _name(certificate.victim, world)
    lines = paragraph(
        say(
            "Hesitant: each moves only on what it sees, the response before its round and its own"
            " forces. S begins with what {victim} has, {own}.",
            victim=victim,
            own=plain(figures.own),
        ),
        width,
    )
    rows = [
        (
            step.state,
            str(step.round),
            *_asked(step, figures),
            plain(seen),
            plain(strength),
        )
        for step, seen, strength in figures.joined()
        if figures.sends[step.state]
    ]
    header = ("state", "round", "threshold", "times T", "sends", "sees", "S")
    lines += ["", *table(header, rows), ""] if rows else [""]
    lines += _waiting(certificate, figures, world, width)
    lines += ["", *paragraph(_delivered(certificate, figures), width)]
    shown = certificate.first_waiting or (certificate.joined or (None,))[-1]
    return lines + (threshold_lines(certificate, shown.state, world, width) if shown else [])


def _asked(step: Step, figures: PrintedFigures) -> tuple[str, str, str]:
    odds = figures.odds[step.state]
    return plain(odds), plain(figures.asked(odds)), plain(figures.sends[step.state])


def _waiting(
    certificate: Certificate, figures: PrintedFigures, world: World, width: int
) -> list[str]:
    """Say who is the first that waits, and list those that lack least."""
    waiting = [step for step in certificate.steps if step.round is None]
    if not waiting:
        return paragraph(say("Nobody is left who waits."), width)
    first = waiting[0]
    odds, asked, _ = _asked(first, figures)
    values = {
        "state": _name(first.state, world),
        "odds": odds,
        "asked": asked,
        "seen": plain(figures.seen(first)),
    }
    lines = paragraph(
        say(
            "Then nobody else moves. {state} lacks least: it asks {odds} x T = {asked} and sees"
            " {seen}, its own forces included. It waits, and so do all who lack more.",
            **values,
        )
        if certificate.joined
        else say(
            "Nobody moves first. {state} lacks least: it asks {odds} x T = {asked} and sees"
            " {seen}, its own forces included. It waits, and so do all who lack more.",
            **values,
        ),
        width,
    )
    rows = [
        (
            step.state,
            *_asked(step, figures),
            plain(figures.seen(step)),
            plain(figures.asked(figures.odds[step.state]) - figures.seen(step)),
        )
        for step in waiting[:MOST_WAITING]
    ]
    lines += ["", *table(("state", "threshold", "times T", "sends", "sees", "lacks"), rows)]
    if len(waiting) > MOST_WAITING:
        lines += paragraph(say("and {more} others.", more=len(waiting) - MOST_WAITING), width)
    return lines


def _delivered(certificate: Certificate, figures: PrintedFigures) -> Sentence:
    values = {
        "odds": plain(figures.required),
        "strength": plain(figures.delivered.strength),
        "asked": plain(figures.delivered.asked),
        "slack": plain(figures.delivered.slack),
    }
    if certificate.breaks:
        return say(
            "S is {strength}, the required {odds} x T is {asked}, and {strength} - {asked} ="
            " {slack}: the treaty is broken.",
            **values,
        )
    return say(
        "S is {strength}, the required {odds} x T is {asked}, and {strength} - {asked} = {slack}:"
        " the treaty is upheld.",
        **values,
    )


def _proof(proof: Proof, margin: float) -> Sentence:
    values = {
        "size": proof.size,
        "bound": f"{proof.bound:+.4f}",
        "margin": f"{margin:+.4f}",
        "nodes": proof.nodes,
    }
    if proof.proven:
        return say(
            "Why none is worse: the search proves that no coalition of at most {size} of the states"
            " it may draw from leaves less than {bound}, and this one leaves {margin}. Branches"
            " looked at: {nodes}.",
            **values,
        )
    return say(
        "The search stopped before its end, after {nodes} branches: no coalition of at most {size}"
        " states leaves less than {bound}, and this one leaves {margin}. The worst lies between"
        " the two.",
        **values,
    )
