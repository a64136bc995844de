"""Lines that say what single change would help, each with a button that makes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from sandbox.analysis.advice.quick_mends import QuickMend, QuickMends
from ui.text import capital, shown, tooltip
from ui.theme import GRID
from ui.widgets.labels import button, label
from ui.widgets.relayout import lay_out


class MendLines(QWidget):
    """The mends under a heading, and a way to what more than one change would reach."""

    applied = Signal(object)
    """Emitted with the QuickMend that the user wants."""

    pointed_at = Signal(object)
    """Emitted with the QuickMend that the mouse or the keyboard is at, to be previewed, or None."""

    advice_wanted = Signal()
    """Emitted when the user asks what it would take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(role="heading")
        self.rows = QWidget()
        self._rows = QVBoxLayout(self.rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID)
        self.buttons: list[QPushButton] = []
        self.more = button(self.tr("What would it take?"), "words")
        self.more.setToolTip(
            tooltip(self.tr("Look for the cheapest set of changes, proven least where time allows"))
        )
        self.more.clicked.connect(self.advice_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        column.addWidget(self.rows)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def look(self) -> None:
        """Say that mends are looked for."""
        self._clear()
        self.heading.setText(self.tr("Looking for a single change that helps…"))
        self.show()
        lay_out(self)

    def show_mends(self, found: QuickMends) -> None:
        """Show what was found."""
        self._clear()
        words = self.tr("Try one change:")
        if not found.mends:
            words = (
                self.tr("No single change is enough.")
                if found.complete
                else self.tr("No single change was found in time.")
            )
        self.heading.setText(words)
        for mend in found.mends:
            self._rows.addWidget(self._row(mend))
        self.rows.setVisible(bool(found.mends))
        self.show()
        lay_out(self)

    def _row(self, mend: QuickMend) -> QWidget:
        made = _Row(mend)
        made.pointed_at.connect(self.pointed_at)
        change, reached = shown(mend.words), capital(shown(mend.reached))
        words = label(change)
        result = label(
            self.tr("Cost {cost}. {result}.").format(cost=mend.cost, result=reached), "small"
        )
        result.setToolTip(tooltip(cost_tip()))
        apply = button(self.tr("Apply"), "row")
        apply.setAccessibleName(self.tr("Apply: {change}").format(change=change))
        apply.setToolTip(tooltip(self.tr("Make this change; Undo takes it back")))
        apply.clicked.connect(lambda: self.applied.emit(mend))
        apply.installEventFilter(made)
        self.buttons.append(apply)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(0)
        grid.addWidget(words, 0, 0)
        grid.addWidget(result, 1, 0)
        grid.addWidget(apply, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        return made

    def _clear(self) -> None:
        self.pointed_at.emit(None)
        self.buttons.clear()
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.rows.hide()


class _Row(QWidget):
    """A row that tells when the mouse is over it, or the keyboard on its button."""

    pointed_at = Signal(object)
    """Emitted with the QuickMend of the row, or None when the mouse or the keyboard leaves."""

    def __init__(self, mend: QuickMend) -> None:
        super().__init__()
        self._mend = mend

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed_at.emit(self._mend)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed_at.emit(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        if event.type() == QEvent.Type.FocusIn:
            self.pointed_at.emit(self._mend)
        elif event.type() == QEvent.Type.FocusOut:
            self.pointed_at.emit(None)
        return False


def cost_tip() -> str:
    """Return what a cost is, for a tooltip."""
    return QCoreApplication.translate(
        "advice",
        "How hard a change is to ask of states: an assumption, not a measurement. The table of"
        " costs is yours to change.",
    )
