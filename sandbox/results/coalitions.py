"""From which states the coalitions of a stress test are drawn, and what holds them together."""

from __future__ import annotations

from enum import StrEnum


class Pool(StrEnum):
    """The possible aggressors of a run, as far as the casus foederis takes them in."""

    ALL = "all"
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
