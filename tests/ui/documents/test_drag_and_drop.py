"""Treaty files dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from sandbox import open_treaty
from sandbox.treaty import file
from ui.startup.app import Windows


def drop(window, *paths: Path) -> bool:
    """Drag files over a window and let them go; return whether it wanted them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    place = QPointF(300, 300)
    entering = QDragEnterEvent(place.toPoint(), copy, data, left, none.NoModifier)
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(place, copy, data, left, none.NoModifier))
    return entering.isAccepted()


@pytest.fixture
def treaties(tmp_path: Path) -> list[Path]:
    paths = []
    for name in ("league@1935", "ideal@1935", "north-atlantic@1950"):
        paths.append(tmp_path / f"{name}.treaty")
        file.write(open_treaty(name), paths[-1])
    return paths


def test_a_treaty_file_dropped_on_the_window_opens(open_window, treaties):
    opened = open_window()
    assert drop(opened.window, treaties[1])
    assert opened.document.treaty == open_treaty("ideal@1935")


def test_other_files_are_not_taken(open_window, tmp_path):
    opened = open_window()
    assert not drop(opened.window, tmp_path / "letter.odt")


@pytest.mark.tenth
def test_of_several_files_the_first_opens_here_and_the_others_in_windows(qapp, treaties):
    windows = Windows(qapp)
    window = windows.open(None)
    drop(window, *treaties)
    paths = [each.document.path for each in windows.all]
    assert paths == treaties
    for each in windows.all:
        assert each.close()
    assert not windows.all
