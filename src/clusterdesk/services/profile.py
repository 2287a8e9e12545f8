"""Who the portfolio belongs to."""

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.student import Student
from clusterdesk.core.text import one_line, sane_year
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.desk import Desk
from clusterdesk.store import profile
from clusterdesk.store.records import Records

NAME_LIMIT = 100


def checked(name: str, graduation_year: int | None) -> Student:
    """Return the student as it may be kept.

    Raises:
        BadInput: the name is empty or over 100 characters, or the year is not from 1900 to 2200.
    """
    return Student(
        one_line(name, what=QT_TRANSLATE_NOOP("errors", "The name"), limit=NAME_LIMIT),
        sane_year(graduation_year, what=QT_TRANSLATE_NOOP("errors", "The graduation year")),
    )


class Profile:
    """The student's name and graduation year."""

    def __init__(self, records: Records, desk: Desk) -> None:
        self._records = records
        self._desk = desk

    def read(self) -> Student:
        """Return the student."""
        return profile.read(self._records)

    def change(self, name: str, graduation_year: int | None) -> Changes:
        """Change name and graduation year; the file keeps its name.

        Raises:
            BadInput: as `checked` says.
        """
        student = checked(name, graduation_year)
        return self._desk.write(
            Action.RENAME,
            PortfolioArea.PROFILE,
            profile.STUDENT_UUID,
            lambda operation: profile.put(operation, student),
        )
