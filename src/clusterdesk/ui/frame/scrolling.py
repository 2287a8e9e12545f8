"""Coming back to a page where one left it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea


class Return(QObject):
    """Keeps a page scrolled to where it was left while its content, which arrives bit by bit, grows tall enough.

    It ends when the page is scrolled by anything else, or is hidden.

    Args:
        page: the page; it owns this object.
        pixels: how far down.
    """

    def __init__(self, page: QScrollArea, pixels: int) -> None:
        super().__init__(page)
        for earlier in page.findChildren(Return):
            if earlier is not self:
                earlier.end()
        self._bar = page.verticalScrollBar()
        self._pixels = pixels
        self._over = False
        page.installEventFilter(self)
        self._bar.rangeChanged.connect(self._go)
        self._go()
        self._bar.actionTriggered.connect(self.end)
        self._bar.valueChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End when the page is hidden."""
        if event.type() is QEvent.Type.Hide:
            self.end()
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Leave the page where it is from now on."""
        self._over = True
        self.deleteLater()

    def _go(self) -> None:
        if not self._over:
            self._bar.setValue(self._pixels)

    def _moved(self, value: int) -> None:
        # At the end of its range the bar stands where the page is too short, still or again.
        if value not in (self._pixels, self._bar.maximum()):
            self.end()
