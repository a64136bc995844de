"""What the script `covenant` does: a command, or the window.

Nothing here imports Qt until a window or a picture is wanted.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from sandbox import cli, open_treaty
from sandbox.cli.terminal import complain, hold_streams
from sandbox.report.documents.picture_files import DEFAULT
from sandbox.sentences import Refusal, refuse
from ui.startup.display_check import DisplayHealth, DisplayProbe
from ui.startup.quick_start import garbage_collection_paused, without_source_lines

if TYPE_CHECKING:
    from sandbox.report.charts.chart import Chart


def run(words: Sequence[str]) -> int:
    """Carry out what the words of the command line ask for, and return the exit status."""
    hold_streams()
    if len(words) > 1 or (words and (cli.is_command(words[0]) or words[0].startswith("-"))):
        return cli.main(words, draw, plot)
    return cli.exit_status(lambda: open_window(words[0] if words else None), is_window=True)


def open_window(reference: str | None) -> int:
    """Open the window, on a treaty if one is named.

    Without a display the terminal gets what the window would show first: the
    verdict, or the templates to start from.
    """
    with garbage_collection_paused():
        health = _health(reference)
        if health.display:
            without_source_lines()
            from ui.startup import app

            started = app.start(reference)
    if health.display:
        return started.exec()
    if health.mend:
        return complain(health.mend)
    complain("there is no display to open a window on; the terminal has to do.")
    return cli.main(["judge", reference] if reference is not None else ["templates"], draw, plot)


def _health(reference: str | None) -> DisplayHealth:
    """Return whether a window can open here, and refuse a treaty that cannot be opened."""
    probe = DisplayProbe()
    # While the child process tries, import what the window needs and what imports slowly.
    import sandbox.criteria.judging
    import sandbox.search.stress_test  # noqa: F401

    try:
        if reference is not None:
            open_treaty(reference)
    except Refusal:
        probe.cancel()
        raise
    return probe.health()


def draw(chart: Chart, options: argparse.Namespace) -> None:
    """Write a chart to the file and in the look that options name; that takes no display."""
    _prepare_to_draw()
    from ui.charts import export
    from ui.charts.style import Look, Style

    style = Style(options.style)
    if isinstance(options.size, tuple):
        look = Look(options.size, options.dpi, style)
    else:
        look = export.look_of(chart, options.size or DEFAULT, style)
        look = replace(look, dpi=options.dpi or look.dpi)
    export.write(chart, options.output, look)


def plot(chart: Chart, size: tuple[int, int]) -> bytes:
    """Return the plot of a chart as SVG (see `sandbox.report.documents.document.Plot`)."""
    _prepare_to_draw()
    from ui.charts import export

    return export.plot_svg(chart, size)


@cache
def _prepare_to_draw() -> None:
    """Have Qt draw without a display, or refuse with what it lacks."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    health = DisplayProbe().health()
    if health.mend:
        raise refuse("{mend}", mend=health.mend)
    without_source_lines()
