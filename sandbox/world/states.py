"""States and the regions their Correlates of War numbers place them in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Region(StrEnum):
    """The six regions of the Correlates of War numbering."""

    AMERICAS = "Americas"
    EUROPE = "Europe"
    SUB_SAHARAN_AFRICA = "Sub-Saharan Africa"
    MIDDLE_EAST = "Middle East and North Africa"
    ASIA = "Asia"
    OCEANIA = "Oceania"


_RANGES = (
    (2, 199, Region.AMERICAS),
    (200, 399, Region.EUROPE),
    (400, 599, Region.SUB_SAHARAN_AFRICA),
    (600, 699, Region.MIDDLE_EAST),
    (700, 899, Region.ASIA),
    (900, 999, Region.OCEANIA),
)


def region_of(cow: int) -> Region:
    """Return the region of a Correlates of War state number (2 to 999)."""
    for first, last, region in _RANGES:
        if first <= cow <= last:
            return region
    raise ValueError(f"{cow} is not a Correlates of War state number")


@dataclass(frozen=True, slots=True)
class Capital:
    """A seat of government: degrees north and east."""

    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class State:
    """A member of the international system in a year.

    `cow` and `code` are its Correlates of War number and abbreviation; `iso3`
    is its ISO 3166-1 alpha-3 code where a state of today has one.
    """

    cow: int
    code: str
    name: str
    capital: Capital
    iso3: str | None = None

    @property
    def region(self) -> Region:
        return region_of(self.cow)
