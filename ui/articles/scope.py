"""Article 5: where parties must send forces."""

from __future__ import annotations

from dataclasses import replace

from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region
from ui.articles.form import ArticleForm, RegionTicks
from ui.document import Document
from ui.widgets.choices import field


class ScopeForm(ArticleForm):
    """The regions to which forces must go; parties are helped wherever they are."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._regions = RegionTicks()
        self._regions.picked.connect(self._pick)
        self.add(
            field(
                self.tr("Forces go to these regions only; none ticked means everywhere"),
                self._regions,
            )
        )

    def show_treaty(self, treaty: Treaty) -> None:
        self._regions.show_regions(treaty.scope.deployment)

    def _pick(self, regions: tuple[Region, ...]) -> None:
        self.document.edit(
            self.treaty.with_(scope=replace(self.treaty.scope, deployment=regions)),
            self.tr("change the regions of deployment"),
        )
