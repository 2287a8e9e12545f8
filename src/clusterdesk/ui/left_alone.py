"""What the system tells of a computer that is left: it is about to sleep, or its screen is locked.

Windows sends messages to a window, desktops on Linux send signals over D-Bus. On a Mac only Objective-C is told; there
the time without a touch has to do, and waking up, which `ui.idle` notices everywhere.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
WTS_AWAY = frozenset({0x2, 0x4, 0x6, 0x7})
"""The console was handed to another session, a remote one ended, logged off, locked."""
MESSAGE = b"windows_generic_MSG"

SCREENS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)
"""Where desktops tell on the bus of the session that the screen was locked: path and interface."""
LOGIN = "org.freedesktop.login1"
SYSTEM_BUS = Path("/run/dbus/system_bus_socket")


def is_left(message: int, what: int) -> bool:
    """Return whether a message of Windows says that the computer is left.

    Args:
        message: its number.
        what: its first parameter.
    """
    if message == WM_POWERBROADCAST:
        return what == PBT_APMSUSPEND
    return message == WM_WTSSESSION_CHANGE and what in WTS_AWAY


class Messages(QAbstractNativeEventFilter):
    """Reads the messages of Windows.

    Args:
        left: called when one says that the computer is left.
    """

    def __init__(self, left: Callable[[], object]) -> None:
        super().__init__()
        self._left = left

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Look at one message, and pass it on."""
        if kind == MESSAGE:
            from ctypes import wintypes

            found = wintypes.MSG.from_address(int(message))
            if is_left(found.message, found.wParam):
                self._left()
        return False, 0


class LeftAlone(QObject):
    """Listens to the system while it is asked to.

    Args:
        window: the one that Windows sends its messages to.
        parent: who listens.
    """

    left = Signal()
    """The computer is about to sleep, or its screen is locked."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._messages: Messages | None = None
        self._asked = False

    def listen(self) -> None:
        """Listen from now on; where nothing is told, nothing happens."""
        if sys.platform == "win32":
            self._read_messages()
        elif sys.platform == "linux" and not self._asked:
            self._asked = True
            self._subscribe()

    def stop(self) -> None:
        """Read no more messages; signals of D-Bus go on, and whoever hears of them decides."""
        app = QCoreApplication.instance()
        if self._messages is not None and app is not None:
            app.removeNativeEventFilter(self._messages)
            self._messages = None

    def _read_messages(self) -> None:
        app = QCoreApplication.instance()
        if self._messages is None and app is not None:
            self._messages = Messages(self.left.emit)
            app.installNativeEventFilter(self._messages)
            if sys.platform == "win32" and not self._asked:
                import ctypes

                self._asked = True
                # 0: of this session only.
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(self._window.winId()), 0)

    def _subscribe(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        # SLOT is a text, and only that is taken, whatever the stubs say.
        locked, sleeping, asked = (
            cast("bytes", SLOT(name)) for name in ("screen_changed(bool)", "sleep_changed(bool)", "lock_asked()")
        )
        # Without an address Qt would start a bus of its own.
        if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            bus = QDBusConnection.sessionBus()
            for path, interface in SCREENS:
                bus.connect("", path, interface, "ActiveChanged", self, locked)
        if SYSTEM_BUS.exists():
            bus = QDBusConnection.systemBus()
            bus.connect(LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", self, sleeping)
            bus.connect(LOGIN, "", f"{LOGIN}.Session", "Lock", self, asked)

    @Slot(bool)
    def screen_changed(self, on: bool) -> None:
        """The screen was locked, or is free again."""
        if on:
            self.left.emit()

    @Slot(bool)
    def sleep_changed(self, on: bool) -> None:
        """The computer is about to sleep, or woke up."""
        if on:
            self.left.emit()

    @Slot()
    def lock_asked(self) -> None:
        """The session is to be locked."""
        self.left.emit()
