"""A number with its source, or why there is none."""

from dataclasses import dataclass
from enum import StrEnum

from clusterdesk.core.source import Source


class Absence(StrEnum):
    """Why there is no figure. Missing stays missing: never zero, never guessed."""

    MILITARY = "military"
    ALL_OTHER = "all_other"
    NEW_CODE = "new_code"
    SUPPRESSED = "suppressed"
    NOT_RATED = "not_rated"
    NO_CAREERS = "no_careers"
    HOURLY_ONLY = "hourly_only"
    NO_MATCH = "no_match"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its source, or the reason why there is none.

    `top_coded`: the true value is this or more. `wider_group`: the number belongs to the six-digit SOC group or to the
    aggregate that the publisher prints, of which the occupation is one part.
    """

    value: float | None
    source: Source
    absent: Absence | None = None
    top_coded: bool = False
    wider_group: bool = False
