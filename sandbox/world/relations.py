"""Relations between the states of a world: pacts and borders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PactKind(StrEnum):
    """What a pact promises."""

    DEFENCE = "defence"
    NON_AGGRESSION = "non-aggression"


@dataclass(frozen=True, slots=True)
class Pact:
    """A pact in force in a world's year among `states`.

    `key` names the pact in the tables; where it equals the name of a template
    the pact is that treaty, and does not count when that treaty is under test.
    A pact may be one-sided. `guarantors`, if any, are the only states that
    promise; `guaranteed`, if any, are the only states promised to.
    """

    key: str
    name: str
    kind: PactKind
    states: tuple[str, ...]
    guaranteed: tuple[str, ...] = ()
    guarantors: tuple[str, ...] = ()

    @property
    def promisors(self) -> tuple[str, ...]:
        """The states that promise, to each of `promised` other than themselves."""
        return self.guarantors or self.states

    @property
    def promised(self) -> tuple[str, ...]:
        """The states that are promised defence, or not to be attacked."""
        return self.guaranteed or self.states
