"""Drawing a document on a device that has pages."""

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from clusterdesk.core.errors import NotPrinted
from clusterdesk.ui import formats
from clusterdesk.ui.paper.blocks import pieces
from clusterdesk.ui.paper.document import Document
from clusterdesk.ui.paper.flow import pages
from clusterdesk.ui.paper.pen import Pen
from clusterdesk.ui.theme import theme_of

MARGIN = 16.0
"""Millimetres around what is printed."""
FOOT = 34.0
"""Pixels at the foot of a page."""


def layout_for(document: Document) -> QPageLayout:
    """Return the paper a document is made for: Letter where inches are used, else A4."""
    inches = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4)
    side = QPageLayout.Orientation.Landscape if document.landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(size, side, margins, QPageLayout.Unit.Millimeter)


def draw(document: Document, device: QPagedPaintDevice) -> int:
    """Draw a document, light and at 100 % text whatever the screen shows.

    Args:
        document: what it says.
        device: a PDF writer or a printer with its paper chosen. Of its range of pages those are drawn that the document
            has; all of them where it has none of these.

    Returns:
        How many pages the whole document has.

    Raises:
        NotPrinted: the device does not take it.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise NotPrinted
    try:
        pen = Pen(painter, theme_of().paper())
        room = pen.height - FOOT
        laid_out = pages(pieces(document, pen, room), room)
        chosen = device.pageRanges()
        everything = range(1, len(laid_out) + 1)
        wanted = [number for number in everything if chosen.contains(number)] or everything
        for number in wanted:
            if number != wanted[0] and not device.newPage():
                raise NotPrinted
            for placed in laid_out[number - 1]:
                placed.piece.draw(placed.top)
            _foot(document, pen, number, len(laid_out))
    finally:
        painter.end()
    return len(laid_out)


def _foot(document: Document, pen: Pen, number: int, count: int) -> None:
    height = pen.line_height("small")
    top = pen.height - height
    pen.rule(top - 6)
    imprint = QCoreApplication.translate("paper", "ClusterDesk · career catalog {release} · {day}").format(
        release=document.release, day=formats.day(document.day)
    )
    page = QCoreApplication.translate("paper", "Page {number} of {count}").format(number=number, count=count)
    line = QRectF(0, top, pen.width, height)
    pen.write(imprint, line, "small", "text_muted")
    pen.write(page, line, "small", "text_muted", right=True)
