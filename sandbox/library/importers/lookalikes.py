"""Published tables that Covenant does not read, though some look like those that it does."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.library.cells import Header
from sandbox.sentences import Sentence, say
from sandbox.world.strength import INDICATORS


@dataclass(frozen=True)
class Lookalike:
    """A table recognised by its columns.

    signs: sets of columns; a file with all of one set is this table. read_with: columns with
    which it is one that Covenant reads. instead: the published file
    to import, if there is one. no_others: whether it has these columns alone.
    """

    title: Sentence
    signs: tuple[frozenset[str], ...]
    instead: str = ""
    no_others: bool = False
    read_with: frozenset[str] = frozenset()


def _signs(*each: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(columns.split()) for columns in each)


_LOOKALIKES = (
    Lookalike(
        say("Direct Contiguity by pair and year"),
        _signs("state1no state2no year conttype"),
        "contdir.csv",
    ),
    Lookalike(
        say("Contiguity by state and year"),
        _signs("stateno year land sea total"),
        "contdir.csv",
    ),
    Lookalike(
        say("Colonial Contiguity"),
        _signs("dependl", "dependh", "statelno statehno year land sea"),
    ),
    Lookalike(
        say("Formal Alliances by pair"),
        _signs("version4id ccode1 ccode2"),
        "alliance_v4.1_by_member.csv",
    ),
    Lookalike(
        say("Formal Alliances by state and year"),
        _signs("version4id ccode year"),
        "alliance_v4.1_by_member.csv",
    ),
    Lookalike(
        say("ATOP by state and year"),
        _signs("state year atopally"),
        "atop5_1m.csv",
    ),
    Lookalike(
        say("State System Membership by year"),
        _signs("stateabb ccode year version", "stateabb ccode year", "statenme ccode year"),
        "statelist2024.csv",
        no_others=True,
    ),
    # Of versions 2 to 5, by dispute, participant, incident, place and pair of states.
    Lookalike(
        say("Militarized Interstate Disputes"),
        _signs("dispnum", "dispnum3", "dispnum4", "disno", "incidnum", "incidnum3", "hihost hiact"),
        "MIDB or gml-midb, by participant",
        read_with=frozenset({"ccode", "sidea", "hostlev", "orig"}),
    ),
    Lookalike(
        say("Extra-State War"),
        _signs("warnum ccode1 sidea", "warnum nonstatedeaths", "warnum sidea sideb interven"),
    ),
    Lookalike(
        say("Intra-State War"),
        _signs("warnum ccodea", "warnum ccodeb", "warnum intnl", "warnum v5regionnum"),
    ),
    Lookalike(
        say("Non-State War"),
        _signs("warnum sidea1 sideb1"),
    ),
    Lookalike(say("Territorial Change"), _signs("gainer loser", "gaintype losetype")),
    Lookalike(say("Diplomatic Exchange"), _signs("ccode1 ccode2 year dr_at_1")),
    Lookalike(
        say("Trade by pair and year"), _signs("ccode1 ccode2 year flow1", "importer1 importer2")
    ),
    Lookalike(say("Trade by state and year"), _signs("ccode year imports exports")),
)


def lookalike(header: Header) -> Lookalike | None:
    """Return the table that a file is, if it is one of these."""
    names = set(header.names) - {""}
    # A table with figures by state and year can be read, whatever columns were merged into it.
    if names & set(INDICATORS):
        return None
    return next(
        (
            table
            for table in _LOOKALIKES
            if any(sign <= names and not (table.no_others and names - sign) for sign in table.signs)
            and not (table.read_with and table.read_with <= names)
        ),
        None,
    )
