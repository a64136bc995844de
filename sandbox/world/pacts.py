"""The pacts of a year's world, each from the first table that speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sandbox.world.relations import Pact, PactKind
from sandbox.world.sources import PactRow, PactTable, Tables

_KINDS = tuple(PactKind)


@dataclass
class Terms:
    """A pact in a year: its parties in the world, by abbreviation, and the rows that bind them.

    promises, promised: by party the kinds that it promises, and is promised.
    """

    key: str
    name: str
    rows: list[PactRow] = field(default_factory=list)
    promises: dict[str, tuple[PactKind, ...]] = field(default_factory=dict)
    promised: dict[str, tuple[PactKind, ...]] = field(default_factory=dict)

    def add(self, code: str, row: PactRow) -> None:
        """Take in a row of a party: of several phases in one year, each promise counts."""
        self.rows.append(row)
        self.promises[code] = self.promises.get(code, ()) + row.promises
        self.promised[code] = self.promised.get(code, ()) + row.promised

    def pacts(self) -> Iterator[Pact]:
        """Yield the pact once for each kind that any of its parties promises another."""
        states = tuple(self.promises)
        for kind in _KINDS:
            guarantors = tuple(code for code in states if kind in self.promises[code])
            guaranteed = tuple(code for code in states if kind in self.promised[code])
            if guarantors and guaranteed:
                yield Pact(
                    key=self.key,
                    name=self.name,
                    kind=kind,
                    states=states,
                    guaranteed=() if guaranteed == states else guaranteed,
                    guarantors=() if guarantors == states else guarantors,
                )


def answering(
    tables: Tables, year: int, codes: Mapping[int, str]
) -> Iterator[tuple[PactTable, Terms, tuple[Pact, ...]]]:
    """Yield the tables, terms and pacts in force on any day of the year among some states.

    codes: the abbreviations of the states by number. A treaty with only one party in the system is
    no pact yet: the others may join the system later.
    """
    earlier: list[PactTable] = []
    for table in tables.of_pacts(year):
        if any(codes.keys() <= one.named for one in earlier):
            return
        for terms in _by_pact(table, year, codes, earlier):
            numbers = {row.state for row in terms.rows}
            if any(one.speaks_for(terms.key, numbers) for one in earlier) or len(numbers) < 2:
                continue
            if pacts := tuple(terms.pacts()):
                yield table, terms, pacts
        earlier.append(table)


def _by_pact(
    table: PactTable, year: int, codes: Mapping[int, str], earlier: Sequence[PactTable]
) -> list[Terms]:
    found: dict[object, Terms] = {}
    told = frozenset[str]().union(*(one.keys for one in earlier))
    for row in table.rows(year):
        code = codes.get(row.state)
        if code is not None and row.key not in told:
            terms = found.get(row.group)
            if terms is None:
                terms = found[row.group] = Terms(row.key, row.name)
            terms.add(code, row)
    return list(found.values())
