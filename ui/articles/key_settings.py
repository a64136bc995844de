"""The three settings that decide most: how strength is counted and lost, and the odds required."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from sandbox.treaty.treaty import Treaty
from sandbox.world.distance import DistanceMode
from sandbox.world.strength import StrengthIndex
from ui.documents.document import Document
from ui.text import figure, tooltip
from ui.widgets.choices import Choice
from ui.widgets.number_fields import DecimalField


class KeySettings(QObject):
    """Controls for those settings, which edit the document's treaty; their owner lays them out.

    is_brief: whether the texts are short enough for a bar.
    """

    def __init__(
        self, document: Document, *, is_brief: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._indices = self._index_words()
        self._modes = self._mode_words()
        brief = {index: words[0] for index, words in self._indices.items()}
        full = {index: words[1] for index, words in self._indices.items()}
        self.index = Choice(brief if is_brief else full)
        self.index.picked.connect(self._pick_index)
        brief_modes = {mode: words[0] for mode, words in self._modes.items()}
        full_modes = {mode: words[1] for mode, words in self._modes.items()}
        self.distance = Choice(brief_modes if is_brief else full_modes)
        self.distance.picked.connect(self._pick_distance)
        self.odds = DecimalField(0.05, 1000, 0.1, 2)
        self.odds.setSuffix(self.tr(" to 1"))
        self.odds.entered.connect(self._require)
        self.show_names_below()

    def show_names_below(self) -> None:
        """Give each control its accessible name, and the tooltip with sources and cautions."""
        for control, name, tip in (
            (
                self.index,
                self.tr("Strength counts"),
                self.tr(
                    "CINC: Composite Index of National Capability (Singer, Bremer and Stuckey"
                    " 1972). Population weighs heavily in it, so that populous states count for"
                    " more than their forces did."
                ),
            ),
            (
                self.distance,
                self.tr("Strength is lost over distance"),
                self.tr("Boulding (1962); Bueno de Mesquita (1981)"),
            ),
            (
                self.odds,
                self.tr("Required odds"),
                self.tr("Upheld: the response is at least this many times the aggressors."),
            ),
        ):
            control.setAccessibleName(name)
            control.setToolTip(tooltip(f"{name}. {tip}"))

    def show_treaty(self, treaty: Treaty) -> None:
        settings = treaty.settings
        self.index.show_choice(settings.index)
        self.distance.show_choice(settings.distance)
        self.odds.show_figure(settings.required_odds)

    def _index_words(self) -> dict[StrengthIndex, tuple[str, str]]:
        """Return the words for each index, brief and in full."""
        return {
            StrengthIndex.CINC: (self.tr("CINC"), self.tr("All six indicators (CINC)")),
            StrengthIndex.MILITARY: (
                self.tr("Military"),
                self.tr("Military spending and personnel"),
            ),
            StrengthIndex.WAR_POTENTIAL: (
                self.tr("War potential"),
                self.tr("War potential: military and industry"),
            ),
            StrengthIndex.OWN: (self.tr("Own weights"), self.tr("Own weights")),
        }

    def _mode_words(self) -> dict[DistanceMode, tuple[str, str]]:
        """Return the words for each loss over distance, brief and in full."""
        return {
            DistanceMode.NONE: (self.tr("No distance"), self.tr("Not at all")),
            DistanceMode.BOULDING: (
                self.tr("Straight line"),
                self.tr("In a straight line (Boulding)"),
            ),
            DistanceMode.BUENO_DE_MESQUITA: (
                self.tr("Days of travel"),
                self.tr("By days of travel (Bueno de Mesquita)"),
            ),
        }

    def _pick_index(self, index: StrengthIndex) -> None:
        words = self._indices[index][0]
        self._edit(self.tr("count strength as {index}").format(index=words), index=index)

    def _pick_distance(self, mode: DistanceMode) -> None:
        words = self._modes[mode][0]
        self._edit(self.tr("count distance as {mode}").format(mode=words), distance=mode)

    def _require(self, odds: float) -> None:
        step = self.tr("require odds of {odds}").format(odds=figure(odds))
        self._edit(step, required_odds=odds)

    def _edit(self, step: str, **changes: Any) -> None:
        treaty = self._document.treaty
        settings = replace(treaty.settings, **changes)
        self._document.edit(treaty.with_(settings=settings), step)
