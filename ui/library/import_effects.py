"""The effects of an import in words: which figures a table has, and which source has priority."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.text import number

if TYPE_CHECKING:
    from sandbox.library.records import ImportReport, Source, YearOf

#: The most years with figures for only some states that are named one by one.
_YEARS = 3


def _tr(words: str) -> str:
    return QCoreApplication.translate("imports", words)


def year_lines(years: Sequence[YearOf]) -> list[str]:
    """Return sentences that say for how many states a table has figures."""
    partial = [year for year in years if year.found < year.states]
    whole = [year.year for year in years if year.found >= year.states]
    some = _tr(
        "{year}: figures of {found} of {states} states; the others' come from the next source."
    )
    lines = [some.format(year=of.year, found=of.found, states=of.states) for of in partial[:_YEARS]]
    if len(partial) > _YEARS:
        lines.append(
            _tr("Years with figures of some states besides: {count}.").format(
                count=number(len(partial) - _YEARS)
            )
        )
    if len(whole) == 1:
        lines.append(_tr("{year}: figures of all states.").format(year=whole[0]))
    elif whole:
        lines.append(
            _tr("{count} years of {first} to {last}: figures of all states.").format(
                count=number(len(whole)), first=whole[0], last=whole[-1]
            )
        )
    return lines


def order_lines(report: ImportReport) -> list[str]:
    """Return sentences on sources with priority over the import, or newer ones without it."""
    before = (
        _tr("Where both have the same figure, {source} answers first.")
        if report.years
        else _tr("{source} answers first.")
    )
    after = _tr("{source} is a newer edition, but this one now answers first.")
    return [
        *(before.format(source=_cited(source)) for source in report.first),
        *(after.format(source=_cited(source)) for source in report.newer),
    ]


def _cited(source: Source) -> str:
    return f"{source.label} ({source.file_name})"
