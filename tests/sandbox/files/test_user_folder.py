"""Where Covenant keeps its own data."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sandbox.files.user_folder import user_folder


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for name in ("COVENANT_DATA", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("system", "folder"),
    [
        ("linux", ".local/share/covenant"),
        ("darwin", "Library/Application Support/covenant"),
        ("win32", "AppData/Local/covenant"),
    ],
)
def test_the_folder_follows_the_custom_of_the_system(monkeypatch, home, system, folder):
    monkeypatch.setattr(sys, "platform", system)
    assert user_folder() == home / folder


def test_the_desktops_own_setting_counts_on_linux(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    assert user_folder() == tmp_path / "elsewhere" / "covenant"


def test_a_folder_chosen_by_the_user_counts_everywhere(monkeypatch, tmp_path):
    monkeypatch.setenv("COVENANT_DATA", str(tmp_path / "chosen"))
    assert user_folder() == tmp_path / "chosen"
