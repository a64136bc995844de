"""Where two revisions of a treaty differ, and where two verdicts do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import DRAFT_NAMES, VERDICTS
from sandbox.names import sort_key
from sandbox.sentences import Sentence, say
from sandbox.treaty import codes
from sandbox.treaty.form import TEST
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.wording import text
from sandbox.treaty.words import word
from sandbox.world.tables import rows


@dataclass(frozen=True)
class BeforeAndAfter:
    """One difference between two revisions or runs: what each has that the other has not."""

    title: Sentence
    before: tuple[Sentence, ...]
    after: tuple[Sentence, ...]

    @property
    def differs(self) -> bool:
        return tuple(map(str, self.before)) != tuple(map(str, self.after))


def treaty_changes(before: Treaty, after: Treaty) -> tuple[BeforeAndAfter, ...]:
    """Return where two treaties differ: name, year, settings, and each article's paragraphs."""
    found = [
        BeforeAndAfter(say("Name"), (_words(before.name),), (_words(after.name),)),
        BeforeAndAfter(say("Year of the world"), (_words(before.year),), (_words(after.year),)),
        BeforeAndAfter(say("Settings of the test"), *_settings(before, after)),
    ]
    names = {row["code"]: codes.name_of(row["code"]) for row in rows("states")}
    for then, now in zip(text(before, names), text(after, names), strict=True):
        if now.key == "parties":
            # The paragraph names them all; who came and went is shorter.
            found.append(BeforeAndAfter(now.title, *_parties(before, after)))
            continue
        known, kept = set(map(str, then.paragraphs)), set(map(str, now.paragraphs))
        gone = tuple(words for words in then.paragraphs if str(words) not in kept)
        new = tuple(words for words in now.paragraphs if str(words) not in known)
        found.append(BeforeAndAfter(now.title, gone, new))
    return tuple(change for change in found if change.differs)


def _parties(before: Treaty, after: Treaty) -> tuple[tuple[Sentence, ...], ...]:
    """Return what the first articles differ in: states bound, their years, and admission."""
    sides: list[tuple[Sentence, ...]] = []
    for one, other in ((before, after), (after, before)):
        here, there = one.parties, other.parties
        lines = []
        if alone := one.bound - other.bound:
            names = tuple(sorted(map(codes.name_of, alone), key=sort_key))
            lines.append(say("party only here: {names}", names=names))
        others = {party.state for party in set(here.states) - set(there.states)}
        if moved := others - alone:
            names = tuple(sorted(map(codes.name_of, moved), key=sort_key))
            lines.append(say("other years here: {names}", names=names))
        if here.admission != there.admission:
            lines.append(say("admission: {admission}", admission=word(here.admission)))
        sides.append(tuple(lines))
    return tuple(sides)


def _words(value: object) -> Sentence:
    return say("{value}", value=value)


def _settings(before: Treaty, after: Treaty) -> tuple[tuple[Sentence, ...], ...]:
    then, now = (TEST.write(treaty.settings, (), ()) or {} for treaty in (before, after))
    keys = [key for key in {**then, **now} if then.get(key) != now.get(key)]
    return tuple(
        tuple(
            say("{setting}: {value}", setting=key, value=side[key])
            if key in side
            else say("{setting}: as usual", setting=key)
            for key in keys
        )
        for side in (then, now)
    )


def verdict_changes(
    before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> tuple[BeforeAndAfter, ...]:
    """Return where two verdicts (`Scorecard.to_dict()`) differ; a missing one says so."""
    if before is None or after is None:
        pair = tuple((_known_name(verdict),) for verdict in (before, after))
        change = BeforeAndAfter(say("Verdict"), *pair)
        return (change,) if change.differs else ()
    return tuple(change for change in all_of_verdict(before, after) if change.differs)


def _known_name(verdict: Mapping[str, Any] | None) -> Sentence:
    return say("none: the year has no data") if verdict is None else name_of(verdict)


def name_of(verdict: Mapping[str, Any]) -> Sentence:
    """Return the name that a saved verdict gives, as it is where this program has no such name."""
    name = verdict["name"]
    return DRAFT_NAMES[DraftName(name)] if name in list(DraftName) else _words(name)


def all_of_verdict(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[BeforeAndAfter]:
    yield BeforeAndAfter(say("Verdict"), (name_of(then),), (name_of(now),))
    sides = [{result["criterion"]: result for result in side["criteria"]} for side in (then, now)]
    for criterion in all_criteria():
        if all(criterion.key in side for side in sides):
            before, after = (_judged(side[criterion.key]) for side in sides)
            yield BeforeAndAfter(criterion.name, (before,), (after,))


def _judged(result: Mapping[str, Any]) -> Sentence:
    # The measure was kept as it was then worded.
    verdict = result["verdict"]
    return say(
        "{verdict}: {measure}",
        verdict=VERDICTS[Verdict(verdict)] if verdict in list(Verdict) else verdict,
        measure=result["shown"],
    )
