"""The journal: what happened on the way, and the form that keeps it."""

from typing import TYPE_CHECKING

from clusterdesk.ui.later import importer

if TYPE_CHECKING:
    from clusterdesk.ui.journal.log import LogView
    from clusterdesk.ui.journal.view import JournalView

__getattr__ = importer(__name__, {"JournalView": "view", "LogView": "log"})

__all__ = ["JournalView", "LogView"]
