"""Fields for numbers: a point and a comma both mark decimals, whatever the language.

Text that is ambiguous or no number is not guessed at: the field keeps its number and says why.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QPoint,
    QRegularExpression,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QRegularExpressionValidator,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QDoubleSpinBox, QToolTip, QWidget

from ui.text import number, tooltip

#: A number with at most one separator, that of decimals.
_PLAIN = re.compile(r"[-+]?(?:\d+[.,]?\d*|[.,]\d+)")

#: A number with thousands separators, and perhaps a decimal separator.
_GROUPED = re.compile(
    r"[-+]?[1-9]\d{0,2}(?P<mark>[., '])\d{3}(?:(?P=mark)\d{3})*(?:(?!(?P=mark))[.,]\d*)?"
)

#: Characters of some languages by their plain form: apostrophes, minus, Arabic separators; and
#: the invisible marks of the writing direction, which are dropped.
_SAME = str.maketrans(
    {"\u2019": "'", "\u2212": "-", "\u066b": ".", "\u066c": "'"}
    | dict.fromkeys(("\u061c", "\u200e", "\u200f"), "")
)

#: The characters that a number may contain.
_LETTERS = re.compile(r"[-+\d., ']*")

#: A year as a treaty file takes it.
_YEAR = "[12][0-9]{3}"


def year_validator(parent: QWidget) -> QRegularExpressionValidator:
    """Return a validator that accepts only years, without thousands separators."""
    return QRegularExpressionValidator(QRegularExpression(_YEAR), parent)


def readings(text: str) -> tuple[float, ...]:
    """Return the numbers that a text can mean: one, none, or two if it is ambiguous.

    A single point or comma is the decimal separator. With three digits after it, it may also
    be the thousands separator: 1,000 is 1 or 1000. But 0,250 can only be a quarter. Of two
    different separators the last is that of decimals: 1.000,5 is 1000.5.
    """
    bare = _plain(text)
    found = []
    if _PLAIN.fullmatch(bare):
        found.append(float(bare.replace(",", ".")))
    if (grouped := _GROUPED.fullmatch(bare)) is not None:
        found.append(float(bare.replace(grouped["mark"], "").replace(",", ".")))
    return tuple(found)


def whole_readings(text: str) -> tuple[float, ...]:
    """Return the whole number that a text can mean, if any: 1,000 is a thousand."""
    return tuple(value for value in readings(text) if value.is_integer())[-1:]


def _plain(text: str) -> str:
    """Return a text with all spaces, apostrophes, minuses and Arabic separators in plain form."""
    return re.sub(r"\s", " ", text.strip()).translate(_SAME)


class NumberField(QDoubleSpinBox):
    """A spin box that reads numbers as `readings` does, and says why it rejects a text."""

    def __init__(
        self, low: float, high: float, step: float, decimals: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setDecimals(decimals)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)

    def read(self, text: str) -> tuple[float, ...]:
        """Return the numbers that a text without prefix and suffix can mean."""
        return readings(text)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        bare = self._bare(text)
        if self._is_special(text) or self._fits(self.read(bare)):
            state = QValidator.State.Acceptable
        elif _LETTERS.fullmatch(_plain(bare)):
            state = QValidator.State.Intermediate
        else:
            state = QValidator.State.Invalid
        return state, text, position

    def valueFromText(self, text: str) -> float:  # noqa: N802, Qt's name
        if self._is_special(text):
            return self.minimum()
        values = self.read(self._bare(text))
        return values[0] if self._fits(values) else self.value()

    def fixup(self, text: str) -> str:
        # Qt would remove what it takes for thousands separators, and read 0,25 as 25.
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wrong = self._trouble() if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else ""
        super().keyPressEvent(event)
        self._tell(wrong)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        wrong = self._trouble()
        super().focusOutEvent(event)
        self._tell(wrong)

    def _bare(self, text: str) -> str:
        bare = text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()
        return bare.removesuffix("%").strip() if "%" in self.suffix() else bare

    def _is_special(self, text: str) -> bool:
        return bool(self.specialValueText()) and text == self.specialValueText()

    def _fits(self, values: Sequence[float]) -> bool:
        return len(values) == 1 and self.minimum() <= values[0] <= self.maximum()

    def _trouble(self) -> str:
        """Return why the typed text is rejected, "" if it is accepted."""
        text = self.text()
        values = self.read(self._bare(text))
        if self._is_special(text) or self._fits(values):
            return ""
        if len(values) > 1:
            words = _tr("{text} may mean {one} or {other}: write it without a mark for thousands.")
            one, other = map(number, values)
            return words.format(text=self._bare(text), one=one, other=other)
        if values:
            words = _tr("{text} is not between {least} and {most}.")
            least, most = number(self.minimum()), number(self.maximum())
            return words.format(text=self._bare(text), least=least, most=most)
        return self._no_number().format(text=self._bare(text))

    def _no_number(self) -> str:
        return _tr("“{text}” is no number.")

    def _tell(self, words: str) -> None:
        """Say beside the field, and to screen readers, why it keeps its number."""
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
            # After the change of focus, which would hide the message.
            QTimer.singleShot(0, self, lambda: self._show(words))

    def _show(self, words: str) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), tooltip(words), self)


def _tr(words: str) -> str:
    return QCoreApplication.translate("numbers", words)


class DecimalField(NumberField):
    """A decimal number; `entered` is emitted once the user has finished typing or stepping."""

    entered = Signal(float)

    def __init__(
        self, low: float, high: float, step: float, decimals: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(low, high, step, decimals, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.valueChanged.connect(self.entered)

    def show_figure(self, value: float) -> None:
        with QSignalBlocker(self):
            self.setValue(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the panel must not change the treaty.
        event.ignore()


class WholeNumberField(NumberField):
    """A whole number."""

    def __init__(self, low: int, high: int, step: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(low, high, step, 0, parent)

    @property
    def whole(self) -> int:
        """The number as an integer."""
        return round(self.value())

    def read(self, text: str) -> tuple[float, ...]:
        return whole_readings(text)

    def _no_number(self) -> str:
        return _tr("“{text}” is no whole number.")
