"""The command `import`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from sandbox.cli.command import Command
from sandbox.cli.saved_runs import opened_library
from sandbox.cli.terminal import (
    DONE,
    FAILED,
    complain,
    print_json,
    progress,
    show,
    show_lines,
    width,
)
from sandbox.files.regular_files import printable
from sandbox.sentences import Refusal


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        metavar="KIND",
        help="auto, which tells by the columns, or a kind from `covenant library kinds`",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a .csv, .gz or .zip")


def _run(options: argparse.Namespace) -> int:
    """Import each file; one that is refused does not keep the others from being tried."""
    from sandbox.cli.text.library import import_report, import_summary
    from sandbox.library.database import LibraryTrouble

    library = opened_library()
    answers: list[dict[str, Any]] = []
    refused = 0
    for path in options.files:
        try:
            with progress(path.name) as tell:
                report = library.import_file(path, options.kind, tell)
        except LibraryTrouble:
            raise
        except Refusal as refusal:
            if len(options.files) == 1:
                raise
            refused += 1
            answers.append({"file": printable(path), "refused": str(refusal)})
            complain(refusal)
        else:
            answers.append(report.to_dict())
            if not options.json:
                show_lines(import_report(report, width()))
    if options.json:
        print_json(answers)
    elif len(options.files) > 1:
        show(import_summary(len(options.files) - refused, refused))
    return FAILED if refused else DONE


COMMAND = Command(14, "Read a published table into your library", _run, _add_arguments)
