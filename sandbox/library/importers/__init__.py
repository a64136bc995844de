"""The kinds of table that can be imported, and which of them a file is."""

from __future__ import annotations

import difflib

from sandbox.library.cells import Header
from sandbox.library.importers.alliances import ALLIANCES
from sandbox.library.importers.atop import ATOP_ALLIANCES, ATOP_DYADS, ATOP_MEMBERS
from sandbox.library.importers.capabilities import CAPABILITIES, OWN_CAPABILITIES
from sandbox.library.importers.capitals import CAPITALS
from sandbox.library.importers.contiguity import CONTIGUITY
from sandbox.library.importers.kind import Kind
from sandbox.library.importers.rivalries import RIVALRIES
from sandbox.library.importers.states import GREAT_POWERS, STATES
from sandbox.library.importers.wars import WAR_DYADS, WARS
from sandbox.sentences import refuse

AUTO = "auto"

#: The kinds by name; where a file fits two, the earlier is the fuller one.
KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        *(STATES, GREAT_POWERS, CAPABILITIES, OWN_CAPABILITIES, CONTIGUITY, CAPITALS),
        *(ALLIANCES, ATOP_ALLIANCES, ATOP_MEMBERS, ATOP_DYADS, RIVALRIES, WARS, WAR_DYADS),
    )
}


def kind_named(name: str) -> Kind:
    """Return a kind by name, or refuse."""
    try:
        return KINDS[name]
    except KeyError:
        near = difflib.get_close_matches(name, KINDS, n=1) or list(KINDS)
        raise refuse(
            "There is no kind of table {name}; perhaps {kinds}?", name=name, kinds=tuple(near)
        ) from None


def recognise(header: Header, file: str) -> Kind:
    """Return the kind of a file by its columns, or refuse and say what the nearest kind wants."""
    for kind in KINDS.values():
        if not kind.missing(header):
            return kind
    nearest = min(KINDS.values(), key=lambda kind: len(kind.missing(header)) / len(kind.needed))
    missing = nearest.missing(header)
    if 2 * len(missing) <= len(nearest.needed):
        raise refuse(
            "{file} is like the table {title}, but has no column {missing}.",
            file=file,
            title=nearest.title,
            missing=tuple(missing),
        )
    raise refuse("{file} is no table that Covenant knows, by its columns.", file=file)


def check(kind: Kind, header: Header, file: str) -> None:
    """Refuse a file that lacks a column of its kind."""
    if missing := kind.missing(header):
        raise refuse(
            "{file} cannot be read as {title}: it has no column {missing}.",
            file=file,
            title=kind.title,
            missing=tuple(missing),
        )
