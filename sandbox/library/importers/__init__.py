"""The kinds of table that can be imported, and which of them a file is."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence

from sandbox.library.cells import Header
from sandbox.library.importers.alliances import ALLIANCES
from sandbox.library.importers.atop import ATOP_ALLIANCES, ATOP_DYADS, ATOP_MEMBERS
from sandbox.library.importers.capabilities import CAPABILITIES, OWN_CAPABILITIES
from sandbox.library.importers.capitals import CAPITALS
from sandbox.library.importers.contiguity import CONTIGUITY
from sandbox.library.importers.disputes import DISPUTES
from sandbox.library.importers.kind import TableKind
from sandbox.library.importers.lookalikes import lookalike
from sandbox.library.importers.rivalries import RIVALRIES
from sandbox.library.importers.states import GREAT_POWERS, STATES
from sandbox.library.importers.wars import WAR_DYADS, WARS
from sandbox.sentences import Sentence, refuse, say

AUTO = "auto"

#: The kinds by name; where a file fits two, the earlier is the fuller one.
KINDS: dict[str, TableKind] = {
    kind.name: kind
    for kind in (
        *(STATES, GREAT_POWERS, CAPABILITIES, OWN_CAPABILITIES, CONTIGUITY, CAPITALS),
        *(
            ALLIANCES,
            ATOP_ALLIANCES,
            ATOP_MEMBERS,
            ATOP_DYADS,
            RIVALRIES,
            WARS,
            WAR_DYADS,
            DISPUTES,
        ),
    )
}


def kind_named(name: str) -> TableKind:
    """Return a kind by name, or refuse."""
    try:
        return KINDS[name]
    except KeyError:
        close = difflib.get_close_matches(name, KINDS, n=1) or list(KINDS)
        raise refuse(
            "There is no kind of table {name}; perhaps {kinds}?", name=name, kinds=tuple(close)
        ) from None


def fitting(header: Header) -> list[TableKind]:
    """Return the kinds that a file can be read as, the likeliest first."""
    if lookalike(header) is not None:
        return []
    return [
        kind
        for kind in KINDS.values()
        if not kind.missing(header) and not (kind.no_others and kind.others(header))
    ]


def kind_detector(wanted: TableKind | None) -> Callable[[Header], str | None]:
    """Return a function that names the kind of a header; with a kind wanted, that one or None."""

    def tell(header: Header) -> str | None:
        if wanted is not None:
            return None if wanted.missing(header) or lookalike(header) else wanted.name
        kinds = fitting(header)
        return kinds[0].name if kinds else None

    return tell


def recognise(header: Header, file: str) -> TableKind:
    """Return the kind of a file by its columns, or refuse and say what the nearest kind wants."""
    _refuse_lookalike(header, file)
    for kind in fitting(header):
        # What has a column of a fuller kind is a file of that kind that lacks some.
        if not any(name in header for name in kind.alien):
            return kind
    others = [kind for kind in KINDS.values() if kind.missing(header)]
    nearest = min(others, key=lambda kind: len(kind.missing(header)) / len(kind.needed))
    missing = nearest.missing(header)
    if nearest is OWN_CAPABILITIES and len(missing) == 1:
        raise refuse(
            "{file} is no published table that Covenant knows, and to be read as {title} it has"
            " {missing}.",
            file=file,
            title=nearest.title,
            missing=lacking(missing),
        )
    if _is_like(nearest, header):
        raise refuse(
            "{file} is like the table {title}, but has {missing}.",
            file=file,
            title=nearest.title,
            missing=lacking(missing),
        )
    raise refuse("{file} is no table that Covenant knows, by its columns.", file=file)


def _is_like(kind: TableKind, header: Header) -> bool:
    """Tell whether a file is of this kind but lacks columns, rather than some other table."""
    is_marked = any(name in header for name in kind.marks)
    has_most = 2 * len(kind.missing(header)) <= len(kind.needed)
    return has_most and (is_marked or not kind.others(header))


def lacking(missing: Sequence[tuple[str, ...]]) -> tuple[Sentence, ...]:
    """Return the columns that a file lacks, each with every name that would do."""
    single = tuple(names[0] for names in missing if len(names) == 1)
    said = [say("no column {names}", names=single)] if single else []
    return (*said, *(say("none of {names}", names=names) for names in missing if len(names) > 1))


def check(kind: TableKind, header: Header, file: str) -> None:
    """Refuse a file that is another table, lacks a column of its kind, or has one twice."""
    _refuse_lookalike(header, file)
    if missing := kind.missing(header):
        raise refuse(
            "{file} cannot be read as {title}: it has {missing}.",
            file=file,
            title=kind.title,
            missing=lacking(missing),
        )
    used = kind.used(header)
    if twice := [name for name in header.repeated if name in used]:
        raise refuse(
            "{file} cannot be read: it has more than one column {names}.",
            file=file,
            names=tuple(twice),
        )


def _refuse_lookalike(header: Header, file: str) -> None:
    other = lookalike(header)
    if other is None:
        return
    if not other.instead:
        raise refuse(
            "{file} is the table {title}, which Covenant does not read.",
            file=file,
            title=other.title,
        )
    raise refuse(
        "{file} is the table {title}, which Covenant does not read; bring {instead} instead.",
        file=file,
        title=other.title,
        instead=other.instead,
    )
