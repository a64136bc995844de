"""The command `text`."""

from __future__ import annotations

import argparse

from sandbox.cli.arguments import add_treaty, open_asked
from sandbox.cli.command import Command
from sandbox.cli.output_files import add_file, tell_written

FORMATS = (".docx", ".md", ".html")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_file(parser, FORMATS)


def _run(options: argparse.Namespace) -> int:
    from sandbox.files.writing import save
    from sandbox.report.documents.treaty_text import written

    save({options.output: written(open_asked(options), options.output.suffix.lower())})
    return tell_written(options)


COMMAND = Command(8, "Write the text of a treaty alone", _run, _add_arguments)
