"""Cards of the start page: buttons that paint a title, a line below it, and a last line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.history.cases import Case
from ui.history.case_wording import (
    attack_in_two_lines,
    attack_words,
    case_name,
    fate_words,
    happened_words,
)
from ui.start_page.template_verdicts import TemplateVerdict
from ui.text import capital, shown, tooltip
from ui.theme import GRID, SMALL_PIXELS, Colours, colours_of
from ui.widgets.attack_dots import paint_dots
from ui.widgets.verdict_mark import MARK_SIZE, paint_mark

#: Inside margin, room for a title of two lines, and height of the other lines, in pixels.
_INSIDE, _TITLE, _LINE = GRID + 4, 34, 18

_HEIGHT = 104


def two_lines(title: str, font: QFont, width: float) -> str:
    """Return a title wrapped to at most two lines; the second ends in an ellipsis if cut."""
    layout = QTextLayout(title, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    end = line.textLength()
    rest = QFontMetrics(font).elidedText(title[end:], Qt.TextElideMode.ElideRight, int(width))
    return f"{title[:end].rstrip()}\n{rest}" if rest else title


class StartCard(QAbstractButton):
    """A title and a line below it; subclasses paint the rest."""

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setText(title)
        self.setAccessibleName(f"{title}, {line}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(208, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = colours_of(self)
            is_lit = self.underMouse() or self.hasFocus()
            painter.setPen(
                QPen(
                    QColor(colours.accent if is_lit else colours.line), 2 if self.hasFocus() else 1
                )
            )
            painter.setBrush(QColor(colours.wash if self.isDown() else colours.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            inner = QRectF(self.rect()).adjusted(_INSIDE, _INSIDE - 2, -_INSIDE, -_INSIDE + 2)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.ink))
            title = QRectF(inner.left(), inner.top(), inner.width(), _TITLE)
            words = two_lines(self.text(), font, inner.width())
            painter.drawText(title, Qt.AlignmentFlag.AlignTop, words)
            small = QFont(self.font())
            small.setPixelSize(SMALL_PIXELS)
            painter.setFont(small)
            painter.setPen(QColor(colours.quiet))
            foot = title.bottom() + 2 + _LINE
            # The room that a short title leaves is the line's.
            lines = 1 if "\n" in words else 2
            below = QRectF(inner.left(), foot - lines * _LINE, inner.width(), lines * _LINE)
            line = self.shown_line(inner.width(), small, lines)
            painter.drawText(below, Qt.AlignmentFlag.AlignBottom, line)
            last = QRectF(inner.left(), inner.bottom() - _LINE, inner.width(), _LINE)
            self.paint_last(painter, last, colours)

    def shown_line(self, width: float, font: QFont, lines: int) -> str:
        """Return the line below the title as it is painted, in one line or in two."""
        if lines > 1:
            return two_lines(self._line, font, width)
        metrics = QFontMetrics(font)
        return metrics.elidedText(self._line, Qt.TextElideMode.ElideRight, int(width))

    def show_line(self, line: str) -> None:
        """Show another line below the title."""
        self._line = line
        self.setAccessibleName(f"{self.text()}, {line}")
        self.update()

    def paint_last(self, painter: QPainter, place: QRectF, colours: Colours) -> None:
        """Paint the last line."""
        raise NotImplementedError


class TemplateCard(StartCard):
    """A template: its verdict's name, a mark for each criterion, and how many attacks it holds."""

    #: Room for two rows of marks, and for the dots beside them, in pixels.
    _LAST = 48

    def __init__(self, title: str, year: int, parent: QWidget | None = None) -> None:
        super().__init__(title, "", parent)
        self._year = year
        self._verdict: TemplateVerdict | None = None
        self._say(self.tr("judging…"))

    def show_verdict(self, verdict: TemplateVerdict | None) -> None:
        """Show the verdict, or that there is none."""
        self._verdict = verdict
        if verdict is None:
            self._say(self.tr("no data"))
            return
        self._say(shown(DRAFT_NAMES[verdict.name]))
        met = sum(verdict is Verdict.MET for verdict in verdict.verdicts)
        words = self.tr("{met} of {all} criteria met").format(met=met, all=len(verdict.verdicts))
        held = self._held_words()
        self.setToolTip(tooltip(f"{self.text()}\n{self._line}: {words}\n{held}"))
        self.setAccessibleDescription(f"{words}. {held}")

    def _held_words(self) -> str:
        if self._verdict is None or self._verdict.held is None:
            return self.tr("It covers no likely attack for which it is needed.")
        hesitant, resolute, kept = self._verdict.held
        return self.tr(
            "Of 100 likely attacks that a victim could not hold alone, it could hold {hesitant} if"
            " each party waits, {resolute} if they trust one another, and {kept} if every pledge is"
            " kept."
        ).format(hesitant=hesitant, resolute=resolute, kept=kept)

    def _say(self, words: str) -> None:
        self.show_line(self.tr("{year}, {verdict}").format(year=self._year, verdict=words))
        self.setToolTip(tooltip(self.text()))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, self._LAST - _LINE)

    def paint_last(self, painter: QPainter, place: QRectF, colours: Colours) -> None:
        if self._verdict is None:
            return
        verdicts, held = self._verdict.verdicts, self._verdict.held
        top = place.bottom() - self._LAST
        in_a_row = -(-len(verdicts) // 2)
        for number, verdict in enumerate(verdicts):
            row, column = divmod(number, in_a_row)
            centre = QPointF(column * (MARK_SIZE + 4), top + self._LAST * (row + 0.5) / 2)
            paint_mark(painter, centre + QPointF(place.left() + MARK_SIZE / 2, 0), verdict, colours)
        dots = QRectF(place.right() - self._LAST, top, self._LAST, self._LAST)
        if held is not None:
            paint_dots(painter, dots, held, colours)


class LessonTile(StartCard):
    """A lesson: its question, what it is about, and the progress."""

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(title, line, parent)
        self._is_done = False
        self._progress = ""

    def show_progress(self, done: int, count: int) -> None:
        """Show how many of how many steps are done."""
        self._is_done = done >= count
        self._progress = self.tr("{done} of {count} steps done").format(done=done, count=count)
        if done == 0:
            self._progress = self.tr("{count} steps").format(count=count)
        elif self._is_done:
            self._progress = self.tr("✓ Done")
        self.setAccessibleDescription(self._progress)
        self.update()

    def paint_last(self, painter: QPainter, place: QRectF, colours: Colours) -> None:
        painter.setPen(QColor(colours.met if self._is_done else colours.accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._progress)


class ArticleTile(StartCard):
    """The article, claim by claim: how many claims there are."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The article, claim by claim"),
            self.tr("What it says, what the model finds, and what speaks against it"),
            parent,
        )
        self._count = self.tr("{count} claims, each with an experiment").format(count=count)
        self.setAccessibleDescription(self._count)

    def paint_last(self, painter: QPainter, place: QRectF, colours: Colours) -> None:
        painter.setPen(QColor(colours.accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._count)


class CaseCard(StartCard):
    """A case of the record: who attacked whom, and how it ended."""

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        line = QCoreApplication.translate("cases", "{year}, {attack}").format(
            attack=attack_words(case), year=case.year
        )
        super().__init__(case_name(case), line, parent)
        self._lines = attack_in_two_lines(case)
        self._ended = capital(fate_words(case.fate))
        self.setAccessibleDescription(self._ended)
        self.setToolTip(tooltip(f"{attack_words(case)}\n{happened_words(case)}"))

    def shown_line(self, width: float, font: QFont, lines: int) -> str:
        if lines == 1:
            return super().shown_line(width, font, lines)
        right, metrics = Qt.TextElideMode.ElideRight, QFontMetrics(font)
        return "\n".join(metrics.elidedText(line, right, int(width)) for line in self._lines)

    def paint_last(self, painter: QPainter, place: QRectF, colours: Colours) -> None:
        painter.setPen(QColor(colours.quiet))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._ended)
