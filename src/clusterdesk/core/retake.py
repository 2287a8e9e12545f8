"""Two sittings of the interest questions beside each other: what moved, and whether that is more than chance."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from clusterdesk.core.interests import AREAS, Area, InterestProfile
from clusterdesk.core.ranges import FitRange
from clusterdesk.core.scoring import THRESHOLDS, is_flat


class Retake(StrEnum):
    """What is to be said about a retake. The value is the id of its text in the catalog (`result_text`)."""

    SAME = "retake_same"
    WITHIN_NOISE = "retake_within_noise"
    CHANGED = "retake_changed"


@dataclass(frozen=True, slots=True)
class AreaChange:
    """One area in the earlier and the later sitting, 0 to 40; `changed` when it moved further than the noise."""

    area: Area
    before: float
    after: float
    changed: bool

    @property
    def points(self) -> float:
        """How far it moved: above 0 is more liking."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sittings. `noise` is how many points of 40 an area may move by chance.

    `verdict` is None when either profile is flat: it has no areas on top that could be compared.
    """

    areas: tuple[AreaChange, ...]
    noise: float
    verdict: Retake | None


def compare(before: InterestProfile, after: InterestProfile, *, rough: bool) -> Comparison:
    """Compare the scores of two sittings, the earlier one first.

    The same two areas on top, in either order, are "same". Others are "changed" only when an area moved further than
    the noise as well, and "within noise" otherwise. Nothing is said where either profile is flat.

    Args:
        before: the six scores of the earlier sitting.
        after: those of the later one.
        rough: whether either sitting was shorter than the long form.
    """
    noise = THRESHOLDS.noise_points_short if rough else THRESHOLDS.noise_points
    areas = tuple(
        AreaChange(area, before[area], after[area], changed=abs(after[area] - before[area]) > noise) for area in AREAS
    )
    if is_flat(before) or is_flat(after):
        return Comparison(areas, noise, None)
    if set(before.ordered()[:2]) == set(after.ordered()[:2]):
        return Comparison(areas, noise, Retake.SAME)
    changed = any(area.changed for area in areas)
    return Comparison(areas, noise, Retake.CHANGED if changed else Retake.WITHIN_NOISE)


def fit_changed(before: float, range_before: FitRange, after: float, range_after: FitRange) -> bool:
    """Say whether the fit of a cluster moved further than its ranges allow: each fit is outside the other's range.

    Args:
        before: the fit (mean r) of the earlier sitting.
        range_before: where another sitting was to be expected from there.
        after: the fit of the later sitting.
        range_after: its range.
    """
    inside = range_before.low <= after <= range_before.high or range_after.low <= before <= range_after.high
    return not inside


def given_answers(areas: Mapping[str, Area], answers: Mapping[str, int | None]) -> dict[Area, list[int]]:
    """Return the answers of each area that were given, for the ranges.

    Args:
        areas: the area of every question.
        answers: the answers by question, None for a skipped one.
    """
    found: dict[Area, list[int]] = {area: [] for area in AREAS}
    for item, value in answers.items():
        if value is not None and item in areas:
            found[areas[item]].append(value)
    return found
