"""The commands as a whole."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest

from sandbox.cli import catalogue, commands
from sandbox.cli.catalogue import all_commands, is_command
from tests.sandbox.cli.conftest import run

#: A command as the recipe of CONTRIBUTING.md has it.
COUNT = """
from sandbox.cli.arguments import add_treaty, open_asked
from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, print_json, show


def _run(options):
    count = len(open_asked(options).treaty.parties.states)
    if options.json:
        return print_json({"parties": count})
    show(f"{count} parties")
    return DONE


COMMAND = Command(99, "Count the parties of a treaty", _run, add_treaty)
"""


def test_every_command_has_a_place_of_its_own_in_the_help():
    orders = Counter(command.order for command in all_commands().values())
    assert set(orders.values()) == {1}


def test_the_command_named_by_a_word_of_python_is_found():
    assert is_command("import")
    assert not is_command("import_")


def test_the_help_waits_for_no_library_of_numbers():
    code = (
        "import sys; from sandbox.cli.catalogue import all_commands; all_commands();"
        "sys.exit(' '.join({'numpy', 'networkx', 'sqlalchemy', 'sandbox.treaty.file'}"
        " & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.stderr.strip() == ""


@pytest.fixture
def with_another_command(tmp_path, monkeypatch):
    """Put one more file beside the commands."""
    (tmp_path / "count.py").write_text(COUNT)
    monkeypatch.setattr(commands, "__path__", [*commands.__path__, str(tmp_path)])
    catalogue._files.cache_clear()
    yield
    catalogue._files.cache_clear()
    sys.modules.pop(f"{commands.__name__}.count", None)


@pytest.mark.usefixtures("with_another_command")
def test_a_command_is_one_file(capsys):
    assert run("count", "league@1935") == 0
    assert capsys.readouterr().out.endswith(" parties\n")
    assert run("count", "league@1935", "--json") == 0
    assert capsys.readouterr().out.startswith('{\n  "parties": ')
    assert run("count", "nowhere.treaty") == 1
    assert "nowhere.treaty" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        run("--help")
    assert "count" in capsys.readouterr().out
