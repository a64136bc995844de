"""The card of a lesson: floats over the window, in a corner that the step does not need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.lessons.lesson_session import LessonSession
from ui.lessons.targets import LessonTargets
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label

#: The width in pixels: with its margins no wider than the narrowest column of the window.
_WIDTH = 320


class LessonCard(QFrame):
    """Shows the current step, its result, and buttons for the other steps."""

    def __init__(self, session: LessonSession, places: LessonTargets, over: QWidget) -> None:
        super().__init__(over)
        self._session = session
        self._targets = places
        self._over = over
        self._step_shown = ""
        self._found_shown = ""
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Lesson"))
        self.setFixedWidth(_WIDTH)
        self._build()
        session.changed.connect(self._show)
        session.ended.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._number = label(role="small", wraps=False)
        self.end = button(self.tr("End lesson"))
        self.end.clicked.connect(self._session.end)
        self._title = label(role="heading")
        self._text = label()
        self._task = label(role="quote")
        self._keys = label(role="small")
        self.show_where = button(self.tr("Show me where (F6)"))
        self.show_where.clicked.connect(self._go_there)
        self.do_it = button(self.tr("Do it for me"))
        self.do_it.clicked.connect(self._session.do_it)
        self.found = label(role="found")
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(self._session.back)
        self.next = button(self.tr("Next"), "primary")
        self.next.clicked.connect(self._session.next)
        top = QHBoxLayout()
        top.addWidget(self._number, 1)
        top.addWidget(self.end)
        help_ = QHBoxLayout()
        help_.setSpacing(GRID)
        help_.addWidget(self.show_where)
        help_.addWidget(self.do_it)
        help_.addStretch(1)
        ways = QHBoxLayout()
        ways.addWidget(self.back)
        ways.addStretch(1)
        ways.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID + 4, MARGIN, GRID + 4)
        column.setSpacing(GRID)
        column.addLayout(top)
        for part in (self._title, self._text, self._task, self._keys):
            column.addWidget(part)
        column.addLayout(help_)
        column.addWidget(self.found)
        column.addLayout(ways)

    def _show(self) -> None:
        session = self._session
        lesson, step = session.lesson, session.step
        assert lesson is not None
        is_new = self._step_shown != f"{lesson.key} {step.key}"
        self._step_shown = f"{lesson.key} {step.key}"
        self._number.setText(
            self.tr("Step {number} of {count}").format(
                number=session.place + 1, count=len(lesson.steps)
            )
        )
        self._number.setToolTip(lesson.question)
        self._title.setText(step.title)
        self._text.setText(step.text)
        found = session.found
        self.next.setText(self.tr("Finish") if session.is_last else self.tr("Next"))
        self.next.setEnabled(bool(found))
        if found and (self.do_it.hasFocus() or self.show_where.hasFocus()):
            # These buttons are hidden now: move the focus first.
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        for part, words in ((self._task, step.task), (self._keys, step.keys)):
            part.setText(words)
            part.setVisible(bool(words) and not found)
        self.do_it.setVisible(bool(step.keys) and not found)
        self.show_where.setVisible(not found)
        self.found.setText(f"✓ {found}")
        self.found.setVisible(bool(found))
        self.back.setEnabled(session.place > 0)
        self.setAccessibleDescription(f"{step.title}. {step.text} {step.task} {step.keys} {found}")
        if is_new:
            self.show()
            self.raise_()
            self._targets.show(step.where, step.states)
            self._main_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_new or found != self._found_shown:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._found_shown = found
        self._settle()

    @property
    def _main_button(self) -> QWidget:
        return self.next if self.next.isEnabled() else self.show_where

    def change_sides(self) -> None:
        """Move the focus from the card to the widget of the step, and back."""
        if not self.isVisible():
            return
        inside = self._over.window().focusWidget()
        if inside is not None and self.isAncestorOf(inside):
            self._go_there()
        else:
            self._main_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_there(self) -> None:
        step = self._session.step
        self._targets.show(step.where, step.states)
        self._targets.control(step.where).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _settle(self) -> None:
        """Move to the first corner in which the card covers nothing that the step is about."""
        # The size includes the frame, which the layout does not know.
        self.setFixedHeight(self.heightForWidth(_WIDTH))
        kept_free = self._targets.panel(self._session.step.where)
        free = QRect(kept_free.mapTo(self._over, kept_free.rect().topLeft()), kept_free.size())
        room = self._over.rect().adjusted(GRID, GRID, -GRID, -GRID)
        right, low = room.right() - self.width() + 1, room.bottom() - self.height() + 1
        corners = ((right, low), (room.left(), low), (right, room.top()), (room.left(), room.top()))
        places = [QRect(x, y, self.width(), self.height()) for x, y in corners]
        clear = [place for place in places if not place.intersects(free)]
        self.setGeometry((clear or places)[0])
