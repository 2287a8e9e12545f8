"""The button that hands goals and steps to a calendar program, or saves them as a file."""

from pathlib import Path

from PySide6.QtCore import QDir, QPoint, QStandardPaths, Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.store.documents import save_document
from clusterdesk.ui.problems import explained
from clusterdesk.ui.runner import Runner
from clusterdesk.ui.widgets import Confirm, PlainButton

NAME = "ClusterDesk.ics"


class CalendarButton(PlainButton):
    """Opens a small menu: open in the calendar program of this PC, or save as a file.

    What is opened lies in a folder of its own that goes with the button: a sealed portfolio leaves nothing behind.

    Args:
        runner: the database thread.
        parent: the widget it stands in.
    """

    done = Signal(str)
    """The file was opened or saved: one sentence, translated."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__("", icon="calendar-plus", parent=parent)
        self.setText(self.tr("To calendar"))
        self._runner = runner
        self._folder: QTemporaryDir | None = None
        self.clicked.connect(self._pop)

    def menu_of_ways(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open in calendar")).triggered.connect(self.open_it)
        menu.addAction(self.tr("Save as file…")).triggered.connect(self.save)
        return menu

    def _pop(self) -> None:
        menu = self.menu_of_ways()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.setActiveAction(menu.actions()[0])

    def open_it(self) -> None:
        """Give the file to the program that opens calendars here."""
        self._runner.read(lambda session: session.calendar(), self._open, owner=self)

    def save(self) -> None:
        """Ask where to, and save the file there."""
        self._runner.read(lambda session: session.calendar(), self._ask_where, owner=self)

    def _open(self, content: bytes) -> None:
        folder = self._folder = self._folder or QTemporaryDir()
        path = Path(folder.path()) / NAME
        if not self._written(path, content):
            return
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.done.emit(self.tr("Handed to your calendar. Do it again after changes: the same events are updated."))
        else:
            self._offer(
                self.tr("No program opened the calendar"),
                self.tr("Save the file, and open it on a PC or phone that has a calendar."),
                self.tr("Save as file"),
            )

    def _ask_where(self, content: bytes) -> None:
        dialog = QFileDialog(self.window(), self.tr("Save the calendar"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar files (*.ics)"))
        dialog.setDefaultSuffix("ics")
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(place if QDir(place).exists() else QDir.homePath())
        dialog.selectFile(NAME)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save(chosen: str) -> None:
            if self._written(Path(chosen), content):
                self.done.emit(self.tr("Saved as {name}.").format(name=Path(chosen).name))

        dialog.fileSelected.connect(save)
        dialog.open()

    def _written(self, path: Path, content: bytes) -> bool:
        try:
            save_document(path, content)
        except ExpectedError as error:
            self._offer(
                self.tr("The calendar was not saved"),
                explained(error),
                self.tr("Choose another place"),
            )
            return False
        return True

    def _offer(self, title: str, text: str, way_on: str) -> None:
        """Tell what is wrong; the way on is a file."""
        question = Confirm(title, text, way_on, parent=self.window())
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.accepted.connect(self.save)
        question.open()
