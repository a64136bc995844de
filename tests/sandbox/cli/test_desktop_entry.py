"""`covenant register`: what desktops need to open treaty files by a double click."""

from __future__ import annotations

import configparser
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from sandbox.cli import desktop_entry
from sandbox.sentences import Refusal
from tests.end_to_end.process import covenant

linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a sentence")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


def entry_of(home: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(home / "applications" / "covenant.desktop", "utf-8")
    return parser["Desktop Entry"]


@linux
def test_the_command_writes_entry_type_and_icon(home):
    done = covenant("register")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "A double click on a .treaty file now opens Covenant.\n"
    entry = entry_of(home)
    assert entry["MimeType"] == f"{desktop_entry.MIME_TYPE};"
    assert entry["Exec"].endswith(" %f")
    kind = ET.parse(home / "mime" / "packages" / "covenant.xml").getroot()[0]
    assert kind.attrib["type"] == desktop_entry.MIME_TYPE
    globs = [part.attrib["pattern"] for part in kind if part.tag.endswith("}glob")]
    assert globs == ["*.treaty"]
    icon = home / "icons" / "hicolor" / "scalable" / "apps" / f"{entry['Icon']}.svg"
    assert ET.parse(icon).getroot().tag.endswith("}svg")


@pytest.mark.tenth
@linux
def test_removing_leaves_none_of_its_files(home):
    covenant("register")
    done = covenant("register", "--remove")
    assert (done.returncode, done.stderr) == (0, "")
    assert [path for path in home.rglob("covenant*") if path.is_file()] == []


@linux
def test_removing_what_is_not_there_is_no_error(home):
    assert covenant("register", "--remove").returncode == 0


@linux
def test_a_folder_that_cannot_be_written_is_told_in_one_line(home):
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file where the folder should be")
    done = covenant("register")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "covenant.desktop cannot be written" in done.stderr


def test_a_command_is_quoted_as_desktop_entries_ask():
    assert desktop_entry._quoted('/home/a b/100%/"c"') == '"/home/a b/100%%/\\\\"c\\\\""'


def test_other_systems_get_one_clear_sentence(home, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(Refusal, match="on Linux only"):
        desktop_entry.register()
    assert not home.exists()
