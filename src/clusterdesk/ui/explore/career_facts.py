"""Everything the catalog knows of one career, each block read when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from clusterdesk.core.career import Career
    from clusterdesk.core.facts import Asks, Labour, Programs, Related, Schooling
    from clusterdesk.core.source import Source
    from clusterdesk.services.explore import Explore


class CareerFacts:
    """The blocks of one career.

    Args:
        explore: the catalog.
        career: the head of the page.
    """

    def __init__(self, explore: Explore, career: Career) -> None:
        self.explore = explore
        self.career = career
        self.code = career.summary.code

    @cached_property
    def labour(self) -> Labour:
        """Wages of every year at hand, outlook, why it is bright."""
        return self.explore.labour(self.code)

    @cached_property
    def asks(self) -> Asks:
        """Skills, knowledge, styles, values, technology."""
        return self.explore.asks(self.code)

    @cached_property
    def schooling(self) -> Schooling:
        """How people get in."""
        return self.explore.schooling(self.code)

    @cached_property
    def related(self) -> tuple[Related, ...]:
        """The related careers, the nearest first."""
        return self.explore.related(self.code)

    @cached_property
    def programs(self) -> Programs:
        """The programs of study."""
        return self.explore.programs_for(self.code)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """Every other title."""
        return self.explore.titles(self.code)

    @property
    def related_source(self) -> Source:
        """Who lists the related careers, from which the ladder is made too."""
        return self.explore.source("onet-related")

    @property
    def titles_source(self) -> Source:
        """Who lists the other titles."""
        return self.explore.source("onet")

    def sources(self) -> list[tuple[str, Source]]:
        """Return what the figures and lists are from, in the order of the page."""
        asks, schooling, career = self.asks, self.schooling, self.career
        told = [
            (QCoreApplication.translate("explore", "Pay"), career.pay.median.source),
            (QCoreApplication.translate("explore", "Outlook"), career.outlook.growth.source),
            (QCoreApplication.translate("explore", "Bright outlook"), self.labour.bright_source),
            (QCoreApplication.translate("explore", "Usual for entry"), schooling.entry.source),
            (QCoreApplication.translate("explore", "Education people have"), schooling.attained.source),
            (QCoreApplication.translate("explore", "Called required"), schooling.education.source),
            (QCoreApplication.translate("explore", "Preparation"), career.job_zone_source),
            (QCoreApplication.translate("explore", "Interests"), career.interests_source),
            (QCoreApplication.translate("explore", "Skills"), asks.skills.source),
            (QCoreApplication.translate("explore", "Subjects to know"), asks.knowledge.source),
            (QCoreApplication.translate("explore", "Ways of working"), asks.styles.source),
            (QCoreApplication.translate("explore", "What the work gives"), asks.values.source),
            (QCoreApplication.translate("explore", "Technology"), asks.technology.source),
            (QCoreApplication.translate("explore", "Related careers"), self.related_source),
            (QCoreApplication.translate("explore", "Programs of study"), self.programs.source),
        ]
        return [*told, (QCoreApplication.translate("explore", "Texts"), self.explore.source("clusterdesk"))]
