"""What a treaty loses with each of its parties: each is left out in turn.

The threats of the draft as it stands stay the test. An attack is lost that the draft holds and the
treaty without the party does not: attacks on others for want of its strength or its example, those
on itself for want of protection.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.analysis.participation.burdens import YEARS
from sandbox.analysis.participation.leaving import without
from sandbox.attacks.outcomes import Outcomes, attack_outcomes
from sandbox.criteria import impartiality
from sandbox.criteria.criterion import Criterion
from sandbox.criteria.judging import judge
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.model.attack_weights import attack_weights, attacks_a_year
from sandbox.model.draft import Draft
from sandbox.progress import Progress

_RANK = {Verdict.NOT_MET: 0, Verdict.PARTLY: 1, Verdict.MET: 2}


@dataclass(frozen=True, slots=True)
class Lost:
    """Attacks in ten years that are lost with a party.

    Of those held if each party waits to see others act (hesitant), if they trust one another
    (resolute), and if every pledge is kept and no vote blocks (kept).
    """

    hesitant: float
    resolute: float
    kept: float


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """A criterion on which the verdict differs without a party."""

    criterion: Criterion
    before: Verdict
    after: Verdict

    @property
    def lost(self) -> bool:
        """Is it satisfied less? Where it no longer applies, or did not, nothing is lost."""
        if Verdict.DOES_NOT_APPLY in (self.before, self.after):
            return False
        return _RANK[self.after] < _RANK[self.before]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a treaty loses with one party: attacks on others and on itself, and criteria.

    changes: criteria on which the verdict differs without it, for worse or for better.
    """

    state: str
    great: bool
    on_others: Lost
    on_itself: Lost
    changes: tuple[VerdictChange, ...]

    @property
    def criteria_lost(self) -> tuple[VerdictChange, ...]:
        return tuple(change for change in self.changes if change.lost)

    def to_dict(self) -> dict[str, Any]:
        return {
            "state": self.state,
            "great_power": self.great,
            "attacks_on_others_lost": _figures(self.on_others),
            "attacks_on_itself_lost": _figures(self.on_itself),
            "criteria": [
                {
                    "criterion": change.criterion.key,
                    "before": str(change.before),
                    "after": str(change.after),
                    "lost": change.lost,
                }
                for change in self.changes
            ],
        }


@dataclass(frozen=True)
class Indispensable:
    """What a treaty loses with each of its parties, which stand in the order of the world.

    need: attacks in ten years that the treaty covers, that the victim could not hold alone and all
    other states together could.
    """

    treaty: str
    world: int
    need: float
    parties: tuple[LeftOut, ...]

    def by_loss(self) -> tuple[LeftOut, ...]:
        """Return the parties, first those without whom most attacks on others are lost."""
        return tuple(sorted(self.parties, key=_by_loss))

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "need_in_ten_years": self.need,
            "parties": [one.to_dict() for one in self.parties],
        }


def indispensable(draft: Draft, progress: Progress | None = None) -> Indispensable:
    """Return what a draft's treaty loses with each of its parties.

    progress is told how many parties are done; whatever it raises ends the work. Raises Refusal
    where no state of the world has a known indicator.
    """
    world, outcomes = draft.world, attack_outcomes(draft.model)
    before = _verdicts(draft)
    bound = draft.treaty.parties.bound_in(world.year)
    leavers = [code for code in world.codes if code in bound]
    found = []
    for done, code in enumerate(leavers):
        if progress:
            progress(done, len(leavers))
        found.append(_left_out(draft, outcomes, before, code))
    return Indispensable(
        treaty=draft.model.treaty.name,
        world=world.year,
        need=_attacks(draft, outcomes.need),
        parties=tuple(found),
    )


def _left_out(
    draft: Draft, outcomes: Outcomes, before: dict[Criterion, Verdict], code: str
) -> LeftOut:
    after = without(draft, [code])
    left = attack_outcomes(after.model)
    place = draft.world.place(code)
    lost = [
        outcomes.need & now & ~then
        for now, then in (
            (outcomes.hesitant, left.hesitant),
            (outcomes.resolute, left.resolute),
            (outcomes.kept, left.kept),
        )
    ]
    itself = np.arange(len(draft.world)) == place
    verdicts = _verdicts(after, without(draft, [code], same_threats=False))
    return LeftOut(
        state=code,
        great=bool(draft.world.great[place]),
        on_others=Lost(*(_attacks(draft, one & ~itself) for one in lost)),
        on_itself=Lost(*(_attacks(draft, one & itself) for one in lost)),
        changes=tuple(
            VerdictChange(criterion, verdict, verdicts[criterion])
            for criterion, verdict in before.items()
            if verdicts[criterion] is not verdict
        ),
    )


def _verdicts(after: Draft, text: Draft | None = None) -> dict[Criterion, Verdict]:
    """Return the verdicts on a changed draft.

    text: where impartiality is read, which asks what the text says of aggressors.
    """
    card = judge(after.model, with_range=False)
    verdicts = {result.criterion: result.verdict for result in card.criteria}
    if text is not None and text.treaty.casus != after.treaty.casus:
        said = judge(text.model, with_range=False).criterion(impartiality.CRITERION.key)
        verdicts[said.criterion] = said.verdict
    return verdicts


def _attacks(draft: Draft, which: Bools) -> float:
    """Return how many attacks in ten years are `which` (n, n)."""
    weight = attack_weights(draft.world).weight
    return YEARS * attacks_a_year(draft.world.year) * float(weight[which].sum())


def _by_loss(one: LeftOut) -> tuple[float, ...]:
    return (-one.on_others.resolute, -one.on_others.hesitant, -one.on_others.kept)


def _figures(lost: Lost) -> dict[str, float]:
    return {"hesitant": lost.hesitant, "resolute": lost.resolute, "kept": lost.kept}
