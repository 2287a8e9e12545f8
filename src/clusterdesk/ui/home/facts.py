"""What Home shows of a portfolio: what is seen at once, and what lies below it and can wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdesk.core.goal import Goal
from clusterdesk.core.journey import newest_result
from clusterdesk.core.sitting import Sitting
from clusterdesk.core.student import Student
from clusterdesk.services.journey import Standing

if TYPE_CHECKING:
    from clusterdesk.core.journal import Entry
    from clusterdesk.core.updates import Update
    from clusterdesk.services.session import Session

LATEST = 4
"""How many entries of the journal Home shows."""


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """The student, where they stand, and the newest finished sitting of interests."""

    student: Student
    standing: Standing
    sitting: Sitting | None

    @property
    def goals(self) -> tuple[Goal, ...]:
        """Every goal."""
        return self.standing.facts.goals

    def goal_title(self, uuid: str | None) -> str:
        """Return the title of a goal, an empty text without one."""
        return next((goal.current.title for goal in self.goals if goal.uuid == uuid), "")


@dataclass(frozen=True, slots=True)
class LowerFacts:
    """The latest entries of the journal, what a newer catalog changed, and the version whose news were seen."""

    latest: tuple[Entry, ...]
    updates: tuple[Update, ...] = ()
    news_seen: str = ""


def read_home(session: Session) -> HomeFacts:
    """Read what Home shows at once."""
    standing = session.standing()
    return HomeFacts(session.profile.read(), standing, newest_result(standing.facts.sittings))


def read_lower(session: Session) -> LowerFacts:
    """Read what Home shows below."""
    return LowerFacts(session.journal.latest(LATEST), session.updates.read(), session.choices.news_seen())
