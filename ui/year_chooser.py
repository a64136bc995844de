"""Chooses the world's year among those that have data."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from ui.theme import GRID
from ui.widgets.labels import label


class YearChooser(QWidget):
    """A slider on which every step is a year with data.

    `picked` brings the year and a name for the movement, the same for all years
    on the way.
    """

    picked = Signal(int, str)

    def __init__(self, years: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years = years
        self._movements = 0
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(years) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(self.tr("Year of the world"))
        self.slider.setToolTip(
            self.tr("Years with figures: {years}").format(years=", ".join(map(str, years)))
        )
        self.slider.setMinimumWidth(120)
        self.slider.sliderPressed.connect(self._begin)
        self.slider.valueChanged.connect(self._pick)
        self._year = label(role="year", wraps=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(label(self.tr("World"), "quiet", wraps=False))
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._year)

    def show_year(self, year: int) -> None:
        """Show a year; one without data stands at the nearest that has some."""
        nearest = min(range(len(self._years)), key=lambda place: abs(self._years[place] - year))
        with QSignalBlocker(self.slider):
            self.slider.setValue(nearest)
        self._year.setText(str(year))
        self.slider.setAccessibleDescription(str(year))

    def _begin(self) -> None:
        self._movements += 1

    def _pick(self, place: int) -> None:
        if not self.slider.isSliderDown():
            self._movements += 1
        self.picked.emit(self._years[place], f"year {self._movements}")


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
