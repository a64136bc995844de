"""Settings that few change: what makes parties ready, how uncertain that is, and limits."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from sandbox.criteria.catalogue import all_criteria
from sandbox.treaty.limits import Limit
from sandbox.treaty.treaty import Treaty
from ui.articles.form import ArticleForm
from ui.documents.document import Document
from ui.text import capital, shown, tooltip, with_percent
from ui.theme import GRID
from ui.widgets.choices import line
from ui.widgets.labels import label
from ui.widgets.number_fields import DecimalField

#: The width of a limit in pixels: two of them, and a name, fit into the narrowest column.
_LIMIT_WIDTH = 60


class AdvancedForm(ArticleForm):
    """The weights of readiness, its uncertainty, and the limits of the criteria."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.column.setSpacing(GRID)
        self.weights: dict[str, DecimalField] = {}
        self.uncertainty: dict[str, DecimalField] = {}
        self.limits: dict[Limit, DecimalField] = {}
        self._add_weights()
        self._add_uncertainty()
        self._add_limits()

    def show_treaty(self, treaty: Treaty) -> None:
        readiness, limits = treaty.settings.readiness, treaty.settings.limits
        for name, box in self.weights.items():
            box.show_figure(getattr(readiness, name))
        for name, box in self.uncertainty.items():
            box.show_figure(100 * getattr(treaty.settings.uncertainty, name))
        for limit, box in self.limits.items():
            box.show_figure(_scale(limit) * limits.of(limit))

    def _add_weights(self) -> None:
        self.add(
            label(self.tr("What makes a party readier to act"), "heading"),
            label(
                self.tr(
                    "Added to the log odds of acting. From a regression on who joined the victims"
                    " of 95 wars, in which only a pact stands out clearly."
                ),
                "small",
            ),
        )
        for name, words, why in (
            ("border", self.tr("Borders the victim"), self.tr("1 for a land border, else 0")),
            ("great_power", self.tr("Is a great power"), self.tr("1 for a great power, else 0")),
            ("distance", self.tr("Distance to the victim"), self.tr("Less ready the farther")),
            ("pact", self.tr("Another pact with the victim"), self.tr("1 for a defence pact")),
        ):
            self._add_weight(name, words, why, DecimalField(-100, 100, 0.1, 2))
        self._add_weight(
            "spread",
            self.tr("How far readiness moves the odds"),
            self.tr("b: a party acts at odds of exp(-a / b), a being its log odds of acting"),
            DecimalField(0.01, 100, 0.1, 2),
        )

    def _add_weight(self, name: str, words: str, why: str, box: DecimalField) -> None:
        self.weights[name] = box
        box.entered.connect(partial(self._weigh, name))
        self.add(line(words, box, why))

    def _add_uncertainty(self) -> None:
        self.add(label(self.tr("How far readiness is known"), "heading"))
        for name, words, why, most in (
            (
                "common",
                self.tr("What all parties share"),
                self.tr(
                    "Some wars move nobody and a few move many: the correlation of what parties'"
                    " readiness is off by. 65% is the likeliest value for 95 interstate wars."
                ),
                95,
            ),
            (
                "used_from",
                self.tr("Counts as used from"),
                self.tr(
                    "The share of all that parties could send from which sanctions or force count"
                    " as used. A majority is an assumption."
                ),
                100,
            ),
        ):
            box = DecimalField(0, most, 5, 1)
            box.setSuffix(with_percent(""))
            box.entered.connect(partial(self._doubt, name))
            self.uncertainty[name] = box
            self.add(line(words, box, why))

    def _add_limits(self) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID // 2)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for column, words in (
            (1, self.tr("Met")),
            (2, self.tr("Partly")),
        ):
            grid.addWidget(label(words, "quiet", wraps=False), 0, column)
        for criterion in all_criteria():
            name = capital(shown(criterion.name))
            why = shown(criterion.measured or criterion.asks)
            second = self.tr("{criterion}, second figure").format(criterion=name)
            for words, met, partly in (
                (name, criterion.met, criterion.partly),
                (second, criterion.also, None),
            ):
                if met is None and partly is None:
                    continue
                row = grid.rowCount()
                heading = label(words, "small")
                heading.setToolTip(tooltip(why))
                grid.addWidget(heading, row, 0)
                for column, limit, verdict in (
                    (1, met, self.tr("met")),
                    (2, partly, self.tr("partly")),
                ):
                    if limit is not None:
                        grid.addWidget(self._box(limit, f"{words}: {verdict}", why), row, column)
        self.add(
            label(self.tr("When a criterion is met, or partly met"), "heading"),
            label(self.tr("From this figure on."), "small"),
            holder,
        )

    def _box(self, limit: Limit, name: str, why: str) -> DecimalField:
        box = DecimalField(0, _scale(limit) * limit.most, 1, 1)
        if limit.is_share:
            box.setSuffix(with_percent(""))
        box.setFixedWidth(_LIMIT_WIDTH)
        box.setAccessibleName(name)
        box.setToolTip(tooltip(why))
        box.entered.connect(partial(self._limit, limit))
        self.limits[limit] = box
        return box

    def _weigh(self, name: str, weight: float) -> None:
        settings = self.treaty.settings
        change: dict[str, Any] = {name: weight}
        readiness = replace(settings.readiness, **change)
        self.document.edit(
            self.treaty.with_(settings=replace(settings, readiness=readiness)),
            self.tr("change what makes parties ready"),
        )

    def _doubt(self, name: str, entered: float) -> None:
        settings = self.treaty.settings
        change: dict[str, Any] = {name: entered / 100}
        uncertainty = replace(settings.uncertainty, **change)
        self.document.edit(
            self.treaty.with_(settings=replace(settings, uncertainty=uncertainty)),
            self.tr("change how far readiness is known"),
        )

    def _limit(self, limit: Limit, entered: float) -> None:
        settings = self.treaty.settings
        limits = settings.limits.with_(limit, entered / _scale(limit))
        self.document.edit(
            self.treaty.with_(settings=replace(settings, limits=limits)),
            self.tr("change a limit of the criteria"),
        )


def _scale(limit: Limit) -> float:
    """Return the factor between a limit and its display: shares are shown in percent."""
    return 100.0 if limit.is_share else 1.0
