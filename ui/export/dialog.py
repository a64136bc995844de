"""The dialog that gives a chart its words, size and style, and saves or copies it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sandbox.arguments import LARGEST, SIZE, SMALLEST
from sandbox.report.charts import Chart
from sandbox.report.table import to_tabs
from ui.charts import export
from ui.charts.style import PAGE_DPI, Look, Style
from ui.files import Files
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets.choices import Choice
from ui.widgets.labels import button, label

#: Milliseconds that typing rests before the preview is drawn anew.
_REST = 200

#: The size of the preview, in pixels.
_PREVIEW = QSize(560, 400)

#: One step below the least resolution stands for the one that fits.
_AUTO, _MOST_DPI = 47, 1200


class ExportDialog(QDialog):
    """Shows a chart as it will look in a file."""

    def __init__(
        self, chart: Chart, files: Files, parent: QWidget, look: Look | None = None
    ) -> None:
        """`look` is the size and resolution that the chart is best in, if it is not the usual."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the chart"))
        self._chart = chart
        self._files = files
        self.preview = QLabel()
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.title = QLineEdit(shown(chart.title))
        self.title.setCursorPosition(0)
        self.caption = _text(shown(chart.caption))
        self.source = _text(shown(chart.source))
        self.style_choice = Choice(
            {
                Style.SCREEN: self.tr("Screen"),
                Style.PRINT: self.tr("Print"),
                Style.GREYSCALE: self.tr("Greyscale"),
            }
        )
        self.width_box, self.height_box = (self._pixels(side) for side in SIZE)
        self.dpi = QSpinBox()
        self.dpi.setButtonSymbols(self.dpi.ButtonSymbols.NoButtons)
        self.dpi.setRange(_AUTO, _MOST_DPI)
        self.dpi.setSpecialValueText(self.tr("as fits"))
        self.dpi.setValue(_AUTO)
        self.dpi.setToolTip(
            self.tr("Dots to the inch: the more, the larger the text in the same picture")
        )
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._draw)
        if look is not None:
            self.width_box.setValue(look.size[0])
            self.height_box.setValue(look.size[1])
            self.dpi.setValue(look.dots)
        self._lay_out()
        self._join()
        self._draw()

    @property
    def look(self) -> Look:
        """The size, the resolution and the style chosen."""
        dpi = self.dpi.value()
        size = self.width_box.value(), self.height_box.value()
        return Look(size, None if dpi == _AUTO else dpi, self.style_choice.choice)

    @property
    def chart(self) -> Chart:
        """The chart with the words chosen."""
        chart = self._chart
        pairs = (
            (self.title.text(), chart.title),
            (self.caption.toPlainText(), chart.caption),
            (self.source.toPlainText(), chart.source),
        )
        return chart.worded(*(None if said == shown(words) else said for said, words in pairs))

    def _pixels(self, side: int) -> QSpinBox:
        box = QSpinBox()
        box.setButtonSymbols(box.ButtonSymbols.NoButtons)
        box.setRange(SMALLEST, LARGEST)
        box.setSingleStep(20)
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
            (self.tr("Title"), self.title),
            (self.tr("Caption"), self.caption),
            (self.tr("Source"), self.source),
            (self.tr("Style"), self.style_choice),
            (self.tr("Pixels"), size),
            (self.tr("Resolution"), self.dpi),
        ):
            form.addRow(words, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(words)
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
        self.setMinimumWidth(940)

    def _join(self) -> None:
        self.save.clicked.connect(self._save)
        self.copy_picture.clicked.connect(self._copy_picture)
        self.copy_table.clicked.connect(self._copy_table)
        self.title.textChanged.connect(lambda: self._rest.start())
        for text in (self.caption, self.source):
            text.textChanged.connect(lambda: self._rest.start())
        for box in (self.width_box, self.height_box, self.dpi):
            box.valueChanged.connect(lambda: self._rest.start())
        self.style_choice.picked.connect(lambda _: self._draw())

    def _draw(self) -> None:
        """Show the picture as large as it goes, laid out as in the file."""
        look = self.look
        page = round(look.page[0]), round(look.page[1])
        image = export.image(self.chart, Look(page, PAGE_DPI, look.style))
        smooth = Qt.TransformationMode.SmoothTransformation
        ratio = self.devicePixelRatioF()
        room = _PREVIEW * ratio
        fitted = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        fitted.setDevicePixelRatio(ratio)
        self.preview.setPixmap(QPixmap.fromImage(fitted))

    def _save(self) -> None:
        if self._files.export(self.chart, self.look):
            self.accept()

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(export.image(self.chart, self.look))

    def _copy_table(self) -> None:
        data = QMimeData()
        data.setText(to_tabs(self.chart))
        QGuiApplication.clipboard().setMimeData(data)


def _text(words: str) -> QPlainTextEdit:
    field = QPlainTextEdit(words)
    field.setTabChangesFocus(True)
    field.setFixedHeight(84)
    return field
