"""Where the student is in the program and where they came from."""

from PySide6.QtCore import QObject, Signal

HOME = "home"
HISTORY_LIMIT = 100


class Navigation(QObject):
    """Addresses such as `home`, `explore`, `career/29-1141.00`, with a history that goes back and forward.

    The first part of an address names the view that shows it; views ask for addresses and never know each other.
    """

    navigated = Signal(str)
    """Emitted with the address that is to be shown now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: list[str] = []
        self._place = -1

    @property
    def current(self) -> str:
        """The address that is shown; `home` before anything was opened."""
        return self._history[self._place] if self._history else HOME

    @property
    def can_back(self) -> bool:
        """Whether there is an earlier address."""
        return self._place > 0

    @property
    def can_forward(self) -> bool:
        """Whether `back` left a later address."""
        return self._place < len(self._history) - 1

    def open(self, address: str) -> None:
        """Show an address; the addresses that `back` had left are forgotten. The current one is only shown again."""
        if not self._history or address != self.current:
            del self._history[self._place + 1 :]
            self._history = [*self._history, address][-HISTORY_LIMIT:]
            self._place = len(self._history) - 1
        self.navigated.emit(address)

    def replace(self, address: str) -> None:
        """Show an address in place of the current one, which `back` then passes over."""
        if self._history:
            self._history[self._place] = address
        self.open(address)

    def back(self) -> None:
        """Show the address before, if there is one."""
        self._go(-1)

    def forward(self) -> None:
        """Show the address that `back` left, if there is one."""
        self._go(1)

    def _go(self, by: int) -> None:
        if 0 <= self._place + by < len(self._history):
            self._place += by
            self.navigated.emit(self.current)
