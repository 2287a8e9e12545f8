"""Who the portfolio belongs to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Student:
    """The one student of a portfolio. The grade is worked out from `graduation_year`, which is optional."""

    name: str
    graduation_year: int | None = None
