"""What the library kept, held against another: results of runs, and revisions of a treaty."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sandbox
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import DRAFT_NAMES, VERDICTS
from sandbox.library.runs import changes
from sandbox.model.draft import Draft
from sandbox.report.manifest import manifest
from sandbox.sentences import Refusal, Sentence, say
from sandbox.treaty import codes
from sandbox.treaty.form import TEST
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.wording import text
from sandbox.treaty.words import word
from sandbox.world.tables import rows
from sandbox.world.world import World

# It is handed in: whoever only compares treaties need not wait for the database.
if TYPE_CHECKING:
    from sandbox.library.plain import Run

#: Returns the world of a year; the second argument: with its gaps filled.
LoadWorld = Callable[[int, bool], World]


@dataclass(frozen=True)
class Change:
    """One thing that two keep differently: what each says that the other does not."""

    title: Sentence
    before: tuple[Sentence, ...]
    after: tuple[Sentence, ...]

    @property
    def differs(self) -> bool:
        return tuple(map(str, self.before)) != tuple(map(str, self.after))


def treaty_changes(before: Treaty, after: Treaty) -> tuple[Change, ...]:
    """Return where two treaties differ: name, year, settings, and each article's paragraphs."""
    found = [
        Change(say("Name"), (_words(before.name),), (_words(after.name),)),
        Change(say("Year of the world"), (_words(before.year),), (_words(after.year),)),
        Change(say("Settings of the test"), *_settings(before, after)),
    ]
    names = {row["code"]: codes.name_of(row["code"]) for row in rows("states")}
    for then, now in zip(text(before, names), text(after, names), strict=True):
        if now.key == "parties":
            # The paragraph names them all; who came and went is shorter.
            found.append(Change(now.title, *_parties(before, after)))
            continue
        known, kept = set(map(str, then.paragraphs)), set(map(str, now.paragraphs))
        gone = tuple(words for words in then.paragraphs if str(words) not in kept)
        new = tuple(words for words in now.paragraphs if str(words) not in known)
        found.append(Change(now.title, gone, new))
    return tuple(change for change in found if change.differs)


def _parties(before: Treaty, after: Treaty) -> tuple[tuple[Sentence, ...], ...]:
    """Return what the first articles differ in: states bound, their years, and admission."""
    sides: list[tuple[Sentence, ...]] = []
    for one, other in ((before, after), (after, before)):
        here, there = one.parties, other.parties
        lines = []
        if alone := one.bound - other.bound:
            names = tuple(sorted(map(codes.name_of, alone)))
            lines.append(say("party only here: {names}", names=names))
        others = {party.state for party in set(here.states) - set(there.states)}
        if moved := others - alone:
            names = tuple(sorted(map(codes.name_of, moved)))
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
) -> tuple[Change, ...]:
    """Return where two verdicts (`Scorecard.to_dict()`) differ; a missing one says so."""
    if before is None or after is None:
        pair = tuple((_known_name(verdict),) for verdict in (before, after))
        change = Change(say("Verdict"), *pair)
        return (change,) if change.differs else ()
    return tuple(change for change in _of_verdicts(before, after) if change.differs)


def _known_name(verdict: Mapping[str, Any] | None) -> Sentence:
    return say("none: the year has no data") if verdict is None else name_of(verdict)


def name_of(verdict: Mapping[str, Any]) -> Sentence:
    """Return the name that a saved verdict gives, as it is where this program has no such name."""
    name = verdict["name"]
    return DRAFT_NAMES[DraftName(name)] if name in list(DraftName) else _words(name)


def _of_verdicts(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Change]:
    yield Change(say("Verdict"), (name_of(then),), (name_of(now),))
    sides = [{result["criterion"]: result for result in side["criteria"]} for side in (then, now)]
    for criterion in all_criteria():
        if all(criterion.key in side for side in sides):
            before, after = (_judged(side[criterion.key]) for side in sides)
            yield Change(criterion.name, (before,), (after,))


def _judged(result: Mapping[str, Any]) -> Sentence:
    # The measure was kept as it was then worded.
    verdict = result["verdict"]
    return say(
        "{verdict}: {measure}",
        verdict=VERDICTS[Verdict(verdict)] if verdict in list(Verdict) else verdict,
        measure=result["shown"],
    )


@dataclass(frozen=True)
class Reopened:
    """A saved run beside the present.

    changed: what it rested on that is other now. rows: what it answered, and what is answered
    now, line by line, the same or not.
    """

    run: Run
    changed: tuple[Sentence, ...]
    rows: tuple[Change, ...]


def reopen(run: Run, load: LoadWorld) -> Reopened:
    """Run a saved verdict or stress test again.

    Raises Refusal where its year has no data, and where it is damaged.
    """
    treaties, worlds, changed = rested_on(run.check(), load)
    try:
        return _again(run, treaties, worlds, changed)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, Refusal):
            raise
        raise run.damaged() from None


def rested_on(
    run: Run, load: LoadWorld
) -> tuple[Sequence[Treaty], Sequence[World], Sequence[Sentence]]:
    """Return a run's treaties, their worlds as they are now, and what has changed since."""
    treaties = run.treaties()
    entries = run.manifest["treaties"]
    worlds = [load(entry["world"], bool(entry.get("interpolated"))) for entry in entries]
    changed = changes(run.manifest, manifest(list(map(Draft, treaties, worlds))))
    return treaties, worlds, changed


def _again(
    run: Run, treaties: Sequence[Treaty], worlds: Sequence[World], changed: Sequence[Sentence]
) -> Reopened:
    draft = Draft(treaties[0], worlds[0], treaties[1] if len(treaties) > 1 else None)
    if run.kind == "judge":
        now = sandbox.judge(draft).to_dict()
        return Reopened(run, tuple(changed), tuple(_of_verdicts(run.result, now)))
    test = sandbox.stress_test(
        draft,
        largest=run.result["largest_size"],
        pool=run.result["pool"],
        together=run.result["together"],
        moods=tuple(run.result["breaking_size"]),
    )
    return Reopened(run, tuple(changed), tuple(_of_tests(run.result, test.to_dict())))


def _of_tests(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Change]:
    for mood, title in (
        (Mood.HESITANT, say("Fewest states that break it if each party waits")),
        (Mood.RESOLUTE, say("Fewest states that break it if all trust one another")),
    ):
        if mood in then["breaking_size"]:
            sizes = [_size(side["breaking_size"].get(mood), side) for side in (then, now)]
            yield Change(title, (sizes[0],), (sizes[1],))
    for old, new in zip(then["protected"], now["protected"], strict=False):
        title = say("Protected against at most {size}", size=old["size"])
        yield Change(title, (_protected(old),), (_protected(new),))


def _size(size: int | None, test: Mapping[str, Any]) -> Sentence:
    if size is None:
        return say("none of up to {size}", size=test["largest_size"])
    return say("{size}", size=size)


def _protected(row: Mapping[str, Any]) -> Sentence:
    return say(
        "{hesitant} if each waits, {resolute} if all trust",
        hesitant=_share(row["hesitant"]),
        resolute=_share(row["resolute"]),
    )


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"
