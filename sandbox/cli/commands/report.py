"""The command `report`."""

from __future__ import annotations

import argparse

from sandbox.cli.arguments import add_treaty, open_asked
from sandbox.cli.command import Command
from sandbox.cli.output_files import add_file, tell_written

FORMATS, PAPERS = (".html", ".pdf"), ("a4", "letter")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_file(parser, FORMATS)
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help="of a .pdf (default a4)")


def _run(options: argparse.Namespace) -> int:
    from sandbox.files.writing import save
    from sandbox.report.report import make_report

    report = make_report(open_asked(options))
    if options.output.suffix.lower() == ".pdf":
        from sandbox.report.pdf import to_pdf

        content = to_pdf(report, options.plot, options.paper)
    else:
        from sandbox.report.html import to_html

        content = to_html(report, options.plot)
    save({options.output: content})
    return tell_written(options)


COMMAND = Command(7, "Write the report on a treaty", _run, _add_arguments)
