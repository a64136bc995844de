"""What a treaty may be asked to reach: a goal says itself, and whether a changed treaty meets it.

The threats that the draft covers as it stands stay the test, whatever the changes: otherwise a
treaty against outsiders would be mended by inviting its enemies in. The program's own answers
decide (`respond`, `stress_test`, `attacks_held`, `judge`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.model.draft import Draft
from sandbox.response.respond import places_of_threat
from sandbox.results.coalitions import Pool
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.settings import Mood
from sandbox.world.world import World


class Attacks(StrEnum):
    """Which likely attacks are counted."""

    PROTECTED = "on those protected"
    GREAT_POWERS = "by great powers"


@dataclass(frozen=True, slots=True)
class ThreatHeld:
    """This threat is held, by states' abbreviations; aggressors in any order."""

    aggressors: tuple[str, ...]
    victim: str
    mood: Mood = Mood.HESITANT

    def check(self, draft: Draft) -> None:
        """Raise Refusal where the world does not have the threat."""
        places_of_threat(draft.world, self.aggressors, self.victim)

    def sentence(self, world: World) -> Sentence:
        return say(
            "{victim} is held against {aggressors}, {mood}",
            victim=world.state(self.victim).name,
            aggressors=world.names(self.aggressors),
            mood=mood_words(self.mood),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "goal": "threat",
            "aggressors": list(self.aggressors),
            "victim": self.victim,
            "mood": str(self.mood),
        }


@dataclass(frozen=True, slots=True)
class AllHeld:
    """Every coalition of at most `size` states is held against, at every victim.

    pool: the states plausible for each victim, or any states (see `pool_per_victim`). Tested are
    the threats that the changed treaty covers and those that the draft covers as it stands.
    """

    size: int
    mood: Mood = Mood.HESITANT
    pool: Pool = Pool.PLAUSIBLE

    def check(self, draft: Draft) -> None:
        """Raise Refusal for a size below 1, and a pool that is neither of the two."""
        if self.size < 1:
            raise refuse("A coalition has at least one state, not {size}.", size=self.size)
        if self.pool not in (Pool.PLAUSIBLE, Pool.ANY):
            raise refuse(
                "{pool} is not a pool that advice is given for: {known}.",
                pool=str(self.pool),
                known=(str(Pool.PLAUSIBLE), str(Pool.ANY)),
            )

    def sentence(self, world: World) -> Sentence:
        values = {"size": self.size, "mood": mood_words(self.mood)}
        if self.size == 1 and self.pool is Pool.ANY:
            return say("every attack by any one state is held, {mood}", **values)
        if self.size == 1:
            return say("every plausible attack by one state is held, {mood}", **values)
        if self.pool is Pool.ANY:
            return say("every coalition of at most {size} of any states is held, {mood}", **values)
        return say("every plausible coalition of at most {size} states is held, {mood}", **values)

    def to_dict(self) -> dict[str, Any]:
        return {
            "goal": "hold",
            "size": self.size,
            "mood": str(self.mood),
            "pool": str(self.pool),
        }


@dataclass(frozen=True, slots=True)
class ShareHeld:
    """At least `percent` of 100 likely attacks are held, of those that a victim cannot hold alone.

    attacks: on those protected, or of those the ones by great powers.
    """

    percent: float
    mood: Mood = Mood.HESITANT
    attacks: Attacks = Attacks.PROTECTED

    def check(self, draft: Draft) -> None:
        """Raise Refusal for a share that is none."""
        if not 0 < self.percent <= 100:
            raise refuse(
                "A share is above 0 and at most 100, not {share:g}.", share=float(self.percent)
            )

    def sentence(self, world: World) -> Sentence:
        values = {"share": float(self.percent), "mood": mood_words(self.mood)}
        if self.attacks is Attacks.GREAT_POWERS:
            return say(
                "at least {share:g} of 100 likely attacks by great powers held, {mood}", **values
            )
        return say("at least {share:g} of 100 likely attacks held, {mood}", **values)

    def to_dict(self) -> dict[str, Any]:
        return {
            "goal": "share",
            "percent": self.percent,
            "mood": str(self.mood),
            "attacks": str(self.attacks),
        }


@dataclass(frozen=True, slots=True)
class CriterionMet:
    """A criterion is met, by its key."""

    key: str

    def check(self, draft: Draft) -> None:
        """Raise Refusal for a key that no criterion has."""
        keys = tuple(criterion.key for criterion in all_criteria())
        if self.key not in keys:
            raise refuse("{key} is no criterion: {known}.", key=self.key, known=keys)

    def sentence(self, world: World) -> Sentence:
        names = {criterion.key: criterion.name for criterion in all_criteria()}
        return say("the criterion {criterion} is met", criterion=names[self.key])

    def to_dict(self) -> dict[str, Any]:
        return {"goal": "criterion", "criterion": self.key}


@dataclass(frozen=True, slots=True)
class NameReached:
    """The draft deserves a name."""

    name: DraftName

    def check(self, draft: Draft) -> None:
        """A name is always one that a draft may have."""

    def sentence(self, world: World) -> Sentence:
        return say("the draft is called {name}", name=DRAFT_NAMES[self.name])

    def to_dict(self) -> dict[str, Any]:
        return {"goal": "name", "name": str(self.name)}


PlainGoal = ThreatHeld | AllHeld | ShareHeld | CriterionMet | NameReached


@dataclass(frozen=True, slots=True)
class AllSign:
    """Another goal is reached, and every party of the changed treaty would still sign it.

    ratio: the shares of its own strength that a party sends at most for each attack on it averted
    (burden over benefit, see `burden_sharing`), each mood counting one half; 0 or more. Burden and
    benefit are those of the changed treaty, on the threats that it covers itself.
    """

    goal: PlainGoal
    ratio: float

    def check(self, draft: Draft) -> None:
        """Raise Refusal for a ratio that is none, and as the other goal does."""
        self.goal.check(draft)
        if not 0 <= self.ratio < math.inf:
            raise refuse(
                "The ratio at which all still sign is a number of 0 or more, not {ratio}.",
                ratio=self.ratio,
            )

    def sentence(self, world: World) -> Sentence:
        return say(
            "{goal}, and every party would still sign, at a ratio of at most {ratio:g}",
            goal=self.goal.sentence(world),
            ratio=float(self.ratio),
        )

    def to_dict(self) -> dict[str, Any]:
        return {**self.goal.to_dict(), "all_sign": self.ratio}


Goal = PlainGoal | AllSign


def plain(goal: Goal) -> PlainGoal:
    """Return a goal without what it asks of signing."""
    return goal.goal if isinstance(goal, AllSign) else goal


def mood_words(mood: Mood) -> Sentence:
    """Return what a mood supposes, to end a sentence with."""
    if mood is Mood.HESITANT:
        return say("even if each party waits for the others")
    return say("if the parties trust one another")
