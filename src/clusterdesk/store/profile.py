"""The one student of a portfolio."""

from dataclasses import dataclass
from typing import cast

from clusterdesk.core.student import Student
from clusterdesk.store.records import Operation, Records, Row, Table, Value

STUDENT_UUID = "5e0c8f3a-4f0e-5d0b-9a51-5b1f6c1d2a77"
"""The same in every portfolio: there is one student in each, and copies of a portfolio merge to one."""


@dataclass(frozen=True, slots=True)
class StudentRecord:
    """The student as kept."""

    uuid: str
    student: Student


def _row(record: StudentRecord) -> dict[str, Value]:
    return {"name": record.student.name, "graduation_year": record.student.graduation_year}


def _record(row: Row) -> StudentRecord:
    student = Student(str(row["name"]), cast("int | None", row["graduation_year"]))
    return StudentRecord(str(row["uuid"]), student)


STUDENTS: Table[StudentRecord] = Table("student", _row, _record)


def read(records: Records) -> Student:
    """Return the student; without a name when the portfolio has none."""
    found = records.get(STUDENTS, STUDENT_UUID)
    return found.student if found else Student("")


def put(operation: Operation, student: Student) -> None:
    """Write the student."""
    operation.put(STUDENTS, StudentRecord(STUDENT_UUID, student))
