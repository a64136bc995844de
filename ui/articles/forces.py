"""Article 7: the share of its strength that each party pledges."""

from __future__ import annotations

from dataclasses import replace

from sandbox.treaty.treaty import Treaty
from ui.articles.form import ArticleForm
from ui.document import Document
from ui.text import percent
from ui.widgets.choices import Share, field


class ForcesForm(ArticleForm):
    """One pledge for all; parties with a pledge of their own are named in the text."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.pledge = Share()
        self.pledge.moved.connect(self._move)
        self.add(field(self.tr("Each party pledges of its strength"), self.pledge))

    def show_treaty(self, treaty: Treaty) -> None:
        self.pledge.show_share(treaty.forces.pledge)

    def _move(self, share: float, movement: str) -> None:
        self.document.edit(
            self.treaty.with_(forces=replace(self.treaty.forces, pledge=share)),
            self.tr("pledge {share}").format(share=percent(share)),
            merge=movement,
        )
