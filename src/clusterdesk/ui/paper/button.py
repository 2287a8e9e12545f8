"""The button in a page's header that prints it or saves it as PDF."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from clusterdesk.ui.widgets import IconButton

if TYPE_CHECKING:
    from clusterdesk.ui.paper.document import Document
    from clusterdesk.ui.paper.output import Output


class PaperButton(IconButton):
    """Opens a small menu: print, or save as PDF.

    Args:
        make: makes the document at the moment it is wanted.
        parent: the widget it stands in.
    """

    done = Signal(str)
    """The page was printed or saved: one sentence for a passing message, translated."""

    def __init__(self, make: Callable[[], Document], parent: QWidget | None = None) -> None:
        super().__init__("printer", self.tr("Print or save as PDF"), framed=True, parent=parent)
        self._make = make
        self._output: Output | None = None
        self.clicked.connect(self._pop)

    def output(self) -> Output:
        """Return what prints and saves; made, with what it imports, when it is first wanted."""
        if self._output is None:
            from clusterdesk.ui.paper.output import Output

            self._output = Output(self._make, self)
            self._output.done.connect(self.done)
        return self._output

    def menu_of_ways(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self)
        menu.addAction(self.tr("Print…")).triggered.connect(lambda: self.output().print_out())
        menu.addAction(self.tr("Save as PDF…")).triggered.connect(lambda: self.output().save_pdf())
        return menu

    def _pop(self) -> None:
        menu = self.menu_of_ways()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.setActiveAction(menu.actions()[0])
