"""The commands as a whole."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

from sandbox.cli.catalogue import all_commands, is_command


def test_every_command_has_a_place_of_its_own_in_the_help():
    orders = Counter(command.order for command in all_commands().values())
    assert sorted(orders) == list(range(1, len(orders) + 1))
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
