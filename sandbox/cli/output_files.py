"""The files that commands write: the arguments that name them, and the look of a chart in one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from sandbox.cli.terminal import DONE, print_json, show
from sandbox.report.documents.picture_files import FORMATS, LARGEST, PICTURES, SMALLEST, STYLES

if TYPE_CHECKING:
    from sandbox.report.charts.chart import Chart

#: The files that hold a chart, as a picture or as a table.
CHART_FILES = (*PICTURES, ".csv")


def add_file(parser: argparse.ArgumentParser, endings: tuple[str, ...]) -> None:
    """Add the file that a command is there to write."""
    parser.add_argument(
        "-o",
        "--output",
        type=lambda name: file_ending_in(name, endings),
        required=True,
        metavar="FILE",
        help="the file to write: " + ", ".join(endings),
    )


def add_chart_file(
    parser: argparse.ArgumentParser, help_: str, endings: tuple[str, ...] = CHART_FILES
) -> None:
    """Add the file for a chart, written besides what a command prints."""
    parser.add_argument(
        "-o",
        "--output",
        type=lambda name: file_ending_in(name, endings),
        metavar="FILE",
        help=help_,
    )


def add_look(parser: argparse.ArgumentParser) -> None:
    """Add how a chart is to look in a file."""
    parser.add_argument(
        "--size",
        type=_size,
        metavar="SIZE",
        help="what the picture is for: slide (16 to 9, default), column or page (in print, as high"
        " as it needs to be); or its pixels, such as 1600x900",
    )
    parser.add_argument(
        "--dpi",
        type=_dpi,
        metavar="DPI",
        help="how many of these pixels make an inch: the more, the larger the text in the picture"
        " (default: so many that the picture is about 10 inches wide)",
    )
    parser.add_argument(
        "--style", choices=STYLES, default=STYLES[0], help=f"its colours (default {STYLES[0]})"
    )
    for words in ("title", "caption", "source"):
        parser.add_argument(f"--{words}", metavar="TEXT", help=f"a {words} of your own")


def write_chart(chart: Chart, options: argparse.Namespace) -> None:
    """Write a chart to the file asked for, in the look asked for (see `add_look`)."""
    from sandbox.files.writing import save
    from sandbox.report.documents.table import table_files

    chart = chart.worded(options.title, options.caption, options.source)
    if options.output.suffix.lower() == ".csv":
        save(table_files(chart, options.output))
    else:
        options.draw(chart, options)


def tell_written(options: argparse.Namespace) -> int:
    """Say which file is written, and return the exit status."""
    from sandbox.files.regular_files import printable

    if options.json:
        return print_json({"file": str(options.output)})
    show(f"{printable(options.output)} is written.")
    return DONE


def file_ending_in(name: str, endings: tuple[str, ...]) -> Path:
    """Return a file's path; what an ending stands for must be known."""
    path = Path(name)
    if path.suffix.lower() not in endings:
        raise argparse.ArgumentTypeError(
            f"{name!r} does not end in {', '.join(endings[:-1])} or {endings[-1]}, so its format"
            " is not known"
        )
    return path


def _size(text: str) -> str | tuple[int, int]:
    """Return the name of a size, or its pixels."""
    if text in FORMATS:
        return text
    width, x, height = text.lower().partition("x")
    if not (x and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no size such as slide, column, page or 1600x900"
        )
    size = int(width), int(height)
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise argparse.ArgumentTypeError(f"{text!r}: each side has {SMALLEST} to {LARGEST} pixels")
    return size


def _dpi(text: str) -> int:
    if not text.isdecimal() or not 48 <= int(text) <= 1200:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 48 to 1200")
    return int(text)
