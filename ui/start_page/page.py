"""The start page: what was not saved, recent files, lessons, and treaties of history."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sandbox.analysis.claims.catalogue import article_claims
from sandbox.history.cases import shipped_cases
from sandbox.treaty.templates import template_info, template_names
from ui.background.first_paint import after_first_paint
from ui.documents import recovery
from ui.lessons.league_lesson import league_lesson
from ui.lessons.lesson_session import saved_progress
from ui.lessons.verdict_lessons import atlantic_lesson, draft_lesson
from ui.start_page.card_grid import CardGrid
from ui.start_page.cards import ArticleTile, CaseCard, LessonTile, TemplateCard
from ui.start_page.recent_list import RecentFiles
from ui.start_page.template_verdicts import TemplateVerdict, TemplateVerdicts
from ui.start_page.unsaved_treaties import UnsavedTreaties
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label

_SIDE = 288
_TEMPLATE, _LESSON = 196, 250


class StartPage(QWidget):
    """Emits what the user chooses; the controller carries it out."""

    new_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal(object)
    template_wanted = Signal(str)
    case_wanted = Signal(object)
    lesson_wanted = Signal(object)
    claims_wanted = Signal()
    restore_wanted = Signal(object)
    discard_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unsaved = UnsavedTreaties()
        self.unsaved.restore_wanted.connect(self.restore_wanted)
        self.unsaved.discard_wanted.connect(self.discard_wanted)
        self.recent = RecentFiles()
        self.recent.file_wanted.connect(self.file_wanted)
        self.templates: dict[str, TemplateCard] = {}
        for name in template_names():
            info = template_info(name)
            card = self.templates[name] = TemplateCard(info.title, info.default)
            card.clicked.connect(lambda _=False, name=name: self.template_wanted.emit(name))
        self.cases: dict[str, CaseCard] = {}
        self.all_lessons = (league_lesson(), atlantic_lesson(), draft_lesson())
        self.lessons = [LessonTile(lesson.question, lesson.about) for lesson in self.all_lessons]
        for tile, lesson in zip(self.lessons, self.all_lessons, strict=True):
            tile.clicked.connect(lambda _=False, lesson=lesson: self.lesson_wanted.emit(lesson))
        self.article = ArticleTile(len(article_claims()))
        self.article.clicked.connect(self.claims_wanted)
        self._template_verdicts = TemplateVerdicts(template_names(), self)
        self._template_verdicts.result_ready.connect(self._show_verdict)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._content(), 1)

    def refresh(self) -> None:
        """Read again what may have changed since the page was last shown."""
        self.recent.refresh()
        self.refresh_unsaved()
        for tile, lesson in zip(self.lessons, self.all_lessons, strict=True):
            tile.show_progress(saved_progress(lesson), len(lesson.steps))
        after_first_paint(self.window(), self._show_more)
        first = self.unsaved.lines[0].restore if self.unsaved.lines else self.new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        """Show what is slow to read or to judge."""
        if not self.isVisible():
            return
        if not self.cases:
            self._show_cases()
        self._template_verdicts.start()

    def _show_cases(self) -> None:
        for case in shipped_cases():
            card = self.cases[case.key] = CaseCard(case)
            card.clicked.connect(lambda _=False, case=case: self.case_wanted.emit(case))
        self._cases.addWidget(CardGrid(list(self.cases.values()), _TEMPLATE))

    def refresh_unsaved(self) -> None:
        """Offer the unsaved treaties of windows that no longer run."""
        self.unsaved.show_snapshots(recovery.unsaved_snapshots())

    def close_down(self) -> None:
        """End the thread; the window closes."""
        self._template_verdicts.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        self.new = button(self.tr("New treaty"), "primary")
        self.new.clicked.connect(self.new_wanted)
        self.open = button(self.tr("Open a file…"))
        self.open.clicked.connect(self.open_wanted)
        self.back = button(self.tr("Back to the treaty"))
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(side)
        column.setContentsMargins(MARGIN + GRID, MARGIN + GRID, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(label("Covenant", "title"))
        column.addWidget(
            label(self.tr("Draft a security arrangement, and see whether it would hold."), "quiet")
        )
        column.addSpacing(GRID)
        for control in (self.new, self.open, self.back):
            column.addWidget(control)
        column.addSpacing(MARGIN)
        column.addWidget(label(self.tr("Recent files"), "heading"))
        column.addWidget(self.recent)
        column.addStretch(1)
        return side

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN + GRID, MARGIN + GRID, MARGIN + GRID, MARGIN + GRID)
        column.setSpacing(GRID + 4)
        column.addWidget(self.unsaved)
        column.addSpacing(GRID)
        column.addWidget(label(self.tr("Lessons"), "heading"))
        column.addWidget(CardGrid([*self.lessons, self.article], _LESSON))
        column.addSpacing(GRID)
        column.addWidget(label(self.tr("Treaties of history"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "What each amounts to in its year, how it meets the criteria, and in dots how"
                    " many of 100 likely attacks it could hold: in full colour if each party waits,"
                    " fainter if they trust one another, faintest if every pledge is kept."
                ),
                "quiet",
            )
        )
        column.addWidget(CardGrid(list(self.templates.values()), _TEMPLATE))
        column.addSpacing(GRID)
        column.addWidget(label(self.tr("Cases of history"), "heading"))
        column.addWidget(
            label(self.tr("What happened, beside what the model expects of the treaty."), "quiet")
        )
        self._cases = QVBoxLayout()
        column.addLayout(self._cases)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        return scroll

    def _show_verdict(self, name: str, verdict: TemplateVerdict | None) -> None:
        self.templates[name].show_verdict(verdict)
