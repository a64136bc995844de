"""Saving what a command answered in the user's library, with `--keep`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sandbox.library.library import Library
    from sandbox.model.draft import Draft


def add_keep(parser: argparse.ArgumentParser) -> None:
    """Add the title under which to save a run."""
    parser.add_argument("--keep", metavar="TITLE", help="save the run in your library")


def keep_run(command: str, options: argparse.Namespace, draft: Draft, result: Any) -> None:
    """Save what a command answered about a draft, if that is asked for."""
    if not options.keep:
        return
    from sandbox.model.draft import Draft
    from sandbox.report.manifests.manifest import manifest

    alone = [Draft(treaty, draft.world) for treaty in draft.treaties]
    opened_library().save_run(options.keep, command, draft.treaties, manifest(alone), result)


def opened_library() -> Library:
    """Return the user's library, made if there is none yet."""
    import sandbox
    from sandbox.library.library import Library

    return sandbox.user_library() or Library()
