"""What the README shows works as shown."""

from __future__ import annotations

import re
import shlex

import pytest

from tests.end_to_end.process import ROOT, covenant, python
from tests.sandbox.library.samples import SAMPLES

README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


COMMANDS = [
    line.removeprefix("covenant ").partition("#")[0].strip()
    for block in blocks("sh")
    for line in block.splitlines()
    if line.startswith("covenant ")
]


def test_the_readme_shows_every_command():
    shown = {command.split()[0] for command in COMMANDS}
    assert shown == {
        *("templates", "worlds", "judge", "threat", "stress", "compare", "verify", "import"),
        *("library", "fit", "replay", "report", "text", "arms"),
    }


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_does_its_work(command, tmp_path):
    # In place of the published files, of which none is ours to ship.
    table, members = tmp_path / "NMC-70-abridged.csv", tmp_path / "members.csv"
    table.write_text(SAMPLES["capabilities"], encoding="utf-8")
    members.write_text(SAMPLES["atop-members"], encoding="utf-8")
    if "atop:" in command:
        assert covenant("import", "atop-members", str(members)).returncode == 0
    if command.startswith("verify"):
        made = covenant("compare", "league@1925", "-o", str(tmp_path / "chart.svg"))
        assert made.returncode == 0
    for file in ("chart.svg", "arms.svg", "all.pdf", "report.pdf", "treaty.docx", table.name):
        command = command.replace(file, str(tmp_path / file))
    run = covenant(*shlex.split(command))
    if command == "fit":
        # It wants seven published tables, and says which.
        assert run.returncode == 1
        assert "still to be imported: wars" in run.stderr
        return
    assert run.returncode == 0, run.stderr
    assert run.stdout
    assert ("chart.svg" in command) == (tmp_path / "chart.svg").is_file()


def test_the_python_of_the_readme_runs():
    (example,) = blocks("python")
    run = python("-c", example)
    assert run.returncode == 0, run.stderr


def test_each_of_the_two_first_commands_is_one_line_from_a_fresh_clone():
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    fresh = [line for line in lines if line.startswith("python3 -m venv .venv && ")]
    assert [line.rpartition(" && ")[2] for line in fresh] == [
        ".venv/bin/covenant league@1935",
        ".venv/bin/python -m pytest",
    ]


def test_the_constraints_name_exact_versions_and_no_address():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
