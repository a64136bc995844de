"""Article 7: the share of its strength that each party pledges."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from ui.articles.form import ArticleForm
from ui.articles.party_terms import PartyTerms
from ui.documents.document import Document
from ui.text import percent
from ui.widgets.choices import ShareSlider, field
from ui.widgets.labels import label


class ForcesForm(ArticleForm):
    """One pledge for all, and the parties that pledge a share of their own."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.pledge = ShareSlider()
        self.pledge.moved.connect(self._move)
        # The control for the entry that the button below adds.
        self.own_pledge = ShareSlider()
        self.own_pledge.show_share(0.5)
        self.party_terms = PartyTerms(
            self.tr("Pledges of single parties"),
            self.tr("Pledge"),
            self.tr("No party pledges a share of its own."),
            field(self.tr("Pledges of its strength"), self.own_pledge),
            percent,
            self.own_pledge.show_share,
        )
        self.party_terms.put.connect(self._put)
        self.party_terms.removed.connect(self._remove)
        self.add(
            field(self.tr("Each party pledges of its strength"), self.pledge),
            label(self.tr("Except"), "heading"),
            self.party_terms,
        )

    def show_treaty(self, treaty: Treaty) -> None:
        self.pledge.show_share(treaty.forces.pledge)
        self.party_terms.show_terms(treaty, treaty.forces.own)

    def _edit(self, step: str, merge: str | None = None, **changes: Any) -> None:
        forces = replace(self.treaty.forces, **changes)
        self.document.edit(self.treaty.with_(forces=forces), step, merge)

    def _move(self, share: float, movement: str) -> None:
        self._edit(self.tr("pledge {share}").format(share=percent(share)), movement, pledge=share)

    def _put(self) -> None:
        share = self.own_pledge.share
        step = self.tr("let {party} pledge {share}").format(
            party=name_of(self.party_terms.party.choice), share=percent(share)
        )
        self._edit(step, own=self.party_terms.with_term(share))

    def _remove(self, row: int) -> None:
        step = self.tr("let {party} pledge like the others").format(
            party=self.party_terms.party_at(row)
        )
        self._edit(step, own=self.party_terms.without(row))
