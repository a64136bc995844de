"""A real alliance of ATOP as a draft: its members' coded promises become the nine articles.

ATOP codes what a treaty promises, not every word of it. What it codes becomes an article. For the
rest the draft takes the weakest terms a treaty can have, and lists them, so that the user can read
the treaty and finish the draft. Nothing is guessed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sandbox.library.alliance_notes import what_is_not_coded, what_was_read
from sandbox.library.library import Library
from sandbox.library.records import Source
from sandbox.library.rows import AtopMemberRow
from sandbox.library.world_pacts import pact_key
from sandbox.library.worlds import sources
from sandbox.names import sort_key, translated
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    CasusFoederis,
    Finding,
    FindingBody,
    Instrument,
    Obligations,
    Parties,
    Party,
    Place,
    Reservation,
    Rung,
    Victims,
    WiderOrder,
)
from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped

PREFIX = "atop:"
KIND = "atop-members"

#: The most parties that an alliance without a name of its own is called after.
_MOST_NAMED = 3

#: The most digits of a number of an alliance.
_MOST_DIGITS = 9

Coded = Mapping[str, str]


@dataclass(frozen=True)
class ListedAlliance:
    """An alliance of ATOP as a list shows it; `ended` is None while it is in force.

    members: how many states it ever had; parties: their abbreviations, without those of no state.
    """

    number: int
    name: Sentence
    began: int
    ended: int | None
    members: int
    parties: tuple[str, ...]

    def in_force(self, year: int) -> bool:
        """Tell whether it bound anyone in a year."""
        return self.began <= year <= (self.ended or year)

    def to_dict(self) -> dict[str, Any]:
        return {
            "alliance": f"{PREFIX}{self.number}",
            "name": str(self.name),
            "began": self.began,
            "ended": self.ended,
            "members": self.members,
            "parties": list(self.parties),
        }


@dataclass(frozen=True)
class AllianceDraft:
    """An alliance as a treaty, and what a reader of the treaty must still look up.

    read: what ATOP codes and a convention turned into an article, or no article holds;
    not_coded: what ATOP does not say, each with what the draft has instead;
    name: what the treaty is called, to be translated.
    """

    treaty: Treaty
    read: tuple[Sentence, ...]
    not_coded: tuple[Sentence, ...]
    name: Sentence


def listed(library: Library, year: int | None = None) -> tuple[ListedAlliance, ...]:
    """Return the alliances that can be opened, or those in force in a year; by number."""
    with library.database.reading() as session:
        source = _source(session)
        table = AtopMemberRow
        # An open end is later than any date.
        found = session.execute(
            select(
                table.alliance,
                func.min(table.began),
                func.max(func.coalesce(table.ended, "9999")),
                func.group_concat(table.state.distinct()),
            )
            .where(table.source_id == source.id)
            .group_by(table.alliance)
            .order_by(table.alliance)
        )
        alliances = [
            ListedAlliance(
                number=number,
                name=_name(number, parties := _known(map(int, states.split(","))), int(began[:4])),
                began=int(began[:4]),
                ended=None if ended == "9999" else int(ended[:4]),
                members=states.count(",") + 1,
                parties=parties,
            )
            for number, began, ended, states in found
        ]
    return tuple(item for item in alliances if year is None or item.in_force(year))


def open_reference(library: Library | None, reference: str) -> Treaty:
    """Return the treaty of a reference such as `atop:3180@1955`; without a year, of its first."""
    number, at, year = reference.removeprefix(PREFIX).partition("@")
    is_number = number.isdecimal() and len(number) <= _MOST_DIGITS
    if not is_number or (at and not (year.isdecimal() and len(year) == 4)):
        raise refuse(
            "{reference} names no alliance: write, for example, {example}.",
            reference=reference,
            example=f"{PREFIX}3180@1955",
        )
    if library is None:
        raise _none_imported()
    return draft(library, int(number), int(year) if at else None).treaty


def draft(library: Library, number: int, year: int | None = None) -> AllianceDraft:
    """Return an alliance of ATOP, by its number, with the terms in force in a year.

    The parties are all that were ever bound, with their years. Without a year the
    terms are those of the alliance's first. Raises Refusal for a number that
    ATOP lacks, and a year in which the alliance was not in force.
    """
    with library.database.reading() as session:
        source = _source(session)
        members = session.scalars(
            select(AtopMemberRow)
            .where(AtopMemberRow.source_id == source.id, AtopMemberRow.alliance == number)
            .order_by(AtopMemberRow.line)
        ).all()
        if not members:
            raise refuse("ATOP has no alliance {number}.", number=number)
        return _draft(source, members, _year(members, year))


def _source(session: Session) -> Source:
    source = next((s for s in sources(session) if s.kind == KIND), None)
    if source is None:
        raise _none_imported()
    return source


def _none_imported() -> Exception:
    return refuse(
        "To open a real alliance, import ATOP's file of members first (covenant import"
        " atop-members FILE)."
    )


def _year(members: Sequence[AtopMemberRow], year: int | None) -> int:
    first = min(int(row.began[:4]) for row in members)
    if year is None:
        return first
    if not any(_bound(row, year) for row in members):
        raise refuse(
            "ATOP's alliance {number} was not in force in {year}; it began in {first}.",
            number=members[0].alliance,
            year=year,
            first=first,
        )
    return year


def _bound(row: AtopMemberRow, year: int) -> bool:
    return int(row.began[:4]) <= year and (row.ended is None or year <= int(row.ended[:4]))


def _draft(source: Source, members: Sequence[AtopMemberRow], year: int) -> AllianceDraft:
    number = members[0].alliance
    now = [row for row in members if _bound(row, year)]
    terms = _terms(json.loads(row.coded) for row in now)
    force = _force(now, terms)
    outside = sorted({row.state for row in members if row.state not in shipped.codes()})
    admission, casus, named = _admission(terms), _casus(terms), _named(terms)
    provisions = {name for name in terms if _has(terms, name)}
    threats = tuple(map(name_of, named))
    read = what_was_read(terms, provisions, threats, outside, only=bool(casus.named))
    not_coded = what_is_not_coded(force, terms, against=bool(named))
    name = _name(
        number,
        _known(row.state for row in members),
        min(int(row.began[:4]) for row in members),
    )
    treaty = Treaty(
        name=str(name),
        year=year,
        # The pact of this key is the treaty itself, and does not count beside it.
        origin=pact_key(number, "atop"),
        parties=Parties(_parties(members), admission),
        obligations=Obligations(force=force),
        casus=casus,
        finding=Finding(body=FindingBody.EACH_PARTY),
        reservations=_reservations(now, force),
        order=_order(terms),
        source=f"{source.label}, {source.file_name}, lines {_lines(now)}. {source.citation}",
        note=" ".join(map(str, (*read, *not_coded))),
    )
    return AllianceDraft(treaty, read, not_coded, name)


def _known(numbers: Iterable[int]) -> tuple[str, ...]:
    """Return the abbreviations of the states with these numbers, without those of no state."""
    return tuple(
        sorted({shipped.codes()[number] for number in numbers if number in shipped.codes()})
    )


def _name(number: int, parties: Sequence[str], began: int) -> Sentence:
    """Return what an alliance is called: its name if we know one, or else after its parties.

    Names that several alliances share get the first year and the number.
    """
    known = shipped.pacts_known_as("atop")
    if number in known:
        name = translated(known[number][1])
        if number not in _namesakes():
            return say("{name}", name=name)
        return say("{name}, {year} (ATOP {number})", name=name, year=began, number=number)
    names = sorted(map(name_of, parties), key=sort_key)
    if len(names) < 2:
        # Its other parties were no states of the system.
        return say(
            "Pact of {name}, {year} (ATOP {number})",
            name=names[0] if names else say("states not in the system"),
            year=began,
            number=number,
        )
    more = len(names) - _MOST_NAMED
    return say(
        "Pact of {names}, {year} (ATOP {number})",
        names=(*names[:_MOST_NAMED], say("{count} others", count=more)) if more > 1 else (*names,),
        year=began,
        number=number,
    )


@cache
def _namesakes() -> frozenset[int]:
    """Return the numbers of the alliances that share their name with another."""
    known = shipped.pacts_known_as("atop")
    times = Counter(name for _, name in known.values())
    return frozenset(number for number, (_, name) in known.items() if times[name] > 1)


def _lines(now: Sequence[AtopMemberRow]) -> str:
    return ", ".join(str(row.line) for row in now)


def _terms(coded: Iterable[Coded]) -> Coded:
    """Return the furthest-reaching value of each provision among the members."""
    terms: dict[str, str] = {}
    for row in coded:
        for name, value in row.items():
            if _number(value) >= _number(terms.get(name)):
                terms[name] = value
    return terms


def _number(value: str | None) -> float:
    try:
        return float(value or "")
    except ValueError:
        return -1.0


def _has(terms: Coded, name: str) -> bool:
    return _number(terms.get(name)) > 0


def _parties(members: Sequence[AtopMemberRow]) -> tuple[Party, ...]:
    """Return each state's years in the alliance, phases that follow each other as one."""
    spells: dict[str, list[tuple[int, int | None]]] = {}
    for row in sorted(members, key=lambda row: row.began):
        if (code := shipped.codes().get(row.state)) is None:
            continue
        joined, left = int(row.began[:4]), int(row.ended[:4]) if row.ended else None
        known = spells.setdefault(code, [])
        if known and (known[-1][1] is None or joined <= known[-1][1] + 1):
            before = known[-1][1]
            last = None if before is None or left is None else max(before, left)
            known[-1] = (known[-1][0], last)
        else:
            known.append((joined, left))
    return tuple(Party(code, *spell) for code, found in spells.items() for spell in found)


