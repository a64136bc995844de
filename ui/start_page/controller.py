"""Connects the start page and the lessons with a window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import dialogs
from ui.background.evaluator import Evaluator
from ui.documents import recovery
from ui.documents.document import Document
from ui.documents.file_commands import FileCommands
from ui.documents.recovery import Snapshot
from ui.lessons.lesson import Lesson
from ui.lessons.lesson_card import LessonCard
from ui.lessons.lesson_session import LessonProgress, LessonSession
from ui.lessons.targets import LessonTargets
from ui.start_page.case_opening import CaseOpener
from ui.start_page.page import StartPage
from ui.threat_selection import ThreatSelection
from ui.widgets.notices import NoticeBar


class StartPageController(QObject):
    """Shows the start page in place of the treaty, and leads from it to a treaty or a lesson."""

    def __init__(
        self,
        workspace: QWidget,
        lesson_targets: LessonTargets,
        *,
        document: Document,
        threat: ThreatSelection,
        evaluator: Evaluator,
        files: FileCommands,
        cases: CaseOpener,
        notices: NoticeBar,
        parent: QWidget,
    ) -> None:
        """workspace: the widget that shows the treaty; it is to hold the card of a lesson, too."""
        super().__init__(parent)
        self._window = parent
        self._workspace = workspace
        self._document, self._files, self._notices = document, files, notices
        self.page = StartPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(workspace)
        self.pages.addWidget(self.page)
        self.session = LessonSession(document, threat, evaluator, self)
        self.card = LessonCard(self.session, lesson_targets, self.page.all_lessons)
        self.card.lesson_wanted.connect(self._teach)
        page = self.page
        page.new_wanted.connect(files.new)
        page.open_wanted.connect(files.open)
        page.file_wanted.connect(files.open_file)
        page.template_wanted.connect(files.open_template)
        page.case_wanted.connect(cases.open)
        page.lesson_wanted.connect(self._teach)
        page.restore_wanted.connect(self._restore)
        page.discard_wanted.connect(self._discard)
        page.left.connect(self.leave)
        document.opened.connect(self.leave)

    def show(self) -> None:
        """Show the start page."""
        document = self._document
        is_nothing_open = not (document.treaty.bound or document.path or document.is_dirty)
        self.page.back.setVisible(not is_nothing_open)
        self.pages.setCurrentWidget(self.page)
        self.page.refresh()

    def leave(self) -> None:
        """Show the treaty."""
        self.pages.setCurrentWidget(self._workspace)

    def offer_unsaved(self) -> None:
        """Show a notice about unsaved treaties, in a window without the start page."""
        unsaved = recovery.unsaved_snapshots()
        if not unsaved:
            return
        words = self.tr("“{name}” was not saved when Covenant last ended.").format(
            name=unsaved[0].name
        )
        if len(unsaved) > 1:
            words = self.tr("{count} treaties were not saved when Covenant last ended.").format(
                count=len(unsaved)
            )
        self._notices.show_notice(
            "lost", words, {self.tr("Show"): self.show, self.tr("Later"): lambda: None}
        )

    def resume_lesson(self, left: LessonProgress) -> None:
        """Go on with a lesson that another window on the same treaty has left."""
        lesson = next(each for each in self.page.all_lessons if each.key == left.key)
        self.session.resume(lesson, left)

    def close(self) -> None:
        """End the threads of the page: the window closes."""
        self.page.close_down()
        self.session.close_down()

    def _teach(self, lesson: Lesson) -> None:
        if self._files.may_lose_changes():
            self.leave()
            self.session.start(lesson)

    def _restore(self, snapshot: Snapshot) -> None:
        if not self._files.restore(snapshot):
            self.page.refresh_unsaved()

    def _discard(self, snapshot: Snapshot) -> None:
        if dialogs.ask_discard(self._window, snapshot.name):
            recovery.discard(snapshot)
            self.page.refresh_unsaved()
