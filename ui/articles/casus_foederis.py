"""Article 3, casus foederis: against which aggressors and for which victims the treaty applies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sandbox.treaty.articles import Aggressors, Victims
from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region
from sandbox.world.world import World
from ui.articles.form import ArticleForm, RegionTicks, with_or_without
from ui.documents.document import Document
from ui.text import chosen
from ui.widgets.choices import Choice, choice_words, field
from ui.widgets.state_picker import StatePicker


class CasusFoederisForm(ArticleForm):
    """Chooses the aggressors and the victims that the treaty covers."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.aggressors = Choice(choice_words(Aggressors))
        self.aggressors.picked.connect(self._pick_aggressors)
        self._named = StatePicker()
        self._named.picked.connect(self._name)
        self._named_field = field(self.tr("Named aggressors"), self._named)
        self.victims = Choice(choice_words(Victims))
        self.victims.picked.connect(self._pick_victims)
        self._regions = RegionTicks()
        self._regions.picked.connect(self._pick_regions)
        self._regions_field = field(self.tr("Regions covered"), self._regions)
        self.add(
            field(self.tr("Against"), self.aggressors, self.tr("Which states can be aggressors")),
            self._named_field,
            field(self.tr("For"), self.victims, self.tr("An attack on which states is covered")),
            self._regions_field,
        )

    def show_treaty(self, treaty: Treaty) -> None:
        casus = treaty.casus
        self.aggressors.show_choice(casus.aggressors)
        self.victims.show_choice(casus.victims)
        self._named.show_chosen(casus.named)
        self._named_field.setVisible(casus.aggressors is Aggressors.NAMED)
        self._regions.show_regions(casus.regions)
        self._regions_field.setVisible(casus.victims is Victims.REGIONS)

    def show_world(self, world: World) -> None:
        self._named.show_world(world)

    def _edit(self, step: str, **changes: Any) -> None:
        casus = replace(self.treaty.casus, **changes)
        self.document.edit(self.treaty.with_(casus=casus), step)

    def _pick_aggressors(self, aggressors: Aggressors) -> None:
        step = self.tr("work against {word}").format(word=chosen(aggressors))
        self._edit(step, aggressors=aggressors)

    def _pick_victims(self, victims: Victims) -> None:
        self._edit(self.tr("cover {word}").format(word=chosen(victims)), victims=victims)

    def _name(self, code: str, is_named: bool) -> None:
        named = with_or_without(self.treaty.casus.named, code, is_in=is_named)
        self._edit(self.tr("change the named aggressors"), named=named)

    def _pick_regions(self, regions: tuple[Region, ...]) -> None:
        self._edit(self.tr("change the regions covered"), regions=regions)
