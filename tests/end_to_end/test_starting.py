"""What `covenant` and the tests do on a machine without a display or a library."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.process import covenant, python, running, x_display
from tests.programs import program

linux = pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux libraries")


@pytest.fixture
def no_egl(tmp_path: Path) -> str:
    """A folder that, put before the system's, spoils libEGL.so.1 as if it were not there."""
    (tmp_path / "libEGL.so.1").touch()
    return str(tmp_path)


@pytest.fixture
def other_qt(tmp_path: Path) -> Path:
    """The place of a PySide6 that stands before the real one; the test writes what it does."""
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").touch()
    return package / "QtWidgets.py"


@linux
def test_without_a_display_one_line_says_so_and_the_verdict_follows():
    started = covenant("league@1935", screen=False)
    assert started.returncode == 0
    assert len(started.stderr.splitlines()) == 1
    assert "there is no display" in started.stderr
    assert started.stdout == covenant("judge", "league@1935").stdout
    assert "paper promise" in started.stdout


@linux
def test_a_display_that_does_not_answer_is_none():
    started = covenant("league@1935", screen=False, DISPLAY=":9876")
    assert (started.returncode, len(started.stderr.splitlines())) == (0, 1)
    assert "there is no display" in started.stderr


@linux
def test_without_a_display_and_a_treaty_the_templates_are_listed():
    started = covenant(screen=False)
    assert started.returncode == 0
    assert started.stdout == covenant("templates").stdout


@linux
def test_with_a_display_the_window_opens_on_the_treaty():
    xdotool = program("xdotool", "xdotool")
    with x_display() as display, running("league@1935", DISPLAY=display) as process:
        subprocess.run(
            [xdotool, "search", "--sync", "--onlyvisible", "--name", "League of Nations"],
            env={"DISPLAY": display},
            capture_output=True,
            timeout=300,
            check=True,
        )
        assert process.poll() is None


@linux
@pytest.mark.parametrize("platform", ["", "offscreen"])
def test_a_missing_library_becomes_the_one_line_that_installs_it(no_egl, platform):
    started = covenant(
        "league@1935", screen=False, LD_LIBRARY_PATH=no_egl, QT_QPA_PLATFORM=platform
    )
    assert (started.returncode, started.stdout) == (1, "")
    assert len(started.stderr.splitlines()) == 1
    assert "libEGL.so.1" in started.stderr
    assert "apt-get install -y libegl1" in started.stderr


@linux
def test_a_picture_that_cannot_be_drawn_for_want_of_a_library_says_so(no_egl, tmp_path):
    picture = tmp_path / "chart.svg"
    made = covenant("compare", "league@1935", "-o", str(picture), LD_LIBRARY_PATH=no_egl)
    assert made.returncode == 1
    assert "apt-get install -y libegl1" in made.stderr
    assert not picture.exists()


@linux
def test_the_tests_stop_with_that_line_too_and_pass_nothing(no_egl):
    run = python(
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "tests/ui/startup/test_display_check.py",
        LD_LIBRARY_PATH=no_egl,
    )
    assert run.returncode == 1
    assert "apt-get install -y libegl1" in run.stdout + run.stderr
    assert "passed" not in run.stdout


def test_a_library_that_the_loader_does_not_find_is_named(other_qt):
    missing = "libxkbcommon.so.0: cannot open shared object file: No such file or directory"
    other_qt.write_text(f"raise ImportError({missing!r})")
    started = covenant("league@1935", PYTHONPATH=str(other_qt.parents[1]))
    assert started.returncode == 1
    assert "libxkbcommon.so.0" in started.stderr
    assert "apt-get install -y libxkbcommon0" in started.stderr


def test_a_qt_that_cannot_be_imported_for_another_reason_is_reported_in_one_line(other_qt):
    other_qt.write_text("raise ImportError('made for another Python')")
    started = covenant("league@1935", PYTHONPATH=str(other_qt.parents[1]))
    assert started.returncode == 1
    assert started.stderr.splitlines() == [
        "covenant: Qt cannot be used: made for another Python; installing Covenant again may"
        " mend it."
    ]


def test_a_treaty_that_does_not_exist_is_refused_before_a_window_opens():
    started = covenant("leauge@1935")
    assert (started.returncode, started.stdout) == (1, "")
    assert started.stderr == (
        "covenant: There is no template or file leauge; did you mean league?\n"
    )
