"""The command `templates`."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sandbox.cli.command import Command
from sandbox.cli.terminal import DONE, print_json, show_lines
from sandbox.cli.text.layout import table

if TYPE_CHECKING:
    from sandbox.treaty.templates import Template


def _run(options: argparse.Namespace) -> int:
    from sandbox.treaty.templates import template_info, template_names

    found = [template_info(name) for name in template_names()]
    if options.json:
        return print_json([dataclasses.asdict(template) for template in found])
    show_lines(_lines(found))
    return DONE


def _lines(templates: Iterable[Template]) -> list[str]:
    """Return one line a template, with the words that open it."""
    rows = [
        (item.name, f"{item.first}-{item.last}", f"{item.name}@{item.default}", item.title)
        for item in templates
    ]
    return table(("name", "years", "for example", "title"), rows, last=3)


COMMAND = Command(1, "List the templates", _run)
