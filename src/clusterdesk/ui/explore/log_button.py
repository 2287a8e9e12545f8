"""The button that logs something about a career: what was read, a job posting, a conversation."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.ui import entries
from clusterdesk.ui.navigation import Navigation
from clusterdesk.ui.widgets import PlainButton
from clusterdesk.ui.widgets.ways import mark_way

KINDS = (EntryKind.RESEARCH, EntryKind.POSTING, EntryKind.CONVERSATION, EntryKind.SHADOW)


class LogButton(PlainButton):
    """A button with a menu of kinds; a kind opens the form of the journal with the target filled in.

    Args:
        navigation: opens the form.
        parent: the widget it stands in.
    """

    def __init__(self, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__("", icon="notebook-pen", parent=parent)
        self.setText(self.tr("Log it"))
        self._navigation = navigation
        self._target = ""
        self.clicked.connect(self._pop)
        mark_way(self, "log")

    def set_target(self, address: str) -> None:
        """Log about this from now on."""
        self._target = address

    def menu_of_kinds(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self)
        for kind in KINDS:
            menu.addAction(entries.kind(kind)).triggered.connect(lambda _=False, kind=kind: self._open(kind))
        return menu

    def _pop(self) -> None:
        menu = self.menu_of_kinds()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.setActiveAction(menu.actions()[0])

    def _open(self, kind: EntryKind) -> None:
        self._navigation.open(f"log/{kind.value}/{self._target}")
