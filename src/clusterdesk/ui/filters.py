"""The one filter of careers that every screen of Explore works with, until the student clears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from clusterdesk.core.reach import CareerFilter


class CareerFilters(QObject):
    """Holds the filter in force. It is kept while the program runs, not on the disk."""

    changed = Signal()
    """Another filter is in force: see `value`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value: CareerFilter | None = None

    @property
    def value(self) -> CareerFilter:
        """The filter in force."""
        if self._value is None:
            # Imported when it is first looked at: the start does without it.
            from clusterdesk.core.reach import CareerFilter

            self._value = CareerFilter()
        return self._value

    def set(self, wanted: CareerFilter) -> None:
        """Put another filter in force and tell; nothing happens when it is the same."""
        if wanted != self.value:
            self._value = wanted
            self.changed.emit()

    def clear(self) -> None:
        """Ask for nothing any more."""
        if self._value is not None:
            self.set(type(self._value)())
