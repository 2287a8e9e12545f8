"""Language, look and name, and what the program is made of."""

from clusterdesk.ui.settings.settings import SettingsView

__all__ = ["SettingsView"]
