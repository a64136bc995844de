"""Which coalitions a stress test counts: the pool they are drawn from, what holds them together."""

from __future__ import annotations

from enum import StrEnum


class Pool(StrEnum):
    """The possible aggressors of a run, as far as the casus foederis takes them in.

    PLAUSIBLE: for each victim the states near it, its rivals and the great powers; ANY: any states
    at all. The others are the same states for every victim.
    """

    PLAUSIBLE = "plausible"
    ANY = "any"
    OUTSIDERS = "outsiders"
    PARTIES = "parties"
    GREAT_POWERS = "great powers"


#: Named states, in the order of the world.
Named = tuple[str, ...]


class Together(StrEnum):
    """What holds a coalition together."""

    ANY = "any"
    BORDERS = "joined by borders"
    NO_RIVALS = "no rivals inside"
