"""The card of a lesson: a row below the columns of the window, so that it covers none of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.lessons.lesson import Lesson, LessonTarget
from ui.lessons.lesson_session import LessonSession, saved_progress
from ui.lessons.targets import LessonTargets
from ui.theme import GRID, MARGIN
from ui.widgets.current_page import scrolled
from ui.widgets.labels import button, label

#: The widest a column of text becomes, in pixels: longer lines are hard to read.
_WIDEST = 620

#: The most of the window's height that the texts take before they are scrolled.
_TALLEST = 0.27


class LessonCard(QFrame):
    """Shows the current step, its result, and buttons for the other steps.

    It takes the keyboard when a lesson begins, and keeps it from step to step while it has it;
    it never takes it from another part of the window.
    """

    lesson_wanted = Signal(object)
    """Emitted with the Lesson that the user wants to do next."""

    def __init__(
        self, session: LessonSession, places: LessonTargets, lessons: Sequence[Lesson]
    ) -> None:
        """lessons: all that there are, in their order."""
        super().__init__()
        self._session = session
        self._targets = places
        self._lessons = lessons
        self._step_shown = ""
        self._found_shown = ""
        self.setProperty("role", "lesson")
        self.setAccessibleName(self.tr("Lesson"))
        self._make_parts()
        self._lay_out()
        session.changed.connect(self._show)
        session.ended.connect(self._end)
        self.hide()

    def _make_parts(self) -> None:
        session = self._session
        self._number = label(role="small", wraps=False)
        self._title = label(role="heading")
        self._text = label()
        self._task = label(role="quote")
        self._keys = label(role="small")
        self._further = label(role="quiet")
        self.found = label(role="found")
        self.show_where = button(self.tr("Show me where (F6)"))
        self.show_where.clicked.connect(self._go_there)
        self.do_it = button(self.tr("Do it for me"))
        self.do_it.clicked.connect(session.do_it)
        self.end = button(self.tr("End lesson"))
        self.end.clicked.connect(session.end)
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(session.back)
        self.next = button(self.tr("Next"), "primary")
        self.next.clicked.connect(session.next)
        self.next_lesson = button(self.tr("Next lesson"), "primary")
        self.next_lesson.clicked.connect(lambda: self.lesson_wanted.emit(self._following()))

    def _lay_out(self) -> None:
        texts = QWidget()
        self._columns = QHBoxLayout(texts)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(MARGIN)
        for stretch, parts in (
            (4, (self._title, self._text)),
            (5, (self._task, self._keys, self.found, self._further)),
        ):
            side = QWidget()
            side.setMaximumWidth(_WIDEST)
            self._columns.addWidget(side, stretch)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GRID)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        self._columns.addStretch()
        self.texts = scrolled(texts)
        self.texts.setAccessibleName(self.tr("Lesson"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        row.setSpacing(MARGIN)
        row.addWidget(self.texts, 1)
        ways = QVBoxLayout()
        ways.setSpacing(GRID)
        top = _line(self._number, self.end)
        top.setStretch(0, 1)
        ways.addLayout(top)
        ways.addLayout(_line(self.show_where, self.do_it))
        ways.addStretch(1)
        ways.addLayout(_line(self.back, self.next))
        ways.addWidget(self.next_lesson)
        row.addLayout(ways)

    def _show(self) -> None:
        session = self._session
        lesson, step, found = session.lesson, session.step, session.found
        assert lesson is not None
        is_new = self._step_shown != f"{lesson.key} {step.key}"
        has_focus = self.has_focus or not self.isVisible()
        if has_focus:
            # A button that is hidden or disabled gives the focus to whatever comes next in the
            # window, which may be a field that then takes what is typed.
            self.show()
            self.end.setFocus(Qt.FocusReason.OtherFocusReason)
        self._step_shown = f"{lesson.key} {step.key}"
        self._number.setText(
            self.tr("Step {number} of {count}").format(
                number=session.place + 1, count=len(lesson.steps)
            )
        )
        self._number.setToolTip(lesson.question)
        self._title.setText(step.title)
        self._text.setText(step.text)
        for part, words in ((self._task, step.task), (self._keys, step.keys)):
            part.setText(words)
            part.setVisible(bool(words) and not found)
        self.do_it.setVisible(bool(step.keys) and not found)
        self.show_where.setVisible(not found)
        self.found.setText(f"✓ {found}")
        self.found.setVisible(bool(found))
        self.back.setEnabled(session.place > 0)
        self.next.setText(self.tr("Finish") if session.is_last else self.tr("Next"))
        self.next.setEnabled(bool(found))
        self._offer_following(is_done=bool(found) and session.is_last)
        self.setAccessibleDescription(f"{step.title}. {step.text} {step.task} {step.keys} {found}")
        if is_new:
            self._targets.show(step.where, step.states)
        if has_focus:
            self._main_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_new or found != self._found_shown:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._found_shown = found
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Give the texts the height they need, as long as enough is left for the window."""
        width = self.texts.viewport().width()
        # It is negative before there is a text.
        needed = max(self._columns.totalHeightForWidth(width), 0)
        most = round(_TALLEST * self.window().height())
        self.texts.setFixedHeight(min(needed, most))
        # What is scrolled must be reached without a mouse.
        is_scrolled = needed > most
        self.texts.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if is_scrolled else Qt.FocusPolicy.NoFocus
        )

    def _offer_following(self, *, is_done: bool) -> None:
        """Offer the next lesson that was not finished yet, at the end of this one."""
        following = self._following() if is_done else None
        self.next_lesson.setVisible(following is not None)
        self._further.setVisible(following is not None)
        if following is not None:
            words = self.tr("The next lesson: {question}").format(question=following.question)
            self._further.setText(words)
            self.next_lesson.setAccessibleDescription(words)

    def _following(self) -> Lesson | None:
        here = next((n for n, each in enumerate(self._lessons) if each is self._session.lesson), 0)
        others = (*self._lessons[here + 1 :], *self._lessons[:here])
        return next((each for each in others if saved_progress(each) < len(each.steps)), None)

    def _end(self) -> None:
        if self.has_focus:
            self._targets.control(LessonTarget.MAP).setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._step_shown = ""

    @property
    def has_focus(self) -> bool:
        """Whether one of its buttons has the keyboard."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused) and self.isVisible()

    @property
    def _main_button(self) -> QWidget:
        return self.next if self.next.isEnabled() else self.show_where

    def change_sides(self) -> None:
        """Move the focus from the card to the widget of the step, and back."""
        if self.has_focus:
            self._go_there()
        else:
            self._main_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_there(self) -> None:
        step = self._session.step
        self._targets.show(step.where, step.states)
        self._targets.control(step.where).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _line(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GRID)
    for part in parts:
        line.addWidget(part)
    return line
