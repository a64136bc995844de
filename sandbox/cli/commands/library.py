"""The command `library`, with an action for each thing that can be done to the user's library."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sandbox
from sandbox.cli.arguments import TREATY_HELP
from sandbox.cli.command import Command
from sandbox.cli.saved_runs import opened_library
from sandbox.cli.terminal import DONE, print_json, show_lines, width
from sandbox.sentences import Refusal, Sentence, refuse

if TYPE_CHECKING:
    from sandbox.library.library import Library
    from sandbox.library.records import Run

#: Lines for a person, and the same for other programs.
_Output = tuple[Sequence[str | Sentence], Any]


@dataclass(frozen=True)
class _Action:
    """One thing to be done; its arguments are names with the options of `add_argument`."""

    help: str
    run: Callable[[Library, argparse.Namespace], _Output]
    arguments: Mapping[str, Mapping[str, Any]]


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action")
    for name, action in _ACTIONS.items():
        reader = actions.add_parser(name, help=action.help, description=f"{action.help}.")
        for argument, options in action.arguments.items():
            reader.add_argument(argument, **options)
        reader.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )


def _run(options: argparse.Namespace) -> int:
    action = _ACTIONS[options.action or "sources"]
    lines, facts = action.run(opened_library(), options)
    if options.json:
        return print_json(facts)
    show_lines(lines)
    return DONE


def _sources(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.cli.text.library import sources

    found = library.sources()
    return sources(found), [source.to_dict() for source in found]


def _kinds(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.cli.text.library import kinds
    from sandbox.library.importers import KINDS

    return kinds(list(KINDS.values())), list(KINDS)


def _prefer(library: Library, options: argparse.Namespace) -> _Output:
    library.prefer(options.source)
    return _sources(library, options)


def _remove(library: Library, options: argparse.Namespace) -> _Output:
    library.remove(options.source)
    return _sources(library, options)


def _trace(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.cli.text import library as text
    from sandbox.cli.text.layout import paragraph
    from sandbox.world.strength import INDICATORS

    state, year = options.state, options.year
    if options.indicator is not None:
        found = library.trace(state, year, options.indicator)
        return text.trace(found, width()), found.to_dict()
    figures = []
    # A state may be in the world without a row of figures, or have figures without being in it.
    with suppress(Refusal):
        figures = [library.trace(state, year, indicator) for indicator in INDICATORS]
    unused = next((figure.unused for figure in figures if figure.unused is not None), None)
    facts = library.facts(state, year) if unused is None else ()
    lines = [
        line for figure in figures for line in text.trace(replace(figure, unused=None), width())
    ]
    lines += text.facts(facts) if unused is None else paragraph(unused, width())
    return lines, {
        "figures": [figure.to_dict() for figure in figures],
        "facts": [fact.to_dict() for fact in facts],
    }


def _alliances(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.cli.text.library import alliances
    from sandbox.library.alliances import listed

    found = listed(library, options.year)
    return alliances(found), [alliance.to_dict() for alliance in found]


def _keep(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.cli.text.library import document, revisions

    treaty = sandbox.open_treaty(options.treaty)
    year = treaty.year if options.world is None else options.world
    card = sandbox.judge(treaty, sandbox.load_world(year))
    kept = library.save_revision(treaty, document(options.treaty), card.to_dict())
    return revisions([kept]), kept.to_dict()


def _revisions(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.cli.text.library import document, revisions

    found = library.revisions(document(options.document) if options.document else None)
    return revisions(found), [revision.to_dict() for revision in found]


def _restore(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.treaty import file

    revision = library.revision(options.revision)
    if options.output.exists():
        raise refuse("{file} exists already; name another file.", file=options.output)
    file.write(revision.treaty(), options.output)
    return [f"Revision {revision.id} is now in {options.output}."], revision.to_dict()


def _runs(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.cli.text.library import runs

    found = library.runs()
    return runs(found), [_run_facts(run) for run in found]


def _run_facts(run: Run) -> Mapping[str, Any]:
    return {"id": run.id, "title": run.title, "kind": run.kind, "saved_at": run.saved_at}


def _saved_run(library: Library, options: argparse.Namespace) -> _Output:
    from sandbox.cli.text.library import run
    from sandbox.report.wording.saved_run_changes import rested_on

    saved = library.run(options.number)
    _, _, changed = rested_on(saved, sandbox.load_world)
    facts = {**saved.to_dict(), "changed": [str(sentence) for sentence in changed]}
    return run(saved, changed, width()), facts


_SOURCE = {"source": {"type": int, "metavar": "SOURCE"}}

_ACTIONS = {
    "sources": _Action("List the files imported; of each kind the first answers", _sources, {}),
    "kinds": _Action("List the kinds of table that can be imported", _kinds, {}),
    "prefer": _Action("Let a source answer before all others of its kind", _prefer, _SOURCE),
    "remove": _Action("Take a source out of the library", _remove, _SOURCE),
    "trace": _Action(
        "Show the file and the line of a figure of a state, or of all that a world has of it",
        _trace,
        {
            "state": {"metavar": "STATE", "type": str.upper},
            "year": {"metavar": "YEAR", "type": int},
            "indicator": {"metavar": "INDICATOR", "nargs": "?"},
        },
    ),
    "alliances": _Action(
        "List the alliances of ATOP that can be opened as a draft",
        _alliances,
        {"--year": {"metavar": "YEAR", "type": int, "help": "only those in force in a year"}},
    ),
    "keep": _Action(
        "Keep a revision of a treaty file, with its verdict",
        _keep,
        {
            "treaty": {"metavar": "TREATY", "help": TREATY_HELP},
            "--world": {"metavar": "YEAR", "type": int, "help": "the world of its verdict"},
        },
    ),
    "revisions": _Action(
        "List the revisions kept, the newest first",
        _revisions,
        {"document": {"metavar": "FILE", "nargs": "?", "help": "only those of this file"}},
    ),
    "restore": _Action(
        "Write a revision to a file",
        _restore,
        {
            "revision": {"metavar": "REVISION", "type": int},
            "--output": {"metavar": "FILE", "type": Path, "required": True},
        },
    ),
    "run": _Action(
        "Show a saved run, and say what changed since",
        _saved_run,
        # Not `run`, which is what carries out the command.
        {"number": {"metavar": "RUN", "type": int}},
    ),
    "runs": _Action("List the saved runs, the newest first", _runs, {}),
}


COMMAND = Command(15, "Look after imported tables, revisions and saved runs", _run, _add_arguments)
