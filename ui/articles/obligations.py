"""Article 2: how strongly the treaty binds its parties to sanctions and to force."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.templates import template
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.wording import duty
from ui.articles.form import ArticleForm
from ui.documents.document import Document
from ui.text import capital, chosen, shown
from ui.theme import GRID
from ui.widgets.labels import label
from ui.widgets.obligation_ladder import ObligationLadder

#: Historical treaties whose rungs the ladders mark for comparison.
_OTHERS = ("north-atlantic", "league-as-signed")


class ObligationsForm(ArticleForm):
    """Two ladders, with the wording of the chosen rung below each."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.column.setSpacing(GRID // 2)
        self.ladders = {instrument: ObligationLadder() for instrument in Instrument}
        self._wordings = {instrument: label(role="quote") for instrument in Instrument}
        others = [template(name) for name in _OTHERS]
        for instrument, ladder in self.ladders.items():
            name = capital(chosen(instrument))
            ladder.setAccessibleName(self.tr("Obligation: {name}").format(name=name))
            ladder.show_others(_standing(others, instrument))
            ladder.picked.connect(partial(self._pick, instrument))
            if instrument is not Instrument.SANCTIONS:
                self.column.addSpacing(GRID)
            self.add(label(name, "heading"), ladder, self._wordings[instrument])

    def show_treaty(self, treaty: Treaty) -> None:
        for instrument, ladder in self.ladders.items():
            ladder.show_rung(treaty.obligations.rung(instrument))
            self._wordings[instrument].setText(shown(duty(treaty, instrument)))

    def _pick(self, instrument: Instrument, rung: Rung, movement: str) -> None:
        obligations = replace(self.treaty.obligations, **{instrument.value: rung})
        self.document.edit(
            self.treaty.with_(obligations=obligations),
            self.tr("make {instrument} {rung}").format(
                instrument=chosen(instrument), rung=chosen(rung)
            ),
            merge=movement,
        )


def _standing(others: list[Treaty], instrument: Instrument) -> dict[Rung, str]:
    standing: dict[Rung, str] = {}
    for treaty in others:
        rung = treaty.obligations.rung(instrument)
        standing[rung] = ", ".join(filter(None, (standing.get(rung), treaty.name)))
    return standing
