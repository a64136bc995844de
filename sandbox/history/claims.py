"""What the article says of such systems, held against a replay, claim by claim.

The article behind this project ("What Is Collective Security? Its Nature, Features, and
Failure", 2021) says of the League that great powers stood outside, that its strength was
enough on paper, that hesitation decided, and that it failed each time a great power
defied it. Each claim is counted here from the model's figures; none is assumed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sandbox.history.cases import Fate
from sandbox.history.replay import AnsweredCase, Replay
from sandbox.names import translated
from sandbox.sentences import Sentence, say
from sandbox.treaty.codes import name_of


class Holds(StrEnum):
    """How far the model's figures bear a claim out."""

    YES = "borne out"
    PARTLY = "partly"
    NO = "not borne out"
    OPEN = "cannot be told"


@dataclass(frozen=True)
class Claim:
    """A claim of the article, how far it holds, and the figures that say so."""

    says: Sentence
    holds: Holds
    found: Sentence

    def to_dict(self) -> dict[str, Any]:
        return {"claim": str(self.says), "holds": str(self.holds), "found": str(self.found)}


def claims(replay: Replay) -> tuple[Claim, ...]:
    """Return the article's claims on a system, held against its replay."""
    return (
        _outside(replay),
        _strong_on_paper(replay),
        _hesitation(replay),
        _great_powers(replay),
    )


def _holds(count: int, of: int) -> Holds:
    if not of:
        return Holds.OPEN
    if count == of:
        return Holds.YES
    return Holds.PARTLY if count else Holds.NO


def _names(cases: Sequence[AnsweredCase]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(translated(answered.case.name) for answered in cases))


def _outside(replay: Replay) -> Claim:
    absent = [year.absent for year in replay.years]
    missed: dict[str, int] = {}
    for powers in absent:
        for power in powers:
            missed[power] = missed.get(power, 0) + 1
    often = sorted(missed, key=lambda power: -missed[power])
    count, of = sum(map(bool, absent)), len(absent)
    if count:
        found = say(
            "In {count} of {years} years at least one great power was outside: {powers}.",
            count=count,
            years=of,
            powers=tuple(
                say("{state} ({count} years)", state=name_of(power), count=missed[power])
                for power in often
            ),
        )
    else:
        found = say("In all {years} years every great power was a party.", years=of)
    return Claim(say("Great powers stood outside."), _holds(count, of), found)


def _strong_on_paper(replay: Replay) -> Claim:
    in_need = [answered for answered in replay.cases if answered.needs_help]
    strong = [answered for answered in in_need if answered.strong_on_paper]
    weak = [answered for answered in in_need if not answered.strong_on_paper]
    values = {"count": len(strong), "cases": len(in_need)}
    if weak:
        found = say(
            "In {count} of the {cases} cases in which the victim could not hold alone, every pledge"
            " kept would have been enough; not so in {weak}.",
            weak=_names(weak),
            **values,
        )
    else:
        found = say(
            "In {count} of the {cases} cases in which the victim could not hold alone, every pledge"
            " kept would have been enough.",
            **values,
        )
    holds = _holds(len(strong), len(in_need))
    return Claim(say("The strength was there, on paper."), holds, found)


def _hesitation(replay: Replay) -> Claim:
    lost = [
        answered
        for answered in replay.cases
        if answered.needs_help and answered.strong_on_paper and not answered.answer.upheld_hesitant
    ]
    trusted = [answered for answered in lost if answered.answer.upheld_resolute]
    bound = [answered for answered in lost if not answered.answer.upheld_resolute]
    values: dict[str, Any] = {"count": len(trusted), "cases": len(lost)}
    if not lost:
        found = say("There is no case that pledges would have held and waiting lost.")
    elif bound:
        found = say(
            "Of the {cases} cases that every pledge kept would have held and waiting lost, trust"
            " alone would have held {count} ({trusted}). In {bound} it would not: there the parties"
            " were bound too loosely, or set free by a blocked finding, to act even in trust.",
            trusted=_names(trusted) or say("none"),
            bound=_names(bound),
            **values,
        )
    else:
        found = say(
            "All {cases} cases that every pledge kept would have held and waiting lost would have"
            " been held by trust alone.",
            **values,
        )
    return Claim(say("Hesitation decided."), _holds(len(trusted), len(lost)), found)


def _great_powers(replay: Replay) -> Claim:
    defied = [answered for answered in replay.cases if answered.by_great_power]
    failed = [answered for answered in defied if not answered.answer.upheld_hesitant]
    held = [answered for answered in defied if answered.answer.upheld_hesitant]
    recorded = sum(answered.case.fate is Fate.LOST for answered in defied)
    values = {"count": len(failed), "cases": len(defied), "recorded": recorded}
    if not defied:
        found = say("No great power is an aggressor in the cases of this replay.")
    elif held:
        found = say(
            "By the norm the victim is not held in {count} of {cases} cases if each party waits for"
            " the others; losses on record: {recorded}. It is held in {held}.",
            held=_names(held),
            **values,
        )
    else:
        found = say(
            "By the norm the victim is not held in any of {cases} cases if each party waits for the"
            " others; losses on record: {recorded}.",
            cases=len(defied),
            recorded=recorded,
        )
    return Claim(
        say("It failed each time a great power defied it."),
        _holds(len(failed), len(defied)),
        found,
    )
