"""Sittings: one student's answers to one form, and what was worked out from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from clusterdesk.core.form import Family, family_of
from clusterdesk.core.interests import InterestProfile

if TYPE_CHECKING:
    from clusterdesk.core.questionnaire import Item


@dataclass(frozen=True, slots=True)
class SchoolForm:
    """A form on the six areas that a school has written itself, in one language.

    `key` tells it from the school's other forms, `licence` is its line on who wrote it and what may be done with it.
    """

    key: str
    title: str
    licence: str
    items: tuple[Item, ...]

    @property
    def form(self) -> str:
        """What a sitting of it has as its form."""
        return f"school/{self.key}"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a sitting. `value` 0-4, None for skipped; `seconds` the time it took."""

    item: str
    value: int | None
    seconds: float


@dataclass(frozen=True, slots=True)
class ShownFit:
    """One line of the ranking that was shown: `target` as text, `r` the mean correlation, `word` as in `matching`."""

    target: str
    name: str
    r: float
    word: str


@dataclass(frozen=True, slots=True)
class SittingResult:
    """What was worked out when a sitting was finished, kept as it was shown.

    `remarks` are the values of `scoring.Remark` that were shown with it.
    """

    status: str
    scores: InterestProfile | None
    algorithm: str
    catalog_release: str
    ranking: tuple[ShownFit, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sitting:
    """One student's way through one form; `result` is None until it is finished. Times are aware UTC.

    `school` is the school's own form as it was asked, so that the sitting does without its file; None for ours.
    """

    uuid: str
    form: str
    form_version: str
    started_at: datetime
    finished_at: datetime | None
    item_ids: tuple[str, ...]
    answers: Mapping[str, Answer]
    result: SittingResult | None
    school: SchoolForm | None = None

    @property
    def family(self) -> Family:
        """What it asks about."""
        return family_of(self.form)

    @property
    def next_item(self) -> str | None:
        """The first item that was neither answered nor skipped, None when all were seen."""
        return next((item for item in self.item_ids if item not in self.answers), None)
