"""Expected faults in the student's language."""

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.errors import ExpectedError


def problem_of(error: ExpectedError) -> str:
    """Return the sentence that says what happened."""
    return QCoreApplication.translate("errors", error.problem).format(**error.values)


def advice_for(error: ExpectedError) -> str:
    """Return the sentence that says what to do next."""
    return QCoreApplication.translate("errors", error.advice).format(**error.values)
