"""What the library holds, and how an import went, in plain text."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from sandbox.library.alliances import Listed
from sandbox.library.importers.kind import Kind
from sandbox.library.plain import Fact, Report, Revision, Run, Source, Trace
from sandbox.report.layout import paragraph, table
from sandbox.sentences import Sentence
from sandbox.world.indicators import NAMES

#: How many rows that were not read are shown; `--json` has all.
MOST_PROBLEMS = 10
MOST_COLUMNS = 8
MOST_OTHERS = 4


def import_report(report: Report, width: int) -> list[str]:
    """Return what was read of a file, and what was not."""
    source = report.source
    span = _span(source)
    if not report.new:
        return paragraph(
            f"{source.file_name}: imported before, as source {source.id}; nothing changed.", width
        )
    lines = paragraph(
        f"{source.file_name}: {source.label}, {source.rows:,} rows{span}, is now source"
        f" {source.id}.",
        width,
    )
    if report.missing:
        counts = ", ".join(f"{name} {count:,}" for name, count in report.missing.items())
        lines += paragraph(f"Blank, and left so: {counts}.", width, "  ")
    if report.repeated:
        lines += paragraph(f"Rows that repeat another: {report.repeated:,}.", width, "  ")
    if report.unused:
        shown = ", ".join(report.unused[:MOST_COLUMNS])
        more = len(report.unused) - MOST_COLUMNS
        tail = f" and {more} more" if more > 0 else ""
        lines += paragraph(f"Columns not read: {shown}{tail}.", width, "  ")
    if report.problems:
        lines += paragraph(f"Rows not read: {len(report.problems):,}.", width, "  ")
    for problem in report.problems[:MOST_PROBLEMS]:
        text = f"{source.file_name}, line {problem.line}: {problem.cause}."
        lines += paragraph(text, width, "    ")
    return lines


def _span(source: Source) -> str:
    return f" of {source.first_year}-{source.last_year}" if source.first_year else ""


def sources(found: Sequence[Source]) -> list[str]:
    """Return one line a file imported."""
    if not found:
        return ["Nothing is imported; the tables that come with Covenant are used."]
    rows = [
        (str(s.id), f"{s.rows:,}", _span(s).removeprefix(" of "), s.kind, s.label, s.file_name)
        for s in found
    ]
    return table(("source", "rows", "years", "kind", "table", "file"), rows, last=3)


def kinds(found: Sequence[Kind]) -> list[str]:
    """Return one line a kind of table that can be imported."""
    rows = [
        (kind.name, str(kind.title), " ".join("|".join(names) for names in kind.needed[:6]))
        for kind in found
    ]
    return table(("kind", "table", "by its columns"), rows, last=2)


def trace(found: Trace, width: int) -> list[str]:
    """Return where a figure stands."""
    figure = "missing" if found.figure is None else f"{found.figure:,.10g}"
    if found.figure is not None and found.unit is not None:
        figure = f"{figure} ({found.unit})"
    name = str(NAMES[found.indicator]).capitalize()
    lines = paragraph(
        f"{name} ({found.indicator}) of {found.state} in {found.year}: {figure}. {found.source},"
        f" {found.file_name}, line {found.line}.",
        width,
    )
    if found.between:
        known = " and ".join(
            f"{at.figure:,.10g} of {at.year} (line {at.line})" for at in found.between
        )
        lines += paragraph(f"Interpolation draws it between {known}.", width, "  ")
    return lines


def facts(found: Sequence[Fact]) -> list[str]:
    """Return one line for each line of a file that tells something else of a state."""
    rows = [
        (fact.part, _told(fact), _period(fact), fact.source, fact.file_name, f"{fact.line}")
        for fact in found
    ]
    return table(("what", "says", "from/to", "table", "file", "line"), rows, last=5)


def _period(fact: Fact) -> str:
    return f"{fact.began}/{fact.ended or ''}" if fact.began else "-"


def _told(fact: Fact) -> str:
    others = fact.others[:MOST_OTHERS]
    more = len(fact.others) - len(others)
    words = [fact.name, ", ".join(others) + (f" and {more} more" if more else "")]
    if fact.water is not None:
        words.append(f"{fact.water:g} miles of water" if fact.water else "by land")
    words.append(" and ".join(fact.promises))
    return ": ".join(word for word in words if word)


def alliances(found: Sequence[Listed]) -> list[str]:
    """Return one line an alliance of ATOP."""
    rows = [
        (f"atop:{item.number}", f"{item.began}-{item.ended or ''}", str(item.members), item.name)
        for item in found
    ]
    return table(("alliance", "years", "members", "name"), rows, last=1)


def document(reference: str | os.PathLike[str]) -> str:
    """Return what the revisions of a file have in common: its full path; a template's own name."""
    path = Path(reference)
    return str(path.resolve()) if path.exists() else os.fspath(reference)


def revisions(found: Sequence[Revision]) -> list[str]:
    """Return one line a revision."""
    if not found:
        return ["No revision is kept."]
    rows = [(str(r.id), r.saved_at, r.sha256[:8], _named(r), r.name, r.document) for r in found]
    return table(("revision", "saved", "sha256", "verdict", "treaty", "file"), rows, last=3)


def _named(revision: Revision) -> str:
    if revision.is_damaged:
        return "damaged"
    return str(revision.verdict["name"]) if revision.verdict else "-"


def runs(found: Sequence[Run]) -> list[str]:
    """Return one line a saved run."""
    if not found:
        return ["No run is saved."]
    rows = [
        (str(run.id), run.saved_at, "damaged" if run.is_damaged else run.kind, run.title)
        for run in found
    ]
    return table(("run", "saved", "command", "title"), rows, last=2)


def run(saved: Run, changed: Sequence[Sentence], width: int) -> list[str]:
    """Return a saved run, and what changed since."""
    lines = paragraph(
        f"Run {saved.id}, {saved.title}: {saved.kind}, saved {saved.saved_at} by"
        f" {saved.manifest['program']}.",
        width,
    )
    if changed:
        for sentence in changed:
            lines += paragraph(sentence, width)
    else:
        lines += paragraph("Program and data are the same now.", width)
    return [*lines, "", json.dumps(saved.result, indent=2, ensure_ascii=True)]
