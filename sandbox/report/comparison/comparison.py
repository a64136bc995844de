"""Several treaties side by side: what each is worth, as plain values.

`examine` works one treaty out, which takes the time; a `Comparison` puts two to six
of them beside one another under names and colours of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

import numpy as np

from sandbox.analysis.participation.burden_sharing import burden_sharing
from sandbox.analysis.participation.burdens import BurdenSharing
from sandbox.analysis.participation.findings import carries_most, leaving_first, shares_sent
from sandbox.criteria.judging import judge
from sandbox.criteria.sanctions_and_force import CRITERION as SANCTIONS
from sandbox.criteria.scorecard import Scorecard
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.report.charts.chart import source_line
from sandbox.report.charts.grids import Badge
from sandbox.report.charts.hues import TREATY_HUES, Line
from sandbox.report.manifests.manifest import Manifest, manifest
from sandbox.report.wording.article_changes import ArticleRow, article_rows
from sandbox.results.stress_test import StressTest
from sandbox.search.stress_test import stress_test
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.settings import Mood

#: The most treaties that can be told apart in one chart.
MOST = len(TREATY_HUES)

#: The dashes of treaties beside one another, in the order of comparison.
TREATY_LINES = (
    Line.SOLID,
    Line.DASHED,
    Line.DOTTED,
    Line.DASH_DOTTED,
    Line.LONG_DASHED,
    Line.DOT_DOT_DASHED,
)


class ProtectionBasis(StrEnum):
    """Which of the states protected a chart counts."""

    RESOLUTE = "resolute"
    HESITANT = "hesitant"
    KEPT = "kept"


BASES = {
    ProtectionBasis.RESOLUTE: say("if parties trust one another"),
    ProtectionBasis.HESITANT: say("if each waits for the others"),
    ProtectionBasis.KEPT: say("if every pledge is kept"),
}


@dataclass(frozen=True)
class Standing:
    """The strength behind a treaty, as shares from 0 to 1.

    inside: the strength of its parties, of the world's; outside: that of all other
    states; strongest_outside: that of the strongest of them, and its name. covered:
    states that the treaty covers, of all states. sanctions: the economic strength that
    would take part in sanctions, where it is least, against one great power; None where
    there is none to measure it against.
    """

    inside: float
    outside: float
    strongest_outside: float
    strongest_name: str | None
    covered: float
    sanctions: float | None

    def to_dict(self) -> dict[str, Any]:
        return {
            "strength_inside": self.inside,
            "strength_outside": self.outside,
            "strongest_outside": self.strongest_outside,
            "strongest_state_outside": self.strongest_name,
            "states_covered": self.covered,
            "sanctions_coverage": self.sanctions,
        }


@dataclass(frozen=True, eq=False)
class Entry:
    """One treaty, worked out."""

    draft: Draft
    card: Scorecard
    test: StressTest
    standing: Standing
    sharing: BurdenSharing

    def breaking_at_half(self, mood: Mood) -> int | None:
        """Return the fewest aggressors that leave less than half of the states covered upheld.

        None where no size tried does.
        """
        sizes = [size for size in self.test.breaking[mood].values() if size is not None]
        for size in range(1, self.test.largest + 1):
            if 2 * sum(fewest <= size for fewest in sizes) > len(self.test.victims):
                return size
        return None

    def to_dict(self) -> dict[str, Any]:
        return {
            **self.card.to_dict(),
            "protected": [point.to_dict() for point in self.test.protection],
            "critical_share": self.test.critical.to_dict(),
            "breaking_size": {str(mood): self.test.breaking_size(mood) for mood in Mood},
            "breaking_size_at_half": {str(mood): self.breaking_at_half(mood) for mood in Mood},
            **self.standing.to_dict(),
            **self._participation(),
        }

    def _participation(self) -> dict[str, Any]:
        """Return who carries most, with the share of all that is sent, and who leaves first."""
        carries = carries_most(self.draft, self.sharing)
        leaving = leaving_first(self.draft, self.sharing)
        return {
            "carries_most": carries
            and {
                "share_of_all_sent": shares_sent(self.draft, self.sharing)[carries.state],
                **carries.to_dict(),
            },
            "would_leave_first": [one.to_dict() for one in leaving],
        }


@dataclass(frozen=True, eq=False)
class Comparison:
    """Treaties side by side, in the order asked for, each with its badge."""

    entries: tuple[Entry, ...]
    badges: tuple[Badge, ...]

    @property
    def cards(self) -> tuple[Scorecard, ...]:
        return tuple(entry.card for entry in self.entries)

    @property
    def differing(self) -> tuple[str, ...]:
        """The criteria on which the treaties do not all have the same verdict."""
        return tuple(
            result.key
            for result in self.cards[0].criteria
            if len({card.criterion(result.key).verdict for card in self.cards}) > 1
        )

    @property
    def share_a_world(self) -> bool:
        """Whether all are tested in the same year."""
        return len({entry.card.world for entry in self.entries}) == 1

    @cached_property
    def _manifest(self) -> Manifest:
        return manifest([entry.draft for entry in self.entries])

    def manifest(self, **made: Any) -> Manifest:
        """Return what a chart of the comparison rests on; made: which chart, and of what."""
        return {**self._manifest, "made": {"kind": "comparison", **made}}

    @property
    def source(self) -> Sentence:
        """Where the figures of all the worlds come from."""
        return source_line(*(entry.draft.world for entry in self.entries))

    @cached_property
    def articles(self) -> tuple[ArticleRow, ...]:
        """The nine articles, each beside that of the first treaty."""
        return article_rows([entry.draft for entry in self.entries])

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaties": [
                {**entry.to_dict(), "shown_as": badge.name}
                for entry, badge in zip(self.entries, self.badges, strict=True)
            ],
            "differing": list(self.differing),
            "articles": [row.to_dict() for row in self.articles],
        }


def examine(draft: Draft, progress: Progress | None = None) -> Entry:
    """Work one treaty out: its verdict, its stress test, the strength behind it, who carries it."""
    model = draft.model
    card = judge(model, with_range=False)
    test = stress_test(model, progress=progress)
    return Entry(draft, card, test, _standing(draft, card, test), burden_sharing(draft))


def compare(drafts: Sequence[Draft]) -> Comparison:
    """Return treaties side by side, named and coloured in their order.

    Raises Refusal for none, or for more than can be told apart.
    """
    check_number(len(drafts))
    return compared([examine(draft) for draft in drafts])


def compared(entries: Sequence[Entry], badges: Sequence[Badge] = ()) -> Comparison:
    """Put treaties already worked out side by side, by default under names of their own."""
    if not badges:
        names = names_of(entries)
        badges = [
            Badge(name, hue, line)
            for name, hue, line in zip(names, TREATY_HUES, TREATY_LINES, strict=False)
        ]
    return Comparison(tuple(entries), tuple(badges))


def check_number(treaties: int) -> None:
    """Raise Refusal for no treaty, and for more than can be told apart."""
    if not treaties:
        raise refuse("There is no treaty to compare.")
    if treaties > MOST:
        raise refuse("At most {most} treaties can be compared at once.", most=MOST)


def names_of(entries: Sequence[Entry]) -> list[str]:
    """Return a name for each treaty that no other has: with its year, then numbered."""
    cards = [entry.card for entry in entries]
    names = [card.treaty for card in cards]
    if len({card.world for card in cards}) > 1 or len(set(names)) < len(names):
        names = [f"{card.treaty} {card.world}" for card in cards]
    alike, seen = Counter(names), Counter[str]()
    for place, name in enumerate(names):
        seen[name] += 1
        if alike[name] > 1:
            names[place] = f"{name} ({seen[name]})"
    return names


def _standing(draft: Draft, card: Scorecard, test: StressTest) -> Standing:
    model, world = draft.model, draft.world
    inside = model.is_party
    outside = np.where(inside, 0.0, model.share)
    strongest = int(outside.argmax())
    return Standing(
        inside=float(model.share[inside].sum()),
        outside=float(outside.sum()),
        strongest_outside=float(outside[strongest]),
        strongest_name=world.states[strongest].name if outside[strongest] > 0 else None,
        covered=len(test.victims) / len(world),
        sanctions=card.criterion(SANCTIONS.key).measure,
    )
