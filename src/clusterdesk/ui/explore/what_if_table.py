"""The columns of the what-if list: fit, then what a career takes, then what it offers."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.skill_gap import ToGain
from clusterdesk.ui.explore.career_table import CareerRow, columns
from clusterdesk.ui.widgets import Column

ORDER = ("career", "fit", "education", "skills", "preparation", "pay", "growth", "openings", "outlook", "saved")
"""The columns: fit, then reach, then market, then the mark."""
SHOWN = ("career", "fit", "education", "pay", "growth", "openings", "saved")
"""The columns that are shown until the person chooses others."""
WIDE = (*SHOWN, "skills")
"""The same where there is room."""


def reach_columns(
    careers: Sequence[CareerSummary],
    saved: Callable[[str], bool],
    *,
    with_fit: bool,
    skills: Mapping[str, ToGain] | None,
) -> list[Column]:
    """Return the columns.

    Args:
        careers: the careers that are listed; they name the years of their figures.
        saved: whether the career of a code is saved.
        with_fit: whether there is a result, and so a column for fit.
        skills: by code, what the student would still gain; None where they have not said what they have.
    """
    known = {column.key: column for column in columns(with_fit, careers, saved)}
    if skills is not None:
        known["skills"] = _skills_column(skills)
    return [known[key] for key in ORDER if key in known]


def _skills_column(skills: Mapping[str, ToGain]) -> Column:
    pattern = QCoreApplication.translate("reach", "{gain} of {known}", "skills to gain, of those that were rated")

    def found(row: CareerRow) -> ToGain | None:
        gaps = skills.get(row.career.code)
        return gaps if gaps and gaps.known else None

    def text(row: CareerRow) -> str:
        gaps = found(row)
        return pattern.format(gain=gaps.gain, known=gaps.known) if gaps else "–"

    def sort(row: CareerRow) -> int | None:
        gaps = found(row)
        return gaps.gain if gaps else None

    return Column(
        "skills",
        QCoreApplication.translate("reach", "Skills to gain"),
        text=text,
        sort=sort,
        description=QCoreApplication.translate(
            "reach",
            "Important skills (O*NET) that this career asks for at a higher level than you said you have, "
            "of those that you rated.",
        ),
        right=True,
    )
