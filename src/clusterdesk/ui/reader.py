"""Text to read: Markdown or plain, in the program's own fonts and colours; its links open nothing by themselves."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.scroll import thin_bars

MARGIN = 4
ABOVE_HEADING = 14
BETWEEN = 8
LINE_HEIGHT = 122


class Reader(QTextBrowser):
    """Shows a text; the arrow keys scroll it, Tab goes from link to link. A link sends `anchorClicked`.

    Args:
        name: the accessible name.
        parent: the widget it stands in.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.viewport().setAutoFillBackground(False)
        thin_bars(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._markdown = ""
        self.document().setDocumentMargin(MARGIN)

    def show_plain(self, text: str) -> None:
        """Show words as they are."""
        self._markdown = ""
        self.document().setDefaultFont(theme_of(self).font("small"))
        self.setPlainText(text)

    def show_markdown(self, text: str) -> None:
        """Show Markdown: headings, lists, tables, links, pictures."""
        self._markdown = text
        self.document().setDefaultFont(theme_of(self).font("body"))
        self.setMarkdown(text)
        self._set_in_our_fonts()

    def _set_in_our_fonts(self) -> None:
        """Give headings and code our fonts, and lines room: Qt's own headings are much larger than ours."""
        block = self.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format().toTableFormat()
                table.setBorderBrush(theme_of(self).color("line"))
                table.setBorderCollapse(True)
                table.setCellPadding(5)
                frame.setFormat(table)

    def _set_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        form = block.blockFormat()
        level = form.headingLevel()
        form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(ABOVE_HEADING if level > 1 else 0)
        form.setBottomMargin(0 if cursor.currentTable() else BETWEEN)
        cursor.setBlockFormat(form)
        for place in block.textFormats():
            role = {1: "title", 2: "section"}.get(level, "strong") if level else "body" if _fixed(place.format) else ""
            if role:
                cursor.setPosition(block.position() + place.start)
                cursor.setPosition(block.position() + place.start + place.length, QTextCursor.MoveMode.KeepAnchor)
                look = QTextCharFormat()
                look.setFont(QFont(theme_of(self).font(role)))
                cursor.mergeCharFormat(look)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self._markdown:
            self.show_markdown(self._markdown)


def _fixed(look: QTextCharFormat) -> bool:
    """Whether a piece of text is code, which Markdown sets in a typewriter font."""
    return look.fontFixedPitch()
