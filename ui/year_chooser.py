"""Chooses the world's year among those that have data."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from ui.theme import GRID
from ui.widgets.labels import label


class YearChooser(QWidget):
    """A slider on which every step is a year with data.

    A treaty in a year without has that year as one step more, marked as such, so
    that the next step either way is the nearest with data. `picked` brings the
    year and a name for the movement, the same for all years on the way.
    """

    picked = Signal(int, str)

    def __init__(self, years: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years = years
        self._stops = years
        self._movements = 0
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(self.tr("Year of the world"))
        self.slider.setToolTip(
            self.tr("Years with figures: {years}").format(years=", ".join(map(str, years)))
        )
        self.slider.setMinimumWidth(120)
        self.slider.sliderPressed.connect(self._begin)
        self.slider.valueChanged.connect(self._pick)
        self._year = label(role="year", wraps=False)
        self._no_data = label(self.tr("no data"), "warning", wraps=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(label(self.tr("World"), "quiet", wraps=False))
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._year)
        layout.addWidget(self._no_data)

    def show_year(self, year: int) -> None:
        """Show a year, with data or without."""
        # While it is dragged, what stands where on the slider must not change.
        if not (self.slider.isSliderDown() and year in self._stops):
            self._stops = tuple(sorted({*self._years, year}))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(self._stops) - 1)
            self.slider.setValue(self._stops.index(year))
        self._year.setText(str(year))
        self._no_data.setVisible(year not in self._years)
        words = str(year) if year in self._years else f"{year}, {self._no_data.text()}"
        self.slider.setAccessibleDescription(words)

    def _begin(self) -> None:
        self._movements += 1

    def _pick(self, place: int) -> None:
        if not self.slider.isSliderDown():
            self._movements += 1
        self.picked.emit(self._stops[place], f"year {self._movements}")


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
