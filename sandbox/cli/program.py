"""The command line: everything Covenant does without a window.

`main` returns the exit status: 0 done, 1 the request failed, and argparse ends
with 2 on wrong usage. What draws a picture is handed in, since the sandbox
knows no window.
"""

from __future__ import annotations

import argparse
import io
import sys
import warnings
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import sandbox
from sandbox.cli.catalogue import all_commands, command, is_command
from sandbox.cli.interrupts import Interrupts, interruptible
from sandbox.cli.terminal import DONE, complain, flush, let_go_of_output, show, show_usage
from sandbox.crash_log import log_crash
from sandbox.files.regular_files import printable
from sandbox.sentences import Refusal

if TYPE_CHECKING:
    from sandbox.report.charts.chart import Chart
    from sandbox.report.documents.document import Plot

#: Writes a chart to a file, in the look that the options name (see `output_files.add_look`).
Draw = Callable[["Chart", argparse.Namespace], None]

INTERRUPTED = 130

EPILOG = (
    "`covenant` alone opens the window, and `covenant TREATY` opens the window on a treaty. "
    "A TREATY is a file, or a template at a year such as league@1935. "
    "Exit status: 0 done, 1 the request failed, 2 wrong usage."
)


def main(arguments: Sequence[str], draw: Draw, plot: Plot) -> int:
    """Carry out one command and return the exit status."""

    def run() -> int:
        options = _parser(arguments, draw, plot).parse_args(arguments)
        from sandbox.files.writing import tidy

        tidy()
        with warnings.catch_warnings():
            # A library that cannot be used is reported in a line, and the shipped tables serve.
            warnings.simplefilter("default", sandbox.LibraryWarning)
            warnings.showwarning = _complain_of_warning
            status: int = options.run(options)
        return status

    return exit_status(run)


def exit_status(action: Callable[[], int], *, is_window: bool = False) -> int:
    """Carry out an action; whatever goes wrong ends in one line and an exit status.

    is_window: Ctrl+C ends it at once, as Qt does not wait for Python; what is open is offered again
    at the next start.
    """
    interrupts = Interrupts()
    try:
        with nullcontext(interrupts) if is_window else interruptible() as interrupts:
            return _finished(action)
    except Refusal as refusal:
        return complain(refusal)
    except BrokenPipeError:
        # The reader has seen enough, as in `covenant templates | head -1`.
        let_go_of_output()
        return DONE
    except KeyboardInterrupt:
        complain("interrupted.")
        return INTERRUPTED
    except OSError as error:
        return complain(f"{_named(error)}.")
    except MemoryError:
        return complain("there is not enough memory for this.")
    except Exception as error:
        if interrupts.happened:
            complain("interrupted.")
            return INTERRUPTED
        path = log_crash(error)
        where = f"the details are in {path}" if path else "the crash log cannot be written"
        return complain(f"this should not happen, {type(error).__name__}: {error}; {where}.")


def _finished(action: Callable[[], int]) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Letters that the terminal cannot show must not stop the answer.
        sys.stdout.reconfigure(errors="replace")
    try:
        return action()
    finally:
        flush()


def _named(error: OSError) -> str:
    """Return what the system says of an error, and of which file."""
    cause = error.strerror or str(error)
    return f"{printable(error.filename)}: {cause}" if isinstance(error.filename, str) else cause


def _complain_of_warning(message: Warning | str, *_: Any, **__: Any) -> None:
    complain(message)


class _Parser(argparse.ArgumentParser):
    """Prints as everything else does."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stdout:
            show(message.removesuffix("\n"))
        else:
            show_usage(message)


def _parser(arguments: Sequence[str], draw: Draw, plot: Plot) -> argparse.ArgumentParser:
    """Return what reads these arguments: of the commands, the one they name, or else all."""
    parser = _Parser(
        prog="covenant",
        usage="covenant [TREATY]\n       covenant COMMAND ...",
        description="Draft a security arrangement and test it against any power or combination "
        "of powers.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"Covenant {sandbox.__version__}")
    commands = parser.add_subparsers(
        prog="covenant", title="commands", metavar="COMMAND", required=True
    )
    named = arguments[0] if arguments else ""
    wanted = {named: command(named)} if is_command(named) else all_commands()
    for name, made in wanted.items():
        reader = commands.add_parser(name, help=made.help, description=f"{made.help}.")
        made.add_arguments(reader)
        reader.add_argument("--json", action="store_true", help="print JSON for other programs")
        reader.set_defaults(run=made.run, draw=draw, plot=plot)
    return parser
