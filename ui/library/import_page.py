"""The import of files: a preview of each, the import with progress, and a report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sandbox.sentences import Sentence
from ui.library.import_effects import order_lines, year_lines
from ui.library.import_preview import Preview, PreviewModel, look_into
from ui.library.library_worker import LibraryWorker, Task, Tell, open_library
from ui.text import listed, number, shown, tooltip
from ui.theme import GRID
from ui.widgets.labels import button, label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

if TYPE_CHECKING:
    from sandbox.library.records import ImportReport, Problem

#: The most unread columns that are named.
_NAMED = 12


class ImportPage(QWidget):
    """Goes through files one by one: preview, import, report."""

    imported = Signal()
    """Emitted after each file whose rows are now in the library."""

    finished = Signal()
    """Emitted after the last file."""

    def __init__(self, library_worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library_worker = library_worker
        self._paths: list[Path] = []
        self._done = 0
        self._task: Task | None = None
        self._preview: Preview | None = None
        self.title = label(role="title")
        self.words = label()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of table"))
        self.kind.currentIndexChanged.connect(self._show_columns)
        self.citation = label(role="small")
        self.rows = QTableView()
        self.rows.setAccessibleName(self.tr("First rows of the file"))
        self.rows.verticalHeader().hide()
        self.rows.setShowGrid(False)
        self.rows.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.rows.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.problems = RowsTable(
            self.tr("Rows that were not read"),
            [
                Column(
                    self.tr("Line"),
                    self.tr("The line of the file; its header is line 1"),
                    is_figure=True,
                    shown=lambda row: number(row.line),
                    key=lambda row: row.line,
                ),
                Column(
                    self.tr("Why it was not read"),
                    shown=lambda row: shown(row.cause),
                    tells=lambda row: shown(row.cause),
                ),
            ],
            {0: 80},
        )
        self.act = button("", "primary")
        self.skip = button(self.tr("Skip this file"))
        self.stop = button(self.tr("Cancel"))
        self.act.clicked.connect(self._act)
        self.skip.clicked.connect(self._next)
        self.stop.clicked.connect(self.give_up)
        self._build()

    def _build(self) -> None:
        self._middle = QStackedLayout()
        self._middle.addWidget(QWidget())
        self._middle.addWidget(self.rows)
        self._middle.addWidget(self.problems)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        for made in (self.stop, self.skip, self.act):
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.title, self.words, self.kind, self.citation, self.progress):
            column.addWidget(part)
        column.addLayout(self._middle, 1)
        column.addLayout(row)

    def add(self, paths: Sequence[Path]) -> None:
        """Queue some files for import."""
        is_idle = self._done == len(self._paths)
        if is_idle:
            self._paths, self._done = [], 0
        self._paths += paths
        if is_idle:
            self._look()
        else:
            self._show_title()

    def give_up(self) -> None:
        """Cancel the present file and all after it; files already imported are kept."""
        self._drop_task()
        self._done = len(self._paths)
        self.finished.emit()

    # One file after another

    def _look(self) -> None:
        path = self._paths[self._done]
        self._preview = None
        self._show_title()
        self._show(self.tr("Reading…"), act="")
        self._task = self._library_worker.ask(
            partial(look_into, path), self, self._show_preview, self._show_refusal
        )

    def _next(self) -> None:
        self._drop_task()
        self._done += 1
        if self._done < len(self._paths):
            self._look()
        else:
            self.finished.emit()

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _act(self) -> None:
        """Import the previewed file, or continue after a report or a refusal."""
        if self._preview is None:
            self._next()
            return
        preview, kind = self._preview, self._preview.fits[self.kind.currentIndex()].name
        self._preview = None
        self.progress.setRange(0, preview.lines)
        self._show(self.tr("Importing…"), act="", is_working=True)
        self._task = self._library_worker.ask(
            lambda tell: _import(preview.path, kind, tell),
            self,
            self._show_report,
            self._show_refusal,
            lambda done, _: self.progress.setValue(done),
        )

    # Contents

    def _show_title(self) -> None:
        name = self._paths[self._done].name
        if len(self._paths) > 1:
            name = self.tr("{file} ({number} of {all})").format(
                file=name, number=self._done + 1, all=len(self._paths)
            )
        self.title.setText(name)

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItems([shown(fit.title) for fit in preview.fits])
        self._show("", act=self.tr("Import"), middle=self.rows)
        self._show_columns()
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_columns(self) -> None:
        if self._preview is None:
            return
        preview, fit = self._preview, self._preview.fits[self.kind.currentIndex()]
        used = len(fit.used & set(preview.names))
        template = (
            self.tr("{lines} lines. By its columns it is the table below; all {columns} are read.")
            if used == len(preview.names)
            else self.tr(
                "{lines} lines. By its columns it is the table below; of {columns}, the {used} in"
                " bold are read."
            )
        )
        words = template.format(lines=number(preview.lines), columns=len(preview.names), used=used)
        self.words.setText("\n".join([words, *year_lines(fit.years)]))
        self.citation.setText(fit.citation)
        self.rows.setModel(PreviewModel(preview, fit.used))
        self.rows.resizeColumnsToContents()

    def _show_refusal(self, sentence: Sentence) -> None:
        self._preview = None
        self._show(shown(sentence), act=self._onwards())

    def _show_report(self, report: ImportReport) -> None:
        self._show(
            "\n".join(report_lines(report)),
            act=self._onwards(),
            middle=self.problems if report.problems else None,
        )
        self.words.setToolTip(tooltip(listed(report.unused)))
        problems: tuple[Problem, ...] = report.problems
        self.problems.show_rows(problems)
        if report.new:
            self.imported.emit()
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _onwards(self) -> str:
        return self.tr("Next file") if self._done + 1 < len(self._paths) else self.tr("Done")

    def _show(
        self, words: str, act: str, middle: QWidget | None = None, *, is_working: bool = False
    ) -> None:
        """Show a sentence, the buttons for the next step, and the table that belongs to it."""
        is_preview = self._preview is not None
        self.words.setText(words)
        self.words.setToolTip("")
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.kind.setVisible(is_preview)
        self.kind.setEnabled(self.kind.count() > 1)
        self.citation.setVisible(is_preview)
        self.progress.setVisible(is_working)
        self.progress.setValue(0)
        self.skip.setVisible(is_preview and len(self._paths) > 1)
        self.stop.setVisible(is_preview or not act)
        if middle is None:
            self._middle.setCurrentIndex(0)
        else:
            self._middle.setCurrentWidget(middle)


def _import(path: Path, kind: str, tell: Tell) -> ImportReport:
    return open_library().import_file(path, kind, tell)


def _tr(words: str) -> str:
    return QCoreApplication.translate("imports", words)


def report_lines(report: ImportReport) -> list[str]:
    """Return sentences on what was read of a file and what was not."""
    source = report.source
    if not report.new:
        return [_tr("This file was imported before. Nothing changed."), *order_lines(report)]
    years = (
        _tr("{table}: {rows} rows of {first} to {last} are now in your library.")
        if source.first_year
        else _tr("{table}: {rows} rows are now in your library.")
    )
    lines = [
        years.format(
            table=source.label,
            rows=number(source.rows),
            first=source.first_year,
            last=source.last_year,
        ),
        *year_lines(report.years),
        *order_lines(report),
    ]
    if report.missing:
        each = ", ".join(f"{name} {number(count)}" for name, count in report.missing.items())
        lines.append(
            _tr("Figures missing in the file, and left so: {figures}.").format(figures=each)
        )
    if report.repeated:
        lines.append(
            _tr("Rows that repeat another, read once: {count}.").format(
                count=number(report.repeated)
            )
        )
    if report.unused:
        names = listed(report.unused, _NAMED)
        lines.append(_tr("Columns not read: {names}.").format(names=names))
    if report.problems:
        lines.append(
            _tr("Rows that cannot be right, and were not read: {count}.").format(
                count=number(len(report.problems))
            )
        )
    return lines
