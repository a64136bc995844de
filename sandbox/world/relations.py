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
    """A pact in force in a world's year, binding each of `states` to every other.

    `key` names the pact in the tables; where it equals the name of a template
    the pact is that treaty, and does not count when that treaty is under test.
    `guaranteed`, if any, are the only states whose defence it promises.
    """

    key: str
    name: str
    kind: PactKind
    states: tuple[str, ...]
    guaranteed: tuple[str, ...] = ()
