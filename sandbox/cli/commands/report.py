"""The command `report`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from sandbox.cli.arguments import add_treaty, open_asked
from sandbox.cli.command import Command
from sandbox.cli.goal_options import add_goal, answer, has_goal, question_of
from sandbox.cli.output_files import add_file, tell_written
from sandbox.cli.terminal import progress

if TYPE_CHECKING:
    from sandbox.model.draft import Draft
    from sandbox.report.advice_section import Answered

FORMATS, PAPERS = (".html", ".pdf"), ("a4", "letter")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_file(parser, FORMATS)
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help="of a .pdf (default a4)")
    parser.add_argument(
        "--ratio",
        type=float,
        metavar="R",
        help="who would sign: tell also what is left, and what it holds, if states that send more"
        " than R of their own strengths for each attack averted leave",
    )
    asked = parser.add_argument_group(
        "what would it take", "a goal adds a section about the cheapest changes that reach it"
    )
    goals = add_goal(asked, required=False)
    goals.add_argument(
        "--advice",
        type=Path,
        metavar="FILE",
        help="put in the answer of 'covenant advise --json' instead of looking for one",
    )


def _run(options: argparse.Namespace) -> int:
    from sandbox.files.writing import save
    from sandbox.report.report import make_report

    draft = open_asked(options)
    answered = _answered(options, draft)
    with progress("departures") as told:
        report = make_report(draft, answered, options.ratio, told)
    if options.output.suffix.lower() == ".pdf":
        from sandbox.report.documents.pdf import to_pdf

        content = to_pdf(report, options.plot, options.paper)
    else:
        from sandbox.report.documents.html import to_html

        content = to_html(report, options.plot)
    save({options.output: content})
    return tell_written(options)


def _answered(options: argparse.Namespace, draft: Draft) -> Answered | None:
    """Return the answer for the section about changes, None where none is asked for."""
    from sandbox.report.advice_section import Answered, load_answer

    if has_goal(options):
        question = question_of(options)
        return Answered(question, answer(question, draft))
    return load_answer(options.advice, draft) if options.advice else None


COMMAND = Command(7, "Write the report on a treaty", _run, _add_arguments)
