"""Article 9: the place of the treaty in a wider order."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sandbox.treaty.articles import Place
from sandbox.treaty.treaty import Treaty
from ui.articles.form import ArticleForm
from ui.articles.wider_order_chooser import universal_titles
from ui.documents.document import Document
from ui.text import chosen
from ui.widgets.choices import Choice, choice_words, field, switch


class WiderOrderForm(ArticleForm):
    """Whether the treaty is universal or regional; if regional, which order it serves, and how."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.place = Choice(choice_words(Place))
        self.place.picked.connect(self._pick_place)
        self.serves = Choice({None: self.tr("No universal treaty")} | universal_titles())
        self.serves.picked.connect(self._pick_served)
        self.authorised = switch(
            self.tr("Acts only when authorised"), lambda on: self._set("needs_authorisation", on)
        )
        self.supports = switch(
            self.tr("Supports the universal order"), lambda on: self._set("supports", on)
        )
        self.supported = switch(
            self.tr("Is supported by it"), lambda on: self._set("supported", on)
        )
        self._serves_field = field(self.tr("Serves"), self.serves)
        self._regional = (self._serves_field, self.authorised, self.supports, self.supported)
        self.add(field(self.tr("This treaty is"), self.place), *self._regional)

    def show_treaty(self, treaty: Treaty) -> None:
        order = treaty.order
        self.place.show_choice(order.place)
        self.serves.show_choice(order.serves)
        self.serves.setPlaceholderText(order.serves or "")
        self.authorised.setChecked(order.needs_authorisation)
        self.supports.setChecked(order.supports)
        self.supported.setChecked(order.supported)
        for part in self._regional:
            part.setVisible(order.place is Place.REGIONAL)

    def _edit(self, step: str, **changes: Any) -> None:
        order = replace(self.treaty.order, **changes)
        self.document.edit(self.treaty.with_(order=order), step)

    def _pick_place(self, place: Place) -> None:
        self._edit(self.tr("make the treaty {word}").format(word=chosen(place)), place=place)

    def _pick_served(self, name: str | None) -> None:
        self._edit(self.tr("change the universal treaty it serves"), serves=name)

    def _set(self, name: str, is_on: bool) -> None:
        self._edit(self.tr("change its place in the wider order"), **{name: is_on})
