"""What a draft of a real alliance says of itself: how ATOP was read, and what it does not code."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Rung


def what_was_read(
    terms: Mapping[str, str],
    provisions: Collection[str],
    named: Sequence[str],
    outside: Sequence[int],
    *,
    only: bool,
) -> tuple[Sentence, ...]:
    """Return how the provisions an alliance has were read.

    terms: what ATOP codes of it; provisions: what of this it has. named: the states it calls a
    threat; only: whether it is read as against no other. outside: numbers of members left out.
    """
    read = []
    if "proadd" in terms:
        read.append(_OTHERS_MAY_JOIN if "proadd" in provisions else _NO_OTHERS)
    if states := tuple(named):
        against = (
            say("It names a threat, and is read as against it only: {states}.", states=states)
            if only
            else say(
                "It names a threat, but promises more than help against it, and is read as against"
                " all outsiders: {states}.",
                states=states,
            )
        )
        read.append(against)
    read += [text for name, text in _READ.items() if name in provisions]
    read += [text for code, text in _ORDER.items() if terms.get("reflnun") == code]
    if outside:
        read.append(
            say(
                "Members that were no states of the system are left out: {numbers}.",
                numbers=tuple(outside),
            )
        )
    return tuple(read)


def what_is_not_coded(
    force: Rung, coded: Collection[str], *, against: bool
) -> tuple[Sentence, ...]:
    """Return what ATOP does not say, and what the draft has instead.

    coded: the provisions that ATOP codes of this alliance, present or not. against: whether it
    codes against whom the alliance is.
    """
    freedom = (_FREEDOM,) if force == Rung.MANDATORY else ()
    blank = tuple(text for name, text in _BLANK.items() if name not in coded)
    outsiders = () if against else (_OUTSIDERS,)
    return (*freedom, *blank, *_NOT_CODED, *outsiders)


#: ATOP's codes of rules for new members do not tell joining at will from joining by consent.
_OTHERS_MAY_JOIN = say(
    "It has rules for new members; whose consent they need, ATOP does not say: read as by consent"
    " of the parties."
)
_NO_OTHERS = say("It has no rules for new members: read as closed to them.")
#: Provisions that make an article, where ATOP could not code them for an alliance.
_BLANK: dict[str, Sentence] = {
    "proadd": say("Not coded of this alliance: whether others may join; read as closed."),
    "intcom": say("Not coded of this alliance: whether it has one command; read as none."),
    "armred": say("Not coded of this alliance: whether it has an arms clause; read as none."),
    "reflnun": say("Not coded of this alliance: the wider order it refers to; read as none."),
}


#: What ATOP codes that a convention turned into an article, or that no article can hold.
_READ: dict[str, Sentence] = {
    "offense": say("It also promises to join in attacks, which no article holds."),
    "neutral": say("It also promises neutrality, which no article holds."),
    "nonagg": say("It also promises not to attack each other, which no article holds."),
    "defcoadv": say("Defence is promised against certain adversaries only."),
    "defcoloc": say("Defence is promised in certain places only; which, ATOP does not say."),
    "defcocon": say("Defence is promised in certain conflicts only; which, ATOP does not say."),
    "defconum": say("Defence is promised only against a certain number of adversaries."),
    "defcodem": say("Defence is promised only where certain demands were made."),
    "defconpr": say("Defence is promised only if there was no provocation."),
    "concoreq": say("Consultation is promised only on request."),
    "secrart": say("It has secret articles."),
    "milaid": say("It promises military aid, which no article holds."),
    "seppeace": say("It forbids a separate peace, which no article holds."),
    "intcom": say("It sets up an integrated command, read as standing forces."),
    "contrib": say("It fixes what each member contributes; how much, ATOP does not say."),
    "armred": say(
        "It has an arms clause; what it asks in figures, ATOP does not say: read as no reduction."
    ),
    "medarb": say("It provides for mediation or arbitration, which no article holds."),
    "conwtin": say("It has rules for conflicts among members, which no article holds."),
    "base": say("It grants bases, which no article holds."),
    "noothall": say("It forbids alliances against each other, which no article holds."),
}

#: By the code of `reflnun`.
_ORDER: dict[str, Sentence] = {
    "1": say("It refers to the League of Nations, read as its wider order."),
    "2": say("It refers to the United Nations, read as its wider order."),
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
