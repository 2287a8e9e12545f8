"""The catalog prepared for matching: rankings that are kept for the next to ask, and the ranges of clusters."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.matching import Matcher, Memberships, Ranking
from clusterdesk.core.ranges import Answers, Ranges, fit_ranges
from clusterdesk.core.topics import TopicMatcher

if TYPE_CHECKING:
    from clusterdesk.core.interests import InterestProfile
    from clusterdesk.store.catalog import Catalog

KEPT = 4
"""How many rankings are kept: two results beside each other, each with and without topics."""

TopicAnswers = tuple[int | None, ...]


class Rankings:
    """Rankings of one catalog. Made in one thread; what `ranges` returns may be driven in another.

    Args:
        catalog: an open catalog; the profiles are read when they are first needed.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._kept: dict[tuple[InterestProfile, TopicAnswers | None], Ranking | None] = {}
        self._topic_fits: tuple[TopicAnswers, Mapping[str, float] | None] | None = None

    def ranking(self, scores: InterestProfile, topics: Mapping[str, int] | None = None) -> Ranking | None:
        """Return how well everything fits, None when the scores do not differ.

        Args:
            scores: six scores, 0 to 40.
            topics: answers (0 to 3) by O*NET element id. Too few of them, or all alike, are left out of the order.
        """
        key = (scores, self._in_order(topics))
        if key in self._kept:
            self._kept[key] = self._kept.pop(key)
        else:
            self._kept[key] = self._matcher.rank(scores, self._fits(key[1]))
            if len(self._kept) > KEPT:
                del self._kept[next(iter(self._kept))]
        return self._kept[key]

    def ranges(self, answers: Answers, topics: Mapping[str, int] | None = None) -> Generator[None, None, Ranges]:
        """Return the work that finds the range of every cluster (`core.ranges.fit_ranges`), for any thread."""
        return fit_ranges(self._matcher, answers, self._fits(self._in_order(topics)))

    @cached_property
    def _matcher(self) -> Matcher:
        memberships: Memberships = {framework: self._catalog.memberships(framework) for framework in FRAMEWORKS}
        return Matcher(self._catalog.interest_profiles(), memberships)

    @cached_property
    def _topic_matcher(self) -> TopicMatcher:
        return TopicMatcher(self._catalog.requirement_profiles("knowledge", "importance"))

    @cached_property
    def _elements(self) -> tuple[str, ...]:
        """The element ids of the topics in the order of the ratings."""
        return tuple(item.element for item in self._catalog.self_questionnaire("topics-33", "en").items)

    def _in_order(self, topics: Mapping[str, int] | None) -> TopicAnswers | None:
        return tuple(map(topics.get, self._elements)) if topics else None

    def _fits(self, answers: TopicAnswers | None) -> Mapping[str, float] | None:
        """Return the correlation of topics with every occupation; those of the last answers are kept."""
        if answers is None:
            return None
        if self._topic_fits is None or self._topic_fits[0] != answers:
            self._topic_fits = (answers, self._topic_matcher.fits(answers))
        return self._topic_fits[1]
