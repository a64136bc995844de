"""What a saved run rested on and answered, held against the present."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import sandbox
from sandbox.library.runs import changes
from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import manifest
from sandbox.report.wording.revision_changes import BeforeAndAfter, all_of_verdict
from sandbox.sentences import Refusal, Sentence, say
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

# It is handed in: whoever only compares treaties need not wait for the database.
if TYPE_CHECKING:
    from sandbox.library.records import Run


class WorldLoader(Protocol):
    """Returns the world of a year (see `sandbox.load_world`)."""

    def __call__(self, year: int, *, interpolate: bool) -> World: ...


@dataclass(frozen=True)
class Reopened:
    """A saved run beside the present.

    changed: which program or data differ now. rows: what it answered beside what is answered now,
    line by line, also where both are the same.
    """

    run: Run
    changed: tuple[Sentence, ...]
    rows: tuple[BeforeAndAfter, ...]


def reopen(run: Run, load: WorldLoader) -> Reopened:
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
    run: Run, load: WorldLoader
) -> tuple[Sequence[Treaty], Sequence[World], Sequence[Sentence]]:
    """Return a run's treaties, their worlds as they are now, and what has changed since."""
    treaties = run.treaties()
    entries = run.manifest["treaties"]
    worlds = [
        load(entry["world"], interpolate=bool(entry.get("interpolated"))) for entry in entries
    ]
    changed = changes(run.manifest, manifest(list(map(Draft, treaties, worlds))))
    return treaties, worlds, changed


def _again(
    run: Run, treaties: Sequence[Treaty], worlds: Sequence[World], changed: Sequence[Sentence]
) -> Reopened:
    draft = Draft(treaties[0], worlds[0], treaties[1] if len(treaties) > 1 else None)
    if run.kind == "judge":
        now = sandbox.judge(draft).to_dict()
        return Reopened(run, tuple(changed), tuple(all_of_verdict(run.result, now)))
    test = sandbox.stress_test(
        draft,
        largest=run.result["largest_size"],
        pool=run.result["pool"],
        together=run.result["together"],
        moods=tuple(run.result["breaking_size"]),
    )
    return Reopened(run, tuple(changed), tuple(_of_tests(run.result, test.to_dict())))


def _of_tests(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[BeforeAndAfter]:
    for mood, title in (
        (Mood.HESITANT, say("Fewest states that break it if each party waits")),
        (Mood.RESOLUTE, say("Fewest states that break it if all trust one another")),
    ):
        if mood in then["breaking_size"]:
            sizes = [_size(side["breaking_size"].get(mood), side) for side in (then, now)]
            yield BeforeAndAfter(title, (sizes[0],), (sizes[1],))
    for old, new in zip(then["protected"], now["protected"], strict=False):
        title = say("Protected against at most {size}", size=old["size"])
        yield BeforeAndAfter(title, (_protected(old),), (_protected(new),))


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


def _share(share: float | None) -> Sentence:
    return say("–") if share is None else say("{share:.0%}", share=float(share))
