"""What the library holds, and how an import went, in plain text."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from sandbox.cli.text.layout import paragraph, table
from sandbox.library.alliances import ListedAlliance
from sandbox.library.importers.kind import TableKind
from sandbox.library.records import Fact, ImportReport, Revision, Run, Source, Trace, YearOf
from sandbox.sentences import Sentence, listed
from sandbox.world.indicators import NAMES

#: How many rows that were not read are shown; `--json` has all.
MOST_PROBLEMS = 10
MOST_COLUMNS = 8
#: How many years of which only some states have figures are shown.
MOST_YEARS = 5
#: How many names of a column are shown.
MOST_NAMES = 3
MOST_OTHERS = 4


def import_report(report: ImportReport, width: int) -> list[str]:
    """Return what was read of a file, and what was not."""
    source = report.source
    span = _span(source)
    if not report.new:
        said = f"{source.file_name}: imported before, as source {source.id}; nothing changed."
        return paragraph(said, width) + _order(report, width)
    lines = paragraph(
        f"{source.file_name}: {source.label}, {_rows(source)}{span}, is now source {source.id}.",
        width,
    )
    for line in _years(report.years):
        lines += paragraph(line, width, "  ")
    lines += _order(report, width)
    if report.missing:
        counts = ", ".join(f"{name} {count:,}" for name, count in report.missing.items())
        lines += paragraph(f"Blank, and left so: {counts}.", width, "  ")
    if report.repeated:
        lines += paragraph(f"Rows that repeat another: {report.repeated:,}.", width, "  ")
    if report.unused:
        columns = listed(report.unused, MOST_COLUMNS)
        lines += paragraph(f"Columns not read: {columns}.", width, "  ")
    if report.problems:
        lines += paragraph(f"Rows not read: {len(report.problems):,}.", width, "  ")
    for problem in report.problems[:MOST_PROBLEMS]:
        text = f"{source.file_name}, line {problem.line}: {problem.cause}."
        lines += paragraph(text, width, "    ")
    return lines


def _rows(source: Source) -> str:
    return "1 row" if source.rows == 1 else f"{source.rows:,} rows"


def _years(years: Sequence[YearOf]) -> list[str]:
    """Return whose figures a table has: a line a year where some states have none."""
    partial = [year for year in years if year.found < year.states]
    lines = [
        f"{of.year}: figures of {of.found} of {of.states} states; the others' come from the next"
        " source."
        for of in partial[:MOST_YEARS]
    ]
    if len(partial) > MOST_YEARS:
        lines.append(f"And {len(partial) - MOST_YEARS} more years with figures of some states.")
    whole = [of.year for of in years if of.found >= of.states]
    if len(whole) == 1:
        lines.append(f"{whole[0]}: figures of all states.")
    elif whole:
        lines.append(f"{len(whole)} years of {whole[0]}-{whole[-1]}: figures of all states.")
    return lines


def _order(report: ImportReport, width: int) -> list[str]:
    """Return which sources answer before the one imported, or after it though they are newer."""
    lines = []
    for other in report.first:
        if other.kind == report.source.kind:
            how = f" `covenant library prefer {report.source.id}` lets this one answer first."
        else:
            how = ""
        lines += paragraph(
            f"Where both have the same figure, {_cited(other)} answers first.{how}"
            if report.years
            else f"{_cited(other)} answers first.{how}",
            width,
            "  ",
        )
    for other in report.newer:
        lines += paragraph(
            f"{_cited(other)} is a newer edition, but this one now answers first; `covenant library"
            f" prefer {other.id}` changes that.",
            width,
            "  ",
        )
    return lines


def _cited(source: Source) -> str:
    return f"{source.label} ({source.file_name}, source {source.id})"


def import_summary(imported: int, refused: int) -> str:
    """Return how many of several files were imported."""
    return f"{imported} of {imported + refused} files imported; {refused} refused."


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


def kinds(found: Sequence[TableKind]) -> list[str]:
    """Return one line a kind of table that can be imported."""
    rows = [
        (kind.name, str(kind.title), " ".join(_alternatives(names) for names in kind.needed[:6]))
        for kind in found
    ]
    return table(("kind", "table", "by its columns"), rows, last=2)


def _alternatives(names: Sequence[str]) -> str:
    return "|".join((*names[:MOST_NAMES], *("..." for _ in names[MOST_NAMES : MOST_NAMES + 1])))


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
    if found.unused is not None:
        lines += paragraph(found.unused, width, "  ")
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
    words = [fact.name, str(listed(fact.others, MOST_OTHERS))]
    if fact.water is not None:
        words.append(f"{fact.water:g} miles of water" if fact.water else "by land")
    words.append(" and ".join(fact.promises))
    return ": ".join(word for word in words if word)


def alliances(found: Sequence[ListedAlliance]) -> list[str]:
    """Return one line an alliance of ATOP."""
    rows = [
        (
            f"atop:{item.number}",
            f"{item.began}-{item.ended or ''}",
            str(item.members),
            str(item.name),
        )
        for item in found
    ]
    return table(("alliance", "years", "members", "name"), rows, last=1)


def document(reference: str | os.PathLike[str]) -> str:
    """Return the name under which revisions are kept: a file's full path, or a template's name."""
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
