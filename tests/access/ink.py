"""Measures on a picture of the window whether words stand out from what is painted behind them."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from clusterdesk.ui.explore import SearchPanel
from clusterdesk.ui.widgets import Badge, Chip, ElidedLabel, KeyCap, Toast
from tests.access.keyboard import place
from tests.access.measure import where
from tests.visual.contrast import contrast

WORDS = (QLabel, QAbstractButton, QLineEdit, QComboBox, ElidedLabel, Badge, KeyCap)
FEW = 12
"""Fewer words than this on a page are a mistake of the measure."""


def faint_words(window: QWidget, least: float, few: int = FEW) -> list[str]:
    """Return the widgets with words whose strongest ink has less contrast to their ground than `least`."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found: list[str] = []
    seen = 0
    for widget, rect in _words(window):
        part = rect.intersected(picture.rect())
        if part.width() < 4 or part.height() < 4:
            continue
        seen += 1
        ratio = strongest(picture, part)
        if ratio < least:
            found.append(f"{where(widget)}: {ratio:.1f}")
    assert seen >= few
    return found


def strongest(picture: QImage, rect: QRect) -> float:
    """Return the contrast between the commonest colour in a part of a picture and the one that differs most from it."""
    counts: Counter[int] = Counter()
    pixels = memoryview(picture.constBits()).cast("I")
    wide = picture.bytesPerLine() // 4
    for y in range(rect.top(), rect.bottom() + 1):
        counts.update(pixels[y * wide + rect.left() : y * wide + rect.right() + 1])
    ground = QColor.fromRgb(counts.most_common(1)[0][0])
    return max(contrast(ground, QColor.fromRgb(ink)) for ink in counts)


def _words(window: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Return the widgets that show words now, enabled ones, with the part of the window that shows them."""
    kinds = (Toast, SearchPanel)
    overlays = [over for kind in kinds for over in window.findChildren(kind) if over.isVisible()]
    for widget in window.findChildren(QWidget):
        silent = isinstance(widget, QAbstractButton) and not widget.text() and not isinstance(widget, Chip)
        if not isinstance(widget, WORDS) or silent or not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, QLabel) and not widget.text():
            continue
        if isinstance(widget, QLineEdit) and not (widget.text() or widget.placeholderText()):
            # An empty field has a line around it and no words.
            continue
        region = widget.visibleRegion()
        if region.boundingRect().height() * 2 < widget.height():
            # Nothing of it is in sight, or a strip at the edge that may hold no ink.
            continue
        part = region.boundingRect().translated(widget.mapTo(window, widget.rect().topLeft()))
        # What lies over a page is no child of it, and hides words without Qt's knowing.
        if not any(place(over, window).intersects(part) for over in overlays if not over.isAncestorOf(widget)):
            yield widget, part
