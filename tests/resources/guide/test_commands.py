"""Every command that the guide and the README show is carried out, page by page, in order.

Two kinds are left out, by rule: what opens the window (a line that names no command), and what
sets up a checkout, tests or measures it (a line that does not begin with `covenant`), which
stands in the README and in CONTRIBUTING.md only.
"""

from __future__ import annotations

import importlib.util
import re
import shlex
from pathlib import Path

import pytest

from sandbox import open_treaty
from sandbox.cli import is_command
from sandbox.treaty import file
from tests.resources.guide.pages import DOCUMENTS, ROOT, block, blocks, commands, name_of
from tests.sandbox.library.samples import SAMPLES
from ui.__main__ import main

#: The commands that end otherwise than well, with the status and what they say: the
#: published tables that these need are none of ours to ship.
ENDS_OTHERWISE = {"covenant fit": (1, "still to be imported")}

#: What the pages take to be there.
TREATIES = {"mine.treaty": "league@1935", "yours.treaty": "ideal@1935"}

WITH_COMMANDS = [
    path for path in DOCUMENTS if any(c.startswith("covenant") for c in commands(path))
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which commands are carried out, with what they read."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("COLUMNS", "80")
    for name, reference in TREATIES.items():
        file.write(open_treaty(reference), tmp_path / name)
    texts = {
        "three-powers.treaty": block("model/a-worked-example.md", "json"),
        "my-figures.csv": block("how-to/import-tables.md", "csv"),
        "NMC-70-abridged.csv": SAMPLES["capabilities"],
        "members.csv": SAMPLES["atop-members"],
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def opens_the_window(words: list[str]) -> bool:
    return len(words) < 2 or not (is_command(words[1]) or words[1].startswith("-"))


def left_out(command: str) -> bool:
    words = shlex.split(command)
    return words[0] != "covenant" or opens_the_window(words)


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, marks=() if path.name == "README.md" else pytest.mark.tenth)
        for path in WITH_COMMANDS
    ],
    ids=name_of,
)
def test_the_commands_of_a_page_do_their_work(
    path: Path, folder: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    for command in commands(path):
        if left_out(command):
            continue
        words = shlex.split(command)[1:]
        status = main(words)
        out, err = capsys.readouterr()
        wanted, said = ENDS_OTHERWISE.get(command, (0, ""))
        assert (status, command) == (wanted, command), err
        assert said in err
        assert out.strip() or status, f"{command} prints nothing"
        for option in ("-o", "--output"):
            if option in words:
                assert (folder / words[words.index(option) + 1]).stat().st_size > 0


SHOWN = [
    pytest.param(typed.splitlines()[-1], shown, id=name_of(path))
    for path in WITH_COMMANDS
    for typed, shown in re.findall(
        r"^```sh\n((?:.+\n)+)```\n\n```text\n((?:.*\n)+?)```$", path.read_text("utf-8"), re.M
    )
]


@pytest.mark.parametrize(("command", "shown"), SHOWN)
def test_what_a_page_shows_right_below_a_command_is_what_it_prints(
    command: str, shown: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(shlex.split(command)[1:])
    printed = capsys.readouterr().out.splitlines()
    assert not set(shown.splitlines()) - set(printed)


def test_only_readme_and_contributing_show_what_is_no_command_of_ours() -> None:
    others = {name_of(p) for p in DOCUMENTS for c in commands(p) if not c.startswith("covenant")}
    assert others == {"README.md", "CONTRIBUTING.md"}


def test_what_contributing_runs_is_there() -> None:
    for command in commands(ROOT / "CONTRIBUTING.md"):
        program, *words = shlex.split(command.rpartition(" && ")[2])
        if words[:1] == ["-m"]:
            assert importlib.util.find_spec(words[1]), command
        elif program.endswith("python"):
            assert (ROOT / words[0]).is_file(), command
        else:
            assert (ROOT / program).exists() or Path(program).name in (
                "ruff",
                "mypy",
                "lint-imports",
            )
        for word in words:
            if re.match(r"tests/\w", word):
                assert (ROOT / word).exists(), command


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_the_python_of_a_page_runs(
    path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, text in blocks(path):
        if language == "python":
            exec(compile(text, name_of(path), "exec"), {})
