"""What may be wrong with the words of a goal."""

from PySide6.QtCore import QCoreApplication

from clusterdesk.services.goals import REASON_LIMIT, TITLE_LIMIT
from clusterdesk.ui.typed import length_error


def title_error(title: str) -> str:
    """Return what is wrong with the name of a goal, or nothing."""
    if not title.strip():
        return QCoreApplication.translate("goals", "Give your goal a name.")
    return length_error(title, TITLE_LIMIT)


def reason_error(reason: str) -> str:
    """Return what is wrong with a reason that has to be given, or nothing."""
    if not reason.strip():
        return QCoreApplication.translate("goals", "Write why. One line is enough.")
    return length_error(reason, REASON_LIMIT)
