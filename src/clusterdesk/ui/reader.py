"""Text to read: Markdown or plain, in the program's own fonts and colours; its links open nothing by themselves."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.fields import frame
from clusterdesk.ui.widgets.scroll import thin_bars

MARGIN, FRAMED = 4, 12
ABOVE_HEADING = 14
BETWEEN = 8
LINE_HEIGHT = 122


class Reader(QTextBrowser):
    """Shows a text; a link sends `anchorClicked`. One with scroll bars takes the focus, and the arrow keys scroll it.

    One that is whole takes none: the page around it scrolls, and offers what its links open in another way as well.

    Args:
        name: the accessible name.
        pictures: the folder of the pictures that a text names; they become smaller where there is less room.
        whole: be as tall as the text, and let the page around scroll.
        parent: the widget it stands in.
    """

    def __init__(
        self, *, name: str, pictures: Path | None = None, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._whole = whole
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.viewport().setAutoFillBackground(False)
        thin_bars(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._markdown = ""
        self.document().setDocumentMargin(MARGIN if whole else FRAMED)
        by_mouse = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.TextSelectableByMouse
        if whole:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setTextInteractionFlags(by_mouse)
        else:
            # Tab leaves it at once: going through links that nothing opens would keep the keyboard here.
            self.setTextInteractionFlags(by_mouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

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
        self._fit()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the folder, no wider than there is room; nothing else is ever loaded."""
        del kind
        address = QUrl(name)
        if self._pictures is None or not address.isRelative():
            return None
        picture = QImage(str(self._pictures / Path(address.path()).name))
        room = self.viewport().width() - 2 * MARGIN
        if picture.width() > room > 0:
            return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return picture

    def _fit(self) -> None:
        if self._whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.document().setTextWidth(self.viewport().width())
            self.setFixedHeight(round(self.document().size().height()) + 2 * self.frameWidth() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text and its pictures out for another width."""
        super().resizeEvent(event)
        if self._whole and self._markdown and event.size().width() != event.oldSize().width():
            self.document().clear()
            self.show_markdown(self._markdown)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: a few words in a line."""
        return QSize(theme_of(self).px(160), 40)

    def _set_in_our_fonts(self) -> None:
        """Give headings and code our fonts, and lines room: Qt's own headings are much larger than ours."""
        block = self.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()
        for part in self.document().rootFrame().childFrames():
            if isinstance(part, QTextTable):
                table = part.format().toTableFormat()
                table.setBorder(0)
                table.setCellPadding(5)
                part.setFormat(table)

    def _set_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        form = block.blockFormat()
        level = form.headingLevel()
        # A picture stands in a line as well, which must not be taller than it.
        lines = 100 if any(place.format.isImageFormat() for place in block.textFormats()) else LINE_HEIGHT
        form.setLineHeight(lines, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of one that scrolls, then the text."""
        if not self._whole:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame(painter, theme_of(self), self.viewport(), focused=self.hasFocus())
            painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self._markdown:
            self.show_markdown(self._markdown)


def _fixed(look: QTextCharFormat) -> bool:
    """Whether a piece of text is code, which Markdown sets in a typewriter font."""
    return look.fontFixedPitch()
