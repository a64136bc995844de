"""The settings of the test: how strength is counted, and how ready parties are to act."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import RUNGS_WITH_A_SOURCE, Settings
from sandbox.treaty.treaty import Treaty
from sandbox.world.strength import INDICATORS, StrengthIndex
from ui.articles.advanced import AdvancedForm
from ui.articles.form import ArticleForm
from ui.articles.key_settings import KeySettings
from ui.documents.document import Document
from ui.text import capital, chosen, figure, with_percent
from ui.theme import GRID
from ui.widgets.choices import field, line, switch
from ui.widgets.fold import Fold, TitleHeader
from ui.widgets.labels import button, label
from ui.widgets.number_fields import DecimalField


class SettingsForm(ArticleForm):
    """The settings are part of the treaty: a change is an edit, and can be undone."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.column.setSpacing(GRID)
        self._add_strength()
        self._add_readiness()
        self._add_switches()
        self._add_advanced()

    def _add_strength(self) -> None:
        self.key_settings = KeySettings(self.document, parent=self)
        self.index, self.distance = self.key_settings.index, self.key_settings.distance
        self.odds = self.key_settings.odds
        self.weights = {name: DecimalField(0, 1000, 0.5, 2) for name in INDICATORS}
        names = {
            "milex": self.tr("Military spending"),
            "milper": self.tr("Military personnel"),
            "irst": self.tr("Iron and steel"),
            "pec": self.tr("Energy"),
            "tpop": self.tr("Population"),
            "upop": self.tr("Urban population"),
        }
        self._weight_lines = [line(names[name], box) for name, box in self.weights.items()]
        for name, box in self.weights.items():
            box.entered.connect(partial(self._weigh, INDICATORS.index(name)))
        self.add(
            field(self.tr("Strength counts"), self.index),
            *self._weight_lines,
            field(self.tr("Strength is lost over distance"), self.distance),
            line(self.tr("Required odds"), self.odds),
        )
        # The labels carry the same accessible names as the controls.
        self.key_settings.show_names_below()

    def _add_readiness(self) -> None:
        self.add(
            label(self.tr("Readiness to act, by rung"), "heading"),
            label(
                self.tr(
                    "How likely a party is to act at even odds once war has come."
                    " Without a star: an assumption."
                ),
                "small",
            ),
        )
        self.readiness = {rung: DecimalField(0.1, 99.9, 1, 1) for rung in Rung}
        for rung, box in self.readiness.items():
            star = " *" if rung in RUNGS_WITH_A_SOURCE else ""
            tip = self.tr("h, from published figures") if star else self.tr("h, an assumption")
            box.setSuffix(with_percent(""))
            box.entered.connect(partial(self._ready, rung))
            self.add(line(capital(chosen(rung)) + star, box, tip))

    def _add_switches(self) -> None:
        self.nuclear = DecimalField(1, 1000, 0.5, 2)
        self.nuclear.setSuffix(self.tr(" times"))
        self.nuclear.entered.connect(
            lambda factor: self._edit_readiness(
                self.tr("change the nuclear factor"), nuclear_factor=factor
            )
        )
        self.other_pacts = switch(
            self.tr("Other pacts count"), partial(self._switch, "count_other_pacts")
        )
        self.other_pacts.setToolTip(
            self.tr("A party with another defence pact with the victim is readier to act.")
        )
        self.bar = switch(
            self.tr("Pacts with an aggressor bar"), partial(self._switch, "pacts_bar")
        )
        self.bar.setToolTip(self.tr("A party with a defence pact with an aggressor does not act."))
        self.weigh = switch(
            self.tr("Automatic obligations weigh the odds"),
            partial(self._switch, "automatic_weighs_odds"),
        )
        self.add(
            line(
                self.tr("Caution before nuclear powers"),
                self.nuclear,
                self.tr("Odds needed grow by this factor when an aggressor has nuclear weapons."),
            ),
            self.other_pacts,
            self.bar,
            self.weigh,
        )

    def _add_advanced(self) -> None:
        self.advanced = AdvancedForm(self.document)
        header = TitleHeader()
        header.say(self.tr("Advanced"), self.tr("weights and limits"))
        self.advanced_fold = Fold(header, self.advanced)
        self.defaults = button(self.tr("Back to the defaults"))
        self.defaults.clicked.connect(
            lambda: self.document.edit(
                self.treaty.with_(settings=Settings()), self.tr("go back to the default settings")
            )
        )
        self.add(self.advanced_fold)
        self.column.addWidget(self.defaults, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_treaty(self, treaty: Treaty) -> None:
        settings = treaty.settings
        self.key_settings.show_treaty(treaty)
        for box, weight in zip(self.weights.values(), settings.weights, strict=True):
            box.show_figure(weight)
        for part in self._weight_lines:
            part.setVisible(settings.index is StrengthIndex.OWN)
        readiness = settings.readiness
        for rung, box in self.readiness.items():
            box.show_figure(100 * readiness.h[rung])
        self.nuclear.show_figure(readiness.nuclear_factor)
        self.other_pacts.setChecked(readiness.count_other_pacts)
        self.bar.setChecked(readiness.pacts_bar)
        self.weigh.setChecked(readiness.automatic_weighs_odds)
        self.advanced.show_treaty(treaty)
        self.defaults.setEnabled(settings != Settings())

    def _edit(self, step: str, **changes: Any) -> None:
        settings = replace(self.treaty.settings, **changes)
        self.document.edit(self.treaty.with_(settings=settings), step)

    def _edit_readiness(self, step: str, **changes: Any) -> None:
        self._edit(step, readiness=replace(self.treaty.settings.readiness, **changes))

    def _weigh(self, place: int, weight: float) -> None:
        weights = list(self.treaty.settings.weights)
        weights[place] = weight
        if any(weights):
            self._edit(self.tr("change the weights"), weights=tuple(weights))
        else:
            # All weights would be zero, which no treaty file may hold: show the present ones again.
            self.show_treaty(self.treaty)

    def _ready(self, rung: Rung, value: float) -> None:
        values = list(self.treaty.settings.readiness.h)
        values[rung] = value / 100
        step = self.tr("set readiness at {rung} to {share}").format(
            rung=chosen(rung), share=with_percent(figure(value))
        )
        self._edit_readiness(step, h=tuple(values))

    def _switch(self, name: str, is_on: bool) -> None:
        self._edit_readiness(self.tr("change how parties respond"), **{name: is_on})
