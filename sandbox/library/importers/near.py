"""Published tables that Covenant does not read, though some look like those that it does."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.library.cells import Header
from sandbox.sentences import Sentence, say
from sandbox.world.strength import INDICATORS


@dataclass(frozen=True)
class Near:
    """A table known by its columns; `instead` is the published file to bring, if there is one.

    signs: sets of columns, each of which tells the table.
    no_others: whether it has these columns alone. read_with: columns with which it is one that
    Covenant reads.
    """

    title: Sentence
    signs: tuple[frozenset[str], ...]
    instead: str = ""
    no_others: bool = False
    read_with: frozenset[str] = frozenset()


def _signs(*each: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(columns.split()) for columns in each)


_NEAR = (
    Near(
        say("Direct Contiguity by pair and year"),
        _signs("state1no state2no year conttype"),
        "contdir.csv",
    ),
    Near(
        say("Contiguity by state and year"),
        _signs("stateno year land sea total"),
        "contdir.csv",
    ),
    Near(
        say("Colonial Contiguity"),
        _signs("dependl", "dependh", "statelno statehno year land sea"),
    ),
    Near(
        say("Formal Alliances by pair"),
        _signs("version4id ccode1 ccode2"),
        "alliance_v4.1_by_member.csv",
    ),
    Near(
        say("Formal Alliances by state and year"),
        _signs("version4id ccode year"),
        "alliance_v4.1_by_member.csv",
    ),
    Near(
        say("ATOP by state and year"),
        _signs("state year atopally"),
        "atop5_1m.csv",
    ),
    Near(
        say("State System Membership by year"),
        _signs("stateabb ccode year version", "stateabb ccode year", "statenme ccode year"),
        "statelist2024.csv",
        no_others=True,
    ),
    # Of versions 2 to 5, by dispute, participant, incident, place and pair of states.
    Near(
        say("Militarized Interstate Disputes"),
        _signs("dispnum", "dispnum3", "dispnum4", "disno", "incidnum", "incidnum3", "hihost hiact"),
        "MIDB or gml-midb, by participant",
        read_with=frozenset({"ccode", "sidea", "hostlev", "orig"}),
    ),
    Near(
        say("Extra-State War"),
        _signs("warnum ccode1 sidea", "warnum nonstatedeaths", "warnum sidea sideb interven"),
    ),
    Near(
        say("Intra-State War"),
        _signs("warnum ccodea", "warnum ccodeb", "warnum intnl", "warnum v5regionnum"),
    ),
    Near(
        say("Non-State War"),
        _signs("warnum sidea1 sideb1"),
    ),
    Near(say("Territorial Change"), _signs("gainer loser", "gaintype losetype")),
    Near(say("Diplomatic Exchange"), _signs("ccode1 ccode2 year dr_at_1")),
    Near(say("Trade by pair and year"), _signs("ccode1 ccode2 year flow1", "importer1 importer2")),
    Near(say("Trade by state and year"), _signs("ccode year imports exports")),
)


def near(header: Header) -> Near | None:
    """Return the table that a file is, if it is one of these."""
    names = set(header.names) - {""}
    # What has figures by state and year can be read, whatever else was joined to it.
    if names & set(INDICATORS):
        return None
    return next(
        (
            near
            for near in _NEAR
            if any(sign <= names and not (near.no_others and names - sign) for sign in near.signs)
            and not (near.read_with and near.read_with <= names)
        ),
        None,
    )
