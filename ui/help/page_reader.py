"""Shows a page of the guide: Markdown in the window's type and colours, with anchors to jump to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QFontDatabase,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ui.help.guide_content import anchors
from ui.theme import GRID, MARGIN, colours_of

#: The size of the type, larger than the window's for reading, and the longest line, in pixels.
_PIXELS, _LINE = 14, 720

#: The line spacing in percent, of text, and of code and pictures.
_SPACING, _CLOSE = 135, 100

#: The character that represents a picture in the text of a page.
_PICTURE = "\ufffc"

_CODE = QTextFormat.Property.BlockCodeLanguage
_QUOTE = QTextFormat.Property.BlockQuoteLevel
_MARK = QTextCursor.MoveMode.KeepAnchor


class PageReader(QTextBrowser):
    """Shows a page, with history; links to other kinds of file open outside Covenant."""

    page_shown = Signal(object)
    """Emitted with the path of the page that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.document().setDocumentMargin(0)
        # A scroll bar that appears and disappears would change the width of the lines.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._show_page)
        self._dressed = ""

    def open_page(self, path: Path, anchor: str = "", words: str = "") -> None:
        """Show a page from a heading on, or from its top, with some words highlighted."""
        url = QUrl.fromLocalFile(str(path))
        if anchor:
            url.setFragment(anchor)
        self.setSource(url)
        self._stand_out(words)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: N802, Qt's name
        found = super().loadResource(type, name)
        if type != QTextDocument.ResourceType.ImageResource.value:
            return found
        # Qt itself would leave out rows of pixels to make a picture fit.
        picture, room = QImage(self.source().resolved(QUrl(name)).toLocalFile()), self._room()
        if picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        made = picture.scaledToWidth(
            min(round(room * ratio), picture.width()), Qt.TransformationMode.SmoothTransformation
        )
        made.setDevicePixelRatio(made.width() / room)
        return made

    def _room(self) -> int:
        """Return the present width of a line, in pixels."""
        return min(_LINE, self.viewport().width() - 2 * MARGIN)

    def _show_page(self, url: QUrl) -> None:
        """Format a page that Qt has loaded, and go to its anchor, which exists only now."""
        self.setExtraSelections([])
        if url.path() != self._dressed:
            self._dressed = url.path()
            self._dress()
        if url.hasFragment():
            self.scrollToAnchor(url.fragment())
        self.page_shown.emit(Path(url.toLocalFile()))

    def _follow(self, url: QUrl) -> None:
        target = self.source().resolved(url)
        if target.isLocalFile() and target.path().endswith(".md"):
            self.setSource(target)
        else:
            QDesktopServices.openUrl(target)

    def _stand_out(self, words: str) -> None:
        """Highlight all occurrences of some words."""
        found = []
        for word in words.split():
            place = self.document().find(word)
            while not place.isNull():
                part = QTextEdit.ExtraSelection()
                part.cursor = place
                part.format.setBackground(QColor(colours_of(self).wash))
                part.format.setFontWeight(QFont.Weight.Bold)
                found.append(part)
                place = self.document().find(word, place)
        self.setExtraSelections(found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.source().isEmpty():
            # The colours of links were those of the page's first showing.
            scrolled = self.verticalScrollBar().value()
            self._dressed = ""
            self.reload()
            self.verticalScrollBar().setValue(scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_lines_short()
        super().resizeEvent(event)

    def _keep_lines_short(self) -> None:
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        margin = (self.viewport().width() - self._room()) // 2
        if form.leftMargin() != margin:
            form.setLeftMargin(margin)
            form.setRightMargin(margin)
            form.setTopMargin(GRID)
            form.setBottomMargin(2 * MARGIN)
            frame.setFrameFormat(form)

    def _dress(self) -> None:
        """Set the page's type, spaces and colours, which Markdown does not define."""
        font = self.font()
        font.setPixelSize(_PIXELS)
        self.document().setDefaultFont(font)
        self._keep_lines_short()
        # In one edit block: Qt lays out the page again after each separate change.
        changes = QTextCursor(self.document())
        changes.beginEditBlock()
        self._dress_blocks()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        changes.endEditBlock()

    def _dress_blocks(self) -> None:
        headings = [block for block in self._blocks() if block.blockFormat().headingLevel()]
        names = anchors([block.text() for block in headings])
        anchor_of = {block.blockNumber(): name for block, name in zip(headings, names, strict=True)}
        for block in self._blocks():
            form, cursor = block.blockFormat(), QTextCursor(block)
            if level := form.headingLevel():
                self._dress_heading(cursor, level, anchor_of[block.blockNumber()])
            elif form.hasProperty(_CODE):
                self._dress_code(cursor)
            elif block.text() == _PICTURE:
                self._space(cursor, GRID, MARGIN, _CLOSE)
            elif cursor.currentTable() is None:
                self._space(cursor, 0, GRID // 2 if block.textList() else GRID)
                if form.hasProperty(_QUOTE):
                    self._tint(cursor)
            self._dress_words(block)

    def _dress_heading(self, cursor: QTextCursor, level: int, anchor: str) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _MARK)
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setAnchor(True)
        form.setAnchorNames([anchor])
        cursor.mergeCharFormat(form)
        self._space(cursor, 2 * MARGIN if level == 2 else MARGIN, GRID)

    def _dress_code(self, cursor: QTextCursor) -> None:
        is_last = not cursor.block().next().blockFormat().hasProperty(_CODE)
        self._space(cursor, 0, MARGIN if is_last else 0, _CLOSE)
        self._tint(cursor)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _MARK)
        self._set_fixed(cursor)

    def _dress_words(self, block: QTextBlock) -> None:
        """Set the type of inline code, and shrink pictures to the width of the page."""
        fragments = []
        place = block.begin()
        while not place.atEnd():
            fragments.append(place.fragment())
            place += 1
        for fragment in fragments:
            form = fragment.charFormat()
            cursor = QTextCursor(self.document())
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), _MARK)
            if form.isImageFormat():
                picture = form.toImageFormat()
                picture.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                cursor.setCharFormat(picture)
            elif form.fontFixedPitch():
                self._set_fixed(cursor)

    def _set_fixed(self, cursor: QTextCursor) -> None:
        form = QTextCharFormat()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        form.setFontFamilies(fixed.families())
        form.setProperty(QTextFormat.Property.FontPixelSize, _PIXELS - 1)
        cursor.mergeCharFormat(form)

    def _tint(self, cursor: QTextCursor) -> None:
        form = QTextBlockFormat()
        form.setBackground(QColor(colours_of(self).ground))
        cursor.mergeBlockFormat(form)

    @staticmethod
    def _space(cursor: QTextCursor, above: float, below: float, lines: int = _SPACING) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        form.setLineHeight(lines, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(form)

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(colours_of(self).line))
        form.setCellPadding(GRID // 2)
        form.setTopMargin(GRID)
        form.setBottomMargin(MARGIN)
        table.setFormat(form)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()
