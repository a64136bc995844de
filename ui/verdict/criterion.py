"""One criterion: its mark, measure and bar; opened, its reason and evidence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from sandbox.analysis.advice.quick_mends import QuickMend
from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.words import VERDICTS
from ui.advice.mend_lines import MendLines
from ui.text import capital, shown, tooltip
from ui.theme import GRID, SMALL_PIXELS, colours_of
from ui.widgets.fold import Fold, FoldHeader
from ui.widgets.labels import button, label
from ui.widgets.verdict_mark import MARK_SIZE, paint_bar, paint_mark

_BAR_WIDTH = 64
_BAR_HEIGHT = 6

#: How strongly the bar as it is is drawn, while another is previewed.
_FAINT = 0.4

#: Height of a header whose measure fits into one line, the side of a mark alone, and where the
#: words of a header begin, in pixels.
_HEIGHT = 36
_MARK_SIDE = 26
_LEFT = 2 * GRID + MARK_SIZE + 4


class CriterionHeader(FoldHeader):
    """The line of a criterion: mark, name, measure, bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_HEIGHT, parent)
        self._result: CriterionResult | None = None
        self.previewed: CriterionResult | None = None
        self._measure = ""

    def preview(self, result: CriterionResult | None) -> None:
        """Show what the bar would be, below what it is; None ends that."""
        self.previewed = result
        self.update()

    def show_result(self, result: CriterionResult) -> None:
        """Show a result, and describe it to screen readers."""
        self._result, self.previewed = result, None
        name, verdict = shown(result.criterion.name), shown(VERDICTS[result.verdict])
        self.setText(name)
        self._measure = capital(shown(result.shown))
        self.setAccessibleName(f"{name}: {verdict}")
        self.setAccessibleDescription(shown(result.shown))
        self.setToolTip(
            tooltip("\n".join([f"{self._measure}.", shown(result.criterion.asks), *self._ticks()]))
        )
        self._make_room()
        self.update()

    def _ticks(self) -> list[str]:
        """Return sentences that explain the ticks on the bar."""
        if self._result is None or self._result.bar is None:
            return []
        met, partly = self._result.mark, self._result.partly_mark
        if met is None and partly is None:
            return []
        if partly is None:
            return [self.tr("The tick on the bar is the limit for “met”.")]
        if met is None:
            return [self.tr("The tick on the bar is the limit for “partly”.")]
        return [self.tr("The ticks on the bar are the limits for “partly” (faint) and “met”.")]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Add lines if the measure is too long for one."""
        metrics = QFontMetrics(_small(self.font()))
        room, wraps = max(self.width() - _LEFT - GRID, 1), Qt.TextFlag.TextWordWrap
        height = metrics.boundingRect(0, 0, room, 10_000, wraps, self._measure).height()
        self.setFixedHeight(_HEIGHT + max(height - metrics.height(), 0))

    def paint_content(self, painter: QPainter) -> None:
        if self._result is None:
            return
        colours, result = colours_of(self), self._result
        paint_mark(painter, QPointF(GRID + MARK_SIZE / 2, _HEIGHT / 2), result.verdict, colours)
        bar = QRectF(self.width() - GRID - _BAR_WIDTH, _HEIGHT / 2 - 12, _BAR_WIDTH, _BAR_HEIGHT)
        if self.previewed is None:
            paint_bar(painter, bar, result, colours)
        else:
            painter.setOpacity(_FAINT)
            paint_bar(painter, bar.adjusted(0, -5, 0, -8), result, colours)
            painter.setOpacity(1.0)
            paint_bar(painter, bar, self.previewed, colours)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        words = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        room = bar.left() - _LEFT - GRID
        painter.drawText(QRectF(_LEFT, _HEIGHT / 2 - 18, room, 19), words, self.text())
        painter.setFont(_small(self.font()))
        painter.setPen(QColor(colours.quiet))
        below = QRectF(_LEFT, _HEIGHT / 2, bar.right() - _LEFT, self.height() - _HEIGHT / 2)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, self._measure)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(SMALL_PIXELS)
    return made


class CriterionMark(QAbstractButton):
    """The mark of a criterion alone, for the rail that the folded verdict leaves."""

    def __init__(self, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: CriterionResult | None = None
        self.setAccessibleName(shown(criterion.name))
        self.setFixedSize(_MARK_SIDE, _MARK_SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_result(self, result: CriterionResult | None) -> None:
        """Show a result; with None there is nothing to show."""
        self._result = result
        self.setEnabled(result is not None)
        if result is not None:
            name, verdict = shown(result.criterion.name), shown(VERDICTS[result.verdict])
            self.setAccessibleName(f"{name}: {verdict}")
            self.setToolTip(tooltip(f"{capital(name)}: {verdict}\n{capital(shown(result.shown))}."))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._result is None:
            return
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QColor(colours.accent))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            centre = QPointF(self.width() / 2, self.height() / 2)
            paint_mark(painter, centre, self._result.verdict, colours)


class CriterionFold(Fold):
    """A criterion that opens to show its reason and evidence."""

    pointed_at = Signal(object)
    """Emitted with the Evidence to show on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        header = CriterionHeader()
        super().__init__(header, body, parent)
        self._header = header
        self._shown: CriterionResult | None = None
        self._reason = label()
        self._evidence = label(role="quote")
        self._evidence.setToolTip(
            tooltip(
                self.tr(
                    "Likeliest by geography, rivalry and strength, not by intent. The worst case"
                    " leaves the least strength to spare; it need not be likely."
                )
            )
        )
        self._asks = label(role="small")
        column = QVBoxLayout(body)
        column.setContentsMargins(_LEFT, 4, GRID, GRID + 4)
        column.setSpacing(GRID)
        self.mends = MendLines()
        self.mends.pointed_at.connect(self._preview)
        self.show_on_map = button(self.tr("Show on the map"))
        self.show_on_map.clicked.connect(self._point)
        self._shown_evidence: Evidence | None = None
        for part in (self._reason, self._evidence, self._asks):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(part)
        column.insertWidget(2, self.show_on_map, alignment=Qt.AlignmentFlag.AlignLeft)
        column.insertWidget(3, self.mends)

    def show_result(self, result: CriterionResult) -> None:
        # Most edits leave most criteria as they are.
        if result == self._shown:
            return
        self._shown = result
        self._header.show_result(result)
        self._reason.setText(shown(result.reason))
        evidence = shown(result.evidence.sentence) if result.evidence else ""
        self._evidence.setText(evidence)
        self._evidence.setVisible(bool(evidence))
        self._shown_evidence = found = result.evidence
        self.show_on_map.setVisible(found is not None and bool(found.aggressors or found.states))
        self.show_on_map.setAccessibleDescription(evidence)
        criterion = result.criterion
        self._asks.setText(self.tr("The article asks: {asks}").format(asks=shown(criterion.asks)))
        self._asks.setToolTip(tooltip("\n".join(map(shown, criterion.sources))))

    def _preview(self, mend: QuickMend | None) -> None:
        self._header.preview(mend.result if mend is not None else None)

    def _point(self) -> None:
        self.pointed_at.emit(self._shown_evidence)
