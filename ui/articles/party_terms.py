"""A list of parties to which other terms apply than to the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from ui.text import plain
from ui.widgets.choices import Choice, field
from ui.widgets.entry_list import EntryList

#: A party's abbreviation and its individual term.
PartyTerm = tuple[str, Any]


class PartyTerms(EntryList):
    """Lists parties with individual terms; `control` edits a term, `show_term` fills it."""

    def __init__(
        self,
        name: str,
        heading: str,
        nothing: str,
        control: QWidget,
        words: Callable[[Any], str],
        show_term: Callable[[Any], None],
    ) -> None:
        self.party = Choice({})
        self._words = words
        self._show_term = show_term
        self._terms: tuple[PartyTerm, ...] = ()
        super().__init__(
            name,
            (self.tr("Party"), heading),
            nothing,
            (field(self.tr("Party"), self.party), control),
        )
        self.selected.connect(self._fill)

    def show_terms(self, treaty: Treaty, own: tuple[PartyTerm, ...]) -> None:
        """Show the terms of a treaty's parties."""
        self._terms = own
        parties = sorted(
            treaty.bound | {code for code, _ in own}, key=lambda code: plain(name_of(code))
        )
        self.party.offer({code: name_of(code) for code in parties})
        self.add.setEnabled(self.party.choice is not None)
        self.show_rows(tuple(((name_of(code), self._words(term)), "") for code, term in own))

    def with_term(self, term: Any) -> tuple[PartyTerm, ...]:
        """Return the terms with `term` for the chosen party, replacing its present one."""
        code = self.party.choice
        if code in dict(self._terms):
            return tuple((other, term if other == code else had) for other, had in self._terms)
        return (*self._terms, (code, term))

    def without(self, row: int) -> tuple[PartyTerm, ...]:
        """Return the terms without those of one row."""
        return (*self._terms[:row], *self._terms[row + 1 :])

    def party_at(self, row: int) -> str:
        """Return the name of the party in a row."""
        return name_of(self._terms[row][0])

    def _fill(self, row: int) -> None:
        code, term = self._terms[row]
        self.party.show_choice(code)
        self._show_term(term)