def _admission(terms: Coded) -> Admission:
    return Admission.BY_CONSENT if _has(terms, "proadd") else Admission.CLOSED


def _force(now: Sequence[AtopMemberRow], terms: Coded) -> Rung:
    if any(row.defence for row in now):
        return Rung.STANDING if _has(terms, "intcom") else Rung.MANDATORY
    return Rung.CONSULT if any(row.consultation for row in now) else Rung.NONE


def _named(terms: Coded) -> tuple[str, ...]:
    numbers = (int(_number(terms.get(name))) for name in ("statthr1", "statthr2"))
    return tuple(shipped.codes()[number] for number in numbers if number in shipped.codes())


def _casus(terms: Coded) -> CasusFoederis:
    """Return against whom the alliance is: a threat it names, unless it promises more."""
    limit = "defcoadv" if _has(terms, "defense") else "concoadv"
    named = () if terms.get(limit) == "0" else _named(terms)
    against = Aggressors.NAMED if named else Aggressors.OUTSIDERS
    return CasusFoederis(aggressors=against, named=named, victims=Victims.PARTIES)


def _reservations(now: Sequence[AtopMemberRow], force: Rung) -> tuple[Reservation, ...]:
    """Return the limits of members who promise less than the alliance's furthest promise."""
    if force < Rung.MANDATORY:
        return ()
    codes = shipped.codes()
    bound = {codes[row.state] for row in now if row.defence and row.state in codes}
    limits: dict[str, Rung] = {}
    for row in now:
        code = codes.get(row.state)
        if code is not None and code not in bound:
            least = Rung.CONSULT if row.consultation else Rung.NONE
            limits[code] = max(limits.get(code, Rung.NONE), least)
    note = str(say("ATOP codes no promise of defence by this member."))
    return tuple(
        Reservation(code, Instrument.FORCE, limit, note) for code, limit in sorted(limits.items())
    )


def _order(terms: Coded) -> WiderOrder:
    # 1 names the League of Nations, 2 the United Nations.
    serves = {1: "league", 2: "un-charter"}.get(int(_number(terms.get("reflnun"))))
    return WiderOrder(place=Place.REGIONAL, serves=serves)
