"""Article 5: where parties must send forces."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region
from ui.articles.form import ArticleForm, RegionTicks
from ui.articles.party_terms import PartyTerms
from ui.documents.document import Document
from ui.text import chosen
from ui.widgets.choices import field
from ui.widgets.labels import label


class ScopeForm(ArticleForm):
    """The regions to which forces must go, and the parties with regions of their own."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.regions = RegionTicks()
        self.regions.picked.connect(self._pick)
        # The control for the entry that the button below adds.
        self.own_regions = RegionTicks()
        self.party_terms = PartyTerms(
            self.tr("Regions of single parties"),
            self.tr("Sends forces to"),
            self.tr("No party has regions of its own."),
            field(
                self.tr("Sends forces to parties, and to states in these regions"),
                self.own_regions,
            ),
            self._words,
            self.own_regions.show_regions,
        )
        self.party_terms.put.connect(self._put)
        self.party_terms.removed.connect(self._remove)
        self.add(
            field(
                self.tr(
                    "Forces go to parties, and to states in these regions; none means everywhere"
                ),
                self.regions,
            ),
            label(self.tr("Except"), "heading"),
            self.party_terms,
        )

    def show_treaty(self, treaty: Treaty) -> None:
        self.regions.show_regions(treaty.scope.deployment)
        self.party_terms.show_terms(treaty, treaty.scope.own)

    def _words(self, regions: tuple[Region, ...]) -> str:
        if len(regions) > 1:
            return self.tr("{count} regions").format(count=len(regions))
        return chosen(regions[0]) if regions else self.tr("parties only")

    def _edit(self, step: str, **changes: Any) -> None:
        scope = replace(self.treaty.scope, **changes)
        self.document.edit(self.treaty.with_(scope=scope), step)

    def _pick(self, regions: tuple[Region, ...]) -> None:
        self._edit(self.tr("change the regions of deployment"), deployment=regions)

    def _put(self) -> None:
        step = self.tr("change where {party} sends forces").format(
            party=name_of(self.party_terms.party.choice)
        )
        self._edit(step, own=self.party_terms.with_term(self.own_regions.regions))

    def _remove(self, row: int) -> None:
        step = self.tr("let {party} send forces like the others").format(
            party=self.party_terms.party_at(row)
        )
        self._edit(step, own=self.party_terms.without(row))
