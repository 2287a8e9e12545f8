"""Expected faults and notices in the student's language."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.errors import BadSchoolFile, ExpectedError
from clusterdesk.core.notice import Notice, NoticeKind
from clusterdesk.ui import formats

MOST_FAULTS = 6
"""How many faults of a file are told at once."""


def problem_of(error: ExpectedError) -> str:
    """Return the sentence that says what happened; of a file with several faults a line each."""
    faults = [error, *error.others] if isinstance(error, BadSchoolFile) else [error]
    lines = [_in_words(fault.problem, fault) for fault in faults[:MOST_FAULTS]]
    if more := len(faults) - len(lines):
        words = QCoreApplication.translate("errors", "Rows with faults besides these: {count}.")
        lines.append(words.format(count=formats.count(more)))
    return "\n".join(lines)


def advice_for(error: ExpectedError) -> str:
    """Return the sentence that says what to do next."""
    return _in_words(error.advice, error)


def explained(error: ExpectedError) -> str:
    """Return what happened and what to do next."""
    return f"{problem_of(error)} {advice_for(error)}"


def _in_words(template: str, error: ExpectedError) -> str:
    """Fill a template; a value that is a marked text, such as the name of a field, is translated too."""
    values = {
        name: QCoreApplication.translate("errors", value) if isinstance(value, str) else value
        for name, value in error.values.items()
    }
    if isinstance(since := error.values.get("since"), datetime):
        values["holder"] = _holder(str(error.values["host"]), since)
    return QCoreApplication.translate("errors", template).format(**values)


def _holder(host: str, since: datetime) -> str:
    """Return where a portfolio is open, as a part of a sentence."""
    words = QCoreApplication.translate("errors", " (on {host} since {time})")
    return words.format(host=host, time=formats.moment(since))


def notice_text(notice: Notice) -> str:
    """Return what the student is told about how their portfolio was opened."""
    if notice.kind is NoticeKind.RECOVERED or notice.backup_at is None:
        return QCoreApplication.translate(
            "errors", "ClusterDesk did not close properly last time. Your portfolio was checked and is complete."
        )
    return QCoreApplication.translate(
        "errors",
        "Your portfolio was damaged. The backup of {date} took its place; the damaged file was kept as {path}.",
    ).format(date=formats.day(notice.backup_at), path=notice.kept)
