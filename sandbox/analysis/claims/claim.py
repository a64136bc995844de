"""A claim of the article, the experiment that tries it, and what the experiment finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.scorecard import Scorecard
from sandbox.criteria.words import VERDICTS
from sandbox.model.draft import Draft
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Instrument, Obligations, Rung
from sandbox.treaty.templates import open_treaty
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import LoadWorld


class Part(StrEnum):
    """The parts of the article's argument, in its order."""

    NATURE = "nature"
    FEATURES = "features"
    REGIONAL = "regional arrangements"
    DISARMAMENT = "disarmament"
    FAILURE = "failure"


PARTS = {
    Part.NATURE: say("The nature of collective security"),
    Part.FEATURES: say("Its features"),
    Part.REGIONAL: say("Regional arrangements"),
    Part.DISARMAMENT: say("Disarmament"),
    Part.FAILURE: say("Why it failed"),
}


def unchanged(treaty: Treaty) -> Treaty:
    return treaty


@dataclass(frozen=True)
class Variant:
    """A treaty of history as it was, or with some of its articles changed.

    reference: a template at a year, such as "league@1935"; change: makes the changed treaty,
    and words says in a few words how it differs; wider: a template that is in force beside it, in
    the same year.
    """

    reference: str
    words: Sentence | None = None
    change: Callable[[Treaty], Treaty] = unchanged
    wider: str | None = None

    @property
    def called(self) -> Sentence:
        """The treaty's name and year, and what was changed."""
        treaty = open_treaty(self.reference)
        if self.words is None:
            return say("{treaty}, {year}", treaty=treaty.name, year=treaty.year)
        return say(
            "{treaty}, {year}, {change}", treaty=treaty.name, year=treaty.year, change=self.words
        )

    def treaty(self, shown: Callable[[Sentence], str] = str) -> Treaty:
        """Return the treaty; its name says what was changed, in words as `shown` gives them."""
        treaty = open_treaty(self.reference)
        if self.words is None:
            return treaty
        name = say("{treaty}, {change}", treaty=treaty.name, change=self.words)
        return self.change(treaty).with_(name=shown(name))

    def draft(self, load: LoadWorld, shown: Callable[[Sentence], str] = str) -> Draft:
        """Return the treaty in the world of its year, with its wider order if it has one."""
        treaty = self.treaty(shown)
        wider = open_treaty(self.wider, treaty.year) if self.wider else None
        return Draft(treaty, load(treaty.year), wider)


@dataclass(frozen=True)
class BoundToForce:
    """The change that binds every party to a rung of force, without reservations on it."""

    rung: Rung

    def __call__(self, treaty: Treaty) -> Treaty:
        kept = tuple(
            each for each in treaty.reservations if each.instrument is not Instrument.FORCE
        )
        obligations = Obligations(treaty.obligations.sanctions, self.rung)
        return treaty.with_(obligations=obligations, reservations=kept)


@dataclass(frozen=True)
class JudgedVariant:
    """A variant and what became of it: its draft and its scorecard."""

    variant: Variant
    draft: Draft
    card: Scorecard


@dataclass(frozen=True)
class Tried:
    """What an experiment has judged: the draft before, the one after, and others beside them."""

    before: JudgedVariant
    after: JudgedVariant
    others: tuple[JudgedVariant, ...]


@dataclass(frozen=True)
class Findings:
    """Sentences on a claim, with the figures of its experiment.

    found: what speaks for it; against: what speaks against it, or what the model cannot tell.
    """

    found: tuple[Sentence, ...]
    against: tuple[Sentence, ...]


@dataclass(frozen=True)
class ArticleClaim:
    """A claim of the article in our own words.

    key: a short name; title: a few words for lists; says: the claim, in a sentence; part: its
    place in the argument; criteria: the keys of those that rest on it. The experiment is the
    step from `before` to `after`; others: treaties that only the sentences speak of. find: tells
    what the experiment finds. case: the key of a case of the record, or None.
    """

    key: str
    title: Sentence
    says: Sentence
    part: Part
    criteria: tuple[str, ...]
    before: Variant
    after: Variant
    find: Callable[[Tried], Findings]
    others: tuple[Variant, ...] = ()
    case: str | None = None


@dataclass(frozen=True)
class CriterionChange:
    """A criterion of the claim, judged before and after."""

    before: CriterionResult
    after: CriterionResult

    @property
    def sentence(self) -> Sentence:
        """Both verdicts, with what each rests on."""
        return say(
            "Before: {verdict_before} ({before}). After: {verdict_after} ({after}).",
            verdict_before=VERDICTS[self.before.verdict],
            before=self.before.shown,
            verdict_after=VERDICTS[self.after.verdict],
            after=self.after.shown,
        )


@dataclass(frozen=True)
class ClaimTried:
    """A claim with what its experiment finds, as plain values."""

    claim: ArticleClaim
    before: Sentence
    after: Sentence
    found: tuple[Sentence, ...]
    criteria: tuple[CriterionChange, ...]
    against: tuple[Sentence, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "claim": self.claim.key,
            "says": str(self.claim.says),
            "part": str(self.claim.part),
            "before": str(self.before),
            "after": str(self.after),
            "found": [str(sentence) for sentence in self.found],
            "criteria": [
                {"before": each.before.to_dict(), "after": each.after.to_dict()}
                for each in self.criteria
            ],
            "against": [str(sentence) for sentence in self.against],
            "case": self.claim.case,
        }
