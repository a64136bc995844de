"""Copies charts as pictures and as tables, off the UI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from sandbox.report.charts.chart import Chart
from sandbox.report.documents.table import to_tabs
from ui.background.background_task import BackgroundTask
from ui.charts import export
from ui.charts.style import Look

#: The size of a copied chart in pixels.
COPIED = Look()


class Copier(QObject):
    """Puts pictures and tables on the clipboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(_put)

    def copy_chart(self, chart: Chart) -> None:
        """Copy a chart as a picture."""
        self.copy_picture(lambda: export.image(chart, COPIED))

    def copy_picture(self, draw: Callable[[], QImage]) -> None:
        """Copy what `draw` returns; it works in another thread."""
        self._task.ask(lambda _: draw())

    def copy_table(self, chart: Chart) -> None:
        """Copy a chart's figures, for a spreadsheet."""
        QGuiApplication.clipboard().setText(to_tabs(chart))

    def menu(self, chart: Chart, parent: QWidget) -> QMenu:
        """Return the menu of a chart, which goes when it is closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy picture"), lambda: self.copy_chart(chart))
        menu.addAction(
            self.tr("Copy table"), QKeySequence.StandardKey.Copy, lambda: self.copy_table(chart)
        )
        return menu


def _put(image: QImage) -> None:
    QGuiApplication.clipboard().setImage(image)
