"""How many of the likely attacks a treaty holds, as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from operator import attrgetter
from typing import Any

from sandbox.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class Breakdown:
    """What becomes of some attacks, each part in shares of all likely attacks in the world.

    alone: the victim holds by itself; hesitant: it takes the parties, and each acts on what it
    sees; resolute: it takes parties that trust one another; kept: it takes every pledge kept and
    no vote in the way; blocked: how much of `kept` a vote blocks; never: not even kept pledges
    hold; unmet: how much of `never` all other states at full strength could hold; not_covered:
    the attacker is one that the treaty does not take in.
    """

    alone: float = 0.0
    hesitant: float = 0.0
    resolute: float = 0.0
    kept: float = 0.0
    blocked: float = 0.0
    never: float = 0.0
    unmet: float = 0.0
    not_covered: float = 0.0

    @property
    def covered(self) -> float:
        return self.alone + self.hesitant + self.resolute + self.kept + self.never

    @property
    def need(self) -> float:
        """How much is covered, not held alone, and not more than all other states could hold."""
        return self.hesitant + self.resolute + self.kept + self.unmet

    @property
    def total(self) -> float:
        return self.covered + self.not_covered

    @property
    def shares(self) -> dict[str, float] | None:
        """The parts as shares of these attacks; all but `blocked` and `unmet` sum to 1.

        None where there are no attacks.
        """
        total = self.total
        if not total > 0:
            return None
        return {name: part / total for name, part in asdict(self).items()}

    def held(self) -> HeldShares:
        """Return the shares of the need that are held, and the share held alone."""
        alone = self.alone / self.covered if self.covered > 0 else None
        if not self.need > 0:
            return HeldShares(alone, None, None, None, _nothing_needed(self))
        resolute = self.hesitant + self.resolute
        kept = resolute + self.kept
        # With nothing unmet this is the need to the last digit, and the share exactly 1.
        return HeldShares(alone, self.hesitant / self.need, resolute / self.need, kept / self.need)


@dataclass(frozen=True, slots=True)
class HeldShares:
    """Shares, 0 to 1, of some likely attacks.

    alone: of those that are covered, the share that the victim holds alone; None where none is
    covered, and for all the attacks in the world.
    hesitant, resolute, kept: of those that are needed (the victim could not hold alone, and all
    other states together could), the share held if each party waits to see others act, if they
    trust one another, and if every pledge is kept and no vote blocks. None, with `because`,
    where there are none: that is neither 0 nor 1.
    """

    alone: float | None
    hesitant: float | None
    resolute: float | None
    kept: float | None
    because: Sentence | None = None

    @property
    def of_hundred(self) -> tuple[int, int, int] | None:
        """Of 100 attacks needed, how many are held: hesitant, resolute, with every pledge kept.

        Each counts those before it. None where none are needed.
        """
        if self.hesitant is None or self.resolute is None or self.kept is None:
            return None
        hesitant, resolute, kept = (
            int(f"{100 * share:.0f}") for share in (self.hesitant, self.resolute, self.kept)
        )
        return hesitant, resolute, kept

    def to_dict(self) -> dict[str, float | None]:
        return {
            "alone": self.alone,
            "hesitant": self.hesitant,
            "resolute": self.resolute,
            "kept": self.kept,
        }


@dataclass(frozen=True, slots=True)
class Aggressor:
    """One state as aggressor against the states that a treaty covers.

    great: a great power; rival: a rival of a state covered; attacks: what becomes of its
    attacks on them.
    """

    state: str
    great: bool
    rival: bool
    attacks: Breakdown


@dataclass(frozen=True, slots=True)
class Row:
    """A row of *Whom can it stop?*: one aggressor, or the rest together.

    likelihood: the share of the row in all likely attacks on the states covered.
    """

    states: tuple[str, ...]
    great: bool
    attacks: Breakdown
    likelihood: float


@dataclass(frozen=True)
class AttacksHeld:
    """How many of the likely attacks by one state a treaty holds (guide, The model:
    Likely attacks).

    reach: the share of all likely attacks that it covers; None in a world of one state.
    covered: of attacks that it covers; by_great_powers, by_others: of those by such states;
    anywhere: of all likely attacks in the world, covered or not.
    aggressors: every state, by Correlates of War number.
    unknown: states of which no indicator is known.
    poorly_known: states that lack half of the indicators of strength, or more;
    poorly_known_share: how much of the attacks needed (`Breakdown.need`) is by or on them.
    """

    treaty: str
    world: int
    reach: float | None
    covered: HeldShares
    by_great_powers: HeldShares
    by_others: HeldShares
    anywhere: HeldShares
    aggressors: tuple[Aggressor, ...]
    unknown: tuple[str, ...]
    poorly_known: tuple[str, ...]
    poorly_known_share: float

    @property
    def attacks(self) -> Breakdown:
        """What becomes of all likely attacks on the states covered."""
        return _total(one.attacks for one in self.aggressors)

    @property
    def headline(self) -> Sentence:
        """The finding in one sentence."""
        if self.covered.because is not None:
            return self.covered.because
        return say(
            "Of 100 likely attacks that a victim could not hold alone, {treaty} in {year} could"
            " hold {hesitant} if each party waits, {resolute} if they trust one another, and"
            " {kept} if every pledge is kept.",
            treaty=self.treaty,
            year=self.world,
            **of_hundred(self.covered),
        )

    def rows(self, most_rivals: int | None = None) -> tuple[Row, ...]:
        """Return the rows of *Whom can it stop?*, the likeliest aggressors first.

        Great powers, then rivals of states covered, the likeliest `most_rivals` of them that the
        treaty takes in, then all other states in one row.
        """
        ordered = sorted(self.aggressors, key=lambda one: -one.attacks.total)
        likely = [one for one in ordered if one.attacks.total > 0]
        total = self.attacks.total
        great = [one for one in likely if one.great]
        rivals = [one for one in likely if one.rival and not one.great and one.attacks.covered > 0]
        rivals = rivals[:most_rivals]
        named = {one.state for one in (*great, *rivals)}
        rest = [one for one in likely if one.state not in named]
        rows = [
            Row((one.state,), one.great, one.attacks, one.attacks.total / total)
            for one in (*great, *rivals)
        ]
        if rest:
            pooled = _total(one.attacks for one in rest)
            states = tuple(one.state for one in rest)
            rows.append(Row(states, False, pooled, pooled.total / total))
        return tuple(rows)

    def to_dict(self) -> dict[str, Any]:
        anywhere = self.anywhere.to_dict()
        del anywhere["alone"]
        return {
            "reach": self.reach,
            "covered": self.covered.to_dict(),
            "by_great_powers": self.by_great_powers.to_dict(),
            "by_others": self.by_others.to_dict(),
            "anywhere": anywhere,
        }


def of_hundred(held: HeldShares) -> dict[str, int]:
    """Return the shares of the need as whole numbers of 100, for a sentence."""
    return dict(zip(("hesitant", "resolute", "kept"), held.of_hundred or (0, 0, 0), strict=True))


def _total(parts: Iterable[Breakdown]) -> Breakdown:
    return Breakdown(*map(sum, zip(*map(_PARTS, parts), strict=True)))


#: The parts of a breakdown; `dataclasses.astuple` would copy each, which takes ten times as long.
_PARTS = attrgetter(*(part.name for part in fields(Breakdown)))


def _nothing_needed(attacks: Breakdown) -> Sentence:
    if not attacks.covered > 0:
        return say("It covers no likely attack.")
    if attacks.never > 0:
        return say(
            "There is no likely attack that a victim could not hold alone and all other states"
            " together could."
        )
    return say("The states that it covers hold every likely attack alone.")
