"""Small controls of forms: a choice, a switch, a share on a slider."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ui.text import capital, chosen, percent, tooltip
from ui.theme import GRID
from ui.widgets.labels import label


def choice_words(choices: Iterable[Enum]) -> dict[Enum, str]:
    """Return the texts for the values of an article's choice, to offer in a `Choice`."""
    return {choice: capital(chosen(choice)) for choice in choices}


class Choice(QComboBox):
    """A combo box of values; `picked` is emitted for the user's choices, not the program's."""

    picked = Signal(object)

    def __init__(self, words: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.offer(words)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda index: self.picked.emit(self._values[index]))

    def offer(self, words: Mapping[Any, str]) -> None:
        """Offer the keys of `words`, shown by its values; the present choice stays if offered."""
        if list(words) == self._values:
            return
        before = self.choice
        self.clear()
        self._values = list(words)
        self.addItems(list(words.values()))
        self.show_choice(before if before in self._values else next(iter(words), None))

    @property
    def choice(self) -> Any:
        """The value shown, None if there is none."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def show_choice(self, choice: Any) -> None:
        self.setCurrentIndex(self._values.index(choice) if choice in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the panel must not change the treaty.
        event.ignore()


class ShareSlider(QWidget):
    """A share of 0 to 100% on a slider, in steps of one hundredth, with its figure beside it.

    `moved` is emitted with the share and an id of the drag, the same for all values
    that the drag passes, so that they can become one step of undo.
    """

    moved = Signal(float, str)

    def __init__(self, largest: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._movements = 0
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, largest)
        self.slider.setPageStep(10)
        self.slider.sliderPressed.connect(self._begin)
        self.slider.valueChanged.connect(self._move)
        self._figure = label(wraps=False)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._figure.setMinimumWidth(self.fontMetrics().horizontalAdvance("1000%"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._figure)
        self.setFocusProxy(self.slider)

    @property
    def share(self) -> float:
        """The share shown."""
        return self.slider.value() / 100

    def show_share(self, share: float) -> None:
        if round(100 * share) != self.slider.value():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(100 * share))
        self._figure.setText(percent(share))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802, Qt's name
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def _begin(self) -> None:
        self._movements += 1

    def _move(self, value: int) -> None:
        self._figure.setText(percent(value / 100))
        self.moved.emit(value / 100, f"{self.accessibleName()} {self._movements}")


def switch(text: str, changed: Callable[[bool], None]) -> QCheckBox:
    """Return a check box that calls `changed` when the user, not the program, sets it."""
    made = QCheckBox(text)
    made.setAccessibleName(text)
    made.clicked.connect(lambda: changed(made.isChecked()))
    return made


def field(text: str, control: QWidget, tip: str = "") -> QWidget:
    """Return a control below its label, which becomes its accessible name."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID // 2)
    layout.addWidget(_label_of(text, control, tip))
    layout.addWidget(control)
    return holder


def line(text: str, control: QWidget, tip: str = "") -> QWidget:
    """Return a control to the right of its label, which becomes its accessible name."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(_label_of(text, control, tip), 1)
    layout.addWidget(control)
    return holder


def _label_of(text: str, control: QWidget, tip: str) -> QLabel:
    made = label(text, "quiet")
    made.setBuddy(control)
    made.setToolTip(tooltip(tip))
    control.setAccessibleName(text)
    control.setToolTip(tooltip(tip))
    return made
