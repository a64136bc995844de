"""File > Saved runs: verdicts and stress tests, saved with the data they rest on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import manifest
from sandbox.report.wording.revision_changes import BeforeAndAfter
from sandbox.report.wording.saved_run_changes import Reopened, reopen
from sandbox.sentences import Sentence
from ui import dialogs
from ui.background.outcome import Outcome
from ui.library.library_worker import LibraryWorker, Task, open_library
from ui.library.worlds import WorldLoader
from ui.text import capital, day_and_time, shown
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label
from ui.widgets.splitter import splitter
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

if TYPE_CHECKING:
    from sandbox.library.records import Run

#: The most characters in the title of a run.
_LONGEST = 200


class RunsDialog(QDialog):
    """Repeats a selected run, and compares the result with the saved one; not modal."""

    treaty_wanted = Signal(object)
    """Emitted with the Treaty of a run, to be opened."""

    def __init__(
        self,
        outcome: Outcome | None,
        library_worker: LibraryWorker,
        worlds: WorldLoader,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._library_worker, self._worlds = library_worker, worlds
        self._outcome: Outcome | None = None
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Saved runs"))
        self.resize(980, 600)
        self.title = QLineEdit(maxLength=_LONGEST)
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title of the run to save"))
        self.keep_verdict = button(self.tr("Save the verdict"), "primary")
        self.keep_verdict.clicked.connect(lambda: self._keep("judge"))
        self.keep_test = button(self.tr("Save the stress test"))
        self.keep_test.clicked.connect(lambda: self._keep("stress"))
        self.table = RowsTable(self.tr("Saved runs"), self._columns(), {0: 176, 2: 92})
        self.table.selectionModel().selectionChanged.connect(self._reopen)
        self.changed = label(role="notice")
        self.answers = RowsTable(
            self.tr("What the run answered, then and now"), self._result_columns(), {}
        )
        self.open_it = button(self.tr("Open its treaty"))
        self.open_it.clicked.connect(self._open)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        self._build()
        if outcome is not None:
            self.show_outcome(outcome)
        self._enable()
        self.refresh()

    def _build(self) -> None:
        saving = QHBoxLayout()
        saving.setSpacing(GRID)
        saving.addWidget(self.title, 1)
        saving.addWidget(self.keep_verdict)
        saving.addWidget(self.keep_test)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(GRID, 0, 0, 0)
        side.setSpacing(GRID)
        side.addWidget(self.changed)
        side.addWidget(self.answers, 1)
        split = splitter(Qt.Orientation.Horizontal, self.table, right)
        split.setSizes([420, 540])
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(self.open_it)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Saved runs"), "title"))
        words = self.tr(
            "A run is kept with its treaty, its data and this program's version. Choose one to do"
            " it again, and to see whether the answer is still the same."
        )
        column.addWidget(label(words, "quiet"))
        column.addLayout(saving)
        column.addWidget(split, 1)
        column.addLayout(foot)

    def show_outcome(self, outcome: Outcome) -> None:
        """Offer to save the present verdict or stress test."""
        before, self._outcome = self._outcome, outcome
        if before is None or before.treaty.name != outcome.treaty.name:
            self.title.setText(outcome.treaty.name)
        self._enable()

    def refresh(self) -> None:
        """Read the saved runs again."""
        self._library_worker.ask(lambda tell: open_library().runs(), self, self._show, self._tell)

    def _enable(self) -> None:
        outcome = self._outcome
        is_known = outcome is not None and outcome.complete and outcome.refusal is None
        self.keep_verdict.setEnabled(is_known)
        self.keep_test.setEnabled(is_known and outcome is not None and outcome.test is not None)

    def _keep(self, kind: str) -> None:
        outcome = self._outcome
        result = None
        if outcome is not None:
            result = outcome.scorecard if kind == "judge" else outcome.test
        if outcome is None or outcome.world is None or result is None:
            return
        title = self.title.text().strip() or outcome.treaty.name
        saved, world, treaties = result, outcome.world, [outcome.treaty]
        if outcome.wider is not None:
            treaties.append(outcome.wider)
        drafts = [Draft(treaty, world) for treaty in treaties]

        def keep(_: object) -> Sequence[Run]:
            open_library().save_run(title, kind, treaties, manifest(drafts), saved.to_dict())
            return open_library().runs()

        self._library_worker.ask(keep, self, self._show, self._tell, must_finish=True)

    def _show(self, runs: Sequence[Run]) -> None:
        kept = {run.id for run in self.table.selected()}
        self.table.show_rows(runs, lambda run: run.id in kept)
        self._reopen()

    # The selected run

    @property
    def _chosen(self) -> Run | None:
        chosen = self.table.selected()
        return chosen[0] if len(chosen) == 1 else None

    def _reopen(self) -> None:
        if self._task is not None:
            self._task.cancel()
        run = self._chosen
        self.open_it.setEnabled(run is not None)
        self.answers.show_rows(())
        if run is None:
            none = not self.table.rows()
            self.changed.setText(
                self.tr("Nothing is saved yet.") if none else self.tr("Choose a run to open it.")
            )
            return
        self.changed.setText(self.tr("Working…"))
        self._task = self._library_worker.ask(
            lambda tell: reopen(run, self._worlds.load_as), self, self._show_result, self._say
        )

    def _show_result(self, reopened: Reopened) -> None:
        lines = list(map(shown, reopened.changed))
        if not lines:
            lines = [self.tr("Program and data are what they were.")]
        differing = sum(row.differs for row in reopened.rows)
        if differing:
            lines.append(self.tr("Answers that are others now: {count}.").format(count=differing))
        else:
            lines.append(self.tr("Every answer is the same."))
        self.changed.setText("\n".join(lines))
        self.answers.show_rows(reopened.rows)

    def _say(self, sentence: Sentence) -> None:
        self.changed.setText(shown(sentence))

    def _tell(self, sentence: Sentence) -> None:
        dialogs.tell(self, shown(sentence))

    def _open(self) -> None:
        if (run := self._chosen) is not None:
            self._library_worker.ask(
                lambda tell: run.check().treaties()[0], self, self.treaty_wanted.emit, self._tell
            )

    def _columns(self) -> list[Column[Any]]:
        kinds = {"judge": self.tr("verdict"), "stress": self.tr("stress test")}
        return [
            Column(
                self.tr("Saved"),
                shown=lambda row: day_and_time(row.saved_at),
                key=lambda row: row.id,
            ),
            Column(self.tr("Title"), shown=lambda row: row.title, tells=lambda row: row.title),
            Column(
                self.tr("Kind"),
                shown=lambda row: (
                    self.tr("damaged") if row.is_damaged else kinds.get(row.kind, row.kind)
                ),
            ),
        ]

    def _result_columns(self) -> list[Column[BeforeAndAfter]]:
        return [
            Column(
                self.tr("What"),
                shown=lambda row: capital(shown(row.title)),
                tells=lambda row: capital(shown(row.title)),
            ),
            Column(
                self.tr("Then"),
                shown=lambda row: _side(row.before),
                tells=lambda row: _side(row.before),
            ),
            Column(
                self.tr("Now"),
                shown=lambda row: _side(row.after) if row.differs else self.tr("the same"),
                tells=lambda row: _side(row.after),
            ),
        ]


def _side(sentences: Sequence[Sentence]) -> str:
    return "; ".join(map(shown, sentences))
