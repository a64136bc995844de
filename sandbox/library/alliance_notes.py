"""What a draft of a real alliance says of itself: how ATOP was read, and what it does not code."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Rung


def what_was_read(provisions: Collection[str], outside: Sequence[int]) -> tuple[Sentence, ...]:
    """Return how the provisions an alliance has were read; `outside`: members left out."""
    read = [text for name, text in _READ.items() if name in provisions]
    if outside:
        read.append(
            say(
                "Members that were no states of the system are left out: {numbers}.",
                numbers=tuple(outside),
            )
        )
    return tuple(read)


def what_is_not_coded(force: Rung, *, named: bool) -> tuple[Sentence, ...]:
    """Return what ATOP does not say, and what the draft has instead."""
    freedom = (_FREEDOM,) if force >= Rung.MANDATORY else ()
    against = () if named else (_OUTSIDERS,)
    return (*freedom, *_NOT_CODED, *against)


#: What ATOP codes that a convention turned into an article, or that no article can hold.
_READ: dict[str, Sentence] = {
    "offense": say("It also promises to join in attacks, which no article holds."),
    "neutral": say("It also promises neutrality, which no article holds."),
    "nonagg": say("It also promises not to attack each other, which no article holds."),
    "defcoadv": say("Defence is promised against certain adversaries only."),
    "defcoloc": say("Defence is promised in certain places only; which, ATOP does not say."),
    "defcocon": say("Defence is promised in certain conflicts only; which, ATOP does not say."),
    "defconum": say("Defence is promised only against a certain number of adversaries."),
    "defcodem": say("Defence is promised only on certain demands or if there was no provocation."),
    "intcom": say("It sets up an integrated command, read as standing forces."),
    "contrib": say("It fixes what each member contributes; how much, ATOP does not say."),
    "armred": say("It has an arms clause; by how much arms are reduced, ATOP does not say."),
    "medarb": say("It provides for mediation or arbitration, which no article holds."),
    "conwtin": say("It has rules for conflicts among members, which no article holds."),
    "base": say("It grants bases, which no article holds."),
    "noothall": say("It forbids alliances against each other, which no article holds."),
    "reflnun": say("It refers to the League of Nations or the United Nations, as its wider order."),
}

_FREEDOM = say(
    "Not coded: how free each member is to judge what it must do; force is read as mandatory, each"
    " party finding for itself."
)
_OUTSIDERS = say("Not coded: against whom; read as against outsiders only.")
_NOT_CODED = (
    say("Not coded: sanctions; read as none."),
    say("Not coded: who finds that aggression occurred, by what rule; read as each party."),
    say(
        "Not coded: where forces must be sent, and how much is pledged; read as everywhere, and as"
        " all strength."
    ),
    say("Not coded: whether the wider order and the alliance support each other; read as neither."),
)
