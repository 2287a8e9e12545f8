"""Drawing a document on a device that has pages."""

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QRectF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from clusterdesk.core.errors import NotPrinted
from clusterdesk.ui import formats
from clusterdesk.ui.paper.blocks import pieces
from clusterdesk.ui.paper.document import Document
from clusterdesk.ui.paper.flow import Placed, pages
from clusterdesk.ui.paper.pen import Pen
from clusterdesk.ui.theme import theme_of

MARGIN = 16.0
"""Millimetres around what is printed."""
METRE = 0.0254
"""Metres to the inch."""
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
        laid_out = _laid_out(document, pen)
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


def picture(document: Document, width: int, ratio: float = 1.0) -> tuple[QImage, int]:
    """Draw the first page of a document into a picture, as a look ahead.

    Args:
        document: what it says.
        width: of the page in device-independent pixels.
        ratio: of pixels to device-independent ones.

    Returns:
        The picture, margins and all, and how many pages the whole document has.
    """
    layout = layout_for(document)
    whole, inner = layout.fullRect(QPageLayout.Unit.Inch), layout.paintRect(QPageLayout.Unit.Inch)
    dots = width * ratio / whole.width()
    page = QImage(round(whole.width() * dots), round(whole.height() * dots), QImage.Format.Format_RGB32)
    page.fill(theme_of().paper().color("surface"))
    part = QImage(round(inner.width() * dots), round(inner.height() * dots), QImage.Format.Format_ARGB32_Premultiplied)
    part.fill(0)
    for image in (page, part):
        image.setDotsPerMeterX(round(dots / METRE))
        image.setDotsPerMeterY(round(dots / METRE))
    painter = QPainter(part)
    pen = Pen(painter, theme_of().paper())
    laid_out = _laid_out(document, pen)
    for placed in laid_out[0]:
        placed.piece.draw(placed.top)
    _foot(document, pen, 1, len(laid_out))
    painter.end()
    painter.begin(page)
    painter.drawImage(QRectF(inner.x() * dots, inner.y() * dots, part.width(), part.height()), part)
    painter.end()
    page.setDevicePixelRatio(ratio)
    return page, len(laid_out)


def _laid_out(document: Document, pen: Pen) -> list[list[Placed]]:
    room = pen.height - FOOT
    return pages(pieces(document, pen, room), room)


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
