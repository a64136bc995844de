"""What people call the six indicators, and in which units the published tables have them.

Units are those of the Correlates of War National Material Capabilities (Singer 1987).
"""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.sentences import Sentence, say
from sandbox.world import shipped

NAMES: Mapping[str, Sentence] = {
    "milex": say("military spending"),
    "milper": say("military personnel"),
    "irst": say("iron and steel"),
    "pec": say("energy"),
    "tpop": say("population"),
    "upop": say("urban population"),
}

_UNITS: Mapping[str, Sentence] = {
    "milex": say("thousands of current US dollars"),
    "milper": say("thousands of persons"),
    "irst": say("thousands of tons"),
    "pec": say("thousands of coal-ton equivalents"),
    "tpop": say("thousands of persons"),
    "upop": say("thousands of persons, in cities of 100,000 or more"),
}

#: The last year in which spending is given in pounds.
_LAST_IN_POUNDS = 1913


def unit(indicator: str, year: int) -> Sentence:
    """Return the unit of an indicator in a year, as the published tables have it."""
    if indicator == "milex" and year <= _LAST_IN_POUNDS:
        return say("thousands of current British pounds")
    # Those of the present day count all who live in towns.
    if indicator == "upop" and shipped.is_present(year):
        return say("thousands of persons")
    return _UNITS[indicator]
