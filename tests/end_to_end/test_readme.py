"""The README begins with two lines that work in a fresh clone, from exact versions."""

from __future__ import annotations

import re

from tests.end_to_end.process import ROOT
from tests.resources.guide.pages import commands


def test_each_of_the_two_first_commands_is_one_line_from_a_fresh_clone():
    lines = commands(ROOT / "README.md")
    fresh = [line for line in lines if line.startswith("python3 -m venv .venv && ")]
    assert [line.rpartition(" && ")[2] for line in fresh] == [
        ".venv/bin/covenant league@1935",
        ".venv/bin/python -m pytest",
    ]


def test_the_constraints_name_exact_versions_and_no_address():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
