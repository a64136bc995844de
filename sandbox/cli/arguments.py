"""The arguments that several commands share, and what they stand for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.model.draft import Draft

TREATY_HELP = "a treaty file, or a template at a year such as league@1935"


def add_treaty(parser: argparse.ArgumentParser) -> None:
    """Add the treaty that is asked about, its world and the wider order."""
    parser.add_argument("treaty", metavar="TREATY", help=TREATY_HELP)
    add_world(parser)


def add_world(parser: argparse.ArgumentParser) -> None:
    """Add the world in which treaties are tested, and the wider order beside them."""
    parser.add_argument(
        "--world",
        type=int,
        metavar="YEAR",
        help="test in the world of this year instead of the treaty's own",
    )
    parser.add_argument(
        "--interpolate",
        action="store_true",
        help="draw missing figures of an imported table between the nearest known years",
    )
    parser.add_argument(
        "--with",
        dest="wider",
        metavar="TREATY",
        help="test together with another treaty, such as the universal order it serves; a"
        " template without a year is that of the world's",
    )


def add_mood(parser: argparse.ArgumentParser) -> None:
    """Add the mood in which parties are expected to be, when burden and benefit are reckoned."""
    parser.add_argument(
        "--mood",
        default="either",
        choices=("either", "hesitant", "resolute"),
        help="what parties expect of each other; either counts both moods one half (default)",
    )


def open_asked(
    options: argparse.Namespace, reference: str | None = None, year: int | None = None
) -> Draft:
    """Open the treaty that is asked about (see `add_treaty`).

    reference: another treaty in its place. year: with its terms of that year, if it has such.
    """
    from sandbox.drafts import in_year, open_draft

    reference = reference or options.treaty
    return open_draft(
        in_year(reference, year) if year else reference,
        options.wider,
        options.world or year,
        interpolate=options.interpolate,
    )


def span_of_years(text: str) -> tuple[int, int]:
    """Return the first and the last year of a span such as "1816-2022"."""
    first, dash, last = text.partition("-")
    if not (dash and first.isdecimal() and last.isdecimal() and int(first) <= int(last)):
        raise argparse.ArgumentTypeError(f"{text!r} is no span of years such as 1816-2022")
    return int(first), int(last)


def state_codes(lists: Sequence[str]) -> list[str]:
    """Return the states of lists such as "GMY,RUS"."""
    codes = (code.strip().upper() for listed in lists for code in listed.split(","))
    return [code for code in codes if code]
