"""Chooses the world's year: by a slider over the years with data, or by typing."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QStackedWidget,
    QWidget,
)

from ui.text import spans, tooltip
from ui.theme import GRID
from ui.widgets.labels import label
from ui.widgets.number_fields import year_validator

#: With at least this many years, a page step of the slider is a decade.
_MANY = 100


class YearChooser(QWidget):
    """A slider on which every step is a year with data, and the year itself to type over.

    For a treaty in a year without data the slider has one step more, marked as such, so
    that the next step either way is the nearest year with data. `picked` is emitted with
    the year and an id of the drag, the same for all years that the drag passes.
    """

    picked = Signal(int, str)

    def __init__(self, years: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[int, ...] = ()
        self._stops = years
        self._movements = 0
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Year of the world"))
        self.slider.sliderPressed.connect(self._begin)
        self.slider.valueChanged.connect(lambda place: self._pick(self._stops[place]))
        self.year = _Year()
        self.year.typed.connect(self._pick)
        self._name = label(self.tr("World"), "quiet", wraps=False)
        self._no_data = label(self.tr("no data"), "warning", wraps=False)
        # One takes the place of the other, so that nothing moves.
        self._names = QStackedWidget()
        for words in (self._name, self._no_data):
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._names.addWidget(words)
        self._names.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._names)
        layout.addWidget(self.slider)
        layout.addWidget(self.year)
        self.show_years(years)
        self.show_year(years[-1])

    def show_years(self, years: tuple[int, ...]) -> None:
        """Take in which years have data."""
        self._years = years
        self.slider.setPageStep(10 if len(years) >= _MANY else 1)
        self.slider.setToolTip(self.tr("Years with figures: {years}").format(years=spans(years)))
        if self.year.text():
            self.show_year(int(self.year.text()))

    def show_year(self, year: int) -> None:
        """Show a year, with data or without."""
        # The steps of the slider must not change while it is dragged.
        if not (self.slider.isSliderDown() and year in self._stops):
            self._stops = tuple(sorted({*self._years, year}))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(self._stops) - 1)
            self.slider.setValue(self._stops.index(year))
        has_data = year in self._years
        self._names.setCurrentWidget(self._name if has_data else self._no_data)
        self.year.show_year(year, has_data=has_data)
        words = str(year) if has_data else f"{year}, {self._no_data.text()}"
        self.slider.setAccessibleDescription(words)

    def make_room(self, slider: int, *, is_named: bool) -> None:
        """Set the slider's width in pixels, and whether there is room for a name before it."""
        self.slider.setFixedWidth(slider)
        self._names.setVisible(is_named)
        layout = self.layout()
        assert layout is not None
        self.setFixedWidth(layout.sizeHint().width())

    def _begin(self) -> None:
        self._movements += 1

    def _pick(self, year: int) -> None:
        if not self.slider.isSliderDown():
            self._movements += 1
        self.picked.emit(year, f"year {self._movements}")


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Year(QLineEdit):
    """The year, edited in place; Return accepts the change, Escape cancels it."""

    typed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._year = 0
        self.setProperty("role", "year")
        self.setValidator(year_validator(self))
        self.setAccessibleName(self.tr("Year of the world, to type"))
        self.setFixedWidth(56)
        self.editingFinished.connect(self._take)

    def show_year(self, year: int, *, has_data: bool) -> None:
        self._year = year
        self.setText(str(year))
        hint = self.tr("Year of the world; type to change it")
        gap = self.tr("There are no figures for this year.")
        self.setToolTip(hint if has_data else tooltip(f"{gap}\n{hint}"))
        if self.property("lacks") != (not has_data):
            self.setProperty("lacks", not has_data)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(str(self._year))
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # An incomplete year is ignored.
        self.setText(str(self._year))

    def _take(self) -> None:
        year = int(self.text())
        if year != self._year:
            self.typed.emit(year)
