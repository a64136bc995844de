"""The commands, found among the files of `sandbox.cli.commands`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from sandbox.cli import commands
from sandbox.cli.command import Command


def is_command(word: str) -> bool:
    """Tell whether a word names a command."""
    return word in _files()


def command(name: str) -> Command:
    """Return a command by its name, without a look at the others."""
    found: Command = import_module(f"{commands.__name__}.{_files()[name]}").COMMAND
    return found


def all_commands() -> dict[str, Command]:
    """Return all commands by name, in their order."""
    found = {name: command(name) for name in _files()}
    return dict(sorted(found.items(), key=lambda item: item[1].order))


@cache
def _files() -> dict[str, str]:
    """Return the files of the commands by name; `import_` is one since `import` cannot be."""
    return {file.name.removesuffix("_"): file.name for file in iter_modules(commands.__path__)}
