"""Careers in reach: which ones meet what a student would accept. Nothing is guessed where a figure is missing."""

from dataclasses import dataclass
from enum import StrEnum

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.education import Education

_STEPS = {education: step for step, education in enumerate(Education)}


class Verdict(StrEnum):
    """How a career stands to a filter.

    `IN`: it meets every wish. `OUT`: a published figure says that it does not. `NO_PAY` (no yearly pay), `NO_EDUCATION`
    and `NO_ZONE` (no preparation level): nothing speaks against it, but what a wish is about is not published.
    """

    IN = "in"
    OUT = "out"
    NO_PAY = "no_pay"
    NO_EDUCATION = "no_education"
    NO_ZONE = "no_zone"


@dataclass(frozen=True, slots=True)
class CareerFilter:
    """What a student would accept; a wish that is None, empty or False asks for nothing.

    Attributes:
        zones: O*NET job zones, 1 (little or no preparation) to 5 (extensive); any of them will do.
        education: the most schooling a student would take on, compared with the typical education for entry.
        pay: the least median pay, in dollars a year. Pay by the hour is not turned into pay a year: hours vary.
        bright: only careers with a bright outlook (O*NET).
    """

    zones: frozenset[int] = frozenset()
    education: Education | None = None
    pay: int | None = None
    bright: bool = False

    @property
    def active(self) -> bool:
        """Whether anything is asked for."""
        return self != _NOTHING

    def accepts(self, summary: CareerSummary) -> bool:
        """Return whether a career is known to meet every wish."""
        return self.verdict(summary) is Verdict.IN

    def verdict(self, summary: CareerSummary) -> Verdict:
        """Return how a career stands to the wishes: a known no goes before a missing figure."""
        unknown = Verdict.IN
        if self.bright and not summary.bright:
            return Verdict.OUT
        if self.zones and summary.job_zone not in self.zones:
            if summary.job_zone is not None:
                return Verdict.OUT
            unknown = Verdict.NO_ZONE
        if self.education is not None:
            if summary.education is None:
                unknown = Verdict.NO_EDUCATION
            elif _STEPS[summary.education] > _STEPS[self.education]:
                return Verdict.OUT
        if self.pay is not None:
            if summary.pay_unit == "hour" or summary.pay.value is None:
                unknown = Verdict.NO_PAY
            elif summary.pay.value < self.pay:
                return Verdict.OUT
        return unknown


_NOTHING = CareerFilter()
