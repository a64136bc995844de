"""What a window leaves to the one that takes its place, in another language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sandbox.treaty.treaty import Treaty
from ui.advice.page import AdviceLeft
from ui.lessons.lesson_session import LessonProgress

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow


@dataclass(frozen=True)
class Handover:
    """What a window showed, and how its file stood.

    known: the fingerprint of the file that the document knows; unsaved: where its unsaved
    changes are kept. article: the key of the open one; page: the number of the page of results.
    """

    known: str | None
    unsaved: Path | None
    aggressors: tuple[str, ...]
    victim: str | None
    is_what_if: bool
    wider: str | Path | None
    article: str | None
    page: int
    advice: AdviceLeft
    lesson: LessonProgress | None
    is_on_start_page: bool


def leave(window: MainWindow) -> Handover:
    """Close a window without asking, and return what it leaves."""
    document_file = window.files.document_file
    left = Handover(
        known=document_file.watcher.known,
        unsaved=document_file.leave(),
        aggressors=window.threat.aggressors,
        victim=window.threat.victim,
        is_what_if=window.map.toolbar.what_if.isChecked(),
        wider=window.wider_order.reference,
        article=window.articles.open_key,
        page=window.stress.tabs.currentIndex(),
        advice=window.stress.advice.left,
        lesson=window.start_controller.session.progress,
        is_on_start_page=window.start_controller.page.isVisible(),
    )
    window.close_unasked()
    return left


def take_over(window: MainWindow, left: Handover, renamed: Callable[[Treaty], Treaty]) -> None:
    """Make a new window show what another one did.

    renamed: returns a treaty with its name in the language spoken now.
    """
    window.files.document_file.take_over(left.known, left.unsaved)
    window.wider_order.choose(left.wider)
    if left.is_what_if:
        window.map.set_what_if(True)
    window.threat.show(left.aggressors, left.victim)
    # It turns to what its step is about; then to what was open.
    if left.lesson is not None:
        window.start_controller.resume_lesson(left.lesson)
    window.stress.advice.take_over(left.advice, renamed)
    if left.article is not None:
        window.articles.open_article(left.article)
    if window.stress.has_page(left.page):
        window.stress.tabs.setCurrentIndex(left.page)
    if left.is_on_start_page:
        window.start_controller.show()
