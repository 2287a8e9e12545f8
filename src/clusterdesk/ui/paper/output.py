"""Printing a document, and saving it as PDF, with the dialogs and the sentences that belong to it."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QDir, QIODevice, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.store.documents import save_document
from clusterdesk.ui.paper.document import Document
from clusterdesk.ui.paper.sheet import draw, layout_for
from clusterdesk.ui.problems import explained
from clusterdesk.ui.widgets import Confirm

Dialog = TypeVar("Dialog", bound=QDialog)

DOTS = 300
"""Dots to the inch that a PDF is placed by; everything in it is vectors and text."""
NAME_MOST = 100
"""Letters of a file name."""
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices."""


def pdf_of(document: Document) -> bytes:
    """Return a document as PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("ClusterDesk")
    writer.setResolution(DOTS)
    writer.setPageLayout(layout_for(document))
    draw(document, writer)
    return bytes(buffer.data().data())


def file_name(title: str) -> str:
    """Return a name that every system takes for the PDF of a document."""
    plain = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', " ", title)
    plain = " ".join(plain.split())[:NAME_MOST].strip(" .")
    if not plain or RESERVED.fullmatch(plain):
        plain = f"ClusterDesk {plain}".strip()
    return f"{plain}.pdf"


class Output(QObject):
    """Prints what `make` returns, or saves it as PDF.

    Args:
        make: makes the document at the moment it is wanted.
        host: the widget whose window the dialogs belong to; it owns this object.
        paper_only: it must not lie in a file, so none is offered where there is no printer.
    """

    done = Signal(str)
    """A document was printed or saved: one sentence, translated."""
    refused = Signal(str)
    """It may be on paper only and was not printed: why, translated."""

    def __init__(self, make: Callable[[], Document], host: QWidget, *, paper_only: bool = False) -> None:
        super().__init__(host)
        self._make = make
        self._host = host
        self._paper_only = paper_only
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    # -- PDF --------------------------------------------------------------------------------------------------

    def save_pdf(self) -> QFileDialog:
        """Ask where to, and save there; a fault is told with the way to another place."""
        document = self._make()
        dialog = QFileDialog(self._host.window(), self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(self._folder if QDir(self._folder).exists() else QDir.homePath())
        dialog.selectFile(file_name(document.title))
        dialog.fileSelected.connect(lambda path: self._write(document, Path(path)))
        return self._show(dialog)

    def _write(self, document: Document, path: Path) -> None:
        self._folder = str(path.parent)
        try:
            save_document(path, pdf_of(document))
        except ExpectedError as error:
            self._offer(
                self.tr("The PDF was not saved"),
                explained(error),
                self.tr("Choose another place"),
            )
            return
        self.done.emit(self.tr("Saved as {name}.").format(name=path.name))

    # -- paper ------------------------------------------------------------------------------------------------

    def print_out(self) -> QDialog | None:
        """Ask for a printer, and print; without one, offer the PDF."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            return self._offer(
                self.tr("This PC has no printer"),
                self.tr("Save the page as a PDF, and print it on a PC that has one."),
                self.tr("Save as PDF"),
            )
        document = self._make()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        printer.setCreator("ClusterDesk")
        printer.setPageLayout(layout_for(document))
        dialog = QPrintDialog(printer, self._host.window())
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies, on=True)

        dialog.accepted.connect(lambda: self._print(document, printer))
        return self._show(dialog)

    def _print(self, document: Document, printer: QPagedPaintDevice) -> None:
        try:
            draw(document, printer)
        except ExpectedError as error:
            self._offer(self.tr("Nothing was printed"), explained(error), self.tr("Save as PDF"))
            return
        self.done.emit(self.tr("Sent to the printer."))

    # -- both -------------------------------------------------------------------------------------------------

    def _offer(self, title: str, text: str, way_on: str) -> Confirm | None:
        """Tell what is wrong; the way on is the PDF, if there may be one."""
        if self._paper_only:
            self.refused.emit(f"{title}.")
            return None
        question = Confirm(title, text, way_on, parent=self._host.window())
        question.accepted.connect(self.save_pdf)
        return self._show(question)

    def _show(self, dialog: Dialog) -> Dialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # QPrintDialog hides the plain `open` of dialogs.
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog
