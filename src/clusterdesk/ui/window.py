"""The one window: a frame of views while a portfolio is open, else a single sheet."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from clusterdesk.ui.context import Context
from clusterdesk.ui.frame.frame import Frame
from clusterdesk.ui.frame.order import move_focus
from clusterdesk.ui.shortcuts import SHORTCUTS
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.ways import is_open

SIZE = (1366, 768)
SMALLEST = (640, 480)


class Window(QMainWindow):
    """Holds the keys that work everywhere, undo, and what is shown: a `Frame` or a sheet."""

    closing = Signal()
    """The window is about to close."""
    copy_elsewhere_wanted = Signal()
    """The person wants a copy of the portfolio in another place."""
    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._painted = False
        self._sure = False
        self._behind: Frame | None = None
        self.frame: Frame | None = None
        self.setWindowTitle("ClusterDesk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self._add_shortcuts()

    def _add_shortcuts(self) -> None:
        navigation = self._context.navigation
        actions: dict[str, Callable[[], object]] = {
            "search": self._focus_search,
            "back": navigation.back,
            "forward": navigation.forward,
            "undo": self.undo,
            "redo": self.redo,
            "lock": navigation.lock,
            "finish": navigation.finish,
        }
        always = {"help": self.show_help, "keys": self.show_keys}
        for entry in SHORTCUTS:
            act = actions.get(entry.action, lambda address=entry.action: self._go(address))
            for keys in entry.keys if entry.action else ():
                shortcut = QShortcut(QKeySequence(keys), self)
                if entry.action in always:
                    shortcut.activated.connect(always[entry.action])
                else:
                    shortcut.activated.connect(lambda act=act: self._with_frame(act))

    def _go(self, address: str) -> None:
        """Show an address, unless a school has hidden it."""
        if is_open(address):
            self._context.navigation.open(address)

    def show_keys(self) -> None:
        """Show the sheet that lists every key."""
        from clusterdesk.ui.frame.keys_sheet import KeysSheet

        KeysSheet(self).open()

    def show_help(self) -> None:
        """Show the page of the help that belongs to what is shown; over a sheet, which has none, the keys."""
        if self.frame is None:
            self.show_keys()
            return
        from clusterdesk.ui.help.pages import page_for

        current = self._context.navigation.current
        if not current.startswith("help"):
            self._context.navigation.open(f"help/{page_for(current)}")

    def _with_frame(self, action: Callable[[], object]) -> None:
        """Do what a shortcut asks, unless a sheet is shown: there is nothing behind it to act on."""
        if self.frame is not None:
            action()

    def show_frame(self) -> Frame:
        """Show a new frame, empty until `Frame.open_for` fills it."""
        self._drop_behind()
        self.frame = Frame(self._context)
        self.frame.undo_wanted.connect(self.undo)
        self.frame.help_wanted.connect(self.show_help)
        self.frame.copy_elsewhere_wanted.connect(self.copy_elsewhere_wanted)
        self.setCentralWidget(self.frame)
        self.frame.preview()
        return self.frame

    def show_sheet(self, sheet: QWidget) -> None:
        """Show one widget in place of everything: the first question, or a problem with its ways on."""
        self.frame = None
        self._drop_behind()
        self.setCentralWidget(sheet)
        sheet.setFocus()

    def cover(self, sheet: QWidget) -> None:
        """Show a sheet over the frame, which is kept out of sight with all that was typed in it."""
        behind = self.frame
        if behind is not None:
            self.takeCentralWidget()
            # Without a parent it would be a window of its own.
            behind.setParent(self)
            behind.hide()
        self.frame = None
        self._behind = behind
        self.setCentralWidget(sheet)
        sheet.setFocus()

    def uncover(self) -> Frame | None:
        """Show the frame again that `cover` hid, and return it; None when there is none."""
        behind, self._behind = self._behind, None
        if behind is not None:
            self.frame = behind
            self.setCentralWidget(behind)
            behind.show()
        return behind

    def _drop_behind(self) -> None:
        if self._behind is not None:
            self._behind.deleteLater()
            self._behind = None

    def rebuild(self) -> None:
        """Make the frame again, in the language that is in force now."""
        if self.frame is not None:
            person, sealed, in_memory = self.frame.rail.person, self.frame.rail.sealed, self.frame.in_memory
            frame = self.show_frame()
            frame.show_in_memory(on=in_memory)
            frame.rail.set_sealed(sealed)
            frame.make_search()
            frame.open_for(person)
            frame.remind()

    def show_crash(self, details: str, log: Callable[[], str], *, before: bool = False) -> None:
        """Tell that something unexpected happened, and what can be done; every finished change is on the disk.

        Args:
            details: versions and the place in the program.
            log: returns the last lines of the log.
            before: it ended the run before this one.
        """
        from clusterdesk.ui.frame.crash_sheet import CrashSheet

        shown = next((sheet for sheet in self.findChildren(CrashSheet) if sheet.isVisible()), None)
        if shown is not None:
            # One fault may follow another, with every turn of a timer: one dialog is enough.
            shown.add(details)
            return
        sheet = CrashSheet(details, log, before=before, parent=self)
        sheet.end_wanted.connect(self.close)
        sheet.open()

    def undo(self) -> None:
        """Take the last change back."""
        self._context.runner.submit(lambda session: session.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._context.runner.submit(lambda session: session.redo())

    def _focus_search(self) -> None:
        if self.frame is not None and is_open("search"):
            self.frame.top_bar.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.frame.top_bar.search.edit.selectAll()

    def restore(self, geometry: str) -> None:
        """Take the place on the screen that was kept as base64 text; what cannot be read is passed over."""
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))

    def geometry_text(self) -> str:
        """Return the window's place on the screen as base64 text."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus in reading order (Tab and Shift Tab of every widget in this window come here)."""
        return move_focus(self, forward=forward)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system to another palette of high contrast."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            theme_of(self).follow_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the first time that the window is painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes; ask first when something typed would be lost."""
        frame = self.frame or self._behind
        if frame is not None and (frame.in_memory or frame.unsaved()) and not self._sure:
            event.ignore()
            self._ask(frame)
            return
        self.closing.emit()
        super().closeEvent(event)

    def _ask(self, frame: Frame) -> None:
        from clusterdesk.ui.widgets import Confirm

        if frame.in_memory:
            title, text = self.tr("Close without saving what you did?"), only_in_memory()
        else:
            title = self.tr("Close without keeping what you typed?")
            text = self.tr("What you typed in the form is not kept yet.")
        question = Confirm(title, text, self.tr("Close all the same"), danger=True, parent=self)
        question.accepted.connect(self._close_for_sure)
        question.open()

    def _close_for_sure(self) -> None:
        self._sure = True
        self.close()


def only_in_memory() -> str:
    """Return what is at stake when a portfolio that is kept in memory is closed."""
    return QCoreApplication.translate(
        "Window",
        "The folder of your portfolio is gone, and what you did since then is in memory only. Bring it back, or save a "
        "copy elsewhere first.",
    )
