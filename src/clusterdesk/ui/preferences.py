"""The settings of this PC while the program runs: told to whoever listens, saved when they change."""

import logging
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
    """

    changed = Signal(object)
    """Carries the new `Settings`."""

    def __init__(self, home: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = home
        self.settings = settings

    def set(self, **values: Any) -> None:
        """Change settings by field name, save them and tell; nothing happens when nothing is different."""
        settings = replace(self.settings, **values)
        if settings == self.settings:
            return
        self.settings = settings
        try:
            save_settings(self.home, settings)
        except ExpectedError as error:
            log.info("settings were not saved: %s", error)
        self.changed.emit(settings)
