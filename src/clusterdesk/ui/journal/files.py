"""The files kept with an entry: those that are there, and those that come with the next save."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.journal import Attachment
from clusterdesk.services.journal import NewFile, read_file
from clusterdesk.ui import formats
from clusterdesk.ui.problems import problem_of
from clusterdesk.ui.text import breakable
from clusterdesk.ui.typed import FieldGroup
from clusterdesk.ui.widgets import BodyLabel, IconButton, IconMark, PlainButton, SmallLabel, clear_layout


class FilesField(FieldGroup):
    """Adds files by a dialog or by dropping them here. A file is read at once: a stick may be pulled out afterwards."""

    told = Signal(str)
    """What is wrong with the files that were not taken; empty when all were."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[Attachment, ...] = ()
        self._folder = ""
        self.added: list[NewFile] = []
        self.removed: set[str] = set()
        self.setAcceptDrops(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.add = PlainButton(self.tr("Add a file"), icon="paperclip")
        self.add.clicked.connect(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def first_field(self) -> QWidget:
        """Return the button that adds a file."""
        return self.add

    def changed(self) -> bool:
        """Return whether files come or go."""
        return bool(self.added or self.removed)

    def show_files(
        self, kept: Sequence[Attachment], added: Sequence[NewFile] = (), removed: Collection[str] = ()
    ) -> None:
        """Show the files of an entry, those that come and without those that go."""
        self._kept, self.added, self.removed = tuple(kept), list(added), set(removed)
        self._show()

    def ask(self) -> None:
        """Ask which files."""
        dialog = QFileDialog(self.window(), self.tr("Add a file"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: self.take([Path(path) for path in paths]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Read files; one that cannot be taken is told, and the others come all the same."""
        problems: list[str] = []
        for path in paths:
            self._folder = str(path.parent)
            try:
                self.added.append(read_file(path))
            except ExpectedError as error:
                problems.append(problem_of(error))
        self._show()
        self.told.emit(" ".join(problems))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take(paths)

    def _show(self) -> None:
        clear_layout(self._list)
        for attachment in self._kept:
            if attachment.uuid not in self.removed:
                self._row(attachment.name, attachment.size, lambda uuid=attachment.uuid: self.removed.add(uuid))
        for file in self.added:
            self._row(file.name, len(file.content), lambda file=file: self.added.remove(file))

    def _row(self, name: str, size: int, remove: Callable[[], object]) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        button = IconButton("x", self.tr("Take “{name}” out").format(name=name))
        button.clicked.connect(lambda: self._remove(remove))
        row.addWidget(IconMark("paperclip", 16))
        row.addWidget(BodyLabel(breakable(name)), 1)
        row.addWidget(SmallLabel(formats.size(size), wrap=False))
        row.addWidget(button)
        self._list.addWidget(line)

    def _remove(self, remove: Callable[[], object]) -> None:
        remove()
        self._show()
        self.told.emit("")
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
