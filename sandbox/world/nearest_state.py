"""Which state is probably meant by a word that is no abbreviation of a world's states."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from sandbox.names import translated
from sandbox.world.states import State
from sandbox.world.tables import rows

#: The least likeness of a word and a name, from 0 to 1: a few letters may be wrong, and two
#: abbreviations that differ in one letter are not alike.
_LIKENESS = 0.75


def nearest_state(asked: str, states: Sequence[State]) -> State | None:
    """Return the state whose name or abbreviation is most like `asked`; None if none is alike.

    A state also goes by the names that it had, or has, in other years: Serbia is
    Yugoslavia in 1935.
    """
    called: dict[str, State] = {}
    for state in states:
        for name in (state.code, state.name):
            called.setdefault(name.casefold(), state)
    by_code = {state.code: state for state in states}
    for table, key in (("former_names", "state"), ("states", "code")):
        for row in rows(table):
            for name in (row["name"], translated(row["name"])):
                if row[key] in by_code:
                    called.setdefault(name.casefold(), by_code[row[key]])
    found = get_close_matches(asked.strip().casefold(), called, n=1, cutoff=_LIKENESS)
    return called[found[0]] if found else None
