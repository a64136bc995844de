"""Settings of any type: what cannot be right counts for nothing, and the start page comes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLockFile, QRect, QSettings, Qt

from ui import theme, translation
from ui.documents.recent_files import add_recent_file, recent_files
from ui.lessons.lesson_session import save_progress, saved_progress
from ui.start_page.page import StartPage
from ui.startup import stale_files

#: Values that are no list of files, no number and no word that is known.
WRONG = [None, True, 5, 1.5, QByteArray(b"x"), QRect(1, 2, 3, 4), [], [5], "", "²", "9" * 5_000]


@pytest.mark.parametrize("value", WRONG, ids=repr)
def test_the_start_page_shows_whatever_the_settings_hold(qtbot, value):
    lesson = StartPage().all_lessons[0]
    for key in ("files/recent", "theme", "language", "compare/pins", f"lessons/{lesson.key}"):
        QSettings().setValue(key, value)
    page = StartPage()
    qtbot.addWidget(page)
    page.refresh()
    page.close_down()
    assert theme.chosen_scheme() is Qt.ColorScheme.Unknown
    assert translation.chosen_language() == translation.SYSTEM
    assert saved_progress(lesson) == (5 if value == 5 else 0)
    save_progress(lesson, 6)
    assert saved_progress(lesson) == 6


def test_settings_cut_short_by_a_kill_are_swept_and_others_kept(tmp_path):
    QSettings().setValue("theme", "Dark")
    QSettings().sync()
    place = Path(QSettings().fileName())
    stray = [Path(f"{place}.lock"), Path(f"{place}.AbCdEf")]
    for path in stray:
        path.touch()
    stale_files.remove_stale_files([]).join()
    assert os.listdir(place.parent) == [place.name]
    stray[1].touch()
    # As of a program that is writing them now.
    living = QLockFile(str(stray[0]))
    assert living.tryLock(0)
    stale_files.remove_stale_files([]).join()
    assert len(os.listdir(place.parent)) == 3
    living.unlock()


def test_of_the_recent_files_those_that_are_files_are_kept(tmp_path):
    QSettings().setValue("files/recent", [5, str(tmp_path / "a"), None, "", QByteArray(b"x")])
    assert recent_files() == [tmp_path / "a"]
    add_recent_file(tmp_path / "b")
    assert recent_files() == [tmp_path / "b", tmp_path / "a"]


@pytest.mark.parametrize("name", ["x" * 300, "a/" * 3_000, "a\0b"])
def test_a_recent_file_with_a_name_that_none_can_have_is_shown_as_missing(qtbot, name):
    QSettings().setValue("files/recent", ["/tmp/" + name])
    page = StartPage()
    qtbot.addWidget(page)
    page.refresh()
    page.close_down()
    assert len(page.recent.lines) == 1
    assert Path("/tmp/" + name) in recent_files()
