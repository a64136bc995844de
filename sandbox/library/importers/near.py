"""Published tables that Covenant does not read, though it reads the same from another file."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.library.cells import Header
from sandbox.sentences import Sentence, say


@dataclass(frozen=True)
class Near:
    """A table known by its columns; `instead` is the published file to bring.

    no_others: whether it has these columns alone.
    """

    title: Sentence
    columns: frozenset[str]
    instead: str
    no_others: bool = False


_NEAR = (
    Near(
        say("Direct Contiguity by pair and year"),
        frozenset({"state1no", "state2no", "year", "conttype"}),
        "contdir.csv",
    ),
    Near(
        say("Formal Alliances by pair"),
        frozenset({"version4id", "ccode1", "ccode2"}),
        "alliance_v4.1_by_member.csv",
    ),
    Near(
        say("Formal Alliances by state and year"),
        frozenset({"version4id", "ccode", "year"}),
        "alliance_v4.1_by_member.csv",
    ),
    Near(
        say("ATOP by state and year"),
        frozenset({"state", "year", "atopally"}),
        "atop5_1m.csv",
    ),
    Near(
        say("State System Membership by year"),
        frozenset({"stateabb", "ccode", "year", "version"}),
        "statelist2024.csv",
        no_others=True,
    ),
)


def near(header: Header) -> Near | None:
    """Return the table that a file is, if it is one of these."""
    names = set(header.names)
    return next(
        (
            near
            for near in _NEAR
            if near.columns <= names and not (near.no_others and names - near.columns)
        ),
        None,
    )
