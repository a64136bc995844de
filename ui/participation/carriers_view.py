"""Who carries it: what the treaty asks of each party, what it gives, and what is lost without."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sandbox.analysis.participation.burdens import StateBurden
from sandbox.analysis.participation.findings import READ_WITH_CARE, reasons, shares_sent
from sandbox.analysis.participation.indispensable import LeftOut
from sandbox.analysis.participation.pivotal import PowerIndices
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.hues import Hue
from sandbox.sentences import Sentence
from ui.background.background_task import BackgroundTask
from ui.charts.bar_view import BarChartView
from ui.participation import figures
from ui.participation.bars import BarDelegate
from ui.participation.participation_job import Indispensability, Participation, leave_out_each
from ui.participation.record_line import RecordLine
from ui.text import listed, shown, tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.busy_indicator import BusyIndicator
from ui.widgets.labels import button, label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

_SENDS, _GAINS, _OBLIGED, _WARS, _PIVOTAL = 1, 2, 4, 5, 7

#: The columns that only a wide page has room for, and from which width on, in pixels.
_FROM_WIDTH = {_WARS: 470, _OBLIGED: 640, _PIVOTAL: 720}

#: The least height of the table in pixels: its headings and five rows.
_LEAST = 176


@dataclass(frozen=True)
class _Row:
    """A party, its share of all that is sent, and what is lost without it once that is known."""

    name: str
    burden: StateBurden
    share: float
    left_out: LeftOut | None
    power: PowerIndices | None


class CarriersView(QWidget):
    """A table of the parties, those with the highest ratio first; a row tells why it has it."""

    pointed_out = Signal(tuple)
    """Emitted with the party of the row that the user chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Participation | None = None
        self._lost: Indispensability | None = None
        self._is_drawn = False
        widths = dict.fromkeys(range(1, 8), 62)
        self.table = RowsTable(self.tr("Who carries it"), self._columns(), widths)
        self.table.setMinimumHeight(_LEAST)
        self.table.chosen.connect(self._choose)
        self._bars = {_SENDS: BarDelegate(Hue.VERMILION, self), _GAINS: BarDelegate(Hue.BLUE, self)}
        for number, delegate in self._bars.items():
            self.table.setItemDelegateForColumn(number, delegate)
        self.reason = label()
        self.bars = BarChartView()
        self.bars.hide()
        self.switch = button(self.tr("Show as a chart"), "link")
        self.switch.clicked.connect(self._switch)
        self.leave_out = button(self.tr("What is lost without each"))
        self.leave_out.setToolTip(
            tooltip(
                self.tr(
                    "Leave each party out in turn, and count the attacks and the criteria that are"
                    " lost (the indispensable party); and in how many random orders of coming it"
                    " decides (the pivotal party)."
                )
            )
        )
        self.leave_out.clicked.connect(self._leave_out)
        self.busy_indicator = BusyIndicator(self.tr("Leaving each party out in turn"))
        self.busy_indicator.stopped.connect(self._stop)
        self.trouble = label(role="notice")
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_lost)
        self._task.refused.connect(self._refuse)
        self._task.progressed.connect(self.busy_indicator.progress)
        caveat = label(shown(READ_WITH_CARE), "small")
        self.record = RecordLine()
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.leave_out)
        row.addWidget(self.busy_indicator)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.reason, 1)
        top.addStretch(0)
        top.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.bars, 1)
        column.addWidget(self.trouble)
        column.addLayout(row)
        column.addWidget(caveat)
        column.addWidget(self.record)
        self.trouble.hide()

    @property
    def chart(self) -> Chart | None:
        """The chart of what each party sends and gains, if there is one."""
        return self.bars.chart

    @property
    def lost(self) -> Indispensability | None:
        """What is lost without each party, once that was asked for and is known."""
        return self._lost

    def show_found(self, found: Participation | None) -> None:
        """Show what is known of a draft; None: nothing yet."""
        if found is self._found and found is not None:
            return
        self._task.stop()
        self.busy_indicator.hide()
        self.trouble.hide()
        self._found, self._lost = found, None
        chart = found.chart if found is not None and isinstance(found.chart, Chart) else None
        self.bars.show_chart(chart)
        self._draw(is_drawn=self._is_drawn and chart is not None)
        self.switch.setVisible(chart is not None)
        self.leave_out.setVisible(found is not None)
        self.leave_out.setEnabled(found is not None and bool(found.sharing.parties))
        self.reason.setText("")
        self._show_rows()
        if found is not None:
            first = found.sharing.by_ratio()[:1]
            self._explain(first[0] if first else None)

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()
        self.record.close_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, least in _FROM_WIDTH.items():
            self.table.setColumnHidden(column, self.width() < least)

    def _switch(self) -> None:
        self._is_drawn = not self._is_drawn
        self._draw(is_drawn=self._is_drawn)

    def _draw(self, *, is_drawn: bool) -> None:
        """Show the chart, or the table with the reason of the party that is chosen."""
        self.bars.setVisible(is_drawn)
        for part in (self.table, self.reason):
            part.setVisible(not is_drawn)
        self.switch.setText(self.tr("Show as a table") if is_drawn else self.tr("Show as a chart"))

    def _show_rows(self) -> None:
        found = self._found
        if found is None:
            self.table.show_rows(())
            return
        world = found.draft.world
        shares = shares_sent(found.draft, found.sharing)
        lost, power = self._lost.by_state if self._lost else ({}, {})
        parties = found.sharing.by_ratio()
        self._bars[_SENDS].largest = max((one.burden for one in parties), default=0.0)
        self._bars[_GAINS].largest = max((one.averted for one in parties), default=0.0)
        self.table.show_rows(
            [
                _Row(
                    world.state(one.state).name,
                    one,
                    shares[one.state],
                    lost.get(one.state),
                    power.get(one.state),
                )
                for one in parties
            ]
        )

    def _choose(self, row: _Row) -> None:
        self._explain(row.burden)
        self.pointed_out.emit((row.burden.state,))

    def _explain(self, one: StateBurden | None) -> None:
        self.reason.setText(self._reasons(one) if one is not None else "")

    def _reasons(self, one: StateBurden) -> str:
        assert self._found is not None
        return " ".join(map(shown, reasons(one, self._found.draft.world)))

    def _leave_out(self) -> None:
        if self._found is not None:
            self.trouble.hide()
            self.busy_indicator.begin()
            self.busy_indicator.stop.setFocus(Qt.FocusReason.OtherFocusReason)
            self.leave_out.hide()
            self._task.ask(partial(leave_out_each, self._found.draft))

    def _show_lost(self, lost: Indispensability) -> None:
        self._lost = lost
        self._show_rows()
        self._end(is_done=True)

    def _refuse(self, why: Sentence) -> None:
        self.trouble.setText(shown(why))
        self.trouble.show()
        self._end(is_done=False)

    def _stop(self) -> None:
        self._task.stop()
        self._end(is_done=False)

    def _end(self, *, is_done: bool) -> None:
        """Hide the bar; a focus on its button stays on this page."""
        self.leave_out.setVisible(not is_done)
        if self.busy_indicator.stop.hasFocus():
            (self.table if is_done else self.leave_out).setFocus(Qt.FocusReason.OtherFocusReason)
        self.busy_indicator.hide()

    def _columns(self) -> list[Column[_Row]]:
        return [
            Column(
                self.tr("Party"),
                self.tr("Choose a row to read why it has its ratio, and to see it on the map"),
                shown=lambda row: row.name,
                tells=lambda row: self._reasons(row.burden),
            ),
            Column(
                self.tr("Sends"),
                self.tr(
                    "Burden: the share of its own strength that it is expected to send in a year,"
                    " all wars together; above 100%, more than all it has, in several wars (Olson"
                    " and Zeckhauser 1966)"
                ),
                is_figure=True,
                shown=lambda row: figures.burden(row.burden.burden),
                key=lambda row: row.burden.burden,
                tells=lambda row: self.tr("{share} of all that the parties send").format(
                    share=figures.burden(row.share)
                ),
            ),
            Column(
                self.tr("Gains"),
                self.tr(
                    "Benefit: attacks on it in ten years that the treaty holds and that it could"
                    " not hold alone"
                ),
                is_figure=True,
                shown=lambda row: figures.count(row.burden.averted),
                key=lambda row: row.burden.averted,
                tells=lambda row: self.tr(
                    "{exposed} attacks on it in ten years that it could not hold alone"
                ).format(exposed=figures.count(row.burden.exposed)),
            ),
            Column(
                self.tr("Ratio"),
                self.tr(
                    "Burden by benefit (ρ): how many times its own strength it sends for each"
                    " attack on it that is averted; ∞: it sends force and gains nothing"
                ),
                is_figure=True,
                shown=lambda row: figures.ratio(row.burden.ratio),
                key=lambda row: -1.0 if row.burden.ratio is None else row.burden.ratio,
            ),
            Column(
                self.tr("Obliged"),
                self.tr(
                    "Calls to arms: attacks on others in ten years in which the treaty obliges it"
                    " to act, after reservations and the finding (entrapment: Snyder 1984)"
                ),
                is_figure=True,
                shown=lambda row: figures.count(row.burden.calls),
                key=lambda row: row.burden.calls,
            ),
            Column(
                self.tr("Wars"),
                self.tr("Attacks on others in ten years in which it sends force, obliged or not"),
                is_figure=True,
                shown=lambda row: figures.count(row.burden.wars),
                key=lambda row: row.burden.wars,
            ),
            Column(
                self.tr("Lost without"),
                self.tr(
                    "Attacks on others in ten years that are held with it and not without it, if"
                    " the parties trust one another"
                ),
                is_figure=True,
                shown=_lost,
                key=lambda row: row.left_out.on_others.resolute if row.left_out else -math.inf,
                tells=self._tell_lost,
            ),
            Column(
                self.tr("Decides"),
                self.tr(
                    "Pivotal share: of the attacks that kept pledges hold, how often its coming"
                    " makes the response strong enough, if parties come in a random order (Shapley"
                    " and Shubik 1954)"
                ),
                is_figure=True,
                shown=_decides,
                key=lambda row: row.power.shapley_shubik.value if row.power else -math.inf,
                tells=self._tell_power,
            ),
        ]

    def _tell_power(self, row: _Row) -> str:
        if row.power is None:
            return self._unknown()
        return self.tr("{share}, with a standard error of {error}").format(
            share=figures.burden(row.power.shapley_shubik.value),
            error=figures.burden(row.power.shapley_shubik.error),
        )

    def _unknown(self) -> str:
        if self._lost is not None:
            return self.tr("It pledges no force, or no attack needs one")
        return self.tr("Press “What is lost without each” to work it out")

    def _tell_lost(self, row: _Row) -> str:
        one = row.left_out
        if one is None:
            return self._unknown()
        words = self.tr(
            "Attacks on others in ten years, held with it and not without it: {hesitant} if each"
            " waits, {resolute} if they trust one another, {kept} if every pledge is kept"
        ).format(
            hesitant=figures.count(one.on_others.hesitant),
            resolute=figures.count(one.on_others.resolute),
            kept=figures.count(one.on_others.kept),
        )
        names = listed(shown(change.criterion.name) for change in one.criteria_lost)
        if not names:
            return words
        return f"{words}\n" + self.tr("Criteria lost without it: {names}").format(names=names)


def _lost(row: _Row) -> str:
    return figures.count(row.left_out.on_others.resolute) if row.left_out else ""


def _decides(row: _Row) -> str:
    return figures.burden(row.power.shapley_shubik.value) if row.power else ""
