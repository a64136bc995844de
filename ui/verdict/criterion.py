"""One criterion: its mark, measure and bar; opened, its reason and evidence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.criteria.verdict import CriterionResult, Verdict
from sandbox.sentences import say
from ui.text import capital, shown, tooltip
from ui.theme import GRID, SMALL_PIXELS, colours_of
from ui.widgets.fold import Fold, FoldHeader
from ui.widgets.labels import label
from ui.widgets.mark import MARK_SIZE, paint_bar, paint_mark

_BAR_WIDTH = 64
_BAR_HEIGHT = 6

_NAMES = {
    "preponderance": say("preponderance"),
    "resolve": say("resolve"),
    "certainty": say("certainty"),
    "bindingness": say("bindingness"),
    "sanctions and force": say("sanctions and force"),
    "universality": say("universality"),
    "openness": say("openness"),
    "impartiality": say("impartiality"),
    "reach": say("reach"),
    "regional harmony": say("regional harmony"),
    "armaments": say("armaments"),
    "great-power test": say("great-power test"),
}

_VERDICTS = {
    Verdict.MET: say("met"),
    Verdict.PARTLY: say("partly met"),
    Verdict.NOT_MET: say("not met"),
    Verdict.DOES_NOT_APPLY: say("does not apply"),
}


class CriterionHeader(FoldHeader):
    """The line of a criterion: mark, name, measure, bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(38, parent)
        self._result: CriterionResult | None = None

    def show_result(self, result: CriterionResult) -> None:
        """Show a result, to eyes and to screen readers."""
        self._result = result
        name, verdict = shown(_NAMES[result.key]), shown(_VERDICTS[result.verdict])
        self.setText(name)
        self.setAccessibleName(f"{name}: {verdict}")
        self.setAccessibleDescription(shown(result.shown))
        self.setToolTip(tooltip(f"{capital(shown(result.shown))}.\n{shown(result.asks)}"))
        self.update()

    def paint_content(self, painter: QPainter) -> None:
        if self._result is None:
            return
        colours, result = colours_of(self), self._result
        middle = self.height() / 2
        paint_mark(painter, QPointF(GRID + MARK_SIZE / 2, middle), result.verdict, colours)
        bar = QRectF(self.width() - GRID - _BAR_WIDTH, middle - 12, _BAR_WIDTH, _BAR_HEIGHT)
        if result.bar is not None:
            paint_bar(painter, bar, result.bar, result.mark, result.verdict, colours)
        left = 2 * GRID + MARK_SIZE + 4
        room = bar.left() - left - GRID
        self._write(painter, QRectF(left, middle - 18, room, 19), self.text(), bold=True)
        room = bar.right() - left
        self._write(painter, QRectF(left, middle, room, 17), capital(shown(result.shown)))

    def _write(self, painter: QPainter, place: QRectF, words: str, bold: bool = False) -> None:
        colours, font = colours_of(self), QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if not bold:
            font.setPixelSize(SMALL_PIXELS)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if bold else colours.quiet))
        words = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class CriterionFold(Fold):
    """A criterion that unfolds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        header = CriterionHeader()
        super().__init__(header, body, parent)
        self._header = header
        self._reason = label()
        self._evidence = label(role="quote")
        self._asks = label(role="small")
        column = QVBoxLayout(body)
        column.setContentsMargins(2 * GRID + MARK_SIZE + 4, 4, GRID, GRID + 4)
        column.setSpacing(GRID)
        for part in (self._reason, self._evidence, self._asks):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(part)

    def show_result(self, result: CriterionResult) -> None:
        self._header.show_result(result)
        self._reason.setText(shown(result.reason))
        evidence = shown(result.evidence.sentence) if result.evidence else ""
        self._evidence.setText(evidence)
        self._evidence.setVisible(bool(evidence))
        self._asks.setText(self.tr("The article asks: {asks}").format(asks=shown(result.asks)))
