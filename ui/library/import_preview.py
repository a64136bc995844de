"""The preview of a file before its import: its kind, first rows, and the columns read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication

from sandbox.sentences import Sentence
from ui.library.library_worker import Tell, open_library
from ui.widgets.table_models import ColumnsModel, Heading, Index

if TYPE_CHECKING:
    from sandbox.library.records import YearOf

#: The number of rows shown.
_ROWS = 8


@dataclass(frozen=True)
class Fit:
    """A kind of table whose columns a file has; used: the columns that the import reads.

    years: for a table of figures, the number of states with figures in each year.
    """

    name: str
    title: Sentence
    citation: str
    used: frozenset[str]
    years: tuple[YearOf, ...] = ()


@dataclass(frozen=True)
class Preview:
    """The preview of a file; fits: the kinds as which it can be read, the likeliest first."""

    path: Path
    lines: int
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    fits: tuple[Fit, ...]


def look_into(path: Path, tell: Tell) -> Preview:
    """Return a file's preview; raises Refusal if it is not a table that Covenant can read."""
    from sandbox.library import importers
    from sandbox.library.reading import open_table

    table = open_table(path, importers.kind_detector(None))
    tell(0, 1)
    importers.recognise(table.header, table.name)
    kinds = importers.fitting(table.header)
    return Preview(
        path=path,
        lines=table.lines,
        names=tuple(table.header.names),
        rows=tuple(tuple(cells) for _, cells in islice(table.rows(), _ROWS)),
        fits=tuple(
            Fit(
                kind.name,
                kind.title,
                kind.citation,
                frozenset(kind.used(table.header)),
                open_library().foresee(table, kind, tell),
            )
            for kind in kinds
        ),
    )


class PreviewModel(ColumnsModel):
    """The first rows of a file; columns that are not read are greyed."""

    def __init__(self, preview: Preview, used: frozenset[str]) -> None:
        tips = (self.tr("This column is read"), self.tr("This column is not read"))
        super().__init__([Heading(name, tips[name not in used]) for name in preview.names])
        self._rows = preview.rows
        self._used = [name in used for name in preview.names]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.FontRole and orientation is Qt.Orientation.Horizontal:
            font = QFont(QGuiApplication.font())
            font.setBold(self._used[section])
            return font
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cells = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()] if index.column() < len(cells) else ""
        if role == Qt.ItemDataRole.ForegroundRole and not self._used[index.column()]:
            return QGuiApplication.palette().placeholderText()
        return None
