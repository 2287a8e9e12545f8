"""The dialogs of the portfolio are sheets as everywhere."""

from clusterdesk.ui.sheet import ROOM, Sheet

__all__ = ["ROOM", "Sheet"]
