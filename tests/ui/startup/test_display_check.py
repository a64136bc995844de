"""What is said of a machine on which Qt does not work."""

from __future__ import annotations

import pytest

from ui.startup import display_check
from ui.startup.display_check import DisplayHealth, DisplayProbe, missing_line


def test_a_machine_with_a_display_needs_no_mending():
    health = DisplayProbe().health()
    assert health == DisplayHealth(display=True)
    assert health.mend is None


def test_a_display_is_not_something_to_install():
    assert DisplayHealth().mend is None


def test_every_missing_library_is_named_with_the_package_that_brings_it():
    line = missing_line(["libEGL.so.1", "libxcb-cursor.so.0"])
    assert "(libEGL.so.1, libxcb-cursor.so.0)" in line
    assert line.endswith("apt-get install -y libegl1 libxcb-cursor0")


def test_two_libraries_of_one_package_are_installed_once():
    line = missing_line(["libglib-2.0.so.0", "libgthread-2.0.so.0"])
    assert line.count("libglib2.0-0") == 1


def test_a_library_of_unknown_package_is_named_all_the_same():
    assert missing_line(["libnew.so.9"]).endswith(
        "(libnew.so.9); install the packages that hold them."
    )


@pytest.mark.parametrize(
    "message",
    [
        "libEGL.so.1: cannot open shared object file: No such file or directory",
        "/usr/lib/libEGL.so.1: file too short",
    ],
)
def test_the_loaders_message_tells_which_library_is_missing(message):
    assert display_check._named_in(message) == ("libEGL.so.1",)


def test_another_error_names_no_library():
    assert display_check._named_in("No module named 'PySide6'") == ()
