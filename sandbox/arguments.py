"""The arguments of each command of the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

PICTURES = (".svg", ".png", ".pdf")

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


def add_treaty(command: argparse.ArgumentParser) -> None:
    command.add_argument("treaty", metavar="TREATY", help=TREATY_HELP)
    add_world(command)


def add_stress(command: argparse.ArgumentParser) -> None:
    add_treaty(command)
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
        default="all",
        metavar="POOL",
        help="who may be an aggressor: all, outsiders, parties, great-powers, or states such as "
        "ITA,GMY (default all)",
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
        help="stop the search after so long; what is open then is shown as a bracket (default: 4"
        " where pacts bar parties, otherwise none)",
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
    command.add_argument("treaties", nargs="+", metavar="TREATY", help=TREATY_HELP)
    add_world(command)
    command.add_argument(
        "-o",
        "--output",
        type=_chart_file,
        metavar="FILE",
        help="also write the chart of states protected, as .svg, .png, .pdf or .csv",
    )


def _chart_file(name: str) -> Path:
    path = Path(name)
    if path.suffix.lower() not in (*PICTURES, ".csv"):
        raise argparse.ArgumentTypeError(
            f"{name!r} does not end in {', '.join(PICTURES)} or .csv, so its format is not known"
        )
    return path


def _size(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 10:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 10")
    return int(text)
