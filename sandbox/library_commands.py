"""The commands `import` and `library`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

import sandbox
from sandbox.library import alliances
from sandbox.library.database import LibraryTrouble
from sandbox.library.importers import KINDS
from sandbox.library.library import Library
from sandbox.library.plain import Run
from sandbox.model.draft import Draft
from sandbox.regular_files import printable
from sandbox.report import library_text
from sandbox.report.kept import rested_on
from sandbox.report.layout import paragraph
from sandbox.report.manifest import manifest
from sandbox.sentences import Refusal, Sentence, refuse
from sandbox.terminal import (
    DONE,
    FAILED,
    complain,
    print_json,
    show,
    show_lines,
    show_progress,
    width,
    wipe_progress,
)
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from sandbox.world.strength import INDICATORS
from sandbox.world.world import World


def import_files(options: argparse.Namespace) -> int:
    """Import each file; one that is refused does not keep the others from being tried."""
    library = opened()
    answers: list[dict[str, Any]] = []
    refused = 0
    for path in options.files:
        try:
            with progress(path.name) as tell:
                report = library.import_file(path, options.kind, tell)
        except LibraryTrouble:
            raise
        except Refusal as refusal:
            if len(options.files) == 1:
                raise
            refused += 1
            answers.append({"file": printable(path), "refused": str(refusal)})
            complain(refusal)
        else:
            answers.append(report.to_dict())
            if not options.json:
                show_lines(library_text.import_report(report, width()))
    if options.json:
        print_json(answers)
    elif len(options.files) > 1:
        show(library_text.import_summary(len(options.files) - refused, refused))
    return FAILED if refused else DONE


@contextmanager
def progress(name: str) -> Iterator[Callable[[int, int], None] | None]:
    """Give what shows progress on a terminal, and wipe it in the end; None elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield lambda done, total: show_progress(name, done, total)
    finally:
        wipe_progress()


def opened() -> Library:
    """Return the user's library, made if there is none yet."""
    return sandbox.user_library() or Library()


def keep_run(kind: str, title: str, treaties: list[Treaty], world: World, result: Any) -> Run:
    """Save what a command answered in the user's library."""
    return opened().save_run(
        title, kind, treaties, manifest([Draft(each, world) for each in treaties]), result
    )


def library(options: argparse.Namespace) -> int:
    """Carry out one action on the user's library."""
    lines, facts = _ACTIONS[options.action or "sources"](opened(), options)
    if options.json:
        return print_json(facts)
    show_lines(lines)
    return DONE


#: Lines for a person, and the same for other programs.
Answer = tuple[Sequence[str | Sentence], Any]


def _sources(library: Library, options: argparse.Namespace) -> Answer:
    found = library.sources()
    return library_text.sources(found), [source.to_dict() for source in found]


def _kinds(library: Library, options: argparse.Namespace) -> Answer:
    return library_text.kinds(list(KINDS.values())), list(KINDS)


def _prefer(library: Library, options: argparse.Namespace) -> Answer:
    library.prefer(options.source)
    return _sources(library, options)


def _remove(library: Library, options: argparse.Namespace) -> Answer:
    library.remove(options.source)
    return _sources(library, options)


def _trace(library: Library, options: argparse.Namespace) -> Answer:
    state, year = options.state, options.year
    if options.indicator is not None:
        found = library.trace(state, year, options.indicator)
        return library_text.trace(found, width()), found.to_dict()
    figures = []
    # A state may be in the world without a row of figures, or have figures without being in it.
    with suppress(Refusal):
        figures = [library.trace(state, year, indicator) for indicator in INDICATORS]
    unused = next((figure.unused for figure in figures if figure.unused is not None), None)
    facts = library.facts(state, year) if unused is None else ()
    lines = [
        line
        for figure in figures
        for line in library_text.trace(replace(figure, unused=None), width())
    ]
    lines += library_text.facts(facts) if unused is None else paragraph(unused, width())
    return lines, {
        "figures": [figure.to_dict() for figure in figures],
        "facts": [fact.to_dict() for fact in facts],
    }


def _alliances(library: Library, options: argparse.Namespace) -> Answer:
    found = alliances.listed(library, options.year)
    return library_text.alliances(found), [alliance.to_dict() for alliance in found]


def _keep(library: Library, options: argparse.Namespace) -> Answer:
    treaty = sandbox.open_treaty(options.treaty)
    year = treaty.year if options.world is None else options.world
    card = sandbox.judge(treaty, sandbox.load_world(year))
    kept = library.save_revision(treaty, library_text.document(options.treaty), card.to_dict())
    return library_text.revisions([kept]), kept.to_dict()


def _revisions(library: Library, options: argparse.Namespace) -> Answer:
    wanted = library_text.document(options.document) if options.document else None
    found = library.revisions(wanted)
    return library_text.revisions(found), [revision.to_dict() for revision in found]


def _restore(library: Library, options: argparse.Namespace) -> Answer:
    revision = library.revision(options.revision)
    if options.output.exists():
        raise refuse("{file} exists already; name another file.", file=options.output)
    file.write(revision.treaty(), options.output)
    return [f"Revision {revision.id} is now in {options.output}."], revision.to_dict()


def _runs(library: Library, options: argparse.Namespace) -> Answer:
    found = library.runs()
    return library_text.runs(found), [_run_facts(run) for run in found]


def _run_facts(run: Run) -> Mapping[str, Any]:
    return {"id": run.id, "title": run.title, "kind": run.kind, "saved_at": run.saved_at}


def _run(library: Library, options: argparse.Namespace) -> Answer:
    run = library.run(options.number)
    _, _, changed = rested_on(
        run, lambda year, interpolate: sandbox.load_world(year, interpolate=interpolate)
    )
    facts = {**run.to_dict(), "changed": [str(sentence) for sentence in changed]}
    return library_text.run(run, changed, width()), facts


_ACTIONS: dict[str, Callable[[Library, argparse.Namespace], Answer]] = {
    "sources": _sources,
    "kinds": _kinds,
    "prefer": _prefer,
    "remove": _remove,
    "trace": _trace,
    "alliances": _alliances,
    "keep": _keep,
    "revisions": _revisions,
    "restore": _restore,
    "runs": _runs,
    "run": _run,
}
