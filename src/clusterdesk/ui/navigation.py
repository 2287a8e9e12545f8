"""Where the student is in the program and where they came from."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

HOME = "home"
HISTORY_LIMIT = 100


LEFT = {
    "home/due": HOME,
    "question/": "assess",
    "goal/new": "goals",
    "log": "journal",
    "search": "explore",
    "compare": "explore",
}
"""Addresses that are not gone back to at the next start, by how they begin, and the page they are left for."""


def lasting(address: str) -> str:
    """Return where to begin the next time: what is half done or only remembered by the window is left (see `LEFT`)."""
    return next((page for beginning, page in LEFT.items() if address.startswith(beginning)), address)


@dataclass(slots=True)
class _Visit:
    """An address in the history and how far down it was left."""

    address: str
    scroll: int | None = None


class Navigation(QObject):
    """Addresses such as `home`, `explore`, `career/29-1141.00`, with a history that goes back and forward.

    The first part of an address names the view that shows it; views ask for addresses and never know each other.
    """

    leaving = Signal()
    """The current address is left for another one: the last moment to `keep_scroll`."""
    finish_wanted = Signal()
    """The person wants to leave this portfolio, and with it perhaps the computer."""
    lock_wanted = Signal()
    """The person wants a sealed portfolio to be locked."""
    delete_wanted = Signal()
    """The person wants to delete the portfolio that is open."""
    navigated = Signal(str)
    """Emitted with the address that is to be shown now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: list[_Visit] = [_Visit(HOME)]
        self._place = 0

    def begin(self, address: str) -> None:
        """Start at an address, with `home` behind it; nothing is emitted."""
        self._history = [_Visit(HOME)] if address == HOME else [_Visit(HOME), _Visit(address)]
        self._place = len(self._history) - 1

    @property
    def current(self) -> str:
        """The address that is shown; `home` before anything was opened."""
        return self._history[self._place].address

    @property
    def scroll(self) -> int | None:
        """How far down the current address was left, in pixels; None on the first visit."""
        return self._history[self._place].scroll

    def keep_scroll(self, pixels: int) -> None:
        """Remember how far down the current address is scrolled, for coming back to it."""
        self._history[self._place].scroll = pixels

    @property
    def can_back(self) -> bool:
        """Whether there is an earlier address."""
        return self._place > 0

    @property
    def can_forward(self) -> bool:
        """Whether `back` left a later address."""
        return self._place < len(self._history) - 1

    def lock(self) -> None:
        """Ask for a sealed portfolio to be locked."""
        self.lock_wanted.emit()

    def finish(self) -> None:
        """Ask for the way out of this portfolio, which leads to the shelf of all of them."""
        self.finish_wanted.emit()

    def delete(self) -> None:
        """Ask whether the portfolio that is open is to be deleted."""
        self.delete_wanted.emit()

    def open(self, address: str) -> None:
        """Show an address; the addresses that `back` had left are forgotten. The current one is only shown again."""
        if address != self.current:
            self.leaving.emit()
            del self._history[self._place + 1 :]
            self._history = [*self._history, _Visit(address)][-HISTORY_LIMIT:]
            self._place = len(self._history) - 1
        self.navigated.emit(address)

    def replace(self, address: str) -> None:
        """Show an address in place of the current one, which `back` then passes over."""
        self._history[self._place] = _Visit(address)
        self.open(address)

    def back(self) -> None:
        """Show the address before, if there is one."""
        self._go(-1)

    def forward(self) -> None:
        """Show the address that `back` left, if there is one."""
        self._go(1)

    def _go(self, by: int) -> None:
        if 0 <= self._place + by < len(self._history):
            self.leaving.emit()
            self._place += by
            self.navigated.emit(self.current)
