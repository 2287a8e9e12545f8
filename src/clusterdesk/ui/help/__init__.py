"""The help: short pages, one for each part of the program, found by F1, by the list or by words."""

from clusterdesk.ui.help.view import HelpView

__all__ = ["HelpView"]
