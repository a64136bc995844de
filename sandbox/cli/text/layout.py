"""Plain text for a terminal: wrapped paragraphs and tables."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from sandbox.sentences import Sentence

#: Columns between two columns of a table.
GAP = "  "

_LINE_ENDS = re.compile(r"[\t-\r\x1c-\x1e\x85\u2028\u2029]")


def paragraph(text: str | Sentence, width: int, indent: str = "") -> list[str]:
    """Return the text in lines of at most `width` characters, each indented."""
    return textwrap.wrap(
        str(text),
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def labelled(label: str, text: str | Sentence, width: int, column: int) -> list[str]:
    """Return a label, and beside it, from `column` on, the text."""
    first, *rest = paragraph(text, width - column) or [""]
    return [f"{label:<{column}}{first}".rstrip(), *(" " * column + line for line in rest)]


def table(header: Sequence[str], rows: Iterable[Sequence[str]], *, last: int = 0) -> list[str]:
    """Return a table with a line under its header.

    The first column and the `last` ones are set to the left, numbers to the right.
    """
    # A name with an end of line in it, as files may hold, stays in its row.
    body = [[_LINE_ENDS.sub(" ", cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*body, strict=True)]
    numbers = range(1, len(widths) - last)
    lines = [
        GAP.join(
            cell.rjust(width) if place in numbers else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in body
    ]
    return [lines[0], "-" * max(map(len, lines)), *lines[1:]]
