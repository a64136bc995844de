"""The command `fit`."""

from __future__ import annotations

import argparse

from sandbox.cli.command import Command
from sandbox.cli.saved_runs import opened_library
from sandbox.cli.terminal import DONE, print_json, progress, show, width


def _run(options: argparse.Namespace) -> int:
    from sandbox.cli.text.fit import fit_text
    from sandbox.history.fit import fit
    from sandbox.history.joining import joining

    library = opened_library()
    with progress("wars") as tell:
        data = joining(library, tell)
    with progress("each war left out") as tell:
        found = fit(data, tell)
    if options.json:
        return print_json(found.to_dict())
    show(fit_text(found, width()))
    return DONE


COMMAND = Command(12, "Fit the weights of readiness to wars in your library", _run)
