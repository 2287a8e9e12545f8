"""The settings of this PC while the program runs: told to whoever listens, saved when they change."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.settings import Settings
from clusterdesk.store.settings import save_settings

log = logging.getLogger(__name__)


class Preferences(QObject):
    """Holds the `Settings` of one home folder.

    A home that cannot be written to is no reason to stop: the setting then holds until the program ends.

    Args:
        home: the folder.
        settings: those that are kept there.
        parent: the program.
        fixed: fields that a school has settled; they hold and are not kept as the person's own.
    """

    changed = Signal(object)
    """Carries the new `Settings`."""

    def __init__(
        self, home: Path, settings: Settings, parent: QObject | None = None, *, fixed: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(parent)
        self.home = home
        self.fixed = dict(fixed or {})
        self._own = settings
        self.settings = replace(settings, **self.fixed)

    def set(self, **values: Any) -> None:
        """Change settings by field name, save them and tell; nothing happens when nothing is different, or may be."""
        own = replace(self._own, **{name: value for name, value in values.items() if name not in self.fixed})
        if own == self._own:
            return
        self._own = own
        self.settings = replace(own, **self.fixed)
        try:
            save_settings(self.home, own)
        except ExpectedError as error:
            log.info("settings were not saved: %s", error)
        self.changed.emit(self.settings)
