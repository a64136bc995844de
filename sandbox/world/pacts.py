"""The pacts of a year's world, each from the first table that speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sandbox.world.relations import Pact, PactKind
from sandbox.world.sources import PactRow, PactTable, Tables


@dataclass
class Terms:
    """A pact in a year: its parties in the world, by abbreviation, and the rows that bind them.

    promises, promised: by party the kinds that it promises, and is promised.
    """

    key: str
    name: str
    rows: list[PactRow] = field(default_factory=list)
    promises: dict[str, set[PactKind]] = field(default_factory=dict)
    promised: dict[str, set[PactKind]] = field(default_factory=dict)

    def pacts(self) -> Iterator[Pact]:
        """Yield the pact once for each kind that any of its parties promises another."""
        states = tuple(self.promises)
        for kind in PactKind:
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

    codes: the abbreviations of the states by number. A treaty may be older than the second of its
    parties: of one state alone it is no pact.
    """
    earlier: list[PactTable] = []
    for table in tables.of_pacts(year):
        if any(codes.keys() <= one.named for one in earlier):
            return
        for terms in _by_pact(table, year, codes):
            numbers = {row.state for row in terms.rows}
            if len(numbers) > 1 and not any(one.speaks_for(terms.key, numbers) for one in earlier):
                if pacts := tuple(terms.pacts()):
                    yield table, terms, pacts
        earlier.append(table)


def _by_pact(table: PactTable, year: int, codes: Mapping[int, str]) -> list[Terms]:
    found: dict[object, Terms] = {}
    for row in table.rows(year):
        if (code := codes.get(row.state)) is not None:
            terms = found.setdefault(row.group, Terms(row.key, row.name))
            terms.rows.append(row)
            # Of several phases in one year, each promise counts.
            terms.promises.setdefault(code, set()).update(row.promises)
            terms.promised.setdefault(code, set()).update(row.promised)
    return list(found.values())
