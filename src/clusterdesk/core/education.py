"""The typical education for entry."""

from enum import StrEnum


class Education(StrEnum):
    """Typical education needed for entry, as the Bureau of Labor Statistics names it (Table 5.4), least first."""

    NONE = "none"
    HIGH_SCHOOL = "high_school"
    SOME_COLLEGE = "some_college"
    NONDEGREE_AWARD = "nondegree_award"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORAL = "doctoral"
