"""The dialog that gives a chart its words, size and style, and saves or copies it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sandbox.report.charts.chart import Chart
from sandbox.report.documents.picture_files import LARGEST, SIZE, SMALLEST
from sandbox.report.documents.table import to_tabs
from ui.background.background_task import BackgroundTask
from ui.charts import export
from ui.charts.style import PAGE_DPI, Look, Style
from ui.documents.file_commands import FileCommands
from ui.documents.file_writing import FileWriter
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets.choices import Choice
from ui.widgets.labels import button, label
from ui.widgets.number_fields import WholeNumberField

#: Milliseconds after the last key press before the preview is drawn again.
_REST = 200

#: The size of the preview, in pixels.
_PREVIEW = QSize(470, 352)

#: The value one step below the least resolution means "automatic".
_AUTO, _MOST_DPI = 47, 1200

#: Where size, pixels and resolution stand in the form; a document has none of them.
_SIZE_ROW = 5

#: The size whose pixels are the user's own, among those of `FORMATS`.
_OWN = "own"


class ExportDialog(QDialog):
    """Shows a chart as it will look in a file. All drawing is done off the UI thread."""

    def __init__(
        self,
        charts: Mapping[str, Chart],
        files: FileCommands,
        parent: QWidget,
        first: str | None = None,
    ) -> None:
        """charts: those to choose from, by their titles; first: the title of the first shown."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the chart"))
        self._charts = dict(charts)
        self._files = files
        self._writing: FileWriter | None = None
        self.preview = QLabel()
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.what = Choice({name: name for name in self._charts})
        self.title = QLineEdit()
        self.caption, self.source = _text(), _text()
        self.style_choice = Choice(
            {
                Style.SCREEN: self.tr("Screen"),
                Style.PRINT: self.tr("Print"),
                Style.GREYSCALE: self.tr("Greyscale"),
            }
        )
        self.size_choice = Choice(
            {
                "slide": self.tr("A slide"),
                "column": self.tr("A column of print"),
                "page": self.tr("The width of a page"),
                _OWN: self.tr("Pixels of your own"),
            }
        )
        self.width_box, self.height_box = (self._pixels(side) for side in SIZE)
        self.dpi = WholeNumberField(_AUTO, _MOST_DPI)
        self.dpi.setSuffix(self.tr(" dots to the inch"))
        self.dpi.setSpecialValueText(self.tr("as fits"))
        self.dpi.setToolTip(
            self.tr("The more dots to the inch, the larger the text in the same picture")
        )
        self._drawing, self._copying = BackgroundTask(self), BackgroundTask(self)
        self._drawing.result_ready.connect(self._show_preview)
        self._copying.result_ready.connect(self._copy)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._draw)
        self._lay_out()
        self.what.setCurrentIndex(list(self._charts).index(first) if first in self._charts else 0)
        self._take_up()
        self._join()

    @property
    def look(self) -> Look:
        """The size, the resolution and the style chosen."""
        if self.size_choice.choice != _OWN:
            chart, style = self.chart, self.style_choice.choice
            return export.look_of(chart, self.size_choice.choice, style)
        dpi = self.dpi.whole
        size = self.width_box.whole, self.height_box.whole
        return Look(size, None if dpi == _AUTO else dpi, self.style_choice.choice)

    @property
    def chart(self) -> Chart:
        """The chart chosen, with the words chosen."""
        chart = self._charts[self.what.choice]
        pairs = (
            (self.title.text(), chart.headline),
            (self.caption.toPlainText(), chart.caption),
            (self.source.toPlainText(), chart.source),
        )
        return chart.worded(*(None if said == shown(words) else said for said, words in pairs))

    def done(self, result: int) -> None:
        self._rest.stop()
        for task in (self._drawing, self._copying):
            task.close()
        if self._writing is not None:
            self._writing.cancel()
        super().done(result)

    def _take_up(self) -> None:
        """Show the texts of the chosen chart; its title is what it finds, if it finds something."""
        chart = self._charts[self.what.choice]
        self.title.setText(shown(chart.headline))
        self.title.setCursorPosition(0)
        self.caption.setPlainText(shown(chart.caption))
        self.source.setPlainText(shown(chart.source))
        self._show_rows()
        self._draw()

    def _show_rows(self) -> None:
        """Show the rows that the chart and the size chosen have."""
        is_figure = not self._charts[self.what.choice].is_document
        self._form.setRowVisible(_SIZE_ROW, is_figure)
        for row in (_SIZE_ROW + 1, _SIZE_ROW + 2):
            self._form.setRowVisible(row, is_figure and self.size_choice.choice == _OWN)
        # A document is pages; what could be pasted of it is each of its figures.
        self.copy_picture.setVisible(is_figure)

    def _pick_size(self) -> None:
        self._show_rows()
        self._draw()

    def _own_size(self) -> None:
        """Take the pixels in the boxes for the size, once the user changes one."""
        self.size_choice.show_choice(_OWN)
        self._show_rows()
        self._rest.start()

    def _pixels(self, side: int) -> WholeNumberField:
        box = WholeNumberField(SMALLEST, LARGEST, step=20)
        box.setValue(side)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(GRID)
        size = QHBoxLayout()
        size.addWidget(self.width_box, 1)
        size.addWidget(label("×", wraps=False))
        size.addWidget(self.height_box, 1)
        for words, field in (
            (self.tr("What"), self.what),
            (self.tr("Title"), self.title),
            (self.tr("Caption"), self.caption),
            (self.tr("Source"), self.source),
            (self.tr("Style"), self.style_choice),
            (self.tr("Size"), self.size_choice),
            (self.tr("Pixels"), size),
            (self.tr("Resolution"), self.dpi),
        ):
            form.addRow(words, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(words)
        form.setRowVisible(0, len(self._charts) > 1)
        self._form = form
        self.width_box.setAccessibleName(self.tr("Width in pixels"))
        self.height_box.setAccessibleName(self.tr("Height in pixels"))
        self.save = button(self.tr("Save…"), "primary")
        self.copy_picture = button(self.tr("Copy picture"))
        self.copy_table = button(self.tr("Copy table"))
        close = button(self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for part in (self.copy_picture, self.copy_table):
            buttons.addWidget(part)
        buttons.addStretch(1)
        for part in (close, self.save):
            buttons.addWidget(part)
        close.clicked.connect(self.reject)
        columns = QHBoxLayout()
        columns.setSpacing(2 * MARGIN)
        columns.addWidget(self.preview)
        columns.addLayout(form, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(columns)
        column.addLayout(buttons)
        self.setMinimumWidth(900)

    def _join(self) -> None:
        self.save.clicked.connect(self._save)
        self.copy_picture.clicked.connect(self._copy_picture)
        self.copy_table.clicked.connect(self._copy_table)
        self.what.picked.connect(lambda _: self._take_up())
        self.title.textChanged.connect(lambda: self._rest.start())
        for text in (self.caption, self.source):
            text.textChanged.connect(lambda: self._rest.start())
        for box in (self.width_box, self.height_box, self.dpi):
            box.valueChanged.connect(self._own_size)
        self.size_choice.picked.connect(self._pick_size)
        self.style_choice.picked.connect(lambda _: self._draw())

    def _draw(self) -> None:
        """Draw the preview as large as possible, laid out as in the file."""
        self._rest.stop()
        chart, look, ratio = self.chart, self.look, self.devicePixelRatioF()
        width, height = look.page
        factor = min(_PREVIEW.width() / width, _PREVIEW.height() / height) * ratio
        size = round(width * factor), round(height * factor)
        small = Look(size, PAGE_DPI * factor, look.style)
        self._drawing.ask(_picture(chart, small))

    def _show_preview(self, image: QImage) -> None:
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.setPixmap(picture)

    def _save(self) -> None:
        is_for_print = self.size_choice.choice in ("column", "page")
        self._writing = self._files.export(self.chart, self.look, self, is_for_print=is_for_print)
        if self._writing is not None:
            self.save.setEnabled(False)
            self._writing.ended.connect(self._saved)

    def _saved(self, is_written: bool) -> None:
        self._writing = None
        self.save.setEnabled(True)
        if is_written:
            self.accept()

    def _copy_picture(self) -> None:
        self._copying.ask(_picture(self.chart, self.look))

    def _copy(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)

    def _copy_table(self) -> None:
        data = QMimeData()
        data.setText(to_tabs(self.chart))
        QGuiApplication.clipboard().setMimeData(data)


def _picture(chart: Chart, look: Look) -> Callable[[object], QImage]:
    """Return a function that draws a chart."""
    return lambda _: export.image(chart, look)


def _text() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(64)
    return field
