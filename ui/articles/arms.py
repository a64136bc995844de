"""Article 8: the parties' reduction of arms, and the arms race to test against."""

from __future__ import annotations

from dataclasses import replace

from sandbox.treaty.treaty import Treaty
from ui.articles.form import ArticleForm
from ui.documents.document import Document
from ui.text import percent
from ui.widgets.choices import ShareSlider, field


class ArmsForm(ArticleForm):
    """How much the parties disarm, and how much aggressors may arm."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.reduction = ShareSlider()
        self.reduction.moved.connect(self._reduce)
        self.growth = ShareSlider(largest=200)
        self.growth.moved.connect(self._grow)
        self.add(
            field(self.tr("Parties reduce their arms by"), self.reduction),
            field(
                self.tr("Tested against aggressors that arm by"),
                self.growth,
                self.tr("An arms race: the strength of every aggressor grows by this share."),
            ),
        )

    def show_treaty(self, treaty: Treaty) -> None:
        self.reduction.show_share(treaty.arms.reduction)
        self.growth.show_share(treaty.arms.growth)

    def _reduce(self, share: float, movement: str) -> None:
        self.document.edit(
            self.treaty.with_(arms=replace(self.treaty.arms, reduction=share)),
            self.tr("reduce arms by {share}").format(share=percent(share)),
            merge=movement,
        )

    def _grow(self, share: float, movement: str) -> None:
        self.document.edit(
            self.treaty.with_(arms=replace(self.treaty.arms, growth=share)),
            self.tr("test an arms race of {share}").format(share=percent(share)),
            merge=movement,
        )
