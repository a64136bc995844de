"""The criteria over the years, one column a year, with the recorded cases above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.verdict import Verdict
from sandbox.history.cases import Fate
from sandbox.history.replay import Replay, Year
from ui.history.case_wording import attack_words, case_name, deed_words, fate_words
from ui.text import capital, listed, shown, tooltip
from ui.theme import GRID, SMALL_PIXELS, Colours, colours_of

#: Pixels: the width of the criteria's names, and the heights of the row of cases, the row of years
#: and the slider.
_NAMES, _CASES, _YEARS, _SLIDER = 132, 20, 16, 20

#: Pixels: the least and the greatest height of a criterion's row, and half the width of the
#: slider's handle.
_LEAST_ROW, _GREATEST_ROW, _HANDLE = 13, 20, 6

#: Pixels between the cases of one year.
_APART = 9

#: The share of a cell that is filled, from below, so that verdicts differ without colour too.
_FILLED = {Verdict.MET: 1.0, Verdict.PARTLY: 0.5, Verdict.NOT_MET: 0.16}


class TimelineStrip(QWidget):
    """Paints the years; a click, or the slider below them by mouse or keys, picks one."""

    picked = Signal(int, str)
    """Emitted with a year, and an id of the drag that is the same for all years it passes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[Year, ...] = ()
        self._year = 0
        self._movements = 0
        font = self.font()
        font.setPixelSize(SMALL_PIXELS)
        self.setFont(font)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Year"))
        self.slider.setPageStep(5)
        self.slider.setEnabled(False)
        self.slider.sliderPressed.connect(self._begin)
        self.slider.valueChanged.connect(self._pick)

    def show_replay(self, replay: Replay | None) -> None:
        """Show the years of a replay, or none."""
        self._years = replay.years if replay else ()
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(len(self._years) - 1, 0))
        self.slider.setEnabled(len(self._years) > 1)
        self.show_year(self._year)
        self._place_slider()

    def show_year(self, year: int) -> None:
        """Mark a year, or the nearest before it."""
        self._year = year
        numbers = [each.number for each in self._years]
        place = sum(number <= year for number in numbers) - 1
        with QSignalBlocker(self.slider):
            self.slider.setValue(max(place, 0))
        self.slider.setAccessibleDescription(self.words(max(place, 0)) if self._years else "")
        self.update()

    def words(self, place: int) -> str:
        """Return the verdicts of a year in words."""
        year = self._years[place]
        met = [_name(result) for result in year.card.criteria if result.verdict is Verdict.MET]
        return self.tr("{year}: {count} of {all} criteria met: {names}").format(
            year=year.number,
            count=len(met),
            all=len(year.card.criteria),
            names=listed(met) or "–",
        )

    def sizeHint(self) -> QSize:
        return QSize(420, _CASES + len(all_criteria()) * _GREATEST_ROW + _YEARS + _SLIDER)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, _CASES + len(all_criteria()) * _LEAST_ROW + _YEARS + _SLIDER)

    def _begin(self) -> None:
        self._movements += 1

    def _pick(self, place: int) -> None:
        if not self.slider.isSliderDown():
            self._movements += 1
        self.picked.emit(self._years[place].number, f"timeline {self._movements}")

    # Places

    @property
    def _row(self) -> float:
        free = self.height() - _CASES - _YEARS - _SLIDER
        return min(max(free / len(all_criteria()), _LEAST_ROW), _GREATEST_ROW)

    @property
    def _foot(self) -> float:
        """The y coordinate at which the rows of the criteria end."""
        return _CASES + len(all_criteria()) * self._row

    @property
    def _column(self) -> float:
        return (self.width() - _NAMES - GRID) / max(len(self._years), 1)

    def centre_of(self, place: int) -> QPoint:
        """Return the middle of a year's column, in the row of cases."""
        return QPoint(round(_NAMES + (place + 0.5) * self._column), _CASES // 2)

    def _place_at(self, spot: QPointF) -> int | None:
        place = int((spot.x() - _NAMES) // self._column)
        return place if spot.x() >= _NAMES and place < len(self._years) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_slider()

    def _place_slider(self) -> None:
        top = round(self._foot + _YEARS)
        left = _NAMES + self._column / 2 - _HANDLE
        width = self._column * (max(len(self._years), 1) - 1) + 2 * _HANDLE
        self.slider.setGeometry(round(left), top, max(round(width), 2 * _HANDLE), _SLIDER)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.slider.setValue(place)
            self.slider.setFocus(Qt.FocusReason.MouseFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self.told_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def told_at(self, spot: QPointF) -> str:
        """Return the tooltip of a point: about a case, or a criterion in a year."""
        place = self._place_at(spot)
        if place is None:
            return ""
        year = self._years[place]
        row = int((spot.y() - _CASES) // self._row)
        if row < 0:
            return "\n".join(
                self.tr("{name}, {year}: {attack}. Done: {done}. Fate: {fate}.").format(
                    name=case_name(met.case),
                    year=year.number,
                    attack=attack_words(met.case),
                    done=deed_words(met.case.deed),
                    fate=fate_words(met.case.fate),
                )
                for met in year.cases
            )
        if row >= len(year.card.criteria):
            return str(year.number)
        result = year.card.criteria[row]
        return self.tr("{criterion}, {year}: {shown}").format(
            criterion=capital(_name(result)), year=year.number, shown=shown(result.shown)
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._years:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = colours_of(self)
            self._paint_names(painter, colours)
            for place, year in enumerate(self._years):
                self._paint_year(painter, colours, place, year)
            self._paint_axis(painter, colours)

    def _paint_names(self, painter: QPainter, colours: Colours) -> None:
        names = [self.tr("cases"), *map(_name, self._years[0].card.criteria)]
        painter.setPen(QColor(colours.quiet))
        for number, name in enumerate(names):
            top = _CASES + (number - 1) * self._row if number else 0.0
            height = self._row if number else _CASES
            place = QRectF(0, top, _NAMES - GRID, height)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, name)

    def _paint_year(self, painter: QPainter, colours: Colours, place: int, year: Year) -> None:
        left, width = _NAMES + place * self._column, self._column
        foot = self._foot
        if place == self.slider.value():
            painter.fillRect(QRectF(left, 0, width, foot + _YEARS), QColor(colours.wash))
        gap = 1.0 if width >= 4 else 0.0
        for row, result in enumerate(year.card.criteria):
            filled = _FILLED.get(result.verdict)
            cell = QRectF(left + gap / 2, _CASES + row * self._row + 1, width - gap, self._row - 2)
            if filled is not None:
                cell.setTop(cell.bottom() - filled * cell.height())
                painter.fillRect(cell, QColor(colours.of_verdict(result.verdict)))
        for number, met in enumerate(year.cases):
            held = met.case.fate is not Fate.LOST
            colour = QColor(colours.met if held else colours.not_met)
            aside = (number - (len(year.cases) - 1) / 2) * min(_APART, width / len(year.cases))
            centre = QPointF(left + width / 2 + aside, _CASES / 2)
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if held else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_axis(self, painter: QPainter, colours: Colours) -> None:
        top = self._foot
        metrics = painter.fontMetrics()
        room = metrics.horizontalAdvance("0000") + GRID
        chosen = self.slider.value()
        taken = self._label(painter, chosen, top, colours.ink)
        last = -1e9
        for place in range(len(self._years)):
            centre = _NAMES + (place + 0.5) * self._column
            if abs(centre - taken) >= room and centre - last >= room:
                last = self._label(painter, place, top, colours.quiet)

    def _label(self, painter: QPainter, place: int, top: float, colour: str) -> float:
        centre = _NAMES + (place + 0.5) * self._column
        painter.setPen(QColor(colour))
        where = QRectF(centre - 30, top, 60, _YEARS)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(self._years[place].number))
        return centre


def _name(result: CriterionResult) -> str:
    return shown(result.criterion.name)
