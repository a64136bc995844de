"""The arguments of each command of the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

PICTURES = (".svg", ".png", ".pdf")
TABLES_TOO = (*PICTURES, ".csv")

#: The sides of a chart in pixels, the least and the most of one, and the looks.
SIZE, SMALLEST, LARGEST = (1920, 1200), 320, 8000
STYLES = ("screen", "print", "greyscale")

#: What a chart of states protected can show (see `sandbox.report.protection_chart`).
LINES = ("kept", "resolute", "hesitant", "alone", "ideal")

#: The charts of a comparison (see `sandbox.report.comparison_chart_kinds`).
CHARTS = ("shares", "protection", "breaking", "response", "standing", "criteria", "all")

#: The formats of a report and of a treaty's text, and the paper of a report.
REPORTS, TEXTS, PAPERS = (".html", ".pdf"), (".docx", ".md", ".html"), ("a4", "letter")

TREATY_HELP = "a treaty file, or a template at a year such as league@1935"


def add_nothing(command: argparse.ArgumentParser) -> None:
    pass


def add_register(command: argparse.ArgumentParser) -> None:
    command.add_argument("--remove", action="store_true", help="undo an earlier registration")


def add_world(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--world",
        type=int,
        metavar="YEAR",
        help="test in the world of this year instead of the treaty's own",
    )
    command.add_argument(
        "--interpolate",
        action="store_true",
        help="draw missing figures of an imported table between the nearest known years",
    )


def add_wider(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--with",
        dest="wider",
        metavar="TREATY",
        help="test together with another treaty, such as the universal order it serves; a"
        " template without a year is that of the world's",
    )


def add_treaty(command: argparse.ArgumentParser) -> None:
    command.add_argument("treaty", metavar="TREATY", help=TREATY_HELP)
    add_world(command)
    add_wider(command)


def add_judge(command: argparse.ArgumentParser) -> None:
    add_treaty(command)
    _add_keep(command)
    command.add_argument(
        "--years",
        type=_years,
        metavar="FIRST-LAST",
        help="judge the treaty in every one of these years with a world, one line each",
    )


def _add_keep(command: argparse.ArgumentParser) -> None:
    command.add_argument("--keep", metavar="TITLE", help="save the run in your library")


def add_stress(command: argparse.ArgumentParser) -> None:
    add_treaty(command)
    _add_keep(command)
    command.add_argument("--victim", metavar="STATE", help="show the coalitions against one state")
    command.add_argument(
        "--size",
        type=_size,
        default=10,
        metavar="K",
        help="the most states in a coalition, 1 to 10 (default 10)",
    )
    command.add_argument(
        "--hesitant",
        action="store_true",
        help="show the worst coalitions where each party waits for the others",
    )
    command.add_argument(
        "--pool",
        default="plausible",
        metavar="POOL",
        help="who may be an aggressor: plausible (the states near a victim, its rivals and the "
        "great powers), any, outsiders, parties, great-powers, or states such as ITA,GMY (default "
        "plausible)",
    )
    command.add_argument(
        "--together",
        default="any",
        choices=("any", "borders", "no-rivals"),
        help="what must hold a coalition together: anything, borders, or the absence of rivals "
        "(default any)",
    )
    command.add_argument(
        "--seconds",
        type=float,
        metavar="S",
        help="stop the search in each pool after so long; what is open then is shown as a bracket"
        " (default: 4 where pacts bar parties, otherwise none)",
    )
    command.add_argument(
        "--explain",
        action="store_true",
        help="add the sums behind the worst coalition, of at most K states against --victim or "
        "else the first of the list, and why no other is worse",
    )


def add_threat(command: argparse.ArgumentParser) -> None:
    add_treaty(command)
    command.add_argument(
        "--aggressor",
        action="append",
        required=True,
        metavar="STATE",
        help="an aggressor, such as ITA; may be repeated, or list several: GMY,RUS",
    )
    command.add_argument("--victim", required=True, metavar="STATE", help="the state attacked")
    command.add_argument(
        "--explain",
        action="store_true",
        help="add the sums behind the response by force, to check with a calculator",
    )


def add_compare(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "treaties",
        nargs="+",
        metavar="TREATY",
        help=f"{TREATY_HELP}, or an earlier revision such as revision:3; at most six",
    )
    command.add_argument(
        "--years",
        type=_several_years,
        metavar="YEARS",
        help="compare each treaty in several years, such as 1925,1935,1938",
    )
    add_world(command)
    add_wider(command)
    command.add_argument(
        "-o",
        "--output",
        type=lambda name: _file_ending_in(name, (*TABLES_TOO, ".html")),
        metavar="FILE",
        help="also write a chart, as .svg, .png, .pdf or .csv, or all of it, also as .html",
    )
    command.add_argument(
        "--chart",
        choices=CHARTS,
        help="which: shares of states protected (default), a chart of the window, or all (default"
        " for .html), with criteria and articles as tables",
    )
    command.add_argument(
        "--aggressor",
        action="append",
        metavar="STATE",
        help="with --victim, the threat of the response chart (default: the worst of one state)",
    )
    command.add_argument("--victim", metavar="STATE", help="the state attacked in that chart")
    command.add_argument(
        "--lines",
        type=_lines,
        metavar="LINES",
        help="the lines of the chart of shares, such as resolute,hesitant; of " + ", ".join(LINES),
    )
    add_look(command)


def add_replay(command: argparse.ArgumentParser) -> None:
    command.add_argument("treaty", nargs="?", metavar="TEMPLATE", help="a template, such as league")
    command.add_argument(
        "--years",
        type=_years,
        metavar="FIRST-LAST",
        help="only these years (default: all that the template covers and that have data)",
    )
    command.add_argument(
        "--cases",
        nargs="?",
        const="",
        metavar="FILE",
        help="answer the cases of the record that come with Covenant, or those of a file, and"
        " score the answers",
    )
    command.add_argument(
        "-o",
        "--output",
        type=lambda name: _file_ending_in(name, TABLES_TOO),
        metavar="FILE",
        help="also write the chart of the criteria over time, as .svg, .png, .pdf or .csv",
    )
    add_look(command)


def add_arms(command: argparse.ArgumentParser) -> None:
    add_treaty(command)
    command.add_argument(
        "-o",
        dest="output",
        type=lambda name: _file_ending_in(name, TABLES_TOO),
        metavar="FILE",
        help="also write the chart, as .svg, .png, .pdf or .csv",
    )
    add_look(command)


def add_look(command: argparse.ArgumentParser) -> None:
    """Add how a chart is to look in a file."""
    command.add_argument(
        "--size",
        type=_pixels,
        metavar="WxH",
        help="the size of the picture in pixels (default {}x{}; as high as it needs to be for all"
        " of a comparison)".format(*SIZE),
    )
    command.add_argument(
        "--dpi",
        type=_dpi,
        metavar="DPI",
        help="how many of these pixels make an inch: the more, the larger the text in the picture"
        " (default: so many that the picture is about 10 inches wide)",
    )
    command.add_argument(
        "--style", choices=STYLES, default=STYLES[0], help=f"its colours (default {STYLES[0]})"
    )
    for words in ("title", "caption", "source"):
        command.add_argument(f"--{words}", metavar="TEXT", help=f"a {words} of your own")


def add_report(command: argparse.ArgumentParser) -> None:
    add_treaty(command)
    _add_file(command, REPORTS)
    command.add_argument(
        "--paper", choices=PAPERS, default=PAPERS[0], help="of a .pdf (default a4)"
    )


def add_text(command: argparse.ArgumentParser) -> None:
    add_treaty(command)
    _add_file(command, TEXTS)


def _add_file(command: argparse.ArgumentParser, endings: tuple[str, ...]) -> None:
    command.add_argument(
        "-o",
        "--output",
        type=lambda name: _file_ending_in(name, endings),
        required=True,
        metavar="FILE",
        help="the file to write: " + ", ".join(endings),
    )


def add_verify(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="a file exported by Covenant")


def _lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.split(",")]
    for line in lines:
        if line not in LINES:
            raise argparse.ArgumentTypeError(f"{line!r} is not one of {', '.join(LINES)}")
    return lines


def _pixels(text: str) -> tuple[int, int]:
    width, x, height = text.lower().partition("x")
    if not (x and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1600x900")
    size = int(width), int(height)
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise argparse.ArgumentTypeError(f"{text!r}: each side has {SMALLEST} to {LARGEST} pixels")
    return size


def _dpi(text: str) -> int:
    if not text.isdecimal() or not 48 <= int(text) <= 1200:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 48 to 1200")
    return int(text)


def _several_years(text: str) -> list[int]:
    years = text.split(",")
    if not all(year.strip().isdecimal() for year in years):
        raise argparse.ArgumentTypeError(f"{text!r} is no list of years such as 1925,1935,1938")
    return [int(year) for year in years]


def _file_ending_in(name: str, endings: tuple[str, ...]) -> Path:
    path = Path(name)
    if path.suffix.lower() not in endings:
        raise argparse.ArgumentTypeError(
            f"{name!r} does not end in {', '.join(endings[:-1])} or {endings[-1]}, so its format"
            " is not known"
        )
    return path


def _size(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 10:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 10")
    return int(text)


def add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "kind",
        metavar="KIND",
        help="auto, which tells by the columns, or a kind from `covenant library kinds`",
    )
    command.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a .csv, .gz or .zip")


#: What the command `library` can do: help, and the arguments as (name, options).
LIBRARY: dict[str, tuple[str, tuple[tuple[str, dict[str, Any]], ...]]] = {
    "sources": ("List the files imported; of each kind the first answers", ()),
    "kinds": ("List the kinds of table that can be imported", ()),
    "prefer": (
        "Let a source answer before all others of its kind",
        (("source", {"type": int, "metavar": "SOURCE"}),),
    ),
    "remove": (
        "Take a source out of the library",
        (("source", {"type": int, "metavar": "SOURCE"}),),
    ),
    "trace": (
        "Show the file and the line of a figure of a state, or of all that a world has of it",
        (
            ("state", {"metavar": "STATE", "type": str.upper}),
            ("year", {"metavar": "YEAR", "type": int}),
            ("indicator", {"metavar": "INDICATOR", "nargs": "?"}),
        ),
    ),
    "alliances": (
        "List the alliances of ATOP that can be opened as a draft",
        (("--year", {"metavar": "YEAR", "type": int, "help": "only those in force in a year"}),),
    ),
    "keep": (
        "Keep a revision of a treaty file, with its verdict",
        (
            ("treaty", {"metavar": "TREATY", "help": TREATY_HELP}),
            ("--world", {"metavar": "YEAR", "type": int, "help": "the world of its verdict"}),
        ),
    ),
    "revisions": (
        "List the revisions kept, the newest first",
        (("document", {"metavar": "FILE", "nargs": "?", "help": "only those of this file"}),),
    ),
    "restore": (
        "Write a revision to a file",
        (
            ("revision", {"metavar": "REVISION", "type": int}),
            ("--output", {"metavar": "FILE", "type": Path, "required": True}),
        ),
    ),
    "run": (
        "Show a saved run, and say what changed since",
        # Not `run`, which is what carries out the command.
        (("number", {"metavar": "RUN", "type": int}),),
    ),
    "runs": ("List the saved runs, the newest first", ()),
}


def add_library(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(title="actions", metavar="ACTION", dest="action")
    for name, (help_, arguments) in LIBRARY.items():
        action = actions.add_parser(name, help=help_, description=f"{help_}.")
        for argument, options in arguments:
            action.add_argument(argument, **options)
        action.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )


def _years(text: str) -> tuple[int, int]:
    first, dash, last = text.partition("-")
    if not (dash and first.isdecimal() and last.isdecimal() and int(first) <= int(last)):
        raise argparse.ArgumentTypeError(f"{text!r} is no span of years such as 1816-2022")
    return int(first), int(last)
