"""Files to paint on: SVG, PDF and pictures of dots, each with its manifest inside.

What paints is handed in and works in pixels of 96 to the inch, so that a chart or the
map looks the same in all of them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

import sandbox
from sandbox.report.documents.picture_files import PICTURES
from sandbox.report.manifests.reading import PNG_KEY
from sandbox.report.manifests.xml_text import xml_text
from sandbox.sentences import either, refuse
from ui.charts.style import PAGE_DPI, Look, colours_for

Paint = Callable[[QPainter], None]

#: Pixels of a page that are filled at a time.
_BAND = 128.0

#: What stands in for a font that another machine lacks; all are as wide or narrower.
_STAND_INS = "DejaVu Sans, Verdana, Noto Sans, Segoe UI, Helvetica, Arial, sans-serif"


@dataclass(frozen=True)
class Metadata:
    """What a file says of itself to programs that index or read out documents."""

    title: str
    description: str


def paint_svg(paint: Paint, look: Look, words: Metadata, manifest: str) -> bytes:
    """Return a drawing as SVG; an empty manifest is left out."""
    buffer = _buffer()
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setResolution(PAGE_DPI)
    device.setSize(QSize(*map(round, look.page)))
    device.setViewBox(QRectF(0, 0, *look.page))
    _paint(paint, device, look)
    text = bytes(buffer.data().data()).decode()
    # Millimetres, which Qt writes, are rounded: some programs then add a line of pixels.
    width, height = look.page
    text = re.sub(
        r'width="[^"]*mm" height="[^"]*mm"', f'width="{width:g}" height="{height:g}"', text, count=1
    )
    text = re.sub(r"<title>.*?</title>\s*<desc>.*?</desc>\s*", "", text, flags=re.DOTALL)
    text = re.sub(r'font-family="([^"]*)"', _with_stand_ins, text)
    head, start, rest = text.partition("<defs>")
    said = f"<title>{_xml(words.title)}</title>\n<desc>{_xml(words.description)}</desc>\n"
    if manifest:
        said += f"<metadata>{_xml(manifest)}</metadata>\n"
    return xml_text(head + said + start + rest).encode("utf-8", "replace")


def _with_stand_ins(found: re.Match[str]) -> str:
    return f'font-family="{found[1]}, {_STAND_INS}"'


def _xml(text: str) -> str:
    return escape(text, quote=False)


def paint_image(paint: Paint, look: Look, words: Metadata, manifest: str) -> QImage:
    """Return a picture of dots; an empty manifest is left out."""
    image = QImage(QSize(*look.size), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(look.scale)
    image.setDotsPerMeterX(round(look.dots / 0.0254))
    image.setDotsPerMeterY(round(look.dots / 0.0254))
    image.setText("Title", words.title)
    if manifest:
        image.setText(PNG_KEY, manifest)
    _paint(paint, image, look)
    return image


def png_of(image: QImage) -> bytes:
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def paint_pdf(paint: Paint, look: Look, words: Metadata, manifest: str) -> bytes:
    """Return a PDF of one page; the manifest is a file attached to it."""
    buffer = _buffer()
    device = QPdfWriter(buffer)
    device.setResolution(PAGE_DPI)
    device.setPageSize(
        QPageSize(
            QSizeF(*look.page) * (72 / PAGE_DPI),
            QPageSize.Unit.Point,
            "",
            QPageSize.SizeMatchPolicy.ExactMatch,
        )
    )
    device.setPageMargins(QMarginsF())
    device.setTitle(words.title)
    device.setCreator(f"Covenant {sandbox.__version__}")
    device.addFileAttachment(
        "covenant-manifest.json", QByteArray(manifest.encode()), "application/json"
    )
    _paint(paint, device, look)
    return bytes(buffer.data().data())


def picture_of(paint: Paint, look: Look, words: Metadata, manifest: str, path: Path) -> bytes:
    """Return a drawing in the format of a path's ending; raises Refusal for another."""
    ending = path.suffix.lower()
    if ending == ".svg":
        return paint_svg(paint, look, words, manifest)
    if ending == ".png":
        return png_of(paint_image(paint, look, words, manifest))
    if ending == ".pdf":
        return paint_pdf(paint, look, words, manifest)
    raise refuse(
        "{file} cannot be written: its name must end in {endings}.",
        file=path.name,
        endings=either(PICTURES),
    )


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _paint(paint: Paint, device: QSvgGenerator | QImage | QPdfWriter, look: Look) -> None:
    ensure_application()
    with QPainter(device) as painter:
        width, height = look.page
        # A large picture in bands: Python's other threads, such as the window, get on in between.
        band = _BAND if isinstance(device, QImage) else height
        top = 0.0
        while top < height:
            place = QRectF(0, top, width, min(band, height - top))
            painter.fillRect(place, QColor(colours_for(look.style).panel))
            top += band
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)


@cache
def ensure_application() -> QApplication:
    """Letters need an application; it is kept, as Qt goes wrong when it is collected."""
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
