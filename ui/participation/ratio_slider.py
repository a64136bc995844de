"""A slider for the ratio of burden to benefit that parties bear, on a logarithmic scale."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from ui.participation.figures import ratio as ratio_words
from ui.text import tooltip
from ui.theme import GRID
from ui.widgets.labels import label

#: Steps for a factor of ten, and the powers of ten at the ends; one more step is infinite.
_STEPS, _LOWEST, _HIGHEST = 10, -2, 3


class RatioSlider(QWidget):
    """`moved` is emitted with the ratio that the user chooses; the last one is infinite."""

    moved = Signal(float)

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(_STEPS * _LOWEST, _STEPS * _HIGHEST + 1)
        self.slider.setPageStep(_STEPS)
        self.slider.setMinimumWidth(80)
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(tooltip(tip))
        self.slider.valueChanged.connect(self._move)
        self._words = label(wraps=False)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.0000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.slider, 1)
        row.addWidget(self._words)
        self.setFocusProxy(self.slider)

    @property
    def ratio(self) -> float:
        place = self.slider.value()
        # Two significant digits, as it is written beside the slider.
        return math.inf if place > _STEPS * _HIGHEST else float(f"{10 ** (place / _STEPS):.2g}")

    def show_ratio(self, ratio: float) -> None:
        """Show the place nearest to a ratio above 0."""
        place = self.slider.maximum()
        if not math.isinf(ratio):
            place = min(round(_STEPS * math.log10(ratio)), _STEPS * _HIGHEST)
        with QSignalBlocker(self.slider):
            self.slider.setValue(place)
        self._tell()

    def _move(self) -> None:
        self._tell()
        self.moved.emit(self.ratio)

    def _tell(self) -> None:
        self._words.setText(ratio_words(self.ratio))
        self.slider.setAccessibleDescription(self._words.text())
