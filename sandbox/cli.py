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
from sandbox.arguments import (
    add_arms,
    add_compare,
    add_import,
    add_judge,
    add_library,
    add_nothing,
    add_register,
    add_replay,
    add_report,
    add_stress,
    add_text,
    add_threat,
    add_verify,
)
from sandbox.crash_log import log_crash
from sandbox.export_commands import arms, compare, report, text, verify
from sandbox.interrupts import Interrupts, interruptible
from sandbox.regular_files import printable
from sandbox.sentences import Refusal
from sandbox.terminal import (
    DONE,
    complain,
    flush,
    let_go_of_output,
    print_json,
    show,
    show_usage,
)
from sandbox.testing_commands import judge, stress, templates, threat, worlds

# Each command imports what it needs when it runs: `covenant --help` and the
# window, which asks first whether its argument is a command, must not wait.
if TYPE_CHECKING:
    from sandbox.report.charts import Chart
    from sandbox.report.document import Plot

#: Writes a chart to a file, in the look that the options name (see `arguments.add_look`).
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
        options = _parser(draw, plot).parse_args(arguments)
        from sandbox.writing import tidy

        tidy()
        with warnings.catch_warnings():
            # A library that cannot be used is worth one line, not the end.
            warnings.simplefilter("default", sandbox.LibraryWarning)
            warnings.showwarning = _complain_of_warning
            status: int = options.run(options)
        return status

    return exit_status(run)


def is_command(word: str) -> bool:
    """Tell whether the first word of a command line names a command."""
    return word in COMMANDS


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
        # A name in letters that the terminal lacks must not stop the answer.
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


def _register(options: argparse.Namespace) -> int:
    from sandbox.registration import register, unregister

    told = unregister() if options.remove else register()
    if options.json:
        return print_json({"done": str(told)})
    show(told)
    return DONE


def _replay(options: argparse.Namespace) -> int:
    from sandbox.history_commands import replay

    return replay(options)


def _fit(options: argparse.Namespace) -> int:
    from sandbox.history_commands import fit

    return fit(options)


def _import(options: argparse.Namespace) -> int:
    from sandbox.library_commands import import_files

    return import_files(options)


def _library(options: argparse.Namespace) -> int:
    from sandbox.library_commands import library

    return library(options)


class _Parser(argparse.ArgumentParser):
    """Prints as everything else does."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stdout:
            show(message.removesuffix("\n"))
        else:
            show_usage(message)


def _parser(draw: Draw, plot: Plot) -> argparse.ArgumentParser:
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
    for name, (help_, add_arguments, run) in COMMANDS.items():
        command = commands.add_parser(name, help=help_, description=f"{help_}.")
        add_arguments(command)
        command.add_argument("--json", action="store_true", help="print JSON for other programs")
        command.set_defaults(run=run, draw=draw, plot=plot)
    return parser


Run = Callable[[argparse.Namespace], int]
AddArguments = Callable[[argparse.ArgumentParser], None]

#: The commands by name: what they do, their arguments, and what carries them out.
COMMANDS: dict[str, tuple[str, AddArguments, Run]] = {
    "templates": ("List the templates", add_nothing, templates),
    "worlds": ("List the years for which there is a world", add_nothing, worlds),
    "judge": ("Judge a treaty by the criteria", add_judge, judge),
    "stress": ("Find the worst coalition for every victim and size", add_stress, stress),
    "threat": ("Show how a treaty answers one threat", add_threat, threat),
    "compare": ("Compare treaties criterion by criterion", add_compare, compare),
    "report": ("Write the report on a treaty", add_report, report),
    "text": ("Write the text of a treaty alone", add_text, text),
    "arms": ("Show the worst odds as parties disarm and aggressors arm", add_arms, arms),
    "verify": ("Tell whether the numbers of an export still hold", add_verify, verify),
    "replay": ("Replay a treaty of history, or the cases of the record", add_replay, _replay),
    "fit": ("Fit the weights of readiness to wars in your library", add_nothing, _fit),
    "register": ("Open treaty files with Covenant by a double click", add_register, _register),
    "import": ("Read a published table into your library", add_import, _import),
    "library": ("Look after imported tables, revisions and saved runs", add_library, _library),
}
